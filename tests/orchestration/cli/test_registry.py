"""The registry's commands as a shell sees them: exit codes and the last line of stdout."""

import json
import sys

import pytest

from orchestration.cli.app import main


@pytest.fixture
def tiesmith(monkeypatch, capsys):
    """Run the entry point; returns the exit code, the JSON object and stderr."""

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["tiesmith", *words])
        with pytest.raises(SystemExit) as end:
            main()
        shown = capsys.readouterr()
        last = shown.out.splitlines()[-1]
        return end.value.code or 0, json.loads(last) if "--json" in words else shown.out, shown.err

    return run


def test_a_promotion_is_rolled_back_and_comes_again_only_by_force(tiesmith, home, put):
    put(1), put(2)
    assert tiesmith("promote", "tiny/1", "--json")[0] == 0
    assert tiesmith("promote", "tiny", "--json")[1]["previous"] == "1"
    code, move, _ = tiesmith("rollback", "tiny", "--reason", "complaints", "--json")
    assert (code, move["version"], move["previous"]) == (0, "1", "2")
    rejected = {v["version"]: v["rejected"] for v in tiesmith("models", "--json")[1]["versions"]}
    assert rejected == {"1": None, "2": "complaints"}
    code, refusal, told = tiesmith("promote", "tiny/2", "--json")
    assert (code, refusal["exit_code"]) == (1, 1)
    assert "--force accepts it" in told
    code, move, _ = tiesmith("promote", "tiny/2", "--force", "--json")
    assert (code, move["forced"]) == (0, True)
    assert tiesmith("rollback", "other", "--json")[0] == 2


def test_gc_looks_first_and_frees_only_with_yes(tiesmith, home, put):
    for number in range(1, 5):
        put(number)
    found = tiesmith("gc", "--keep", "2", "--json")[1]
    assert (found["freed"], [old["version"] for old in found["old"]]) == (False, ["2", "1"])
    assert "tiesmith gc --keep 2 --yes frees" in tiesmith("gc", "--keep", "2")[1]
    freed = tiesmith("gc", "--keep", "2", "--yes", "--json")[1]
    assert freed == {**found, "freed": True}
    assert len(tiesmith("models", "--json")[1]["versions"]) == 2


def test_status_and_metrics_show_the_champion(tiesmith, world, home, put, tmp_path):
    put(1)
    tiesmith("promote", "tiny", "--json")
    code, found, _ = tiesmith("status", "--json")
    assert (code, found["models"][0]["champion"]) == (0, "1")
    page = tiesmith("status")[1]
    assert "tiny" in page and "nothing" in page
    assert 'tiesmith_champion_version{model="tiny"} 1.0' in tiesmith("metrics")[1]
