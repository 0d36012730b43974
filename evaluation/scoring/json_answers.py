"""JSON on a ladder: it parses, it is valid under its schema, its leaves agree, it is the same.

The headline is exact equality of typed values (json_schema.values). `valid` and `leaf_f1`
stand beside it; validity alone can be had with a constant answer. The answer is taken as it
stands: fenced or chatty JSON is "not json". What leniency would give is told as `lenient`: the
same equality for what stands between the first brace and the last, of the first fenced block
where there is one.
"""

import json
from dataclasses import replace
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from common.problem import Problem
from evaluation.json_schema.schemas import schema_problems
from evaluation.json_schema.values import Unordered, leaf_f1, parse, same
from evaluation.result import Score
from evaluation.sandbox.check_sandbox import CheckSandbox

__all__ = ["JsonAnswers", "gold_problems", "score_json"]

Pointer = Annotated[str, StringConstraints(pattern=r"^/")]
CALL_TAGS = ("<tool_call>", "</tool_call>")
BESIDE_A_CALL = frozenset(["id", "type"])


class JsonAnswers(BaseModel):
    """How a suite's answers are read.

    unordered: JSON Pointers of arrays whose order does not count, `*` for any index or key.
    calls: answers are function calls. {"name": ..., "arguments": {...}} may then also come inside
    `function`, `tool_calls` or an array of one, inside <tool_call> tags, with its arguments spelt
    as a string of JSON, called `parameters` as Llama has them, or beside an `id` and a `type`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    unordered: Annotated[tuple[Pointer, ...], Field(strict=False)] = ()
    calls: bool = False

    def paths(self) -> Unordered:
        """The pointers, split and unescaped."""
        return [
            # ~1 comes first: the other way round ~01 would become / (RFC 6901).
            tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))
            for pointer in self.unordered
        ]

    def read(self, answer: str) -> Any:
        """The value of an answer; raises ValueError when it is not strict JSON."""
        return _call(parse(_untagged(answer))) if self.calls else parse(answer)


AS_THEY_STAND = JsonAnswers()


def _untagged(answer: str) -> str:
    start, end = CALL_TAGS
    text = answer.strip()
    tagged = text.startswith(start) and text.endswith(end)
    return text.removeprefix(start).removesuffix(end) if tagged else answer


def _call(value: Any) -> Any:
    """A function call freed of what it is wrapped in; any other value as it stands."""
    match value:
        # Wrappers hold wrappers: a call in `tool_calls` has its `function` within.
        case [one] | {"tool_calls": [one]} | {"type": "function", "function": one}:
            return _call(one)
        case {"function": dict() as one}:
            return _call(one)
        case {"name": name, "arguments": given, **rest} if rest.keys() <= BESIDE_A_CALL:
            return {"name": name, "arguments": _arguments(given)}
        case {"name": name, "parameters": given, **rest} if rest.keys() <= BESIDE_A_CALL:
            return {"name": name, "arguments": _arguments(given)}
    return value


def _arguments(given: Any) -> Any:
    """Arguments as they are, or as a string of JSON spells them."""
    try:
        return parse(given) if isinstance(given, str) else given
    except ValueError:
        return given


def score_json(
    sandbox: CheckSandbox,
    schema: dict[str, Any],
    gold: Any,
    answer: str,
    answers: JsonAnswers = AS_THEY_STAND,
) -> Score:
    """Take an answer up the ladder.

    details: valid, leaf_f1, lenient and, where it stopped, a message.
    """
    paths = answers.paths()
    try:
        value = answers.read(answer)
    except ValueError as error:
        lenient = _leniently_right(gold, answer, answers)
        nothing = {"valid": False, "leaf_f1": 0.0, "lenient": lenient}
        return Score("not json", {**nothing, "message": str(error)})
    right = same(value, gold, paths)
    details: dict[str, Any] = {
        "valid": True,
        "leaf_f1": leaf_f1(value, gold, paths),
        "lenient": right or _leniently_right(gold, answer, answers),
    }
    try:
        fault = sandbox.fault(schema, value)
    except TimeoutError as error:
        return Score("timeout", {**details, "valid": False, "message": str(error)})
    if fault is not None:
        return Score("schema", {**details, "valid": False, "message": fault})
    return Score("right" if right else "wrong values", details)


def _leniently_right(gold: Any, answer: str, answers: JsonAnswers) -> bool:
    _, fence, fenced = answer.partition("```")
    text = fenced.partition("```")[0] if fence else answer
    try:
        value = answers.read(text[text.find("{") : text.rfind("}") + 1])
    except ValueError:
        return False
    return same(value, gold, answers.paths())


def gold_problems(
    where: str,
    sandbox: CheckSandbox,
    schema: dict[str, Any],
    gold: Any,
    answers: JsonAnswers = AS_THEY_STAND,
) -> list[Problem]:
    """What keeps a schema and its gold object from scoring answers."""
    problems = [replace(found, where=where) for found in schema_problems(json.dumps(schema))]
    try:
        parse(json.dumps(gold))
    except ValueError as error:
        wanted, remedy = "an object that an answer can equal", "correct the gold object"
        problems.append(Problem(where, "gold", wanted, str(error), remedy))
    if answers.calls and not _is_call(gold):
        wanted, found = '{"name": text, "arguments": object}', json.dumps(gold)[:200]
        problems.append(Problem(where, "gold", wanted, found, "correct it, or leave `calls` out"))
    return problems or _schema_problems(where, sandbox, schema, gold)


def _is_call(gold: Any) -> bool:
    match gold:
        case {"name": str(), "arguments": dict(), **rest}:
            return not rest
    return False


def _schema_problems(
    where: str, sandbox: CheckSandbox, schema: dict[str, Any], gold: Any
) -> list[Problem]:
    try:
        fault = sandbox.fault(schema, gold)
    except TimeoutError as error:
        wanted, remedy = "a check that ends", "simplify its patterns and references"
        return [Problem(where, "schema", wanted, str(error), remedy)]
    wanted, remedy = "an object valid under its schema", "correct the gold object or the schema"
    return [Problem(where, "gold", wanted, fault, remedy)] if fault is not None else []
