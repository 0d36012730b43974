from datetime import UTC, date, datetime, time, timedelta
from ipaddress import (
    IPv4Address,
    IPv4Interface,
    IPv4Network,
    IPv6Address,
    IPv6Interface,
    IPv6Network,
)
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import AnyUrl, Base64UrlBytes, IPvAnyAddress, PostgresDsn, SecretStr, TypeAdapter

from evaluation.json_schema.formats import ANNOTATIONS, FORMATS

FORMS: dict[str, tuple[list[str], list[str]]] = {
    "date-time": (
        [
            "2024-02-29T00:00:00Z",
            "2024-01-01t10:00:00.123456+05:30",
            "1998-12-31T23:59:60z",
            "1998-12-31T15:59:60.5-08:00",
        ],
        [
            "2024-01-01T00:00:00",
            "2024-01-01 00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00Z",
            "1998-12-31T22:59:60Z",
            "2024-01-01T00:00:00Z\n",
            "٢٠٢٤-01-01T00:00:00Z",
            "2024-01-01",
            "",
        ],
    ),
    "time": (["10:00:00Z", "10:00:00.5+01:00"], ["10:00:00", "10:00Z", "25:00:00Z", "10:00:00+1"]),
    "date": (["2024-02-29"], ["2023-02-29", "20240229", "2024-W01-1"]),
    "duration": (["P1D", "PT1.5S", "P1W", "P1Y2M3DT4H5M6S"], ["P", "PT", "P1S", "1D", "P1YT"]),
    "uri": (
        ["https://a.b/c?d#e", "mailto:a@b.c", "http://[::1]:80/", "urn:isbn:1"],
        [
            "/a",
            "a b",
            "http://a.b/ c",
            "http://[::1",
            "http://a:99999/",
            "http://a:x/",
            "http://é/",
        ],
    ),
    "uri-reference": (["/a", "a?b", "#x", "", "//h/p"], ["\\a", "a b", "#a#b", "a[b]"]),
    "multi-host-uri": (["postgres://a:1,b:2/c"], ["a", "postgres://a b"]),
    "email": (["a@b.c"], ["ab"]),
    "uuid": (["123e4567-e89b-12d3-a456-426614174000"], ["123e4567e89b12d3a456426614174000"]),
    "ipv4": (["1.2.3.4"], ["1.2.3", "1.2.3.256"]),
    "ipv6": (["::1"], ["1.2.3.4"]),
    "ipv4network": (["10.0.0.0/8"], ["10.0.0.1/8"]),
    "ipvanyaddress": (["::1", "1.1.1.1"], ["host"]),
    "hostname": (["a.b-c.d", "a"], ["-a", "a..b", "a_b", "", "a." * 200]),
    "idn-hostname": (["bücher.example", "a.b"], ["a b", "a..b", "-ü", ""]),
    "json-pointer": (["", "/a~0b/0"], ["a", "/~2"]),
    "relative-json-pointer": (["0", "1#", "2/a"], ["01", "/a"]),
    "regex": ([r"\p{L}", r"a\-b"], ["(", r"a\Z"]),
    "base64": (["aGk="], ["a", "é", "-_8="]),
    "base64url": (["-_8="], ["+/8=", "a"]),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_format_takes_its_texts_and_no_others(form: str) -> None:
    good, bad = FORMS[form]
    assert [text for text in good if not FORMATS.conforms(text, form)] == []
    assert [text for text in bad if FORMATS.conforms(text, form)] == []
    assert FORMATS.conforms(5, form)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (datetime, datetime(2024, 2, 29, 12, 30, 1, 5, UTC)),
        (date, date(2024, 2, 29)),
        (time, time(12, 30, 1, 5, UTC)),
        (timedelta, timedelta(days=400, seconds=1.5)),
        (timedelta, timedelta(days=-1)),
        (UUID, UUID(int=7)),
        (AnyUrl, AnyUrl("https://example.com/a?b=c")),
        (PostgresDsn, PostgresDsn("postgres://u:p@a:1,b:2/c")),
        (IPv4Address, IPv4Address("1.2.3.4")),
        (IPv6Address, IPv6Address("::1")),
        (IPv4Network, IPv4Network("10.0.0.0/8")),
        (IPv6Network, IPv6Network("fe80::/10")),
        (IPv4Interface, IPv4Interface("10.0.0.1/8")),
        (IPv6Interface, IPv6Interface("fe80::1/10")),
        (IPvAnyAddress, IPv4Address("1.2.3.4")),
        (Base64UrlBytes, b"\xfb\xff"),
        (bytes, b"hi"),
        (Path, Path("/a")),
        (SecretStr, SecretStr("a")),
    ],
)
def test_what_pydantic_writes_has_the_format_that_it_says(kind: Any, value: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    form = adapter.json_schema(mode="serialization")["format"]
    assert form in ANNOTATIONS or form in FORMATS.checkers
    assert FORMATS.conforms(adapter.dump_python(value, mode="json"), form)
