"""Triton's kernels in whole merges, and what they are compiled to; `test_passes` has them alone.

Where there is no GPU they run under Triton's interpreter, and a merge is told that they are the
CPU's.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from merge_core import kernels
from merge_core.kernels import Device, blocks, cuda
from merge_core.kernels.operands import Merged, stack
from merge_core.recipe.schema import Quorum
from merge_core.task_vectors.from_adapter import Factors
from merge_core.ties.interference import resolve
from merge_core.ties.tensor_merge import Settings
from merge_core.ties.trim import trim
from merge_core.writing.merge import merge

GPU = torch.cuda.is_available()
CALLERS = {
    "passes_on": ("ties.exact_threshold", "ties.interference", "writing.shards"),
    "threads_on": ("ties.trim", "ties.interference", "writing.merge"),
    "steps_on": ("writing.shards",),
}
MODULES = {
    "model.layers.0.self_attn.q_proj": (16, 16),
    "model.layers.0.mlp.up_proj": (24, 16),
    "model.layers.1.mlp.down_proj": (16, 24),
}
ROOT = Path(__file__).parents[3]


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Device]:
    """From its call on merges are made as on a GPU; gives the device to ask for."""

    def use() -> Device:
        if GPU:
            return "cuda"
        monkeypatch.setitem(cuda.TILE, "HEIGHT", 16)
        there = torch.device("cuda")
        found = {
            "passes_on": lambda device: cuda,
            "threads_on": lambda device: kernels.threads_on(there),
            "steps_on": lambda device, shape: kernels.steps_on(there, shape),
        }
        for name, modules in CALLERS.items():
            for module in modules:
                monkeypatch.setattr(f"merge_core.{module}.{name}", found[name])
        return "cpu"

    return use


@pytest.mark.parametrize(
    ("settings", "dtype"),
    [
        (Settings("linear", scale=0.7), torch.float32),
        (Settings("ties"), torch.bfloat16),
        (Settings("ties", election="count", trim_scope="adapter"), torch.float16),
        (Settings("ties", election=Quorum(quorum=0.6), output_dtype="float32"), torch.bfloat16),
        (Settings("ties", election="unanimous", output_dtype="bfloat16"), torch.float32),
    ],
    ids=str,
)
def test_a_gpu_merges_to_the_bytes_of_the_cpu(shelf, tmp_path, gpu, settings, dtype):
    base = shelf.base(dtype=dtype, shards=2)
    adapters = {
        n: shelf.adapter(n, shelf.gaussian(seed, 3, MODULES)) for seed, n in enumerate("abc")
    }
    members = [shelf.member(base, path, density=0.4) for path in adapters.values()]
    checkpoint = shelf.checkpoint(base)

    def run(name: str, device: Device) -> tuple[str, float]:
        result = merge(
            checkpoint, members, settings, tmp_path / name, recipe_record={}, device=device
        )
        return result.weights_sha256, result.survival

    assert run("cpu", "cpu") == run("gpu", gpu())


def test_threads_with_blocks_of_their_own_give_the_same_bytes(shelf, tmp_path, gpu, monkeypatch):
    base = shelf.base(dtype=torch.bfloat16)
    members = [shelf.member(base, shelf.adapter("a", shelf.gaussian(1, 3, MODULES)), density=0.4)]
    found, device = set(), gpu()
    for entries in (50, 1 << 20):
        monkeypatch.setattr(blocks, "BLOCK_ENTRIES", entries)
        out = tmp_path / str(entries)
        checkpoint = shelf.checkpoint(base)
        found.add(
            merge(
                checkpoint, members, Settings("ties"), out, recipe_record={}, device=device
            ).weights_sha256
        )
    assert len(found) == 1


@pytest.mark.parametrize("scope", ["tensor", "adapter"])
@pytest.mark.parametrize("density", [0.3, 1.0])
def test_a_gpu_finds_the_facts_that_the_cpu_finds(shelf, gpu, scope, density):
    base = shelf.base()
    members = [
        shelf.member(base, shelf.adapter(n, shelf.exact(i, 3, MODULES))) for i, n in enumerate("ab")
    ]

    def facts(device: Device):
        trims = {m.name: trim(m.task_vector, density, scope, device=device) for m in members}
        thinned = [replace(m, density=density) for m in members]
        return trims, resolve(thinned, Settings("ties", trim_scope=scope), trims, device)

    (here, one), (there, two) = facts("cpu"), facts(gpu())
    for name, found in here.items():
        for tensor, facts_of in found.tensors.items():
            other = there[name].tensors[tensor]
            assert (facts_of.threshold, facts_of.kept) == (other.threshold, other.kept)
            assert facts_of.norm_kept == pytest.approx(other.norm_kept)
    assert one.pairwise == two.pairwise
    for key in ("entries", "conflict", "survival"):
        assert getattr(one.total, key) == getattr(two.total, key)
    assert one.total.retention == pytest.approx(two.total.retention)


@pytest.mark.parametrize("dtype", ["F16", "F32", "BF16"])
@pytest.mark.filterwarnings("ignore:overflow", "ignore:invalid value")
def test_what_is_not_finite_is_counted(dtype):
    one = stack([Factors(torch.tensor([[3e38, 1.0, 2.0]]), torch.ones(1, 1), 1.0)], [1.0])
    place = torch.device("cuda" if GPU else "cpu")
    base = torch.tensor([[3e38, 0.0, float("nan")]]).view(torch.uint8).numpy()
    out = np.empty((1, 12 if dtype == "F32" else 6), np.uint8)
    found = cuda.merge(one.to(place), slice(0, 1), base, "F32", out, dtype)
    assert (found.infinite, found.survivors) == (2, 3)
    assert isinstance(found, Merged)


COMPILE = """
import re
from dataclasses import replace
import numpy as np, torch
from triton.backends.compiler import GPUTarget
from triton.runtime import driver
from merge_core.kernels import cuda, triton_kernels as tiled
from merge_core.kernels.operands import LINEAR, MASS, Statistics, Survey, stack
from merge_core.kernels.factors import Factors; from merge_core.task_vectors.parts import Scattered

class NotHere:
    get_current_target = staticmethod(lambda: GPUTarget("cuda", 90, 32))
    get_current_device = staticmethod(lambda: 0)
    get_current_stream = staticmethod(lambda device: 0)

class CompiledOnly:
    def __init__(self, kernel):
        self.kernel = kernel
    def __getitem__(self, grid):
        return lambda *args, **kwargs: look(self.kernel.warmup(*args, grid=grid, **kwargs), kwargs)

def look(compiled, kwargs):
    code, machine = compiled.asm["ptx"], compiled.asm["sass"]
    kinds = {"fused": r"\\bfma\\.", "flushed": r"\\.ftz", "near": r"div\\.(full|approx)"}
    found = {kind: len(re.findall(pattern, code)) for kind, pattern in kinds.items()}
    divides = kwargs.get("RULE", LINEAR) != LINEAR  # which takes fused steps inside
    found["fused"] += 0 if divides else machine.count("FFMA")
    print(compiled.metadata.name, found, min(map(machine.count, ("FADD", "FMUL"))) > 8)

driver.set_active(NotHere())
for name in ("coarse", "fine", "merge", "statistics"):
    setattr(tiled, name, CompiledOnly(getattr(tiled, name)))
factors, rows = [Factors(torch.ones(2, 32), torch.ones(16, 2), 1.0)] * 2, slice(0, 16)
one = stack(factors[:1], [1.0])
cuda.coarse(one, rows, 32, np.zeros(1 << 15, np.int64))
cuda.fine(one, rows, Survey.empty([(1, 9)]))
for needed, dtype, out_dtype in ((LINEAR, "F32", "F16"), (MASS, "BF16", "BF16"), (0, "F16", "F32")):
    both = stack(factors, [1.0, 1.0], [0.5, 0.5], needed)
    base, out = (np.zeros((16, 128 if d == "F32" else 64), np.uint8) for d in (dtype, out_dtype))
    cuda.merge(both, rows, base, dtype, out, out_dtype)
    cuda.statistics(both, rows, Statistics.empty(2))
more = Scattered(torch.arange(16), torch.ones(16, 32))
mixed = [replace(factors[0], dense=(more,)), factors[1]]
cuda.merge(stack(mixed, [1.0, 1.0]), rows, base, "F16", out, "F32")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Triton compiles on Linux")
def test_an_h200_is_given_single_operations_that_neither_fuse_nor_flush(tmp_path):
    env = {**os.environ, "TRITON_CACHE_DIR": str(tmp_path), "TRITON_INTERPRET": "0"}
    script = tmp_path / "compile_all.py"
    script.write_text(COMPILE)
    env["PYTHONPATH"] = str(ROOT)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr[-2000:]
    clean = str({"fused": 0, "flushed": 0, "near": 0})
    names = ["coarse", "fine", *["merge", "statistics"] * 3]
    assert done.stdout.splitlines() == [f"{name} {clean} True" for name in [*names, "merge"]]


@pytest.mark.gpu
def test_a_gpu_gives_the_same_bytes_every_time_whatever_its_threads(shelf, tmp_path, monkeypatch):
    base = shelf.base(dtype=torch.bfloat16)
    members = [shelf.member(base, shelf.adapter("a", shelf.gaussian(1, 4)), density=0.4)]
    found = set()
    for turn, threads in enumerate((1, 4, 4)):
        monkeypatch.setattr("merge_core.writing.merge.threads_on", lambda device, n=threads: n)
        out = tmp_path / str(turn)
        result = merge(
            shelf.checkpoint(base), members, Settings("ties"), out, recipe_record={}, device="cuda"
        )
        found.add(result.weights_sha256)
    assert len(found) == 1
