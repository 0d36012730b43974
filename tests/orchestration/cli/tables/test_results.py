"""What commands print: tables that fit a terminal, and strangers' text that stays text."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel
from rich.table import Table

from common.problem import Problem
from common.problem import Problem as SuiteProblem
from evaluation.result import ItemResult, summarise
from evaluation.serving_bench.bench import Served, ServingReport, VariantReport
from evaluation.suites.import_items import Imported, Skipped
from evaluation.suites.survey import SplitSurvey, SuiteSurvey
from orchestration.activity.running import Running
from orchestration.cli.tables import bench, results, status, suite, sweep
from orchestration.cli.tables import inspect as screens_inspect
from orchestration.judging.compare_models import Contest, Reader, Reading, Rival
from orchestration.judging.evaluate_model import Evaluated, Foreseen
from orchestration.landing.recipe_folder import Removed
from orchestration.landing.zone import Landed
from orchestration.merging.inspect import InspectedAdapter, Inspection, Preview
from orchestration.merging.standalone import MergedFolder, MergePlan
from orchestration.operations.doctor import Check, Diagnosis
from orchestration.operations.status import (
    LandedAdapter,
    LastMerge,
    ModelState,
    RecipeState,
    Status,
)
from orchestration.promotion.against_champion import ChampionComparison
from orchestration.promotion.move_champion import Promotion
from orchestration.records.run_summary import (
    BaseAbilitySummary,
    CandidateSummary,
    MergeSummary,
    MlflowSummary,
    RunSummary,
    SkillSummary,
    SweepOutcome,
    SweepSummary,
)
from orchestration.registry.gc import Collection, Kept, Old
from orchestration.registry.version import Version
from orchestration.registry.versions import RegisteredVersions
from orchestration.terminal.console import Terminal, out, say

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTILE = "[/INST][bold]:key:\x1b[2J"
SHOWN = r"[/INST][bold]:key:\x1b[2J"
NAMES = ("json", "sql", "customer-support")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def skill(merged: float) -> SkillSummary:
    return SkillSummary(
        **dict.fromkeys(("base", "base_low", "specialist_low", "low"), 0.995),
        **dict.fromkeys(("base_high", "specialist", "specialist_high", "high"), 1.0),
        **dict.fromkeys(("difference", "lower", "upper", "margin", "p_value"), -0.1),
        merged=merged,
        retention=1.0,
        verdict="inconclusive",
        n=500,
        clusters=500,
        effective_n=500.0,
        won=1,
        lost=2,
        reason=HOSTILE,
    )


def a_run(gate: str = "pass", *aliases: str) -> RunSummary:
    ability = dict.fromkeys(("base", "merged", "increase", "lower", "upper", "margin"), 12.345)
    return RunSummary(
        gate=gate,
        reasons=(HOSTILE,),
        merge=MergeSummary(digest="d" * 64, path=Path(HOSTILE), seconds=1, peak_memory_bytes=1),
        skills=dict.fromkeys(NAMES, skill(1.0)),
        base_ability=BaseAbilitySummary(**ability, verdict="inconclusive", reason=HOSTILE),
        mlflow=MlflowSummary(run_id="r", model="sql-json", version="3", aliases=aliases),
        seconds=1234.5,
    )


def a_sweep() -> SweepSummary:
    candidate = CandidateSummary(
        values={"density": 0.25, "election": "unanimous", "trim_scope": "adapter"},
        merge_digest="d",
        scores=dict.fromkeys(NAMES[:2], 1.0),
        low=dict.fromkeys(NAMES[:2], 0.995),
        high=dict.fromkeys(NAMES[:2], 1.0),
        retention=dict.fromkeys(NAMES[:2], 1.0),
        survival=0.5,
        norm=1,
        seconds=1234.5,
        run_id="r",
    )
    outcome = SweepOutcome(
        partition="p",
        items=dict.fromkeys(NAMES[:2], 150),
        base=dict.fromkeys(NAMES[:2], 0.5),
        specialist=dict.fromkeys(NAMES[:2], 1.0),
        candidates=(candidate, candidate),
        winner=1,
        reason=HOSTILE,
        run_id="r",
    )
    return SweepSummary(sweep=outcome, run=a_run())


def a_bench() -> ServingReport:
    served = Served(
        batch=32,
        mix=4,
        requests=100,
        p50_seconds=12.345,
        p95_seconds=23.456,
        requests_per_second=123.45,
        cpu_seconds_per_request=12.345,
        tokens_per_second=12345.6,
    )
    variants = tuple(
        VariantReport(
            name=name,
            load_seconds=123.45,
            memory_bytes=123_450_000_000,
            served=(served,),
            quality=dict.fromkeys(NAMES, 1.0),
            quality_items=dict.fromkeys(NAMES, 10),
        )
        for name in ("merged", "switch", "reload", "mixed")
    )
    return ServingReport("base", NAMES, "float32", 2, "2.10", variants, {"vllm": HOSTILE})


def an_inspection() -> Inspection:
    problem = Problem(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    adapter = InspectedAdapter(
        name=HOSTILE,
        source=HOSTILE,
        kind="lora, use_dora, rank_pattern",
        ranks=(8, 128),
        targets=dict.fromkeys(("down_proj", "gate_proj", "k_proj", "o_proj", "lm_head"), 32),
        base="meta-llama/Meta-Llama-3.1-8B-Instruct",
        revision="0" * 40,
        bytes=123_450_000_000,
        norm=123.4567,
        problems=(problem,),
    )
    return Inspection(
        source=HOSTILE,
        adapters=(adapter, adapter),
        problems=(problem,),
        warnings=(HOSTILE,),
        passed_over=(HOSTILE,),
        plan=a_plan(),
        preview=Preview(
            entries=10**9,
            conflict=0.5,
            survival=0.5,
            merged_norm=1234.5,
            norms=dict.fromkeys((*NAMES, "rude"), 123.4567),
            retention=dict.fromkeys((*NAMES, "rude"), 1.0),
            pairwise={n: dict.fromkeys((*NAMES, "rude"), 1.0) for n in (*NAMES, "rude")},
        ),
    )


def a_plan() -> MergePlan:
    numbers = {"tensors": 291, "seconds": 12.3}
    told = {"left_out": {HOSTILE: HOSTILE}, "warnings": (HOSTILE,)}
    return MergePlan(*[123_450_000_000] * 6, **numbers, **told)


def a_survey() -> SuiteSurvey:
    split = SplitSurvey(12345, 12345, 12345, {HOSTILE: 3}, 12345, f"sql-validation-{HOSTILE}")
    problem = SuiteProblem(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    splits: Any = {"validation": split, "test": split}
    return SuiteSurvey(HOSTILE, HOSTILE, "sql", splits, {HOSTILE: 3}, (problem,), (problem,))


def an_evaluation() -> Evaluated:
    items = [
        ItemResult(f"i{n}", HOSTILE, f"g{n}", 1.0, True, "right", {}, HOSTILE, 3, True)
        for n in range(10)
    ]
    result = summarise(HOSTILE, "test", "sql", "digest", items)
    return Evaluated(**vars(result), model=HOSTILE, decoding={})


def a_contest() -> Contest:
    model = "/srv/models/merged-of-the-spring-release/checkpoint-12345" + HOSTILE
    bounds = {"score": 1.0, "low": 0.995, "high": 1.0}
    rival = Rival(
        model=model,
        difference=-1.0,
        lower=-1,
        upper=1,
        n=500,
        clusters=500,
        effective_n=500.0,
        won=500,
        lost=500,
        p_value=1.2e-100,
        **bounds,
    )
    about = {"model": model, "suite": HOSTILE, "split": "test", "items": 500}
    return Contest(**about, **bounds, rivals=(rival, rival))


def a_reading() -> Reading:
    reader = Reader(model=HOSTILE, perplexity=123.456, increase=0.1, lower=-0.1, upper=0.2)
    about = {"model": HOSTILE, "suite": HOSTILE, "split": "test", "texts": 100, "groups": 3}
    return Reading(**about, too_few=True, perplexity=1234.567, rivals=(reader,))


def a_shelf() -> RegisteredVersions:
    version = Version(
        model="sql-json-support",
        version="123",
        aliases=("challenger", "champion", "previous_champion"),
        run_id="r",
        folder=Path("x"),
        gate="inconclusive",
        scores=dict.fromkeys((*NAMES, HOSTILE), 1.0),
        intervals=dict.fromkeys(NAMES, (0.995, 1.0)),
        rejected=HOSTILE,
    )
    return RegisteredVersions(versions=(version, version))


def a_status() -> Status:
    return Status(
        home=Path(HOSTILE),
        adapters=(LandedAdapter(name=HOSTILE, verified=True, recipes=NAMES),),
        recipes=(RecipeState(name=HOSTILE, model="sql-json", promote="manual"),),
        merges=(
            LastMerge(
                recipe="x",
                partition="sql-json-support-dd880e1eff27",
                gate="inconclusive",
                ended=NOW,
                version="12",
            ),
        ),
        models=(
            ModelState(
                name=HOSTILE, champion="12", challenger="13", scores=dict.fromkeys(NAMES, 1.0)
            ),
        ),
        running=(
            Running(what=HOSTILE, since=NOW, stage=HOSTILE, done=1, total=2),
            Running(what=HOSTILE, since=NOW, stage="waits for merge"),
        ),
        waiting=(HOSTILE,),
    )


def a_collection() -> Collection:
    old = Old(model="sql-json-support", version="12", merge_digest="d", bytes=123_450_000_000)
    kept = Kept(model=HOSTILE, version="13", why="the champion before")
    return Collection(freed=False, bytes=5, old=(old,), kept=(kept,))


def a_diagnosis() -> Diagnosis:
    check = Check(name="databases", well=False, found=HOSTILE, remedy=HOSTILE)
    return Diagnosis(well=False, home="x", checks=[check])


SCREENS: dict[str, Callable[[], None]] = {
    "run": lambda: results.show_run(a_run()),
    "plan": lambda: results.show_plan(a_plan()),
    "merge": lambda: results.show_merge(
        MergedFolder(Path(HOSTILE), "d", "d", 3, 0.5, 1.0, 1, {HOSTILE: HOSTILE}, (HOSTILE,))
    ),
    "evaluation": lambda: results.show_evaluation(an_evaluation()),
    "perplexity": lambda: results.show_evaluation(
        Foreseen(HOSTILE, "test", "perplexity", "d", 12.3, 100, 12345, (), HOSTILE, {})
    ),
    "contest": lambda: results.show_contest(a_contest()),
    "reading": lambda: results.show_contest(a_reading()),
    "models": lambda: results.show_models(a_shelf()),
    "challenge": lambda: results.show_champion_comparison(ChampionComparison("1", (), (HOSTILE,))),
    "promotion": lambda: results.show_promotion(
        Promotion(model="m", version="2", previous="1", reason=HOSTILE, actor="a", moved=True)
    ),
    "collection": lambda: results.show_collection(a_collection(), 3),
    "landed": lambda: results.show_landed(Landed(name="x", path=Path(HOSTILE), digest="d")),
    "removed": lambda: results.show_removed(Removed(name="x", recipes=(HOSTILE,))),
    "diagnosis": lambda: results.show_diagnosis(a_diagnosis()),
    "status": lambda: status.show_status(a_status()),
    "bench": lambda: bench.show_serving(a_bench()),
    "inspection": lambda: screens_inspect.show_inspection(an_inspection()),
    "suite": lambda: suite.show_survey(a_survey()),
    "import": lambda: suite.show_import(
        Imported(
            HOSTILE, "x", "sql", {"test": 3}, {"db": 3}, (Skipped(HOSTILE, 1, (HOSTILE,)),), {}
        )
    ),
    "sweep": lambda: sweep.show_sweep(a_sweep()),
}


def test_every_screen_is_among_those_that_are_looked_at() -> None:
    modules = (
        *(results, bench, screens_inspect),
        *(status, suite, sweep),
    )
    shown = {name for module in modules for name in module.__all__ if name.startswith("show_")}
    called = {name for show in SCREENS.values() for name in show.__code__.co_names}
    assert shown <= called


@pytest.mark.parametrize("screen", SCREENS)
def test_what_strangers_wrote_is_printed_as_it_is(
    screen: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(out, "width", 1000)
    SCREENS[screen]()
    page = capsys.readouterr().out
    assert SHOWN in page
    assert "\x1b" not in page


@pytest.mark.parametrize("screen", SCREENS)
def test_every_table_fits_80_columns_and_breaks_no_word_that_is_short(
    screen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr(Terminal, "print", lambda self, *what, **how: shown.extend(what))
        SCREENS[screen]()
    for table in (one for one in shown if isinstance(one, Table)):
        page = io.StringIO()
        Terminal(file=page, width=80, soft_wrap=True).print(table)
        lines = page.getvalue().splitlines()
        assert max(map(len, lines)) <= 80, page.getvalue()
        cells = [str(cell) for column in table.columns for cell in column.cells]
        heads = [str(column.header) for column in table.columns] if table.show_header else []
        words = {word for text in (*heads, *cells) for word in text.split() if len(word) <= 11}
        assert words <= set(page.getvalue().split()), page.getvalue()


def test_what_runs_is_shown_with_its_steps_and_a_sentence_without(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status.show_status(a_status())
    runs = [line for line in capsys.readouterr().out.splitlines() if line.startswith("runs")]
    assert [line.rpartition(": ")[2] for line in runs] == [f"{SHOWN} 1/2", "waits for merge"]


def test_json_lines_hold_no_character_that_a_terminal_acts_on(capsys) -> None:
    class Named(BaseModel):
        name: str

    hostile = "a\x1b[2J\x7f\x9b31m\u202eb\u2066é"
    say(Named(name=hostile), as_json=True)
    line = capsys.readouterr().out
    assert json.loads(line) == {"name": hostile}
    assert all(character.isprintable() for character in line.rstrip("\n"))
    assert "é" in line
