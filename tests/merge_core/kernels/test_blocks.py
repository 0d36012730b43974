"""Row blocks: the product close to float64, and the same bytes however it is cut or threaded."""

import pytest
import torch

from merge_core.errors import MergeRequestError
from merge_core.kernels import blocks, reference, resolve_device
from merge_core.task_vector import Factors


def drawn(rank: int, rows: int, columns: int, scaling: float = 0.7) -> Factors:
    make = torch.Generator().manual_seed(rank)
    a = torch.randn(rank, columns, generator=make)
    return Factors(a, torch.randn(rows, rank, generator=make), scaling)


@pytest.mark.parametrize("rank", [1, 2, 8, 64])
def test_the_product_is_that_of_float64_up_to_rounding(rank):
    factors = drawn(rank, 33, 17)
    found = blocks.task_block(factors, -0.3, slice(5, 21))
    expected = reference.delta(factors, -0.3)[5:21]
    bound = rank * 2**-23 * 0.21 * (factors.b.abs() @ factors.a.abs())[5:21].double() + 1e-30
    assert found.dtype == torch.float32 and found.shape == (16, 17)
    assert bool(((found.double() - expected).abs() <= bound).all())


def test_the_product_has_the_same_bytes_however_it_is_cut_and_threaded():
    factors = drawn(16, 300, 500)
    whole = blocks.task_block(factors, 1.0, slice(None))
    cut = [blocks.task_block(factors, 1.0, slice(i, i + 7)) for i in range(0, 300, 7)]
    assert torch.equal(torch.cat(cut), whole)
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(1 if threads > 1 else 2)
        assert torch.equal(blocks.task_block(factors, 1.0, slice(None)), whole)
    finally:
        torch.set_num_threads(threads)


def test_the_product_is_one_multiplication_and_one_addition_at_a_time():
    factors = drawn(5, 3, 4)
    for i in range(3):
        for j in range(4):
            total = factors.b[i, 0] * factors.a[0, j]
            for k in range(1, 5):
                total = total + factors.b[i, k] * factors.a[k, j]
            expected = total * torch.tensor(0.7)
            assert blocks.task_block(factors, 1.0, slice(None))[i, j] == expected


@pytest.mark.parametrize("shape", [(1, 1), (7, 3), (3, 5_000_000), (1025, 1024)])
def test_row_blocks_cover_every_row_once(shape):
    covered = [row for rows in blocks.row_blocks(shape) for row in range(rows.start, rows.stop)]
    assert covered == list(range(shape[0]))


def test_histograms_count_every_magnitude_by_its_bits():
    x = torch.tensor([[1.0, -1.0, 0.0, 1.0000001, -65504.0]])
    high = blocks.high_histogram(x)
    assert high.sum() == 5 and high[0] == 1
    one = 0x3F80
    assert high[one] == 3
    low = blocks.low_histogram(x, one)
    assert low.sum() == 3 and low[0] == 2 and low[1] == 1


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device here")
def test_a_cuda_device_that_is_not_there_is_refused():
    assert resolve_device("auto").type == resolve_device("cpu").type == "cpu"
    with pytest.raises(MergeRequestError, match="no CUDA device"):
        resolve_device("cuda")


@pytest.mark.gpu
def test_cuda_computes_the_bytes_that_the_cpu_computes():
    factors = drawn(16, 300, 500)
    here = blocks.task_block(factors, 1.5, slice(None))
    there = blocks.task_block(blocks.on_device(factors, torch.device("cuda")), 1.5, slice(None))
    assert torch.equal(there.cpu(), here)
    assert torch.equal(blocks.high_histogram(there), blocks.high_histogram(here))
