"""A PEFT adapter folder, verified: what it changes and how; the rest is refused by name."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.problem import Problem
from common.untrusted import leads_outside
from merge_core.adapters.diffusers_keys import foreign_problem
from merge_core.adapters.peft_config import (
    config_problems,
    kind_named,
    module_rank,
    module_scaling,
)
from merge_core.adapters.peft_keys import Keys, OtherLayer, TokenRows, read_keys
from merge_core.adapters.peft_patterns import matching_problems
from merge_core.checkpoints.folder_kinds import refuse_no_adapter
from merge_core.digest import sha256_file, sha256_lines
from merge_core.errors import AdapterError
from merge_core.files.adapter_files import ADAPTER_FILES, CONFIG, WEIGHTS
from merge_core.files.json_file import read_object
from merge_core.files.safetensors_file import TensorEntry, read_header
from merge_core.files.vocabulary import TOKENIZER_FILES

__all__ = ["Adapter", "LoraModule", "open_adapter"]


@dataclass(frozen=True)
class LoraModule:
    """One adapted layer: ΔW = scaling · B[out, rank] · A[rank, in], or what its extras make of it.

    `name` is the live module's, or with `parameter` the parameter's own: then A and B hold the
    factors of `experts` side by side. An embedding's ΔW is (B·A)ᵀ. `magnitude` [out] is DoRA's,
    `bias` [out] is added to the layer's, scaled as ΔW is.
    """

    name: str
    rank: int
    in_features: int
    out_features: int
    scaling: float
    a: TensorEntry
    b: TensorEntry
    experts: int = 1
    embedding: bool = False
    parameter: bool = False
    magnitude: TensorEntry | None = None
    bias: TensorEntry | None = None


@dataclass(frozen=True)
class Adapter:
    """A verified adapter folder, with its `config` as it was checked.

    `digest` covers `files`: its config and weights, and where it replaces parameters or rows the
    tokenizer's, which say what a row stands for.

    `replaced` are whole parameters by live name, `tokens` rows of embeddings; `others` are modules
    of an IA³, LoHa or LoKr, with the scaling that each has. `ties`: what it does
    to an embedding it does to a head that shares its weight.
    """

    folder: Path
    name: str
    digest: str
    files: tuple[str, ...]
    config: Mapping[str, Any]
    kind: str
    base_model: str | None
    base_revision: str | None
    modules: tuple[LoraModule, ...]
    replaced: Mapping[str, TensorEntry]
    tokens: tuple[TokenRows, ...]
    others: tuple[tuple[OtherLayer, float], ...]
    ties: bool
    parameters: int
    bytes: int

    @property
    def targets(self) -> tuple[str, ...]:
        """Live names of the modules that it adapts."""
        return (*(m.name for m in self.modules), *(layer.name for layer, _ in self.others))

    @property
    def ranks(self) -> tuple[int, ...]:
        """Ranks of its modules, each once, sorted."""
        return tuple(sorted({module.rank for module in self.modules}))

    @property
    def dtypes(self) -> tuple[str, ...]:
        """What its factors are stored in."""
        return tuple(sorted({entry.dtype for m in self.modules for entry in (m.a, m.b)}))

    @property
    def sizes(self) -> tuple[int, ...]:
        """Entries of ΔW by tensor, of what needs no base to be counted."""
        return (
            *(m.experts * m.out_features * m.in_features for m in self.modules),
            *(math.prod(entry.shape) for entry in self.replaced.values()),
        )


def open_adapter(folder: Path) -> Adapter:
    """Read and check an adapter's config and header, without reading its tensors.

    Raises AdapterError with every problem found.
    """
    problems = list(_missing_files(folder))
    if problems and folder.is_dir():
        refuse_no_adapter(folder)
    if problems:
        raise AdapterError(problems, f"adapter {folder}")
    config, problems = read_object(folder / CONFIG)
    problems += config_problems(folder / CONFIG, config) if not problems else []
    usable = not problems
    entries, found = read_header(folder / WEIGHTS)
    problems += found
    keys, found = read_keys(folder / WEIGHTS, config, entries) if usable else (Keys(), [])
    problems += found
    names = [*keys.layers, *keys.others]
    found = list(matching_problems(folder / CONFIG, config, names)) if usable else []
    problems += found
    modules = () if found else tuple(_modules(config, keys))
    problems += [problem for m in modules for problem in _rank_problems(folder, config, m)]
    for layer in () if found else keys.others.values():
        problems += _other_rank_problems(folder, config, layer)
    if not entries and not problems:
        remedy = (
            "fetch it again; where it is so at its source, save it with save_pretrained() of the "
            "PEFT model and without a state_dict() of one's own, or train it again"
        )
        problems.append(Problem(str(folder / WEIGHTS), "tensors", "LoRA factors", "none", remedy))
    if problems:
        raise AdapterError(problems, f"adapter {folder}")
    files = _read(folder, keys)
    return Adapter(
        folder=folder,
        name=folder.name,
        digest=sha256_lines({name: sha256_file(folder / name) for name in files}),
        files=files,
        config=config,
        kind=kind_named(config),
        base_model=config.get("base_model_name_or_path") or None,
        base_revision=config.get("revision") or None,
        modules=modules,
        replaced=keys.replaced,
        tokens=tuple(keys.tokens.values()),
        others=tuple((layer, _other_scaling(config, n)) for n, layer in keys.others.items()),
        ties=bool(config.get("ensure_weight_tying")),
        parameters=sum(math.prod(entry.shape) for entry in entries.values()),
        bytes=(folder / WEIGHTS).stat().st_size,
    )


def _read(folder: Path, keys: Keys) -> tuple[str, ...]:
    """Names of the files that say what the adapter does."""
    beside = TOKENIZER_FILES if keys.replaced or keys.tokens else ()
    return (CONFIG, WEIGHTS, *(name for name in beside if (folder / name).is_file()))


def _missing_files(folder: Path) -> Iterator[Problem]:
    if not folder.is_dir():
        yield Problem(str(folder), "folder", "an adapter folder", "nothing there", "check the path")
        return
    for name in ADAPTER_FILES:
        if leads_outside(folder, folder / name):
            found, remedy = "a link to a file elsewhere", "copy the file into the folder"
            yield Problem(str(folder), name, "a file of this folder", found, remedy)
    if not (folder / CONFIG).is_file():
        if foreign := _foreign(folder):
            yield foreign
            return
        fix = "fetch it from where the weights came; without it no rank or alpha is known"
        fix = fix if (folder / WEIGHTS).is_file() else "name the folder that PEFT saved"
        yield Problem(str(folder), CONFIG, "the adapter's config", "no such file", fix)
    if not (folder / WEIGHTS).is_file():
        yield Problem(str(folder), WEIGHTS, "weights in safetensors", *_other_weights(folder))


def _other_weights(folder: Path) -> tuple[str, str]:
    """What there is in place of the weights, and what to do."""
    convert = f"tiesmith add {folder} --convert reads its tensors in a limited process"
    if (folder / "adapter_model.bin").is_file():
        return "a pickle, which is never opened: adapter_model.bin", convert
    if (folder / "pytorch_model.bin").is_file():
        fix = f"where it holds the adapter's tensors, rename it to adapter_model.bin: {convert}"
        return "a pickle, which is never opened: pytorch_model.bin", fix
    if others := sorted(path.name for path in folder.glob("*.safetensors")):
        fix = f"where it holds the adapter's tensors, rename it to {WEIGHTS}; a merged model is a "
        return f"only {', '.join(others[:3])}", f"{fix}full fine-tune, without {CONFIG}"
    return "no such file", "fetch it from where the config came, or save the adapter with PEFT"


def _foreign(folder: Path) -> Problem | None:
    """Whether some file of the folder is an adapter in another tool's style."""
    files = [
        path for path in sorted(folder.glob("*.safetensors")) if not leads_outside(folder, path)
    ]
    found = (foreign_problem(path, read_header(path)[0]) for path in files)
    return next((problem for problem in found if problem), None)


def _modules(config: Mapping[str, Any], keys: Keys) -> Iterator[LoraModule]:
    for name, layer in sorted(keys.layers.items()):
        rank = max(1, int(module_rank(config, name))) if layer.parameter else layer.a.shape[0]
        yield LoraModule(
            name=name,
            rank=rank,
            in_features=layer.a.shape[1],
            out_features=layer.b.shape[0],
            scaling=module_scaling(config, name, rank),
            experts=layer.a.shape[0] // rank if layer.parameter else 1,
            embedding=layer.embedding,
            parameter=layer.parameter,
            a=layer.a,
            b=layer.b,
            magnitude=layer.magnitude,
            bias=layer.bias,
        )


def _other_scaling(config: Mapping[str, Any], name: str) -> float:
    if config["peft_type"] == "IA3":
        return 1.0
    return module_scaling(config, name, module_rank(config, name))


def _rank_problems(
    folder: Path, config: Mapping[str, Any], module: LoraModule
) -> Iterator[Problem]:
    rank, rows = module_rank(config, module.name), module.a.shape[0]
    if rank != module.rank or rows != module.rank * module.experts:
        yield _other_rank(folder, module.name, rank, f"A of rank {rows}")


def _other_rank_problems(
    folder: Path, config: Mapping[str, Any], layer: OtherLayer
) -> Iterator[Problem]:
    """Of the matrices that are products; a LoKr may have none."""
    for part, entry in layer.parts.items():
        rank = module_rank(config, layer.name) if part.endswith("_a") else entry.shape[1]
        if rank != entry.shape[1]:
            yield _other_rank(folder, layer.name, rank, f"{part} of rank {entry.shape[1]}")


def _other_rank(folder: Path, name: str, rank: float, found: str) -> Problem:
    remedy = "fetch config and weights of one adapter, or correct r and rank_pattern"
    return Problem(str(folder / WEIGHTS), name, f"rank {rank:g}", found, remedy)
