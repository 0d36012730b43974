"""Which parameter a pair of factors adapts, where the config has PEFT adapt parameters."""

from collections.abc import Collection, Iterable
from pathlib import Path

from common.problem import Problem
from merge_core.checkpoints.architectures import EXPERT_PARAMETERS

__all__ = ["TargetParameters"]


class TargetParameters:
    """A config's `target_parameters`, by module.

    A name has the end of its module's path (`mlp.gate.weight`), or none (`down_proj`, as
    `all-linear` writes it): then it is one of the experts', not the layer of that name.
    """

    def __init__(self, names: Iterable[str]) -> None:
        """Sort the names by their paths."""
        self._by_path: dict[str, set[str]] = {}
        for name in names:
            path, _, parameter = name.rpartition(".")
            self._by_path.setdefault(path, set()).add(parameter)

    def of(self, module: str) -> set[str]:
        """Parameters of a live module that PEFT adapts where the module has them."""
        parts = module.split(".")
        paths = [".".join(parts[n:]) for n in range(len(parts))]
        paths += [""] if parts[-1] == "experts" else []
        return {name for path in paths for name in self._by_path.get(path, ())}

    def by_depth(
        self, file: Path, module: str, depths: Collection[int]
    ) -> dict[int, str] | Problem:
        """A module's parameters, by how deep their factors lie; empty for a layer.

        PEFT wraps a module once for each of its parameters, in the order in which the module
        declares them: the first lies deepest.
        """
        named = self.of(module)
        if not named and set(depths) == {0}:
            return {}
        names = ", ".join(sorted(named)) or "no parameter"
        if set(depths) != set(range(len(named))):
            wanted = f"a pair of factors for each parameter in target_parameters: {names}"
            found = f"{len(depths)} of the {max(len(named), max(depths) + 1)} pairs"
            fix = "save it again from the trained model, with its config"
            return Problem(str(file), module, wanted, found, fix)
        if len(named) > 1 and not named <= set(EXPERT_PARAMETERS):
            wanted = f"one parameter, or these: {', '.join(EXPERT_PARAMETERS)}"
            found = f"{names}, in an order that the file does not tell"
            fix = "train an adapter for each of these parameters"
            return Problem(str(file), module, wanted, found, fix)
        order = sorted(named, key=lambda name: (*EXPERT_PARAMETERS, name).index(name))
        return dict(enumerate(reversed(order)))
