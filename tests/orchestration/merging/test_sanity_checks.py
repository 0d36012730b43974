"""What a merge is warned about, and what stops it when the result is not as foretold."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from safetensors.torch import load_file, save_file

from merge_core.ties.interference import Resolution, TensorResolution
from orchestration.judging.repetition import repetition_warnings
from orchestration.merging.artifacts import Merged
from orchestration.merging.sanity_checks import (
    conflicts,
    differences,
    tensor_differences,
    uneven_norms,
)


@pytest.fixture
def resolution():
    """Two adapters of the same size that agree as often as chance has it."""
    total = TensorResolution(100, 0.5, 0.25, 1.0, {"a": 2.0, "b": 3.0}, {"a": 1.0, "b": 1.0})
    return Resolution({}, total, {"a": {"a": 0.0, "b": 0.5}, "b": {"a": 0.5, "b": 0.0}}, ())


def test_an_ordinary_merge_is_warned_about_nothing(resolution):
    assert uneven_norms(resolution) == conflicts(resolution) == []


def test_an_adapter_that_outweighs_another_is_named_with_the_ratio(resolution):
    loud = replace(resolution, total=replace(resolution.total, norms={"a": 2.0, "b": 10.0}))
    (told,) = uneven_norms(loud)
    assert told.startswith("b moves the weights 5.0 times as far as a")


def test_adapters_that_disagree_more_than_by_chance_are_named(resolution):
    pairwise = {"a": {"a": 0.0, "b": 0.75}, "b": {"a": 0.75, "b": 0.0}}
    (told,) = conflicts(replace(resolution, pairwise=pairwise))
    assert told.startswith("a and b disagree on 75.0%")


def test_a_result_with_another_survival_than_the_preview_is_noticed(resolution):
    merged = Merged(Path(), "", 0, 1, survival=0.25, seconds=0, peak_memory_bytes=0)
    assert differences(resolution, merged) == []
    (told,) = differences(resolution, replace(merged, survival=0.26))
    assert "25.000000%" in told and "26.000000%" in told


@pytest.fixture
def request_of_base(world):
    """What the audit reads of a request: the base, and that its dtype is kept."""
    return SimpleNamespace(
        base=SimpleNamespace(folder=world.base), recipe=SimpleNamespace(output_dtype="base")
    )


def test_a_missing_a_new_and_a_changed_tensor_are_each_named(world, request_of_base, tmp_path):
    assert tensor_differences(request_of_base, world.base) == []
    merged = tmp_path / "merged"
    merged.mkdir()
    (merged / "config.json").write_text((world.base / "config.json").read_text())
    tensors = load_file(world.base / "model.safetensors")
    names = sorted(tensors)
    del tensors[names[0]]
    tensors[names[1]] = tensors[names[1]].half()
    save_file({**tensors, "extra.weight": tensors[names[2]].clone()}, merged / "model.safetensors")
    told = tensor_differences(request_of_base, merged)
    assert told[:2] == [
        f"{names[0]}: not in the merged model",
        "extra.weight: not in the base",
    ]
    assert told[2].startswith(f"{names[1]}: F32") and "became F16" in told[2]


@pytest.mark.parametrize(
    ("merged", "specialist", "told"),
    [
        ({}, {}, []),
        ({"unfinished": 0.9}, {"unfinished": 0.9}, []),
        ({"looping": 0.05}, {}, []),
        ({"looping": 0.2}, {"looping": 0.1}, ["end in a loop, 10.0%"]),
        ({"looping": 0.2, "unfinished": 0.3}, {}, ["30.0%", "20.0%"]),
    ],
)
def test_a_merge_that_babbles_more_than_its_specialist_is_told_of(merged, specialist, told):
    none = {"looping": 0.0, "unfinished": 0.0}
    scores = SimpleNamespace(
        skill=SimpleNamespace(name="sql"),
        merged=SimpleNamespace(rates={**none, **merged}),
        specialist=SimpleNamespace(rates={**none, **specialist}),
    )
    found = repetition_warnings([scores])
    assert len(found) == len(told)
    assert all(part in line for part, line in zip(told, found, strict=True))
