"""Whether a model folder's tokenizer is all there: it is loaded, it encodes and decodes.

Not covered: whether its tokens are those that the model was trained with.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["tokenizer_faults"]

_FILES = ("tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt", "spiece.model")
"""One of them holds the tokens, whatever the tokenizer's kind."""
_TEXTS = (
    "The cat sat on 12 mats, (or 3.5?)",
    "a = b[0]\n\tif x: pass",
    "Zażółć gęślą jaźń, 東京 ☕",
)


def tokenizer_faults(folder: Path) -> list[str]:
    """What is missing or wrong, one line each; no code of the folder is run, nothing fetched."""
    from transformers import AutoTokenizer

    if not any((folder / name).is_file() for name in _FILES):
        return ["neither tokenizer.json nor tokenizer.model: copy the tokenizer into the base"]
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            folder, local_files_only=True, trust_remote_code=False
        )
    except Exception as error:  # the tokenizers library raises Exception itself
        return [f"the tokenizer does not load: {type(error).__name__}: {error}"[:500]]
    return [*_unencoded(tokenizer), *_without_token(tokenizer, folder)]


def _unencoded(tokenizer: Any) -> Iterator[str]:
    """Texts that do not come back: twice there must be as once, as some tokenizers normalise."""
    for text in _TEXTS:
        rows = tokenizer.encode(text, add_special_tokens=False)
        again = tokenizer.decode(rows, clean_up_tokenization_spaces=False)
        if tokenizer.encode(again, add_special_tokens=False) != rows or (
            text.isascii() and not rows
        ):
            yield f"{text!r} is decoded as {again!r}"
    for row, token in sorted(tokenizer.added_tokens_decoder.items()):
        if token.special and tokenizer.encode(token.content, add_special_tokens=False) != [row]:
            yield f"the special token {token.content!r} is not encoded as {row}"


def _without_token(tokenizer: Any, folder: Path) -> Iterator[str]:
    """Rows that a config names, against those that have a token and those that the model has."""
    rows = set(tokenizer.get_vocab().values())
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
