"""What is scored: the base, its specialists, and their merges by each method."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.real_text.data import SKILLS
from evaluation.answering.load import Decoding
from evaluation.evaluate import evaluate
from evaluation.result import SuiteResult
from evaluation.suites.suite import Suite
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.recipe.schema import Election
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge

__all__ = ["MERGES", "VARIANTS", "Mix", "score"]

ELECTIONS: tuple[Election, ...] = ("mass", "count", "unanimous")
DENSITIES = (0.2, 0.5, 0.8)


@dataclass(frozen=True)
class Mix:
    """A merge of both specialists, each with weight 1."""

    settings: Settings
    density: float = 1.0


MERGES = {
    "linear": Mix(Settings("linear")),
    **{
        f"ties-{election}-{density}": Mix(Settings("ties", election), density)
        for election in ELECTIONS
        for density in DENSITIES
    },
}
VARIANTS = ("base", *SKILLS, *MERGES)


def score(variant: str, suite: Suite, work: Path, device: str) -> SuiteResult:
    """A variant's answers to a suite's test items, scored."""
    folder, adapter = work / "base", None
    if variant in SKILLS:
        adapter = work / variant
    elif variant in MERGES:
        folder = _merged(variant, work)
    decoding = Decoding(device="cuda" if device == "cuda" else "cpu")
    return evaluate(suite, "test", folder, adapter, decoding=decoding)


def _merged(variant: str, work: Path) -> Path:
    """The folder of a merge, made if it is not there."""
    out, mix, base = work / "merges" / variant, MERGES[variant], open_checkpoint(work / "base")
    members = [
        Member(skill, read_task_vector(open_adapter(work / skill), base), 1.0, mix.density)
        for skill in SKILLS
    ]
    out.parent.mkdir(exist_ok=True)
    return merge(base, members, mix.settings, out, recipe_record={}, device="cpu").path
