"""The base's ability: how well base and merged model foresee held-out text, each measured once."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from common.problem import Problem
from common.progress import Progress
from evaluation.gate.base_ability import BaseVerdict, Losses, judge_base
from evaluation.result import FORMAT
from merge_core.digest import sha256_json
from merge_core.errors import RequestError
from orchestration.home.leases import lease
from orchestration.home.store import Home
from orchestration.requests.schema import SPLIT, MergeRequest
from orchestration.runs.pool_slots import Turn, at_once

__all__ = ["ability_digests", "load_base_ability", "measure_base_ability"]


def measure_base_ability(
    home: Home, request: MergeRequest, progress: Progress | None = None, turn: Turn = at_once
) -> BaseVerdict | None:
    """Measure those of base and merged model that have not been, then judge; None when the recipe
    does not ask for it.

    turn: taken for each model. Raises RequestError when the suite is no longer the one that was
    asked for.
    """
    if request.base_ability is None:
        return None
    for name, (digest, model) in _variants(home, request).items():
        if not home.store.has("evaluations", digest):
            with turn():
                if not home.store.has("evaluations", digest):  # after a wait
                    losses = _measure(home, request, name, model, progress)
                    home.store.write("evaluations", digest, losses.record())
    return load_base_ability(home, request)


def load_base_ability(home: Home, request: MergeRequest) -> BaseVerdict | None:
    """The verdict over what was measured; RequestError when it has not been, None as above."""
    if request.base_ability is None:
        return None
    digests = {name: digest for name, (digest, _) in _variants(home, request).items()}
    if missing := [name for name, d in digests.items() if not home.store.has("evaluations", d)]:
        where, remedy = f"merge {request.partition}", "materialise base_evaluation first"
        found = f"none for: {', '.join(missing)}"
        problem = Problem(where, "base_ability", "stored results", found, remedy)
        raise RequestError([problem], where)
    base, merged = (
        Losses.from_record(home.store.read("evaluations", digests[name]))
        for name in ("base", "merged")
    )
    return judge_base(merged, base, request.base_ability.margin)


def ability_digests(home: Home, request: MergeRequest) -> list[str]:
    """Names of what was measured in the store, none when the recipe does not ask for it."""
    if request.base_ability is None:
        return []
    return [digest for digest, _ in _variants(home, request).values()]


def _variants(home: Home, request: MergeRequest) -> dict[str, tuple[str, Path]]:
    """Digest of the losses and folder of the model, for base and merged."""
    assert request.base_ability is not None
    models = {
        "base": (request.base.digest, request.base.folder),
        "merged": (request.merge_digest, home.store.folder("merged", request.merge_digest)),
    }
    how = [request.base_ability.digest, SPLIT, request.decoding.model_dump(), request.device]
    return {
        name: (sha256_json(["losses", FORMAT, digest, *how]), folder)
        for name, (digest, folder) in models.items()
    }


def _measure(
    home: Home, request: MergeRequest, name: str, model: Path, progress: Progress | None
) -> Losses:
    from evaluation.answering.load import Decoding, load_model
    from evaluation.perplexity import measure_losses
    from evaluation.suites.suite import load_suite

    asked = request.base_ability
    assert asked is not None
    suite = load_suite(asked.folder, home.cache)
    if suite.digest != asked.digest:
        wanted = f"the suite that was asked for, {asked.digest[:12]}"
        remedy = "request the merge anew with tiesmith run"
        problem = Problem(str(asked.folder), "suite", wanted, suite.digest[:12], remedy)
        raise RequestError([problem], f"merge {request.partition}")

    def told(_: str, done: int, total: int) -> None:
        if progress is not None:
            progress(f"base ability: {name}", done, total)

    if name == "merged":
        home.store.verified("merged", request.merge_digest)
    decoding = Decoding(device=request.device, **request.decoding.model_dump())
    with lease(model) if name == "merged" else nullcontext():
        return measure_losses(suite, SPLIT, load_model(model, decoding=decoding), told)
