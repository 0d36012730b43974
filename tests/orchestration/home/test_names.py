"""Partition keys tell things apart and hold nothing that Dagster stumbles over."""

from __future__ import annotations

import re

import pytest

from orchestration.home.names import adapter_key, merge_key, slug

SOURCES = ["zoo/adapters/sql", "org/sql@main", "s3://bucket/a|b/sql", "landing:sql", "/sql/", "é"]


@pytest.mark.parametrize("source", SOURCES)
def test_an_adapters_key_is_a_slug(source: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+-[0-9a-f]{8}", adapter_key(source, "zoo/base"))


def test_adapters_of_one_name_from_two_places_or_for_two_bases_have_keys_of_their_own() -> None:
    keys = {
        adapter_key("zoo/adapters/sql", "zoo/base"),
        adapter_key("landing:sql", "zoo/base"),
        adapter_key("zoo/adapters/sql", "org/base"),
    }
    assert len(keys) == 3


def test_another_revision_of_an_adapter_is_the_same_partition() -> None:
    assert adapter_key("org/sql@v1", "org/base@a") == adapter_key("org/sql@v2", "org/base@b")


def test_a_merge_is_named_by_its_recipe_and_twelve_digits_of_its_judgement() -> None:
    assert merge_key("sql-json", "0123456789abcdef" * 4) == "sql-json-0123456789ab"


def test_a_name_without_letters_still_has_a_slug() -> None:
    assert slug("///") == "unnamed"
