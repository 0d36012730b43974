"""`rollback` in Dagster's UI does what `tiesmith rollback` does, with the run in the journal."""

from orchestration.defs.registry.jobs import rollback
from orchestration.journal import read_journal
from orchestration.promotion import accepted_champion, promote
from orchestration.registry import find_version
from orchestration.resources import HomeResource
from orchestration.tracking import connect


def roll_back(home, **config):
    return rollback.execute_in_process(
        run_config={"ops": {"roll_back": {"config": config}}},
        resources={"home": HomeResource(path=str(home.root))},
        raise_on_error=False,
    )


def test_the_champion_before_is_champion_again_and_this_one_is_rejected(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    result = roll_back(home, model="tiny", reason="it is rude")
    assert accepted_champion(home, "tiny").version == "1"
    assert find_version(home, "tiny/2").rejected == "it is rude"
    entry = read_journal(connect(home), "tiny")[-1]
    assert (entry.kind, entry.actor) == ("rollback", f"Dagster run {result.run_id}")
    (event,) = result.get_asset_materialization_events()
    assert (event.asset_key.to_user_string(), event.partition) == ("champion", "tiny")


def test_a_model_without_a_champion_before_fails_the_run_with_the_reason(home, put):
    put(1)
    promote("tiny/1", home, "the first")
    (failure,) = roll_back(home, model="tiny").get_step_failure_events()
    said = failure.step_failure_data.user_failure_data.description
    assert "has no champion before it to go back to" in said
