"""What a person reads when something is wrong."""

from merge_core.errors import (
    AdapterError,
    CheckpointError,
    MergeRequestError,
    Problem,
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


def test_a_wrong_request_exits_with_2_and_failed_work_with_1():
    for kind in (RecipeError, SourceError, AdapterError, CheckpointError, MergeRequestError):
        assert issubclass(kind, RequestError) and kind.exit_code == 2
    assert issubclass(WorkError, TiesmithError) and WorkError.exit_code == 1
