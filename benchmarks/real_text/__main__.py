"""Merging on real text: `python -m benchmarks.real_text DATA --work FOLDER`.

DATA holds `real_sql/` and `real_json/` (docs/real-text.md). A base is trained from scratch on one
half of both train sets, a LoRA specialist for each skill on the other half; both are merged by
each method, and every variant answers the dev sets. All stages stay in the work folder: what was
stopped goes on with the same command. Exit 1 when the budget is used before all is scored.
"""

import argparse
import json
import math
import sys
from itertools import chain, compress, product
from pathlib import Path

import torch
from transformers import AutoTokenizer

from benchmarks.merge import machine
from benchmarks.real_text.budget import Ledger, completed
from benchmarks.real_text.data import SKILLS, Exchange, fits, part, read_lines, read_train
from benchmarks.real_text.report import Scores, figures, tables
from benchmarks.real_text.suites import write_json_suite, write_sql_suite
from benchmarks.real_text.train import steps_done, train_base, train_specialist
from benchmarks.real_text.variants import VARIANTS, score
from benchmarks.real_text.words import learn_tokenizer
from evaluation.result import SuiteResult
from evaluation.suites.suite import load_suite
from merge_core.checkpoints.open import open_checkpoint

__all__ = ["main"]

RESULTS = Path(__file__).parent.parent / "results" / "real_text.json"
Parts = dict[str, dict[str, list[Exchange]]]
"""Exchanges by part, then skill."""
WRITERS = {"json": write_json_suite, "sql": write_sql_suite}


def main() -> int:
    """Run the stages that are not done, print the tables and write the result."""
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    arguments.work.mkdir(parents=True, exist_ok=True)
    ledger = Ledger(arguments.work / "used.json", arguments.device, arguments.minutes * 60)
    with ledger.counting("reading"):
        parts, counts = _read(arguments)
    torch.set_flush_denormal(True)  # for training alone: merges and scores keep every bit
    try:
        _train(parts, arguments, ledger)
    finally:
        torch.set_flush_denormal(False)
    scores = _score(arguments, ledger)
    device = torch.cuda.get_device_name() if arguments.device == "cuda" else "cpu"
    found = {
        "machine": {**machine(), "device": device, "threads": arguments.threads},
        "budget_minutes": arguments.minutes,
        "used_seconds": ledger.used(),
        "base": _shape(arguments.work / "base"),
        "steps": {stage: steps_done(arguments.work / stage) for stage in ("base", *SKILLS)},
        "exchanges": counts,
        "variants": figures(scores),
    }
    arguments.results.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print("\n".join(tables(found["variants"])))
    if missing := len(VARIANTS) * len(SKILLS) - len(scores):
        print(f"The budget is used; {missing} scores are missing: run again with more --minutes")
    return 1 if missing else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder of real_sql/ and real_json/")
    parser.add_argument("--work", type=Path, required=True, help="where every stage is kept")
    parser.add_argument("--minutes", type=float, default=60, help="of processor time in all (60)")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--threads", type=int, default=1, help="CPU threads (1)")
    parser.add_argument(
        "--width", type=int, default=128, help="of the base, a multiple of 64 (128)"
    )
    parser.add_argument("--layers", type=int, default=4, help="of the base (4)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="the JSON file to write")
    arguments = parser.parse_args()
    for folder in (arguments.data / f"real_{skill}" for skill in SKILLS):
        if not folder.is_dir():
            parser.error(f"no folder {folder}: DATA must hold real_json/ and real_sql/")
    if arguments.width < 64 or arguments.width % 64:
        parser.error(f"--width {arguments.width} is no multiple of 64: two heads of 32 share a key")
    if arguments.device == "cuda" and not torch.cuda.is_available():
        parser.error("no CUDA device here: leave --device out")
    return arguments


def _read(arguments: argparse.Namespace) -> tuple[Parts, dict[str, dict[str, int]]]:
    """What fits, by part and skill, and how much there was; makes tokenizer and suites."""
    data, work = arguments.data, arguments.work
    everything = read_train(data)
    if not (work / "tokenizer").exists():
        exchanges = chain.from_iterable(everything.values())
        with completed(work / "tokenizer") as folder:
            learn_tokenizer(exchanges, folder)
    tokenizer = AutoTokenizer.from_pretrained(work / "tokenizer")
    parts: Parts = {"base": {}, "specialist": {}}
    counts = {}
    for skill, all_ in everything.items():
        if not (work / "suites" / skill).exists():
            with completed(work / "suites" / skill) as folder:
                WRITERS[skill](data, tokenizer, folder)
        for exchange in compress(all_, fits(all_, tokenizer)):
            parts[part(exchange.source)].setdefault(skill, []).append(exchange)
        counts[skill] = {
            "train": len(all_),
            "of the base": len(parts["base"][skill]),
            "of the specialist": len(parts["specialist"][skill]),
            "dev": len(read_lines(data / f"real_{skill}" / "dev.jsonl.gz")),
        }
    return parts, counts


def _train(parts: Parts, arguments: argparse.Namespace, ledger: Ledger) -> None:
    """The base, then the specialists on it."""
    work, shape = arguments.work, (arguments.width, arguments.layers)
    if not (work / "base").exists():
        train_base(parts["base"], work / "tokenizer", shape, ledger, work / "base")
    for skill in SKILLS:
        if not (work / skill).exists():
            train_specialist(parts["specialist"][skill], work / "base", ledger, work / skill)


def _score(arguments: argparse.Namespace, ledger: Ledger) -> Scores:
    """Every variant on every suite: what is kept, and what the budget still allows."""
    work, scores = arguments.work, {}
    suites = [load_suite(work / "suites" / skill, work / "checked") for skill in SKILLS]
    for variant, suite in product(VARIANTS, suites):
        kept = work / "scores" / variant / suite.name
        if kept.exists():
            scores[variant, suite.name] = SuiteResult.load(kept)
        elif ledger.left() > 0:
            with ledger.counting("merging and scoring"):
                result = score(variant, suite, work, arguments.device)
                result.save(kept)
            scores[variant, suite.name] = result
            print(f"{variant} on {suite.name}: {result.score:.1%}", flush=True)
    return scores


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
