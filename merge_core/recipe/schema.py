"""A recipe: what to merge, how, and which skills must survive. Read from YAML, checked whole."""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    ValidationError,
    model_validator,
)

from common.problem import Problem
from common.untrusted import LARGEST_YAML, Unfit, compose, load_yaml, read_text
from merge_core.errors import RecipeError
from merge_core.methods import MethodName
from merge_core.recipe.cross_checks import choose, contradictions
from merge_core.recipe.yaml_lines import duplicate_keys, line_of

__all__ = [
    "AdapterEntry",
    "AnswerDtype",
    "BaseAbility",
    "Election",
    "LandingQuery",
    "OutputDtype",
    "Promote",
    "Quorum",
    "Recipe",
    "Skill",
    "Sweep",
    "TrimScope",
    "load_recipe",
    "parse_recipe",
    "place_of",
]

TrimScope = Literal["tensor", "adapter"]
OutputDtype = Literal["base", "float32", "bfloat16", "float16"]
AnswerDtype = Literal["auto", "float32", "bfloat16", "float16"]
Promote = Literal["manual", "auto"]

_Fraction = Annotated[float, Field(strict=True, gt=0, le=1)]
_Finite = Annotated[float, Field(strict=True, allow_inf_nan=False)]
_Flag = Annotated[bool, Field(strict=True)]
_Text = Annotated[str, Field(min_length=1)]
_SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_MODEL = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
_RULES = {
    _SLUG: "lower-case letters and digits, joined by hyphens, as in sql-json",
    _MODEL: "letters, digits, dots, hyphens and underscores",
}
_WORDS = {
    "bool_type": "true or false",
    "dict_type": "names with values, as in `name: value`",
    "float_type": "a number",
    "greater_than": "a number above 0",
    "int_type": "a whole number",
    "model_type": "names with values, as in `name: value`",
    "string_too_short": "text",
    "string_type": "text",
    "too_short": "at least one",
    "tuple_type": "a list, as in [0.2, 0.5]",
}
_MOST_CANDIDATES = 10_000
_Slug = Annotated[str, Field(pattern=_SLUG, max_length=80)]


class _Strict(BaseModel):
    """Frozen, and an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Quorum(_Strict):
    """Election that lies between `count` and `unanimous`: the share of adapters that must agree."""

    quorum: _Fraction


class AdapterEntry(_Strict):
    """One adapter of the merge; a plain string in the YAML is its source."""

    source: _Text
    weight: _Finite = 1.0
    density: _Fraction | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_source(cls, value: Any) -> Any:
        return {"source": value} if isinstance(value, str) else value


class LandingQuery(_Strict):
    """Every adapter that has landed and whose name matches the glob."""

    from_: Literal["landing"] = Field(alias="from")
    match: _Text = "*"


class Skill(_Strict):
    """A suite, the adapter that is its specialist, and how far below it the merge may fall."""

    suite: _Text
    specialist: _Text
    margin: Annotated[float, Field(strict=True, gt=0, lt=1)] = 0.05


class BaseAbility(_Strict):
    """Held-out text, and by what share the merge's perplexity on it may exceed its base's."""

    suite: _Text
    margin: Annotated[float, Field(strict=True, gt=0, lt=1)] = 0.05


def _election_kind(value: Any) -> str:
    return "(quorum)" if isinstance(value, Mapping | Quorum) else "(rule)"


def _adapters_kind(value: Any) -> str:
    landing = isinstance(value, LandingQuery) or (isinstance(value, Mapping) and "from" in value)
    return "(landing)" if landing else "(named)"


Election = Annotated[
    Annotated[Literal["mass", "count", "unanimous"], Tag("(rule)")]
    | Annotated[Quorum, Tag("(quorum)")],
    Discriminator(_election_kind),
]
_Adapters = Annotated[
    Annotated[dict[_Slug, AdapterEntry], Field(min_length=1), Tag("(named)")]
    | Annotated[LandingQuery, Tag("(landing)")],
    Discriminator(_adapters_kind),
]


class Sweep(_Strict):
    """Values to try for each parameter; every combination is one candidate.

    `density` is that of the adapters that have none of their own; `weights` are by adapter.
    """

    density: Annotated[tuple[_Fraction, ...], Field(min_length=1)] | None = None
    election: Annotated[tuple[Election, ...], Field(min_length=1)] | None = None
    trim_scope: Annotated[tuple[TrimScope, ...], Field(min_length=1)] | None = None
    scale: Annotated[tuple[_Finite, ...], Field(min_length=1)] | None = None
    weights: dict[_Slug, Annotated[tuple[_Finite, ...], Field(min_length=1)]] = {}

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        lists = (self.density, self.election, self.trim_scope, self.scale, *self.weights.values())
        if math.prod(len(values) for values in lists if values) > _MOST_CANDIDATES:
            raise ValueError(f"at most {_MOST_CANDIDATES:,} combinations of the values")
        return self


class Recipe(_Strict):
    """A checked recipe. `density` is the fraction of entries kept; `scale` is λ of the merge.

    What a method needs is in merge_core.methods. `seed` is for methods that draw; none does yet.
    """

    name: _Slug
    base: _Text
    adapters: _Adapters
    method: MethodName
    density: _Fraction = 0.5
    election: Election = "mass"
    trim_scope: TrimScope = "tensor"
    scale: _Finite = 1.0
    seed: Annotated[int, Field(strict=True, ge=0)] = 0
    output_dtype: OutputDtype = "base"
    skills: dict[_Slug, Skill] = {}
    base_ability: BaseAbility | None = None
    answer_dtype: AnswerDtype = "auto"
    model: Annotated[str, Field(pattern=_MODEL)] | None = None
    accept_base: _Flag = False
    promote: Promote = "manual"
    sweep: Sweep | None = None

    @property
    def registered_name(self) -> str:
        """Name of the registered model: `model`, or the recipe's own name."""
        return self.model or self.name


def load_recipe(path: Path) -> Recipe:
    """Read and check a YAML recipe.

    Raises RecipeError with every problem at once, each with its line.
    """
    try:
        text = read_text(path, LARGEST_YAML)
        root, data = compose(text), load_yaml(text)
    except (OSError, Unfit) as error:
        raise RecipeError([_unreadable(path, error)], f"recipe {path}") from error
    duplicates = [
        Problem(f"{path}:{line}", key, "each key once", "the key again", "remove one of the two")
        for key, line in duplicate_keys(root)
    ]
    return parse_recipe(data, str(path), root, duplicates)


def place_of(path: Path, loc: tuple[str | int, ...]) -> str:
    """The file and line in which a field of a recipe stands, as in demo.yaml:7."""
    root = compose(read_text(path, LARGEST_YAML))
    return line_of(str(path), root, loc)


def parse_recipe(
    data: object,
    where: str,
    root: yaml.Node | None = None,
    problems: list[Problem] | None = None,
) -> Recipe:
    """Check recipe values that were read already; `root` gives lines, `problems` found before.

    Raises RecipeError with every problem at once.
    """
    found = list(problems or [])
    recipe = None
    try:
        recipe = Recipe.model_validate(data)
    except ValidationError as error:
        found += [_explain(where, root, dict(detail)) for detail in error.errors()]
    for loc, *texts in contradictions(data) if isinstance(data, Mapping) else ():
        wanted, wrong, remedy = texts
        field = ".".join(map(str, loc))
        found.append(Problem(line_of(where, root, loc), field, wanted, wrong, remedy))
    if found or recipe is None:
        raise RecipeError(sorted(found, key=_by_line), f"recipe {where}")
    return recipe


_KEYS_OF: dict[str, type[BaseModel]] = {
    "adapters": AdapterEntry,
    "base_ability": BaseAbility,
    "skills": Skill,
    "sweep": Sweep,
    "(quorum)": Quorum,
    "(landing)": LandingQuery,
}


def _explain(where: str, root: yaml.Node | None, detail: dict[str, Any]) -> Problem:
    """One pydantic error in the words of a recipe."""
    loc = detail["loc"]
    parts = [str(part) for part in loc if not str(part).startswith(("(", "[key]"))]
    field = ".".join(parts) or "recipe"
    place = line_of(where, root, loc)
    if detail["type"] == "extra_forbidden":
        tags = [part for part in loc if part in ("(landing)", "(quorum)")]
        model = _KEYS_OF.get((tags or loc)[0], Recipe)
        known = sorted(info.alias or name for name, info in model.model_fields.items())
        wanted = f"one of: {', '.join(known)}"
        return Problem(place, field, wanted, f"unknown key {parts[-1]!r}", choose(parts[-1], known))
    if detail["type"] == "missing":
        return Problem(place, field, "a value", "nothing", f"add {parts[-1]}:")
    pattern = detail.get("ctx", {}).get("pattern", "")
    plain = detail["msg"].removeprefix("Input should be ")
    wanted = _RULES.get(pattern) or _WORDS.get(detail["type"], plain)
    found, remedy = repr(detail["input"]), f"write {wanted}"
    if detail["type"] == "float_type" and isinstance(detail["input"], str):
        remedy += ": without quotes, an exponent with a dot and a sign, as in 1.0e-3"
    if detail["type"] in ("less_than", "less_than_equal") and detail["input"] <= 100:
        remedy = f"write {detail['input'] / 100:.2g} for {detail['input']:g}{_unit(parts)}"
    return Problem(place, field, wanted, found[:200], remedy)


def _unit(parts: list[str]) -> str:
    """What people mean by a number of up to 100 where a share is wanted."""
    return " percentage points" if parts[0] == "skills" else "%"


def _unreadable(path: Path, error: OSError | Unfit) -> Problem:
    line = error.line if isinstance(error, Unfit) else None
    where = f"{path}:{line}" if line else str(path)
    found = getattr(error, "strerror", None) or str(error)
    remedy = "correct the YAML" if line else "check the path"
    return Problem(where, "recipe", "a readable YAML file in UTF-8", found, remedy)


def _by_line(problem: Problem) -> tuple[int, str]:
    line = problem.where.rpartition(":")[2]
    return (int(line) if line.isdigit() else 0, problem.field)
