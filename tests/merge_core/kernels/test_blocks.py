"""Row blocks cover a matrix; a device that is not there is refused."""

import pytest
import torch

from merge_core.errors import MergeRequestError
from merge_core.kernels import blocks, resolve_device


@pytest.mark.parametrize("shape", [(1, 1), (7, 3), (3, 5_000_000), (1025, 1024)])
def test_row_blocks_cover_every_row_once(shape):
    covered = [row for rows in blocks.row_blocks(shape) for row in range(rows.start, rows.stop)]
    assert covered == list(range(shape[0]))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device here")
def test_a_cuda_device_that_is_not_there_is_refused():
    assert resolve_device("auto").type == resolve_device("cpu").type == "cpu"
    with pytest.raises(MergeRequestError, match="no CUDA device"):
        resolve_device("cuda")
