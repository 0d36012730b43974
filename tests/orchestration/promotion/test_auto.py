"""`promote: auto` moves the champion only when no skill got worse than the margin allows."""

import json
import shutil

import pytest

from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from orchestration.home.checksums import seal
from orchestration.promotion.against_champion import compare_versions
from orchestration.promotion.auto import apply_policy
from orchestration.promotion.promote import accepted_champion, promote, rollback
from orchestration.registry.promotion_log import PROMOTIONS, read_promotions
from orchestration.registry.versions import find_version
from orchestration.requests.build import load_request, make_request
from orchestration.run_recipe import run_chain
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import connect


def second(home, **recipe):
    """The second version and its request, with the recipe's policy set to auto."""
    version = find_version(home, "auto/2")
    request = load_request(home, version.partition)
    changed = request.recipe.model_copy(update={"promote": "auto", **recipe})
    return request.model_copy(update={"recipe": changed}), version


def spoil(judged, share):
    """Turn this share of the second version's right answers into wrong ones."""
    folder = judged.home.store.folder("evaluations", judged.answers)
    items = [json.loads(line) for line in (folder / "items.jsonl").read_text().splitlines()]
    right = [item for item in items if item["passed"]]
    for item in right[: round(share * len(right))]:
        item |= {"score": 0.0, "passed": False, "outcome": "missing text"}
    rewrite(folder, items)


def rewrite(folder, items):
    from evaluation.result import ItemResult, SuiteResult, summarise

    old = SuiteResult.load(folder)
    shutil.rmtree(folder)
    kept = [ItemResult(**item) for item in items]
    summarise(old.suite, old.split, old.kind, old.suite_digest, kept).save(folder)
    seal(folder)


def test_the_first_version_that_passes_becomes_champion_and_dagster_shows_it(judged):
    import dagster as dg

    assert accepted_champion(judged.home, "auto").version == "1"
    (entry,) = read_promotions(connect(judged.home), "auto")
    with open_instance(judged.home) as instance:
        shown = instance.fetch_materializations(dg.AssetKey("champion"), limit=2).records
        run = instance.get_run_by_id(entry.dagster_run)
        key = dg.AssetKey("registered_model")
        *_, registered = instance.fetch_materializations(key, limit=2).records
    assert registered.asset_materialization.metadata["aliases"].text == "champion"
    assert run.job_name == "merge"
    assert entry.actor == f"Dagster run {run.run_id}"
    assert [record.partition_key for record in shown] == ["auto"]


def test_a_version_that_is_not_worse_becomes_champion_with_the_comparison_journalled(judged):
    answer = apply_policy(judged.home, *second(judged.home), "run-2")
    assert answer.promotion.moved
    assert "champion; the difference is +0.0 points" in answer.reasons[0]
    entry = read_promotions(connect(judged.home), "auto")[-1]
    assert (entry.previous, entry.version, entry.dagster_run) == ("1", "2", "run-2")
    assert entry.reason == "promote: auto, not worse than version 1 on manners"
    client = connect(judged.home)
    metrics = client.get_run(entry.run_id).data.metrics
    assert metrics["manners/champion.difference"] == 0
    assert metrics["manners/champion.lower"] > -metrics["manners/champion.margin"] == -0.1
    assert client.get_experiment_by_name(PROMOTIONS)


def test_a_version_that_is_worse_than_the_champion_waits_and_the_skill_is_named(judged):
    spoil(judged, 0.5)
    answer = apply_policy(judged.home, *second(judged.home), "run-2")
    assert answer.promotion is None
    assert answer.reasons[0].startswith("manners: ")
    assert "breaks the margin" in answer.reasons[0]
    assert accepted_champion(judged.home, "auto").version == "1"


def test_the_policy_of_a_recipe_is_manual_unless_it_says_auto(judged):
    request, version = second(judged.home, promote="manual")
    answer = apply_policy(judged.home, request, version, "run-2")
    assert answer.promotion is None
    assert "tiesmith promote auto/2" in answer.reasons[0]


def test_a_version_that_failed_its_gate_or_was_rejected_is_left_alone(judged):
    request, version = second(judged.home)
    failed = version.model_copy(update={"gate": "fail"})
    assert apply_policy(judged.home, request, failed, "run").reasons == ("its gate says fail",)
    promote("auto/2", judged.home, "by hand")
    rollback("auto", judged.home, "complaints")
    answer = apply_policy(judged.home, *second(judged.home), "run")
    assert answer.reasons == ("it was rolled back (complaints)",)


def test_the_same_recipe_run_again_with_auto_applies_the_policy(judged, shared_world):
    skills = {"manners": shared_world.skill("manners", "kind")}
    changes = {"density": 0.25, "promote": "auto", "skills": skills}
    for _ in range(2):
        report = run_chain(shared_world.recipe(name="auto", **changes), judged.home)
        assert report.mlflow.aliases == ("champion",)
    assert len(read_promotions(connect(judged.home), "auto")) == 2


def test_a_run_again_after_the_promotion_moves_nothing(judged):
    for moved in (True, False):
        assert apply_policy(judged.home, *second(judged.home), "run").promotion.moved is moved
    assert len(read_promotions(connect(judged.home), "auto")) == 2


def test_an_older_version_does_not_replace_a_newer_champion(judged):
    promote("auto/2", judged.home, "by hand")
    version = find_version(judged.home, "auto/1")
    request = load_request(judged.home, version.partition)
    answer = apply_policy(judged.home, request, version, "run")
    assert answer.reasons == ("version 2, which is newer, is champion",)


def test_another_champion_meanwhile_is_compared_with_in_its_turn(judged, monkeypatch):
    from orchestration.promotion import auto as policy

    real, tries = policy.carry_out, []

    def meanwhile(home, proposal):
        tries.append(proposal.champion)
        if len(tries) == 1:
            raise policy.Stale("somebody was faster")
        return real(home, proposal)

    monkeypatch.setattr(policy, "carry_out", meanwhile)
    assert apply_policy(judged.home, *second(judged.home), "run").promotion.moved
    assert len(tries) == 2


def test_a_skill_of_the_champion_that_is_not_tested_keeps_the_version_waiting(judged):
    request, version = second(judged.home)
    dropped = request.model_copy(update={"skills": ()})
    answer = apply_policy(judged.home, dropped, version, "run")
    assert answer.promotion is None
    assert "not tested" in answer.reasons[0]
    skill = request.skills[0].model_copy(update={"digest": "0" * 64})
    with pytest.raises(RequestError, match="the champion's suite"):
        compare_versions(judged.home, request.model_copy(update={"skills": (skill,)}), request)


def test_the_policy_is_no_part_of_what_a_partition_means(world, home):
    keys = {
        make_request(load_recipe(world.recipe(promote=policy)), home).partition
        for policy in ("manual", "auto")
    }
    assert len(keys) == 1
