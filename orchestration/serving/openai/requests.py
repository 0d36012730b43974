"""What clients ask in OpenAI's shape, made fit for the engine, or refused with what to change.

vLLM checks requests itself. `transformers serve` ignores fields that it cannot do, answers wrong
values with status 500, and writes on past the model's context.

Not covered: what pictures and sound take of the context.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from orchestration.serving.openai.answers import AnswerShape, json_object
from orchestration.serving.openai.shapes import SHAPES

__all__ = [
    "Mistake",
    "Question",
    "TransformersRequests",
    "context_tokens",
    "fit",
    "read_requests_of",
]

DEFAULT_TOKENS = 1024
"""Of an answer whose length is not asked for: the engine's own, where the context has room."""
_CONTEXT = ("max_position_embeddings", "n_positions", "max_sequence_length", "seq_length")
_LENGTHS = ("max_completion_tokens", "max_tokens", "max_output_tokens")


class Mistake(Exception):
    """A request that its client has to change; `param` is the field, `code` OpenAI's word."""

    def __init__(
        self, message: str, param: str | None = None, code: str | None = None, status: int = 400
    ) -> None:
        super().__init__(message)
        self.param, self.code, self.status = param, code, status


@dataclass(frozen=True)
class Question:
    """What the engine is asked, and how its answer is changed for the client."""

    body: bytes
    shape: AnswerShape


def fit(
    takes: TransformersRequests | None, method: str, path: str, body: bytes, names: tuple[str, str]
) -> Question:
    """The request as the engine should have it; raises Mistake.

    takes: None for an engine that checks requests itself, which gets every path and every body.
    names: the model's for clients, and for the engine.
    """
    asked = json_object(body)
    if takes is None:
        changed = body if asked is None else json.dumps({**asked, "model": names[1]}).encode()
        return Question(changed, AnswerShape(names[0]))
    if path not in SHAPES:
        told = f"{path}: this engine, transformers serve, has {', '.join(SHAPES)}"
        raise Mistake(told, code="not_found", status=404)
    if method != "POST":
        raise Mistake(f"{path} takes POST, not {method}", status=405)
    if asked is None:
        raise Mistake("the body is no JSON object", code="invalid_json")
    # The engine goes on with a whole answer when nobody waits for it, but ends a stream.
    fitted = {**takes.fit(path, asked), "model": names[1], "stream": True}
    stop, options = asked.get("stop") or (), asked.get("stream_options") or {}
    shape = AnswerShape(
        names[0],
        completion=path != "/v1/responses",
        stops=(stop,) if isinstance(stop, str) else tuple(stop),
        include_usage=bool(options.get("include_usage")),
        assembled=not asked.get("stream"),
    )
    return Question(json.dumps(fitted).encode(), shape)


@dataclass(frozen=True)
class TransformersRequests:
    """What the model of one version takes when `transformers serve` runs it.

    context: tokens of prompt and answer together, None where its config names none. defaults: its
    generation config. multimodal: it takes more than text.
    """

    tokenizer: Any
    context: int | None
    defaults: dict[str, Any]
    multimodal: bool

    def fit(self, path: str, asked: dict[str, Any]) -> dict[str, Any]:
        """The fields that the engine should get for those of a client; raises Mistake."""
        try:
            SHAPES[path].model_validate(asked)
        except ValidationError as error:
            raise _mistake(error) from None
        for token in asked.get("logit_bias") or ():
            if int(token) >= len(self.tokenizer):
                raise Mistake(f"logit_bias: the model has no token {token}", "logit_bias")
        fitted = asked | self._length(path, asked)
        if asked.get("temperature") and not asked.get("generation_config"):
            # The engine takes a temperature, but samples only where the generation config says so.
            fitted["generation_config"] = json.dumps({**self.defaults, "do_sample": True})
        return fitted

    def _length(self, path: str, asked: dict[str, Any]) -> dict[str, int]:
        """The field that bounds the answer, so that it ends within the context."""
        prompt = self._tokens(path, asked)
        if self.context is None:
            return {}
        field = next((name for name in _LENGTHS if asked.get(name) is not None), None)
        wanted = asked[field] if field else 1
        if prompt + wanted > self.context:
            raise _too_long(self.context, prompt, wanted)
        if field:
            return {}
        field = "max_output_tokens" if path == "/v1/responses" else "max_tokens"
        return {field: min(DEFAULT_TOKENS, self.context - prompt)}

    def _tokens(self, path: str, asked: dict[str, Any]) -> int:
        """Of the prompt; raises Mistake when the model's template or tokenizer cannot take it."""
        try:
            if path == "/v1/completions":
                return len(self.tokenizer(asked["prompt"])["input_ids"])
            tools = asked.get("tools")
            if tools and "tools" not in str(self.tokenizer.chat_template):
                raise Mistake("tools: the model's chat template has no place for them", "tools")
            extra = asked.get("chat_template_kwargs") or {}
            messages = self._messages(asked)
            made = self.tokenizer.apply_chat_template(
                messages, tools=tools, add_generation_prompt=True, return_dict=True, **extra
            )
            return len(made["input_ids"])
        except Mistake:
            raise
        except Exception as error:  # templates raise what they like, tokenizers bare Exceptions
            field = next(name for name in ("prompt", "messages", "input") if name in asked)
            told = f"the model cannot read them ({type(error).__name__}: {error})"
            raise Mistake(f"{field}: {told}"[:500], field) from error

    def _messages(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        """Messages as the engine gives them to the template: their texts joined by blanks."""
        said: Any = asked.get("messages", asked.get("input"))
        messages = [{"role": "user", "content": said}] if isinstance(said, str) else said
        if asked.get("instructions"):
            messages = [{"role": "system", "content": asked["instructions"]}, *messages]
        return [
            {**message, "content": self._text(message), **_called(message)} for message in messages
        ]

    def _text(self, message: dict[str, Any]) -> str:
        content = [] if message.get("tool_calls") else message["content"]
        if isinstance(content, str):
            return content
        other = {part["type"] for part in content if "text" not in part}
        if other and not self.multimodal:
            told = ", ".join(sorted(map(str, other)))
            raise Mistake(f"messages: the model reads text alone, not {told}", "messages")
        return " ".join(part["text"] for part in content if "text" in part)


def read_requests_of(folder: Path) -> TransformersRequests:
    """What the model in this folder takes. Raises OSError or ValueError when it does not load."""
    from transformers import AutoTokenizer

    config = json.loads((folder / "config.json").read_text("utf-8"))
    file = folder / "generation_config.json"
    own = json.loads(file.read_text("utf-8")) if file.exists() else {}
    ends = {name: config.get(name) for name in ("bos_token_id", "eos_token_id", "pad_token_id")}
    return TransformersRequests(
        AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False),
        context_tokens(folder),
        {**ends, **own},
        "vision_config" in config or "audio_config" in config,
    )


def context_tokens(folder: Path) -> int | None:
    """How many tokens of prompt and answer the config in this folder allows; None: not said."""
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
        places = (config, config.get("text_config") or {})
    except (OSError, ValueError, AttributeError):
        return None
    found = (place.get(name) for place in places for name in _CONTEXT)
    return next((tokens for tokens in found if isinstance(tokens, int)), None)


def _called(message: dict[str, Any]) -> dict[str, Any]:
    """Tool calls with their arguments as an object, which templates take apart."""
    calls = message.get("tool_calls")
    if not calls:
        return {}
    made = []
    for call in calls:
        said = call["function"]["arguments"]
        arguments = json.loads(said) if isinstance(said, str) else said
        made.append({**call, "function": {**call["function"], "arguments": arguments}})
    return {"tool_calls": made}


def _mistake(error: ValidationError) -> Mistake:
    """Every fault of a request in one sentence; the field and code are the first one's."""
    faults = error.errors(include_url=False, include_context=False, include_input=False)
    told = dict.fromkeys(f"{_place(fault['loc'])}: {_words(dict(fault))}" for fault in faults)
    unknown = faults[0]["type"] in ("extra_forbidden", "literal_error", "none_required")
    code = "unsupported_parameter" if unknown else "invalid_value"
    return Mistake("; ".join(list(told)[:8]), str(faults[0]["loc"][0]), code)


def _place(loc: Sequence[int | str]) -> str:
    """messages[0].role; the names of alternatives that pydantic adds are left out."""
    words = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc[:3])
    return words.removeprefix(".")


def _words(fault: dict[str, Any]) -> str:
    if fault["type"] == "extra_forbidden":
        return "this engine, transformers serve, does not know or cannot do it"
    if fault["type"] in ("literal_error", "none_required"):
        return f"this engine, transformers serve, cannot do that ({fault['msg']})"
    return str(fault["msg"])


def _too_long(context: int, prompt: int, answer: int) -> Mistake:
    return Mistake(
        f"the model's context holds {context} tokens, the request wants {prompt + answer} "
        f"({prompt} in the prompt, {answer} for the answer): shorten the prompt or ask for fewer",
        "messages",
        "context_length_exceeded",
    )
