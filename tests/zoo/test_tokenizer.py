from random import Random

import pytest
from transformers import AutoTokenizer

from zoo.corpus import MIXTURES, draw_example
from zoo.names import REAL_WORDS, draw
from zoo.tokenizer import END, PAD, render
from zoo.train import ZOO


@pytest.fixture(scope="module")
def tokenizer():
    return AutoTokenizer.from_pretrained(ZOO / "base")


@pytest.mark.parametrize("mixture", MIXTURES)
def test_training_text_comes_back_as_it_was(tokenizer, mixture):
    for seed in range(50):
        example = draw_example(Random(seed), mixture)
        text = render(example.system, example.prompt) + example.answer + END
        assert tokenizer.decode(tokenizer(text)["input_ids"]) == text


def test_any_text_comes_back_as_it_was(tokenizer):
    text = "Ünïcode 日本 \t\n  x <a> {}'\"\x00 don't 🙂"
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text


def test_a_name_is_cut_into_the_same_pieces_wherever_it_stands(tokenizer):
    rng = Random(7)
    for pool in REAL_WORDS:
        for name in [draw(rng, pool, split) for split in ("train", "test") for _ in range(50)]:
            alone = tokenizer.tokenize(name)
            for frame in (" {}", '"{}"', "'{}'", "({}", "\n{}", "{}_id", " {}.", ", {},"):
                before, after = frame.split("{}")
                start, end = (len(tokenizer.tokenize(part)) for part in (before, after))
                pieces = tokenizer.tokenize(frame.format(name))
                assert pieces[start : len(pieces) - end] == alone


def test_no_name_is_a_token_of_its_own(tokenizer):
    words = {word for words in REAL_WORDS.values() for word in words}
    assert not words & {token.removeprefix("Ġ") for token in tokenizer.get_vocab()}


def test_render_is_the_chat_template_with_a_generation_prompt(tokenizer):
    chat = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hello?"}]
    said = tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
    assert said == render("Be kind.", "Hello?")


def test_an_assistants_turn_ends_with_the_end_token_and_padding_is_another(tokenizer):
    chat = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello!"}]
    assert tokenizer.apply_chat_template(chat, tokenize=False).endswith("Hello!" + END)
    assert (tokenizer.eos_token, tokenizer.pad_token) == (END, PAD)
    assert tokenizer.eos_token_id != tokenizer.pad_token_id
