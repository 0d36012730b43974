"""Merging on real text: `python -m benchmarks.real_text DATA --work FOLDER`.

DATA holds `real_sql/` and `real_json/` (docs/real-text.md). A base is trained from scratch on one
half of both train sets, a LoRA specialist for each skill on the other half; both are merged by
each method, and every arm answers the dev sets. All stages stay in the work folder: what was
stopped goes on with the same command. Exit 1 when the budget is used before all is scored.
"""

import argparse
import json
import math
import os
import platform
import sys
from itertools import compress
from pathlib import Path

import torch
from transformers import AutoTokenizer

from benchmarks.real_text.arms import ARMS, score
from benchmarks.real_text.budget import Ledger
from benchmarks.real_text.data import SKILLS, Exchange, fits, part, read_lines, read_train
from benchmarks.real_text.report import Scores, figures, tables
from benchmarks.real_text.suites import write_json_suite, write_sql_suite
from benchmarks.real_text.train import train_base, train_specialist
from benchmarks.real_text.words import learn_tokenizer
from evaluation.suite import load_suite
from merge_core.checkpoint import open_checkpoint

__all__ = ["main"]

RESULTS = Path(__file__).parent.parent / "results" / "real_text.json"
WRITERS = {"json": write_json_suite, "sql": write_sql_suite}


def main() -> int:
    """Run the stages that are not done, print the tables and write the result."""
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    torch.set_flush_denormal(True)
    arguments.work.mkdir(parents=True, exist_ok=True)
    ledger = Ledger(arguments.work / "used.json", arguments.device, arguments.minutes * 60)
    counts = _train(arguments, ledger)
    scores = _score(arguments, ledger)
    found = {
        "machine": _machine(arguments),
        "budget_minutes": arguments.minutes,
        "used_seconds": ledger.used(),
        "base": _shape(arguments.work / "base"),
        "exchanges": counts,
        "arms": figures(scores),
    }
    arguments.results.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print("\n".join(tables(found["arms"])))
    if missing := len(ARMS) * len(SKILLS) - len(scores):
        print(f"The budget is used; {missing} scores are missing: run again with more --minutes")
    return 1 if missing else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of real_sql/ and real_json/")
    parser.add_argument("--work", type=Path, required=True, help="where every stage is kept")
    parser.add_argument("--minutes", type=float, default=60, help="of processor time in all (60)")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--threads", type=int, default=1, help="CPU threads (1)")
    parser.add_argument("--width", type=int, default=256, help="of the base, times 64 (256)")
    parser.add_argument("--layers", type=int, default=4, help="of the base (4)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="the JSON file to write")
    return parser.parse_args()


def _train(arguments: argparse.Namespace, ledger: Ledger) -> dict[str, dict[str, int]]:
    """Tokenizer, suites, base and specialists; returns how many exchanges went where."""
    work = arguments.work
    with ledger.counting("reading"):
        everything = read_train(arguments.data)
        if not (work / "tokenizer").exists():
            learn_tokenizer([e for skill in SKILLS for e in everything[skill]], work / "tokenizer")
        tokenizer = AutoTokenizer.from_pretrained(work / "tokenizer")
        for skill in SKILLS:
            if not (work / "suites" / skill).exists():
                WRITERS[skill](arguments.data, tokenizer, work / "suites" / skill)
        fitting = {s: list(compress(all_, fits(all_, tokenizer))) for s, all_ in everything.items()}
    if not (work / "base").exists():
        theirs = {skill: _part(fitting[skill], "base") for skill in SKILLS}
        shape = (arguments.width, arguments.layers)
        train_base(theirs, work / "tokenizer", shape, ledger, work / "base")
    for skill in SKILLS:
        if not (work / skill).exists():
            rest = _part(fitting[skill], "specialist")
            train_specialist(rest, work / "base", ledger, work / skill)
    return {
        skill: {
            "train": len(everything[skill]),
            "left out": len(everything[skill]) - len(fitting[skill]),
            "of the base": len(_part(fitting[skill], "base")),
            "of the specialist": len(_part(fitting[skill], "specialist")),
            "dev": len(read_lines(arguments.data / f"real_{skill}" / "dev.jsonl.gz")),
        }
        for skill in SKILLS
    }


def _part(exchanges: list[Exchange], whose: str) -> list[Exchange]:
    return [exchange for exchange in exchanges if part(exchange.source) == whose]


def _score(arguments: argparse.Namespace, ledger: Ledger) -> Scores:
    """Every arm on every suite, as far as the budget goes."""
    work, scores = arguments.work, {}
    suites = {skill: load_suite(work / "suites" / skill, work / "checked") for skill in SKILLS}
    for arm in ARMS:
        for skill in SKILLS:
            if ledger.left() > 0:
                with ledger.counting("merging and scoring"):
                    scores[arm, skill] = score(arm, suites[skill], work, arguments.device)
                print(f"{arm} on {skill}: {scores[arm, skill].score:.1%}", flush=True)
    return scores


def _machine(arguments: argparse.Namespace) -> dict[str, str | int]:
    on_gpu = arguments.device == "cuda"
    return {
        "device": torch.cuda.get_device_name() if on_gpu else platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "threads": arguments.threads,
        "torch": torch.__version__,
    }


def _shape(base: Path) -> dict[str, int]:
    config = json.loads((base / "config.json").read_text(encoding="utf-8"))
    return {
        "width": config["hidden_size"],
        "layers": config["num_hidden_layers"],
        "vocabulary": config["vocab_size"],
        "parameters": sum(math.prod(t.shape) for t in open_checkpoint(base).tensors.values()),
    }


if __name__ == "__main__":
    sys.exit(main())
