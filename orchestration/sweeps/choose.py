"""A sweep from its request to its winner: candidates evaluated, one chosen, all of it recorded."""

from __future__ import annotations

from collections.abc import Sequence

from common.problem import Problem
from common.progress import Progress
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.records.run_summary import CandidateSummary, SweepOutcome
from orchestration.requests.build import write_request
from orchestration.requests.schema import MergeRequest
from orchestration.runs.pool_slots import Turn, at_once
from orchestration.sweeps import record
from orchestration.sweeps.candidates import Bench, Candidate, References
from orchestration.sweeps.grid import label
from orchestration.sweeps.request import SweepRequest
from orchestration.sweeps.significance import compare_candidates, undecided
from orchestration.tracking import mlflow_client

__all__ = ["choose", "find_outcome", "keep_outcome", "winning_request"]


def keep_outcome(
    home: Home,
    sweep: SweepRequest,
    dagster_run_id: str,
    progress: Progress | None = None,
    turn: Turn = at_once,
) -> SweepOutcome:
    """Evaluate, record and choose what has not been, and write the request of the winner's merge.

    Raises RequestError when no candidate changes the base, or when what was asked for has changed,
    and WorkError when the work failed; candidates that are finished are kept.
    """
    known = find_outcome(home, sweep)
    outcome = known or _recorded(sweep, Bench(home, sweep, progress, turn), dagster_run_id)
    write_request(winning_request(sweep, outcome), home)  # first: an outcome's merge can be read
    if known is None:
        home.store.write("sweeps", sweep.digest, outcome.model_dump(mode="json"))
    return outcome


def find_outcome(home: Home, sweep: SweepRequest) -> SweepOutcome | None:
    """What the sweep came to, when it was finished in this home."""
    if not home.store.has("sweeps", sweep.digest):
        return None
    return SweepOutcome.model_validate(home.store.read("sweeps", sweep.digest))


def winning_request(sweep: SweepRequest, outcome: SweepOutcome) -> MergeRequest:
    """The request of the merge that was chosen."""
    return sweep.candidates()[outcome.winner][1]


def choose(candidates: Sequence[CandidateSummary]) -> tuple[int, str]:
    """The place of the best candidate, and why it is that one.

    The best keeps the most of the specialist of which it keeps least; where several do, the most
    on average over the skills; then the one that moves the weights least. One that changes no
    entry of the base is never chosen; RequestError when none does.
    """
    able = [place for place, candidate in enumerate(candidates) if candidate.changes]
    if not able:
        remedy = "sweep larger densities, or election: mass"
        wanted, found = "a candidate that changes the base", f"none of {len(candidates)} does"
        raise RequestError([Problem("sweep", "candidates", wanted, found, remedy)], "sweep")
    first, *rest = sorted(able, key=lambda place: _rank(candidates[place]), reverse=True)
    best, next_best = candidates[first], [candidates[place] for place in rest[:1]]
    skill = min(best.retention, key=best.retention.__getitem__)
    several = f"the most of {len(candidates)} candidates"
    because = (
        f"{label(best.values)} keeps {best.worst:.1%} of the specialist that it keeps least of, "
        f"{skill}: {several if len(candidates) > 1 else 'it is the only candidate'}"
    )
    return first, because + "".join(_distance(best, other) for other in next_best) + "."


def _rank(candidate: CandidateSummary) -> tuple[float, float, float]:
    return candidate.worst, candidate.mean, -candidate.norm


def _distance(best: CandidateSummary, other: CandidateSummary) -> str:
    name = label(other.values)
    if other.worst < best.worst:
        return f"; next is {name} with {other.worst:.1%}"
    if other.mean < best.mean:
        return f"; {name} keeps as much of its own least, but less on average"
    return f"; {name} keeps as much, and moves the weights further"


def _recorded(sweep: SweepRequest, bench: Bench, dagster_run_id: str) -> SweepOutcome:
    """Each candidate's MLflow run is written when it is finished, the sweep's at the end."""
    home = bench.home
    tags = record.tags(sweep, dagster_run_id)
    run_id = mlflow_client.begin(home, mlflow_client.SWEEPS, sweep.partition, tags)
    try:
        references, reports = bench.references(), []
        for candidate in bench.candidates():
            run = record.describe_candidate(sweep, candidate, references)
            child = mlflow_client.record(home, run, mlflow_client.SWEEPS, run_id)
            reports.append(_report(candidate, references, child))
        winner, reason = choose(reports)
        reports = _contrasted(bench, reports, winner)
        others = [report for report in reports if report.contrasts]
        outcome = SweepOutcome(
            partition=sweep.partition,
            items=dict(references.items),
            base=dict(references.base),
            specialist=dict(references.specialist),
            candidates=tuple(reports),
            winner=winner,
            reason=reason + undecided(others),
            run_id=run_id,
        )
        for report in others:
            mlflow_client.add_metrics(home, report.run_id, record.p_values(report))
        mlflow_client.finish(home, run_id, record.describe_sweep(sweep, outcome, tags))
    except BaseException:
        mlflow_client.give_up(home, run_id)
        raise
    return outcome


def _contrasted(
    bench: Bench, reports: Sequence[CandidateSummary], winner: int
) -> list[CandidateSummary]:
    """The reports, all but the winner's compared with the winner."""
    others = [place for place in range(len(reports)) if place != winner]
    found = compare_candidates(
        bench.results(reports[winner].merge_digest),
        (bench.results(reports[place].merge_digest) for place in others),
    )
    by_place = dict(zip(others, found, strict=True))
    return [
        report.model_copy(update={"contrasts": by_place.get(place, {})})
        for place, report in enumerate(reports)
    ]


def _report(candidate: Candidate, references: References, run_id: str) -> CandidateSummary:
    retention = {
        name: score / references.specialist[name] for name, score in candidate.scores.items()
    }
    return CandidateSummary(**vars(candidate), retention=retention, run_id=run_id)
