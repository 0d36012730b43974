"""Rows of tokens that adapters train, put where the base has the token, or refused by name."""

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.task_vectors.storage import load_task_vector, save_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import adapt, build
from tests.merge_core.conftest import HIDDEN, VOCAB

WORDS = [f"w{n}" for n in range(28)]
EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"
DELTA = "base_model.model.model.embed_tokens.token_adapter.trainable_tokens_delta"


def teach(folder, words, added=()):
    """A tokenizer.json of these words, the added ones after them."""
    tokens = [{"id": len(words) + n, "content": word} for n, word in enumerate(added)]
    model = {"type": "WordLevel", "vocab": {word: n for n, word in enumerate(words)}}
    (folder / "tokenizer.json").write_text(json.dumps({"model": model, "added_tokens": tokens}))
    return folder


@pytest.fixture
def base(shelf):
    """32 rows, of which 30 have a token."""
    return teach(shelf.base(), WORDS, ["<a>", "<b>"])


@pytest.fixture
def full(shelf):
    """A function that makes an adapter whose embedding and head are replaced by numbers."""

    def write(rows, words, added=(), name="a"):
        config = {"modules_to_save": ["embed_tokens", "lm_head"]}
        adapter = shelf.adapter(name, shelf.exact(1, 2), config=config)
        numbers = torch.arange(rows * HIDDEN).reshape(rows, HIDDEN) / 4
        path = adapter / "adapter_model.safetensors"
        more = {f"base_model.model.{key}": numbers.clone() for key in (EMBEDDING, HEAD)}
        save_file({**load_file(path), **more}, path)
        return teach(adapter, words, added) if words else adapter

    return write


def read(base, adapter):
    return read_task_vector(open_adapter(adapter), open_checkpoint(base))


def dense(vector, name=EMBEDDING):
    return sum(part.rows(slice(0, VOCAB)) for part in vector.factors[name].dense)


def refusal(base, adapter):
    with pytest.raises(AdapterError) as caught:
        read(base, adapter)
    return caught.value.problems


def test_rows_go_where_the_base_has_their_token(base, full, tmp_path):
    # It has <b> where the base has <a>, lacks <a>, and has fewer rows.
    vector = read(base, full(29, WORDS, ["<b>"]))
    old = load_file(base / "model.safetensors")[HEAD]
    new = torch.arange(29 * HIDDEN).reshape(29, HIDDEN) / 4
    wanted = torch.zeros(VOCAB, HIDDEN)
    wanted[:28] = new[:28] - old[:28]
    wanted[29] = new[28] - old[29]
    assert torch.equal(dense(vector, HEAD), wanted)
    save_task_vector(vector, tmp_path)
    assert torch.equal(dense(load_task_vector(tmp_path, open_checkpoint(base)), HEAD), wanted)


def test_two_adapters_that_added_different_tokens_in_one_row_merge_by_token(shelf, base, full):
    one, two = full(29, WORDS, ["<b>"], "one"), full(29, WORDS, ["<a>"], "two")
    members = [shelf.member(base, adapter) for adapter in (one, two)]
    out = shelf.root / "out"
    settings = Settings(method="ties", election="mass", trim_scope="tensor", scale=1.0)
    merge(open_checkpoint(base), members, settings, out, recipe_record={})
    found, old = (load_file(f / "model.safetensors")[EMBEDDING] for f in (out, base))
    new = torch.arange(28 * HIDDEN, 29 * HIDDEN) / 4
    assert torch.equal(found[28], new) and torch.equal(found[29], new)
    assert torch.equal(found[30:], old[30:])


def test_padding_rows_of_no_token_do_not_matter(base, full):
    for rows in (30, 32, 64):
        name = f"with-{rows}"
        changed = dense(read(base, full(rows, WORDS, ["<a>", "<b>"], name)))
        assert changed[:30].any(dim=1).all()
        assert changed[rows:].eq(0).all()


def test_a_token_that_the_base_lacks_is_refused_by_name_with_the_count(base, full):
    adapter = full(33, WORDS, ["<a>", "<b>", "<c>", "<d>"])
    problems = refusal(base, adapter)
    assert {p.field for p in problems} == {EMBEDDING, HEAD}
    for problem in problems:
        assert "2 tokens ('<c>', '<d>') that the base's tokenizer lacks" in problem.found
        assert "resize_token_embeddings" in problem.remedy


def test_a_trained_row_of_a_token_that_the_base_lacks_is_refused_though_it_has_the_row(base, full):
    assert "1 token ('<c>')" in refusal(base, full(32, WORDS, ["<a>", "<b>", "<c>"]))[0].found


def test_another_tokenizer_is_refused_with_the_count(base, full, monkeypatch):
    monkeypatch.setattr("merge_core.task_vectors.token_rows._MOST_MOVED", 10)
    found = refusal(base, full(32, WORDS[::-1], ["<a>", "<b>"]))[0].found
    assert found == "30 of them in other places: another tokenizer"


def test_added_tokens_alone_tell_which_rows_are_theirs(base, full):
    adapter = full(29, [])
    (adapter / "added_tokens.json").write_text('{"<b>": 28}')
    changed = dense(read(base, adapter))
    assert changed[29].any() and not changed[28].any() and changed[:28].any(dim=1).all()


def test_token_rows_are_put_by_token_too(shelf, base):
    config = {"trainable_token_indices": [3, 28]}
    adapter = teach(shelf.adapter("a", shelf.exact(1, 2), config=config), WORDS, ["<b>", "<c>"])
    path = adapter / "adapter_model.safetensors"
    save_file({**load_file(path), DELTA: torch.full((2, HIDDEN), 9.0)}, path)
    assert dense(read(base, adapter)).any(dim=1).nonzero().flatten().tolist() == [3, 29]
    values = json.loads((adapter / "adapter_config.json").read_text())
    values["trainable_token_indices"] = [3, 29]
    (adapter / "adapter_config.json").write_text(json.dumps(values))
    (problem,) = refusal(base, adapter)
    assert "1 token ('<c>')" in problem.found


@pytest.mark.parametrize(
    "values",
    [
        {"model": {"vocab": {"a": "one"}}},
        {"model": {"vocab": {"a": -1}}},
        {"model": {"vocab": [3]}},
        {"added_tokens": [{"id": 1}]},
        {"added_tokens": 7},
        {"model": {"vocab": {"a": True}}},
    ],
)
def test_a_tokenizer_of_another_form_is_refused_by_its_file(base, full, values):
    adapter = full(32, [])
    (adapter / "tokenizer.json").write_text(json.dumps(values))
    (problem, *_) = refusal(base, adapter)
    assert problem.where.endswith("tokenizer.json") and problem.field == "tokens"


def test_a_tokenizer_that_is_a_link_elsewhere_is_refused(base, full):
    adapter = full(32, [])
    (adapter / "tokenizer.json").symlink_to(base / "tokenizer.json")
    assert "a link to a file elsewhere" in str(refusal(base, adapter)[0])


def test_the_digest_covers_the_tokenizer_where_rows_are_replaced(full):
    adapter = full(32, WORDS, ["<a>"])
    first = open_adapter(adapter).digest
    teach(adapter, WORDS, ["<b>"])
    assert open_adapter(adapter).digest != first


def test_what_peft_saves_of_a_model_that_was_resized_merges_by_token(tmp_path):
    grown = build("Llama")
    grown.resize_token_embeddings(VOCAB + 2, mean_resizing=False)
    grown.save_pretrained(tmp_path / "base")
    words = [f"w{n}" for n in range(VOCAB)]
    base = teach(tmp_path / "base", words, ["<a>", "<b>"])
    trained = build("Llama")
    trained.resize_token_embeddings(VOCAB + 1, mean_resizing=False)
    config = {"target_modules": ["q_proj"], "modules_to_save": ["embed_tokens", "lm_head"]}
    adapted = adapt(trained, config)
    adapted.save_pretrained(tmp_path / "adapter")
    vector = read(base, teach(tmp_path / "adapter", words, ["<b>"]))
    merge(
        open_checkpoint(base),
        [Member("a", vector, 1.0, 1.0)],
        Settings("linear"),
        tmp_path / "out",
        recipe_record={},
    )
    wanted = adapted.merge_and_unload().state_dict()
    found, old = (load_file(f / "model.safetensors") for f in (tmp_path / "out", base))
    for name in (EMBEDDING, HEAD):
        assert torch.allclose(found[name][:VOCAB], wanted[name][:VOCAB], atol=1e-6)
        assert torch.equal(found[name][VOCAB], old[name][VOCAB])
        assert torch.allclose(found[name][VOCAB + 1], wanted[name][VOCAB], atol=1e-6)
