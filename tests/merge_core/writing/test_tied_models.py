"""Embedding and head: the merged model has one weight or two as transformers and PEFT have them."""

import json
import warnings
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from merge_core.adapters.fine_tune import open_fine_tune
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint, tied_names
from merge_core.errors import AdapterError
from merge_core.task_vectors.from_adapter import TaskVector, read_task_vector
from merge_core.task_vectors.from_fine_tune import read_fine_tune
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import config_of, create

HEAD, EMBEDDING = "lm_head.weight", "model.embed_tokens.weight"
LINEAR = {"target_modules": ["q_proj"], "task_type": "CAUSAL_LM", "r": 4}
TOKENS = torch.tensor([[1, 5, 9, 13, 60, 3]])

STORED = ("one", "both", "head alone", "two")
"""What the files of a base whose config says "tied" hold; "two" differ."""

KINDS = {
    "LoRA elsewhere": {},
    "LoRA on the embedding": {"target_modules": ["q_proj", "embed_tokens"]},
    "LoRA on the head": {"target_modules": ["q_proj", "lm_head"]},
    "embedding saved": {"modules_to_save": ["embed_tokens"]},
    "head saved": {"modules_to_save": ["lm_head"]},
    "both saved": {"modules_to_save": ["embed_tokens", "lm_head"]},
    "rows of the embedding": {"trainable_token_indices": {"embed_tokens": [3, 9]}},
    "rows of the head": {"trainable_token_indices": {"lm_head": [3, 9]}},
    "saved, tied": {"modules_to_save": ["embed_tokens"], "ensure_weight_tying": True},
    "LoRA, tied": {"target_modules": ["q_proj", "embed_tokens"], "ensure_weight_tying": True},
    "DoRA, tied": {
        "target_modules": ["q_proj", "embed_tokens"],
        "ensure_weight_tying": True,
        "use_dora": True,
    },
}
STAY_ONE = {"LoRA elsewhere", "rows of the embedding", "saved, tied", "LoRA, tied"}


def base_of(folder: Path, stored: str = "one", model_type: str = "llama", **values) -> Path:
    torch.manual_seed(0)
    model = create(config_of(model_type, {"tie_word_embeddings": True, **values}))
    for parameter in model.parameters():
        parameter.data = torch.randn_like(parameter) * 0.3
    model.tie_weights()
    quietly(model.save_pretrained, folder)
    if stored == "one":
        return folder
    tensors = load_file(folder / "model.safetensors")
    (name,) = (name for name in tensors if name.endswith("embed_tokens.weight"))
    shared = tensors[name] if stored == "both" else tensors.pop(name)
    if stored == "two":
        tensors[name], shared = shared, torch.randn_like(shared) * 0.3
    write(folder, tensors | {HEAD: shared.clone()})
    return folder


def write(folder: Path, tensors: dict[str, Tensor]) -> None:
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})


def quietly(call, *arguments, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return call(*arguments, **options)


def load(folder: Path, **options) -> nn.Module:
    from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForImageTextToText

    config = AutoConfig.from_pretrained(folder)
    seeing = hasattr(config, "vision_config")
    auto = AutoModelForImageTextToText if seeing else AutoModelForCausalLM
    return quietly(auto.from_pretrained, folder, **options)


def adapter_of(base: Path, folder: Path, config, save_embedding_layers="auto") -> Path:
    """An adapter as PEFT saves it, of random weights. In place: some are views of each other."""
    from peft import LoraConfig, get_peft_model

    model = quietly(get_peft_model, load(base), LoraConfig(**{**LINEAR, **config}))
    torch.manual_seed(3)
    for name, parameter in model.named_parameters():
        if "lora_" in name and "magnitude" not in name:
            parameter.data.copy_(torch.randn_like(parameter) * 0.3)
        elif "modules_to_save" in name or "trainable_tokens_delta" in name:
            parameter.data.add_(torch.randn_like(parameter) * 0.3)
    quietly(model.save_pretrained, folder, save_embedding_layers=save_embedding_layers)
    return folder


def edit(adapter: Path, more: dict[str, Tensor]) -> Path:
    path = adapter / "adapter_model.safetensors"
    save_file(load_file(path) | {f"base_model.model.{n}": x for n, x in more.items()}, path)
    return adapter


def logits(model: nn.Module) -> Tensor:
    with torch.no_grad():
        return model.eval()(input_ids=TOKENS).logits


def by_peft(base: Path, adapter: Path) -> Tensor:
    from peft import PeftModel

    return logits(quietly(PeftModel.from_pretrained, load(base), adapter))


def read(base: Path, adapter: Path) -> TaskVector:
    return read_task_vector(open_adapter(adapter), open_checkpoint(base))


def merged(base: Path, vector: TaskVector, out: Path, method: str = "linear") -> nn.Module:
    """The merged model as transformers loads it, without a tensor too few or too many."""
    merge(
        open_checkpoint(base), [Member("a", vector, 1.0, 1.0)], Settings(method), out,
        recipe_record={},
    )  # fmt: skip
    model, told = load(out, output_loading_info=True)
    assert not told["missing_keys"] and not told["unexpected_keys"]
    one = is_one(model)
    assert (tied_names(open_checkpoint(out)) is not None) is one
    assert model.config.tie_word_embeddings is one
    return model


def is_one(model: nn.Module) -> bool:
    return model.get_input_embeddings().weight is model.get_output_embeddings().weight


def test_a_base_has_one_weight_where_transformers_loads_one(tmp_path):
    found = {}
    for stored in STORED:
        base = base_of(tmp_path / stored, stored)
        found[stored] = tied_names(open_checkpoint(base))
        assert (found[stored] is not None) is is_one(load(base))
    tied = (HEAD, EMBEDDING)
    assert found == {"one": tied, "both": tied, "head alone": tied[::-1], "two": None}


@pytest.mark.parametrize("stored", STORED)
@pytest.mark.parametrize("kind", KINDS)
def test_an_adapter_does_to_head_and_embedding_what_it_does_in_peft(kind, stored, tmp_path):
    base = base_of(tmp_path / "base", stored)
    adapter = adapter_of(base, tmp_path / "adapter", KINDS[kind])
    model = merged(base, read(base, adapter), tmp_path / "out")
    assert torch.allclose(logits(model), by_peft(base, adapter), atol=1e-5)
    assert is_one(model) is (kind in STAY_ONE and stored != "two")


@pytest.mark.parametrize("stored", STORED)
def test_token_rows_saved_with_their_embeddings_are_read(stored, tmp_path):
    base = base_of(tmp_path / "base", stored)
    config = {"trainable_token_indices": {"embed_tokens": [3, 9]}}
    adapter = adapter_of(base, tmp_path / "adapter", config, save_embedding_layers=True)
    model = merged(base, read(base, adapter), tmp_path / "out")
    assert torch.allclose(logits(model), by_peft(base, adapter), atol=1e-5)
    assert is_one(model) is (stored != "two")


@pytest.mark.parametrize("config", [{}, {"trainable_token_indices": {"embed_tokens": [3, 9]}}])
@pytest.mark.parametrize("names", [(EMBEDDING,), (HEAD,), (EMBEDDING, HEAD)])
def test_copies_that_are_unchanged_untie_nothing(names, config, tmp_path):
    base = base_of(tmp_path / "base")
    weight = load_file(base / "model.safetensors")[EMBEDDING]
    adapter = adapter_of(base, tmp_path / "adapter", config)
    edit(adapter, {name: weight.clone() for name in names})
    vector = read(base, adapter)
    assert not vector.unties and not any("zero" in warning for warning in vector.warnings)
    model = merged(base, vector, tmp_path / "out")
    assert is_one(model) and torch.allclose(logits(model), by_peft(base, adapter), atol=1e-5)
    sizes = [(folder / "model.safetensors").stat().st_size for folder in (base, tmp_path / "out")]
    assert sizes[0] == sizes[1]


@pytest.mark.parametrize("stored", ["one", "both", "head alone"])
def test_copies_that_changed_alike_untie_nothing(stored, tmp_path):
    base = base_of(tmp_path / "base", stored)
    weight = load(base).get_input_embeddings().weight.detach() + 0.1
    adapter = adapter_of(base, tmp_path / "adapter", {})
    edit(adapter, {EMBEDDING: weight.clone(), HEAD: weight.clone()})
    model = merged(base, read(base, adapter), tmp_path / "out")
    assert is_one(model) and torch.allclose(logits(model), by_peft(base, adapter), atol=1e-5)


def test_two_copies_that_differ_are_both_kept(tmp_path):
    base = base_of(tmp_path / "base")
    weight = load_file(base / "model.safetensors")[EMBEDDING]
    adapter = adapter_of(base, tmp_path / "adapter", {})
    edit(adapter, {EMBEDDING: weight + 0.1, HEAD: weight - 0.1})
    vector = read(base, adapter)
    assert vector.unties and len(vector.warnings) == 1
    model = merged(base, vector, tmp_path / "out")
    assert torch.allclose(model.get_input_embeddings().weight, weight + 0.1)
    assert torch.allclose(model.get_output_embeddings().weight, weight - 0.1)


def test_two_copies_that_differ_though_they_were_trained_tied_are_refused(tmp_path):
    base = base_of(tmp_path / "base")
    adapter = adapter_of(base, tmp_path / "adapter", KINDS["saved, tied"])
    weight = load_file(base / "model.safetensors")[EMBEDDING]
    edit(adapter, {EMBEDDING: weight + 0.1, HEAD: weight - 0.1})
    with pytest.raises(AdapterError) as caught:
        read(base, adapter)
    (problem,) = caught.value.problems
    assert "ensure_weight_tying" in problem.wanted and HEAD in problem.found


def test_by_ties_a_stored_copy_of_the_embedding_stays_a_copy(tmp_path):
    base = base_of(tmp_path / "base", "both")
    adapter = adapter_of(base, tmp_path / "adapter", KINDS["rows of the embedding"])
    assert is_one(merged(base, read(base, adapter), tmp_path / "out", method="ties"))


@pytest.mark.parametrize("stored", ["both", "head alone"])
def test_a_full_fine_tune_changes_a_stored_copy_too(stored, tmp_path):
    base = base_of(tmp_path / "base", stored)
    tuned = base_of(tmp_path / "tuned", stored)
    tensors = load_file(tuned / "model.safetensors")
    kept = EMBEDDING if stored == "both" else HEAD
    tensors |= {n: tensors[kept] + 0.5 for n in (EMBEDDING, HEAD) if n in tensors}
    write(tuned, tensors)
    vector = read_fine_tune(open_fine_tune(tuned, None), open_checkpoint(base))
    model = merged(base, vector, tmp_path / "out")
    assert is_one(model) and torch.allclose(logits(model), logits(load(tuned)), atol=1e-5)


VISION = ("gemma3", "llava", "qwen2_vl")


@pytest.mark.parametrize("flags", [(True, True), (True, False), (False, True), (None, True)])
@pytest.mark.parametrize("model_type", VISION)
def test_the_flags_of_a_vision_model_combine_as_in_transformers(model_type, flags, tmp_path):
    base = base_of(tmp_path / "base", model_type=model_type)
    path = base / "config.json"
    config = json.loads(path.read_text())
    for part, flag in zip((config, config["text_config"]), flags, strict=True):
        part.pop("tie_word_embeddings", None)
        part |= {} if flag is None else {"tie_word_embeddings": flag}
    path.write_text(json.dumps(config))
    tensors = load_file(base / "model.safetensors")
    write(base, {name: x for name, x in tensors.items() if "lm_head" not in name})
    one = is_one(load(base))
    assert (tied_names(open_checkpoint(base)) is not None) is one
    if one:
        adapter = adapter_of(base, tmp_path / "adapter", KINDS["LoRA on the embedding"])
        model = merged(base, read(base, adapter), tmp_path / "out")
        assert not is_one(model)
        assert torch.allclose(logits(model), by_peft(base, adapter), atol=1e-4)


def test_a_classifier_is_given_no_head(tmp_path):
    base = base_of(tmp_path / "base")
    path = base / "config.json"
    config = json.loads(path.read_text()) | {"architectures": ["LlamaForSequenceClassification"]}
    path.write_text(json.dumps(config))
    adapter = adapter_of(base, tmp_path / "adapter", KINDS["LoRA on the embedding"])
    assert tied_names(open_checkpoint(base)) is None
    vector = read(base, adapter)
    assert EMBEDDING in vector.factors and not vector.unties


def test_code_of_its_own_shares_the_one_weight_that_it_stores(tmp_path):
    base = base_of(tmp_path / "base")
    path = base / "config.json"
    config = json.loads(path.read_text()) | {"model_type": "own", "auto_map": {}}
    del config["tie_word_embeddings"]
    path.write_text(json.dumps(config))
    assert tied_names(open_checkpoint(base)) == (HEAD, EMBEDDING)


def test_a_type_with_several_places_has_the_one_that_is_stored(shelf):
    weight = torch.ones(8, 4)
    causal = {HEAD: weight, "model.decoder.embed_tokens.weight": weight + 1}
    both = {HEAD: weight.clone(), "model.shared.weight": weight}
    config = {"model_type": "bart", "tie_word_embeddings": True}
    found = [
        tied_names(shelf.checkpoint(shelf.base(name, config=config, tensors=tensors)))
        for name, tensors in (
            ("two", causal),
            ("decoder", causal | {HEAD: weight + 1}),
            ("both", both),
            ("one", {"model.shared.weight": weight}),
        )
    ]
    decoder, shared = "model.decoder.embed_tokens.weight", "model.shared.weight"
    assert found == [None, (HEAD, decoder), (HEAD, shared), (HEAD, shared)]


@pytest.mark.parametrize("method", ["linear", "ties"])
def test_beside_one_that_parts_them_what_means_both_reaches_both(method, tmp_path):
    found = []
    for stored in ("one", "both", "head alone"):
        base = base_of(tmp_path / stored, stored)
        members = [
            Member(kind, read(base, adapter_of(base, tmp_path / stored / kind, config)), 1.0, 0.5)
            for kind, config in KINDS.items()
            if kind in ("rows of the embedding", "LoRA on the head")
        ]
        out = tmp_path / f"{stored}-out"
        merge(open_checkpoint(base), members, Settings(method), out, recipe_record={})
        model = load(out)
        assert not is_one(model) and model.config.tie_word_embeddings is False
        found.append(logits(model))
        before = load(base).get_input_embeddings().weight
        changed = (model.get_input_embeddings().weight != before).any(dim=1).nonzero().flatten()
        assert changed.tolist() == [3, 9]
        head = (model.get_output_embeddings().weight != before).any(dim=1).nonzero().flatten()
        assert {3, 9} < {*head.tolist()}
    assert all(torch.equal(other, found[0]) for other in found)
