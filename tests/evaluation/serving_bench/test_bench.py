import os
from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.serving_bench.bench import Load, Skill, Workload, bench_serving
from evaluation.suites.suite import load_suite
from tests.engines import fake_vllm


@pytest.fixture
def workload(make_suite: Callable[..., Path], tiny_model: Path, tiny_adapter: Path) -> Workload:
    """Two skills, one adapter: the rule asks for a letter, so that some answers pass."""
    rule = {"must_match_any": [["[a-z]"]]}
    asked = [{"rule": rule, "prompt": "tea, " * number} for number in range(1, 9)]
    suite = load_suite(make_suite("text", *asked))
    skills = tuple(Skill(name, suite, tiny_adapter) for name in ("kind", "terse"))
    return Workload(tiny_model, tiny_model, skills, (Load(1, 2), Load(4, 8)))


def test_every_arm_answers_the_same_requests_and_switching_delivers_the_same(
    workload: Workload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{fake_vllm(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}")
    seen: list[tuple[str, int, int]] = []
    report = bench_serving(workload, lambda *step: seen.append(step), cuda=True)
    assert [variant.name for variant in report.variants] == [
        "merged",
        "switch",
        "reload",
        "mixed",
        "vllm",
    ]
    assert seen[-1] == ("variants", 6, 6)
    for variant in report.variants:
        assert [(s.mix, s.batch, s.requests) for s in variant.served] == [
            (1, 1, 2),
            (1, 4, 8),
            (2, 1, 2),
            (2, 4, 8),
        ]
        assert all(0 < s.p50_seconds <= s.p95_seconds for s in variant.served)
        # vLLM's come in ticks of a hundredth, and its answers are canned here.
        assert variant.name == "vllm" or all(s.cpu_seconds_per_request > 0 for s in variant.served)
        assert all(s.tokens_per_second >= s.requests_per_second > 0 for s in variant.served)
        assert variant.quality_items == {"kind": 4, "terse": 4}
    _, switch, reload, mixed, vllm = (variant.quality for variant in report.variants)
    assert switch == reload == mixed
    assert vllm == {"kind": 1, "terse": 1}, "its canned answers have letters"
    assert list(report.refused) == ["vllm-lora"] and "float32" in report.refused["vllm-lora"]


def test_an_arm_that_fails_is_named_with_its_last_words(workload: Workload, tmp_path: Path) -> None:
    broken = Workload(workload.base, tmp_path / "nowhere", workload.skills, workload.loads)
    with pytest.raises(EvaluationError, match="the variant merged") as error:
        bench_serving(broken)
    assert "nowhere" in str(error.value)
