"""Every half precision number there is, and floats around every rounding boundary."""

import numba
import numpy as np
import torch

from merge_core.kernels.cpu_rounding import from_float16, to_bfloat16, to_float16


@numba.njit
def each(function, values, found):
    for i in range(values.size):
        found[i] = function(values[i])


def stored(values: np.ndarray, dtype: torch.dtype) -> np.ndarray:
    return torch.from_numpy(values).to(dtype).view(torch.int16).numpy().view(np.uint16)


def around(halves: torch.Tensor) -> np.ndarray:
    """Each number, the middle to its neighbour, and the floats on both sides of these."""
    numbers = np.sort(halves.double().numpy())
    numbers = numbers[np.isfinite(numbers)]
    middles = (numbers[1:] + numbers[:-1]) / 2
    values = np.concatenate([numbers, middles]).astype(np.float32)
    below, above = (
        np.nextafter(values, np.float32(-np.inf)),
        np.nextafter(values, np.float32(np.inf)),
    )
    return np.concatenate(
        [values, below, above, np.float32([0.0, -0.0, 7e4, -1e30, 1e-40, np.inf])]
    )


ALL = torch.arange(-(1 << 15), 1 << 15, dtype=torch.int32).to(torch.int16)


def test_float16_is_rounded_to_nearest_even():
    values = around(ALL.view(torch.float16))
    found = np.empty(values.size, np.uint16)
    each(to_float16, values, found)
    assert np.array_equal(found, stored(values, torch.float16))


def test_bfloat16_is_rounded_to_nearest_even():
    values = around(ALL.view(torch.bfloat16))
    found = np.empty(values.size, np.uint16)
    each(to_bfloat16, values, found)
    assert np.array_equal(found, stored(values, torch.bfloat16))


def test_every_float16_is_read_exactly():
    found = np.empty(ALL.numel(), np.float32)
    each(from_float16, ALL.numpy().view(np.uint16), found)
    assert np.array_equal(found, ALL.view(torch.float16).float().numpy(), equal_nan=True)


def test_nan_stays_nan():
    values, found = np.float32([np.nan, -np.nan]), np.empty(2, np.uint16)
    for function, dtype in ((to_float16, torch.float16), (to_bfloat16, torch.bfloat16)):
        each(function, values, found)
        assert torch.from_numpy(found.view(np.int16)).view(dtype).isnan().all()
