"""What `transformers serve` would ignore, fail at or run past is refused; the rest is passed on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from orchestration.serving.openai.requests import (
    Mistake,
    TransformersRequests,
    fit,
    read_requests_of,
)
from orchestration.serving.openai.shapes import SHAPES

BASE = Path(__file__).parents[4] / "zoo" / "base"
CHAT, PLAIN, RESPONSES = "/v1/chat/completions", "/v1/completions", "/v1/responses"
HELLO = {"messages": [{"role": "user", "content": "Say hello."}]}
TOOL = {"type": "function", "function": {"name": "find", "parameters": {"type": "object"}}}


@pytest.fixture(scope="module")
def takes() -> TransformersRequests:
    return read_requests_of(BASE)


def fitted(
    takes: TransformersRequests | None, asked: object, path: str = CHAT, method: str = "POST"
) -> dict[str, Any]:
    body = asked if isinstance(asked, bytes) else json.dumps(asked).encode()
    question = fit(takes, method, path, body, ("tiny", "tiny/7"))
    return json.loads(question.body)


def refused(takes: TransformersRequests, asked: object, path: str = CHAT) -> Mistake:
    with pytest.raises(Mistake) as caught:
        fitted(takes, asked, path)
    return caught.value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("n", 2), ("logprobs", True), ("top_logprobs", 3), ("presence_penalty", 0.5)),
        ("response_format", {"type": "json_object"}),
        ("response_format", {"type": "json_schema", "json_schema": {"name": "x", "schema": {}}}),
        *(("tools", [TOOL]), ("tool_choice", "required"), ("parallel_tool_calls", False)),
        *(("functions", []), ("reasoning_effort", "high"), ("modalities", ["text", "audio"])),
        *(("web_search_options", {}), ("service_tier", "flex"), ("top_k", 5), ("foo", 1)),
        ("stream_options", {"include_obfuscation": True}),
    ],
)
def test_what_the_engine_cannot_do_is_refused_by_its_field(
    takes: TransformersRequests, field: str, value: object
) -> None:
    mistake = refused(takes, {**HELLO, field: value})
    assert (mistake.status, mistake.param) == (400, field)
    assert field in str(mistake)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("max_tokens", 0), ("max_tokens", -1), ("max_tokens", "many"), ("max_tokens", True)),
        *(("max_tokens", 1.5), ("max_completion_tokens", 0), ("temperature", -1)),
        *(("temperature", "hot"), ("temperature", 3), ("top_p", 0), ("top_p", 2), ("seed", "x")),
        *(("stop", 5), ("stop", []), ("stop", ""), ("stop", ["a", ""]), ("stream", "yes")),
        *(("logit_bias", {"a": 1}), ("logit_bias", {"999999": 1}), ("frequency_penalty", -2)),
        *(("messages", None), ("messages", "hi"), ("messages", []), ("messages", [1])),
        ("messages", [{"role": "user"}]),
        ("messages", [{"content": "hi"}]),
        ("messages", [{"role": "wizard", "content": "hi"}]),
        ("messages", [{"role": "user", "content": 5}]),
        ("messages", [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]),
        ("messages", [{"role": "user", "content": "half \ud800"}]),
        ("messages", [{"role": "assistant", "tool_calls": [{"function": {"name": "f"}}]}]),
        *(("generation_config", "{"), ("generation_config", "[]"), ("chat_template_kwargs", 5)),
    ],
)
def test_wrong_values_are_the_clients_mistake(
    takes: TransformersRequests, field: str, value: object
) -> None:
    mistake = refused(takes, {**HELLO, field: value})
    assert (mistake.status, mistake.param) == (400, field)


@pytest.mark.parametrize(
    "fields",
    [
        {"n": 1, "logprobs": False, "presence_penalty": 0, "tool_choice": "auto", "store": False},
        {"response_format": {"type": "text"}, "modalities": ["text"], "user": "u", "metadata": {}},
        {"temperature": None, "stop": None, "tools": None, "max_tokens": None, "seed": None},
        {"temperature": 0, "top_p": 1, "max_tokens": 5, "seed": 3, "stop": ["a", "b"]},
        {"stream": True, "stream_options": {"include_usage": True}, "logit_bias": {"5": -100}},
        {"frequency_penalty": 0.5, "max_completion_tokens": 7, "parallel_tool_calls": True},
    ],
)
def test_what_the_engine_can_do_and_what_changes_nothing_passes(
    takes: TransformersRequests, fields: dict[str, Any]
) -> None:
    made = fitted(takes, {**HELLO, "model": "gpt", **fields})
    assert {name: made[name] for name in fields if name != "max_tokens"} == {
        name: value for name, value in fields.items() if name != "max_tokens"
    }
    assert (made["model"], made["stream"]) == ("tiny/7", True)


def test_every_fault_is_told_at_once(takes: TransformersRequests) -> None:
    mistake = refused(takes, {**HELLO, "n": 2, "max_tokens": 0, "foo": 1})
    assert all(field in str(mistake) for field in ("n:", "max_tokens:", "foo:"))


def test_prompt_and_answer_stay_within_the_context(takes: TransformersRequests) -> None:
    long = {"messages": [{"role": "user", "content": "word " * 600}]}
    mistake = refused(takes, long)
    assert (mistake.param, mistake.code) == ("messages", "context_length_exceeded")
    assert "512" in str(mistake)
    assert refused(takes, {**HELLO, "max_tokens": 508}).code == "context_length_exceeded"
    assert refused(takes, {"prompt": "word " * 600}, PLAIN).code == "context_length_exceeded"
    assert refused(takes, {"input": "word " * 600}, RESPONSES).code == "context_length_exceeded"
    assert fitted(takes, {**HELLO, "max_tokens": 507})["max_tokens"] == 507
    assert fitted(takes, HELLO)["max_tokens"] == 507  # the prompt has 5 tokens
    assert fitted(takes, {"input": "Say hello."}, RESPONSES)["max_output_tokens"] == 507


def test_a_temperature_makes_the_engine_sample(takes: TransformersRequests) -> None:
    warm = json.loads(fitted(takes, {**HELLO, "temperature": 0.7})["generation_config"])
    assert warm["do_sample"] is True
    assert warm["eos_token_id"] == 1  # the model's own still ends its answers
    assert "generation_config" not in fitted(takes, {**HELLO, "temperature": 0})


def test_parts_of_text_are_a_prompt_too(takes: TransformersRequests) -> None:
    parts = [{"type": "text", "text": "Say"}, {"type": "text", "text": "hello."}]
    asked = {"messages": [{"role": "user", "content": parts}]}
    assert fitted(takes, asked)["messages"] == asked["messages"]


def test_tools_pass_where_the_template_has_a_place_for_them(takes: TransformersRequests) -> None:
    tokenizer = read_requests_of(BASE).tokenizer
    tokenizer.chat_template = (
        "{% for t in tools or [] %}{{ t.function.name }}{% endfor %}"
        "{% for m in messages %}{{ m.content }}{% for c in m.tool_calls or [] %}"
        "{% for k, v in c.function.arguments.items() %}{{ k }}{% endfor %}{% endfor %}{% endfor %}"
    )
    able = TransformersRequests(tokenizer, 512, {}, multimodal=False)
    call = {"id": "1", "type": "function", "function": {"name": "find", "arguments": '{"a": 1}'}}
    messages = [*HELLO["messages"], {"role": "assistant", "tool_calls": [call]}]
    assert fitted(able, {"messages": messages, "tools": [TOOL]})["tools"] == [TOOL]
    assert "no place" in str(refused(takes, {**HELLO, "tools": [TOOL]}))


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"hi"', b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_object_is_refused(takes: TransformersRequests, body: bytes) -> None:
    assert refused(takes, body).code == "invalid_json"


def test_paths_that_the_engine_lacks_are_not_found(takes: TransformersRequests) -> None:
    for path in ("/v1/embeddings", "/v1/audio/transcriptions", "/v1/systemone", "/v1/chat"):
        mistake = refused(takes, HELLO, path)
        assert mistake.status == 404
        assert all(known in str(mistake) for known in SHAPES)
    with pytest.raises(Mistake, match="POST") as caught:
        fitted(takes, HELLO, method="GET")
    assert caught.value.status == 405


def test_an_engine_that_checks_for_itself_gets_every_field() -> None:
    assert fitted(None, {**HELLO, "n": 2, "foo": 1}) == {
        **HELLO,
        "n": 2,
        "foo": 1,
        "model": "tiny/7",
    }
    question = fit(None, "POST", "/v1/echo", b"no json", ("tiny", "tiny/7"))
    assert question.body == b"no json"
