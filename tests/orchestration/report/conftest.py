"""A report whose prompts, answers, ids and forms are hostile."""

from __future__ import annotations

import json

import pytest

from evaluation.gate.gate import gate, judge
from evaluation.suites.suite import load_suite
from orchestration.judging.skills import Judgement, Scores
from orchestration.report.content import Page, read_page
from orchestration.requests.build import load_request
from orchestration.requests.schema import MergeRequest
from tests.orchestration.report.hostile import HOSTILE, result


@pytest.fixture
def request_of_done(done) -> MergeRequest:
    """The request behind the one run of `done`."""
    (file,) = done.home.requests.glob("tiny-*.json")
    return load_request(done.home, file.stem)


@pytest.fixture
def hostile(done, request_of_done: MergeRequest, tmp_path) -> Page:
    """The real merge of `done`, judged on one suite of hostile texts: one item lost, one won."""
    (asked,) = request_of_done.skills
    folder = tmp_path / "manners"
    folder.mkdir()
    head = (asked.folder / "suite.yaml").read_text()
    (folder / "suite.yaml").write_text(head.replace("Answer.", "'<i>A|b</i>'"))
    spoken = HOSTILE.encode("utf-8", "replace").decode()  # a file holds no half of a character
    with (folder / "items.jsonl").open("w") as lines:
        for line in (asked.folder / "items.jsonl").read_text().splitlines():
            item = json.loads(line)
            lines.write(json.dumps({**item, "prompt": item["prompt"] + spoken}) + "\n")
    skill = asked.model_copy(update={"folder": folder, "digest": load_suite(folder).digest})
    changes = {"form": HOSTILE, "answer": HOSTILE, "details": {"failed": [HOSTILE]}}
    right = [True] * 39
    scores = Scores(
        skill,
        base=result(True, True, *right, **changes),
        specialist=result(True, False, *right, **changes),
        merged=result(False, True, *right, **changes),
    )
    verdict = judge("manners", scores.merged, scores.specialist, 0.1)
    judgement = Judgement((scores,), (verdict,), None, gate([verdict]))
    return read_page(done.home, request_of_done.model_copy(update={"skills": (skill,)}), judgement)
