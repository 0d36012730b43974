"""A model folder, and perhaps a PEFT adapter on it, made ready to answer.

Nothing is fetched and no code from a model folder is run. What transformers and PEFT let pass with
a warning, tensors missing or unused, is refused.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import torch
from peft import PeftModel, get_peft_model_state_dict
from peft.tuners.tuners_utils import BaseTunerLayer
from safetensors import SafetensorError, safe_open
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerBase
from transformers.utils.logging import disable_progress_bar

from common.problem import Problem
from evaluation.answering.model_folder import check_model_folder
from evaluation.errors import ModelError
from evaluation.sandbox.model_sandbox import open_tokenizer

__all__ = [
    "Decoding",
    "LoadedModel",
    "load_model",
    "load_network",
    "load_tokenizer",
    "model_error",
]

disable_progress_bar()  # transformers draws its own even where nobody looks


@dataclass(frozen=True)
class Decoding:
    """How answers are made; always greedy.

    batch_tokens: a batch's rows times its longest prompt plus answer stay below this, which bounds
    the memory of its cache. device: "auto" is CUDA when there is one.
    """

    batch_tokens: int = 32_768
    dtype: Literal["float32", "bfloat16", "float16"] = "float32"
    device: Literal["auto", "cpu", "cuda"] = "auto"


@dataclass(frozen=True)
class LoadedModel:
    """A model ready to answer; `ends` are the token ids that end an answer."""

    folder: Path
    network: Any
    tokenizer: Any
    ends: frozenset[int]
    decoding: Decoding


LOADING = Lock()
"""Held while weights are loaded: transformers replaces functions of its own meanwhile, and two
threads that do so at once leave models that are not tied, or not filled, for good."""


def load_model(
    folder: Path, adapter: Path | None = None, decoding: Decoding | None = None
) -> LoadedModel:
    """Load a model folder and, active but not merged, a PEFT adapter.

    Raises ModelError when either is not there, cannot be loaded whole, has no chat template or
    has no end token.
    """
    for given in (folder, adapter):
        if given is not None and not given.is_dir():
            # transformers would take the name for a hub's.
            raise model_error(given, "folder", "a folder", "none there", "check the path")
    decoding = decoding or Decoding()
    device = decoding.device
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    # transformers reads nothing of a stranger's folder before this.
    check_model_folder(folder)
    tokenizer = _chat_tokenizer(folder)
    network = load_network(AutoModelForCausalLM, folder, getattr(torch, decoding.dtype))
    ends = _end_tokens(folder, network, tokenizer)
    if adapter is not None:
        network = _load_adapter(network, adapter)
    return LoadedModel(folder, network.to(device).eval(), tokenizer, ends, decoding)


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer in a model folder; raises ModelError when there is none that loads."""
    open_tokenizer(folder)
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            folder, local_files_only=True, trust_remote_code=False
        )
        if not isinstance(tokenizer, PreTrainedTokenizerBase):  # a class of another kind, by name
            raise ValueError(f"a {type(tokenizer).__name__}")
        return tokenizer
    except Exception as error:  # whatever a stranger's files make of transformers
        raise _unloaded(folder, "tokenizer", error) from error


def _chat_tokenizer(folder: Path) -> Any:
    tokenizer = load_tokenizer(folder)
    if not tokenizer.chat_template:
        wanted, remedy = "a chat template", "add chat_template.jinja, as instruct models have"
        file = folder / "tokenizer_config.json"
        raise model_error(file, "chat_template", wanted, "none", remedy)
    return tokenizer


def load_network(kind: Any, folder: Path, dtype: torch.dtype) -> Any:
    """A model folder as `kind`, one of transformers' Auto classes, reads it.

    Raises ModelError when it does not load, or when its tensors are not all and only those of the
    architecture.
    """
    try:
        with LOADING:
            network, report = kind.from_pretrained(
                folder,
                dtype=dtype,
                local_files_only=True,
                trust_remote_code=False,
                # A pickle could run code as it is read.
                use_safetensors=True,
                output_loading_info=True,
            )
    except Exception as error:  # whatever a stranger's files make of transformers
        raise _unloaded(folder, "weights", error) from error
    # transformers would have filled the first two with random numbers and left the third out.
    parts = ("missing_keys", "mismatched_keys", "unexpected_keys")
    wrong = [
        f"{part.replace('_', ' ')} {', '.join(sorted(map(str, report[part])))}"
        for part in parts
        if report[part]
    ]
    if wrong:
        wanted, remedy = "the tensors of the architecture", "copy or merge the model again"
        made = [str(name) for name in network.config.architectures or ()]
        if made and type(network).__name__ not in made:
            remedy = f"name a model that was saved as {type(network).__name__}: this is {made[0]}"
        raise model_error(folder, "weights", wanted, "; ".join(wrong), remedy)
    return network


def _end_tokens(folder: Path, network: Any, tokenizer: Any) -> frozenset[int]:
    listed = network.generation_config.eos_token_id
    several = listed if isinstance(listed, list) else [listed]
    # Some models name their end token in only one of the two.
    ends = [end for end in (*several, tokenizer.eos_token_id) if end is not None]
    if not ends:
        wanted, remedy = "a token that ends an answer", "set eos_token_id"
        file = folder / "generation_config.json"
        raise model_error(file, "eos_token_id", wanted, "none", remedy)
    # isinstance would let true pass for token 1.
    if wrong := [end for end in ends if type(end) is not int or end < 0]:
        wanted, remedy = "token ids, whole numbers", "set eos_token_id to the end token's id"
        file = folder / "generation_config.json"
        raise model_error(file, "eos_token_id", wanted, repr(wrong[0])[:200], remedy)
    return frozenset(ends)


def _load_adapter(network: Any, folder: Path) -> Any:
    """The network with the adapter active: all of its file, on the modules that the file has.

    PEFT writes an embedding beside its factors or its resized self: such a file has more than the
    config names.
    """
    file = folder / "adapter_model.safetensors"
    try:
        with safe_open(file, framework="pt") as tensors:
            stored = set(tensors.keys())
        with warnings.catch_warnings():
            # What is missing is seen to below, and PEFT asks transformers by an old name.
            warnings.filterwarnings("ignore", "Found missing adapter keys")
            warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated")
            adapted = PeftModel.from_pretrained(network, str(folder))
    except KeyError as error:  # PEFT's, for what modules_to_save names
        wanted, found = "the tensors that its config saves whole", f"no {error.args[0]}"
        remedy = "save the adapter again from the trained model"
        raise model_error(file, "tensors", wanted, found, remedy) from error
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        remedy = "evaluate the adapter on the model it was made for, with PEFT's own files"
        raise _unloaded(folder, "adapter", error, remedy) from error
    used = set(get_peft_model_state_dict(adapted, save_embedding_layers=False))
    known = set(get_peft_model_state_dict(adapted, save_embedding_layers=True))
    missing = _without_absent_modules(adapted, used, used - stored)
    if wrong := (stored - known) | missing:
        found = f"these differ: {', '.join(sorted(wrong)[:20])}"
        remedy = "evaluate the adapter on the model it was made for"
        raise model_error(file, "tensors", "the tensors that its config names", found, remedy)
    return adapted


def _without_absent_modules(adapted: Any, used: set[str], missing: set[str]) -> set[str]:
    """Take the adapter off modules of which its file has nothing, to which PEFT may have given
    random numbers. Biases that the file lacks are the base's.

    Returns what is missing of modules of which something is there.
    """
    left = {name for name in missing if "lora_" in name or not name.endswith(".bias")}
    for name, layer in adapted.named_modules() if left else ():
        if isinstance(layer, BaseTunerLayer):
            starts = tuple(f"{name}.{part}" for part in layer.adapter_layer_names)
            own = {key for key in used if key.startswith(starts)}
            if own and own <= left:
                layer.delete_adapter("default")
                left -= own
    return left


def _unloaded(folder: Path, field: str, error: Exception, remedy: str | None = None) -> ModelError:
    """`remedy`: what helps beside what transformers says itself."""
    found = f"{type(error).__name__}: {error}"
    if "does not recognize this architecture" in found:
        remedy = "pip install --upgrade transformers, or name a model of a type that it knows"
    elif "trust_remote_code" in found:
        remedy = "name a model that transformers has code for: a folder's own code is never run"
    remedy = remedy or "download or make the folder again"
    return model_error(folder, field, "files that load", found, remedy)


def model_error(where: Path, field: str, wanted: str, found: str, remedy: str) -> ModelError:
    """The error of one problem with a model."""
    problem = Problem(str(where), field, wanted, found, remedy)
    return ModelError([problem], "the model cannot be evaluated")
