"""The GPU benchmark's own logic, on tiny shapes; its figures come from a GPU alone."""

import sys

import pytest
import torch

from benchmarks import gpu
from benchmarks.checkpoints import Size
from benchmarks.gpu_kernels import differences, kernel_times
from merge_core.kernels import cuda
from merge_core.kernels.operands import Merged

TINY = Size(16, 24, 2, heads=4, kv_heads=2, vocab=32, tied=True, shards=2)
PLACE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
LINEAR_ENTRIES = 2 * (2 * 16 * 16 + 2 * 8 * 16 + 3 * 24 * 16)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device here")
def test_without_a_gpu_it_says_so_in_a_sentence_and_ends_with_code_2(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["gpu"])
    assert gpu.main() == 2
    ended = capsys.readouterr()
    assert ended.out == ""
    assert ended.err == "A GPU that CUDA and Triton know is needed: no CUDA device.\n"


def test_passes_that_agree_do_not_differ_and_others_are_named(monkeypatch):
    assert differences([(3, 37)], PLACE, ranks=(1, 2)) == []

    def wrong(stack, rows, base, dtype, out, out_dtype) -> Merged:
        out[:] = base
        return Merged(0, 0, 0)

    monkeypatch.setattr(cuda, "merge", wrong)
    found = differences([(3, 37)], PLACE, ranks=(1, 2))
    assert len(found) == 12
    assert found[0] == "merge (3, 37) -2 F32"


def test_both_passes_are_counted_over_every_linear_layer():
    thresholds, merge = kernel_times(TINY, 2, 3, PLACE, repeats=1)
    assert (thresholds.name, merge.name) == ("thresholds", "merge")
    assert thresholds.entries == merge.entries == LINEAR_ENTRIES
    assert merge.operations == LINEAR_ENTRIES * 2 * 3 * 2
    assert merge.bytes == 4 * LINEAR_ENTRIES
    assert min(thresholds.seconds, merge.seconds) > 0


def test_whole_merges_give_the_same_weights_each_time_and_are_reported(tmp_path):
    whole = gpu.whole_merges(tmp_path, TINY, PLACE.type, rounds=2)
    assert len(whole["weights"]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "base", "r16-0", "r16-1", "r16-2", "r16-3",
    ]  # fmt: skip
    kernel = {"name": "merge", "seconds": 0.5, "entries": 10**9, "bytes": 10**12}
    found = {
        "machine": "a GPU", "differ": [], "adapters": 4, "whole": {"tiny": whole},
        "peaks": {"bytes": 4e12, "operations": 4e13},
        "kernels": [{**kernel, "operations": 10**13}],
    }  # fmt: skip
    text = "\n".join(gpu.report(found))
    assert "a GPU; passes that differ from the CPU's: none" in text
    assert "| merge | 0.500 | 0.1250 | 50% | 50% |" in text
    assert "| tiny | " in text


def test_a_smaller_checkpoint_is_taken_where_the_disk_or_memory_is_small(tmp_path, monkeypatch):
    monkeypatch.setattr("benchmarks.gpu.available_memory", lambda: 4_000_000_000)
    assert gpu._fitting(tmp_path, "8B") == "0.86B"
    assert gpu._fitting(tmp_path, "0.1B") == "0.1B"
