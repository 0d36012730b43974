"""How fast the zoo's suites are answered, beside a plain loop over transformers' pipeline.

    python -m benchmarks.generation --items 100 --rounds 3
    python -m benchmarks.generation --only whole

Pipeline and generator answer the same items in turn; their answers are compared. `whole` is the
evaluation of all four suites' test splits by the base, each suite's specialist and one merge of all
four adapters: 6,000 answers, scored, models loaded anew for each. Wall seconds depend on who else
uses the machine, CPU seconds hardly. Results: benchmarks/results/generation.json.
"""

import argparse
import json
import os
import platform
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import torch
import transformers

from evaluation.answer_log import Chat
from evaluation.answering.generator import generate
from evaluation.answering.load import LoadedModel, load_model
from evaluation.evaluate import evaluate
from evaluation.suites.suite import load_suite
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.writing.merge import Member, Settings, merge

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results" / "generation.json"
ZOO = Path(__file__).parents[1] / "zoo"
T = TypeVar("T")
SKILLS = ("sql", "json", "support", "rude")


@dataclass(frozen=True)
class Spent:
    """Seconds of the clock, and of all cores together."""

    wall: float
    cpu: float


def main() -> None:
    """Measure what was asked for, and write it down after each case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=100, help="of each suite, for the loop")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("loop", "whole"))
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore")
    transformers.logging.set_verbosity_error()
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    results["machine"] = {
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "processor": platform.machine(),
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
    if arguments.only != "whole":
        for suite in SKILLS:
            _note(results, f"loop {suite}", _against_loop(suite, arguments))
    if arguments.only != "loop":
        _note(results, "whole", _whole())


def _note(results: dict[str, Any], name: str, values: dict[str, Any]) -> None:
    results[name] = {**values, "load average": os.getloadavg()[0]}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(results, indent=2) + "\n")
    print(name, json.dumps(results[name]), flush=True)


def _against_loop(name: str, arguments: argparse.Namespace) -> dict[str, Any]:
    """The specialist on its suite: both ways in turn, medians."""
    suite = load_suite(ZOO / "suites" / name)
    chats = [Chat(suite.system, item.prompt) for item in suite.split("test")[: arguments.items]]
    model = load_model(ZOO / "base", ZOO / "adapters" / name)
    loop, ours = list[Spent](), list[Spent]()
    for _ in range(arguments.rounds):
        expected, spent = _timed(lambda: _loop(model, chats, suite.max_new_tokens))
        loop.append(spent)
        answers, spent = _timed(lambda: generate(model, chats, suite.max_new_tokens))
        ours.append(spent)
    same = sum(a.text == text for a, text in zip(answers, expected, strict=True))
    return {
        "answers": len(chats),
        "rounds": arguments.rounds,
        "same answers": same,
        "pipeline": asdict(_middle(loop)),
        "generator": asdict(_middle(ours)),
        "times faster": _middle(loop).wall / _middle(ours).wall,
        "times less cpu": _middle(loop).cpu / _middle(ours).cpu,
    }


def _loop(model: LoadedModel, chats: Sequence[Chat], max_new_tokens: int) -> list[str]:
    """What the documentation shows: one prompt after the other."""
    answer = transformers.pipeline(
        "text-generation", model=model.network, tokenizer=model.tokenizer
    )
    texts = []
    for chat in chats:
        messages = [{"role": "system", "content": chat.system}] if chat.system else []
        messages.append({"role": "user", "content": chat.user})
        said = answer(
            messages, max_new_tokens=max_new_tokens, do_sample=False, return_full_text=False
        )
        texts.append(said[0]["generated_text"])
    return texts


def _whole() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        merged = _merge_all(Path(folder) / "merged")
        variants = {
            "base": lambda skill: (ZOO / "base", None),
            "specialist": lambda skill: (ZOO / "base", ZOO / "adapters" / skill),
            "merged": lambda skill: (merged, None),
        }
        (scores, count), spent = _timed(lambda: _evaluate_all(variants))
    return {"answers": count, **asdict(spent), "scores": scores}


def _evaluate_all(
    variants: dict[str, Callable[[str], tuple[Path, Path | None]]],
) -> tuple[dict[str, dict[str, float]], int]:
    scores: dict[str, dict[str, float]] = {}
    count = 0
    for skill in SKILLS:
        suite = load_suite(ZOO / "suites" / skill)
        for variant, models in variants.items():
            result = evaluate(suite, "test", *models(skill))
            scores.setdefault(skill, {})[variant] = result.score
            count += result.n
    return scores, count


def _merge_all(out: Path) -> Path:
    checkpoint = open_checkpoint(ZOO / "base")
    members = [
        Member(name, read_task_vector(open_adapter(ZOO / "adapters" / name), checkpoint), 1.0, 0.5)
        for name in SKILLS
    ]
    merge(checkpoint, members, Settings("ties"), out, recipe_record={})
    return out


def _timed(work: Callable[[], T]) -> tuple[T, Spent]:
    wall, cpu = time.perf_counter(), time.process_time()
    done = work()
    return done, Spent(time.perf_counter() - wall, time.process_time() - cpu)


def _middle(spent: Sequence[Spent]) -> Spent:
    return Spent(median(s.wall for s in spent), median(s.cpu for s in spent))


if __name__ == "__main__":
    main()
