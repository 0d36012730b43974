"""Factors by base tensor: matched by name, checked, kept as they are."""

import pytest
import torch

from merge_core.adapters.open import open_adapter
from merge_core.errors import AdapterError
from merge_core.sources.fetch import Fetched
from merge_core.task_vectors.from_adapter import check_same_base, read_task_vector
from merge_core.task_vectors.storage import load_task_vector, save_task_vector

Q_PROJ = "model.layers.0.self_attn.q_proj"


@pytest.fixture
def read(shelf):
    base = shelf.checkpoint(shelf.base())

    def read_factors(factors, **config):
        return read_task_vector(open_adapter(shelf.adapter("a", factors, config=config)), base)

    return read_factors


def refusal(read, factors) -> AdapterError:
    with pytest.raises(AdapterError) as caught:
        read(factors)
    return caught.value


def test_factors_are_kept_unaltered_in_float32_with_the_norm_of_their_product(shelf, read):
    factors = {n: (a.bfloat16(), b.bfloat16()) for n, (a, b) in shelf.gaussian(1, 4).items()}
    vector = read(factors)
    assert list(vector.factors) == sorted(f"{name}.weight" for name in factors)
    for name, (a, b) in factors.items():
        found = vector.factors[f"{name}.weight"].read()
        assert torch.equal(found.a, a.float()) and torch.equal(found.b, b.float())
        delta = 2.0 * (b.double() @ a.double())
        assert vector.norms[f"{name}.weight"] == pytest.approx(float(delta.norm()), rel=1e-9)
    assert vector.warnings == ()
    assert vector.entries == sum(b.shape[0] * a.shape[1] for a, b in factors.values())


def test_an_adapter_none_of_whose_modules_applies_is_refused_with_counts_and_nearest_names(read):
    factors = {
        name.replace("model.layers", "transformer.layers"): (torch.ones(2, 16), torch.ones(16, 2))
        for name in (Q_PROJ, Q_PROJ.replace("0", "1"))
    }
    (problem,) = refusal(read, factors).problems
    assert problem.found.startswith("2 of 2 modules match nothing: transformer.layers.0.self_attn")
    assert f"nearest to transformer.layers.0.self_attn.q_proj: {Q_PROJ}" in problem.remedy


def test_one_module_that_does_not_apply_is_not_dropped_in_silence(shelf, read):
    factors = {**shelf.exact(1, 4), "model.layers.9.mlp.up_proj": shelf.exact(1, 4)[Q_PROJ]}
    (problem,) = refusal(read, factors).problems
    assert "1 of 15 modules match nothing: model.layers.9.mlp.up_proj" in problem.found


def test_another_shape_is_refused_for_every_module(read):
    factors = {
        name: (torch.ones(2, 20), torch.ones(20, 2)) for name in (Q_PROJ, Q_PROJ.replace("0", "1"))
    }
    problems = refusal(read, factors).problems
    assert [p.wanted for p in problems] == ["shape [16, 16]"] * 2
    assert [p.found for p in problems] == ["ΔW [20, 20]"] * 2


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_factor_that_is_not_finite_is_refused_by_name(shelf, read, value):
    factors = shelf.exact(1, 4)
    factors[Q_PROJ][1][3, 2] = value
    (problem,) = refusal(read, factors).problems
    assert (problem.field, problem.found) == (f"{Q_PROJ}.lora_B", "NaN or infinity")


def test_an_untrained_adapter_is_a_warning(shelf, read):
    assert read(shelf.zeroed()).warnings == ("a: ΔW is zero in 14 of 14 tensors (was it trained?)",)


def test_a_saved_task_vector_is_read_back_and_has_the_same_bytes(shelf, read, tmp_path):
    vector = read(shelf.gaussian(1, 4))
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        save_task_vector(vector, tmp_path / name)
    loaded = load_task_vector(tmp_path / "one", shelf.checkpoint(shelf.root / "base"))
    assert (loaded.digest, loaded.norms, loaded.warnings) == (
        vector.digest,
        vector.norms,
        vector.warnings,
    )
    for name, factors in vector.factors.items():
        one, two = loaded.factors[name].read(), factors.read()
        assert torch.equal(one.a, two.a) and torch.equal(one.b, two.b)
        assert one.scaling == two.scaling
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


@pytest.fixture
def named(shelf):
    def adapters(**bases):
        module = {Q_PROJ: (torch.ones(2, 16), torch.ones(16, 2))}
        return {
            name: open_adapter(
                shelf.adapter(name, module, config={"base_model_name_or_path": base})
            )
            for name, base in bases.items()
        }

    return adapters


HUB = "meta-llama/Meta-Llama-3-8B"


def test_the_same_base_by_name_is_no_warning(named, tmp_path):
    adapters = named(a=HUB, b=HUB.lower(), c=None)
    assert check_same_base(adapters, Fetched(f"{HUB}@v1", tmp_path, "c0ffee"), False) == ()


def test_another_hub_id_is_refused_unless_accepted(named, tmp_path):
    adapters = named(a=HUB, b="acme/quantised-8b")
    base = Fetched(HUB, tmp_path, "c0ffee")
    with pytest.raises(AdapterError) as caught:
        check_same_base(adapters, base, False)
    (problem,) = caught.value.problems
    assert (problem.wanted, problem.found) == (HUB, "acme/quantised-8b")
    assert "accept_base: true" in problem.remedy
    assert check_same_base(adapters, base, True) == (
        f"b: trained on acme/quantised-8b, merged into {HUB}",
    )


def test_two_adapters_of_two_hub_ids_are_refused_over_a_local_base(named, tmp_path):
    adapters = named(a=HUB, b="acme/other")
    with pytest.raises(AdapterError, match="adapters of different bases"):
        check_same_base(adapters, Fetched("models/base", tmp_path, None), False)


def test_a_local_base_of_another_name_is_a_warning(named, tmp_path):
    adapters = named(a=HUB, b="/data/models/llama")
    warnings = check_same_base(adapters, Fetched("models/base", tmp_path, None), False)
    assert warnings == (
        f"a: trained on {HUB}, merged into models/base",
        "b: trained on /data/models/llama, merged into models/base",
    )


QUANTISED = "unsloth/llama-3-8b-bnb-4bit"


def test_a_quantised_copy_of_the_base_is_that_base_with_a_warning(named, tmp_path):
    adapters = named(a=HUB, b=QUANTISED)
    base = Fetched(f"{HUB}@v1", tmp_path, "c0ffee")
    assert check_same_base(adapters, base, False) == (
        f"b: trained on {QUANTISED}, a quantised copy, and merged into {HUB}@v1, its "
        "full-precision original by name, whose weights differ from the copy's by the rounding",
    )
    (_, local) = check_same_base(adapters, Fetched("models/base", tmp_path, None), False)
    assert "merged into models/base, taken for its original" in local


def test_a_quantised_copy_of_another_model_is_refused(named, tmp_path):
    adapters = named(a="unsloth/mistral-7b-bnb-4bit")
    with pytest.raises(AdapterError, match="mistral-7b-bnb-4bit"):
        check_same_base(adapters, Fetched(HUB, tmp_path, "c0ffee"), False)
