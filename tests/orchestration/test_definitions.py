"""What the code location holds: the stages, how they hang together, and what starts by itself."""

import os
import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest

from orchestration.definitions import defs

ROOT = Path(__file__).parents[2]
EDGES = {
    "lora_adapter": [],
    "task_vector": ["lora_adapter"],
    "trimmed_task_vectors": ["task_vector"],
    "ties_resolution": ["trimmed_task_vectors"],
    "merged_model": ["ties_resolution"],
    "sql_evaluation": ["merged_model"],
    "json_evaluation": ["merged_model"],
    "text_evaluation": ["merged_model"],
    "merge_record": ["json_evaluation", "sql_evaluation", "text_evaluation"],
    "registered_model": ["merge_record"],
    "champion": ["registered_model"],
}
GPU = {"trimmed_task_vectors", "ties_resolution", "merged_model", "sql_evaluation"}


def graph():
    return defs.resolve_asset_graph()


def test_the_stages_hang_together_as_one_chain():
    nodes = {node.key.to_user_string(): node for node in graph().asset_nodes}
    edges = {
        name: sorted(parent.to_user_string() for parent in node.parent_keys)
        for name, node in nodes.items()
    }
    assert edges == EDGES


def test_every_stage_has_a_description_a_group_an_owner_and_kinds():
    for node in graph().asset_nodes:
        name = node.key.to_user_string()
        assert node.description, name
        assert node.group_name in {"adapters", "merges", "evaluations", "registry"}, name
        assert node.owners, name
        assert node.kinds, name


def test_heavy_stages_share_the_gpu_and_registry_writers_take_turns():
    pools = {node.key.to_user_string(): node.pools for node in graph().asset_nodes}
    assert all(pools[name] == {"gpu"} for name in GPU)
    assert pools["registered_model"] == pools["champion"] == {"registry"}


def test_the_jobs_run_an_adapters_facts_and_a_whole_merge():
    jobs = {
        name: {
            key.to_user_string()
            for key in defs.resolve_job_def(name).asset_layer.executable_asset_keys
        }
        for name in ("adapter_facts", "merge")
    }
    assert jobs["adapter_facts"] == {"lora_adapter", "task_vector"}
    assert jobs["merge"] == set(EDGES) - {"lora_adapter", "task_vector", "champion"}


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


def test_the_workspace_names_this_code_location():
    import yaml

    workspace = yaml.safe_load((ROOT / "workspace.yaml").read_text())
    module = workspace["load_from"][0]["python_module"]["module_name"]
    assert sys.modules[module].defs is defs
    dg.Definitions.validate_loadable(defs)
