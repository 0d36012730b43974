"""Adapters of experts and their routers against PEFT, however the base stores the experts."""

import json
import warnings

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file, save_file

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.architectures import ARCHITECTURES
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError
from merge_core.task_vectors.completeness import shortfalls
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import MODELS, adapt, build, config_of, create

EXPERTS = [name for name, one in ARCHITECTURES.items() if one.fused]
CASES = {
    "all-linear": {"target_modules": "all-linear"},
    "with rsLoRA, head and embedding": {
        "target_modules": ["k_proj", "gate_proj", "up_proj", "down_proj", "embed_tokens"],
        "modules_to_save": ["lm_head"],
        "use_rslora": True,
    },
    "in one layer of attention, with patterns": {
        "target_modules": ["k_proj"],
        "layers_to_transform": [1],
        "target_parameters": ["experts.down_proj", "experts.gate_up_proj"],
        "rank_pattern": {r".*\.(?:experts|gate)\.(gate_up_proj|weight)": 3},
        "alpha_pattern": {"down_proj": 7},
    },
    "one parameter alone": {"target_modules": [], "target_parameters": ["down_proj"]},
    "the router alone": {"target_modules": [], "target_parameters": ["gate.weight"]},
    "one parameter in one layer, two in the other": {
        "target_modules": [],
        "target_parameters": ["layers.1.mlp.experts.gate_up_proj", "down_proj"],
    },
}


def deep(name, layers):
    """The config of one of the table's models, with so many layers."""
    model = MODELS[name]
    return config_of(model.model_type, {**(model.values or {}), "num_hidden_layers": layers})


def saved(model, folder, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(folder, **options)
    return folder


def read(base, adapter):
    return read_task_vector(open_adapter(adapter), open_checkpoint(base))


def refusal(base, adapter):
    with pytest.raises(AdapterError) as caught:
        read(base, adapter)
    return caught.value.problems


def merged_as_peft_does(model, adapted, base, adapter, out):
    member = Member("a", read(base, adapter), 1.0, 1.0)
    merge(open_checkpoint(base), [member], Settings("linear"), out, recipe_record={})
    found = type(model).from_pretrained(out).state_dict()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        wanted = adapted.merge_and_unload().state_dict()
    assert all(torch.allclose(found[key], x, rtol=0, atol=1e-5) for key, x in wanted.items())
    before = model.state_dict()
    return {key for key, x in wanted.items() if not torch.equal(x, before[key])}


@pytest.mark.parametrize("model_type", EXPERTS)
def test_what_peft_adapts_in_every_architecture_merges_as_peft_merges_it(model_type, tmp_path):
    torch.manual_seed(0)
    model = create(config_of(model_type))
    base = saved(model, tmp_path / "base")
    config = {"target_modules": [], "target_parameters": ["gate_up_proj", "down_proj"]}
    adapted = adapt(type(model).from_pretrained(base), config)
    adapter = saved(adapted, tmp_path / "adapter")
    changed = merged_as_peft_does(model, adapted, base, adapter, tmp_path / "out")
    assert changed and all(".experts." in key for key in changed)


@pytest.mark.parametrize("fused", [False, True], ids=["apart", "fused"])
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", ["Mixtral", "Qwen3-MoE", "GLM-4-MoE"])
def test_an_adapter_of_experts_merges_into_both_layouts_of_its_base(name, case, fused, tmp_path):
    config = dict(CASES[case])
    if name == "Mixtral" and "gate_proj" in config["target_modules"]:
        config["target_modules"] = ["k_proj", "gate", "w1", "w2", "w3", "embed_tokens"]
    model = build(name)
    base = saved(model, tmp_path / "base", save_original_format=not fused)
    adapted = adapt(build(name), config)
    adapter = saved(adapted, tmp_path / "adapter")
    merged_as_peft_does(model, adapted, base, adapter, tmp_path / "out")


def test_experts_whose_factors_are_lost_in_part_are_refused_by_their_module(tmp_path):
    base = saved(build("Mixtral"), tmp_path / "base")
    adapter = saved(adapt(build("Mixtral"), CASES["all-linear"]), tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    whole = load_file(path)
    for lost in ("0.mlp.experts.lora_", "0.mlp.experts.base_layer.lora_"):
        save_file({key: x for key, x in whole.items() if lost not in key}, path)
        (problem,) = refusal(base, adapter)
        assert problem.field == "model.layers.0.mlp.experts"
        assert problem.found == "1 of the 2 pairs"


@pytest.mark.parametrize(("lost", "told"), [
    ("gate.", ["gate.weight"]),
    ("experts.", ["down_proj", "gate_up_proj"]),
    ("", ["down_proj", "gate.weight", "gate_up_proj"]),
])  # fmt: skip
def test_a_parameter_whose_factors_are_all_lost_is_refused_where_the_base_has_it(
    lost, told, tmp_path
):
    base = saved(build("GLM-4-MoE"), tmp_path / "base")
    adapter = saved(adapt(build("GLM-4-MoE"), CASES["all-linear"]), tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    save_file({k: x for k, x in load_file(path).items() if f"mlp.{lost}" not in k}, path)
    problems = refusal(base, adapter)
    assert sorted(problem.wanted for problem in problems) == [
        f"factors of the base's {name}" for name in told
    ]


@pytest.mark.parametrize("fused", [False, True], ids=["apart", "fused"])
@pytest.mark.parametrize(("name", "layers", "lost", "told"), [
    ("Mixtral", 2, ("experts.", "gate."), 3),
    ("Qwen3-MoE", 2, ("experts.",), 2),
    ("Qwen3-MoE", 3, ("gate.",), 1),
    ("GLM-4-MoE", 3, ("experts.", "gate."), 3),
])  # fmt: skip
def test_parameters_that_are_lost_in_the_last_layer_alone_are_told_with_a_base_and_without(
    name, layers, lost, told, fused, tmp_path
):
    config = deep(name, layers)
    base = saved(create(config), tmp_path / "base", save_original_format=not fused)
    adapter = saved(adapt(create(config), CASES["all-linear"]), tmp_path / "adapter")
    assert shortfalls(open_adapter(adapter), open_checkpoint(base)) == ()
    assert shortfalls(open_adapter(adapter)) == ()
    path = adapter / "adapter_model.safetensors"
    ends = tuple(f"layers.{layers - 1}.mlp.{part}" for part in lost)
    whole = load_file(path)
    kept = {key: x for key, x in whole.items() if not any(end in key for end in ends)}
    assert len(kept) == len(whole) - 2 * told
    save_file(kept, path)
    (line,) = shortfalls(open_adapter(adapter), open_checkpoint(base))
    assert f"targets {told} parameters of the base" in line
    assert f"layers.{{{layers - 1}}}." in line
    (line,) = shortfalls(open_adapter(adapter))
    assert f"layers.{{{layers - 1}}}." in line and "unless the base has none" in line


def test_parameters_that_are_lost_in_a_layer_in_between_or_before_others_are_told(tmp_path):
    config = deep("Mixtral", 4)
    base = open_checkpoint(saved(create(config), tmp_path / "base"))
    adapter = saved(adapt(create(config), CASES["one parameter alone"]), tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    whole = load_file(path)
    for gone, alone in ((1, True), (0, False)):  # a model's first layers may have no experts
        save_file({key: x for key, x in whole.items() if f"layers.{gone}." not in key}, path)
        (line,) = shortfalls(open_adapter(adapter), base)
        assert f"model.layers.{{{gone}}}.block_sparse_moe.experts.down_proj" in line
        lines = shortfalls(open_adapter(adapter))
        assert (f"model.layers.{{{gone}}}.mlp.experts.down_proj" in str(lines)) is alone


def test_parameters_of_layers_that_the_config_names_are_expected_in_no_others(tmp_path):
    base = open_checkpoint(saved(build("Qwen3-MoE"), tmp_path / "base"))
    for number, config in enumerate(
        (
            {"target_modules": ["q_proj"], "target_parameters": ["0.mlp.experts.down_proj"]},
            {
                "target_modules": [],
                "target_parameters": ["experts.down_proj", "layers.1.mlp.gate.weight"],
            },
        )
    ):
        adapter = saved(adapt(build("Qwen3-MoE"), config), tmp_path / str(number))
        assert shortfalls(open_adapter(adapter), base) == ()
        assert shortfalls(open_adapter(adapter)) == ()


def test_parameters_that_the_base_does_not_have_are_passed_over_as_peft_does(tmp_path):
    model = build("Llama")
    base = saved(model, tmp_path / "base")
    adapter = saved(adapt(build("Llama"), {"target_modules": ["q_proj"]}), tmp_path / "adapter")
    config = json.loads((adapter / "adapter_config.json").read_text())
    config["target_parameters"] = ["experts.down_proj", "mlp.gate.weight"]
    (adapter / "adapter_config.json").write_text(json.dumps(config))
    with pytest.warns(RuntimeWarning, match="no parameter was matched"):
        adapted = PeftModel.from_pretrained(build("Llama"), adapter)
    merged_as_peft_does(model, adapted, base, adapter, tmp_path / "out")
    (line,) = shortfalls(open_adapter(adapter))
    assert "nothing for experts.down_proj, mlp.gate.weight, which target_parameters" in line


@pytest.mark.parametrize("part", ["gate_proj", "up_proj"])
@pytest.mark.parametrize("fused", [False, True], ids=["apart", "fused"])
def test_factors_of_all_experts_beside_those_of_one_layer_of_one_are_refused(part, fused, tmp_path):
    base = saved(build("Qwen3-MoE"), tmp_path / "base", save_original_format=not fused)
    config = {"target_modules": [], "target_parameters": ["experts.gate_up_proj"]}
    adapter = saved(adapt(build("Qwen3-MoE"), config), tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    tensors = load_file(path)
    (key,) = (key for key in tensors if "layers.0" in key and "lora_A" in key)
    experts = build("Qwen3-MoE").model.layers[0].mlp.experts
    rows, columns = experts.gate_up_proj.shape[1] // 2, experts.gate_up_proj.shape[2]
    one = key.replace("experts.", f"experts.1.{part}.")
    (rank,) = open_adapter(adapter).ranks
    tensors |= {
        one: torch.ones(rank, columns),
        one.replace("lora_A", "lora_B"): torch.ones(rows, rank),
    }
    save_file(tensors, path)
    (problem,) = refusal(base, adapter)
    assert problem.wanted == "each tensor once"


def test_experts_of_an_unknown_layout_or_another_size_are_refused_with_that_reason(tmp_path):
    base = saved(build("GLM-4-MoE"), tmp_path / "base")
    adapter = saved(adapt(build("GLM-4-MoE"), CASES["one parameter alone"]), tmp_path / "adapter")
    config = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps(config | {"model_type": "a_type_of_tomorrow"}))
    (problem,) = refusal(base, adapter)
    assert problem.found == "model_type 'a_type_of_tomorrow', whose layout is not known"
    (base / "config.json").write_text(json.dumps(config))
    path = base / "model.safetensors"
    save_file({key: x for key, x in load_file(path).items() if ".experts.3." not in key}, path)
    (problem,) = refusal(base, adapter)
    assert problem.wanted == "3 experts, each [16, 12]"
    assert problem.found == "4 experts, each [16, 12]"


def test_parameters_may_be_named_one_by_one_for_every_layer(tmp_path):
    base = saved(build("Mixtral"), tmp_path / "base")
    named = [f"model.layers.{n}.mlp.experts.down_proj" for n in range(200)]
    config = {"target_modules": [], "target_parameters": named}
    adapter = saved(adapt(build("Mixtral"), config), tmp_path / "adapter")
    assert len(read(base, adapter).factors) == 2 * 4


@pytest.mark.parametrize("inner", [12, 16], ids=["oblong", "square"])
def test_experts_that_an_older_peft_saved_turned_are_refused_with_that_reason(inner, tmp_path):
    model = create(config_of("qwen3_moe", {"moe_intermediate_size": inner}))
    base = saved(model, tmp_path / "base")
    adapted = adapt(model, {"target_modules": [], "target_parameters": ["experts.down_proj"]})
    adapter = saved(adapted, tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    turned = {
        key: torch.ones(8, 16) if "lora_A" in key else torch.ones(inner, 8)
        for key in load_file(path)
    }
    save_file(turned, path)
    config = json.loads((adapter / "adapter_config.json").read_text())
    (adapter / "adapter_config.json").write_text(json.dumps(config | {"peft_version": "0.18.1"}))
    problems = refusal(base, adapter)
    assert len(problems) == 2
    assert all("as PEFT before 0.19 saved" in problem.found for problem in problems)


@pytest.mark.parametrize("place", ["_orig_mod.base_model.model.", "base_model.model._orig_mod."])
def test_names_of_a_compiled_model_are_refused_by_what_made_them(place, tmp_path):
    base = saved(build("Llama"), tmp_path / "base")
    adapter = saved(adapt(build("Llama"), {"target_modules": ["q_proj"]}), tmp_path / "adapter")
    path = adapter / "adapter_model.safetensors"
    save_file(
        {k.replace("base_model.model.", place, 1): x for k, x in load_file(path).items()}, path
    )
    (problem,) = refusal(base, adapter)
    assert problem.found.startswith("4 with torch.compile's _orig_mod. in them")
