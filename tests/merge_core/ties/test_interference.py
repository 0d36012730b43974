"""The preview of a merge, worked by hand and held against the merge itself."""

import json
import math

import pytest
import torch

from merge_core.errors import MergeRequestError
from merge_core.task_vectors.from_adapter import Factors, TaskVector
from merge_core.ties.interference import Resolution, resolve
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.ties.trim import trim
from merge_core.writing.merge import merge


def member(name: str, weight: float = 1.0, **rows: list[float]) -> Member:
    """ΔW of each tensor is the row of values itself."""
    factors = {t: Factors(torch.tensor([v]), torch.ones(1, 1), 1.0) for t, v in rows.items()}
    norms = {t: math.hypot(*v) for t, v in rows.items()}
    return Member(name, TaskVector(name * 64, factors, norms, ()), weight, 1.0)


def trims_of(members: list[Member]) -> dict:
    return {m.name: trim(m.task_vector, m.density, "tensor", m.weight) for m in members}


def test_conflict_survival_and_retention_by_hand():
    members = [
        member("a", x=[1.0, 2.0, -3.0, 0.0], y=[1.0]),
        member("b", x=[1.0, -2.0, -1.0, 4.0]),
    ]
    found = resolve(members, Settings("ties", election="unanimous"), trims_of(members))
    x = found.tensors["x"]  # merged: [1, 0, -2, 0]
    assert (x.entries, x.conflict, x.survival) == (4, 1 / 3, 0.5)
    assert x.merged_norm == pytest.approx(math.sqrt(5))
    assert x.norms == {"a": pytest.approx(math.sqrt(14)), "b": pytest.approx(math.sqrt(22))}
    assert x.retention == {"a": pytest.approx(7 / 14), "b": pytest.approx(3 / 22)}
    assert found.pairwise == {"a": {"a": 0.0, "b": 1 / 3}, "b": {"a": 1 / 3, "b": 0.0}}
    # b has no y: it neither votes nor vetoes there.
    y = found.tensors["y"]
    assert (y.survival, y.retention, y.conflict) == (1.0, {"a": 1.0}, 0.0)
    total = found.total
    assert (total.entries, total.conflict, total.survival) == (5, 1 / 3, 3 / 5)
    assert total.retention["a"] == pytest.approx(8 / 15)


def test_linear_keeps_all_of_one_adapter_and_the_overlap_of_the_other():
    members = [member("a", x=[1.0, 0.0]), member("b", weight=-1.0, x=[1.0, 1.0])]
    found = resolve(members, Settings("linear"))
    assert found.total.survival == 0.5  # [1, 0] - [1, 1] = [0, -1]
    assert found.total.retention == {"a": 0.0, "b": pytest.approx(0.5)}


def test_low_survival_is_a_warning():
    members = [member("a", x=[1.0] * 20), member("b", x=[-1.0] * 19 + [0.5])]
    unanimous = Settings("ties", election="unanimous")
    (warning,) = resolve(members, unanimous, trims_of(members)).warnings
    assert "only 5.0% of the entries survives" in warning
    assert resolve(members, Settings("ties"), trims_of(members)).warnings == ()


def test_a_low_norm_is_a_warning():
    members = [member("a", x=[1.0] * 20)]
    found = resolve(members, Settings("linear", scale=0.05))
    assert found.total.norm_share == pytest.approx(0.05)
    (warning,) = found.warnings
    assert "only 5.0% of the norm survives" in warning


def test_the_preview_is_what_the_merge_does(shelf, tmp_path):
    base = shelf.base()
    members = [
        shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)), 1.0, 0.4),
        shelf.member(base, shelf.adapter("b", shelf.exact(2, 2)), -0.5, 0.6),
    ]
    settings, trims = Settings("ties"), trims_of(members)
    found = resolve(members, settings, trims)
    checkpoint, out = shelf.checkpoint(base), tmp_path / "out"
    result = merge(checkpoint, members, settings, out, recipe_record={}, trims=trims)
    assert result.survival == found.total.survival
    merged = shelf.checkpoint(out)
    squares = 0.0
    for name, tensor in found.tensors.items():
        change = (merged.read(name) - checkpoint.read(name)).double()
        assert float(change.norm()) == pytest.approx(tensor.merged_norm, rel=1e-5)
        squares += float(change.square().sum())
    assert found.total.merged_norm == pytest.approx(math.sqrt(squares), rel=1e-5)


def test_thresholds_of_another_weight_are_refused():
    members = [member("a", x=[1.0, 2.0])]
    trims = {"a": trim(members[0].task_vector, 1.0, "tensor", weight=2.0)}
    for wrong in (trims, {}):
        with pytest.raises(MergeRequestError, match="trim the adapter again"):
            resolve(members, Settings("ties"), wrong)


def test_a_resolution_survives_json_and_reports_its_progress():
    members = [member("a", x=[1.0], y=[2.0])]
    steps: list[tuple[str, int, int]] = []
    found = resolve(members, Settings("linear"), progress=lambda *step: steps.append(step))
    assert Resolution.from_dict(json.loads(json.dumps(found.to_dict()))) == found
    assert steps == [("resolve", 1, 2), ("resolve", 2, 2)]
