"""The metrics are Prometheus' own text format, read back by its own parser."""

import pytest
from prometheus_client.parser import text_string_to_metric_families

from orchestration.home.store import Home
from orchestration.operations.prometheus import exposition, write_exposition
from orchestration.promotion.promote import promote, rollback
from orchestration.tracking.mlflow_client import MERGES, connect, experiment


def samples(text):
    """Value by name and labels: `name{a="x",b="y"}` without the quotes, labels sorted."""
    return {
        sample.name
        + "{"
        + ",".join(f"{k}={v}" for k, v in sorted(sample.labels.items()))
        + "}": sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.fixture
def moved(home, put):
    """Three versions, one failed; promoted, promoted, rolled back, forced."""
    put(1), put(2), put(3, passed=False)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    rollback("tiny", home, "complaints")
    promote("tiny/3", home, "it must", force=True)


def test_moves_are_counted_and_the_champion_is_a_number_with_its_scores(home, moved):
    found = samples(exposition(home))
    assert found == {
        "tiesmith_promotions_total{forced=false,kind=promotion,model=tiny}": 2,
        "tiesmith_promotions_total{forced=true,kind=promotion,model=tiny}": 1,
        "tiesmith_promotions_total{forced=false,kind=rollback,model=tiny}": 1,
        "tiesmith_champion_version{model=tiny}": 3,
        "tiesmith_champion_score{model=tiny,skill=manners}": 1.0,
        "tiesmith_champion_followed{model=tiny}": 1,
        **{name: value for name, value in found.items() if "merge" in name},
    }


def test_a_champion_moved_by_hand_that_serving_does_not_follow_is_seen(home, put):
    put(1), put(2, passed=False)
    promote("tiny/1", home, "the first")
    connect(home).set_registered_model_alias("tiny", "champion", "2")
    found = samples(exposition(home))
    assert found["tiesmith_champion_followed{model=tiny}"] == 0
    assert found["tiesmith_champion_version{model=tiny}"] == 1


def test_merges_are_counted_by_recipe_and_gate_over_every_page(home):
    client = connect(home)
    merges = experiment(client, home, MERGES)
    for number in range(103):
        gate = "pass" if number else "fail"
        names = {"recipe": "sql", "gate": gate, "partition": f"sql-{number}"}
        tags = {f"tiesmith.{name}": value for name, value in names.items()}
        run = client.create_run(merges, tags=tags).info.run_id
        client.log_metric(run, "merge/seconds", number)
        client.set_terminated(run, end_time=1_800_000_000_000 + number)
    found = samples(exposition(home))
    assert found == {
        "tiesmith_merges_total{gate=pass,recipe=sql}": 102,
        "tiesmith_merges_total{gate=fail,recipe=sql}": 1,
        "tiesmith_last_merge_seconds{recipe=sql}": 102,
        "tiesmith_last_merge_timestamp_seconds{recipe=sql}": 1_800_000_000.102,
    }


def test_the_file_holds_what_is_printed_and_nothing_is_left_beside_it(home, tmp_path):
    folder = tmp_path / "textfile"
    folder.mkdir()
    write_exposition(home, folder / "tiesmith.prom")
    assert (folder / "tiesmith.prom").read_text() == exposition(home)
    assert len(list(folder.iterdir())) == 1


def test_a_home_without_a_database_has_the_names_and_no_values(tmp_path):
    text = exposition(Home(tmp_path / "none"))
    assert "# TYPE tiesmith_merges_total counter" in text
    assert samples(text) == {}
    assert not (tmp_path / "none").exists()
