"""A key-value cache for many prompts at once: filled some rows at a time, closed up as rows end.

transformers' DynamicLayer copies its whole cache for every token and every row that ends. Here
each layer writes into one buffer, a prefix that all rows share is computed once, and a row that has
ended is overwritten by the last one that has not.
"""

from typing import Any

import torch
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

__all__ = ["RowCache"]


class _Rows:
    """What the next pass feeds: these rows, behind the first `length` tokens."""

    def __init__(self, rows: slice) -> None:
        self.rows = rows
        self.length = 0


class _BufferLayer(DynamicLayer):  # type: ignore[misc]
    """Keys and values of one layer; buffers are [rows, heads, capacity, head width]."""

    def __init__(self, fed: _Rows, rows: int, capacity: int) -> None:
        super().__init__()
        self.fed = fed
        self.shape = (rows, capacity)

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *_: object, **__: object
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Write the new states behind the rows' old ones; returns views of all so far."""
        new = (key_states, value_states)
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
            rows, capacity = self.shape
            # Gaps stay unwritten: they are masked, but 0 times a stray NaN would be NaN.
            self.buffers = [s.new_zeros(rows, s.shape[1], capacity, s.shape[3]) for s in new]
        start, end = self.fed.length, self.fed.length + key_states.shape[2]
        for buffer, states in zip(self.buffers, new, strict=True):
            buffer[self.fed.rows, :, start:end] = states
        self.keys, self.values = (buffer[self.fed.rows, :, :end] for buffer in self.buffers)
        return self.keys, self.values

    def get_seq_length(self) -> int:
        """Tokens of each row that is fed."""
        return self.fed.length

    def move_rows(self, sources: torch.Tensor, targets: torch.Tensor) -> None:
        """Overwrite some rows by others."""
        end = self.keys.shape[2]
        for buffer in self.buffers:
            buffer[targets, :, :end] = buffer[sources, :, :end]


class RowCache:
    """The cache of one batch. `states` is what the model is given as `past_key_values`."""

    def __init__(self, config: Any, rows: int, capacity: int) -> None:
        self.fed = _Rows(slice(0, rows))
        self.states = DynamicCache(config=config)
        self.plain = all(type(layer) is DynamicLayer for layer in self.states.layers)
        """Whether every layer sees all tokens before, so that rows may be fed in pieces and a gap
        between prefix and prompt does no harm; sliding windows and the like count the gap."""
        if self.plain:
            self.states.layers = [
                _BufferLayer(self.fed, rows, capacity) for _ in self.states.layers
            ]

    def feed(self, rows: slice, length: int) -> None:
        """The next pass is of these rows and behind their first `length` tokens."""
        self.fed.rows, self.fed.length = rows, length

    def share_first_row(self, length: int) -> None:
        """Give all rows the first one's first `length` tokens."""
        for layer in self.states.layers:
            for buffer in layer.buffers:
                buffer[1:, :, :length] = buffer[:1, :, :length]

    def close_up(self, going: torch.Tensor) -> torch.Tensor:
        """Keep the rows that `going`, bool [rows], marks; returns which row stands where now.

        Rows that ended give their place to the last ones, so that few are copied.
        """
        kept = int(going.sum())
        order = torch.arange(len(going), device=going.device)[:kept]
        gaps = (~going[:kept]).nonzero()[:, 0]
        movers = going[kept:].nonzero()[:, 0] + kept
        order[gaps] = movers
        if self.plain:
            for layer in self.states.layers:
                layer.move_rows(movers, gaps)
        else:
            self.states.batch_select_indices(order)
        return order
