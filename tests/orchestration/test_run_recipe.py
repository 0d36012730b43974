"""A recipe goes through every asset once; its report says what came out."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from dagster import AssetCheckKey, AssetKey, FloatMetadataValue, UrlMetadataValue

from merge_core.errors import RequestError, WorkError
from merge_core.recipe.schema import load_recipe
from orchestration.defs.checks import latest_checks
from orchestration.operations.prometheus import exposition
from orchestration.promotion.promote import promote
from orchestration.registry.versions import list_models
from orchestration.run_recipe import register_recipes, run_chain
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import recorded_merges

ROOT = Path(__file__).parents[2]
KILLED_WHILE_EVALUATING = """
import os, signal, sys
from pathlib import Path
from orchestration.run_recipe import run_chain
from orchestration.home.store import Home

def progress(stage, done, total):
    if stage == "manners: specialist":
        os.kill(os.getpid(), signal.SIGKILL)

run_chain(Path(sys.argv[1]), Home(Path(sys.argv[2])), progress)
"""
STAGES = [
    "trimmed_task_vectors",
    "ties_resolution",
    "merged_model",
    "sql_evaluation",
    "json_evaluation",
    "text_evaluation",
    "base_evaluation",
    "merge_record",
    "registered_model",
]


def materialisations(home, asset):
    import dagster as dg

    with open_instance(home) as instance:
        records = instance.fetch_materializations(dg.AssetKey(asset), limit=100).records
    return [record.asset_materialization for record in records]


def runs(home):
    with open_instance(home) as instance:
        return [(run.job_name, run.status.value) for run in instance.get_runs()]


def test_the_report_is_the_object_that_the_command_line_prints(done):
    report = json.loads(done.report.model_dump_json())
    assert {key: sorted(value) for key, value in report.items() if isinstance(value, dict)} == {
        "merge": ["digest", "path", "peak_memory_bytes", "seconds"],
        "skills": ["manners"],
        "mlflow": ["aliases", "model", "run_id", "version"],
    }
    assert set(report) == {
        *("gate", "reasons", "merge", "skills", "base_ability", "mlflow", "seconds", "warnings")
    }
    assert report["base_ability"] is None
    assert set(report["skills"]["manners"]) == {
        *("base", "base_low", "base_high", "specialist", "specialist_low", "specialist_high"),
        *("merged", "low", "high", "retention", "verdict", "difference", "lower", "upper"),
        *("margin", "won", "lost", "p_value", "reason", "n", "clusters", "effective_n"),
    }
    assert done.report.passed
    assert report["mlflow"]["aliases"] == ["challenger"]


@pytest.mark.parametrize("asset", STAGES)
def test_every_stage_of_the_merge_is_materialised_in_its_partition(done, asset):
    found = materialisations(done.home, asset)
    assert [(m.partition.startswith("tiny-"), bool(m.metadata)) for m in found] == [(True, True)]


@pytest.mark.parametrize("asset", ["lora_adapter", "task_vector"])
def test_every_adapters_facts_are_materialised_with_their_digest(done, asset):
    found = materialisations(done.home, asset)
    assert sorted(m.partition.split("-")[0] for m in found) == ["kind", "terse"]
    assert all(len(m.tags["dagster/data_version"]) == 64 for m in found)


def test_the_runs_are_those_of_the_code_locations_jobs_and_carry_what_they_merge(done):
    with open_instance(done.home) as instance:
        found = instance.get_runs()
    assert sorted(run.job_name for run in found) == ["merge", "prepare_adapter", "prepare_adapter"]
    assert {run.status.value for run in found} == {"SUCCESS"}
    tags = found[0].tags
    assert tags["tiesmith/recipe"] == "tiny"
    assert tags["tiesmith/merge"] == done.report.merge.digest
    assert sum(tag.startswith("tiesmith/") for tag in tags) == 3  # and the process's


def test_the_runs_say_which_code_location_they_are_of_as_dagsters_pages_want(done):
    with open_instance(done.home) as instance:
        runs = instance.get_runs()
    assert {run.remote_job_origin.location_name for run in runs} == {"tiesmith"}
    assert {run.remote_job_origin.job_name for run in runs} == {"prepare_adapter", "merge"}


def test_what_was_not_evaluated_says_so_and_a_sql_check_without_sql_is_no_proof(done):
    (record,) = materialisations(done.home, "sql_evaluation")
    assert "no skill of the kind sql" in record.metadata["note"].text
    key = AssetCheckKey(AssetKey("sql_evaluation"), "answers_end")
    with open_instance(done.home) as instance:
        told = latest_checks(instance, [key], record.partition)[key]
    assert told.description == "nothing was evaluated: the recipe has no skill of the kind sql"


def test_numbers_on_the_pages_are_rounded_and_links_have_words(done):
    for asset in ("trimmed_task_vectors", "ties_resolution", "merged_model", "merge_record"):
        (found,) = materialisations(done.home, asset)
        for name, value in found.metadata.items():
            if isinstance(value, FloatMetadataValue):
                assert len(str(value.value)) <= 8, (asset, name)
            assert not isinstance(value, UrlMetadataValue), (asset, name)


def test_the_chart_of_the_scores_is_short_enough_for_dagster_to_show_it_in_place(done):
    (found,) = materialisations(done.home, "merge_record")
    assert found.metadata["chart"].md_str.startswith("![scores with 95% intervals](<data:image/svg")
    assert len(found.metadata["chart"].md_str) < 1000


def test_the_log_of_the_merge_says_in_json_what_was_judged_and_registered(done):
    with open_instance(done.home) as instance:
        (run,) = (run for run in instance.get_runs() if run.job_name == "merge")
        messages = [entry.user_message for entry in instance.all_logs(run.run_id)]
    told = [json.loads(message) for message in messages if message.startswith('{"event"')]
    assert [(event["event"], event.get("gate")) for event in told] == [
        ("merged", None),
        ("judged", "pass"),
        ("registered", "pass"),
    ]
    assert {event["merge_digest"] for event in told} == {done.report.merge.digest}


def test_after_a_run_every_stage_reads_fresh(done):
    import dagster as dg
    from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus
    from dagster._core.loader import LoadingContextForTest

    from orchestration.definitions import defs

    with open_instance(done.home) as instance:
        (partition,) = instance.get_dynamic_partitions("merges")
        loading = LoadingContextForTest(instance)
        resolver = CachingStaleStatusResolver(instance, defs.resolve_asset_graph(), loading)
        found = {stage: resolver.get_status(dg.AssetKey(stage), partition) for stage in STAGES}
    assert found == dict.fromkeys(STAGES, StaleStatus.FRESH)


def test_the_checks_of_a_good_merge_pass_in_its_partitions(done):
    from orchestration.definitions import defs
    from orchestration.defs.checks import latest_checks

    checks = list(defs.resolve_asset_graph().asset_check_keys)
    with open_instance(done.home) as instance:
        (merged,) = instance.get_dynamic_partitions("merges")
        adapters = instance.get_dynamic_partitions("adapters")
        found = {p: latest_checks(instance, checks, p) for p in (merged, *adapters)}
    passed = {
        p: {k.name for k, told in checks.items() if told.passed} for p, checks in found.items()
    }
    of_adapters = {"plain_lora", "compatible_with_base", "all_finite", "trained_everywhere"}
    of_adapters |= {"complete"}
    assert passed[merged] == {key.name for key in checks} - of_adapters
    assert [passed[partition] for partition in adapters] == [of_adapters, of_adapters]


def test_an_incomplete_adapter_is_merged_with_a_warning_in_report_page_and_check(world, home):
    from orchestration.definitions import defs
    from orchestration.defs.checks import latest_checks
    from orchestration.report.content import read_page
    from orchestration.requests.build import make_request

    world.lose("kind", "layers.1")
    report = run_chain(world.recipe(), home)
    (warning,) = (line for line in report.warnings if "incomplete?" in line)
    assert warning.startswith("kind: ") and "for which its file has nothing" in warning
    assert warning in read_page(home, make_request(load_recipe(world.recipe()), home)).notes
    keys = [k for k in defs.resolve_asset_graph().asset_check_keys if k.name == "complete"]
    with open_instance(home) as instance:
        adapters = instance.get_dynamic_partitions("adapters")
        found = [latest_checks(instance, keys, partition)[keys[0]] for partition in adapters]
    (told,) = [check for check in found if not check.passed]
    assert told.severity.value == "WARN" and told.description in warning


def test_registration_alone_reads_the_checks_of_the_merge_again(world, home):
    import dagster as dg

    from common.progress import silent
    from orchestration.definitions import defs
    from orchestration.defs.resources import HomeResource

    report = run_chain(world.recipe(), home)
    with open_instance(home) as instance:
        (partition,) = instance.get_dynamic_partitions("merges")
        failed = dg.AssetCheckEvaluation(
            asset_key=dg.AssetKey("merged_model"),
            check_name="same_tensors",
            passed=False,
            metadata={},
            description="norm.weight: not in the merged model",
            partition=partition,
        )
        instance.report_runless_asset_event(failed)
        with pytest.raises(dg.Failure, match=r"same_tensors: norm\.weight"):
            dg.materialize(
                [defs.get_assets_def("registered_model")],
                instance=instance,
                partition_key=partition,
                resources={"home": HomeResource(path=str(home.root)), "progress": silent},
            )
    assert [version.version for version in list_models(home).versions] == [report.mlflow.version]


def test_the_mlflow_run_holds_the_scores_the_parameters_and_where_they_came_from(done):
    from orchestration.tracking.mlflow_client import connect

    data = connect(done.home).get_run(done.report.mlflow.run_id).data
    assert data.metrics["manners/merged"] == data.metrics["manners/specialist"] > 0
    assert {"manners/base", "manners/retention", "merge/survival"} <= set(data.metrics)
    assert data.params["density"] == "0.5"
    assert data.params["skill.manners.margin"] == "0.1"
    with open_instance(done.home) as instance:
        assert instance.get_run_by_id(data.tags["dagster.run_id"]).job_name == "merge"
    assert data.tags["tiesmith.merge_digest"] == done.report.merge.digest
    own = {tag for tag in data.tags if tag.startswith(("tiesmith.", "dagster."))}
    names = ("gate", "merge_digest", "partition", "recipe")
    assert own == {"dagster.run_id", *(f"tiesmith.{name}" for name in names)}
    artifacts = done.home.mlartifacts / "merges" / done.report.mlflow.run_id / "artifacts"
    assert (artifacts / "scores.png").read_bytes().startswith(b"\x89PNG")
    assert "| manners | 40 |" in (artifacts / "scores.md").read_text()


def test_the_json_object_holds_what_the_gate_saw(done):
    from orchestration.tracking.mlflow_client import connect

    told = json.loads(done.report.model_dump_json())
    skill = told["skills"]["manners"]
    assert (told["gate"], told["reasons"]) == ("pass", [skill["reason"]])
    for variant in ("base_", "specialist_", ""):
        score = skill[variant.removesuffix("_") or "merged"]
        assert skill[f"{variant}low"] <= score <= skill[f"{variant}high"]
    assert -skill["margin"] == -0.1 < skill["lower"] <= skill["difference"] <= skill["upper"]
    assert (skill["won"], skill["lost"], skill["p_value"]) == (0, 0, 1.0)
    metrics = connect(done.home).get_run(done.report.mlflow.run_id).data.metrics
    for name in ("difference", "lower", "upper", "won", "lost", "p_value", "base_low"):
        assert metrics[f"manners/{name}"] == skill[name]


def test_the_same_recipe_again_does_nothing_twice(done):
    before = sorted(path for path in done.home.root.joinpath("store").rglob("*"))
    ran = runs(done.home)
    again = run_chain(done.recipe, done.home)
    assert again.model_copy(update={"seconds": done.report.seconds}) == done.report
    assert runs(done.home) == ran
    assert sorted(path for path in done.home.root.joinpath("store").rglob("*")) == before
    assert len(list_models(done.home).versions) == 1


def test_a_gate_that_does_not_pass_is_a_green_run_without_an_alias(world, home):
    report = run_chain(world.recipe(skills={"tea": world.skill("tea", "kind")}), home)
    assert not report.passed
    assert report.skills["tea"].verdict == "inconclusive"
    assert "too few" in report.reasons[0]
    assert report.mlflow.aliases == ()
    assert ("merge", "SUCCESS") in runs(home)
    (version,) = list_models(home).versions
    (merge,) = recorded_merges(home)
    assert version.gate == merge.gate == "inconclusive"
    with pytest.raises(WorkError, match="its gate says inconclusive"):
        promote("tiny/1", home, "a guess")
    assert 'tiesmith_merges_total{gate="inconclusive",recipe="tiny"} 1.0' in exposition(home)


def test_an_adapter_of_another_base_surfaces_as_the_request_error_that_it_is(world, home):
    from safetensors.torch import load_file, save_file

    weights = world.root / "adapters" / "terse" / "adapter_model.safetensors"
    tensors = load_file(weights)
    broken = {key: value[:, :16] if "lora_A" in key else value for key, value in tensors.items()}
    save_file({key: value.contiguous() for key, value in broken.items()}, weights)
    with pytest.raises(RequestError, match="shape") as caught:
        run_chain(world.recipe(), home)
    assert caught.value.exit_code == 2
    assert list_models(home).versions == ()
    assert not (home.root / "store" / "merged").exists()
    assert ("prepare_adapter", "FAILURE") in runs(home)


def test_the_shelfs_recipes_get_partitions_and_the_others_say_why_not(world, home):
    world.recipe()
    world.recipe(name="far", base="org/far-away")
    world.recipe(name="broken", density=0)
    told = list(register_recipes(home))
    assert [line.split(":")[0] for line in told][-2:] == ["far", "tiny"]
    assert "broken.yaml" in told[0]
    with open_instance(home) as instance:
        partitions = instance.get_dynamic_partitions("merges")
        adapters = instance.get_dynamic_partitions("adapters")
    assert told[-1] == f"tiny: {partitions[0]}"
    assert len(partitions) == 1
    assert sorted(key.split("-")[0] for key in adapters) == ["kind", "terse"]


def test_after_a_kill_the_same_command_goes_on_and_the_dead_run_reads_failed(world, home, tmp_path):
    script = tmp_path / "killed.py"
    script.write_text(KILLED_WHILE_EVALUATING)
    command = [sys.executable, str(script), str(world.recipe()), str(home.root)]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert ("merge", "STARTED") in runs(home)
    merged = sorted((home.root / "store" / "merged").iterdir())
    assert run_chain(world.recipe(), home).passed
    assert [status for job, status in runs(home) if job == "merge"] == ["SUCCESS", "FAILURE"]
    assert sorted((home.root / "store" / "merged").iterdir()) == merged
