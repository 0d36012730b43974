"""The compiled passes give the same bytes on every x86 processor, with AVX2, AVX-512 or neither."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

PROCESSORS = {"x86-64": set(), "haswell": {"avx2"}, "skylake-avx512": {"avx512f"}}
PASSES = """
import hashlib
import numpy as np
import torch
from merge_core.kernels import cpu
from merge_core.kernels.operands import MASS, Survey, stack
from merge_core.task_vectors.from_adapter import Factors
make = torch.Generator().manual_seed(0)
ranks, rows, columns, found = (3, 16, 33), 11, 1031, hashlib.sha256()
factors = [
    Factors(torch.randn(r, columns, generator=make), torch.randn(rows, r, generator=make), 0.7)
    for r in ranks
]
for one in factors:
    survey = Survey.empty([(1 << 29, (1 << 29) + (1 << 24))])
    histogram = np.zeros(1 << 15, np.int64)
    cpu.coarse(stack([one], [1.0]), slice(0, rows), columns, histogram)
    cpu.fine(stack([one], [1.0]), slice(0, rows), survey)
    found.update(histogram.tobytes() + survey.histograms.tobytes() + survey.above.tobytes())
for needed in (MASS, 0, 2, 3):
    for dtype, kind in (("F32", torch.float32), ("BF16", torch.bfloat16), ("F16", torch.float16)):
        rule = stack(factors, [1.0, -0.5, 2.0], [0.5, 0.4, 3.0], needed, 0.3)
        base = torch.randn(rows, columns, generator=make).to(kind).view(torch.uint8).numpy()
        out = np.empty_like(base)
        cpu.merge(rule, slice(0, rows), base, dtype, out, dtype)
        found.update(out.tobytes())
print(found.hexdigest())
"""


def run_passes(cache: Path, processor: str) -> str:
    """The digest of what the passes give when they are compiled for this processor."""
    place = {"NUMBA_CPU_NAME": processor, "NUMBA_CPU_FEATURES": "", "XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", PASSES], env={**os.environ, **place}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.skipif(platform.machine() != "x86_64", reason="this processor is no x86")
def test_the_bytes_are_those_of_any_other_x86_processor(tmp_path):
    flags = set(Path("/proc/cpuinfo").read_text().split())
    able = [name for name, needs in PROCESSORS.items() if needs <= flags]
    found = {name: run_passes(tmp_path / name, name) for name in able}
    assert len(able) >= 2
    assert len(set(found.values())) == 1, found
