"""What the code location holds: the stages, how they hang together, and what starts by itself."""

import os
import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest

from orchestration.definitions import defs
from orchestration.runs.dagster_instance import LOCATION, WORKSPACE

ROOT = Path(__file__).parents[2]
EDGES = {
    "lora_adapter": [],
    "task_vector": ["lora_adapter"],
    "density_sweep": ["task_vector"],
    "trimmed_task_vectors": ["task_vector"],
    "ties_resolution": ["trimmed_task_vectors"],
    "merged_model": ["ties_resolution"],
    "sql_evaluation": ["merged_model"],
    "json_evaluation": ["merged_model"],
    "text_evaluation": ["merged_model"],
    "base_evaluation": ["merged_model"],
    "merge_record": ["base_evaluation", "json_evaluation", "sql_evaluation", "text_evaluation"],
    "registered_model": ["merge_record"],
    "champion": ["registered_model"],
}
PARTITIONS = {
    "adapters": {"lora_adapter", "task_vector"},
    "models": {"champion"},
    "sweeps": {"density_sweep"},
    "merges": set(EDGES) - {"lora_adapter", "task_vector", "density_sweep", "champion"},
}
BLOCKING = {
    "lora_adapter": {"plain_lora"},
    "task_vector": {"compatible_with_base", "all_finite"},
    "merged_model": {"manifest_verified", "same_tensors", "preview_equals_the_result"},
}
WARNING = {
    "task_vector": {"trained_everywhere", "complete"},
    "merged_model": {"tokenizer_complete"},
    "trimmed_task_vectors": {"adapters_name_this_base", "nothing_left_out"},
    "ties_resolution": {"enough_survives", "norms_in_proportion", "little_conflict"},
    "sql_evaluation": {"answers_end"},
    "json_evaluation": {"answers_end"},
    "text_evaluation": {"answers_end"},
    "base_evaluation": {"base_ability"},
    "merge_record": {"skills_within_margin"},
}


def graph():
    return defs.resolve_asset_graph()


def test_the_stages_hang_together_as_one_chain():
    nodes = {node.key.to_user_string(): node for node in graph().asset_nodes}
    edges = {
        name: sorted(parent.to_user_string() for parent in node.parent_keys)
        for name, node in nodes.items()
    }
    assert edges == EDGES


def test_every_stage_is_partitioned_by_what_it_is_a_fact_of():
    found = {}
    for node in graph().asset_nodes:
        found.setdefault(node.partitions_def.name, set()).add(node.key.to_user_string())
    assert found == PARTITIONS


def test_what_stops_a_run_and_what_only_warns_was_chosen():
    found = {True: {}, False: {}}
    for asset in defs.resolve_all_asset_specs():
        for spec in defs.get_assets_def(asset.key).check_specs:
            names = found[spec.blocking].setdefault(spec.asset_key.to_user_string(), set())
            names.add(spec.name)
            word = "blocking" if spec.blocking else "warning"
            assert spec.description.endswith(f"({word}).")
            assert spec.partitions_def == defs.get_assets_def(asset.key).partitions_def
    assert found == {True: BLOCKING, False: WARNING}


def test_every_stage_has_a_description_a_group_an_owner_and_kinds():
    for node in graph().asset_nodes:
        name = node.key.to_user_string()
        assert node.description, name
        groups = {"adapters", "sweeps", "merges", "evaluations", "registry"}
        assert node.group_name in groups, name
        assert node.owners, name
        assert node.kinds, name
        assert node.code_version, name


def test_no_step_waits_for_a_pool_before_it_knows_whether_it_has_work():
    assert not any(node.pools for node in graph().asset_nodes)


def test_every_step_takes_the_progress_that_its_waits_and_downloads_are_told_to():
    jobs = [defs.resolve_job_def(job.name) for job in defs.jobs]
    steps = {node.name: node.definition for job in jobs for node in job.nodes}
    assert {"lora_adapter", "fetch_and_check", "roll_back"} <= set(steps)
    for name, step in steps.items():
        assert {"home", "progress"} <= step.required_resource_keys, name


def test_the_jobs_run_an_adapters_facts_a_sweep_and_a_whole_merge():
    jobs = {
        name: {
            key.to_user_string()
            for key in defs.resolve_job_def(name).asset_layer.executable_asset_keys
        }
        for name in ("prepare_adapter", "sweep", "merge")
    }
    assert jobs["prepare_adapter"] == {"lora_adapter", "task_vector"}
    assert jobs["sweep"] == {"density_sweep"}
    assert jobs["merge"] == PARTITIONS["merges"]


@pytest.mark.parametrize(("setting", "status"), [(None, "STOPPED"), ("on", "RUNNING")])
def test_sensors_start_by_themselves_only_when_the_environment_says_so(setting, status):
    script = (
        "from orchestration.definitions import defs;"
        "print({sensor.default_status.value for sensor in defs.sensors})"
    )
    environment = {name: value for name, value in os.environ.items() if name != "TIESMITH_SENSORS"}
    if setting:
        environment["TIESMITH_SENSORS"] = setting
    told = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=ROOT, capture_output=True, text=True
    )
    assert told.stdout.strip() == f"{{'{status}'}}"


def test_every_sensor_and_job_says_what_it_does():
    jobs = ("land_adapter", "prepare_adapter", "merge", "sweep", "promote", "rollback")
    told = {sensor.name: sensor.description for sensor in defs.sensors}
    told |= {name: defs.resolve_job_def(name).description for name in jobs}
    for name, description in told.items():
        assert description and description.endswith("."), name


def test_what_dagsters_pages_show_of_a_stage_has_no_markup():
    for node in graph().asset_nodes:
        assert "**" not in node.description, node.key


def test_the_workspaces_name_this_code_location():
    import yaml

    for text in ((ROOT / "workspace.yaml").read_text(), WORKSPACE):
        (place,) = yaml.safe_load(text)["load_from"]
        assert place["python_module"]["location_name"] == LOCATION == "tiesmith"
        assert sys.modules[place["python_module"]["module_name"]].defs is defs
    dg.Definitions.validate_loadable(defs)


def test_the_code_location_validates_without_a_home_or_secrets():
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    command = ["definitions", "validate", "-w", "workspace.yaml"]
    told = subprocess.run(
        [sys.executable, "-m", "dagster", *command],
        env=kept,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    assert "Validation successful for code location tiesmith" in told.stderr + told.stdout
