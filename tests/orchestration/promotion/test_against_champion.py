"""A merge meets the champion on the same items, from answers that are stored."""

import json
import shutil
import sys
from dataclasses import replace

import pytest

from orchestration.cli.app import main
from orchestration.judging.skills import load_scores
from orchestration.promotion.against_champion import against_champion, compare_versions
from orchestration.promotion.promote import promote
from orchestration.registry.promotion_log import PROMOTIONS
from orchestration.registry.versions import find_version
from orchestration.report.content import read_page
from orchestration.report.render import as_html, as_markdown
from orchestration.requests.build import load_request
from orchestration.tracking.mlflow_client import connect, every_run
from tests.orchestration.promotion.test_auto import second, spoil


@pytest.fixture
def command(judged, monkeypatch, capsys):
    """Run the entry point over the home of `judged`: what it prints."""
    monkeypatch.setenv("TIESMITH_HOME", str(judged.home.root))

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["tiesmith", *words])
        with pytest.raises(SystemExit):
            main()
        return capsys.readouterr().out

    return run


def test_the_champion_is_judged_by_its_own_stored_answers(judged):
    request, version = second(judged.home)
    champion = load_request(judged.home, find_version(judged.home, "auto/1").partition)
    spoil(judged, 0.5)
    (verdict,) = compare_versions(judged.home, request, champion)
    ours = load_scores(judged.home, request, request.skills[0]).merged
    theirs = load_scores(judged.home, champion, champion.skills[0]).merged
    assert verdict.difference == pytest.approx(ours.score - theirs.score)
    assert version.version == "2" and verdict.verdict == "fail"
    (faced,) = against_champion(judged.home, request).skills
    assert (faced.ours, faced.champion, faced.verdict) == (ours, theirs, verdict)


def test_the_champion_and_a_model_without_one_have_nobody_to_meet(judged, done):
    champion = load_request(judged.home, find_version(judged.home, "auto/1").partition)
    assert against_champion(judged.home, champion) is None
    (file,) = done.home.requests.glob("tiny-*.json")
    assert against_champion(done.home, load_request(done.home, file.stem)) is None


def test_skills_that_only_one_is_tested_on_are_told_and_the_others_compared(judged):
    request, _ = second(judged.home)
    (skill,) = request.skills
    more = skill.model_copy(update={"name": "thanks"})
    found = against_champion(judged.home, request.model_copy(update={"skills": (skill, more)}))
    assert [verdict.skill for verdict in found.verdicts] == ["manners"]
    assert found.apart == ("thanks: this merge is tested on it, and the champion is not",)
    other = skill.model_copy(update={"digest": "0" * 64})
    found = against_champion(judged.home, request.model_copy(update={"skills": (other,)}))
    assert found.sentences == (
        "manners: the champion was tested on another suite, so nothing is known",
    )
    found = against_champion(judged.home, request.model_copy(update={"skills": (more,)}))
    assert found.apart[0] == "manners: the champion is tested on it, and this merge is not"


def test_answers_of_the_champion_that_are_gone_are_told(judged):
    shutil.rmtree(judged.home.root / "store" / "evaluations")
    found = against_champion(judged.home, second(judged.home)[0])
    assert found.skills == ()
    assert found.apart[0].startswith("it cannot be compared with the champion: ")
    assert "stored results" in found.apart[0]


def test_promoting_by_hand_tells_the_comparison_and_moves_all_the_same(judged, command):
    spoil(judged, 0.5)
    first, *_, moved_to, _ = command("promote", "auto/2").splitlines()
    assert first == "Against the champion, version 1, on the same items:"
    assert "champion version 1 → version 2" in moved_to
    (entry,) = every_run(
        connect(judged.home), PROMOTIONS, "tags.to = '2'", "attributes.start_time ASC"
    )
    assert entry.data.metrics["manners/champion.difference"] < -0.3
    moved = json.loads(command("promote", "auto/1", "--json").splitlines()[-1])
    assert moved["compared"][0].startswith("manners: ")
    again = json.loads(command("promote", "auto/1", "--json").splitlines()[-1])
    assert (again["moved"], again["compared"]) == (False, [])


def test_a_version_that_something_else_registered_is_promoted_without_a_comparison(put, home):
    put(1), put(2)
    assert promote("tiny/1", home, "the first").compared == ()
    (told,) = promote("tiny/2", home, "the second").compared
    assert told.startswith("it cannot be compared with the champion: ")


def test_the_record_and_the_report_of_a_merge_meet_the_champion(judged):
    request, version = second(judged.home)
    data = connect(judged.home).get_run(version.run_id).data
    assert data.tags["tiesmith.champion"] == "1"
    assert data.metrics["manners/champion.difference"] == 0
    page = read_page(judged.home, request)
    for written in (as_html(page), as_markdown(page)):
        assert "Against champion 1" in written
    assert '<a href="#champion">' in as_html(page)
    other = request.skills[0].model_copy(update={"name": "thanks"})
    found = against_champion(judged.home, request.model_copy(update={"skills": (other,)}))
    assert found.apart[0] in as_html(replace(page, comparison=found))
