"""What a person reads when something is wrong."""

from common.problem import Problem
from merge_core.errors import (
    AdapterError,
    CheckpointError,
    MergeRequestError,
    RecipeError,
    RequestError,
    SourceError,
    TiesmithError,
    WorkError,
)


def test_a_refusal_prints_every_problem_with_its_remedy():
    problems = [Problem("demo.yaml:3", "density", "a number", "'x'", "set it"), Problem(*"abcde")]
    text = str(RecipeError(problems, "recipe demo.yaml"))
    assert text.splitlines()[:5] == [
        "recipe demo.yaml: 2 problems",
        "demo.yaml:3: density",
        "  wanted: a number",
        "  found:  'x'",
        "  remedy: set it",
    ]
    assert str(RecipeError(problems[:1], "recipe")).startswith("recipe: 1 problem\n")


def test_problems_that_differ_in_their_field_alone_are_printed_as_one():
    layers = [Problem("a/weights", f"layer {i}", "finite", "NaN", "fetch it") for i in range(5)]
    other = Problem("a/weights", "layer 5", "finite", "infinity", "fetch it")
    error = AdapterError([*layers, other], "adapter a")
    assert error.problems == (*layers, other)
    lines = str(error).splitlines()
    assert lines[0] == "adapter a: 6 problems"
    assert lines[1] == "a/weights: layer 0, layer 1, layer 2 and 2 more"
    assert [lines[5], lines[7]] == ["a/weights: layer 5", "  found:  infinity"]
    assert len(lines) == 9


def test_a_wrong_request_exits_with_2_and_failed_work_with_1():
    for kind in (RecipeError, SourceError, AdapterError, CheckpointError, MergeRequestError):
        assert issubclass(kind, RequestError) and kind.exit_code == 2
    assert issubclass(WorkError, TiesmithError) and WorkError.exit_code == 1


def test_what_a_stranger_wrote_cannot_steer_a_terminal_or_fill_a_log():
    problem = Problem("x\x1b[31m", "a\nb", "c\x00", "\ud800", "y" * 5000)
    assert (problem.where, problem.field) == ("x\\x1b[31m", "a\nb")
    assert (problem.wanted, problem.found) == ("c\\x00", "\\ud800")
    assert len(problem.remedy) == 4001
