"""What each command prints for a person: a table, then where to look next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from orchestration.formatting import interval, scored, size
from orchestration.landing.recipe_folder import Removed
from orchestration.landing.zone import Landed
from orchestration.operations.doctor import Diagnosis
from orchestration.promotion.move_champion import Promotion
from orchestration.registry.gc import Collection
from orchestration.registry.versions import CHAMPION, RegisteredVersions
from orchestration.terminal.command_hint import tiesmith
from orchestration.terminal.console import joined, out, plain_table, styled

if TYPE_CHECKING:
    from orchestration.judging.compare_models import Contest, Reading
    from orchestration.judging.evaluate_model import Evaluated, Foreseen
    from orchestration.merging.standalone import MergedFolder, MergePlan
    from orchestration.promotion.against_champion import ChampionComparison
    from orchestration.run_recipe import RunSummary

__all__ = [
    "scores",
    "show_champion_comparison",
    "show_collection",
    "show_contest",
    "show_diagnosis",
    "show_evaluation",
    "show_landed",
    "show_merge",
    "show_models",
    "show_plan",
    "show_promotion",
    "show_removed",
    "show_run",
    "verdict",
]

COLOURS = {"pass": "green", "fail": "red"}


def show_run(report: RunSummary) -> None:
    """Skill by skill, what the gate said, and where the model, its record and its page are."""
    skills = _table("skill", "base", "specialist", "merged", "kept", "of gain", "gate")
    for name, skill in report.skills.items():
        gain = share_of_gain(skill.base, skill.specialist, skill.merged)
        skills.add_row(
            name,
            scored(skill.base, skill.base_low, skill.base_high),
            scored(skill.specialist, skill.specialist_low, skill.specialist_high),
            scored(skill.merged, skill.low, skill.high),
            _percent(skill.retention),
            _percent(gain),
            verdict(skill.verdict),
        )
    if ability := report.base_ability:
        figures = (f"{ability.base:.3f}", "", f"{ability.merged:.3f}", "", "")
        skills.add_row("perplexity", *figures, verdict(ability.verdict))
    out.print(skills)
    out.print()
    for reason in report.reasons:
        out.print(reason)
    _show_warnings(report.warnings)
    merged, mlflow = report.merge, report.mlflow
    out.print()
    place = f"{mlflow.model} version {mlflow.version}"
    aliases = ", ".join(mlflow.aliases) or "no alias"
    took = f"{report.seconds:.1f} s, of which the merge {merged.seconds:.1f} s"
    out.print(joined(styled("registered", "bold"), f"  {place} ({aliases})"))
    out.print(joined(styled("folder", "bold"), f"      {merged.path}"))
    out.print(joined(styled("took", "bold"), f"        {took}"))
    out.print()
    out.print(f"Next: {' · '.join(_next_steps(report))}")


def _next_steps(report: RunSummary) -> Iterator[str]:
    """What a person would do with a version that passed, and with one that did not."""
    model, version = report.mlflow.model, report.mlflow.version
    if not report.passed:
        yield tiesmith(f"report {model}/{version} --out report.html")
    elif CHAMPION in report.mlflow.aliases:
        yield tiesmith(f"serve {model}")
    else:
        yield tiesmith(f"promote {model}/{version}")
    yield tiesmith("ui")


def share_of_gain(base: float, specialist: float, merged: float) -> float | None:
    """(merged - base) / (specialist - base); None where the specialist gained nothing."""
    gain = specialist - base
    return (merged - base) / gain if gain > 0 else None


def show_plan(plan: MergePlan) -> None:
    """What the merge would read, write and need."""
    counts = plain_table(("", ""))
    free = f"{size(plan.gpu_bytes)} of {size(plan.gpu_free_bytes)} free"
    gpu = [("memory on the GPU", free)] if plan.gpu_bytes else []
    for name, value in (
        ("reads", size(plan.read_bytes)),
        ("writes", size(plan.write_bytes)),
        ("free disk", size(plan.free_bytes)),
        ("memory for the work", size(plan.memory_bytes)),
        *gpu,
        ("merged tensors", str(plan.tensors)),
        ("expected time", f"{plan.seconds:.1f} s, and what the disk adds"),
    ):
        counts.add_row(name, value)
    out.print(counts)
    _show_left_out(plan.left_out)
    _show_warnings(plan.warnings)
    out.print("Nothing was written.")


def show_merge(report: MergedFolder) -> None:
    """Where the merged folder is, and what it took."""
    out.print(styled(report.path, "bold"))
    out.print(f"weights sha256 {report.weights_sha256}")
    out.print(
        f"{report.changed_tensors} tensors changed, {report.survival:.1%} of their entries; "
        f"{report.seconds:.1f} s, peak memory {size(report.peak_memory_bytes)}"
    )
    _show_left_out(report.left_out)
    _show_warnings(report.warnings)


def show_evaluation(result: Evaluated | Foreseen) -> None:
    """The score, form by form, and what the answers came to; or how well texts are foreseen."""
    from evaluation.result import SuiteResult
    from evaluation.result import interval as bounds_of

    if not isinstance(result, SuiteResult):
        out.print(f"{result.suite}, {result.split} split, {result.n} held-out texts")
        out.print(f"perplexity {result.perplexity:.3f}, over {result.tokens:,} tokens")
        return
    forms = _table("form", "items", "score")
    for form, score in result.by_form.items():
        items = [item for item in result.items if item.form == form]
        forms.add_row(form, str(len(items)), scored(score, *bounds_of(items)))
    whole = scored(result.score, result.low, result.high)
    forms.add_row(styled("all", "bold"), str(result.n), styled(whole, "bold"))
    out.print(f"{result.suite}, {result.split} split; scores with their 95% intervals")
    out.print(forms)
    outcomes = ", ".join(f"{count} {name}" for name, count in result.outcomes.items())
    out.print(f"answers: {outcomes}")
    unfinished, looping = (_percent(result.rates[name]) for name in ("unfinished", "looping"))
    length = f"{result.rates['tokens']:.1f} tokens on average"
    out.print(f"answers without an end: {unfinished}, ending in a loop: {looping}, {length}")
    _show_warnings(result.warnings)


def show_contest(contest: Contest | Reading) -> None:
    """A line for each model: scores and their differences, or perplexities and their increases."""
    from orchestration.judging.compare_models import Reading

    _show_reading(contest) if isinstance(contest, Reading) else _show_scores(contest)


def _show_scores(contest: Contest) -> None:
    """The differences are the first's score minus theirs."""
    table = _table("model", "score", "difference", "won", "lost", "p")
    table.add_row(contest.model, scored(contest.score, contest.low, contest.high))
    for rival in contest.rivals:
        bounds = f"({interval(rival.lower, rival.upper, signed=True)})"
        table.add_row(
            rival.model,
            scored(rival.score, rival.low, rival.high),
            f"{100 * rival.difference:+.1f} {bounds}",
            str(rival.won),
            str(rival.lost),
            f"{rival.p_value:.2g}",
        )
    out.print(f"{contest.suite}, {contest.split} split, {contest.items} items")
    out.print(table)


def _show_reading(reading: Reading) -> None:
    """A line for each model; the increases are the first's perplexity over theirs, minus 1."""
    table = _table("model", "perplexity", "increase")
    table.add_row(reading.model, f"{reading.perplexity:.3f}")
    for rival in reading.rivals:
        bounds = f"({interval(rival.lower, rival.upper, signed=True)})"
        table.add_row(rival.model, f"{rival.perplexity:.3f}", f"{rival.increase:+z.1%} {bounds}")
    out.print(f"{reading.suite}, {reading.split} split, {reading.texts} held-out texts")
    out.print(table)
    if reading.too_few:
        out.print(f"{reading.groups} groups of texts are too few for these bounds to be believed.")


def show_models(shelf: RegisteredVersions) -> None:
    """Every version with its aliases, gate and scores."""
    if not shelf.versions:
        out.print(f"No model is registered yet: {tiesmith('run RECIPE')} registers one.")
        return
    table = _table("model", "version", "aliases", "gate", "scores")
    for version in shelf.versions:
        aliases = joined(", ".join(version.aliases))
        if version.rejected:
            aliases = joined(aliases, ", " if aliases else "", styled("rejected", "red"))
        figures = scores(version.scores, version.intervals)
        gate = styled("not made by Tiesmith", "dim") if version.foreign else verdict(version.gate)
        table.add_row(version.model, version.version, aliases, gate, figures)
    out.print(table)


def show_champion_comparison(comparison: ChampionComparison) -> None:
    """How a version does against the champion, skill by skill."""
    out.print(f"Against the champion, version {comparison.champion}, on the same items:")
    for sentence in comparison.sentences:
        out.print(f"- {sentence}")


def show_promotion(move: Promotion) -> None:
    """From, to and why."""
    if not move.moved:
        out.print(f"{move.model}: version {move.version} is champion already")
        return
    before = f"version {move.previous}" if move.previous else "none"
    forced = ", forced" if move.forced else ""
    now = styled(f"version {move.version}", "bold")
    out.print(joined(f"{move.model}: champion {before} → ", now, f" ({move.reason}{forced})"))
    out.print(f"Next: {tiesmith(f'serve {move.model}')}")


def show_collection(collection: Collection, keep: int) -> None:
    """Each version with what becomes of it, and the bytes that the disk gets back."""
    table = _table("model", "version", "size", "")
    fate = "freed" if collection.freed else "can be freed"
    for old in collection.old:
        table.add_row(old.model, old.version, size(old.bytes), styled(fate, "yellow"))
    for kept in collection.kept:
        table.add_row(kept.model, kept.version, "", f"kept: {kept.why}")
    for one in collection.damaged:
        table.add_row(one.folder.name, "", size(one.bytes), styled(f"damaged, {fate}", "yellow"))
    if table.row_count:
        out.print(table)
    if not (collection.old or collection.damaged):
        out.print("Nothing to free.")
    elif collection.freed:
        out.print(f"{size(collection.bytes)} freed.")
    else:
        gc = tiesmith(f"gc --keep {keep} --yes")
        out.print(f"Nothing was changed. {gc} frees {size(collection.bytes)}.")


def show_landed(landed: Landed) -> None:
    """Where the adapter is, and what happens next."""
    out.print(joined(styled(landed.name, "bold"), f" landed: {landed.path}"))
    _show_warnings(landed.warnings)
    out.print(f"The landing sensor computes its artifacts ({tiesmith('ui')} turns the sensors on).")


def show_removed(removed: Removed) -> None:
    """What was withdrawn, and who misses it."""
    name = styled(removed.name, "bold")
    out.print(joined(name, " was withdrawn; what was merged from it stays."))
    if removed.recipes:
        out.print(f"Recipes that name it wait until it lands again: {', '.join(removed.recipes)}")


def show_diagnosis(diagnosis: Diagnosis) -> None:
    """A line per check; what is not well comes with its remedy."""
    table = plain_table(("", "", ""))
    for check in diagnosis.checks:
        mark = styled("ok", "green") if check.well else styled("no", "red")
        remedy = f" ({check.remedy})" if check.remedy and not check.well else ""
        table.add_row(mark, check.name, joined(check.found, styled(remedy, "dim")))
    out.print(table)


def _table(*names: str) -> Table:
    numeric = {"base", "specialist", "merged", "kept", "of gain", "score", "items", "size"}
    return plain_table(names, right=[name for name in names if name in numeric])


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def scores(
    shares: Mapping[str, float], intervals: Mapping[str, tuple[float, float]] | None = None
) -> str:
    """Each skill's score, with its 95% interval where there is one."""
    bounds = {skill: f" ({interval(*ends)})" for skill, ends in (intervals or {}).items()}
    return ", ".join(
        f"{skill} {score:.1%}{bounds.get(skill, '')}" for skill, score in shares.items()
    )


def verdict(name: str) -> Text:
    """What a gate said, in its colour."""
    return styled(name, COLOURS.get(name, "yellow"))


def _show_left_out(left_out: Mapping[str, str]) -> None:
    """What of the base's folder the merged one does not have."""
    from merge_core.checkpoints.other_files import told

    for line in told(left_out):
        out.print(joined(f"left out: {line}"))


def _show_warnings(warnings: Sequence[str]) -> None:
    for warning in warnings:
        out.print(joined(styled("warning", "yellow"), f" {warning}"))
