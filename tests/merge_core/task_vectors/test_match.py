"""What an adapter changes finds its place among the checkpoint's keys, or is a named problem."""

import json
import warnings

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint, tied_names
from merge_core.errors import AdapterError
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge, preflight
from tests.merge_core.adapter_cells import adapt, build

MODULE = "model.layers.0.self_attn.q_proj"


def read(base, adapter):
    return read_task_vector(open_adapter(adapter), open_checkpoint(base))


def refusal(base, adapter) -> AdapterError:
    with pytest.raises(AdapterError) as caught:
        read(base, adapter)
    return caught.value


def saved(model, folder, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(folder, **options)
    return folder


def merged(base, out, *adapters):
    members = [Member(a.name, read(base, a), 1.0, 1.0) for a in adapters]
    merge(open_checkpoint(base), members, Settings("linear"), out, recipe_record={})
    return load_file(out / "model.safetensors")


def test_in_an_unknown_architecture_a_layer_is_linear_where_its_shape_tells(shelf):
    base = shelf.base(config={"model_type": "a_model_of_tomorrow"})
    wide = {"model.layers.0.mlp.up_proj": (torch.ones(2, 16), torch.ones(24, 2))}
    assert list(read(base, shelf.adapter("a", wide)).factors) == [f"{next(iter(wide))}.weight"]
    square = {MODULE: (torch.ones(2, 16), torch.ones(16, 2))}
    (problem,) = refusal(base, shelf.adapter("b", square)).problems
    assert problem.found.endswith("'a_model_of_tomorrow', where it may be stored as [in, out]")
    turned = {"model.layers.0.mlp.up_proj": (torch.ones(2, 24), torch.ones(16, 2))}
    (problem,) = refusal(base, shelf.adapter("c", turned)).problems
    assert (problem.wanted, problem.found) == ("shape [24, 16]", "ΔW [16, 24]")


def test_rows_and_vocabularies_of_another_size_are_refused_with_the_counts(shelf):
    base = shelf.base()
    config = {"modules_to_save": ["lm_head"], "trainable_token_indices": [5, 32]}
    adapter = shelf.adapter("a", shelf.exact(1, 2), config=config)
    path = adapter / "adapter_model.safetensors"
    rows = "base_model.model.model.embed_tokens.token_adapter.trainable_tokens_delta"
    more = {"base_model.model.lm_head.weight": torch.ones(34, 16), rows: torch.ones(2, 16)}
    save_file({**load_file(path), **more}, path)
    head, tokens = refusal(base, adapter).problems
    assert (head.field, head.wanted) == ("lm_head.weight", "the base's 32 rows")
    assert head.found == "34, and no tokenizer that says of what"
    assert tokens.wanted == "rows of 16 below 32, the base's vocabulary"
    assert tokens.found == "rows of 16, the last of them 32"


def test_a_dora_whose_numbers_are_not_finite_is_refused_by_its_tensor(shelf):
    base = shelf.base()
    factors = {MODULE: (torch.ones(2, 16), torch.ones(16, 2))}
    adapter = shelf.adapter("a", factors, config={"use_dora": True})
    path = adapter / "adapter_model.safetensors"
    magnitude = torch.full((16,), float("inf"))
    key = f"base_model.model.{MODULE}.lora_magnitude_vector"
    save_file({**load_file(path), key: magnitude}, path)
    (problem,) = refusal(base, adapter).problems
    assert problem.field == f"{MODULE}.lora_magnitude_vector"


@pytest.mark.parametrize("name", ["Mixtral", "Qwen3-MoE"])
def test_experts_merge_alike_whether_a_checkpoint_has_them_fused_or_apart(name, tmp_path):
    model = build(name)
    apart = saved(model, tmp_path / "apart")
    fused = saved(model, tmp_path / "fused", save_original_format=False)
    assert any(key.endswith("gate_up_proj") for key in load_file(fused / "model.safetensors"))
    config = {
        "target_modules": [],
        "target_parameters": ["experts.gate_up_proj", "mlp.gate.weight"],
    }
    adapted = adapt(build(name), config)
    adapter = saved(adapted, tmp_path / "adapter")
    wanted = adapted.merge_and_unload().state_dict()
    found = merged(fused, tmp_path / "from fused", adapter)
    for key, value in wanted.items():
        assert torch.allclose(found[key], value, atol=1e-6), key
    loaded = type(model).from_pretrained(_moved(merged, apart, tmp_path / "from apart", adapter))
    for key, value in loaded.state_dict().items():
        assert torch.allclose(wanted[key], value, atol=1e-6), key


def _moved(work, base, out, adapter):
    work(base, out, adapter)
    return out


def test_an_adapter_of_single_experts_merges_into_fused_ones(shelf, tmp_path):
    model = build("Mixtral")
    apart = saved(model, tmp_path / "apart")
    fused = saved(model, tmp_path / "fused", save_original_format=False)
    names = [f"model.layers.0.block_sparse_moe.experts.{n}.{part}" for n in (0, 3)
             for part in ("w1", "w3", "w2")]  # fmt: skip
    shapes = {name: (16, 24) if name.endswith("w2") else (24, 16) for name in names}
    adapter = shelf.adapter("a", shelf.gaussian(3, 2, shapes))
    one = merged(apart, tmp_path / "one", adapter)
    both = merged(fused, tmp_path / "two", adapter)
    whole = both["model.layers.0.mlp.experts.gate_up_proj"]
    for n in range(4):
        old = f"model.layers.0.block_sparse_moe.experts.{n}"
        parts = torch.cat([one[f"{old}.w1.weight"], one[f"{old}.w3.weight"]])
        assert torch.allclose(whole[n], parts, atol=1e-7)
        down = both["model.layers.0.mlp.experts.down_proj"][n]
        assert torch.allclose(down, one[f"{old}.w2.weight"], atol=1e-7)


def test_experts_that_a_checkpoint_does_not_have_match_nothing(tmp_path):
    base = saved(build("Llama"), tmp_path / "base")
    config = {"target_modules": [], "target_parameters": ["experts.gate_up_proj"]}
    adapter = saved(adapt(build("Mixtral"), config), tmp_path / "adapter")
    (problem,) = refusal(base, adapter).problems
    assert "2 of 2 modules match nothing: model.layers.0.mlp.experts.gate_up_proj" in problem.found


def test_a_head_changed_apart_from_its_embedding_gives_the_merged_model_two_weights(tmp_path):
    name = "Gemma"
    base = saved(build(name), tmp_path / "base", max_shard_size="4KB")
    assert tied_names(open_checkpoint(base)) == ("lm_head.weight", "model.embed_tokens.weight")
    head = saved(adapt(build(name), {"target_modules": ["lm_head"]}), tmp_path / "head")
    rows = {"target_modules": ["q_proj"], "trainable_token_indices": {"embed_tokens": [3, 9]}}
    tokens = saved(adapt(build(name), rows), tmp_path / "tokens")
    vector = read(base, head)
    assert vector.warnings == (
        "head: changes one of lm_head.weight and model.embed_tokens.weight, which share a weight "
        "in the base: the merged model has two",
    )
    members = [Member(a.name, read(base, a), 1.0, 0.5) for a in (head, tokens)]
    out = tmp_path / "out"
    settings = Settings("ties", output_dtype="bfloat16")
    merge(open_checkpoint(base), members, settings, out, recipe_record={})
    assert json.loads((out / "config.json").read_text())["tie_word_embeddings"] is False
    found = open_checkpoint(out)
    before = open_checkpoint(base).read("model.embed_tokens.weight")
    embedding, own = found.read("model.embed_tokens.weight"), found.read("lm_head.weight")
    changed = {n for n in range(64) if not torch.equal(embedding[n], before[n].bfloat16())}
    assert changed == {3, 9}
    assert not torch.equal(own, before.bfloat16()) and tied_names(found) is None
    assert all(not torch.equal(own[n], before[n].bfloat16()) for n in (3, 9))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loaded = type(build(name)).from_pretrained(out)
    assert loaded.lm_head.weight is not loaded.model.embed_tokens.weight
    assert torch.equal(loaded.lm_head.weight, own)


@pytest.mark.parametrize("field", ["target_modules", "modules_to_save"])
def test_what_was_trained_tied_stays_tied(field, tmp_path):
    name = "Llama, tied"
    base = saved(build(name), tmp_path / "base")
    config = {"target_modules": ["q_proj"], field: ["embed_tokens"], "ensure_weight_tying": True}
    adapted = adapt(build(name), config)
    adapter = saved(adapted, tmp_path / "adapter")
    assert not read(base, adapter).unties
    assert "lm_head.weight" not in merged(base, tmp_path / "out", adapter)
    loaded = type(build(name)).from_pretrained(tmp_path / "out").eval()
    tokens = torch.tensor([[1, 3, 9]])
    with torch.no_grad():
        assert torch.allclose(loaded(tokens).logits, adapted(tokens).logits, atol=1e-4)


def test_a_model_without_a_head_is_not_given_one(shelf):
    tensors = load_file(shelf.base() / "model.safetensors")
    del tensors["lm_head.weight"]
    base = shelf.base("headless", tensors=tensors)
    assert tied_names(open_checkpoint(base)) is None
    adapter = shelf.adapter("a", {"lm_head": (torch.ones(2, 16), torch.ones(32, 2))})
    (problem,) = refusal(base, adapter).problems
    assert problem.found == "1 of 1 modules match nothing: lm_head"


def test_token_rows_and_another_change_of_a_tied_head_in_one_adapter_are_refused(tmp_path):
    name = "Llama, tied"
    base = saved(build(name), tmp_path / "base")
    rows = {"target_modules": ["lm_head"], "trainable_token_indices": {"embed_tokens": [3, 9]}}
    adapter = saved(adapt(build(name), rows), tmp_path / "adapter")
    (problem,) = refusal(base, adapter).problems
    assert (problem.field, problem.found) == ("model.embed_tokens.weight", "both, in one adapter")


def test_a_head_of_its_own_counts_in_the_pre_flight(tmp_path):
    name = "Llama, tied"
    base = saved(build(name), tmp_path / "base")
    sizes = []
    for target in ("q_proj", "lm_head"):
        adapter = saved(adapt(build(name), {"target_modules": [target]}), tmp_path / target)
        member = Member(target, read(base, adapter), 1.0, 1.0)
        checkpoint = open_checkpoint(base)
        plan = preflight(checkpoint, [member], Settings("linear"), tmp_path / "out")
        sizes.append(plan.write_bytes)
    assert sizes[1] - sizes[0] == 64 * 16 * 4


def test_factors_of_experts_do_not_pass_for_those_of_a_layer(shelf):
    base = shelf.base()
    config = {"r": 2, "target_parameters": ["q_proj.weight"]}
    adapter = shelf.adapter("a", {MODULE: (torch.ones(8, 16), torch.ones(16, 8))}, config=config)
    (problem,) = refusal(base, adapter).problems
    assert (problem.wanted, problem.found) == ("shape [16, 16]", "ΔW [4, 16, 16]")


def test_matrices_whose_product_no_layer_has_are_refused_before_they_are_multiplied(shelf):
    base, side = shelf.base(), 1 << 20
    adapter = shelf.adapter("a", shelf.exact(1, 2))
    fields = {"peft_type": "LOKR", "r": 1, "alpha": 1}
    (adapter / "adapter_config.json").write_text(json.dumps(fields))
    names = {"w1_a": (side, 1), "w1_b": (1, side), "w2": (1, 1)}
    tensors = {f"base_model.model.{MODULE}.lokr_{n}": torch.ones(s) for n, s in names.items()}
    save_file(tensors, adapter / "adapter_model.safetensors")
    (problem,) = refusal(base, adapter).problems
    assert problem.found == f"ΔW [{side}, {side}]"


def test_a_copy_of_the_base_beside_a_lora_of_the_embedding_changes_nothing(shelf):
    base = shelf.base(dtype=torch.bfloat16)
    adapter = shelf.adapter("a", shelf.exact(1, 2))
    path, name = adapter / "adapter_model.safetensors", "base_model.model.model.embed_tokens"
    copy = load_file(base / "model.safetensors")["model.embed_tokens.weight"]
    more = {"lora_embedding_A": torch.ones(2, 32), "lora_embedding_B": torch.ones(16, 2)}
    tensors = load_file(path) | {f"{name}.{key}": value for key, value in more.items()}
    save_file(tensors | {f"{name}.base_layer.weight": copy.float()}, path)
    assert read(base, adapter).factors["model.embed_tokens.weight"].dense == ()
    save_file(tensors | {f"{name}.base_layer.weight": copy.float() + 1}, path)
    (part,) = read(base, adapter).factors["model.embed_tokens.weight"].dense
    assert torch.allclose(part.rows(slice(0, 32)), torch.ones(32, 16))
