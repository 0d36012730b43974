"""What is known of shared weights against transformers' own classes, type by type, on meta."""

import itertools
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

from merge_core.checkpoints.linear_types import LINEAR_TYPES
from merge_core.checkpoints.tied_types import says_tied, tied_places, told_apart

FLAGS = (None, True, False)
DEPTHS = ("num_hidden_layers", "n_layer", "n_layers", "num_layers", "depth", "encoder_layers")
DEPTHS += ("decoder_layers", "num_encoder_layers", "num_decoder_layers")
NESTED = ("text_config", "thinker_config", "decoder")


def language_models() -> dict[str, list[str]]:
    """Each model type with its classes that have a head over the vocabulary."""
    from transformers.models.auto import modeling_auto as auto

    found: dict[str, list[str]] = {}
    for mapping in (
        auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES,
        auto.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES,
        auto.MODEL_FOR_MULTIMODAL_LM_MAPPING_NAMES,
        auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES,
    ):
        for model_type, names in mapping.items():
            name = names if isinstance(names, str) else names[0]
            found.setdefault(model_type, []).append(name)
    return {kind: sorted({*names}) for kind, names in sorted(found.items())}


def shrunk(config: Any) -> Any:
    """The config with one layer of each kind, as far as it still makes a model."""
    for depth in DEPTHS:
        if isinstance(getattr(config, depth, None), int):
            setattr(config, depth, 1)
    if isinstance(getattr(config, "layer_types", None), list):
        config.layer_types = config.layer_types[:1]
    for part in vars(config).values():
        if hasattr(part, "model_type"):
            shrunk(part)
    return config


def configs(model_type: str) -> list[dict[str, Any]]:
    """The type's default config with each value of each flag that it may have."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    values = CONFIG_MAPPING[model_type]().to_dict()
    parts = [part for part in NESTED if isinstance(values.get(part), dict)]
    found = []
    for flags in itertools.product(FLAGS, repeat=1 + len(parts)):
        config = {**values, **{part: {**values[part]} for part in parts}}
        for holder, flag in zip((config, *(config[part] for part in parts)), flags, strict=True):
            holder.pop("tie_word_embeddings", None)
            if flag is not None:
                holder["tie_word_embeddings"] = flag
        found.append(config)
    return found


def built(class_name: str, model_type: str) -> Any:
    """A model on the meta device; None where the defaults make none, or a package is missing."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    for shrink in (shrunk, lambda config: config):
        with warnings.catch_warnings(), torch.device("meta"):
            warnings.simplefilter("ignore")
            try:
                return getattr(transformers, class_name)(shrink(CONFIG_MAPPING[model_type]()))
            except Exception:
                continue
    return None


def reconfigured(model: Any, config: dict[str, Any]) -> Any:
    """The same model with these flags, in its parts' configs, too."""
    new = type(model.config).from_dict(config)
    flags = {id(old): part for old, part in paired(model.config, new)}
    for module in model.modules():
        if id(getattr(module, "config", None)) in flags:
            part = flags[id(module.config)]
            module.config.tie_word_embeddings = getattr(part, "tie_word_embeddings", False)
    return model


def paired(old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
    """Each part of one config with the same part of another."""
    yield old, new
    for name, part in vars(old).items():
        if hasattr(part, "model_type"):
            yield from paired(part, getattr(new, name))


def shares(model: Any) -> bool:
    """Whether transformers ties a pair of the places that are known for its type."""
    keys = model.get_expanded_tied_weights_keys(all_submodels=True)
    pairs = {frozenset(pair) for pair in keys.items()}
    places = tied_places(model.config.model_type)
    return any(frozenset(f"{name}.weight" for name in pair) in pairs for pair in places)


@pytest.mark.parametrize("model_type", language_models())
def test_a_type_shares_one_weight_where_transformers_lets_it(model_type):
    models = [built(name, model_type) for name in language_models()[model_type]]
    models = [model for model in models if model is not None]
    if not models:
        pytest.skip("its defaults make no model here")
    for config in configs(model_type):
        said = any(shares(reconfigured(model, config)) for model in models)
        assert says_tied(config) is said, {key: config[key] for key in config if "tie_" in key}


@pytest.mark.parametrize("model_type", ["aya_vision", "dbrx", "fast_vlm", "gemma3n", "nemotron"])
def test_a_type_that_cannot_be_built_here_has_the_places_of_its_class(model_type):
    (name,) = language_models()[model_type]
    pairs = getattr(transformers, name)._tied_weights_keys.items()
    assert {(head, embedding) for head, embedding in tied_places(model_type)} == {
        (head.removesuffix(".weight"), embedding.removesuffix(".weight"))
        for head, embedding in pairs
    }


def test_a_flag_by_another_name_counts_and_all_are_told_apart():
    assert says_tied({"model_type": "lfm2"})
    config = {"model_type": "lfm2", "tie_embedding": False}
    assert not says_tied(config)
    text = {"model_type": "qwen2_vl_text", "tie_word_embeddings": True}
    config = {"model_type": "qwen2_vl", "tie_word_embeddings": False, "text_config": text}
    assert says_tied(config) and not says_tied(told_apart(config))
    assert config["text_config"]["tie_word_embeddings"] is True
    assert "tie_embedding" in told_apart({"model_type": "lfm2", "tie_embedding": True})


def test_layers_are_turned_in_gpt2_and_its_kin_alone():
    from transformers.models.auto import modeling_auto as auto

    classes = auto.MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES
    types = {**{kind: [name] for kind, name in classes.items()}, **language_models()}
    folder = Path(transformers.__file__).parent / "models"
    turned = {
        path.parent.name
        for path in folder.glob("*/modeling_*.py")
        if re.search(r"\bConv1D\(", path.read_text(encoding="utf-8"))
    }
    for kind, names in types.items():
        modules = {getattr(transformers, name).__module__.split(".")[2] for name in names}
        assert (kind in LINEAR_TYPES) is not bool(modules & turned), kind
