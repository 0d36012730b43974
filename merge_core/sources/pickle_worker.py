"""The child process that reads a pickle of tensors and writes safetensors.

Started by its path with `python -I`: SOURCE TARGET SPARE_BYTES SECONDS. PyTorch's restricted
unpickler makes tensors and plain containers only and runs nothing that the file names. Limits come
from the kernel: memory, CPU seconds, the size of the file it writes. What is wrong goes to stderr,
in one line, with exit code 3.
"""

import resource
import sys
import warnings
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

__all__ = ["main"]


def main() -> int:
    """Convert, or say why not."""
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    spare, seconds = int(sys.argv[3]), int(sys.argv[4])
    torch.set_num_threads(1)
    mapped = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    for limit, value in (
        (resource.RLIMIT_AS, mapped + spare),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, spare),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(limit, (value, value))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = torch.load(source, map_location="cpu", weights_only=True)
        save_file(_tensors(value), target)
    except MemoryError:
        print("it takes more memory than its size allows", file=sys.stderr)
        return 3
    except Exception as error:  # whatever a stranger's file provokes
        print(" ".join(str(error).split())[:1000], file=sys.stderr)
        return 3
    return 0


def _tensors(value: Any) -> dict[str, torch.Tensor]:
    """Copies that share no memory; raises ValueError for anything else than named tensors."""
    if not isinstance(value, dict):
        raise ValueError(f"a {type(value).__name__} where named tensors should be")
    for name, tensor in value.items():
        if not (isinstance(name, str) and isinstance(tensor, torch.Tensor)):
            raise ValueError(f"{str(name)[:100]!r} is a {type(tensor).__name__}, no named tensor")
    return {name: tensor.detach().clone().contiguous() for name, tensor in value.items()}


if __name__ == "__main__":
    raise SystemExit(main())
