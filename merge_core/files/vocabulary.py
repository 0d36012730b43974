"""Tokens, special tokens and chat templates: what an adapter brings against what the base has.

Read as JSON and text of bounded size: no tokenizer is run, no template filled in.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from common.problem import Problem, printable
from merge_core.files.json_file import read_object

__all__ = [
    "TOKENIZER_FILES",
    "Alignment",
    "Vocabulary",
    "align",
    "listed",
    "read_vocabulary",
    "vocabulary_warnings",
]

_TOKENIZER, _CONFIG, _ADDED = "tokenizer.json", "tokenizer_config.json", "added_tokens.json"
_SPECIALS, _TEMPLATE = "special_tokens_map.json", "chat_template.jinja"
TOKENIZER_FILES = (_TOKENIZER, _CONFIG, _ADDED, _SPECIALS, _TEMPLATE)
"""What an adapter may bring of a tokenizer, beside its config and weights."""

_LARGEST = 40_000_000
"""Bytes of a tokenizer.json; Gemma 3's has 33 million."""
_LONGEST_TEMPLATE = 1_000_000
_ROLES = ("bos_token", "eos_token", "unk_token", "pad_token")
_SHOWN, _LONGEST_SHOWN = 5, 40


@dataclass(frozen=True)
class Vocabulary:
    """`ids` by token, of all tokens or, where not `whole`, of those added to another vocabulary.

    `roles` are special tokens by what they are for (eos_token, …).
    """

    ids: Mapping[str, int]
    whole: bool
    roles: Mapping[str, str]
    template: str | None


@dataclass(frozen=True)
class Alignment:
    """Rows of an adapter's vocabulary in the base's, by token.

    Rows below `same` are the same in both (None: all are); further on, `moved` are those of tokens
    that both have: the adapter's row, and the base's. `lacking` tokens are the adapter's alone.
    """

    same: int | None
    moved: tuple[tuple[int, int], ...]
    lacking: Mapping[str, int]

    @cached_property
    def _places(self) -> dict[int, int]:
        return dict(self.moved)

    def place(self, row: int) -> int | None:
        """The base's row of the token that the adapter has in this one; None where it has none."""
        return row if self.same is None or row < self.same else self._places.get(row)


def read_vocabulary(folder: Path) -> tuple[Vocabulary | None, list[Problem]]:
    """What the tokenizer files of a folder say, None where there are none, and what is wrong."""
    files: dict[str, dict[str, Any]] = {}
    problems: list[Problem] = []
    for name in (_TOKENIZER, _CONFIG, _ADDED, _SPECIALS):
        if (folder / name).exists():
            files[name], found = read_object(folder / name, _LARGEST)
            problems += found
    template, found = _template(folder, files.get(_CONFIG, {}))
    problems += found
    ids, faults = _ids(files)
    problems += [_malformed(folder / name) for name in faults]
    if problems or not (files or template):
        return None, problems
    roles = dict(_roles({**files.get(_SPECIALS, {}), **files.get(_CONFIG, {})}))
    return Vocabulary(ids, _whole(files), roles, template), []


def align(theirs: Vocabulary, own: Vocabulary) -> Alignment:
    """Compare an adapter's vocabulary with a base's whole one, token by token."""
    if not theirs.whole:  # whatever it does not list is as in the base
        taken = set(theirs.ids.values())
        kept = {token: row for token, row in own.ids.items() if row not in taken}
        theirs = replace(theirs, ids={**kept, **theirs.ids})
    lacking = {token: row for token, row in theirs.ids.items() if token not in own.ids}
    differing = [*lacking.values()]
    for token, row in own.ids.items():
        if (their := theirs.ids.get(token)) != row:
            differing += [row] if their is None else [row, their]
    if not differing:
        return Alignment(None, (), {})
    same = min(differing)
    both = ((row, own.ids[token]) for token, row in theirs.ids.items() if token in own.ids)
    return Alignment(same, tuple(sorted(pair for pair in both if min(pair) >= same)), lacking)


def listed(tokens: Mapping[str, int]) -> str:
    """How many tokens, and the first few of them."""
    names = sorted(tokens, key=lambda token: tokens[token])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    count = f"{len(names)} token{'' if len(names) == 1 else 's'}"
    return f"{count} ({', '.join(map(_shown, names[:_SHOWN]))}{more})"


def _shown(token: str | None) -> str:
    if token is None:
        return "none"
    return repr(token if len(token) <= _LONGEST_SHOWN else f"{token[:_LONGEST_SHOWN]}…")


def vocabulary_warnings(folders: Mapping[str, Path], base: Path) -> tuple[str, ...]:
    """Where the tokenizers that adapters bring differ from the base's, which the merge keeps."""
    brought = {name: read_vocabulary(folder) for name, folder in sorted(folders.items())}
    if not any(theirs or problems for theirs, problems in brought.values()):
        return ()  # reading a base's takes a second
    own, unread = read_vocabulary(base)
    warnings = [_unreadable("base", problem) for problem in unread]
    for name, (theirs, problems) in brought.items():
        warnings += [_unreadable(name, problem) for problem in problems]
        if theirs and own:
            found = [*_token_warnings(theirs, own), *_manner_warnings(theirs, own)]
            warnings += [f"{name}: {line}" for line in found]
    return tuple(map(printable, warnings))


def _unreadable(name: str, problem: Problem) -> str:
    return f"{name}: {problem.where}: {problem.field}: {problem.found}; not compared"


def _token_warnings(theirs: Vocabulary, own: Vocabulary) -> Iterator[str]:
    if not own.whole or not theirs.ids:
        return
    found = align(theirs, own)
    if found.lacking:
        yield f"tokenizer: has {listed(found.lacking)} that the base and the merged model lack"
    places = {row: token for token, row in theirs.ids.items()}
    moved = {places[row]: row for row, place in found.moved if row != place and row in places}
    if moved:
        yield f"tokenizer: has {listed(moved)} in other places than the base"


def _manner_warnings(theirs: Vocabulary, own: Vocabulary) -> Iterator[str]:
    for role, token in theirs.roles.items():
        if (wanted := own.roles.get(role)) != token:
            told = f"wanted the base's, {_shown(wanted)}, found {_shown(token)}"
            yield f"{role}: {told}; the base's is kept"
    if theirs.template is None or theirs.template == own.template:
        return
    if own.template is None:
        yield "chat_template: wanted the base's, none, found one; the merged model has none"
        return
    mine, other = own.template.splitlines(), theirs.template.splitlines()
    pairs = enumerate(zip(mine, other, strict=False), start=1)
    shorter = min(len(mine), len(other)) + 1
    line = next((number for number, (one, two) in pairs if one != two), shorter)
    told = f"wanted the base's, found one that differs in line {line}"
    yield f"chat_template: {told}; the base's is kept"


def _template(folder: Path, config: Mapping[str, Any]) -> tuple[str | None, list[Problem]]:
    """The chat template: a file of its own, or in the config; of several there the default."""
    path, remedy = folder / _TEMPLATE, "fetch or save it again"
    if path.is_file():
        if (size := path.stat().st_size) > _LONGEST_TEMPLATE:
            wanted, found = f"at most {_LONGEST_TEMPLATE:,} bytes", f"{size:,} bytes"
            return None, [Problem(str(path), "file", wanted, found, remedy)]
        try:
            return path.read_text(encoding="utf-8").rstrip("\n"), []
        except (OSError, UnicodeDecodeError) as error:
            return None, [Problem(str(path), "file", "text in UTF-8", str(error), remedy)]
    told = config.get("chat_template")
    if isinstance(told, list):
        named = (one for one in told if isinstance(one, dict) and one.get("name") == "default")
        told = next((one.get("template") for one in named), None)
    return (told.rstrip("\n") if isinstance(told, str) else None), []


def _ids(files: Mapping[str, Mapping[str, Any]]) -> tuple[dict[str, int], list[str]]:
    """Row by token from all files, and the files that do not say it in the way they should."""
    ids: dict[str, int] = {}
    faults = []
    readers = ((_TOKENIZER, _listed_tokens), (_CONFIG, _decoder), (_ADDED, lambda v: v.items()))
    for name, read in readers:
        try:
            found = dict(read(files.get(name, {})))
        except (TypeError, ValueError, LookupError, AttributeError):
            faults.append(name)
            continue
        if all(isinstance(t, str) and type(row) is int and row >= 0 for t, row in found.items()):
            ids |= found
        else:
            faults.append(name)
    return ids, faults


def _listed_tokens(values: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Of tokenizer.json; a Unigram's tokens are in the order of their rows."""
    vocabulary = _vocabulary(values)
    if isinstance(vocabulary, list):
        yield from ((token, row) for row, (token, _) in enumerate(vocabulary))
    else:
        yield from vocabulary.items()
    yield from ((token["content"], token["id"]) for token in values.get("added_tokens") or ())


def _vocabulary(values: Mapping[str, Any]) -> Any:
    model = values.get("model")
    return model.get("vocab", {}) if isinstance(model, dict) else {}


def _decoder(values: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    for row, token in (values.get("added_tokens_decoder") or {}).items():
        yield token["content"], int(row)


def _whole(files: Mapping[str, Mapping[str, Any]]) -> bool:
    return bool(_vocabulary(files.get(_TOKENIZER, {})))


def _roles(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for role in _ROLES:
        token = values.get(role)
        token = token.get("content") if isinstance(token, dict) else token
        if isinstance(token, str):
            yield role, token


def _malformed(path: Path) -> Problem:
    wanted, found = "tokens with their rows", "values of another form"
    return Problem(str(path), "tokens", wanted, found, "fetch or save it again")
