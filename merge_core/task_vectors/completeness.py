"""What an adapter's config says was trained and its file lacks.

A save that broke off, one rank's part of several, layers that were lost: PEFT takes the factors
that are there and warns, and so does Tiesmith. Without what `modules_to_save` names PEFT does not
load an adapter, nor does Tiesmith.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from merge_core.adapters.incomplete_saves import gaps, listed, one_rank
from merge_core.adapters.open import Adapter
from merge_core.adapters.target_modules import name_ends, read_targets
from merge_core.checkpoints.architectures import architecture_of
from merge_core.checkpoints.open import Checkpoint, tied_names
from merge_core.task_vectors.experts import live_parameters

__all__ = ["shortfalls", "unsaved"]

_LAYER = re.compile(r"\.(\d+)\.")
_EXPERTS = ".experts."
_BUFFERS = (".inv_freq", ".masked_bias")


def shortfalls(adapter: Adapter, base: Checkpoint | None = None) -> tuple[str, ...]:
    """A line for each kind of thing that was trained, as the config says, and is not there.

    A base says which modules there are; without one, only what the file's own names tell. Reads
    the factors.
    """
    lines = gaps(adapter) if base is None else _gaps(adapter, base)
    return tuple(f"incomplete? {line}" for line in (*lines, *one_rank(adapter)))


def _gaps(adapter: Adapter, base: Checkpoint) -> Iterator[str]:
    seen = _Seen(adapter, base)
    if missing := seen.lacking():
        yield (
            f"its config targets {len(missing)} modules of the base for which its file has "
            f"nothing: {listed(missing)}; they stay as in the base"
        )
    if missing := seen.lacking_parameters():
        yield (
            f"its config targets {len(missing)} parameters of the base for which its file has "
            f"nothing: {listed(missing)}; they stay as in the base"
        )
    if missing := seen.lacking_biases():
        yield (
            f"its config says that {len(missing)} biases were trained which its file does not "
            f"have: those of {listed(missing)}; they stay as in the base"
        )


def unsaved(adapter: Adapter, base: Checkpoint) -> list[str]:
    """Tensors of the base that `modules_to_save` names and the file lacks.

    What neither has is an offer: PEFT names heads by task, whichever of them the model has.
    """
    if not (named := adapter.config.get("modules_to_save")):
        return []
    seen = _Seen(adapter, base)
    there = seen.replaced | seen.tied
    return [
        tensor
        for tensor in base.tensors
        if tensor not in there and seen.had(tensor)
        if any(_lies_in(live, named) for live in seen.live(tensor.rpartition(".")[0]))
    ]


def _lies_in(module: str, named: Iterable[str]) -> bool:
    """Whether the module, or one that it is part of, ends in one of the names, as PEFT compares."""
    parts = module.split(".")
    above = [".".join(parts[: n + 1]) for n in range(len(parts))]
    return any(one.endswith(name) for one in above for name in named)


class _Seen:
    """A base as the adapter saw it in training, and what the adapter has for it."""

    def __init__(self, adapter: Adapter, base: Checkpoint) -> None:
        """Find the adapter's names among the base's tensors."""
        self.adapter, self.base = adapter, base
        self.architecture = architecture_of(base.config.get("model_type"))
        self.find = self.architecture.finder(base.tensors)
        self.adapted = self._found(f"{name}.weight" for name in adapter.targets)
        self.replaced = self._found(adapter.replaced)
        named = adapter.config.get("target_parameters")
        self.parameters = live_parameters(self.architecture, base.tensors if named else ())
        find = self.architecture.finder(self.parameters)
        self.changed = {find(module.name) for module in adapter.modules if module.parameter}
        found = self.adapted | self.replaced | self.changed
        self.stacks = {_stack(name) for name in found if name}
        self.layers = _layers(base.config)
        self.tied = set(tied_names(base) or ()) if adapter.ties else set()
        self.experts = any(_EXPERTS in name for name in self.adapted)
        whole = any("language_model" in name for name in (*adapter.targets, *adapter.replaced))
        self.text_alone = "text_config" in base.config and not whole

    def _found(self, names: Iterable[str]) -> set[str]:
        return {found for name in names if (found := self.find(name)) is not None}

    def live(self, module: str) -> set[str]:
        """Names that a stored module may have in memory; a prefix would be a guess."""
        return {module, *(re.sub(*rename, module) for rename in self.architecture.renames)}

    def had(self, tensor: str) -> bool:
        """Whether the model that was trained had the tensor, as a parameter of its own.

        Experts may be one parameter in memory.
        """
        if (_EXPERTS in tensor and not self.experts) or tensor.endswith(_BUFFERS):
            return False
        return self.loaded(tensor)

    def loaded(self, tensor: str) -> bool:
        """Whether the model that was trained had what is stored here, in whatever form.

        Layers beyond the config's count are not loaded; an adapter of a text model knows nothing
        beside it.
        """
        number = _LAYER.search(tensor)
        if number and self.layers and int(number[1]) >= self.layers:
            return False
        return not self.text_alone or _stack(tensor) in self.stacks

    def lacking(self) -> list[str]:
        """Modules that the config targets and that have no factors."""
        named = read_targets(self.adapter.config)
        if named is None:
            return []
        skipped = self.adapted | self.tied
        if named.every_linear:
            ends = self.architecture.embedding, self.architecture.head
            skipped |= self._found(f"{name}.weight" for name in ends)
        modules = [
            name.removesuffix(".weight")
            for name, entry in self.base.tensors.items()
            if name.endswith(".weight") and len(entry.shape) == 2 and self.had(name)
            if name not in skipped
        ]
        return [module for module in modules if named.name(self.live(module))]

    def lacking_parameters(self) -> list[str]:
        """Parameters that the config targets by their own names and that have no factors."""
        named = {*(self.adapter.config.get("target_parameters") or ())}
        return [
            name
            for name, live in self.parameters.items()
            if name not in self.changed and self.loaded(name)
            if not named.isdisjoint(name_ends(live))
        ]

    def lacking_biases(self) -> list[str]:
        """Modules whose bias was trained, as the config says, and is not in the file."""
        kind = self.adapter.config.get("bias") or "none"
        modules = [
            name.removesuffix(".bias")
            for name, entry in (self.base.tensors.items() if kind != "none" else ())
            if name.endswith(".bias") and len(entry.shape) == 1 and self.had(name)
            if name not in self.replaced
        ]
        return [m for m in modules if kind == "all" or f"{m}.weight" in self.adapted]


def _stack(tensor: str) -> str:
    """What comes before the number of a layer; the whole name where there is none."""
    return _LAYER.split(tensor, maxsplit=1)[0]


def _layers(config: Mapping[str, Any]) -> int:
    """How many layers the largest stack of a model has; 0 where its config does not say."""
    parts = [config, *(part for part in config.values() if isinstance(part, dict))]
    fields = ("num_hidden_layers", "n_layer", "num_layers", "depth", "encoder_layers")
    counts = (part.get(field) for part in parts for field in fields)
    return max((count for count in counts if type(count) is int), default=0)
