"""What MLflow's pages show beside values: descriptions, links between them, scores as columns."""

from __future__ import annotations

import json
from collections.abc import Iterable

__all__ = ["NOTE", "VIEW_TAG", "note", "place", "view", "view_link"]

NOTE = "mlflow.note.content"
"""The tag whose value MLflow shows as the description of a run or an experiment."""

VIEW = "scores"
VIEW_TAG = f"mlflow.sharedViewState.{VIEW}"
"""The tag of an experiment that keeps what its shared view `scores` shows."""

GATE_COLUMN = "tags.`tiesmith.gate`"
LONGEST = 4900  # characters; MLflow keeps 5,000 of a model's description and of a version's


def note(text: str, link: str = "") -> str:
    """A description that MLflow keeps whole: lines that are too many give way to the link."""
    room = LONGEST - len(link)
    if len(text) > room:
        end = text.rfind("\n", 0, room)
        text = text[: end if end > 0 else room]
    return f"{text}\n\n{link}".strip()


def place(experiment_id: str, run_id: str, file: str = "") -> str:
    """The page of a run, or of one of its files, as MLflow's own pages link to it."""
    run = f"#/experiments/{experiment_id}/runs/{run_id}"
    return f"{run}/artifactPath/{file}" if file else run


def view_link(experiment_id: str) -> str:
    """A link to the experiment's run list with the columns that `view` has."""
    return f"[Runs with their scores](#/experiments/{experiment_id}/runs?viewStateShareKey={VIEW})"


def view(known: str | None, skills: Iterable[str]) -> str:
    """The value of VIEW_TAG: gate and scores as columns, those of before and of these skills.

    MLflow's run list has no metric as a column until a person chooses it; a shared view is that
    choice.
    """
    columns = json.loads(known)["selectedColumns"] if known else [GATE_COLUMN]
    columns += [f"metrics.`{skill}/merged`" for skill in skills]
    return json.dumps({"selectedColumns": list(dict.fromkeys(columns))})
