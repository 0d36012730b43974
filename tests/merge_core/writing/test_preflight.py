"""What is refused before a byte is written, and what a merge is said to cost."""

import shutil

import pytest
import torch

from merge_core.errors import MergeRequestError
from merge_core.task_vectors.from_adapter import Factors, TaskVector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from merge_core.writing.preflight import preflight


@pytest.fixture
def case(shelf):
    base = shelf.base()
    return shelf.checkpoint(base), shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))


def test_the_plan_names_the_bytes_that_the_merge_writes(case, tmp_path):
    base, member = case
    for dtype in ("base", "bfloat16"):
        settings = Settings("linear", output_dtype=dtype)
        out = tmp_path / "somewhere" / "new" / dtype
        plan = preflight(base, [member], settings, out)
        merge(base, [member], settings, out, recipe_record={})
        written = sum(path.stat().st_size for path in out.iterdir())
        assert written <= plan.write_bytes <= written + (1 << 20)
        assert plan.tensors == 14
        assert plan.free_bytes == pytest.approx(shutil.disk_usage(tmp_path).free, rel=0.05)


def test_planning_writes_nothing(case, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    preflight(case[0], [case[1]], Settings("linear"), tmp_path / "out")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_disk_without_room_is_refused_with_the_numbers(case, tmp_path, monkeypatch):
    full = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: full)
    with pytest.raises(MergeRequestError) as caught:
        merge(case[0], [case[1]], Settings("linear"), tmp_path / "out", recipe_record={})
    (problem,) = caught.value.problems
    assert (problem.field, problem.found) == ("disk space", "1,000 bytes")
    assert problem.wanted.endswith("bytes free")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "base"]


def test_a_machine_without_the_memory_is_refused_with_the_numbers(case, tmp_path, monkeypatch):
    monkeypatch.setattr("merge_core.writing.preflight.available_memory", lambda: 1000)
    with pytest.raises(MergeRequestError) as caught:
        preflight(case[0], [case[1]], Settings("linear"), tmp_path / "out")
    (problem,) = caught.value.problems
    assert (problem.field, problem.found) == ("memory", "1,000 bytes")
    assert int(problem.wanted.removesuffix(" bytes").replace(",", "")) > 1000


def test_a_gpu_without_the_memory_is_refused_with_the_numbers(case, tmp_path, monkeypatch):
    base, member = case
    monkeypatch.setattr(
        "merge_core.writing.preflight.resolve_device", lambda device: torch.device("cuda")
    )
    monkeypatch.setattr(
        "merge_core.writing.preflight.free_gpu_memory", lambda device: 80_000_000_000
    )
    plan = preflight(base, [member], Settings("linear"), tmp_path / "out", "cuda")
    assert 0 < plan.gpu_bytes < plan.gpu_free_bytes == 80_000_000_000
    monkeypatch.setattr("merge_core.writing.preflight.free_gpu_memory", lambda device: 1000)
    with pytest.raises(MergeRequestError) as caught:
        preflight(base, [member], Settings("linear"), tmp_path / "out", "cuda")
    (problem,) = caught.value.problems
    assert (problem.field, problem.found) == ("GPU memory", "1,000 bytes")
    assert problem.wanted == f"{plan.gpu_bytes:,} bytes free"


def test_a_cpu_needs_no_memory_of_a_gpu(case, tmp_path):
    plan = preflight(case[0], [case[1]], Settings("linear"), tmp_path / "out", "cpu")
    assert (plan.gpu_bytes, plan.gpu_free_bytes) == (0, 0)


def test_an_adapter_that_would_keep_nothing_is_refused_by_name(case, tmp_path):
    base, member = case
    thin = Member("thin", member.task_vector, 1.0, 1e-5)
    with pytest.raises(MergeRequestError) as caught:
        preflight(base, [member, thin], Settings("ties"), tmp_path / "out")
    (problem,) = caught.value.problems
    assert (problem.where, problem.field) == ("adapter thin", "density")
    assert problem.found == "1e-05, which keeps none of 3,840"
    assert preflight(base, [thin], Settings("linear"), tmp_path / "out").tensors == 14


def test_a_place_below_a_file_is_refused(case, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(MergeRequestError) as caught:
        preflight(case[0], [case[1]], Settings("linear"), tmp_path / "file" / "out")
    (problem,) = caught.value.problems
    assert (problem.where, problem.found) == (str(tmp_path / "file"), "a file")


def test_everything_wrong_with_the_members_comes_at_once(case, tmp_path):
    base, member = case
    vector = member.task_vector
    other = Factors(torch.ones(1, 5), torch.ones(5, 1), 1.0)
    name = "model.layers.0.mlp.up_proj.weight"
    foreign = TaskVector("0" * 64, {"elsewhere.weight": other, name: other}, {}, ())
    members = [
        Member("a", vector, float("nan"), 0.0),
        Member("a", vector, 1.0, 1.0),
        Member("foreign", foreign, 1.0, 1.0),
    ]
    with pytest.raises(MergeRequestError) as caught:
        preflight(base, members, Settings("linear"), tmp_path / "out")
    assert [(p.where, p.field) for p in caught.value.problems] == [
        ("merge", "adapter a"),
        ("adapter a", "density"),
        ("adapter a", "weight"),
        ("adapter foreign", "elsewhere.weight"),
        ("adapter foreign", name),
    ]
    with pytest.raises(MergeRequestError, match="name an adapter"):
        preflight(base, [], Settings("linear"), tmp_path / "out")
