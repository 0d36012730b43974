"""An adapter saved as a pickle, converted to safetensors by a limited child process."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.problem import Problem
from common.untrusted import leads_outside
from merge_core.errors import AdapterError
from merge_core.files.adapter_files import ADAPTER_FILES, WEIGHTS, copy_files
from merge_core.sources import pickle_worker

__all__ = ["PICKLE", "converted"]

PICKLE = "adapter_model.bin"
_LARGEST = 20_000_000_000
_SECONDS = 120
_SPARE_BYTES = 500_000_000


@contextmanager
def converted(folder: Path) -> Iterator[Path]:
    """A temporary adapter folder with the pickle's tensors in safetensors; gone afterwards.

    The folder itself where it has no pickle, or safetensors already. The child may read tensors
    only, and take three times the pickle's size and 500 MB of memory, and two minutes. Raises
    AdapterError when the pickle cannot be read that way; nothing in it is run.
    """
    pickle = folder / PICKLE
    if (folder / WEIGHTS).is_file() or not pickle.is_file():
        yield folder
        return
    if any(leads_outside(folder, folder / n) for n in (PICKLE, *ADAPTER_FILES)):
        raise _refused(folder, "a link to a file elsewhere", "copy the files into the folder")
    size = pickle.stat().st_size
    if size > _LARGEST:
        raise _refused(folder, f"{size:,} bytes", "check what it is")
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / folder.resolve().name
        target.mkdir()
        copy_files(folder, target)
        _convert(folder, pickle, target / WEIGHTS, 3 * size + _SPARE_BYTES)
        yield target


def _convert(folder: Path, pickle: Path, target: Path, spare: int) -> None:
    command = [sys.executable, "-I", pickle_worker.__file__]
    arguments = [str(pickle.resolve()), str(target), str(spare), str(_SECONDS)]
    remedy = (
        "load it with PEFT where the file is trusted, then save_pretrained() writes safetensors"
    )
    try:
        done = subprocess.run(
            [*command, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={},
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise _refused(folder, f"no end after {_SECONDS} s", remedy) from error
    if done.returncode:
        said = done.stderr[-2000:].decode("utf-8", "replace").strip().splitlines()
        found = (
            said[-1]
            if done.returncode == 3 and said
            else f"it ended the process ({done.returncode})"
        )
        raise _refused(folder, found, remedy)


def _refused(folder: Path, found: str, remedy: str) -> AdapterError:
    problem = Problem(str(folder), PICKLE, "a pickle of tensors alone", found, remedy)
    return AdapterError([problem], f"adapter {folder}")
