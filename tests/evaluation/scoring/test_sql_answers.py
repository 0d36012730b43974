from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.scoring.sql_answers import is_ordered, same_spelling, score_sql


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as warm:
        yield warm


@pytest.fixture
def fillings(make_suite: Callable[..., Path]) -> list[Path]:
    return sorted((make_suite("sql", {}) / "databases" / "shop").iterdir())


@pytest.mark.parametrize(
    ("gold", "answer", "outcome"),
    [
        ("SELECT name FROM tea", "  select NAME as n from tea order by price;\n", "right"),
        ("SELECT name FROM tea ORDER BY price", "SELECT name FROM tea ORDER BY price", "right"),
        (
            "SELECT name FROM tea ORDER BY price",
            "SELECT name FROM tea ORDER BY -price",
            "wrong order",
        ),
        ("SELECT name FROM tea", "SELECT name FROM tea LIMIT 2", "wrong rows"),
        (
            "SELECT name FROM tea",
            "SELECT name FROM tea UNION ALL SELECT name FROM tea",
            "wrong rows",
        ),
        ("SELECT name, price FROM tea", "SELECT price, name FROM tea", "wrong rows"),
        ("SELECT name FROM tea", "SELECT name, price FROM tea", "wrong columns"),
        ("SELECT avg(price) FROM tea", "SELECT sum(price) / count(*) FROM tea", "right"),
        ("SELECT sum(price) FROM tea", "SELECT round(sum(price)) FROM tea", "wrong rows"),
        ("SELECT count(*) FROM tea", "SELECT count(*) + 0.0 FROM tea", "right"),
        ("SELECT count(*) FROM tea", "SELECT '' || count(*) FROM tea", "wrong rows"),
        ("SELECT NULL", "SELECT max(price) FROM tea WHERE stock > 99", "right"),
        ("SELECT NULL", "SELECT 0", "wrong rows"),
        ("SELECT name FROM tea", "SELECT title FROM tea", "unknown column"),
        ("SELECT name FROM tea", "```sql\nSELECT name FROM tea\n```", "parse error"),
        ("SELECT name FROM tea", "", "no query"),
        ("SELECT name FROM tea", 'SELECT "name" AS "The ""N`" FROM "tea"', "right"),
        ("SELECT count(price) FROM tea", 'SELECT count("cost") FROM tea', "unknown column"),
        ("SELECT count(price) FROM tea", 'SELECT count(price) /* "cost" */ FROM tea', "right"),
        ("SELECT 'say \"hi\"'", "SELECT 'say \"hi\"'", "right"),
        (
            'SELECT price FROM tea WHERE name = "mint"',
            "SELECT price FROM tea WHERE name = 'mint'",
            "right",
        ),
        (
            "SELECT price FROM tea WHERE name = 'mint'",
            'SELECT price FROM tea WHERE name = "mint"',
            "right",
        ),
        (
            "SELECT price FROM tea WHERE name = 'mint'",
            'SELECT price FROM tea WHERE name = "Mint"',
            "unknown column",
        ),
        ("SELECT name FROM tea", "SELECT name FROM tea ORDER BY price", "right"),
        ("SELECT name FROM tea ORDER BY 1", "SELECT name FROM tea ORDER BY name", "right"),
        (
            'SELECT price FROM tea WHERE name = "mint"',
            'SELECT price FROM tea WHERE name = "mint"',
            "right",
        ),
    ],
)
def test_an_answer_has_its_outcome(
    sandbox: Sandbox, fillings: list[Path], gold: str, answer: str, outcome: str
) -> None:
    score = score_sql(sandbox, fillings, gold, answer)
    assert score.outcome == outcome
    ran = outcome in ("right", "wrong rows", "wrong order", "wrong columns")
    assert score.details["executable"] is ran
    assert ("message" in score.details) is not ran


def test_a_query_right_by_chance_on_one_filling_is_wrong_on_all(
    sandbox: Sandbox, fillings: list[Path]
) -> None:
    gold, chance = "SELECT name FROM tea WHERE price > 5", "SELECT name FROM tea WHERE stock = 0"
    assert score_sql(sandbox, fillings[:1], gold, chance).outcome == "right"
    assert score_sql(sandbox, fillings, gold, chance).outcome == "wrong rows"


def test_a_pair_empty_everywhere_is_flagged(sandbox: Sandbox, fillings: list[Path]) -> None:
    empty = "SELECT name FROM tea WHERE price > 99"
    assert score_sql(sandbox, fillings, empty, empty).details["both_empty"] is True
    some = "SELECT name FROM tea WHERE price > 8"  # empty on the first filling alone
    assert score_sql(sandbox, fillings, some, some).details["both_empty"] is False


@pytest.mark.parametrize(
    ("gold", "answer", "outcome", "any_column_order"),
    [
        ("SELECT name, price FROM tea", "SELECT name, price FROM tea", "right", True),
        ("SELECT name, price FROM tea", "SELECT price, name FROM tea", "wrong rows", True),
        ("SELECT name, price, 1 FROM tea", "SELECT 1, name, price FROM tea", "wrong rows", True),
        ("SELECT name, price FROM tea", "SELECT stock, name FROM tea", "wrong rows", False),
        (
            "SELECT name, price FROM tea ORDER BY price",
            "SELECT price, name FROM tea ORDER BY -price",
            "wrong rows",
            False,
        ),
        ("SELECT name FROM tea", "SELECT name, price FROM tea", "wrong columns", False),
        ("SELECT 1, 2, 3, 4, 5", "SELECT 5, 4, 3, 2, 1", "wrong rows", False),
    ],
)
def test_the_order_of_columns_counts_and_what_it_costs_is_told(
    sandbox: Sandbox,
    fillings: list[Path],
    gold: str,
    answer: str,
    outcome: str,
    any_column_order: bool,
) -> None:
    score = score_sql(sandbox, fillings, gold, answer)
    assert score.outcome == outcome
    assert score.details["any_column_order"] is any_column_order


def test_one_order_of_columns_must_do_for_every_filling(tmp_path: Path, sandbox: Sandbox) -> None:
    """The columns agree turned round on one filling and as they stand on the other."""
    fillings = [tmp_path / "0.sql", tmp_path / "1.sql"]
    fillings[0].write_text("CREATE TABLE t (a, b, c, d); INSERT INTO t VALUES (1, 2, 2, 1);")
    fillings[1].write_text("CREATE TABLE t (a, b, c, d); INSERT INTO t VALUES (1, 2, 1, 2);")
    for some in (fillings[:1], fillings[1:]):
        details = score_sql(sandbox, some, "SELECT a, b FROM t", "SELECT c, d FROM t").details
        assert details["any_column_order"] is True
    details = score_sql(sandbox, fillings, "SELECT a, b FROM t", "SELECT c, d FROM t").details
    assert details["any_column_order"] is False


@pytest.mark.parametrize(
    ("query", "other", "same"),
    [
        ("SELECT a FROM t", 'select "A" from [t] -- all\n;', True),
        ("SELECT COUNT(*) FROM t WHERE a <> 1", "select count(*) from t where a != 1", True),
        ("SELECT a FROM t WHERE b = 'x'", "SELECT a FROM t WHERE b = 'X'", False),
        ("SELECT a FROM t WHERE b > 1", "SELECT a FROM t WHERE 1 < b", False),
        ("SELECT a, b FROM t", "SELECT b, a FROM t", False),
        ("SELECT a FROM t", "SELECT a AS c FROM t", False),
        ("SELECT 1", "SELECT", False),
        ("SELECT 1", f"SELECT {'(' * 500}1{')' * 500}", False),
    ],
)
def test_spelling_is_compared_after_normalisation(query: str, other: str, same: bool) -> None:
    assert same_spelling(query, other) is same


def test_only_a_right_answer_is_exact(sandbox: Sandbox, fillings: list[Path]) -> None:
    gold = "SELECT name FROM tea"
    answers = {"select name from tea": True, "SELECT tea.name FROM tea": False, "SELEC": False}
    for answer, exact in answers.items():
        assert score_sql(sandbox, fillings, gold, answer).details["exact"] is exact


def test_a_gold_query_that_does_not_run_is_an_error_not_a_score(
    sandbox: Sandbox, fillings: list[Path]
) -> None:
    with pytest.raises(EvaluationError, match="no such column: colour"):
        score_sql(sandbox, fillings, "SELECT colour FROM tea", "SELECT 1")


@pytest.mark.parametrize(
    ("query", "ordered"),
    [
        ("SELECT a FROM t ORDER BY a", True),
        ("SELECT a FROM t UNION SELECT a FROM u ORDER BY 1", True),
        ("WITH c AS (SELECT 1 AS a) SELECT a FROM c ORDER BY a LIMIT 1", True),
        ("SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 3)", False),
        ("WITH c AS (SELECT a FROM t ORDER BY a) SELECT a FROM c", False),
        ("SELECT rank() OVER (ORDER BY a) FROM t", False),
        ("SELECT group_concat(a) FROM t WHERE b = 'ORDER BY a'", False),
    ],
)
def test_only_a_top_level_order_by_orders(query: str, ordered: bool) -> None:
    assert is_ordered(query) is ordered


def test_an_answer_sees_the_moment_that_the_gold_query_sees(
    sandbox: Sandbox, fillings: list[Path]
) -> None:
    gold = "SELECT name, datetime('now') FROM tea"
    assert score_sql(sandbox, fillings, gold, gold).outcome == "right"
    same = "SELECT name, CURRENT_TIMESTAMP FROM tea"
    assert score_sql(sandbox, fillings, gold, same).outcome == "right"
    other = "SELECT name, datetime('now', '+1 second') FROM tea"
    assert score_sql(sandbox, fillings, gold, other).outcome == "wrong rows"
