"""Merged tensors in memory are those that a merge writes, bit for bit."""

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.errors import WorkError
from merge_core.kernels import blocks
from merge_core.ties.tensor_merge import Settings, tensor_merges
from merge_core.ties.trim import trim
from merge_core.writing.in_memory import merged_tensors
from merge_core.writing.merge import merge

CPU = torch.device("cpu")


def members_of(shelf, base, weight=1.0):
    return [
        shelf.member(base, shelf.adapter(name, shelf.gaussian(seed, rank=4)), weight, density)
        for seed, (name, density) in enumerate([("json", 0.4), ("sql", 0.7)])
    ]


@pytest.mark.parametrize("election", ["mass", "unanimous"])
@pytest.mark.parametrize(
    ("stored", "dtype"),
    [(torch.float32, "base"), (torch.bfloat16, "base"), (torch.float32, "bfloat16")],
    ids=str,
)
def test_they_are_the_tensors_of_the_written_checkpoint(
    shelf, tmp_path, monkeypatch, stored, dtype, election
):
    monkeypatch.setattr(blocks, "BLOCK_ENTRIES", 64)  # several blocks of rows to a tensor
    base = shelf.base(dtype=stored)
    members, settings = members_of(shelf, base), Settings("ties", election, output_dtype=dtype)
    trims = {m.name: trim(m.task_vector, m.density, "tensor", m.weight) for m in members}
    checkpoint = shelf.checkpoint(base)
    merge(checkpoint, members, settings, tmp_path / "out", recipe_record={}, trims=trims)
    written = load_file(tmp_path / "out" / "model.safetensors")
    merges = tensor_merges(members, settings, trims)
    found = list(merged_tensors(checkpoint, merges, dtype, CPU))
    assert [tensor.name for tensor in found] == list(merges)
    for tensor in found:
        assert tensor.values.dtype == written[tensor.name].dtype
        assert torch.equal(tensor.values, written[tensor.name])
    assert 0 < sum(t.survivors for t in found) < sum(t.entries for t in found)


def test_a_vector_keeps_its_shape(shelf, tmp_path):
    base = shelf.base()
    folder = shelf.adapter(
        "norm", shelf.gaussian(0, rank=4), config={"modules_to_save": ["model.norm"]}
    )
    file = folder / "adapter_model.safetensors"
    trained = {"base_model.model.model.norm.weight": torch.linspace(-1, 1, 16)}
    save_file({**load_file(file), **trained}, file)
    members, checkpoint = [shelf.member(base, folder)], shelf.checkpoint(base)
    merge(checkpoint, members, Settings("linear"), tmp_path / "out", recipe_record={}, trims={})
    merges = tensor_merges(members, Settings("linear"), {})
    found = {t.name: t for t in merged_tensors(checkpoint, merges, "base", CPU)}
    norm = found["model.norm.weight"]
    assert torch.equal(norm.values, load_file(tmp_path / "out" / "model.safetensors")[norm.name])
    assert norm.entries == 16


def test_a_merge_that_overflows_is_named(shelf):
    base = shelf.base(dtype=torch.float16)
    merges = tensor_merges(members_of(shelf, base, weight=1e7), Settings("linear"), {})
    with pytest.raises(WorkError, match=r"not finite in torch\.float16"):
        list(merged_tensors(shelf.checkpoint(base), merges, "base", CPU))
