"""The candidates of a sweep answer the same validation items, one after the other, on one model.

No candidate becomes a checkpoint. One that is finished is in the store at once, under all that its
answers depend on, so that neither a sweep that was stopped nor another grid repeats it.
"""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common.progress import Progress
from evaluation.result import FORMAT as EVALUATION_FORMAT
from evaluation.result import SuiteResult
from merge_core.digest import sha256_json
from merge_core.errors import WorkError
from merge_core.methods import METHODS
from merge_core.recipe.schema import TrimScope
from orchestration.home.store import Home, write_json
from orchestration.judging.skills import (
    Variant,
    keep_result,
    locked_suite,
    named,
    specialist_variant,
    verified_specialist,
)
from orchestration.merging.artifacts import keep_densities, keep_trims, load_members
from orchestration.requests.schema import MergeRequest
from orchestration.requests.unchanged import locked_base
from orchestration.runs.pool_slots import Turn, at_once
from orchestration.sweeps.grid import label
from orchestration.sweeps.request import VALIDATION, SweepRequest

if TYPE_CHECKING:
    from evaluation.answering.load import LoadedModel
    from evaluation.suites.suite import Item, Suite
    from merge_core.ties.tensor_merge import Member
    from orchestration.sweeps.patched_model import PatchedModel

__all__ = ["Bench", "Candidate", "References", "chosen"]

FORMAT = 1
"""Raised when the same candidate would answer other items, or otherwise."""


@dataclass(frozen=True)
class Candidate:
    """What one combination of values came to on the validation items.

    scores: shares right by skill; low and high bound them with 95% confidence. survival, norm: see
    `patched_model.Change`. seconds: its merge and its answers, when they were made.
    """

    values: Mapping[str, Any]
    merge_digest: str
    scores: Mapping[str, float]
    low: Mapping[str, float]
    high: Mapping[str, float]
    survival: float
    norm: float
    seconds: float


@dataclass(frozen=True)
class References:
    """How many items each skill has, and what base and specialist score on them."""

    items: Mapping[str, int]
    base: Mapping[str, float]
    specialist: Mapping[str, float]


def chosen(items: Sequence[Item], count: int) -> list[Item]:
    """`count` items, or all where there are fewer: always the same ones, in the order given.

    They are drawn by their ids' hashes, so that neither forms nor groups that stand together are
    preferred, and items that are added later change few of them.
    """
    drawn = sorted(items, key=lambda item: hashlib.sha256(item.id.encode()).digest())[:count]
    kept = {item.id for item in drawn}
    return [item for item in items if item.id in kept]


@dataclass
class Bench:
    """What the candidates of one sweep share: the items, and the one model that is loaded.

    turn: taken for each candidate and reference, so that others compute in between; while the sweep
    waits for it, no model is loaded.
    """

    home: Home
    sweep: SweepRequest
    progress: Progress | None = None
    turn: Turn = at_once

    def references(self) -> References:
        """Let base and specialists answer the items, unless they have.

        Raises WorkError when a specialist gets none right: nothing could be kept of it;
        RequestError when a full fine-tune is no longer the one that was asked for.
        """
        own = self.sweep.own
        specialists = {}
        for skill in own.skills:
            specialist = verified_specialist(self.home, own, skill)
            variant = specialist_variant(self.home, own.base, specialist)
            specialists[skill.name] = self._reference(skill.name, variant)
        if useless := [name for name, result in specialists.items() if not result.score]:
            raise WorkError(
                f"the specialist of {', '.join(useless)} answers no validation item rightly, so "
                "nothing of it can be kept: look at it with tiesmith evaluate --split validation"
            )
        plain = Variant("base", own.base.digest, own.base.folder)
        base = {skill.name: self._reference(skill.name, plain) for skill in own.skills}
        return References(
            items={name: result.n for name, result in base.items()},
            base={name: result.score for name, result in base.items()},
            specialist={name: result.score for name, result in specialists.items()},
        )

    def candidates(self) -> Iterator[Candidate]:
        """Every candidate in the order of the grid, as soon as it is finished.

        Raises WorkError that names a candidate whose merge is not finite, RequestError when base,
        adapters or suites are no longer those that were asked for.
        """
        grid = [(v, r, self._digest(r.merge_digest)) for v, r in self.sweep.candidates()]
        lacking = [r for _, r, digest in grid if not self.home.store.has("candidates", digest)]
        keep_thresholds(self.home, lacking, self.turn)
        for point, request, digest in grid:
            if not self.home.store.has("candidates", digest):
                try:
                    with self.turn(self._unload):
                        if not self.home.store.has("candidates", digest):  # after a wait
                            self._evaluate(digest, label(point.values), request)
                except WorkError as error:
                    raise WorkError(f"candidate {label(point.values)}: {error}") from error
            results = self.results(request.merge_digest)
            yield Candidate(
                point.values,
                request.merge_digest,
                low={skill: result.low for skill, result in results.items()},
                high={skill: result.high for skill, result in results.items()},
                **self.home.store.read("candidates", digest),
            )

    def results(self, merge_digest: str) -> dict[str, SuiteResult]:
        """What a finished candidate answered, by skill."""
        folder = self.home.store.verified("candidates", self._digest(merge_digest))
        return {
            skill.name: SuiteResult.load(folder / skill.name) for skill in self.sweep.own.skills
        }

    def _evaluate(self, digest: str, name: str, request: MergeRequest) -> None:
        """Merge a candidate into the base in memory and keep what it answers."""
        from merge_core.ties.tensor_merge import Settings, tensor_merges, unties

        started = time.monotonic()
        members, trims = load_members(self.home, request), keep_trims(self.home, request)
        merges = tensor_merges(members, Settings.from_recipe(request.recipe), trims)
        with (
            self.home.store.building("candidates", digest) as folder,
            self.patched_model.patched(merges, unties(members)) as change,
        ):
            scores = {}
            for skill in self.suites:
                result = self._answer(skill, self.model, f"{name}: {skill}")
                result.save(folder / skill)
                scores[skill] = result.score
            metadata = {"scores": scores, **vars(change), "seconds": time.monotonic() - started}
            write_json(folder / "facts.json", metadata)

    def _reference(self, skill: str, variant: Variant) -> SuiteResult:
        """What the base or a specialist answers to one skill's items."""
        digest = self._digest(variant.digest, skill)
        if not self.home.store.has("evaluations", digest):
            with self.turn(self._unload):
                if not self.home.store.has("evaluations", digest):  # after a wait
                    loaded = self._loaded(variant)
                    result = self._answer(skill, loaded, f"{skill}: {variant.name}")
                    keep_result(self.home, digest, result)
        return SuiteResult.load(self.home.store.verified("evaluations", digest))

    def _digest(self, model: str, skill: str | None = None) -> str:
        """Names what a model answers to the items of one skill, or of all."""
        own = self.sweep.own
        skills = [[s.name, s.digest] for s in own.skills if skill in (None, s.name)]
        values = [model, skills, self.sweep.items, own.decoding.model_dump(), own.device]
        return sha256_json(["candidate", FORMAT, EVALUATION_FORMAT, *values])

    def _answer(self, skill: str, model: LoadedModel, stage: str) -> SuiteResult:
        from evaluation.evaluate import answer_and_score

        suite = self.suites[skill]
        items = chosen(suite.split(VALIDATION), self.sweep.items)
        return answer_and_score(suite, VALIDATION, items, model, named(self.progress, stage))

    @cached_property
    def suites(self) -> dict[str, Suite]:
        """By skill, in the order of the request; RequestError when one has changed."""
        own = self.sweep.own
        return {skill.name: locked_suite(self.home, own, skill) for skill in own.skills}

    @cached_property
    def model(self) -> LoadedModel:
        """The base; loaded once, and again after a wait."""
        return self._load(self.sweep.own.base.folder)

    @cached_property
    def patched_model(self) -> PatchedModel:
        """The base's network, ready to take merges."""
        from merge_core.kernels import resolve_device
        from orchestration.sweeps.patched_model import PatchedModel

        own = self.sweep.own
        checkpoint, device = locked_base(self.home, own), resolve_device(own.device)
        return PatchedModel(self.model.network, checkpoint, own.recipe.output_dtype, device)

    def _unload(self) -> None:
        """Make room in the memory, for other processes, too; what is needed is loaded again."""
        import torch

        self.__dict__.pop("patched_model", None)
        self.__dict__.pop("model", None)
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _loaded(self, variant: Variant) -> LoadedModel:
        return self.model if variant.name == "base" else self._load(variant.model, variant.adapter)

    def _load(self, model: Path, adapter: Path | None = None) -> LoadedModel:
        from evaluation.answering.load import Decoding, load_model

        own = self.sweep.own
        decoding = Decoding(device=own.device, **own.decoding.model_dump())
        return load_model(model, adapter, decoding)


def keep_thresholds(home: Home, requests: Sequence[MergeRequest], turn: Turn = at_once) -> None:
    """Find the thresholds that the merges need, those of an adapter's densities in one pass."""
    groups: dict[tuple[str, float, TrimScope], list[Member]] = {}
    for request in requests:
        recipe = request.recipe
        for member in load_members(home, request) if METHODS[recipe.method].trims else ():
            key = (member.name, member.weight, recipe.trim_scope)
            groups.setdefault(key, []).append(member)
    for (_, _, scope), members in groups.items():
        densities = sorted({member.density for member in members})
        base, device = requests[0].base.digest, requests[0].device
        keep_densities(home, members[0], densities, base, scope, device, turn)
