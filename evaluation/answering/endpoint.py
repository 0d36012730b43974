"""Prompts to answers: any address that speaks OpenAI's chat completions.

Several questions are under way at once, greedily decoded (temperature 0). A question is asked
again when the server is busy, breaks off or sends what is no answer. What was answered is kept in
the log, whatever becomes of the rest.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, NoReturn
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel, ValidationError

from common.problem import Problem
from common.progress import Progress
from evaluation.answer_log import AnswerLog, Chat, answers_key
from evaluation.answering.openai_client import (
    Again,
    Forbidden,
    Refused,
    chat_question,
    check_status,
    exchange,
    first_fault,
    open_client,
    plain,
    read_completion,
)
from evaluation.errors import EndpointError, ModelError
from evaluation.result import Answer

__all__ = ["Endpoint", "ask", "open_endpoint"]

CONCURRENCY, TIMEOUT_SECONDS = 8, 120.0
MAX_FAILURES = 5
"""No further question is asked once so many got no answer."""
WAITS_SECONDS = (0.5, 2.0, 8.0)
"""Pauses before a question is asked again; a server may ask for others, up to the last."""
NAME = "name"
"""The log's key for what the server calls the model that answers."""
LET_IN = (
    "an endpoint that lets us ask",
    "check the address, the model and OPENAI_API_KEY, which is sent over https only",
)


@dataclass(frozen=True)
class Endpoint:
    """Where questions go: `url` ends before /chat/completions; `model` is the name asked for.

    version: what `tiesmith serve` says is behind the name; empty elsewhere. concurrency: questions
    under way at once. timeout_seconds: for one try, from its first byte to its last.
    """

    url: str
    model: str
    version: str = ""
    concurrency: int = CONCURRENCY
    timeout_seconds: float = TIMEOUT_SECONDS


class _Listed(BaseModel):
    id: str


class _Models(BaseModel):
    data: list[_Listed]


def open_endpoint(
    url: str,
    model: str | None = None,
    timeout_seconds: float | None = None,
    concurrency: int | None = None,
) -> Endpoint:
    """Ask a server what it serves, and choose `model`, or the only one that there is.

    url: http://HOST:PORT or http://HOST:PORT/v1. A named model is asked even where no list can be
    had: the first answer tells. Raises ModelError when the address or the name is
    wrong, EndpointError when there is no answer.
    """
    base, timeout_seconds = _base(url), timeout_seconds or TIMEOUT_SECONDS
    try:
        # A list needs no computing, so a server that is up has it sooner than an answer.
        listed, version = asyncio.run(_list_models(base, min(timeout_seconds, 15.0)))
    except EndpointError:
        if model is None:
            raise
        listed, version = [model], ""
    found = ", ".join(listed) or "none"
    if model is None and len(listed) != 1:
        raise _wrong(base, "one model", found, "choose one with --model")
    if model is not None and model not in listed:
        raise _wrong(base, f"the model {model}", found, "name one that is served")
    name = model or listed[0]
    return Endpoint(base, name, version, concurrency or CONCURRENCY, timeout_seconds)


def ask(
    endpoint: Endpoint,
    chats: Sequence[Chat],
    max_new_tokens: int,
    log: AnswerLog,
    schemas: Sequence[dict[str, Any]] | None = None,
    progress: Progress | None = None,
) -> list[Answer]:
    """Answer every chat, in the order given; what the log holds is not asked again.

    schemas: JSON Schemas, one a chat, that the server holds the answers to. `tokens` of an answer
    is what the server counted, 0 when it does not say. Raises EndpointError when questions got no
    answer, or another model's.
    """
    held_to = schemas or repeat(None, len(chats))
    questions = [
        chat_question(endpoint.model, chat, max_new_tokens, schema)
        for chat, schema in zip(chats, held_to, strict=True)
    ]
    asking = _Asking(endpoint, questions, log, progress)
    asyncio.run(asking.run())
    if asking.failures:
        raise _unanswered(endpoint, len(chats), asking)
    return [asking.answers[index] for index in range(len(chats))]


class _Asking:
    """One evaluation's questions: those that wait, and what became of the others."""

    def __init__(
        self,
        endpoint: Endpoint,
        questions: Sequence[dict[str, Any]],
        log: AnswerLog,
        progress: Progress | None,
    ) -> None:
        self.endpoint, self.questions, self.log, self.progress = endpoint, questions, log, progress
        self.answers: dict[int, Answer] = {}
        self.failures: dict[int, str] = {}
        self.waiting = []
        for index, question in enumerate(questions):
            kept = log.get(answers_key(question))
            if kept is None:
                self.waiting.append(index)
            else:
                self.answers[index] = kept[0]
        # pop() takes from the end, and questions go out in their own order.
        self.waiting.reverse()

    async def run(self) -> None:
        """Ask until all is answered or too much has failed; raises EndpointError at once when no
        question can be answered."""
        async with open_client(self.endpoint.url, self.endpoint.timeout_seconds) as client:
            try:
                async with asyncio.TaskGroup() as group:
                    for _ in range(self.endpoint.concurrency):
                        group.create_task(self._work(client))
            except ExceptionGroup as errors:  # the others were cancelled
                raise errors.exceptions[0] from None

    async def _work(self, client: httpx2.AsyncClient) -> None:
        while self.waiting and len(self.failures) < MAX_FAILURES:
            index = self.waiting.pop()
            try:
                answer = await self._answer(client, self.questions[index])
            except (Again, Refused) as reason:
                self.failures[index] = str(reason)
                continue
            self.answers[index] = answer
            # Kept at once, so that a kill loses only what is under way.
            self.log.add(answers_key(self.questions[index]), [answer])
            if self.progress is not None:
                self.progress("generate", len(self.answers), len(self.questions))

    async def _answer(self, client: httpx2.AsyncClient, question: dict[str, Any]) -> Answer:
        for wait_seconds in WAITS_SECONDS:
            try:
                return await self._try(client, question)
            except Again as again:
                # A server that asks for an hour would hold the whole evaluation for one.
                await asyncio.sleep(max(wait_seconds, min(again.wait_seconds, WAITS_SECONDS[-1])))
        return await self._try(client, question)

    async def _try(self, client: httpx2.AsyncClient, question: dict[str, Any]) -> Answer:
        url = f"{self.endpoint.url}/chat/completions"
        response, content = await exchange(client, "POST", url, question)
        try:
            check_status(response, content)
        except Forbidden as error:
            raise _unusable(self.endpoint.url, "endpoint", *LET_IN, str(error)) from error
        name, answer = read_completion(content)
        self._check_name(name, response.headers.get("x-tiesmith-version", ""))
        return answer

    def _check_name(self, name: str, version: str) -> None:
        """A server may say more than was asked for (NAME@REVISION, NAME-DATE), always the same.

        What was kept of a model that is gone is forgotten: answers of two would be mixed.
        """
        asked = self.endpoint
        known = name == asked.model or name.startswith(tuple(asked.model + c for c in "@/:-"))
        if not known or version != asked.version:
            self._refuse(" version ".join(filter(None, (name, version))))
        first = self.log.get(NAME)
        if first is None:
            self.log.add(NAME, [Answer(name, 0, True)])
        elif first[0].text != name:
            self.log.clear()
            self._refuse(name)

    def _refuse(self, name: str) -> NoReturn:
        asked = self.endpoint
        wanted = " version ".join(filter(None, (f"the model {asked.model}", asked.version)))
        remedy = "run the same command when the server keeps to one model"
        raise _unusable(asked.url, "model", wanted, remedy, f"an answer of {plain(name)}")


def _base(url: str) -> str:
    """The address that paths are appended to."""
    wanted = "http(s)://HOST[:PORT][/v1]"
    try:
        address = urlsplit(url)
        port = "" if address.port is None else f":{address.port}"
    except ValueError as error:
        raise _wrong("the address", wanted, str(error), "correct the address") from error
    # A password before the @ would end up in logs and messages.
    if address.scheme not in ("http", "https") or not address.hostname or "@" in address.netloc:
        shown = f"{address.scheme}://{address.hostname}{port}{address.path}"
        remedy = "give the key in OPENAI_API_KEY, and only the place in the address"
        raise _wrong(shown, wanted, "another address", remedy)
    base = f"{address.scheme}://{address.netloc}{address.path.rstrip('/')}"
    return base if address.path.strip("/") else f"{base}/v1"


async def _list_models(base: str, timeout_seconds: float) -> tuple[list[str], str]:
    """The names that /models lists, and the version that `tiesmith serve` adds."""
    async with open_client(base, timeout_seconds) as client:
        try:
            response, content = await exchange(client, "GET", f"{base}/models")
            check_status(response, content)
            models = _Models.model_validate_json(content)
        except Forbidden as error:
            raise _unusable(base, "endpoint", *LET_IN, str(error)) from error
        except (Again, Refused, ValidationError) as error:
            wanted, remedy = "a list of models", "check the address, and that the server is up"
            found = first_fault(error) if isinstance(error, ValidationError) else str(error)
            raise _unusable(base, "models", wanted, remedy, found) from error
    return [model.id for model in models.data], response.headers.get("x-tiesmith-version", "")


def _unanswered(endpoint: Endpoint, total: int, asking: _Asking) -> EndpointError:
    remedy = "see to the server and run the same command: what was answered is not asked again"
    problems = [
        Problem(endpoint.url, f"question {index + 1}", "an answer", found, remedy)
        # More can fail than stop the asking, as others are under way then.
        for index, found in sorted(asking.failures.items())[:MAX_FAILURES]
    ]
    left = total - len(asking.answers)
    return EndpointError(
        problems, f"{left} of {total} questions have no answer, the others are kept"
    )


def _unusable(url: str, field: str, wanted: str, remedy: str, found: str) -> EndpointError:
    problem = Problem(url, field, wanted, found, remedy)
    return EndpointError([problem], "the endpoint cannot be evaluated")


def _wrong(url: str, wanted: str, found: str, remedy: str) -> ModelError:
    return ModelError(
        [Problem(url, "model", wanted, found, remedy)], "the model cannot be evaluated"
    )
