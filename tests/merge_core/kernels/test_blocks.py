"""Row blocks cover a matrix; a device that is not there is refused."""

import subprocess
import sys

import pytest
import torch

from merge_core.errors import MergeRequestError
from merge_core.kernels import blocks, resolve_device, scans_on, steps_on


@pytest.mark.parametrize("shape", [(1, 1), (7, 3), (3, 5_000_000), (1025, 1024)])
def test_row_blocks_cover_every_row_once(shape):
    covered = [row for rows in blocks.row_blocks(shape) for row in range(rows.start, rows.stop)]
    assert covered == list(range(shape[0]))


def test_a_gpu_takes_more_rows_at_once_and_all_of_them_where_nothing_travels():
    shape, gpu, cpu = (14_336, 4096), torch.device("cuda"), torch.device("cpu")
    assert list(scans_on(gpu, shape, dense=True)) == list(steps_on(gpu, shape))
    counts = [len(list(on(place, shape))) for on in (scans_on, steps_on) for place in (cpu, gpu)]
    assert counts == [56, 1, 56, 14]


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device here")
def test_a_cuda_device_that_is_not_there_is_refused():
    assert resolve_device("auto").type == resolve_device("cpu").type == "cpu"
    with pytest.raises(MergeRequestError, match="no CUDA device"):
        resolve_device("cuda")


def test_a_gpu_without_triton_is_refused_when_asked_for_and_else_not_used(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert resolve_device("auto").type == resolve_device("cuda").type == "cuda"
    monkeypatch.setattr("merge_core.kernels.find_spec", lambda name: None)
    assert resolve_device("auto").type == resolve_device("cpu").type == "cpu"
    with pytest.raises(MergeRequestError, match="no triton"):
        resolve_device("cuda")


def test_a_merge_on_the_cpu_does_not_load_triton():
    script = (
        "import sys, torch, merge_core.writing.merge; from merge_core.kernels import passes_on; "
        "passes_on(torch.device('cpu')); print('triton' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.stdout.strip(), done.returncode) == ("False", 0)
