"""The files of an adapter: the one list of what is fetched, checked, copied and digested."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from merge_core.files.vocabulary import TOKENIZER_FILES

__all__ = ["ADAPTER_FILES", "CONFIG", "WEIGHTS", "copy_files"]

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"

ADAPTER_FILES = (CONFIG, WEIGHTS, *TOKENIZER_FILES)
"""All that is read of an adapter's folder; the tokenizer's files may be missing."""


def copy_files(source: Path, target: Path, names: Iterable[str] = ADAPTER_FILES) -> None:
    """Copy those of the named files that are there into the folder `target`."""
    for name in names:
        if (source / name).is_file():
            shutil.copyfile(source / name, target / name)
