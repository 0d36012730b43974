"""Everything that can be refused before a byte is written."""

import math
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from common.problem import Problem
from merge_core.checkpoints.open import Checkpoint, untied
from merge_core.checkpoints.other_files import beside
from merge_core.checkpoints.stored_tensor import as_matrix
from merge_core.errors import MergeRequestError
from merge_core.files.safetensors_file import FLOATS
from merge_core.kernels import Device, resolve_device, threads_on
from merge_core.kernels.blocks import BLOCK_ENTRIES, GPU_BLOCK
from merge_core.task_vectors.from_adapter import TaskVector
from merge_core.task_vectors.parts import Blocks, Replaced
from merge_core.ties.exact_threshold import SURVEY_BYTES
from merge_core.ties.tensor_merge import Member, Settings, unties
from merge_core.ties.trim import keeps_nothing
from merge_core.writing.shards import tensor_bytes

__all__ = ["Plan", "preflight"]

_RECORDS_BYTES = 1 << 20


@dataclass(frozen=True)
class Plan:
    """What a merge will read and write, and the memory it needs beside the program's, in bytes.

    `gpu_bytes` and `gpu_free_bytes` are 0 where the CPU computes.
    """

    read_bytes: int
    write_bytes: int
    free_bytes: int
    memory_bytes: int
    gpu_bytes: int
    gpu_free_bytes: int
    tensors: int


def preflight(
    base: Checkpoint,
    members: Sequence[Member],
    settings: Settings,
    out: Path,
    device: Device = "auto",
) -> Plan:
    """Check a merge and say what it will cost, writing nothing.

    Raises MergeRequestError with every problem found.
    """
    place = resolve_device(device)
    view = untied(base, apart) if (apart := unties(members)) else base
    problems = [*_member_problems(members, settings), *_tensor_problems(view, members)]
    path = out.absolute()
    folder = next(place for place in (path, *path.parents) if place.exists())
    plan = _plan(base, view, members, settings, shutil.disk_usage(folder).free, place)
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        found = "no right to write there" if folder.is_dir() else "a file"
        problems.append(Problem(str(folder), "out", "a writable folder", found, "choose another"))
    if plan.write_bytes > plan.free_bytes:
        wanted = f"{plan.write_bytes:,} bytes free"
        remedy = "free some space, or choose a folder on another disk"
        problems.append(
            Problem(str(folder), "disk space", wanted, f"{plan.free_bytes:,} bytes", remedy)
        )
    if plan.memory_bytes > (available := available_memory()):
        wanted, remedy = f"{plan.memory_bytes:,} bytes", "free some memory"
        found = f"{available:,} bytes"
        problems.append(Problem("this machine", "memory", wanted, found, remedy))
    if plan.gpu_bytes > plan.gpu_free_bytes:
        wanted, found = f"{plan.gpu_bytes:,} bytes free", f"{plan.gpu_free_bytes:,} bytes"
        remedy = "end what else runs on the GPU, or set device: cpu"
        problems.append(Problem("this machine", "GPU memory", wanted, found, remedy))
    if problems:
        raise MergeRequestError(problems, f"merge into {out}")
    return plan


def available_memory() -> int:
    """Bytes that a process can get without swapping; unlimited where the system does not say."""
    memory = Path("/proc/meminfo")
    for line in memory.read_text().splitlines() if memory.exists() else ():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return sys.maxsize


def free_gpu_memory(device: torch.device) -> int:
    """Bytes of a GPU that nobody has."""
    free: int = torch.cuda.mem_get_info(device)[0]
    return free


def _plan(
    base: Checkpoint,
    view: Checkpoint,
    members: Sequence[Member],
    settings: Settings,
    free: int,
    device: torch.device,
) -> Plan:
    names = beside(base.folder, base.shards).files
    others = sum((base.folder / name).stat().st_size for name in names)
    headers = base.total_bytes - tensor_bytes(base, "base")
    weights = headers + tensor_bytes(view, settings.output_dtype)
    vectors, gpu = [m.task_vector for m in members], device.type == "cuda"
    return Plan(
        read_bytes=base.total_bytes + others + sum(map(_elsewhere, vectors)),
        write_bytes=weights + others + _RECORDS_BYTES,
        free_bytes=free,
        memory_bytes=_memory(vectors, device),
        gpu_bytes=_gpu_memory(vectors) if gpu else 0,
        gpu_free_bytes=free_gpu_memory(device) if gpu else 0,
        tensors=len({name for v in vectors for name in v.factors}),
    )


def _elsewhere(vector: TaskVector) -> int:
    """Bytes of a full fine-tune that a merge reads; what adapters have is small beside a model."""
    parts = (part for factors in vector.factors.values() for part in factors.dense)
    places = (p.new.entry for p in parts if isinstance(p, Replaced) and not p.copied)
    return sum(place.end - place.start for place in places)


def _memory(vectors: Sequence[TaskVector], device: torch.device) -> int:
    """Beside the program itself: the widest tensor's factors, and each thread's blocks."""
    block = BLOCK_ENTRIES * (GPU_BLOCK if device.type == "cuda" else 1)
    # Each adapter's dense rows as they are made, the base's beside them, and all of them stacked.
    parts = 3 * _densest(vectors)
    # As they are read and as they are stacked, for the tensors before and after a block's.
    return 4 * _widest(vectors) + threads_on(device) * ((2 + parts) * 4 * block + SURVEY_BYTES)


def _gpu_memory(vectors: Sequence[TaskVector]) -> int:
    from merge_core.kernels.cuda import memory_bytes

    return memory_bytes(_widest(vectors), len(vectors), SURVEY_BYTES, _densest(vectors))


def _densest(vectors: Sequence[TaskVector]) -> int:
    """How many adapters have dense parts in one tensor, where they are most."""
    dense = Counter(name for v in vectors for name, f in v.factors.items() if f.dense)
    return max(dense.values(), default=0)


def _widest(vectors: Sequence[TaskVector]) -> int:
    """Bytes of the factors of one tensor, for all adapters, where they are most."""
    widest: Counter[str] = Counter()
    for vector in vectors:
        for name, factors in vector.factors.items():
            blocks = (part for part in factors.dense if isinstance(part, Blocks))
            products = [factors, *(one for part in blocks for _, one in part.parts)]
            widest[name] += sum(4 * one.rank * sum(one.shape) for one in products)
    return max(widest.values(), default=0)


def _member_problems(members: Sequence[Member], settings: Settings) -> Iterator[Problem]:
    if not members:
        yield Problem("merge", "adapters", "at least one", "none", "name an adapter")
    names = [member.name for member in members]
    for name in sorted({name for name in names if names.count(name) > 1}):
        fix = "give each adapter its own name"
        yield Problem("merge", f"adapter {name}", "each name once", "twice", fix)
    for member in members:
        where = f"adapter {member.name}"
        if not 0 < member.density <= 1:
            found = str(member.density)
            yield Problem(where, "density", "a number in (0, 1]", found, "correct the density")
        elif settings.trims and keeps_nothing(
            member.task_vector, member.density, settings.trim_scope
        ):
            found = f"{member.density}, which keeps none of {member.task_vector.entries:,}"
            yield Problem(where, "density", "at least one entry kept", found, "raise density")
        if not math.isfinite(member.weight):
            found = str(member.weight)
            yield Problem(where, "weight", "a finite number", found, "correct the weight")


def _tensor_problems(base: Checkpoint, members: Sequence[Member]) -> Iterator[Problem]:
    """A task vector may come from a cache: it must still fit this base."""
    fix = "merge into the base that the task vector was read against, or read it anew"
    for member in members:
        where = f"adapter {member.name}"
        for name, factors in member.task_vector.factors.items():
            entry = base.tensors.get(name)
            if entry is None:
                found = f"no such tensor in {base.folder}"
                yield Problem(where, name, "a tensor of the base", found, fix)
            elif as_matrix(entry.shape) != factors.shape or entry.dtype not in FLOATS:
                found = f"{list(entry.shape)} in {entry.dtype}"
                yield Problem(where, name, f"a float tensor {list(factors.shape)}", found, fix)
