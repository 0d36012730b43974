"""`tiesmith evaluate`: one model, wherever it lies, on one suite."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common.problem import Problem
from common.progress import Progress
from evaluation.answer_log import AnswerLog, recent_log
from evaluation.gate.base_ability import Losses, TextLoss
from evaluation.result import FORMAT, Kind, Split, SuiteResult
from merge_core.digest import sha256_json, sha256_lines
from merge_core.errors import RequestError
from merge_core.recipe.schema import AnswerDtype
from orchestration.home.leases import lease
from orchestration.home.store import Home
from orchestration.landing.zone import resolve
from orchestration.registry.versions import find_version
from orchestration.requests.resolve import answer_dtype, device_class

if TYPE_CHECKING:
    from evaluation.answering.load import Decoding
    from evaluation.suites.suite import Suite

__all__ = [
    "ADDRESS",
    "Asked",
    "Evaluated",
    "Foreseen",
    "answers_file",
    "evaluate_model",
    "model_folder",
]

REGISTRY = "models:/"
ADDRESS = ("http://", "https://")


@dataclass(frozen=True)
class Asked:
    """What `tiesmith evaluate` was asked for; base, suite and adapter are named as in a recipe.

    served: the name of an endpoint's model. constrained: answers are held to their JSON Schemas.
    dtype: what a model here answers in. concurrency: an endpoint's questions under way at once;
    timeout_seconds: for each of its answers.
    """

    model: str
    suite: str
    split: Split = "test"
    adapter: str | None = None
    limit: int | None = None
    served: str | None = None
    constrained: bool = False
    dtype: AnswerDtype = "auto"
    concurrency: int | None = None
    timeout_seconds: float | None = None


@dataclass(frozen=True)
class Evaluated(SuiteResult):
    """A suite's results, the model as it was asked for, and how its answers were made.

    warnings: what an adapter lacks of what its config says was trained.
    """

    model: str
    decoding: dict[str, Any]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Foreseen:
    """How well a model foresees the texts of a suite of kind perplexity.

    perplexity: exp of the mean over texts of their loss a token; n: texts; tokens: those that
    count, in all.
    """

    suite: str
    split: Split
    kind: Kind
    suite_digest: str
    perplexity: float
    n: int
    tokens: int
    texts: tuple[TextLoss, ...]
    model: str
    decoding: dict[str, Any]

    @property
    def losses(self) -> Losses:
        return Losses(self.suite, self.split, self.suite_digest, self.texts)


def evaluate_model(asked: Asked, home: Home, progress: Progress) -> Evaluated | Foreseen:
    """Answer and score a split; what was answered is kept, so that the same command goes on.

    Of a suite of kind perplexity, the model reads the texts instead. Raises RequestError,
    SuiteError or ModelError before any generation when the model, the suite or the adapter cannot
    be used; EndpointError when an endpoint does not answer.
    """
    from evaluation.suites.suite import load_suite

    _check_options(asked)
    suite = load_suite(resolve(asked.suite, home, "any").path, home.cache)
    if suite.kind == "perplexity":
        return _read_here(asked, suite, home, progress)
    if asked.model.startswith(ADDRESS):
        return _evaluate_endpoint(asked, suite, home, progress)
    return _evaluate_here(asked, suite, home, progress)


def _check_options(asked: Asked) -> None:
    remote = asked.model.startswith(ADDRESS)
    problems = []
    if remote and asked.adapter:
        wanted, remedy = "no adapter", "serve the adapter, and name it with --model"
        problems.append(Problem(asked.model, "--adapter", wanted, asked.adapter, remedy))
    if remote and asked.dtype != "auto":
        wanted, remedy = "the server's own", "leave --dtype out"
        problems.append(Problem(asked.model, "--dtype", wanted, asked.dtype, remedy))
    of_endpoints = {
        "--model": asked.served,
        "--concurrency": asked.concurrency,
        "--timeout": asked.timeout_seconds,
    }
    for option in (o for o, value in of_endpoints.items() if value is not None and not remote):
        wanted, found = "an endpoint's address", "a folder or version"
        problems.append(Problem(asked.model, option, wanted, found, f"leave {option} out"))
    if problems:
        raise RequestError(problems, "tiesmith evaluate")


def _evaluate_here(asked: Asked, suite: Suite, home: Home, progress: Progress) -> Evaluated:
    from evaluation.evaluate import evaluate

    folder, adapter, decoding = _places(asked, home)
    with _leased(asked, folder):
        digests = [_folder_digest(each, home) for each in (folder, adapter) if each is not None]
        log = AnswerLog(answers_file(home, digests, asdict(decoding)))
        result = evaluate(
            suite,
            asked.split,
            folder,
            adapter,
            decoding=decoding,
            constrained=asked.constrained,
            limit=asked.limit,
            progress=progress,
            log=log,
        )
    record = {"engine": "transformers", "constrained": asked.constrained, **asdict(decoding)}
    lacking = _shortfalls(adapter, folder) if adapter else ()
    return Evaluated(**vars(result), model=asked.model, decoding=record, warnings=lacking)


def _adapter_folder(source: str, home: Home) -> Path:
    from merge_core.checkpoints.folder_kinds import refuse_no_adapter

    folder = resolve(source, home, "adapter").path
    refuse_no_adapter(folder)
    return folder


def _shortfalls(adapter: Path, model: Path) -> tuple[str, ...]:
    """PEFT answers with kinds that no merge takes: what cannot be opened here is not looked at."""
    from merge_core.adapters.open import open_adapter
    from merge_core.checkpoints.open import open_checkpoint
    from merge_core.task_vectors.completeness import shortfalls

    try:
        return shortfalls(open_adapter(adapter), open_checkpoint(model))
    except RequestError:
        return ()


def _read_here(asked: Asked, suite: Suite, home: Home, progress: Progress) -> Foreseen:
    """Losses are not kept: reading takes no longer than a few answers."""
    from evaluation.answering.load import load_model
    from evaluation.perplexity import measure_losses

    _check_readable(asked)
    folder, adapter, decoding = _places(asked, home)
    with _leased(asked, folder):
        model = load_model(folder, adapter, decoding)
        losses = measure_losses(suite, asked.split, model, progress, asked.limit)
    return Foreseen(
        **vars(losses),
        kind=suite.kind,
        perplexity=losses.perplexity,
        n=len(losses.texts),
        tokens=sum(text.tokens for text in losses.texts),
        model=asked.model,
        decoding={"engine": "transformers", **asdict(decoding)},
    )


def _check_readable(asked: Asked) -> None:
    """Texts are read, not answered: endpoints do not report the loss of a text."""
    problems = []
    if asked.model.startswith(ADDRESS):
        wanted, remedy = "a model here, which can be read", "name its folder or registered version"
        problems.append(Problem(asked.model, "model", wanted, "an endpoint's address", remedy))
    if asked.constrained:
        wanted, remedy = "a suite of kind json", "leave --constrained out"
        problems.append(Problem(asked.suite, "--constrained", wanted, "perplexity", remedy))
    if problems:
        raise RequestError(problems, "tiesmith evaluate")


def _places(asked: Asked, home: Home) -> tuple[Path, Path | None, Decoding]:
    """The folders of a model here and of its adapter, and how it answers."""
    from evaluation.answering.load import Decoding

    folder = model_folder(asked.model, home)
    adapter = _adapter_folder(asked.adapter, home) if asked.adapter else None
    place = device_class("auto")
    return folder, adapter, Decoding(device=place, dtype=answer_dtype(asked.dtype, folder, place))


def _leased(asked: Asked, folder: Path) -> AbstractContextManager[None]:
    return lease(folder) if asked.model.startswith(REGISTRY) else nullcontext()


def _evaluate_endpoint(asked: Asked, suite: Suite, home: Home, progress: Progress) -> Evaluated:
    """The log serves to go on with this very evaluation; it is gone when that is done."""
    from evaluation.answering.endpoint import open_endpoint
    from evaluation.evaluate import evaluate_endpoint

    endpoint = open_endpoint(asked.model, asked.served, asked.timeout_seconds, asked.concurrency)
    record = {
        "engine": "endpoint",
        "url": endpoint.url,
        "served": endpoint.model,
        "version": endpoint.version,
        "temperature": 0,
        "constrained": asked.constrained,
    }
    log = recent_log(answers_file(home, [suite.digest, asked.split, str(asked.limit)], record))
    result = evaluate_endpoint(
        suite,
        asked.split,
        endpoint,
        log,
        constrained=asked.constrained,
        limit=asked.limit,
        progress=progress,
    )
    log.clear()
    return Evaluated(**vars(result), model=asked.model, decoding=record)


def answers_file(home: Home, model: list[str], decoding: dict[str, Any]) -> Path:
    """Where the answers of one model, by digests, are kept while it decodes in one way."""
    return home.cache / "answers" / f"{sha256_json([FORMAT, model, decoding])}.jsonl"


def _folder_digest(folder: Path, home: Home) -> str:
    """Over the files of a model or adapter folder, by name."""
    from merge_core.checkpoints.open import file_digest

    files = [file for file in folder.iterdir() if file.is_file()]
    return sha256_lines({file.name: file_digest(file, home.cache) for file in files})


def model_folder(model: str, home: Home) -> Path:
    """The folder of a source, or of a registered version: models:/NAME@ALIAS, models:/NAME/2."""
    from merge_core.checkpoints.folder_kinds import refuse_no_model

    if not model.startswith(REGISTRY):
        folder = resolve(model, home, "base").path
        refuse_no_model(folder)
        return folder

    return find_version(home, model.removeprefix(REGISTRY)).folder
