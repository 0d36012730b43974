"""A tokenizer that is not all there is told in a line."""

import json
import shutil
from pathlib import Path

import pytest

from evaluation.tokenizer_check import tokenizer_faults

ZOO = Path(__file__).parents[2] / "zoo" / "base"


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
