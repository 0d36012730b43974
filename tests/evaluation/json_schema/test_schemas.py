import json
from typing import Any

import pytest

from evaluation.json_schema.schemas import DIALECTS, dialect, schema_problems

DRAFT = "http://json-schema.org/draft-0{}/schema#"
NEW = "https://json-schema.org/draft/{}/schema"
PART = {"$id": "part.json", "type": "string"}


def fields(schema: Any) -> list[str]:
    return [problem.field for problem in schema_problems(json.dumps(schema))]


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {"$schema": DRAFT.format(4), "minimum": 1, "exclusiveMinimum": True},
        {"$schema": DRAFT.format(7), "dependencies": {"a": ["b"]}, "$ref": "#/definitions/a"}
        | {"definitions": {"a": {"$id": "#here"}}, "items": {"$ref": "#here"}},
        {
            "$schema": NEW.format("2019-09"),
            "$recursiveAnchor": True,
            "items": {"$recursiveRef": "#"},
        },
        {
            "$id": "https://x.example/root.json",
            "$defs": {"p": PART},
            "items": {"$ref": "part.json"},
        },
        {"$defs": {"a": {"$anchor": "x"}}, "$ref": "#x"},
        {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}},
        {"$ref": NEW.format("2020-12")},
        {"components": {"A": {"type": "string"}}, "$ref": "#/components/A"},
        {"properties": {name: {"type": "string"} for name in ("$ref", "format", "pattern", "$id")}},
        {"properties": {"$schema": {}, "enum": {"const": 1}, "default": {"examples": ["("]}}},
        {"const": {"$ref": "gone"}, "enum": [{"format": "gone"}], "default": {"pattern": "("}},
        {"examples": [{"$ref": "gone"}], "x-meta": {"format": "pdf", "$schema": "gone"}},
        {"format": "date-time", "pattern": r"^\p{L}"},
        {"format": "int64"},
    ],
)
def test_a_schema_of_a_known_dialect_is_one(schema: Any) -> None:
    assert fields(schema) == []


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"$schema": DRAFT.format(3)}, ["$schema"]),
        ({"$schema": "https://example.com/mine"}, ["$schema"]),
        ({"$schema": 7}, ["$schema"]),
        ({"$defs": {"a": {"$id": "urn:a", "$schema": "urn:mine"}}}, ["$schema"]),
        ({"type": "strin"}, ["schema"]),
        ({"$schema": DRAFT.format(7), "exclusiveMinimum": True}, ["schema"]),
        ({"minimum": float("nan")}, ["schema"]),
        ({"properties": {"default": {"$ref": "http://x.example/y"}}}, ["$ref"]),
        (
            {"properties": {"enum": {"$ref": "#/gone"}, "const": {"format": "gone"}}},
            ["$ref", "format"],
        ),
        ({"patternProperties": {"examples": {"$dynamicRef": "#gone"}}}, ["$dynamicRef"]),
        ({"$id": "urn:a", "$defs": {"b": {"$id": "urn:b", "$ref": "#/$defs/b"}}}, ["$ref"]),
        ({"components": {"A": {"format": "gone"}}, "$ref": "#/components/A"}, ["format"]),
        ({"components": {"A": {"type": "gone"}}, "$ref": "#/components/A"}, ["schema"]),
        ({"pattern": "(", "patternProperties": {r"\Z": {}}}, ["pattern", "pattern"]),
        ({"format": "colour", "items": {"format": "colour"}}, ["format"]),
    ],
)
def test_what_would_check_nothing_or_something_else_is_told(schema: Any, found: list[str]) -> None:
    assert sorted(fields(schema)) == sorted(found)


def test_a_schema_deeper_than_can_be_read_is_told() -> None:
    schema: dict[str, Any] = {}
    for _ in range(400):
        schema = {"items": schema}
    assert fields(schema) == ["schema"]


def test_the_dialect_is_the_one_that_is_named_and_2020_12_where_none_is() -> None:
    for name, validator in DIALECTS.items():
        assert dialect({"$schema": name}) is dialect({"$schema": f"{name}#"}) is validator
    assert dialect({}) is DIALECTS[NEW.format("2020-12")]
