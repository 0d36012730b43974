"""Answers of a model here that are held to JSON Schemas while they are made."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from evaluation.answer_log import AnswerLog, Chat
from evaluation.answering.constrained import schema_fault
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, load_model
from evaluation.errors import SuiteError
from evaluation.evaluate import evaluate
from evaluation.suites.suite import load_suite

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

CHATS = [
    Chat("Be brief.", f"{n} teas for the kettle by the window"[: 4 + 2 * n]) for n in range(17)
]
WORDS = {"enum": ["zu", "zuzu", "xa", "vw", "y"]}
ORDER = {
    "type": "object",
    "properties": {"tea": {"type": "boolean"}, "cups": {"type": "integer", "maximum": 99}},
    "required": ["tea"],
    "additionalProperties": False,
}


def chosen_alone(folder: Path, chat: Chat, words: list[str]) -> str:
    """The reference: transformers' own generate, which may only spell one of the words."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    spelt = [[*tokenizer(json.dumps(word))["input_ids"], 1] for word in words]
    messages = [
        {"role": "system", "content": chat.system},
        {"role": "user", "content": chat.user},
    ]
    prompt = tokenizer.apply_chat_template(
        messages, add_generation_prompt=True, return_tensors="pt", return_dict=True
    )
    begun = prompt["input_ids"].shape[1]

    def allowed(_: int, ids: torch.Tensor) -> list[int]:
        said = ids[begun:].tolist()
        return [word[len(said)] for word in spelt if word[: len(said)] == said]

    output = model.generate(
        **prompt,
        do_sample=False,
        max_new_tokens=12,
        pad_token_id=1,
        eos_token_id=1,
        prefix_allowed_tokens_fn=allowed,
    )
    return tokenizer.decode(output[0, begun:], skip_special_tokens=True)


def test_each_answer_is_the_likeliest_that_its_schema_allows(tiny_model: Path) -> None:
    model = replace(load_model(tiny_model), ends=frozenset({1}))
    answers = generate(model, CHATS, 12, schemas=[WORDS] * len(CHATS))
    expected = [chosen_alone(tiny_model, chat, WORDS["enum"]) for chat in CHATS]
    assert [answer.text for answer in answers] == expected
    assert all(answer.finished for answer in answers)
    assert len(set(expected)) > 1, "the case must hold different answers"


def test_every_answer_that_ends_satisfies_its_own_schema(tiny_model: Path) -> None:
    kinds = (ORDER, WORDS, {"type": "string", "maxLength": 9})
    schemas = [kinds[number % 3] for number in range(len(CHATS))]
    answers = generate(load_model(tiny_model), CHATS, 40, schemas=schemas)
    ended = [number for number, answer in enumerate(answers) if answer.finished]
    for number in ended:
        jsonschema.validate(json.loads(answers[number].text), schemas[number])
    assert {number % 3 for number in ended} == {0, 1, 2}, "the case must hold all kinds"


def test_answers_do_not_depend_on_the_batch_they_were_held_in(tiny_model: Path) -> None:
    schemas = [(ORDER, WORDS)[number % 2] for number in range(len(CHATS))]
    together = generate(load_model(tiny_model), CHATS, 20, schemas=schemas)
    small = load_model(tiny_model, decoding=Decoding(batch_tokens=256))
    assert generate(small, CHATS, 20, schemas=schemas) == together


def test_held_and_free_answers_are_kept_apart(tiny_model: Path, tmp_path: Path) -> None:
    model, log = load_model(tiny_model), AnswerLog(tmp_path / "log.jsonl")
    free = generate(model, CHATS, 12, log=log)
    held = generate(model, CHATS, 12, log=log, schemas=[WORDS] * len(CHATS))
    assert held != free
    again = AnswerLog(log.file)
    assert generate(model, CHATS, 12, log=again) == free
    assert generate(model, CHATS, 12, log=again, schemas=[WORDS] * len(CHATS)) == held
    assert generate(model, CHATS, 12, log=again, schemas=[ORDER] * len(CHATS)) != held


def test_a_suite_is_evaluated_with_its_answers_held(
    make_suite: Callable[..., Path], tiny_model: Path
) -> None:
    suite = load_suite(make_suite("json", {}, {}, {}, head={"max_new_tokens": 100}))
    free = evaluate(suite, "test", tiny_model)
    held = evaluate(suite, "test", tiny_model, constrained=True)
    assert free.outcomes == {"not json": 3}
    assert not {"not json", "schema"} & held.outcomes.keys()


def test_all_schemas_that_cannot_be_held_to_are_named_before_the_model_is_loaded(
    make_suite: Callable[..., Path], tmp_path: Path
) -> None:
    odd = [{"not": {"type": "array"}}, {}, {"type": "object", "uniqueItems": True}]
    suite = load_suite(make_suite("json", *({"schema": schema} for schema in odd)))
    with pytest.raises(SuiteError) as error:
        evaluate(suite, "test", tmp_path / "no model here", constrained=True)
    first, second = error.value.problems
    assert (suite.items[0].id in first.field, suite.items[2].id in second.field) == (True, True)
    assert ("not" in first.found, "uniqueItems" in second.found) == (True, True)


def test_only_json_can_be_held(make_suite: Callable[..., Path], tiny_model: Path) -> None:
    suite = load_suite(make_suite("text", {}))
    with pytest.raises(SuiteError, match="a suite of kind json"):
        evaluate(suite, "test", tiny_model, constrained=True)


@pytest.mark.parametrize(
    "schema",
    [{"type": "strin"}, {"$ref": "https://example.org/schema"}, {"pattern": "(?=a)b"}],
)
def test_a_schema_is_held_to_in_full_or_has_a_fault(schema: dict[str, str]) -> None:
    assert schema_fault(schema)
    assert schema_fault(ORDER) is None
