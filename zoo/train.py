"""Make the zoo: `python -m zoo.train` (tokenizer, base, then the four adapters).

Stages that are done are not done again; a stopped one goes on where it was. What is half-made
stands in `.zoo-build/`; delete a stage's result and its file there to make it anew.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from zoo.finetune import SCHEDULES, finetune
from zoo.pretrain import pretrain
from zoo.tokenizer import train_tokenizer

__all__ = ["ZOO", "main"]

ZOO = Path(__file__).parent
_BUILD = ZOO.parent / ".zoo-build"
_STAGES = ("tokenizer", "base", *SCHEDULES)
_SEED = 1


def main() -> None:
    """Run the stages that the command line names, all by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stages", nargs="*", metavar="STAGE", help=", ".join(_STAGES))
    parser.add_argument("--threads", type=int, default=2, help="CPU threads (2)")
    arguments = parser.parse_args()
    unknown = sorted(set(arguments.stages) - set(_STAGES))
    if unknown:
        parser.error(f"no such stage: {', '.join(unknown)}; choose from {', '.join(_STAGES)}")
    torch.set_num_threads(arguments.threads)
    torch.set_flush_denormal(True)
    for stage in _STAGES:
        if not arguments.stages or stage in arguments.stages:
            _run(stage)


def _run(stage: str) -> None:
    folder = {"tokenizer": _BUILD / "tokenizer", "base": ZOO / "base"}.get(
        stage, ZOO / "adapters" / stage
    )
    if folder.exists():
        print(f"{stage}: {folder} is there")
        return
    if stage == "tokenizer":
        train_tokenizer(_SEED, folder)
    elif stage == "base":
        pretrain(_BUILD / "tokenizer", folder, _BUILD)
    else:
        finetune(stage, ZOO / "base", folder, _BUILD)


if __name__ == "__main__":
    main()
