"""SHA-256 over files and over JSON, as lower-case hex."""

import hashlib
import json
from pathlib import Path

__all__ = ["sha256_file", "sha256_json", "sha256_lines"]

_CHUNK_BYTES = 1 << 22


def sha256_file(path: Path) -> str:
    """Digest of a file's bytes, read in chunks."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def sha256_lines(digests: dict[str, str]) -> str:
    """One digest over named digests, in the order of the names."""
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def sha256_json(value: object) -> str:
    """Digest of a JSON value, independent of the order of its keys."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()
