"""vLLM's variants before a real process with vLLM's command line and canned answers."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Literal

import pytest

from evaluation.serving_bench.engine_process import EngineFailure
from evaluation.serving_bench.peft_variants import Plan, Run
from evaluation.serving_bench.vllm_variants import NAME, serve_with_vllm, vllm_command
from tests.engines import eventually, fake_vllm, is_alive

REQUESTS = [(("kind", "terse")[n % 3 == 0], "Answer.", f"tea {n}") for n in range(5)]
INTERRUPTED = """
import json, signal, sys
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background inherits none
from evaluation.serving_bench.peft_variants import Plan
from evaluation.serving_bench.vllm_variants import serve_with_vllm
serve_with_vllm(Plan(**json.loads(sys.argv[1])), Path(sys.argv[2]), cuda=True)
"""


@pytest.fixture
def engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A `vllm` on the PATH, which is the fake engine."""
    monkeypatch.setenv("PATH", f"{fake_vllm(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def make_plan(tmp_path: Path) -> Callable[..., Plan]:
    """A function that makes a plan of a model that behaves so, and adapters of these ranks."""

    def make(
        variant: Literal["vllm", "vllm-lora"],
        behaviour: str = "well",
        ranks: tuple[int, ...] = (4, 4),
    ) -> Plan:
        model = tmp_path / "model, or so"
        model.mkdir()
        (model / "behaviour").write_text(behaviour)
        adapters = {}
        for name, rank in zip(("kind", "terse"), ranks, strict=True):
            adapters[name] = str(tmp_path / f"{name}=1")
            Path(adapters[name]).mkdir()
            config = Path(adapters[name]) / "adapter_config.json"
            config.write_text(json.dumps({"r": rank, "rank_pattern": {}}))
        return Plan(
            variant, str(model), adapters, "bfloat16", 12, [Run(1, REQUESTS), Run(3, REQUESTS)]
        )

    return make


def processes(folder: Path) -> list[int]:
    """Those of the engine that ran in this folder: itself and its child."""
    return [int(pid) for pid in (folder / "pids").read_text().split()]


@pytest.mark.usefixtures("engines")
def test_multi_lora_asks_each_requests_own_adapter_in_order_and_leaves_no_process(
    make_plan: Callable[..., Plan], tmp_path: Path
) -> None:
    served = serve_with_vllm(make_plan("vllm-lora"), tmp_path, cuda=True)
    for run in served["runs"]:
        texts = [answer["text"] for answer in run["answers"]]
        assert texts == [f"{adapter} heard {prompt}" for adapter, _, prompt in REQUESTS]
        assert all(answer["finished"] and answer["tokens"] == 4 for answer in run["answers"])
        assert len(run["latencies"]) == 5 and 0 < max(run["latencies"]) <= run["seconds"]
    assert served["load_seconds"] > 0
    assert served["memory_bytes"] > 10 << 20, "a Python with a web server in it"
    assert not any(map(is_alive, processes(tmp_path)))


@pytest.mark.usefixtures("engines")
def test_the_merged_checkpoint_answers_every_skills_requests(
    make_plan: Callable[..., Plan], tmp_path: Path
) -> None:
    first, _ = serve_with_vllm(make_plan("vllm"), tmp_path, cuda=True)["runs"]
    texts = [answer["text"] for answer in first["answers"]]
    assert texts == [f"{NAME} heard {prompt}" for _, _, prompt in REQUESTS]


@pytest.mark.usefixtures("engines")
def test_a_batch_is_under_way_at_once_and_the_next_begins_when_it_is_answered(
    make_plan: Callable[..., Plan], tmp_path: Path
) -> None:
    first = ("kind", "", "hello")  # what the warm-up asks, alone
    together = [("kind", "", "together 3")] * 6
    plan = replace(make_plan("vllm"), runs=[Run(3, together), Run(1, [first])])
    served = serve_with_vllm(plan, tmp_path, cuda=True)["runs"][0]
    seen = [answer["text"] for answer in served["answers"]]
    assert seen == ["one of 3"] * 3 + ["one of 6"] * 3


@pytest.mark.usefixtures("engines")
def test_cpu_seconds_are_those_of_vllms_processes(
    make_plan: Callable[..., Plan], tmp_path: Path
) -> None:
    plan = replace(make_plan("vllm"), runs=[Run(1, [("kind", "", "think")] * 2)])
    (run,) = serve_with_vllm(plan, tmp_path, cuda=True)["runs"]
    assert run["cpu_seconds"] >= 0.38, "0.4 in ticks of a hundredth"


def test_the_command_line_names_model_and_adapters_by_whole_paths(
    make_plan: Callable[..., Plan], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan("vllm-lora")
    monkeypatch.chdir(tmp_path)
    near = {name: Path(folder).name for name, folder in plan.adapters.items()}
    command = vllm_command("vllm", replace(plan, model=Path(plan.model).name, adapters=near))
    assert command == vllm_command("vllm", plan)
    assert command[:3] == ["vllm", "serve", plan.model]
    assert [json.loads(word) for word in command[-2:]] == [
        {"name": name, "path": folder} for name, folder in plan.adapters.items()
    ]
    assert "--enable-lora" not in vllm_command("vllm", replace(plan, variant="vllm"))


@pytest.mark.parametrize(("ranks", "room"), [((4, 8), "8"), ((8, 9), "16"), ((300, 4), "320")])
def test_room_is_made_for_the_widest_adapter(
    make_plan: Callable[..., Plan], ranks: tuple[int, int], room: str
) -> None:
    command = vllm_command("vllm", make_plan("vllm-lora", ranks=ranks))
    assert command[command.index("--max-lora-rank") + 1] == room
    assert command[command.index("--max-loras") + 1] == "2"


def test_all_that_is_missing_is_named_at_once_with_what_helps(
    make_plan: Callable[..., Plan], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    plan = replace(make_plan("vllm-lora", ranks=(4, 513)), dtype="float32")
    with pytest.raises(EngineFailure) as refused:
        serve_with_vllm(plan, tmp_path, cuda=False)
    device, program, dtype, rank = str(refused.value).split("; ")
    assert device == "no CUDA device that torch can use: run it on a machine with one"
    assert "no vllm program" in program and "pip install vllm" in program
    assert "float32" in dtype and "--dtype bfloat16" in dtype
    assert "rank 513" in rank and "512" in rank
    with pytest.raises(EngineFailure) as refused:
        serve_with_vllm(replace(plan, variant="vllm"), tmp_path, cuda=True)
    assert str(refused.value) == program


@pytest.mark.usefixtures("engines")
@pytest.mark.parametrize(
    ("behaviour", "why"),
    [
        ("ends", "its engine ended with code 3; its last words:\nstarting"),
        ("never healthy", "its engine was not healthy within 4 s; its last words:\n"),
        ("sulks", "a request of terse got no answer: HTTP 500: .*; its last words:\n"),
    ],
)
def test_a_vllm_that_does_not_serve_is_ended_and_its_last_words_are_told(
    make_plan: Callable[..., Plan], tmp_path: Path, behaviour: str, why: str
) -> None:
    start_seconds = 4 if behaviour == "never healthy" else 240
    with pytest.raises(EngineFailure, match=why):
        serve_with_vllm(make_plan("vllm", behaviour), tmp_path, True, start_seconds)
    assert behaviour == "ends" or not any(map(is_alive, processes(tmp_path)))


@pytest.mark.usefixtures("engines")
@pytest.mark.parametrize(
    ("prompt", "why"),
    [
        ("too long", "a request of terse got no answer: HTTP 400: the context has 256 tokens"),
        ("die", "a request of .* got no answer: "),
    ],
)
def test_one_request_without_an_answer_ends_the_arm(
    make_plan: Callable[..., Plan], tmp_path: Path, prompt: str, why: str
) -> None:
    requests = [*REQUESTS, ("terse", "", prompt), *REQUESTS]
    plan = replace(make_plan("vllm-lora"), runs=[Run(4, requests)])
    with pytest.raises(EngineFailure, match=why):
        serve_with_vllm(plan, tmp_path, cuda=True)
    assert not any(map(is_alive, processes(tmp_path)))


@pytest.mark.usefixtures("engines")
def test_an_adapter_that_vllm_cannot_load_is_told_in_its_own_words(
    make_plan: Callable[..., Plan], tmp_path: Path
) -> None:
    plan = make_plan("vllm-lora")
    moved = {**plan.adapters, "terse": str(tmp_path)}
    (tmp_path / "adapter_config.json").write_text('{"peft_type": "IA3"}')
    with pytest.raises(EngineFailure, match=r"ended with code 1; (.|\n)*KeyError: 'r'"):
        serve_with_vllm(replace(plan, adapters=moved), tmp_path, cuda=True)


@pytest.mark.usefixtures("engines")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_vllm_ends_with_the_process_that_measures_it(
    make_plan: Callable[..., Plan], tmp_path: Path, number: signal.Signals
) -> None:
    plan = json.dumps({**asdict(make_plan("vllm", "never healthy")), "runs": []})
    words = [sys.executable, "-c", INTERRUPTED, plan, str(tmp_path)]
    with subprocess.Popen(words, stderr=subprocess.PIPE) as measuring:
        eventually((tmp_path / "pids").exists, "vllm runs")
        eventually(lambda: len(processes(tmp_path)) == 2, "its child runs")
        assert all(map(is_alive, processes(tmp_path)))
        measuring.send_signal(number)
        measuring.communicate()
    eventually(lambda: not any(map(is_alive, processes(tmp_path))), "vllm's processes end")
