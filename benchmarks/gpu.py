"""Whether a GPU merges to the bytes of the CPU, and how fast.

    python -m benchmarks.gpu --work FOLDER --size 8B

Three parts: the passes of both devices side by side; the kernels over every linear layer of a Llama
with four adapters of rank 16; whole merges of such a checkpoint, which lies in the page cache.
Exit codes: 0 done, 1 the devices differ, 2 no GPU is at hand. Results: benchmarks/results/gpu.json.
"""

import argparse
import json
import math
import os
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from benchmarks.checkpoints import SIZES, Size, make_adapter, make_base
from benchmarks.gpu_kernels import differences, kernel_times
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import checkpoint_digest, open_checkpoint
from merge_core.errors import MergeRequestError
from merge_core.files.file_copy import copy_range
from merge_core.kernels import Device, resolve_device
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from merge_core.writing.preflight import available_memory

__all__ = ["RESULTS", "main", "report", "whole_merges"]

RESULTS = Path(__file__).parent / "results" / "gpu.json"
SHAPES = ((1024, 4096), (509, 1031), (1, 4099), (2053, 1))


def whole_merges(work: Path, size: Size, device: Device, rounds: int = 3) -> dict[str, Any]:
    """Seconds of merges and of copies of a checkpoint in the page cache, in turn, and the result's
    digest; adapters have rank 16."""
    base = open_checkpoint(make_base(work / "base", size))
    paths = [make_adapter(work / f"r16-{n}", size, 16, seed=100 + n) for n in range(4)]
    members = [
        Member(path.name, read_task_vector(open_adapter(path), base), 1.0, 0.5) for path in paths
    ]
    digest = checkpoint_digest(base, None)  # reads it all: now it lies in the page cache
    seconds: dict[str, list[float]] = {"copy": [], "merge": []}
    weights = set()
    for _ in range(rounds):
        seconds["copy"].append(_copy(base.folder, work / "copy"))
        out = work / "out"
        done = merge(
            base, members, Settings("ties"), out,
            recipe_record={}, base_digest=digest, device=device,
        )  # fmt: skip
        seconds["merge"].append(done.seconds)
        weights.add(done.weights_sha256)
        shutil.rmtree(out)
    return {"bytes": base.total_bytes, "seconds": seconds, "weights": sorted(weights)}


def _copy(source: Path, target: Path) -> float:
    """Seconds to copy a folder's files to the disk."""
    target.mkdir()
    began = time.perf_counter()
    for path in source.iterdir():
        one = os.open(path, os.O_RDONLY)
        two = os.open(target / path.name, os.O_RDWR | os.O_CREAT, 0o666)
        copy_range(one, 0, two, 0, path.stat().st_size)
        os.fsync(two)
        os.close(one)
        os.close(two)
    seconds = time.perf_counter() - began
    shutil.rmtree(target)
    return seconds


def peaks() -> dict[str, float]:
    """Bytes and float32 operations (a multiply or an add) that the first GPU can do in a second."""
    from triton.runtime import driver

    facts = driver.active.utils.get_device_properties(torch.cuda.current_device())
    lanes = 128 * facts["multiprocessor_count"]  # of every GPU since 2021
    return {
        "bytes": facts["mem_clock_rate"] * 1e3 * 2 * facts["mem_bus_width"] / 8,
        "operations": facts["sm_clock_rate"] * 1e3 * lanes,
    }


def report(found: dict[str, Any]) -> Iterator[str]:
    """The results as Markdown."""
    yield f"{found['machine']}; passes that differ from the CPU's: {found['differ'] or 'none'}"
    yield "\n| kernels | seconds | ns per entry and adapter | of memory bandwidth | of FP32 peak |"
    yield "|---|---|---|---|---|"
    peak = found["peaks"]
    for one in found["kernels"]:
        share = one["bytes"] / one["seconds"] / peak["bytes"]
        busy = one["operations"] / one["seconds"] / peak["operations"]
        each = one["seconds"] / one["entries"] / found["adapters"] * 1e9
        yield f"| {one['name']} | {one['seconds']:.3f} | {each:.4f} | {share:.0%} | {busy:.0%} |"
    yield "\n| whole merges | copy, seconds | merge, seconds | of copy |\n|---|---|---|---|"
    for name, one in found["whole"].items():
        copy, merged = (sorted(one["seconds"][what]) for what in ("copy", "merge"))
        middle = merged[len(merged) // 2], copy[len(copy) // 2]
        yield f"| {name} | {_all(copy)} | {_all(merged)} | {middle[0] / middle[1]:.1f} times |"


def _all(seconds: list[float]) -> str:
    return ", ".join(f"{value:.1f}" for value in seconds)


def _fitting(work: Path, wanted: str) -> str:
    """The largest size up to the wanted one that fits twice on the disk and into memory."""
    room = min(shutil.disk_usage(work).free, available_memory())
    names = list(SIZES)
    for name in reversed(names[: names.index(wanted) + 1]):
        weights = 2 * sum(math.prod(shape) for shape in SIZES[name].tensors.values())
        if 2.2 * weights < room:
            return name
    return names[0]


def main() -> int:
    """Run all three parts, write the results down and print them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path(".bench"), help="checkpoints and results")
    parser.add_argument("--size", default="8B", choices=SIZES, help="of the largest whole merge")
    arguments = parser.parse_args()
    try:
        device = resolve_device("cuda")
    except MergeRequestError as error:
        (problem,) = error.problems
        print(f"A GPU that CUDA and Triton know is needed: {problem.found}.", file=sys.stderr)
        return 2
    arguments.work.mkdir(parents=True, exist_ok=True)
    found: dict[str, Any] = {
        "machine": f"{torch.cuda.get_device_name()}, {os.cpu_count()} cores",
        "torch": torch.__version__,
        "peaks": peaks(),
        "differ": differences(SHAPES, device),
        "adapters": 4,
        "kernels": [asdict(one) for one in kernel_times(SIZES["8B"], 4, 16, device)],
        "whole": {},
    }
    small = arguments.work / "gpu-0.1B"
    weights = {d: whole_merges(small, SIZES["0.1B"], d, 1)["weights"] for d in ("cpu", "cuda")}
    if weights["cpu"] != weights["cuda"]:
        found["differ"].append("the merged 0.1B checkpoint")
    name = _fitting(arguments.work, arguments.size)
    found["whole"][name] = whole_merges(arguments.work / f"gpu-{name}", SIZES[name], "cuda")
    if len(found["whole"][name]["weights"]) > 1:
        found["differ"].append(f"the merges of {name} from one another")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(found, indent=1) + "\n")
    print("\n".join(report(found)))
    return 1 if found["differ"] else 0


if __name__ == "__main__":
    sys.exit(main())
