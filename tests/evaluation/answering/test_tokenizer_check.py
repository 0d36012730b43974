"""A tokenizer that is not all there is told in a line."""

import json
import shutil
from pathlib import Path

import pytest
from tokenizers.pre_tokenizers import ByteLevel
from transformers import AutoTokenizer

from evaluation.answering.tokenizer_check import _read, tokenizer_faults

ZOO = Path(__file__).parents[3] / "zoo" / "base"


@pytest.fixture
def folder(tmp_path):
    """The zoo's base without its weights."""
    shutil.copytree(ZOO, tmp_path / "model", ignore=shutil.ignore_patterns("*.safetensors"))
    return tmp_path / "model"


def change(file, **values):
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))


def test_a_whole_tokenizer_has_no_faults(folder):
    assert tokenizer_faults(folder) == []


def test_a_folder_without_tokens_is_told_by_the_files_that_it_lacks(folder):
    (folder / "tokenizer.json").unlink()
    (fault,) = tokenizer_faults(folder)
    assert fault.startswith("neither tokenizer.json nor tokenizer.model")


def test_a_truncated_tokenizer_does_not_load(folder):
    file = folder / "tokenizer.json"
    file.write_text(file.read_text()[:5000])
    (fault,) = tokenizer_faults(folder)
    assert fault.startswith("the tokenizer does not load")


def test_tokens_beyond_the_models_rows_and_ends_without_a_token_are_told(folder):
    change(folder / "config.json", vocab_size=700)
    change(folder / "generation_config.json", eos_token_id=[1, 900])
    assert tokenizer_faults(folder) == [
        "token 715 is beyond the model's 700 rows",
        "eos_token_id 900 of generation_config.json has no token",
    ]


def test_a_tokenizer_that_lost_its_tokens_does_not_give_a_text_back(folder):
    file = folder / "tokenizer.json"
    values = json.loads(file.read_text())
    model = values["model"]
    kept = {token: row for token, row in model["vocab"].items() if len(token) > 1 or row < 5}
    change(file, model={**model, "vocab": kept, "merges": []})
    assert any("is decoded as" in fault for fault in tokenizer_faults(folder))


def test_a_role_whose_token_the_tokenizer_lacks_takes_a_row_that_the_model_lacks(folder):
    rows = json.loads((folder / "config.json").read_text())["vocab_size"]
    change(folder / "tokenizer_config.json", pad_token="[PAD]")
    (fault,) = tokenizer_faults(folder)
    last = len(AutoTokenizer.from_pretrained(folder)) - 1
    assert fault == f"token {last} is beyond the model's {rows} rows"


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"pad_token": {"__type": "AddedToken", "content": "<|pad|>", "special": True}},
        {"unk_token": "[UNK]", "extra_special_tokens": ["<|one|>", "<|two|>"]},
        {"added_tokens_decoder": {"900": {"content": "<|x|>", "special": True}}},
        {"image_token": "<image>", "additional_special_tokens": ["<|y|>"]},
    ],
    ids=str,
)
def test_the_tokens_are_those_that_transformers_has(folder, config):
    change(folder / "tokenizer_config.json", **config)
    theirs, ours = AutoTokenizer.from_pretrained(folder), _read(folder)
    assert set(ours.rows) == set(theirs.get_vocab().values())
    found = {row: t.content for row, t in theirs.added_tokens_decoder.items() if t.special}
    assert ours.special == found
    for text in ("The cat sat.\n", "<|user|>hi<|end|>", "Zażółć ☕ <image><|x|>"):
        assert ours.encode(text) == theirs.encode(text, add_special_tokens=False)
        assert ours.decode(ours.encode(text)) == theirs.decode(ours.encode(text))


def test_a_tokenizer_of_another_form_is_converted(tmp_path):
    letters = {
        letter: row for row, letter in enumerate(["<|endoftext|>", *sorted(ByteLevel.alphabet())])
    }
    (tmp_path / "vocab.json").write_text(json.dumps(letters))
    (tmp_path / "merges.txt").write_text("#version: 0.2\n")
    (tmp_path / "tokenizer_config.json").write_text('{"tokenizer_class": "GPT2Tokenizer"}')
    (tmp_path / "config.json").write_text('{"model_type": "gpt2", "vocab_size": 257}')
    assert tokenizer_faults(tmp_path) == []
    (tmp_path / "vocab.json").write_text(json.dumps(letters)[:300])
    (fault,) = tokenizer_faults(tmp_path)
    assert fault.startswith("the tokenizer does not load")
