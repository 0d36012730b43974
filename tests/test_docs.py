"""What the pages on the code name is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ["docs/architecture.md", "docs/extending.md", "README.md", "CONTRIBUTING.md"]
FOLDERS = "common|merge_core|evaluation|orchestration|tests|zoo|recipes|docs"
PLACE = re.compile(rf"`((?:{FOLDERS})/[\w./-]+)(?:: (\w+))?`")


def mentions() -> list[tuple[str, str, str]]:
    """Page, path and name of every `path` and `path: name` on the pages."""
    return [(page, *found) for page in PAGES for found in PLACE.findall((ROOT / page).read_text())]


@pytest.mark.parametrize(("page", "path", "name"), mentions())
def test_a_file_and_a_function_that_a_page_names_exist(page: str, path: str, name: str) -> None:
    assert (ROOT / path).exists()
    if name:
        kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        tree = ast.parse((ROOT / path).read_text())
        assert name in {node.name for node in tree.body if isinstance(node, kinds)}


def test_the_pages_name_the_steps() -> None:
    assert sum(page == "docs/architecture.md" and bool(name) for page, _, name in mentions()) > 20


@pytest.mark.parametrize("page", sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("docs/*.md")))
def test_the_links_of_a_page_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", (ROOT / page).read_text())
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
