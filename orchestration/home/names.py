"""What partitions and landed adapters are called. All keys are slugs; none holds `/` or `|`."""

from __future__ import annotations

import hashlib
import re

__all__ = ["adapter_key", "merge_key", "slug"]


def slug(name: str) -> str:
    """Lower case letters, digits and single dashes."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "unnamed"


def adapter_key(source: str, base: str) -> str:
    """The partition of an adapter read against a base; revisions are data versions of it.

    >>> adapter_key("zoo/adapters/sql", "zoo/base")
    'sql-c0eb85b8'
    """
    source, base = (text.partition("@")[0].rstrip("/") for text in (source, base))
    identity = hashlib.sha256(f"{source}\n{base}".encode()).hexdigest()
    return f"{slug(re.split(r'[/:]', source)[-1])}-{identity[:8]}"


def merge_key(recipe_name: str, judgement_digest: str) -> str:
    """The partition of one merge and its judgement."""
    return f"{slug(recipe_name)}-{judgement_digest[:12]}"
