"""The digest names what changes bytes; the manifest finds what changed since."""

import json

import pytest

from merge_core.recipe.schema import Quorum
from merge_core.ties.tensor_merge import Settings
from merge_core.writing.manifest import merge_digest, read_manifest, verify_manifest
from merge_core.writing.merge import adapter_records, merge


@pytest.fixture
def merged(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)), density=0.5)]
    out = tmp_path / "out"
    merge(shelf.checkpoint(base), members, Settings("ties"), out, recipe_record={"name": "demo"})
    return out


def test_a_changed_and_a_missing_file_are_found(merged):
    assert verify_manifest(merged) == ()
    (merged / "tokenizer.json").write_text("{}")
    (merged / "LICENSE").unlink()
    (merged / "MLmodel").write_text("added later")
    found = {problem.where: problem.found for problem in verify_manifest(merged)}
    assert set(found) == {str(merged / "tokenizer.json"), str(merged / "LICENSE")}
    assert found[str(merged / "LICENSE")] == "no such file"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 99, "versions": {}}',
        '{"files": ' + "[" * 20_000 + "]" * 20_000 + "}",
        '{"format": ' + "1" * 200_000 + "}",
    ],
)
def test_a_manifest_of_another_kind_is_none(merged, text):
    (merged / "manifest.json").write_text(text)
    assert read_manifest(merged) is None
    assert [problem.field for problem in verify_manifest(merged)] == ["manifest.json"]


def test_the_model_card_says_how_it_was_made(merged):
    card = (merged / "README.md").read_text()
    assert card.startswith("---\nlibrary_name: transformers\n") and "# demo" in card
    assert "| a | 1.0 | 0.5 |" in card and 'method "ties"' in card


def test_the_digest_follows_what_changes_bytes_and_only_that(shelf):
    base = shelf.base()
    member = shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)), density=0.5)
    denser = shelf.member(base, shelf.root / "a", density=0.6)

    def digest(settings, one=member, base_digest="b" * 64, device="cpu"):
        records = adapter_records([one], settings)
        return merge_digest(settings.record(), records, base_digest, device)

    ties, linear = Settings("ties"), Settings("linear")
    different = [
        digest(ties),
        digest(linear),
        digest(ties, denser),
        digest(Settings("ties", election="count")),
        digest(Settings("ties", election=Quorum(quorum=0.5))),
        digest(Settings("ties", trim_scope="adapter")),
        digest(Settings("ties", scale=2.0)),
        digest(Settings("ties", output_dtype="float16")),
        digest(ties, base_digest="c" * 64),
        digest(ties, device="cuda"),
    ]
    assert len(set(different)) == len(different)
    # Linear neither trims nor elects.
    assert digest(linear) == digest(linear, denser) == digest(Settings("linear", scale=1))
    assert digest(linear) == digest(Settings("linear", election="count", trim_scope="adapter"))
    assert json.loads(json.dumps(ties.record())) == ties.record()
