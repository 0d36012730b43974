"""Adapters of different kinds in one TIES merge, against the float64 oracle on dense deltas."""

import warnings

import pytest
from safetensors.torch import load_file

from merge_core.adapters.fine_tune import open_trained
from merge_core.checkpoints.open import open_checkpoint
from merge_core.kernels import reference
from merge_core.task_vectors.from_fine_tune import read_trained
from merge_core.task_vectors.storage import load_task_vector, save_task_vector
from merge_core.ties.interference import resolve
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.ties.trim import trim
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import FINE_TUNE, KINDS, MODELS, adapt, build, fine_tune

PAIRS = [
    ("Qwen2", "DoRA", "lora_bias"),
    ("Llama", "modules_to_save: head", "LoRA on the head"),
    ("GPT-2", "DoRA", "bias: all"),
    ("Qwen2", "LoHa", "IA³"),
    ("Gemma", "LoKr", "LoRA"),
    ("Qwen3", "trainable_token_indices", "DoRA on the embedding"),
    ("Qwen2", FINE_TUNE, "LoRA"),
    ("Phi", "LoKr", FINE_TUNE),
]
DENSITY, WEIGHTS = 0.4, (1.0, -0.7)


@pytest.fixture
def shelf_of(tmp_path):
    """Saves a base and adapters of these kinds on it; returns their folders and dense deltas."""

    def make(name, *kinds):
        base = build(name)
        plain = {key: value.double() for key, value in base.state_dict().items()}
        folders, deltas = [tmp_path / "base"], []
        _save(base, tmp_path / "base")
        for n, kind in enumerate(kinds):
            adapted = _trained(name, kind, 0.1 + 0.05 * n)
            folders.append(tmp_path / f"adapter{n}")
            _save(adapted, folders[-1])
            whole = adapted.double()
            whole = whole if kind == FINE_TUNE else whole.merge_and_unload()
            merged = whole.state_dict()
            changes = {key: merged[key] - value for key, value in plain.items()}
            deltas.append({key: x for key, x in changes.items() if x.any()})
        return folders, deltas

    return make


def _trained(name, kind, size):
    if kind == FINE_TUNE:
        return fine_tune(build(name), size)
    return adapt(build(name), KINDS[kind].config(MODELS[name]), size, KINDS[kind].peft)


def _read(folder, base):
    return read_trained(open_trained(folder, None), base)


def _save(model, folder) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(folder)


def _members(folders):
    base = open_checkpoint(folders[0])
    vectors = [_read(folder, base) for folder in folders[1:]]
    return base, [
        Member(folder.name, vector, weight, DENSITY)
        for folder, vector, weight in zip(folders[1:], vectors, WEIGHTS, strict=True)
    ]


@pytest.mark.parametrize("scope", ["tensor", "adapter"])
@pytest.mark.parametrize(("name", "one", "other"), PAIRS)
def test_two_kinds_merged_by_ties_equal_the_oracle(name, one, other, scope, shelf_of, tmp_path):
    folders, deltas = shelf_of(name, one, other)
    base, members = _members(folders)
    for member, delta in zip(members, deltas, strict=True):
        assert sorted(member.task_vector.factors) == sorted(delta)
    settings = Settings("ties", trim_scope=scope, scale=1.5)
    merge(base, members, settings, tmp_path / "merged", recipe_record={})
    before, after = (
        load_file(folder / "model.safetensors") for folder in (folders[0], tmp_path / "merged")
    )
    trimmed = [
        _trimmed({key: weight * x for key, x in delta.items()}, scope)
        for delta, weight in zip(deltas, WEIGHTS, strict=True)
    ]
    changed = 0
    for key, value in before.items():
        xs = [delta[key] for delta in trimmed if key in delta]
        wanted = reference.ties(xs, reference.elect(xs, "mass"), 1.5) if xs else 0.0
        difference = (after[key].double() - value.double() - wanted).abs().max()
        assert difference < 1e-6, (key, difference)
        changed += bool(xs)
    assert changed > 1


def _trimmed(deltas, scope):
    whole = reference.threshold(list(deltas.values()), DENSITY)
    return {
        key: reference.trim(x, reference.threshold([x], DENSITY) if scope == "tensor" else whole)
        for key, x in deltas.items()
    }


@pytest.mark.parametrize("kind", [FINE_TUNE, *(k for k in KINDS if k != "lora_bias")])
def test_a_task_vector_from_its_folder_merges_to_the_same_bytes(kind, shelf_of, tmp_path):
    folders, _ = shelf_of("Mixtral", kind)
    base = open_checkpoint(folders[0])
    member = Member("a", _read(folders[1], base), 1.0, 0.5)
    for copy in ("one", "two"):
        (tmp_path / copy).mkdir()
        save_task_vector(member.task_vector, tmp_path / copy)
    loaded = load_task_vector(tmp_path / "one", base, folders[1] if kind == FINE_TUNE else None)
    assert loaded.norms == member.task_vector.norms
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    again = Member(member.name, loaded, member.weight, member.density)
    assert trim(loaded, 0.5, "tensor") == trim(member.task_vector, 0.5, "tensor")
    settings = Settings("ties")
    digests = {
        merge(base, [m], settings, tmp_path / f"out{n}", recipe_record={}).weights_sha256
        for n, m in enumerate((member, again))
    }
    assert len(digests) == 1


def test_statistics_see_dense_parts_as_any_other(shelf_of):
    folders, deltas = shelf_of("Llama", "modules_to_save: head", "LoRA on the head")
    _, members = _members(folders)
    found = resolve(members, Settings("linear")).tensors["lm_head.weight"]
    xs = [weight * delta["lm_head.weight"] for delta, weight in zip(deltas, WEIGHTS, strict=True)]
    for member, x in zip(members, xs, strict=True):
        assert found.norms[member.name] == pytest.approx(x.norm().item(), rel=1e-5)
    assert found.merged_norm == pytest.approx((xs[0] + xs[1]).norm().item(), rel=1e-5)
    assert found.conflict == pytest.approx((xs[0] * xs[1] < 0).double().mean().item(), abs=1e-3)


@pytest.mark.parametrize("kind", ["DoRA", "lora_bias", FINE_TUNE])
def test_the_norms_are_those_of_the_dense_deltas(kind, shelf_of):
    folders, (delta,) = shelf_of("Qwen2", kind)
    norms = _read(folders[1], open_checkpoint(folders[0])).norms
    assert norms.keys() == delta.keys()
    for key, norm in norms.items():
        assert norm == pytest.approx(delta[key].norm().item(), rel=1e-5)
