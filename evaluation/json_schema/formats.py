"""The formats that JSON Schemas ask for, those that pydantic writes among them.

jsonschema's own checks, and here the ones for which it would need further packages. ANNOTATIONS
say nothing that a text or number could break; any other format is refused where a suite is read,
for answers would pass it unchecked.
"""

import base64
import ipaddress
import re
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from jsonschema import FormatChecker

from evaluation.json_schema import ecma_patterns

__all__ = ["ANNOTATIONS", "FORMATS"]

ANNOTATIONS = (
    "binary",
    "directory-path",
    "double",
    "file-path",
    "float",
    "int32",
    "int64",
    "password",
    "path",
)

_TIME = re.compile(
    r"([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))",
    re.ASCII,
)
_DURATION = re.compile(
    r"[+-]?P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)",
    re.ASCII,
)
_REFERENCE = r"(?:[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
_URI_REFERENCE = re.compile(rf"{_REFERENCE}(?:#{_REFERENCE})?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")
_RELATIVE_POINTER = re.compile(rf"(?:0|[1-9][0-9]*)(?:#|{_POINTER.pattern})")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOSTNAME = re.compile(rf"(?=.{{1,253}}$){_LABEL}(?:\.{_LABEL})*")


def _is_time(text: str) -> bool:
    """RFC 3339's full-time, with its offset; a leap second is the last one of a day in UTC."""
    found = _TIME.fullmatch(text)
    if found is None:
        return False
    hours, minutes, seconds, sign, ahead_hours, ahead_minutes = found.groups()
    ahead = int(f"{sign}1") * (60 * int(ahead_hours) + int(ahead_minutes)) if sign else 0
    return seconds != "60" or (60 * int(hours) + int(minutes) - ahead) % 1440 == 1439


def _is_date_time(text: str) -> bool:
    """RFC 3339's date-time, with its offset."""
    whole = re.match(r"\d{4}-\d\d-\d\d[Tt]", text, re.ASCII) is not None and _is_time(text[11:])
    # The pattern lets February 30 pass.
    return whole and bool(date.fromisoformat(text[:10]))


def _is_uri_reference(text: str) -> bool:
    """RFC 3986's signs, brackets around an address alone, a port that is a number."""
    parts = urlsplit(text)
    bracketed = re.search(r"[\[\]]", text.replace(parts.netloc, "", 1))
    # urlsplit raises ValueError for a bad port only where it is read.
    return bool(_URI_REFERENCE.fullmatch(text)) and not bracketed and parts.port != -1


def _is_uri(text: str) -> bool:
    return _SCHEME.match(text) is not None and _is_uri_reference(text)


def _is_multi_host_uri(text: str) -> bool:
    """As databases have it: several hosts, each with a port of its own."""
    return bool(_SCHEME.match(text) and _URI_REFERENCE.fullmatch(text))


def _is_base64(text: str) -> bool:
    return base64.b64decode(text, validate=True) is not None


def _is_base64url(text: str) -> bool:
    return not {*"+/"} & {*text} and _is_base64(text.replace("-", "+").replace("_", "/"))


CHECKS: dict[str, Callable[[str], object]] = {
    "base64": _is_base64,
    "base64url": _is_base64url,
    "byte": _is_base64,
    "date-time": _is_date_time,
    "duration": _DURATION.fullmatch,
    "hostname": _HOSTNAME.fullmatch,
    "ipv4interface": ipaddress.IPv4Interface,
    "ipv4network": ipaddress.IPv4Network,
    "ipv6interface": ipaddress.IPv6Interface,
    "ipv6network": ipaddress.IPv6Network,
    "ipvanyaddress": ipaddress.ip_address,
    "ipvanyinterface": ipaddress.ip_interface,
    "ipvanynetwork": ipaddress.ip_network,
    "json-pointer": _POINTER.fullmatch,
    "multi-host-uri": _is_multi_host_uri,
    "regex": ecma_patterns.compiled,
    "relative-json-pointer": _RELATIVE_POINTER.fullmatch,
    "time": _is_time,
    "uri": _is_uri,
    "uri-reference": _is_uri_reference,
}
"""Each gives nothing, or raises ValueError, for a text that is not of the format."""


def _of_text(check: Callable[[str], object]) -> Callable[[object], bool]:
    """A format says nothing of what is no text."""
    return lambda value: not isinstance(value, str) or bool(check(value))


# Most of jsonschema's other checks need packages, whose absence would change scores.
FORMATS = FormatChecker(["date", "email", "idn-email", "idn-hostname", "ipv4", "ipv6", "uuid"])
for _name, _check in CHECKS.items():
    FORMATS.checks(_name, raises=ValueError)(_of_text(_check))
