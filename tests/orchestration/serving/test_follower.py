"""Which version a name means when it is served."""

from __future__ import annotations

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.home.store import Home
from orchestration.promotion.promote import promote
from orchestration.serving.follower import wanted_version
from tests.orchestration.serving.harness import make_version


def test_a_model_alone_means_its_champion(champion: Home) -> None:
    make_version(champion, "tiny-2")
    assert wanted_version(champion, "tiny").version.version == "1"
    promote("tiny/2", champion, "better")
    assert wanted_version(champion, "tiny").version.version == "2"
    assert wanted_version(champion, "tiny@previous_champion").version.version == "1"


def test_a_version_whose_gate_failed_is_not_wanted(champion: Home) -> None:
    make_version(champion, "tiny-2", passed=False)
    with pytest.raises(WorkError, match="tiny/2 is version 2, which is not served"):
        wanted_version(champion, "tiny/2")


def test_a_model_without_a_champion_is_a_wrong_request(home: Home) -> None:
    make_version(home, "tiny-1")
    with pytest.raises(RequestError, match="there are: 1, challenger"):
        wanted_version(home, "tiny")
