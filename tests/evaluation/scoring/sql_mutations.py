"""Ways to make one of the zoo's gold queries wrong.

A change takes a parsed query, its tables (name to column to type) and a random generator, and
gives another query, or None where it does not fit. It may alter the parsed query.
"""

from collections.abc import Callable
from random import Random

from sqlglot import exp, parse_one

Tables = dict[str, dict[str, str]]
Change = Callable[[exp.Select, Tables, Random], str | None]

TURNED = {exp.GT: exp.LT, exp.LT: exp.GT, exp.GTE: exp.LTE, exp.LTE: exp.GTE, exp.EQ: exp.NEQ}
STRICTER = {exp.GT: exp.GTE, exp.LT: exp.LTE, exp.GTE: exp.GT, exp.LTE: exp.LT}
AGGREGATES = (exp.Avg, exp.Sum, exp.Max, exp.Min)


def parse(query: str) -> exp.Select:
    select = parse_one(query, dialect="sqlite")
    assert isinstance(select, exp.Select)
    return select


def spell(query: exp.Expression) -> str:
    return query.sql(dialect="sqlite")


def condition_of(query: exp.Select) -> exp.Expression | None:
    where = query.args.get("where")
    return where.this if where else None


def comparison_of(query: exp.Select, rng: Random) -> exp.Binary | None:
    where = query.args.get("where")
    found = list(where.find_all(*TURNED)) if where else []
    return rng.choice(found) if found else None


def _aggregate(query: exp.Select) -> exp.Func | None:
    return query.find(*AGGREGATES)


def _columns(query: exp.Select, tables: Tables) -> dict[str, str]:
    """The columns of the table that is asked alone, or none under a join."""
    return {} if query.args.get("joins") else tables[query.find(exp.Table).name]


def _is_list(query: exp.Select) -> bool:
    """Whether rows are listed as they are: no groups and no limit."""
    return not (query.args.get("group") or query.args.get("limit"))


def drop_predicate(query: exp.Select, _: Tables, rng: Random) -> str | None:
    condition = condition_of(query)
    if isinstance(condition, exp.And):
        condition.replace(rng.choice((condition.left, condition.right)))
    elif condition:
        query.args["where"].pop()
    return spell(query) if condition else None


def drop_join_condition(query: exp.Select, _: Tables, __: Random) -> str | None:
    for join in query.args.get("joins") or []:
        join.set("on", None)
        return spell(query)
    return None


def join_on_another_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    for join in query.args.get("joins") or []:
        column = join.args["on"].right
        others = [c for c, t in tables[column.table].items() if t == "INTEGER" and c != column.name]
        column.set("this", exp.to_identifier(rng.choice(others)))
        return spell(query)
    return None


def turn_comparison(query: exp.Select, _: Tables, rng: Random) -> str | None:
    if (found := comparison_of(query, rng)) is None:
        return None
    found.replace(TURNED[type(found)](this=found.left, expression=found.right))
    return spell(query)


def move_number(query: exp.Select, _: Tables, rng: Random) -> str | None:
    """By a quarter of the range that the zoo draws from."""
    found = comparison_of(query, rng)
    if found is None or found.right.is_string:
        return None
    value = int(found.right.name)
    found.right.replace(exp.Literal.number(value + (25 if value < 50 else -25)))
    return spell(query)


def misspell_text(query: exp.Select, _: Tables, rng: Random) -> str | None:
    found = comparison_of(query, rng)
    if found is None or not found.right.is_string:
        return None
    text = found.right.name
    found.right.replace(exp.Literal.string(rng.choice((text.lower(), text[:-1], text + " "))))
    return spell(query)


def say_or_for_and(query: exp.Select, _: Tables, __: Random) -> str | None:
    condition = condition_of(query)
    if not isinstance(condition, exp.And):
        return None
    condition.replace(exp.Or(this=condition.left, expression=condition.right))
    return spell(query)


def swap_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    """Show another column in place of one."""
    place = rng.randrange(len(query.expressions))
    shown = query.expressions[place]
    used = {column.name for column in query.find_all(exp.Column)}
    others = [c for c in _columns(query, tables) if c not in used]
    if not isinstance(shown, exp.Column) or not others or query.args.get("group"):
        return None
    shown.replace(exp.column(rng.choice(others)))
    return spell(query)


def filter_by_another_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    found = comparison_of(query, rng)
    columns = _columns(query, tables)
    if found is None or not columns:
        return None
    name = found.left.name
    others = [c for c, kind in columns.items() if c != name and kind == columns[name]]
    if not others:
        return None
    found.left.replace(exp.column(rng.choice(others)))
    return spell(query)


def turn_columns(query: exp.Select, _: Tables, __: Random) -> str | None:
    if len(query.expressions) != 2:
        return None
    query.set("expressions", query.expressions[::-1])
    return spell(query)


def show_another_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    columns = list(_columns(query, tables))
    return spell(query.select(rng.choice(columns))) if columns else None


def lose_column(query: exp.Select, _: Tables, rng: Random) -> str | None:
    if len(query.expressions) != 2:
        return None
    query.set("expressions", [rng.choice(query.expressions)])
    return spell(query)


def add_distinct(query: exp.Select, tables: Tables, _: Random) -> str | None:
    """Every text of the zoo's fillings occurs at least twice in its column."""
    if query.args.get("distinct"):
        return None
    kinds = [_columns(query, tables).get(column.name) for column in query.expressions]
    if kinds != ["TEXT"] or query.args.get("where") or not _is_list(query):
        return None
    return spell(query.distinct())


def lose_distinct(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not query.args.get("distinct"):
        return None
    return spell(query.distinct(distinct=False))


def double_rows(query: exp.Select, _: Tables, __: Random) -> str | None:
    return f"{spell(query)} UNION ALL {spell(query)}" if _is_list(query) else None


def lose_order(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not query.args.get("order"):
        return None
    query.args["order"].pop()
    return spell(query)


def turn_order(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not (order := query.args.get("order")):
        return None
    first = order.expressions[0]
    first.set("desc", not first.args.get("desc"))
    return spell(query)


def order_by_another_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    if not (order := query.args.get("order")):
        return None
    column = order.expressions[0].this
    others = [c for c, kind in _columns(query, tables).items() if c != column.name]
    column.replace(exp.column(rng.choice(others)))
    return spell(query)


def lose_limit(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not query.args.get("limit"):
        return None
    query.args["limit"].pop()
    return spell(query)


def move_limit(query: exp.Select, _: Tables, rng: Random) -> str | None:
    if not (limit := query.args.get("limit")):
        return None
    return spell(query.limit(int(limit.expression.name) + rng.choice((-1, 1))))


def swap_aggregate(query: exp.Select, _: Tables, rng: Random) -> str | None:
    if (found := _aggregate(query)) is None:
        return None
    other = rng.choice([kind for kind in AGGREGATES if not isinstance(found, kind)])
    found.replace(other(this=found.this))
    return spell(query)


def aggregate_another_column(query: exp.Select, tables: Tables, rng: Random) -> str | None:
    if (found := _aggregate(query)) is None:
        return None
    columns = _columns(query, tables)
    others = [c for c, kind in columns.items() if kind == "INTEGER" and c != found.this.name]
    found.this.replace(exp.column(rng.choice(others)))
    return spell(query)


def lose_group(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not query.args.get("group"):
        return None
    query.args["group"].pop()
    return spell(query)


def change_strictness(query: exp.Select, _: Tables, rng: Random) -> str | None:
    found = comparison_of(query, rng)
    if found is None or type(found) not in STRICTER:
        return None
    found.replace(STRICTER[type(found)](this=found.left, expression=found.right))
    return spell(query)


WRONG: tuple[Change, ...] = (
    drop_predicate,
    drop_join_condition,
    join_on_another_column,
    turn_comparison,
    change_strictness,
    move_number,
    misspell_text,
    say_or_for_and,
    swap_column,
    filter_by_another_column,
    turn_columns,
    show_another_column,
    lose_column,
    add_distinct,
    lose_distinct,
    double_rows,
    lose_order,
    turn_order,
    order_by_another_column,
    lose_limit,
    move_limit,
    swap_aggregate,
    aggregate_another_column,
    lose_group,
)
