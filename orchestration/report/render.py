"""The report as a file: what strangers wrote is escaped unless a template says otherwise.

Control characters are spelled out. In HTML, jinja2 escapes every value, and the page's own policy
lets the browser neither run a script nor ask for anything. In Markdown, every value is escaped as
running text, and long ones stand in fences that they cannot end.
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pydantic import BaseModel, ConfigDict

from common.problem import Problem, printable
from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.compare import Comparison
from evaluation.result import SuiteResult
from merge_core.errors import RequestError, WorkError
from orchestration.formatting import interval, rated, scored, size
from orchestration.home.names import slug
from orchestration.home.store import Home
from orchestration.registry.versions import find_version, versions_of
from orchestration.report.content import Page, Share, read_page
from orchestration.report.items import LONGEST, marked
from orchestration.requests.build import load_request
from orchestration.requests.schema import MergeRequest
from orchestration.tracking.mlflow_client import connect, recorded_merges

__all__ = ["HTML", "MARKDOWN", "Written", "as_html", "as_markdown", "write_report"]

HTML, MARKDOWN = "report.html", "report.md"


class Written(BaseModel):
    """A report that was written: of which merge, and where to."""

    model_config = ConfigDict(frozen=True)

    model: str
    partition: str
    path: Path


def write_report(home: Home, name: str, out: Path) -> Written:
    """Write the report of a merges partition, or of NAME, NAME@ALIAS or NAME/VERSION, whole.

    The suffix of `out` chooses between HTML and Markdown. RequestError when it is neither, and when
    the merge is not there or was not evaluated; WorkError when the file cannot be written.
    """
    write = {".html": as_html, ".md": as_markdown}.get(out.suffix)
    if write is None or out.is_dir():
        wanted, found = "a file that ends in .html or .md", "a folder" if out.is_dir() else str(out)
        raise _refusal("tiesmith report", "--out", wanted, found, "--out report.html")
    if not out.parent.is_dir():
        wanted, found = "a file in a folder that is there", f"no folder {out.parent}"
        raise _refusal("tiesmith report", "--out", wanted, found, f"mkdir -p {out.parent}")
    request = _request(home, name)
    text, beside = write(read_page(home, request)), out.with_name(f".{out.name}.{os.getpid()}")
    try:
        beside.write_text(text, "utf-8")
        beside.replace(out)
    except OSError as error:
        raise WorkError(f"{out} was not written: {error}") from error
    return Written(model=request.model, partition=request.partition, path=out.resolve())


def as_html(page: Page) -> str:
    """One page that needs nothing else."""
    return _environment(autoescape=True, finalize=_readable).get_template(HTML).render(page=page)


def as_markdown(page: Page) -> str:
    """The same content for whatever reads Markdown."""
    return _environment(finalize=_plain).get_template(MARKDOWN).render(page=page)


def _environment(**how: Any) -> Environment:
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        **how,
    )
    found.globals["LONGEST"] = LONGEST
    found.filters |= {
        "data": _data,
        "fenced": _fenced,
        "bounds": lambda found: interval(found.lower, found.upper, signed=True),
        "marked": marked,
        "p_value": lambda p: f"{p:.2g}",
        "percent": lambda share: f"{share:+.1%}",
        "perplexity": lambda value: f"{value:.4g}",
        "points": lambda share: f"{100 * share:+.1f}",
        "rated": lambda value, name: rated(name, value),
        "scored": _scored,
        "share": lambda share: "-" if share is None else f"{share:.1%}",
        "size": size,
        "strip": _strip,
    }
    return found


def _scored(result: SuiteResult | Share) -> str:
    """A score with its 95% interval, as it stands in every table."""
    return scored(result.score, result.low, result.high)


def _strip(found: Comparison | BaseVerdict, change: float, margin: float) -> dict[str, str]:
    """Where zero, the margin, the change and its bounds stand, as percentages of a width."""
    reach = 1.2 * max(abs(margin), abs(found.lower), abs(found.upper))
    places = {
        "zero": 0.0,
        "margin": margin,
        "point": change,
        "lower": found.lower,
        "upper": found.upper,
    }
    return {name: f"{50 + 50 * place / reach:.2f}%" for name, place in places.items()}


def _data(picture: bytes) -> Markup:
    return Markup(f"data:image/png;base64,{b64encode(picture).decode()}")


def _readable(value: object) -> str:
    """A value without control characters; Markup stands as it is."""
    return value if isinstance(value, Markup) else printable(str(value))


def _plain(value: object) -> str:
    """A value as running text of Markdown, also in a table's cell; Markup stands as it is."""
    if isinstance(value, Markup):
        return value
    text = printable(" ".join(str(value).split())).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_{}\[\]>|~#$])", r"\\\1", text)


def _fenced(text: str) -> Markup:
    """A block of code whose fence is longer than any in the text."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return Markup(f"{fence}text\n{printable(text)}\n{fence}")


def _request(home: Home, name: str) -> MergeRequest:
    """The request of a partition, or of the version that the name means; of a name, the newest."""
    if slug(name) == name and (home.requests / f"{name}.json").is_file():
        return load_request(home, name)
    if newest := _newest(home, name):
        return load_request(home, newest)
    return load_request(home, find_version(home, name).partition)


def _newest(home: Home, name: str) -> str | None:
    """The partition of a model's newest version, or of a recipe's newest merge, gate or no gate."""
    if "@" in name or "/" in name:
        return None
    versions = versions_of(connect(home), name)
    if versions:
        return versions[max(versions, key=int)].partition
    return next((run.partition for run in recorded_merges(home) if run.recipe == name), None)


def _refusal(where: str, field: str, wanted: str, found: str, remedy: str) -> RequestError:
    return RequestError([Problem(where, field, wanted, found, remedy)], where)
