"""float32 to 16 bits and back, on bits, rounded to nearest even as IEEE 754 says.

Compiled functions of one value that loops over arrays vectorise. Sums of uint32 become uint64 in
numba unless they are narrowed at once: hence the many `U32`.
"""

import numpy as np

from merge_core.kernels.numba_cache import jit

__all__ = ["from_float16", "to_bfloat16", "to_float16"]

U32 = np.uint32
_SIGN, _SIZE = U32(0x80000000), U32(0x7FFFFFFF)
_INFINITY = U32(0x7F800000)


@jit
def to_bfloat16(value):
    """The upper half of the bits, as uint32; NaN stays NaN."""
    bits = np.float32(value).view(np.uint32)
    odd = U32(U32(bits >> U32(16)) & U32(1))
    rounded = U32(U32(U32(bits + U32(0x7FFF)) + odd) >> U32(16))
    return U32(U32(bits >> U32(16)) | U32(0x40)) if value != value else rounded


@jit
def to_float16(value):
    """The float16's bits, as uint32; below 2⁻¹⁴ an addition of 1/2 rounds, as it has 2⁻²⁴ steps."""
    bits = np.float32(value).view(np.uint32)
    sign, size = U32(U32(bits & _SIGN) >> U32(16)), U32(bits & _SIZE)
    odd = U32(U32(size >> U32(13)) & U32(1))
    normal = U32(U32(U32(size - U32(0x38000000)) + U32(U32(0xFFF) + odd)) >> U32(13))
    shifted = np.float32(size.view(np.float32) + np.float32(0.5))
    subnormal = U32(shifted.view(np.uint32) - U32(0x3F000000))
    found = subnormal if size < U32(0x38800000) else min(normal, U32(0x7C00))
    return U32(sign | (U32(0x7E00) if size > _INFINITY else found))


@jit
def from_float16(half):
    """The float32 of a float16's bits: 2¹¹² moves the exponent, exactly, subnormals too."""
    bits = U32(half)
    size = U32(U32(bits & U32(0x7FFF)) << U32(13))
    moved = np.float32(size.view(np.float32) * np.float32(2.0**112))
    special = U32(size | _INFINITY).view(np.float32)
    value = special if size >= U32(0x0F800000) else moved
    return np.float32(-value) if U32(bits & U32(0x8000)) else value
