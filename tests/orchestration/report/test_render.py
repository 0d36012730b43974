"""One report in two forms, which nothing that a stranger wrote can break out of."""

import json
import shutil
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from dagster import AssetKey
from markdown_it import MarkdownIt

from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.gate import Decision, gate, judge
from evaluation.suites.suite import load_suite
from merge_core.errors import RequestError
from orchestration.cli.app import main
from orchestration.home.store import Home
from orchestration.judging.skills import Judgement, Scores, judge_request
from orchestration.merging.artifacts import load_merged
from orchestration.report.content import read_page
from orchestration.report.items import clipped
from orchestration.report.render import as_html, as_markdown, write_report
from orchestration.requests.schema import LockedBaseAbility
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import MERGES
from tests.orchestration.report.hostile import HOSTILE, result

VOID = {"br", "img", "meta", "source"}


def change_an_item(folder):
    items = folder / "items.jsonl"
    items.write_text(items.read_text().replace("Question 1?", "Another 1?"))


class Reader(HTMLParser):
    """Tags that are well nested, their attributes, and all text outside the style sheet."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text, self.open = Counter(), [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.text.append(data)


def tables(tokens):
    """How many cells each row of each table has."""
    found = []
    for token in tokens:
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append(0)
        elif token.type in ("td_open", "th_open"):
            found[-1][-1] += 1
    return found


def test_hostile_texts_stand_in_the_html_page_as_text(hostile):
    read = Reader(as_html(hostile))
    assert read.tags.keys().isdisjoint(
        {"script", "iframe", "object", "link", "form", "base", "svg"}
    )
    assert read.tags["img"] == len(hostile.heatmaps)
    addresses = [value for _, name, value in read.attributes if name in ("src", "srcset", "href")]
    assert all(value.startswith(("data:image/png;base64,", "#")) for value in addresses)
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    assert "".join(read.text).count(clipped(HOSTILE)) >= 4


def test_hostile_texts_stand_in_the_markdown_page_as_text(hostile):
    page = as_markdown(hostile)
    tokens = MarkdownIt("commonmark").enable("table").parse(page)
    inside = [child for token in tokens for child in token.children or ()]
    assert not [t for t in [*tokens, *inside] if t.type in ("html_block", "html_inline")]
    assert not [t for t in inside if t.type == "link_open"]
    pictures = [t for t in inside if t.type == "image"]
    assert len(pictures) == len(hostile.heatmaps)
    fences = [t.content for t in tokens if t.type == "fence"]
    assert fences.count(f"{clipped(HOSTILE)}\n") == 4  # both answers, once lost and once won
    headings = [t for t in tokens if t.type == "heading_open"]
    assert Counter(t.tag for t in headings) == {"h1": 1, "h2": 4, "h3": 2, "h4": 2}
    assert all(len(set(rows)) == 1 for rows in tables(tokens))


def test_no_control_character_reaches_a_page(hostile):
    for page in (as_html(hostile), as_markdown(hostile)):
        assert {c for c in page if not c.isprintable()} == {"\n"}


def test_both_pages_tell_the_same_of_every_changed_item(hostile):
    html, markdown = "".join(Reader(as_html(hostile)).text), as_markdown(hostile)
    for page in (html, markdown):
        assert page.index("text-0") < page.index("text-1")
        assert "Question 0?" in page and "Question 1?" in page
        assert "Question 2?" not in page
        assert "must_match_any" in page
        assert hostile.request.base.digest in page
        assert hostile.merged.weights_sha256 in page


def test_shares_are_told_in_percent_numbers_as_they_are_and_all_in_words(done, request_of_done):
    page = read_page(done.home, request_of_done)
    (skill,) = page.skills
    (tokens,) = [row for row in skill.rates if row.name == "tokens"]
    (ends,) = [row for row in skill.rates if row.name == "unfinished"]
    html, markdown = as_html(page), as_markdown(page)
    assert f"<tr><th>tokens</th>\n<td>{tokens.base:.1f}</td>" in html
    assert f"| tokens | {tokens.base:.1f} | {tokens.specialist:.1f} |" in markdown
    assert f"| unfinished | {ends.base:.1%} | {ends.specialist:.1%} |" in markdown
    told = "".join(Reader(html).text)
    assert all(row.meaning and row.meaning in told for row in skill.rates)


def test_every_score_has_its_interval_and_every_difference_its_p_value(hostile):
    (skill,) = hostile.skills
    for found in (*vars(skill.scores).values(), *vars(skill.forms[0]).values()):
        if hasattr(found, "low"):
            told = f"{found.score:.1%} ({100 * found.low:.1f}-{100 * found.high:.1f})"
            assert told in as_html(hostile) and told in as_markdown(hostile)
    assert skill.against_specialist.p_value == skill.verdict.p_value == 1.0
    assert "<td>1</td><td>1</td><td>1</td></tr>" in as_html(hostile)
    assert "| 1 | 1 | 1 | inconclusive |" in as_markdown(hostile)


def test_the_report_beside_the_mlflow_run_is_the_one_that_the_command_writes(done, tmp_path):
    folder = done.home.mlartifacts / MERGES / done.report.mlflow.run_id / "artifacts"
    for name in ("report.html", "report.md"):
        write_report(done.home, "tiny@challenger", tmp_path / name)
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_dagsters_pages_of_the_record_and_of_the_version_link_to_the_report(done):
    with open_instance(done.home) as instance:
        for asset in ("merge_record", "registered_model"):
            (record,) = instance.fetch_materializations(AssetKey(asset), limit=1).records
            link = record.asset_materialization.metadata["report"].md_str
            assert link.startswith("[report.html](http://")
            assert link.endswith(f"/runs/{done.report.mlflow.run_id}/artifactPath/report.html)")


def test_the_report_says_which_version_it_is_of_and_when_the_merge_was_made(done, request_of_done):
    page = read_page(done.home, request_of_done)
    made = datetime.fromtimestamp(load_merged(done.home, request_of_done).ended, UTC)
    assert page.version == done.report.mlflow.version
    assert f"{made:%Y-%m-%d %H:%M} UTC" in as_html(page)
    assert f"Version 1, merged {made:%Y-%m-%d %H:%M} UTC." in as_markdown(page)
    unregistered = replace(page, version="")
    assert f"Merged {made:%Y-%m-%d %H:%M} UTC." in as_markdown(unregistered)
    assert "version 1" not in as_html(unregistered)


def test_the_bases_ability_has_a_card_with_its_bounds_and_margin(done, request_of_done):
    ability = BaseVerdict("fail", 10.0, 12.5, 0.25, 0.21, 0.29, 0.05, 40, "it grew")
    page = replace(read_page(done.home, request_of_done), ability=ability)
    html, markdown = as_html(page), as_markdown(page)
    assert 'id="base-ability"' in html
    assert "Increase of perplexity: +25.0%, between +21.0% and +29.0%; the margin is +5.0%" in html
    assert "| perplexity | 40 | 10 | 12.5 | +25.0% | +21.0% | +29.0% | +5.0% | fail |" in markdown
    assert 'id="base-ability"' not in as_html(replace(page, ability=None))


def test_the_lineage_names_the_texts_of_the_bases_ability(done, request_of_done):
    ability = LockedBaseAbility(suite="zoo/plain", folder="plain", digest="d" * 64, margin=0.03)
    request = request_of_done.model_copy(update={"base_ability": ability})
    page = read_page(done.home, request, judge_request(done.home, request_of_done))
    assert page.values["base_ability.suite"] == "zoo/plain"
    assert page.values["base_ability.margin"] == "0.03"
    assert not {"base", "base.digest"} & page.values.keys()
    for written in (as_html(page), as_markdown(page)):
        assert "suite of the base" in written and "d" * 64 in written


@pytest.mark.parametrize("spoil", [change_an_item, shutil.rmtree])
def test_a_suite_that_changed_since_costs_the_texts_and_nothing_else(
    done, request_of_done, tmp_path, spoil
):
    judged = judge_request(done.home, request_of_done)
    (scores,) = judged.scores
    folder = tmp_path / "manners"
    shutil.copytree(scores.skill.folder, folder)
    spoil(folder)
    moved = replace(scores, skill=scores.skill.model_copy(update={"folder": folder}))
    page = read_page(done.home, request_of_done, replace(judged, scores=(moved,)))
    assert page.skills[0].note.startswith("Prompts and right answers are not shown")
    for written in (as_html(page), as_markdown(page)):
        assert page.skills[0].note in written


def test_items_that_only_a_judge_judges_are_shown_with_its_question(
    done, request_of_done, tmp_path
):
    (asked,) = request_of_done.skills
    folder = tmp_path / "manners"
    shutil.copytree(asked.folder, folder)
    with (folder / "suite.yaml").open("a") as head:
        head.write("judge:\n  model: tea-large\n  question: Is it kind?\n")
    items = [json.loads(line) for line in (folder / "items.jsonl").read_text().splitlines()]
    lines = (json.dumps({**item, "rule": None}) + "\n" for item in items)
    (folder / "items.jsonl").write_text("".join(lines))
    skill = asked.model_copy(update={"folder": folder, "digest": load_suite(folder).digest})
    right = [True] * 39
    scores = Scores(skill, result(True, *right), result(True, *right), result(False, *right))
    verdict = judge("manners", scores.merged, scores.specialist, 0.1)
    judged = Judgement((scores,), (verdict,), None, gate([verdict]))
    request = request_of_done.model_copy(update={"skills": (skill,)})
    page = read_page(done.home, request, judged)
    for written in (as_html(page), as_markdown(page)):
        assert "question: Is it kind?" in written


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        ("fail", "The gate failed: manners lost more than the margin."),
        ("inconclusive", "The gate is inconclusive: these items cannot decide manners."),
    ],
)
def test_a_gate_that_did_not_pass_is_told_with_its_reasons(done, request_of_done, verdict, told):
    judged = judge_request(done.home, request_of_done)
    verdicts = tuple(found.model_copy(update={"verdict": verdict}) for found in judged.verdicts)
    decision = Decision(verdict, ("because of this", "and that"))
    page = read_page(
        done.home, request_of_done, replace(judged, verdicts=verdicts, decision=decision)
    )
    for written in (as_html(page), as_markdown(page)):
        assert told in written
        assert "because of this" in written and "and that" in written


def test_a_merge_that_was_freed_keeps_its_report(done, request_of_done, tmp_path):
    home = Home(tmp_path / "home")
    shutil.copytree(done.home.root, home.root)
    before = as_html(read_page(home, request_of_done))
    shutil.rmtree(home.store.folder("merged", request_of_done.merge_digest))
    assert as_html(read_page(home, request_of_done)) == before


def test_a_merge_that_was_not_made_has_no_report(done, request_of_done):
    request = request_of_done.model_copy(update={"merge_digest": "0" * 64})
    judged = judge_request(done.home, request_of_done)
    with pytest.raises(RequestError, match="materialise merged_model first"):
        read_page(done.home, request, judged)


@pytest.fixture
def tiesmith(done, monkeypatch, capsys):
    """Run `tiesmith report` over the home of `done`: exit code and the last line's JSON object."""
    monkeypatch.setenv("TIESMITH_HOME", str(done.home.root))

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["tiesmith", "report", *words, "--json"])
        with pytest.raises(SystemExit) as end:
            main()
        return end.value.code or 0, json.loads(capsys.readouterr().out.splitlines()[-1])

    return run


def test_the_command_takes_a_version_or_a_partition(tiesmith, request_of_done, tmp_path):
    out = tmp_path / "tiny.html"
    partition = request_of_done.partition
    for name in ("tiny/1", partition):
        code, written = tiesmith(name, "--out", str(out))
        assert (code, written["partition"], written["path"]) == (0, partition, str(out))
    assert out.read_text().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("name", "out", "told"),
    [
        ("tiny", "report.pdf", "ends in .html or .md"),
        ("tiny", "nowhere/report.md", "in a folder that is there"),
        ("other", "report.md", "no such model"),
        ("tiny/7", "report.md", "there are: 1"),
    ],
)
def test_a_wrong_request_writes_nothing_and_says_what_is_there(tiesmith, tmp_path, name, out, told):
    code, answer = tiesmith(name, "--out", str(tmp_path / out))
    assert code == 2
    assert told in answer["error"]["message"]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_told_by_name(tiesmith):
    code, answer = tiesmith("tiny/1", "--out", "/proc/report.md")
    assert code == 1
    assert answer["error"]["message"].startswith("/proc/report.md was not written")


def test_a_name_alone_means_the_newest_version_gate_or_no_gate(done, tmp_path, monkeypatch):
    """A failed merge is one whose report is wanted."""
    out = tmp_path / "report.html"
    written = write_report(done.home, "tiny", out)
    assert written.partition.startswith("tiny-")
    passed_over = "orchestration.report.render.versions_of"
    monkeypatch.setattr(passed_over, lambda client, name: {})  # freed, or registered elsewhere
    assert write_report(done.home, "tiny", out) == written
