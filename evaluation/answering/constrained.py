"""Answers held to their items' JSON Schemas while a model here makes them.

llguidance parses each answer as it grows and says which tokens may come next; the likeliest of
these is taken. An answer can end only where it is whole, so one that breaks its schema was cut off
by max_new_tokens. Properties come in the order in which the schema lists them, and a schema with a
keyword that llguidance does not know is refused: answers would be held to a part of it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from llguidance import LLMatcher, LLTokenizer
from llguidance.hf import from_tokenizer
from numpy.typing import NDArray

from common.problem import Problem
from evaluation.answering.load import LoadedModel, model_error
from evaluation.errors import EvaluationError

__all__ = ["Guide", "Guides", "next_tokens", "schema_fault"]


def schema_fault(schema: object) -> str | None:
    """Why answers cannot be held to a JSON Schema, or None when they can."""
    return _grammar_fault(_grammar(schema))


# Items mostly share their schemas, and each of them asks.
@lru_cache
def _grammar_fault(grammar: str) -> str | None:
    return LLMatcher.validate_grammar(grammar) or None


@dataclass(frozen=True)
class Guide:
    """One answer's parser. `ends` are the model's end tokens, which may be text elsewhere."""

    parser: LLMatcher
    ends: list[int]

    def allowed(self, width: int) -> NDArray[np.uint8]:
        """1 for each of the first `width` tokens that may come next, else 0."""
        bits = np.frombuffer(self.parser.compute_bitmask(), np.uint8)
        # llguidance has token 0 in the lowest bit.
        allowed = np.unpackbits(bits, count=width, bitorder="little")
        # Decoding stops at an end token, so it may come only where the answer is whole.
        allowed[self.ends] = self.parser.is_accepting()
        return allowed

    def take(self, token: int) -> None:
        """Follow the answer; raises EvaluationError when the parser gives up, as it does on an
        answer with too many readings."""
        if token in self.ends or self.parser.consume_token(token):
            return
        wanted, remedy = "a schema that answers can be held to", "leave --constrained out"
        found = self.parser.get_error()
        problem = Problem("constrained decoding", "schema", wanted, found, remedy)
        raise EvaluationError([problem], "an answer cannot be held to its schema")


class Guides:
    """What one model's answers are guided with."""

    def __init__(self, model: LoadedModel) -> None:
        """Raises ModelError when the model has no fast tokenizer."""
        self._ends = sorted(model.ends)
        try:
            self._tokenizer: LLTokenizer = from_tokenizer(model.tokenizer, eos_token=self._ends)
        except ValueError as error:
            wanted, remedy = "a fast one, for answers held to schemas", "add tokenizer.json"
            raise model_error(model.folder, "tokenizer", wanted, str(error), remedy) from error

    def start(self, schemas: Sequence[object]) -> list[Guide]:
        """One guide for each schema; those of equal schemas share what was compiled."""
        grammars = [_grammar(schema) for schema in schemas]
        parsers = {g: LLMatcher(self._tokenizer, g, log_level=0) for g in dict.fromkeys(grammars)}
        return [Guide(parsers[grammar].deep_copy(), self._ends) for grammar in grammars]


def next_tokens(logits: torch.Tensor, guides: Sequence[Guide] | None) -> torch.Tensor:
    """The likeliest token of each row that its guide allows, int64 [rows, 1]; the guides follow.

    logits [rows, vocabulary], changed in place.
    """
    if guides is None:
        return logits.argmax(-1, keepdim=True)
    allowed = np.stack([guide.allowed(logits.shape[-1]) for guide in guides])
    logits.masked_fill_(torch.from_numpy(allowed == 0).to(logits.device), -torch.inf)
    tokens = logits.argmax(-1, keepdim=True)
    for guide, token in zip(guides, tokens[:, 0].tolist(), strict=True):
        guide.take(token)
    return tokens


def _grammar(schema: object) -> str:
    grammar: str = LLMatcher.grammar_from_json_schema(json.dumps(schema))
    return grammar
