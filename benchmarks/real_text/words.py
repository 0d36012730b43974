"""A tokenizer learnt from the train text: frequent words whole, every other in pieces.

Pieces are learnt from words without the space before them, so a rare value is cut alike in a
question and inside quotes, which is what copying it needs.
"""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from benchmarks.real_text.data import SYSTEMS, Exchange
from zoo.tokenizer import pre_tokenizer, save_tokenizer

__all__ = ["learn_tokenizer"]

PIECES, WORDS = 1400, 900
"""Merges learnt, and words or runs of punctuation that are looked up whole."""


def learn_tokenizer(exchanges: Iterable[Exchange], folder: Path) -> None:
    """Learn from prompts and answers, and save to `folder`."""
    counts, cut = Counter[str](), pre_tokenizer()
    for exchange in exchanges:
        text = "\n".join((SYSTEMS[exchange.skill], exchange.prompt, exchange.answer))
        counts.update(piece for piece, _ in cut.pre_tokenize_str(text))
    words = [word for word, _ in counts.most_common(WORDS) if len(word) > 1]
    save_tokenizer(_merges(counts), words, folder)


def _merges(counts: Counter[str]) -> list[tuple[str, str]]:
    """Merges of letters, most frequent first; the space before a word takes part in none."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    letters = 26 + 26
    trainer = trainers.BpeTrainer(vocab_size=letters + PIECES, show_progress=False)
    bare = Counter[str]()
    for piece, count in counts.items():
        word = piece.removeprefix("Ġ")
        if word.isascii() and word.isalpha():
            bare[word] += count
    tokenizer.train_from_iterator((w for w, c in sorted(bare.items()) for _ in range(c)), trainer)
    return _read_merges(tokenizer)


def _read_merges(tokenizer: Tokenizer) -> list[tuple[str, str]]:
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    return [(left, right) for left, right in merges]
