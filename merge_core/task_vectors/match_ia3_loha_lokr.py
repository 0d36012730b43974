"""Where an IA³'s, a LoHa's and a LoKr's changes land."""

from collections.abc import Mapping

from merge_core.adapters.peft_keys import OtherLayer
from merge_core.checkpoints.stored_tensor import Stored, as_matrix
from merge_core.files.safetensors_file import FLOATS
from merge_core.kernels.factors import Dense
from merge_core.task_vectors.loha_lokr import Hadamard, Kronecker, small_product
from merge_core.task_vectors.parts import Regained, StoredFactors
from merge_core.task_vectors.placement import (
    Match,
    Pair,
    is_oriented,
    is_turned,
    misfit,
    only,
    place,
)

__all__ = ["match_other"]


def match_other(pair: Pair, layer: OtherLayer, scaling: float, result: Match) -> None:
    """Shapes are compared before a tensor is read; LoHa and LoKr are on linear layers alone."""
    tensor = pair.find(f"{layer.name}.weight")
    if tensor is None:
        result.unmatched.append(layer.name)
        return
    parts = {name: pair.own(entry) for name, entry in layer.parts.items()}
    if layer.kind == "IA3":
        _match_gains(pair, layer.name, tensor, parts["ia3_l"], result)
        return
    one, other = _shape(parts, "w1"), _shape(parts, "w2")
    kronecker = layer.kind == "LOKR"
    shape = (one[0] * other[0], one[1] * other[1]) if kronecker else one
    entry = pair.base.tensors[tensor]
    if entry.shape != shape or entry.dtype not in FLOATS or (one != other and not kronecker):
        result.problems.append(misfit(pair, tensor, layer.name, shape))
    elif is_oriented(pair, layer.name, shape, result):
        part = _kronecker(parts, scaling) if kronecker else _hadamard(parts, one, scaling)
        place(pair, result, tensor, layer.name, only(shape, part), shape)


def _shape(parts: Mapping[str, Stored], name: str) -> tuple[int, int]:
    """Of a matrix that is stored whole or as a product."""
    whole = parts.get(name)
    return whole.shape if whole else (parts[f"{name}_a"].shape[0], parts[f"{name}_b"].shape[1])


def _hadamard(parts: Mapping[str, Stored], shape: tuple[int, int], scaling: float) -> Dense:
    """PEFT's `a` is [out, r] and its `b` [r, in]."""
    one = StoredFactors(shape, parts["w1_b"], parts["w1_a"], scaling)
    return Hadamard(one, StoredFactors(shape, parts["w2_b"], parts["w2_a"]))


def _kronecker(parts: Mapping[str, Stored], scaling: float) -> Dense:
    one, other = (
        parts[name].rows()
        if name in parts
        else small_product(parts[f"{name}_a"].rows(), parts[f"{name}_b"].rows())
        for name in ("w1", "w2")
    )
    return Kronecker(one, other, scaling)


def _match_gains(pair: Pair, name: str, tensor: str, stored: Stored, result: Match) -> None:
    """IA³ (arXiv:2205.05638): ΔW = W ⊙ (l - 1), l [out, 1], which the bias gets too, or [1, in]."""
    entry, turned = pair.base.tensors[tensor], is_turned(pair, name)
    rows, columns = as_matrix(entry.shape)[::-1] if turned else as_matrix(entry.shape)
    if stored.shape not in ((rows, 1), (1, columns)) or len(entry.shape) != 2:
        result.problems.append(misfit(pair, tensor, name, stored.shape))
        return
    if not is_oriented(pair, name, (rows, columns), result):
        return
    gains = stored.rows() - 1
    part = Regained(gains.T.contiguous() if turned else gains, pair.stored(tensor))
    place(pair, result, tensor, name, only(entry.shape, part), entry.shape)
    bias = pair.find(f"{name}.bias")
    if bias is not None and stored.shape == (rows, 1):
        part = Regained(gains.T.contiguous(), pair.stored(bias))
        place(pair, result, bias, f"{name}.bias", only((rows,), part), (rows,))
