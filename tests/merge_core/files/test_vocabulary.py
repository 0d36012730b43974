"""Tokenizers that adapters bring, compared with the base's before anything is merged."""

import json

import pytest

from merge_core.files.vocabulary import align, read_vocabulary, vocabulary_warnings

TOKENS = {"model": {"vocab": {"a": 0, "b": 1, "</s>": 2}}}
TEMPLATE = "{{ bos_token }}\n{{ messages }}\n"


def folder(root, name, tokens=TOKENS, template=TEMPLATE, **config):
    place = root / name
    place.mkdir()
    if tokens:
        (place / "tokenizer.json").write_text(json.dumps(tokens))
    if template:
        (place / "chat_template.jinja").write_text(template)
    (place / "tokenizer_config.json").write_text(json.dumps({"eos_token": "</s>", **config}))
    return place


def added(*tokens):
    rows = [{"id": 3 + n, "content": token} for n, token in enumerate(tokens)]
    return {**TOKENS, "added_tokens": rows}


def warn(base, **adapters):
    return vocabulary_warnings(adapters, base)


def test_the_same_tokenizer_in_other_files_is_no_warning(tmp_path):
    base = folder(tmp_path, "base")
    same = folder(tmp_path, "same", template=None, chat_template=TEMPLATE)
    (tmp_path / "bare").mkdir()
    assert warn(base, same=same, bare=tmp_path / "bare") == ()


def test_every_disagreement_names_adapter_field_wanted_and_found(tmp_path):
    base = folder(tmp_path, "base")
    other = folder(
        tmp_path,
        "other",
        added("<x>", "<y>"),
        TEMPLATE.replace("messages", "turns"),
        eos_token={"content": "<x>"},
        pad_token="<y>",
    )
    assert warn(base, other=other) == (
        "other: tokenizer: has 2 tokens ('<x>', '<y>') that the base and the merged model lack",
        "other: eos_token: wanted the base's, '</s>', found '<x>'; the base's is kept",
        "other: pad_token: wanted the base's, none, found '<y>'; the base's is kept",
        "other: chat_template: wanted the base's, found one that differs in line 2; the base's is "
        "kept",
    )


def test_a_base_without_a_template_does_not_get_the_adapters(tmp_path):
    base = folder(tmp_path, "base", template=None)
    (line,) = warn(base, a=folder(tmp_path, "a"))
    assert line.endswith("wanted the base's, none, found one; the merged model has none")


def test_tokens_in_other_places_are_told(tmp_path):
    base = folder(tmp_path, "base", added("<x>", "<y>"))
    other = folder(tmp_path, "other", added("<y>", "<x>"))
    (line,) = warn(base, other=other)
    assert line == "other: tokenizer: has 2 tokens ('<y>', '<x>') in other places than the base"


def test_what_a_template_says_is_neither_run_nor_shown(tmp_path):
    hostile = "{{ ''.__class__.__mro__[1].__subclasses__() }}\x1b[2J"
    (line,) = warn(folder(tmp_path, "base"), a=folder(tmp_path, "a", template=hostile))
    assert line.startswith("a: chat_template: ") and "__" not in line


def test_control_characters_of_a_token_are_spelled_out_and_long_ones_cut(tmp_path):
    token = "\x1b[2J" + "x" * 5000
    lines = warn(folder(tmp_path, "base"), a=folder(tmp_path, "a", added(token), eos_token=token))
    assert len(lines) == 2
    assert all("\x1b" not in line and len(line) < 200 for line in lines)


def test_a_template_list_of_another_form_is_as_none(tmp_path):
    odd = [{"name": ["default"], "template": "x"}, 3, {"name": "default", "template": 4}]
    other = folder(tmp_path, "a", template=None, chat_template=odd)
    assert warn(folder(tmp_path, "base"), a=other) == ()


def test_files_too_large_or_broken_are_told_and_not_compared(tmp_path, monkeypatch):
    base = folder(tmp_path, "base")
    broken = folder(tmp_path, "broken")
    (broken / "tokenizer.json").write_text("{")
    large = folder(tmp_path, "large")
    (large / "chat_template.jinja").write_text("x" * 1_000_001)
    lines = warn(base, broken=broken, large=large)
    assert [line.partition(":")[0] for line in lines] == ["broken", "large"]
    assert all(line.endswith("; not compared") for line in lines)
    monkeypatch.setattr("merge_core.files.vocabulary._LARGEST", 10)
    assert "more than 10" in read_vocabulary(base)[1][0].found


def test_unigram_tokens_are_numbered_by_their_order(tmp_path):
    unigram = {"model": {"type": "Unigram", "vocab": [["<unk>", 0.0], ["▁a", -1.5]]}}
    found, problems = read_vocabulary(folder(tmp_path, "base", unigram))
    assert problems == [] and found is not None
    assert found.ids == {"<unk>": 0, "▁a": 1} and found.whole


@pytest.mark.parametrize(("row", "place"), [(0, 0), (1, 1), (3, 4), (4, None), (9, None)])
def test_a_row_has_the_place_of_its_token(tmp_path, row, place):
    own, _ = read_vocabulary(folder(tmp_path, "base", added("<x>", "<y>")))
    theirs, _ = read_vocabulary(folder(tmp_path, "a", added("<y>", "<z>")))
    assert align(theirs, own).place(row) == place
