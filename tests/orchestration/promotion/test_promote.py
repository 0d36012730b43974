"""The champion moves with reasons, under a lock, against the champion that was seen."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.promotion.move_champion import carry_out, record_hand_move
from orchestration.promotion.promote import accepted_champion, promote, rollback
from orchestration.promotion.proposal import Stale, propose
from orchestration.registry.champion import standing
from orchestration.registry.promotion_log import PROMOTIONS, Entry, begin, read_promotions
from orchestration.registry.versions import find_version, list_models
from orchestration.tracking.mlflow_client import connect

ROOT = Path(__file__).parents[3]
PROMOTER = """
import sys
from orchestration.promotion.move_champion import carry_out
from orchestration.promotion.proposal import propose
from orchestration.home.store import Home
from pathlib import Path

home = Home(Path(sys.argv[1]))
proposal = propose(sys.argv[2], home, "race", actor=sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
try:
    print(carry_out(home, proposal).model_dump_json())
except Exception as error:
    sys.exit(str(error))
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from orchestration.promotion import move_champion, promote as promotion
from orchestration.home.store import Home

def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[3] == "before the move":
    from mlflow import MlflowClient
    MlflowClient.set_registered_model_alias = die
else:
    move_champion._finish = die
getattr(promotion, sys.argv[4])(sys.argv[2], Home(Path(sys.argv[1])), "in the middle", actor="ada")
"""


def numbers(home):
    """Champion by alias, accepted champion, the one before it: version numbers."""
    aliases = {a: v.version for v in list_models(home).versions for a in v.aliases}
    accepted = accepted_champion(home, "tiny")
    return (
        aliases.get("champion"),
        accepted.version if accepted else None,
        aliases.get("previous_champion"),
    )


def moves(home):
    """The promotion log: from, to, kind, actor."""
    log = read_promotions(connect(home), "tiny")
    return [(e.previous, e.version, e.kind, e.actor) for e in log]


def set_alias(home, version):
    """As a person does in MLflow's own page."""
    connect(home).set_registered_model_alias("tiny", "champion", version)


def test_promotion_moves_the_champion_and_keeps_the_one_before(home, put):
    put(1), put(2)
    first = promote("tiny/1", home, "the first", actor="ada")
    second = promote("tiny", home, "better SQL", actor="ada")
    assert (first.version, first.previous, first.moved) == ("1", None, True)
    assert (second.version, second.previous) == ("2", "1")
    assert numbers(home) == ("2", "2", "1")


def test_each_promotion_is_journalled_once_with_from_to_why_who_run_and_gate_values(home, put):
    put(1)
    promote("tiny@challenger", home, "better SQL", actor="ada", dagster_run="r1")
    again = promote("tiny", home, "once more", actor="ada")
    assert not again.moved
    client = connect(home)
    log = client.search_runs([client.get_experiment_by_name(PROMOTIONS).experiment_id])
    assert len(log) == 1
    tags, metrics = log[0].data.tags, log[0].data.metrics
    names = ("from", "to", "reason", "actor", "kind", "forced", "dagster.run_id")
    assert [tags[name] for name in names] == [
        *("none", "1", "better SQL", "ada"),
        *("promotion", "false", "r1"),
    ]
    assert metrics == {"manners/merged": 1.0, "manners/lower": -0.02}
    assert log[0].info.status == "FINISHED"


def test_a_promoted_version_is_challenger_no_more_and_does_not_become_it_again(home, put):
    put(1), put(2)
    promote("tiny", home, "better SQL")
    assert find_version(home, "tiny").aliases == ("champion",)
    assert put(1).aliases == ()
    assert put(2).aliases == ("champion",)
    assert put(3).aliases == ("challenger",)
    set_alias(home, "3")
    record_hand_move(home, "tiny")
    assert find_version(home, "tiny/3").aliases == ("champion",)
    with pytest.raises(RequestError, match="there are: 1, 2, 3, champion"):
        promote("tiny@challenger", home, "again")


def test_a_version_that_waits_keeps_the_alias_while_another_is_promoted(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the safe one")
    assert find_version(home, "tiny").aliases == ("challenger",)


def test_a_move_is_described_in_mlflow(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first", actor="ada")
    promote("tiny/2", home, "better SQL", actor="eve")
    runs = [connect(home).get_run(entry.run_id) for entry in read_promotions(connect(home), "tiny")]
    assert [run.data.tags["mlflow.note.content"] for run in runs] == [
        "tiny version 1, the first champion, by ada (promotion): the first",
        "tiny version 2, in the place of version 1, by eve (promotion): better SQL",
    ]


def test_a_version_that_failed_its_gate_is_promoted_only_by_force_and_journalled_so(home, put):
    put(1, passed=False)
    with pytest.raises(WorkError, match=r"its gate says fail; tiesmith promote tiny/1 --force"):
        promote("tiny/1", home, "in a hurry")
    assert find_version(home, "tiny/1").aliases == ()
    assert promote("tiny/1", home, "it must", force=True).forced
    assert accepted_champion(home, "tiny").version == "1"
    assert read_promotions(connect(home), "tiny")[0].forced


def test_force_on_a_version_that_passed_is_an_ordinary_promotion(home, put):
    put(1)
    assert not promote("tiny/1", home, "sure", force=True).forced


def test_a_version_whose_files_changed_is_not_promoted_even_by_force(home, put):
    weights = put(1).folder / "model.safetensors"
    weights.unlink()
    weights.write_bytes(b"something else")
    with pytest.raises(WorkError, match=r"model\.safetensors"):
        promote("tiny/1", home, "looks fine", force=True)
    assert find_version(home, "tiny/1").aliases == ("challenger",)


def test_of_two_promoters_at_once_one_wins_and_the_other_is_told(home, put):
    put(1), put(2), put(3)
    promote("tiny/1", home, "the first")
    command = [sys.executable, "-c", PROMOTER, str(home.root)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    promoters = [
        subprocess.Popen([*command, f"tiny/{n}"], cwd=ROOT, text=True, **pipes) for n in (2, 3)
    ]
    assert [promoter.stdout.readline() for promoter in promoters] == ["ready\n", "ready\n"]
    for promoter in promoters:
        promoter.stdin.write("go\n")
        promoter.stdin.flush()
    told = [promoter.communicate() for promoter in promoters]
    assert sorted(promoter.returncode for promoter in promoters) == [0, 1]
    winner = "2" if promoters[0].returncode == 0 else "3"
    (refusal,) = (err for _, err in told if err)
    assert f"it was compared with version 1, and meanwhile version {winner} became" in refusal
    assert numbers(home) == (winner, winner, "1")
    assert [move[:2] for move in moves(home)] == [(None, "1"), ("1", winner)]


def test_a_stale_proposal_moves_nothing_and_leaves_no_entry(home, put):
    put(1), put(2), put(3)
    promote("tiny/1", home, "the first")
    proposal = propose("tiny/3", home, "compared with 1")
    promote("tiny/2", home, "faster")
    with pytest.raises(Stale, match="compare again"):
        carry_out(home, proposal)
    assert numbers(home) == ("2", "2", "1")
    assert len(moves(home)) == 2


def test_a_version_rejected_or_deleted_since_it_was_proposed_is_not_promoted(home, put):
    put(1), put(2), put(3)
    promote("tiny/1", home, "the first")
    second, third = (propose(f"tiny/{n}", home, "compared with 1") for n in (2, 3))
    promote("tiny/2", home, "faster")
    rollback("tiny", home, "complaints")  # the champion is 1 again
    with pytest.raises(Stale, match="meanwhile it was rolled back"):
        carry_out(home, second)
    connect(home).delete_model_version("tiny", "3")
    with pytest.raises(Stale, match="deleted meanwhile"):
        carry_out(home, third)
    assert numbers(home) == ("1", "1", None)


def test_rollback_restores_the_champion_before_and_rejects_the_one_rolled_back(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better SQL")
    move = rollback("tiny", home, "complaints", actor="ada")
    assert (move.version, move.previous, move.moved) == ("1", "2", True)
    assert numbers(home) == ("1", "1", None)
    rejected = find_version(home, "tiny/2")
    assert (rejected.rejected, rejected.aliases) == ("complaints", ())
    assert moves(home)[-1] == ("2", "1", "rollback", "ada")


def test_a_rejected_version_comes_back_only_by_force(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better SQL")
    rollback("tiny", home, "complaints")
    with pytest.raises(WorkError, match=r"it was rolled back \(complaints\)"):
        promote("tiny/2", home, "again")
    assert "challenger" not in put(2).aliases
    assert promote("tiny/2", home, "it was something else", force=True).forced
    assert find_version(home, "tiny/2").rejected is None
    assert numbers(home) == ("2", "2", "1")


def test_a_rejected_merge_is_rejected_again_when_it_is_registered_anew(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better SQL")
    rollback("tiny", home, "complaints")
    connect(home).delete_model_version("tiny", "2")
    anew = put(2)
    assert (anew.version, anew.rejected, anew.aliases) == ("3", "complaints", ())


def test_rolling_back_twice_goes_back_two_champions_and_then_there_is_none(home, put):
    for number in (1, 2, 3):
        put(number)
        promote(f"tiny/{number}", home, "newer")
    assert rollback("tiny", home, "bad").version == "2"
    assert numbers(home) == ("2", "2", "1")
    assert rollback("tiny", home, "bad as well").version == "1"
    assert numbers(home) == ("1", "1", None)
    with pytest.raises(WorkError, match="no champion before it"):
        rollback("tiny", home, "everything is bad")


def test_a_rollback_skips_a_deleted_predecessor(home, put):
    for number in (1, 2, 3):
        put(number)
        promote(f"tiny/{number}", home, "newer")
    connect(home).delete_model_version("tiny", "2")
    assert rollback("tiny", home, "bad").version == "1"


def test_a_model_without_a_champion_cannot_be_rolled_back(home, put):
    put(1)
    with pytest.raises(WorkError, match="has no champion"):
        rollback("tiny", home, "for fun")
    with pytest.raises(RequestError, match="no such model"):
        promote("other", home, "for fun")


def test_an_alias_moved_by_hand_to_a_version_that_passed_is_followed_and_journalled(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    set_alias(home, "2")
    assert accepted_champion(home, "tiny").version == "2"
    entry, now = record_hand_move(home, "tiny")
    assert (entry.previous, entry.version, entry.actor) == ("1", "2", "registry")
    assert now.told is None
    assert numbers(home) == ("2", "2", "1")
    again, _ = record_hand_move(home, "tiny")
    assert again is None
    assert rollback("tiny", home, "a slip").version == "1"


def test_an_alias_moved_by_hand_to_a_version_that_failed_is_not_followed_until_forced(home, put):
    put(1), put(2, passed=False)
    promote("tiny/1", home, "the first")
    set_alias(home, "2")
    entry, now = record_hand_move(home, "tiny")
    assert entry is None
    assert (now.alias, now.accepted.version) == ("2", "1")
    assert now.told == (
        "tiny: champion was moved to version 2 in the registry, but its gate says fail; "
        "serving stays on version 1; tiesmith promote tiny/2 --force accepts it"
    )
    move = promote("tiny/2", home, "we know", force=True)
    assert (move.moved, move.previous) == (True, "1")
    assert accepted_champion(home, "tiny").version == "2"


def test_a_rejected_version_moved_back_by_hand_is_not_followed(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better SQL")
    rollback("tiny", home, "complaints")
    set_alias(home, "2")
    assert accepted_champion(home, "tiny").version == "1"
    assert promote("tiny/1", home, "put it right").moved
    assert numbers(home)[:2] == ("1", "1")


def test_a_removed_alias_leaves_the_last_champion_accepted(home, put):
    put(1)
    promote("tiny/1", home, "the first")
    connect(home).delete_registered_model_alias("tiny", "champion")
    now = standing(home, "tiny")
    assert (now.alias, now.accepted.version) == (None, "1")
    assert "was removed in the registry; serving stays on version 1" in now.told


@pytest.mark.parametrize("moment", ["before the move", "after the move"])
def test_a_promoter_killed_in_the_middle_leaves_a_journal_that_the_next_one_settles(
    home, put, moment
):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    killed = killed_while(home, "tiny/2", moment, "promote")
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    champion = "1" if moment == "before the move" else "2"
    assert accepted_champion(home, "tiny").version == champion
    assert promote("tiny/2", home, "once more", actor="eve").moved == (champion == "1")
    actor = "eve" if champion == "1" else "ada"
    assert moves(home)[1:] == [("1", "2", "promotion", actor)]
    assert numbers(home) == ("2", "2", "1")


def test_a_rollback_killed_after_the_move_still_rejects_what_it_rolled_back(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better SQL")
    killed = killed_while(home, "tiny", "after the move", "rollback")
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    record_hand_move(home, "tiny")
    assert find_version(home, "tiny/2").rejected == "in the middle"
    assert numbers(home) == ("1", "1", None)


def test_a_move_that_was_left_in_a_deleted_experiment_is_settled_and_the_experiment_restored(
    home, put
):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    client = connect(home)
    left = Entry(model="tiny", version="2", previous="1", reason="left", actor="ada")
    begin(client, home, left, {})
    client.delete_experiment(client.get_experiment_by_name(PROMOTIONS).experiment_id)
    assert standing(home, "tiny").accepted.version == "1"
    assert client.get_experiment_by_name(PROMOTIONS).lifecycle_stage == "deleted"
    record_hand_move(home, "tiny")
    assert client.get_experiment_by_name(PROMOTIONS).lifecycle_stage == "active"
    assert [(e.version, e.finished) for e in read_promotions(client, "tiny")] == [("1", True)]


def killed_while(home, model, moment, act):
    command = [sys.executable, "-c", KILLED, str(home.root), model, moment, act]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=dict(os.environ))
