"""The fields of OpenAI's requests that `transformers serve` can do, and the values that it can do.

Seen in transformers 5.23: what is not here it ignores, or answers with status 500. A Literal is the
one value that changes nothing, which clients send as a default.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, Json, model_validator

__all__ = ["SHAPES"]

Tokens = Annotated[int, Field(ge=1)]
Text = Annotated[str, Field(min_length=1)]


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Request(_Fields):
    model: str | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    seed: Annotated[int, Field(ge=0, lt=1 << 63)] | None = None
    stream: bool | None = None
    generation_config: Json[dict[str, Any]] | None = None
    metadata: dict[str, str] | None = None
    store: bool | None = None
    user: str | None = None


class _StreamOptions(_Fields):
    include_usage: bool | None = None


class _Completion(_Request):
    """What /v1/completions and /v1/chat/completions share."""

    max_tokens: Tokens | None = None
    stop: Text | Annotated[list[Text], Field(min_length=1)] | None = None
    stream_options: _StreamOptions | None = None
    frequency_penalty: Annotated[float, Field(ge=0, le=2)] | None = None
    logit_bias: dict[Annotated[str, Field(pattern=r"^\d+$")], float] | None = None
    n: Literal[1] | None = None
    presence_penalty: Literal[0] | None = None


class _Text(_Fields):
    type: Literal["text", "input_text", "output_text"]
    text: str


class _Called(BaseModel):
    name: str
    arguments: Json[dict[str, Any]] | dict[str, Any]


class _ToolCall(BaseModel):
    function: _Called


class _Message(BaseModel):
    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[_Text | dict[str, Any]] | None = None
    tool_calls: Annotated[list[_ToolCall], Field(min_length=1)] | None = None
    tool_call_id: str | None = None

    @model_validator(mode="after")
    def _says_something(self) -> _Message:
        if self.content is None and not (self.role == "assistant" and self.tool_calls):
            raise ValueError(f"a {self.role} message needs content")
        return self


class _Function(BaseModel):
    name: Text
    parameters: dict[str, Any] | None = None


class _Tool(BaseModel):
    type: Literal["function"]
    function: _Function


class _JustText(_Fields):
    type: Literal["text"]


class _TextFormat(_Fields):
    format: _JustText | None = None


class _Chat(_Completion):
    messages: Annotated[list[_Message], Field(min_length=1)]
    max_completion_tokens: Tokens | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    tools: list[_Tool] | None = None
    tool_choice: Literal["auto"] | None = None
    parallel_tool_calls: Literal[True] | None = None
    response_format: _JustText | None = None
    modalities: Annotated[list[Literal["text"]], Field(min_length=1)] | None = None
    logprobs: Literal[False] | None = None
    top_logprobs: Literal[0] | None = None


class _Plain(_Completion):
    prompt: Text
    echo: Literal[False] | None = None
    best_of: Literal[1] | None = None
    logprobs: None = None


class _Response(_Request):
    input: Text | Annotated[list[_Message], Field(min_length=1)]
    instructions: str | None = None
    max_output_tokens: Tokens | None = None
    background: Literal[False] | None = None
    previous_response_id: None = None
    text: _TextFormat | None = None
    truncation: Literal["disabled"] | None = None


SHAPES: dict[str, type[_Request]] = {
    "/v1/chat/completions": _Chat,
    "/v1/completions": _Plain,
    "/v1/responses": _Response,
}
"""The request's fields by path."""
