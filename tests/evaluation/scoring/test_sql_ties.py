from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.scoring.sql_answers import score_sql
from evaluation.scoring.sql_ties import ranked_query


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as warm:
        yield warm


@pytest.fixture
def fillings(make_suite: Callable[..., Path]) -> list[Path]:
    folder = make_suite("sql", {}) / "databases" / "shop"
    (folder / "2.sql").write_text(
        "CREATE TABLE tea (name TEXT COLLATE NOCASE, price REAL, stock INTEGER);"
        "INSERT INTO tea VALUES ('a', 1, 5), ('b', 1, 4), ('c', 2, 4), ('A', 3, 4), (NULL, 3, 9);"
    )
    return sorted(folder.iterdir())


@pytest.mark.parametrize(
    ("gold", "answer"),
    [
        ("name FROM tea ORDER BY price", "name FROM tea ORDER BY price, name"),
        ("name FROM tea ORDER BY price", "name FROM tea ORDER BY price, name DESC"),
        ("name FROM tea ORDER BY price > 2 DESC", "name FROM tea ORDER BY price > 2 DESC, stock"),
        ("stock, name FROM tea ORDER BY 1", "stock, name FROM tea ORDER BY stock, name DESC"),
        ("stock AS s, name FROM tea ORDER BY s", "stock, name FROM tea ORDER BY 1, 2 DESC"),
        (
            "price, stock FROM tea ORDER BY name",
            "price, stock FROM tea ORDER BY lower(name), -price",
        ),
        (
            "stock, count(*) FROM tea GROUP BY stock ORDER BY count(*) DESC",
            "stock, count(*) FROM tea GROUP BY 1 ORDER BY 2 DESC, 1 DESC",
        ),
        (
            "DISTINCT stock, price FROM tea ORDER BY stock",
            "DISTINCT stock, price FROM tea ORDER BY stock, price DESC",
        ),
        (
            "stock AS s, price AS s FROM tea ORDER BY s",
            "stock, price FROM tea ORDER BY stock, price DESC",
        ),
        ("stock, * FROM tea ORDER BY 1", "stock, * FROM tea ORDER BY stock, tea.name DESC"),
        ("stock, name FROM tea ORDER BY (1)", "stock, name FROM tea ORDER BY stock, name DESC"),
        (
            "price > 1 OR stock > 4 AS s, name FROM tea ORDER BY s COLLATE NOCASE",
            "price > 1 OR stock > 4, name FROM tea ORDER BY 1, 2 DESC",
        ),
    ],
)
def test_a_tie_may_be_broken_in_any_way(
    sandbox: Sandbox, fillings: list[Path], gold: str, answer: str
) -> None:
    assert score_sql(sandbox, fillings, f"SELECT {gold}", f"SELECT {answer}").outcome == "right"


@pytest.mark.parametrize(
    ("gold", "answer"),
    [
        ("name FROM tea ORDER BY price", "name FROM tea ORDER BY price DESC"),
        ("name FROM tea ORDER BY price", "name FROM tea ORDER BY name"),
        ("name FROM tea ORDER BY price", "name FROM tea"),
        ("name FROM tea ORDER BY price, name", "name FROM tea ORDER BY price, name DESC"),
        ("* FROM tea ORDER BY 2", "* FROM tea ORDER BY price DESC"),
        ("*, 1 AS one FROM tea ORDER BY 2", "*, 1 FROM tea ORDER BY price DESC"),
        ("tea.*, stock FROM tea ORDER BY (3), 1", "tea.*, stock FROM tea ORDER BY stock DESC"),
        ("1, name FROM tea ORDER BY (2)", "1, name FROM tea ORDER BY name DESC"),
        (
            "1, stock FROM tea ORDER BY 2 COLLATE NOCASE",
            "1, stock FROM tea ORDER BY stock DESC",
        ),
        ("name FROM tea UNION ALL SELECT 'x' ORDER BY 1", "name FROM tea UNION ALL SELECT 'x'"),
    ],
)
def test_rows_that_do_not_tie_stay_in_order(
    sandbox: Sandbox, fillings: list[Path], gold: str, answer: str
) -> None:
    score = score_sql(sandbox, fillings, f"SELECT {gold}", f"SELECT {answer}")
    assert score.outcome == "wrong order"


def test_only_a_single_select_with_an_order_is_ranked() -> None:
    assert ranked_query("SELECT a FROM t ORDER BY a") is not None
    for query in ("SELECT a FROM t", "SELECT 1 UNION SELECT 2 ORDER BY 1", "SELEC", "("):
        assert ranked_query(query) is None
