from common.problem import Problem
from evaluation.errors import EvaluationError, ModelError, SuiteError


def test_a_message_holds_every_problem_whole() -> None:
    problems = [Problem(f"items.jsonl:{n}", "id", "one", f"two {n}", "rename it") for n in (1, 2)]
    message = str(SuiteError(problems, "the suite cannot be used"))
    assert message.startswith("the suite cannot be used:")
    for problem in problems:
        for part in (problem.where, problem.field, problem.wanted, problem.found, problem.remedy):
            assert part in message


def test_a_wrong_request_exits_with_2_and_failed_work_with_1() -> None:
    assert (EvaluationError.exit_code, SuiteError.exit_code, ModelError.exit_code) == (1, 2, 2)
    assert issubclass(SuiteError, EvaluationError)
    assert issubclass(ModelError, EvaluationError)
