"""JSON Schemas before anything is checked by them: their dialect, references, formats, patterns.

`$schema` chooses the dialect, of the whole or of a schema within it that has an `$id`. Only what
the dialect reads as a schema is looked at: a property may be called `default` or `$ref`, and data
under `const`, `enum`, `examples` or a keyword that nobody knows are no schemas. Nothing is fetched:
references lead to somewhere in the schema, or to the dialects' own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from jsonschema import (
    Draft4Validator,
    Draft6Validator,
    Draft7Validator,
    Draft201909Validator,
    Draft202012Validator,
)
from jsonschema.exceptions import SchemaError
from jsonschema.protocols import Validator
from jsonschema_specifications import REGISTRY
from referencing import Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import Schema, SchemaResource, specification_with

from common.problem import Problem
from evaluation.json_schema import ecma_patterns
from evaluation.json_schema.formats import ANNOTATIONS, FORMATS
from evaluation.json_schema.values import count_values, parse

__all__ = ["DIALECTS", "dialect", "schema_problems"]

DEFAULT = "https://json-schema.org/draft/2020-12/schema"
DIALECTS: dict[str, Any] = {
    "http://json-schema.org/draft-04/schema": Draft4Validator,
    "http://json-schema.org/draft-06/schema": Draft6Validator,
    "http://json-schema.org/draft-07/schema": Draft7Validator,
    "https://json-schema.org/draft/2019-09/schema": Draft201909Validator,
    DEFAULT: Draft202012Validator,
}
"""jsonschema's classes, by `$schema` without its empty fragment."""
MOST_VALUES = 5_000
"""In a schema: whether an enum's are unique takes time by their square."""
REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")


def dialect(schema: Schema) -> type[Validator]:
    """What checks values by a schema that `schema_problems` finds nothing wrong with."""
    chosen: type[Validator] = DIALECTS[_dialect_id(schema)]
    return chosen


def _dialect_id(schema: Schema, default: str = DEFAULT) -> str:
    told = schema.get("$schema", default) if isinstance(schema, dict) else default
    return str(told).removesuffix("#")


# Items mostly share their schemas, and each of them asks.
@lru_cache(maxsize=1024)
def schema_problems(text: str) -> tuple[Problem, ...]:
    """All that keeps a schema, spelt as JSON, from checking values; `where` is left empty."""
    reading = _Reading()
    try:
        schema = parse(text)
        if count_values(schema) > MOST_VALUES:
            raise ValueError(f"more than {MOST_VALUES:,} values")
        reading.read_root(schema)
    except ValueError as error:
        reading.tell("schema", "strict JSON of bounded size", str(error), "correct it, or use $ref")
    except RecursionError:
        reading.tell("schema", "one that is not so deep", "too many levels", "use $ref")
    return tuple(dict.fromkeys(reading.problems))


@dataclass
class _Reading:
    """One schema and what is wrong with it. `seen`: ids of the schemas that were looked at."""

    problems: list[Problem] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def tell(self, keyword: str, wanted: str, found: str, remedy: str) -> None:
        self.problems.append(Problem("", keyword, wanted, found, remedy))

    def read_root(self, schema: Schema) -> None:
        if not self._is_schema(schema, DEFAULT):
            return
        resource = specification_with(_dialect_id(schema)).create_resource(schema)
        # It holds the dialects' own schemas and fetches none.
        resolver = REGISTRY.with_resource("", resource).crawl().resolver_with_root(resource)
        self._read(resource, resolver, _dialect_id(schema))

    def _is_schema(self, schema: Schema, default: str) -> bool:
        """Whether it is one of its dialect, as that dialect's own schema has it."""
        name = _dialect_id(schema, default)
        if name not in DIALECTS:
            self.tell("$schema", f"one of {', '.join(DIALECTS)}", name, "name one of these")
            return False
        try:
            DIALECTS[name].check_schema(schema, format_checker=None)
        except SchemaError as error:
            wanted, found = f"a schema of {name}", f"{error.json_path}: {error.message}"
            self.tell("schema", wanted, found, "correct the schema")
            return False
        return True

    def _read(self, resource: SchemaResource, resolver: Any, default: str) -> None:
        """Look at a schema, all that are within it, and what they refer to."""
        schema = resource.contents
        if id(schema) in self.seen or not isinstance(schema, dict):
            return
        # Before what is within, for a schema may refer to itself.
        self.seen.add(id(schema))
        name = _dialect_id(schema, default)
        # The check of the whole took it for one of the outer dialect.
        if name != default and not self._is_schema(schema, default):
            return
        self._look_at(schema)
        for inner in resource.subresources():
            self._read(inner, resolver.in_subresource(inner), name)
        for target in self._targets(schema, resolver):
            # What stands in no schema's place was not looked at with the whole.
            if id(target.contents) not in self.seen and self._is_schema(target.contents, name):
                found = Resource.from_contents(target.contents, specification_with(name))
                self._read(found, target.resolver, name)

    def _look_at(self, schema: dict[str, Any]) -> None:
        for form in _texts(schema, "format"):
            if form in FORMATS.checkers or form in ANNOTATIONS:
                continue
            wanted = f"one of {', '.join(sorted({*FORMATS.checkers, *ANNOTATIONS}))}"
            self.tell("format", wanted, form, "use a pattern instead")
        for pattern in (*_texts(schema, "pattern"), *schema.get("patternProperties", ())):
            try:
                ecma_patterns.compiled(pattern)
            except ValueError as error:
                found = f"{pattern[:200]}: {error}"
                self.tell("pattern", "one that compiles", found, "correct it")

    def _targets(self, schema: dict[str, Any], resolver: Any) -> Iterator[Any]:
        for keyword in REFERENCES:
            for reference in _texts(schema, keyword):
                try:
                    yield resolver.lookup(reference)
                except Unresolvable:
                    remedy = "put the definition under $defs"
                    self.tell(keyword, "a reference within the schema", reference, remedy)


def _texts(schema: dict[str, Any], keyword: str) -> Iterator[str]:
    """A keyword's value where it is a text, as in every schema of its dialect."""
    if isinstance(schema.get(keyword), str):
        yield schema[keyword]
