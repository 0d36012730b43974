"""An adapter as a task vector: what makes ΔW, by base tensor. ΔW itself is never stored."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch

from common.problem import Problem
from merge_core.adapters.fine_tune import Trained
from merge_core.adapters.open import Adapter, LoraModule
from merge_core.checkpoints.open import Checkpoint, untied
from merge_core.checkpoints.quantised import is_quantised, same_original
from merge_core.checkpoints.stored_tensor import Stored
from merge_core.errors import AdapterError
from merge_core.files.adapter_files import WEIGHTS
from merge_core.kernels.blocks import row_blocks
from merge_core.kernels.factors import Factors
from merge_core.sources.fetch import Fetched
from merge_core.task_vectors.match import match
from merge_core.task_vectors.parts import Regained, StoredFactors
from merge_core.task_vectors.placement import Match
from merge_core.threads import cores, in_order

__all__ = [
    "Factors",
    "StoredFactors",
    "TaskVector",
    "adapter_norms",
    "check_same_base",
    "read_task_vector",
]

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")


@dataclass(frozen=True)
class TaskVector:
    """ΔW by base tensor name, in the order of the names; `norms` are ‖ΔW‖_F.

    `factors` may have dense parts beside their product, or no product. `digest` is the adapter's.
    `tied` are two names of one weight of the base, head's and embedding's; what changes it is
    listed under the second (under both where the base's files hold both), unless the adapter
    `unties` them.
    """

    digest: str
    factors: Mapping[str, Factors | StoredFactors]
    norms: Mapping[str, float]
    warnings: tuple[str, ...]
    tied: tuple[str, str] | None = None
    unties: bool = False

    @property
    def entries(self) -> int:
        """Entries of ΔW over all tensors."""
        return sum(math.prod(f.shape) for f in self.factors.values())


def read_task_vector(adapter: Adapter, checkpoint: Checkpoint) -> TaskVector:
    """Match what an adapter changes with the checkpoint's tensors and read it.

    Raises AdapterError with everything that matches nothing, has another shape or holds a number
    that is not finite.
    """
    found = match(adapter, checkpoint)
    names, problems = sorted(found.factors), found.problems
    view = untied(checkpoint, found.tied) if found.tied else checkpoint

    def work(name: str) -> tuple[StoredFactors, float, list[str]]:
        factors, magnitude = found.factors[name], found.magnitudes.get(name)
        norm, broken = _measure(factors.read())
        if magnitude is None or broken:
            return factors, norm, broken
        factors = with_magnitude(factors, magnitude, Stored(view.folder, view.tensors[name]))
        if factors.gains is None or not torch.isfinite(factors.gains).all():
            return factors, 0.0, ["lora_magnitude_vector"]
        return factors, *_measure(factors.read())

    factors, norms = {}, {}
    for name, one in zip(names, in_order(work, names, cores()), strict=True):
        factors[name], norms[name], broken = one
        live = name.removesuffix(".weight")
        problems += [
            _not_finite(adapter, f"{live}.{tensor}" if tensor else name) for tensor in broken
        ]
    if problems:
        raise AdapterError(problems, f"adapter {adapter.folder}")
    warnings = _zero_warnings(adapter.name, norms) + _untied_warnings(adapter.name, found)
    return TaskVector(adapter.digest, factors, norms, warnings, found.tied, found.unties)


def _untied_warnings(name: str, found: Match) -> tuple[str, ...]:
    if not found.tied or not found.unties:
        return ()
    head, embedding = found.tied
    return (
        f"{name}: changes one of {head} and {embedding}, which share a weight in the base: the "
        "merged model has two",
    )


def adapter_norms(adapter: Adapter) -> dict[str, float] | None:
    """‖ΔW‖_F by module, whatever base the adapter will meet; None where that takes the base.

    Raises AdapterError with every factor that holds a number that is not finite.
    """
    if (
        adapter.replaced
        or adapter.tokens
        or adapter.others
        or any(_needs_base(m) for m in adapter.modules)
    ):
        return None
    norms, problems = {}, []
    measured = in_order(lambda m: _measure(_plain(adapter, m).read()), adapter.modules, cores())
    for module, (norm, broken) in zip(adapter.modules, measured, strict=True):
        norms[module.name] = norm
        problems += [_not_finite(adapter, f"{module.name}.{factor}") for factor in broken]
    if problems:
        raise AdapterError(problems, f"adapter {adapter.folder}")
    return norms


def _needs_base(module: LoraModule) -> bool:
    return module.experts > 1 or module.magnitude is not None or module.bias is not None


def _plain(adapter: Adapter, module: LoraModule) -> StoredFactors:
    a, b = Stored(adapter.folder, module.a), Stored(adapter.folder, module.b)
    return StoredFactors((module.out_features, module.in_features), a, b, module.scaling)


def _not_finite(adapter: Adapter, tensor: str) -> Problem:
    where, fix = str(adapter.folder / WEIGHTS), "train or fetch it again"
    return Problem(where, tensor, "finite numbers", "NaN or infinity", fix)


def _measure(factors: Factors) -> tuple[float, list[str]]:
    """‖ΔW‖_F, and which factors ("": the tensor as a whole) hold NaN or infinity.

    Of a product ‖s·B·A‖_F = |s|·√tr(BᵀB·AAᵀ): the r by r products are in float64, where no square
    of a float32 overflows: a diagonal that is not finite comes from an entry that is not.
    """
    a, b = factors.a.double(), factors.b.double()
    inner, outer = a @ a.T, b.T @ b
    squares = (("lora_A", inner.diagonal()), ("lora_B", outer.diagonal()))
    broken = [name for name, square in squares if not torch.isfinite(square).all()]
    if broken:
        return 0.0, broken
    if factors.dense:
        squared = sum(_square(factors, rows) for rows in row_blocks(factors.shape))
        return (math.sqrt(squared), []) if math.isfinite(squared) else (0.0, [""])
    squared = torch.sum(inner * outer).item()
    return abs(factors.scaling) * math.sqrt(max(squared, 0.0)), []


def _square(factors: Factors, rows: slice) -> float:
    """Σ x² over some rows; not finite where an entry is not."""
    x = (factors.b[rows].double() @ factors.a.double()) * factors.scaling
    for part in factors.dense:
        x += part.rows(rows).double()
    return x.square().sum().item()


def with_magnitude(factors: StoredFactors, magnitude: Stored, base: Stored) -> StoredFactors:
    """DoRA (arXiv:2402.09353): ΔW = g ⊙ (W + s·B·A) - W with g = m / ‖W + s·B·A‖.

    The norm is over what one output feature has: a row, or a column where W is stored turned. So
    ΔW = s·(g ⊙ B)·A + (g - 1) ⊙ W.
    """
    plain = factors.read()
    squares = torch.zeros(factors.shape[1] if factors.turned else factors.shape[0]).double()
    for rows in row_blocks(factors.shape):
        whole = base.rows(rows).double()
        whole += factors.scaling * (plain.b[rows].double() @ plain.a.double())
        if factors.turned:
            squares += whole.square().sum(dim=0)
        else:
            squares[rows] = whole.square().sum(dim=1)
    gains = magnitude.rows().double()[0] / squares.sqrt()
    shift = (gains - 1).to(torch.float32)
    part = Regained(shift[None] if factors.turned else shift[:, None], base)
    return replace(factors, gains=gains.to(torch.float32), dense=(*factors.dense, part))


def _zero_warnings(name: str, norms: Mapping[str, float]) -> tuple[str, ...]:
    zero = sum(norm == 0 for norm in norms.values())
    if not zero:
        return ()
    return (f"{name}: ΔW is zero in {zero} of {len(norms)} tensors (was it trained?)",)


def check_same_base(
    adapters: Mapping[str, Trained], base: Fetched, accept_base: bool
) -> tuple[str, ...]:
    """Compare the bases that adapters name with `base`; returns warnings to record.

    A quantised copy of a base counts as that base, with a warning of its own. Raises AdapterError
    when two hub ids differ otherwise and `accept_base` is false.
    """
    repo = base.source.partition("@")[0].rstrip("/")
    named = {n: (a.base_model or "").rstrip("/") for n, a in sorted(adapters.items())}
    hub_ids = [name for name in named.values() if _HUB_ID.fullmatch(name)]
    if base.revision or any(_same(name, repo) for name in hub_ids):
        hub_ids.insert(0, repo)
    warnings, problems = [], []
    for name, trained_on in named.items():
        if not trained_on or _same(trained_on, repo):
            continue
        warnings.append(_trained_elsewhere(name, trained_on, base.source))
        foreign = trained_on in hub_ids and not _same_model(trained_on, hub_ids[0])
        if foreign and not accept_base:
            where = str(adapters[name].folder)
            remedy = "use adapters of one base, or set accept_base: true if they are the same"
            problems.append(
                Problem(where, "base_model_name_or_path", hub_ids[0], trained_on, remedy)
            )
    if problems:
        raise AdapterError(problems, "adapters of different bases")
    return tuple(warnings)


def _trained_elsewhere(name: str, trained_on: str, base: str) -> str:
    if not is_quantised(trained_on):
        return f"{name}: trained on {trained_on}, merged into {base}"
    known = same_original(trained_on, base.partition("@")[0])
    original = "its full-precision original by name" if known else "taken for its original"
    return (
        f"{name}: trained on {trained_on}, a quantised copy, and merged into {base}, {original}, "
        "whose weights differ from the copy's by the rounding"
    )


def _same_model(one: str, other: str) -> bool:
    return _same(one, other) or same_original(one, other)


def _same(one: str, other: str) -> bool:
    """Hub ids are case-insensitive."""
    return one.casefold() == other.casefold()
