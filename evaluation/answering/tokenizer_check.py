"""Whether a model folder's tokenizer is all there: it is loaded, it encodes and decodes.

Not covered: whether its tokens are those that the model was trained with.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.errors import ModelError
from evaluation.sandbox.model_sandbox import try_encoding

__all__ = ["tokenizer_faults"]

_FILES = ("tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt", "spiece.model")
"""One of them holds the tokens, whatever the tokenizer's kind."""
_TEXTS = (
    "The cat sat on 12 mats, (or 3.5?)",
    "a = b[0]\n\tif x: pass",
    "Zażółć gęślą jaźń, 東京 ☕",
)


@dataclass(frozen=True)
class _Tokens:
    """A tokenizer as this check needs it; `special` are tokens by row."""

    encode: Callable[[str], list[int]]
    decode: Callable[[list[int]], str]
    rows: Collection[int]
    special: Mapping[int, str]


def tokenizer_faults(folder: Path) -> list[str]:
    """What is missing or wrong, one line each; no code of the folder is run, nothing fetched."""
    if not any((folder / name).is_file() for name in _FILES):
        return ["neither tokenizer.json nor tokenizer.model: copy the tokenizer into the base"]
    try:
        whole = (folder / "tokenizer.json").is_file()
        for text in _TEXTS if whole else ():
            try_encoding(folder, text)  # in a process that can be killed
        tokens = _read(folder) if whole else _converted(folder)
    except ModelError as error:
        return [f"the tokenizer does not load: {problem.found}"[:500] for problem in error.problems]
    except Exception as error:  # the tokenizers library raises Exception itself
        return [f"the tokenizer does not load: {type(error).__name__}: {error}"[:500]]
    return [*_unencoded(tokens), *_without_token(tokens, folder)]


def _read(folder: Path) -> _Tokens:
    """tokenizer.json, and the tokens that transformers adds to it from the configs beside it."""
    from tokenizers import AddedToken, Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    # The file may keep the limits of its training, which would alter the texts.
    tokenizer.no_truncation()
    tokenizer.no_padding()
    known = {token.content for token in tokenizer.get_added_tokens_decoder().values()}
    for token in _configured(folder):
        if token["content"] not in known:
            known.add(token["content"])
            tokenizer.add_tokens([AddedToken(**token)])
    return _Tokens(
        encode=lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids),
        decode=lambda rows: str(tokenizer.decode(rows, skip_special_tokens=False)),
        rows=set(tokenizer.get_vocab(with_added_tokens=True).values()),
        special=_special(tokenizer.get_added_tokens_decoder()),
    )


def _configured(folder: Path) -> Iterator[dict[str, Any]]:
    """Added tokens in the order of their rows, then those that have a role."""
    config = _object(folder / "tokenizer_config.json")
    listed: dict[str, dict[str, Any]] = config.get("added_tokens_decoder") or {}
    # Rows are given in the order of adding, and as text 10 would come before 9.
    for _, token in sorted(listed.items(), key=lambda item: int(item[0])):
        yield token
    values = {**_object(folder / "special_tokens_map.json"), **config}
    named = [value for key, value in values.items() if key.endswith("_token")]
    for key in ("additional_special_tokens", "extra_special_tokens"):
        more = values.get(key) or []
        named += more.values() if isinstance(more, dict) else more
    for token in named:
        content = token.get("content") if isinstance(token, dict) else token
        if isinstance(content, str):
            yield {"content": content, "special": True}


def _converted(folder: Path) -> _Tokens:
    """A tokenizer of another form; it takes transformers, and seconds, to convert it."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(
        folder, local_files_only=True, trust_remote_code=False
    )
    return _Tokens(
        encode=lambda text: list(tokenizer.encode(text, add_special_tokens=False)),
        decode=lambda rows: str(tokenizer.decode(rows, clean_up_tokenization_spaces=False)),
        rows=set(tokenizer.get_vocab().values()),
        special=_special(tokenizer.added_tokens_decoder),
    )


def _special(added: Mapping[int, Any]) -> dict[int, str]:
    return {row: token.content for row, token in sorted(added.items()) if token.special}


def _unencoded(tokens: _Tokens) -> Iterator[str]:
    """Texts that do not come back: twice there must be as once, as some tokenizers normalise."""
    for text in _TEXTS:
        rows = tokens.encode(text)
        again = tokens.decode(rows)
        if tokens.encode(again) != rows or (text.isascii() and not rows):
            yield f"{text!r} is decoded as {again!r}"
    for row, token in tokens.special.items():
        if tokens.encode(token) != [row]:
            yield f"the special token {token!r} is not encoded as {row}"


def _without_token(tokens: _Tokens, folder: Path) -> Iterator[str]:
    """Rows that a config names, against those that have a token and those that the model has."""
    rows = tokens.rows
    config = _object(folder / "config.json")
    size = config.get("vocab_size", (config.get("text_config") or {}).get("vocab_size"))
    if isinstance(size, int) and max(rows, default=0) >= size:
        yield f"token {max(rows)} is beyond the model's {size} rows"
    ends = _object(folder / "generation_config.json").get("eos_token_id", [])
    for end in ends if isinstance(ends, list) else [ends]:
        if end is not None and end not in rows:
            yield f"eos_token_id {end} of generation_config.json has no token"


def _object(file: Path) -> dict[str, Any]:
    value = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return value if isinstance(value, dict) else {}
