"""Every kind of adapter on every architecture against PEFT itself, in float32.

A cell merges the adapter beside an untrained partner, which must change nothing.
"""

import warnings

import pytest
import torch
from safetensors.torch import load_file

from merge_core.adapters.fine_tune import open_trained
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError
from merge_core.task_vectors.completeness import shortfalls
from merge_core.task_vectors.from_fine_tune import read_trained
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import (
    DOCS,
    KINDS,
    MODELS,
    NO_BIAS,
    NO_CONV1D,
    NO_EXPERTS,
    adapt,
    build,
    fine_tune,
    written,
)

CELLS = [pytest.param(model, kind, id=f"{kind} on {model}") for model in MODELS for kind in KINDS]
TOKENS = torch.tensor([[1, 3, 40, 7, 22, 9, 63, 5]])


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    """The folder of each model's base and of an untrained LoRA on it, saved once."""
    saved = {}

    def folder(name):
        if name not in saved:
            saved[name] = tmp_path_factory.mktemp("base")
            _save(build(name), saved[name] / "base")
            partner = adapt(build(name), {"target_modules": [MODELS[name].attention]}, 0.0)
            _save(partner, saved[name] / "partner")
        return saved[name]

    return folder


def _save(model, folder) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(folder)


def _members(base, *folders):
    checkpoint = open_checkpoint(base)
    return checkpoint, [
        Member(folder.name, read_trained(open_trained(folder, None), checkpoint), 1.0, 1.0)
        for folder in folders
    ]


def _logits(model):
    with torch.no_grad():
        return model(input_ids=TOKENS).logits


@pytest.mark.parametrize(("name", "kind"), CELLS)
def test_a_merge_beside_an_untrained_partner_is_what_peft_makes(name, kind, bases, tmp_path):
    outcome = KINDS[kind].outcome(MODELS[name])
    base = bases(name)
    config = KINDS[kind].config(MODELS[name])
    if outcome == NO_EXPERTS:
        assert not [n for n, _ in build(name).named_parameters() if "experts" in n]
        return
    if outcome == NO_CONV1D:
        with pytest.raises(TypeError, match="Conv1D"):
            adapt(build(name), config, 0.1, KINDS[kind].peft)
        return
    adapted = adapt(build(name), config, 0.1, KINDS[kind].peft)
    _save(adapted, tmp_path / "adapter")
    if outcome == NO_BIAS:
        with pytest.raises(AdapterError, match="layer without one"):
            _members(base / "base", tmp_path / "adapter")
        return
    checkpoint, members = _members(base / "base", tmp_path / "adapter", base / "partner")
    assert shortfalls(open_adapter(tmp_path / "adapter"), checkpoint) == ()
    for method in ("linear", "ties"):
        merge(checkpoint, members, Settings(method), tmp_path / method, recipe_record={})
    wanted = _logits(adapted)
    whole = type(build(name)).from_pretrained(tmp_path / "linear").eval()
    assert torch.allclose(_logits(whole), wanted, rtol=0, atol=1e-4)
    if outcome == "merge":
        live, merged = whole.state_dict(), adapted.merge_and_unload().state_dict()
        for key, value in merged.items():
            assert torch.allclose(live[key], value, rtol=0, atol=1e-5), key
    linear, ties = (load_file(tmp_path / m / "model.safetensors") for m in ("linear", "ties"))
    assert linear.keys() == ties.keys()
    for key, value in linear.items():
        assert torch.allclose(ties[key], value, rtol=0, atol=1e-6), key


@pytest.mark.parametrize("name", MODELS)
def test_a_fine_tune_beside_an_untrained_partner_is_itself_again(name, bases, tmp_path):
    """Up to two roundings in float32: of the difference, and of the sum."""
    base, tuned = bases(name), fine_tune(build(name))
    _save(tuned, tmp_path / "tuned")
    checkpoint, members = _members(base / "base", tmp_path / "tuned", base / "partner")
    before, after = (
        load_file(folder / "model.safetensors") for folder in (base / "base", tmp_path / "tuned")
    )
    changed = {key for key, value in after.items() if not torch.equal(value, before[key])}
    assert members[0].task_vector.factors.keys() == changed
    assert 0 < len(changed) < len(before)
    for method in ("linear", "ties"):
        merge(checkpoint, members, Settings(method), tmp_path / method, recipe_record={})
        merged = load_file(tmp_path / method / "model.safetensors")
        assert merged.keys() == after.keys()
        for key, value in after.items():
            allowed = 2.0**-24 * ((value - before[key]).abs() + value.abs())
            assert ((merged[key] - value).abs() <= allowed).all(), (method, key)
    whole = type(build(name)).from_pretrained(tmp_path / "ties").eval()
    assert torch.allclose(_logits(whole), _logits(tuned), rtol=0, atol=1e-4)


def test_the_table_in_the_documentation_is_the_one_that_is_tested():
    text = DOCS.read_text(encoding="utf-8")
    assert text == written(text), "python -m tests.merge_core.adapter_cells"
