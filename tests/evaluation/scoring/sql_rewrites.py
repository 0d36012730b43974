"""Ways to write one of the zoo's gold queries otherwise; changes as in sql_mutations.py."""

from random import Random

from sqlglot import exp, parse_one

from tests.evaluation.scoring.sql_mutations import (
    STRICTER,
    TURNED,
    Change,
    Tables,
    comparison_of,
    condition_of,
    spell,
)


def respell(query: exp.Select, _: Tables, __: Random) -> str | None:
    """Another case, every name quoted, line breaks, a comment and a semicolon."""
    text = query.sql(dialect="sqlite", identify=True, pretty=True)
    return "-- as asked\n" + text.replace("SELECT", "select").replace("FROM", "from") + "\n;"


def name_everything(query: exp.Select, tables: Tables, _: Random) -> str | None:
    if query.args.get("joins"):
        return None
    for column in query.find_all(exp.Column):
        column.set("table", exp.to_identifier("it"))
    named = [exp.alias_(shown, f"c{n}") for n, shown in enumerate(query.expressions)]
    query.set("expressions", named)
    query.find(exp.Table).set("alias", exp.TableAlias(this=exp.to_identifier("it")))
    return spell(query)


def turn_sides(query: exp.Select, _: Tables, rng: Random) -> str | None:
    if (found := comparison_of(query, rng)) is None:
        return None
    kind = exp.EQ if isinstance(found, exp.EQ) else TURNED[type(found)]
    found.replace(kind(this=found.right, expression=found.left))
    return spell(query)


def negate_twice(query: exp.Select, _: Tables, rng: Random) -> str | None:
    """NOT a <= 5 for a > 5."""
    found = comparison_of(query, rng)
    if found is None or isinstance(found, exp.EQ):
        return None
    opposite = STRICTER[TURNED[type(found)]]
    found.replace(exp.paren(exp.not_(opposite(this=found.left, expression=found.right))))
    return spell(query)


def turn_conjunction(query: exp.Select, _: Tables, __: Random) -> str | None:
    condition = condition_of(query)
    if not isinstance(condition, exp.And):
        return None
    condition.replace(exp.And(this=condition.right, expression=condition.left))
    return spell(query)


def filter_twice(query: exp.Select, tables: Tables, _: Random) -> str | None:
    """One condition of two in a subquery."""
    condition = condition_of(query)
    if not isinstance(condition, exp.And) or query.args.get("joins"):
        return None
    inner = f"(SELECT * FROM {query.find(exp.Table).name} WHERE {spell(condition.left)})"
    shown = ", ".join(map(spell, query.expressions))
    return f"SELECT {shown} FROM {inner} WHERE {spell(condition.right)}"


def ask_for_integers(query: exp.Select, _: Tables, rng: Random) -> str | None:
    """a >= 6 for a > 5: all numbers of the zoo are whole."""
    found = comparison_of(query, rng)
    step = {exp.GT: 1, exp.GTE: -1, exp.LT: -1, exp.LTE: 1}.get(type(found))
    if found is None or step is None:
        return None
    value = exp.Literal.number(int(found.right.name) + step)
    found.replace(STRICTER[type(found)](this=found.left, expression=value))
    return spell(query)


def list_text(query: exp.Select, _: Tables, rng: Random) -> str | None:
    found = comparison_of(query, rng)
    if not isinstance(found, exp.EQ):
        return None
    found.replace(exp.In(this=found.left, expressions=[found.right]))
    return spell(query)


def wrap(query: exp.Select, _: Tables, __: Random) -> str | None:
    return f"SELECT * FROM ({spell(query)})" if not query.args.get("order") else None


def name_first(query: exp.Select, _: Tables, __: Random) -> str | None:
    if query.args.get("order"):
        return None
    return f"WITH found AS ({spell(query)}) SELECT * FROM found"


def join_by_condition(query: exp.Select, _: Tables, __: Random) -> str | None:
    for join in query.args.get("joins") or []:
        query = query.where(join.args["on"])
        join = query.args["joins"][0]
        join.set("on", None)
        join.set("kind", "CROSS")
        return spell(query)
    return None


def turn_join(query: exp.Select, _: Tables, __: Random) -> str | None:
    joins = query.args.get("joins")
    if not joins:
        return None
    first, second = query.args["from_"].this, joins[0].this
    first.replace(second.copy())
    joins[0].set("this", first)
    return spell(query)


def add_order(query: exp.Select, _: Tables, rng: Random) -> str | None:
    """The gold query leaves the order open."""
    if query.args.get("order"):
        return None
    return f"{spell(query)} ORDER BY 1 {rng.choice(('ASC', 'DESC'))}"


def order_by_expression(query: exp.Select, _: Tables, __: Random) -> str | None:
    order = query.args.get("order")
    if not order or not query.args.get("limit"):
        return None
    column = order.expressions[0].this
    column.replace(exp.paren(exp.Add(this=column.copy(), expression=exp.Literal.number(0))))
    return spell(query) + " OFFSET 0"


def order_again(query: exp.Select, _: Tables, __: Random) -> str | None:
    order = query.args.get("order")
    if not order or not query.args.get("limit"):
        return None
    outer, table = spell(order), query.find(exp.Table).name
    shown = ", ".join(map(spell, query.expressions))
    limit = spell(query.args["limit"])
    return f"SELECT {shown} FROM (SELECT * FROM {table} {outer} {limit}) {outer}"


def aggregate_otherwise(query: exp.Select, _: Tables, __: Random) -> str | None:
    others = {
        exp.Avg: "SUM({0}) * 1.0 / COUNT({0})",
        exp.Sum: "AVG({0}) * COUNT({0})",
        exp.Max: "-MIN(-{0})",
        exp.Min: "-MAX(-{0})",
        exp.Count: "SUM(1)",
    }
    if (found := query.find(*others)) is None:
        return None
    found.replace(parse_one(others[type(found)].format(spell(found.this)), dialect="sqlite"))
    return spell(query)


def group_by_place(query: exp.Select, _: Tables, __: Random) -> str | None:
    if not (group := query.args.get("group")):
        return None
    group.expressions[0].replace(exp.Literal.number(1))
    return spell(query)


EQUAL: tuple[Change, ...] = (
    respell,
    name_everything,
    turn_sides,
    negate_twice,
    turn_conjunction,
    filter_twice,
    ask_for_integers,
    list_text,
    wrap,
    name_first,
    join_by_condition,
    turn_join,
    add_order,
    order_by_expression,
    order_again,
    aggregate_otherwise,
    group_by_place,
)
