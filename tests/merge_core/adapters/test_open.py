"""What is known is opened; everything else is refused by name, all of it at once."""

import json
from dataclasses import dataclass

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.adapters.open import open_adapter
from merge_core.errors import AdapterError
from merge_core.files.safetensors_file import write_header

MODULE = "model.layers.0.self_attn.q_proj"


def refusal(folder) -> AdapterError:
    with pytest.raises(AdapterError) as caught:
        open_adapter(folder)
    assert caught.value.exit_code == 2
    return caught.value


def test_a_plain_adapter_opens_with_its_modules_and_their_scaling(shelf):
    config = {"base_model_name_or_path": "zoo/base", "revision": "abc"}
    adapter = open_adapter(shelf.adapter("sql", shelf.exact(1, 4), alpha=6, config=config))
    assert (adapter.name, adapter.kind) == ("sql", "lora")
    assert (adapter.base_model, adapter.base_revision) == ("zoo/base", "abc")
    assert len(adapter.modules) == 14
    first = adapter.modules[0]
    assert first.name == "model.layers.0.mlp.down_proj"
    assert (first.rank, first.in_features, first.out_features) == (4, 24, 16)
    assert first.scaling == 1.5
    assert adapter.parameters == sum(4 * (m.in_features + m.out_features) for m in adapter.modules)


def test_patterns_and_rslora_give_the_scaling_that_peft_gives(shelf):
    factors = {
        MODULE: (torch.ones(4, 16), torch.ones(16, 4)),
        "model.layers.1.self_attn.q_proj": (torch.ones(9, 16), torch.ones(16, 9)),
    }
    config = {
        "rank_pattern": {"1.self_attn.q_proj": 9, "q_proj": 4},
        "alpha_pattern": {"layers.0.self_attn.q_proj": 2},
        "r": 3,
        "use_rslora": True,
    }
    scalings = [m.scaling for m in open_adapter(shelf.adapter("a", factors, 6, config)).modules]
    assert scalings == [2 / 2, 6 / 3]


def test_the_digest_follows_config_and_weights_only(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    first = open_adapter(folder).digest
    (folder / "README.md").write_text("a card")
    assert open_adapter(folder).digest == first
    config = json.loads((folder / "adapter_config.json").read_text())
    (folder / "adapter_config.json").write_text(json.dumps({**config, "lora_alpha": 9}))
    assert open_adapter(folder).digest != first


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("peft_type", "ADALORA"),
        ("peft_type", "VERA"),
        ("peft_type", "OFT"),
        ("peft_type", "BOFT"),
        ("peft_type", "XLORA"),
        ("peft_type", ["LORA"]),
        ("use_dora", "yes"),
        ("lora_bias", 1),
        ("bias", "some"),
        ("modules_to_save", "lm_head"),
        ("target_modules", 3),
        ("exclude_modules", {"q_proj": 1}),
        ("layers_to_transform", ["0"]),
        ("layers_pattern", [0]),
        ("trainable_token_indices", [1, 1]),
        ("trainable_token_indices", {"embed_tokens": [-1]}),
        ("trainable_token_indices", [1, 2]),
        ("layer_replication", [[0, 2]]),
        ("alora_invocation_tokens", [3]),
        ("arrow_config", {"top_k": 2}),
        ("use_qalora", True),
        ("use_bdlora", {"nblocks": 2}),
        ("kasa_config", {"beta": 1}),
        ("monteclora_config", {"sample_scaler": 1e-3}),
        ("init_lora_weights", "pissa"),
        ("init_lora_weights", "pissa_niter_4"),
        ("init_lora_weights", "olora"),
        ("init_lora_weights", "corda"),
        ("init_lora_weights", "loftq"),
        ("init_lora_weights", "lora_ga"),
        ("a_field_of_tomorrow", {"x": 1}),
        ("r", 0),
        ("lora_alpha", "16"),
        ("lora_alpha", None),
        ("lora_alpha", float("inf")),
        ("base_model_name_or_path", 3),
        ("revision", ["main"]),
        ("rank_pattern", [4]),
        ("rank_pattern", {"[": 4}),
        ("rank_pattern", {"(a|a)*b": 4}),
        ("rank_pattern", {"(a|a)" * 14 + "b": 4}),
        ("rank_pattern", {"(?:a)?" * 14 + "b": 4}),
        ("rank_pattern", {r"(\)|a|a)" * 14 + "b": 4}),
        ("rank_pattern", {"((a|a)|(a|a))" * 7 + "b": 4}),
        ("rank_pattern", {"a?a?a?a?a": 4}),
        ("rank_pattern", {"(?:a|b)+c": 4}),
        ("rank_pattern", {"q{99999999999}": 4}),
        ("rank_pattern", {"[[a]": 4}),
        ("rank_pattern", {"(?i)q": 4}),
        ("alpha_pattern", {r"(a)\1": 4}),
        ("lora_alpha", 10**400),
        ("use_rslora", "no"),
        ("revision", "a\x1b]0;title"),
        ("alpha_pattern", {"q_proj": "16"}),
    ],
)
def test_what_is_not_known_or_has_no_delta_is_refused_by_field(shelf, field, value):
    folder = shelf.adapter("a", shelf.exact(1, 4), config={field: value})
    assert {problem.field.partition("[")[0] for problem in refusal(folder).problems} == {field}


def test_a_config_saved_by_peft_is_plain(shelf):
    from peft import LoraConfig

    folder = shelf.adapter("a", shelf.exact(1, 8))
    for init in (True, False, "gaussian", "orthogonal", "mica"):
        LoraConfig(r=8, target_modules=["q_proj"], init_lora_weights=init).save_pretrained(folder)
        assert open_adapter(folder).modules


def test_every_field_of_pefts_configs_is_known():
    from dataclasses import fields

    from peft import IA3Config, LoHaConfig, LoKrConfig, LoraConfig

    from merge_core.adapters.peft_config import KNOWN, REFUSED

    classes = {"IA3": IA3Config, "LOHA": LoHaConfig, "LOKR": LoKrConfig, "LORA": LoraConfig}
    assert classes.keys() == KNOWN.keys()
    for kind, config in classes.items():
        refused = REFUSED.keys() if kind == "LORA" else set()
        assert {field.name for field in fields(config)} <= KNOWN[kind] | refused


@pytest.mark.parametrize(
    ("kind", "shapes", "found"),
    [
        ("LOHA", {"hada_w1_a": (4, 2)}, "w1_a [4, 2] in F32"),
        ("LOKR", {"lokr_w1": (4, 4), "lokr_w2_a": (4, 2), "lokr_w2_b": (3, 4)}, "w1 [4, 4] in F32"),
        ("IA3", {"ia3_l": (16,)}, "ia3_l [16] in F32"),
    ],
)
def test_parts_of_other_kinds_that_do_not_fit_each_other_are_refused(shelf, kind, shapes, found):
    fields = {"peft_type": kind, "alpha": 4, "r": 2}
    fields = {"peft_type": kind} if kind == "IA3" else fields
    folder = shelf.adapter("a", shelf.exact(1, 4))
    (folder / "adapter_config.json").write_text(json.dumps(fields))
    tensors = {f"base_model.model.{MODULE}.{n}": torch.ones(shape) for n, shape in shapes.items()}
    save_file(tensors, folder / "adapter_model.safetensors")
    (problem,) = refusal(folder).problems
    assert problem.field == MODULE and problem.found.startswith(found)


def test_a_product_of_another_rank_than_the_config_says_is_refused(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    fields = {"peft_type": "LOKR", "alpha": 4, "r": 0.5}
    (folder / "adapter_config.json").write_text(json.dumps(fields))
    shapes = {"lokr_w1": (4, 4), "lokr_w2_a": (4, 2), "lokr_w2_b": (2, 4)}
    tensors = {f"base_model.model.{MODULE}.{n}": torch.ones(shape) for n, shape in shapes.items()}
    save_file(tensors, folder / "adapter_model.safetensors")
    (problem,) = refusal(folder).problems
    assert (problem.wanted, problem.found) == ("rank 0.5", "w2_a of rank 2")


@pytest.mark.parametrize("field", ["use_dora", "layer_replication", "trainable_token_indices"])
def test_a_field_of_loras_in_the_config_of_another_kind_is_not_known_there(shelf, field):
    folder = shelf.adapter("a", {MODULE: (torch.ones(4, 16), torch.ones(16, 4))})
    fields = {"peft_type": "IA3", field: [[0, 1]]}
    (folder / "adapter_config.json").write_text(json.dumps(fields))
    assert field in {problem.field for problem in refusal(folder).problems}


def test_lora_tensors_under_the_config_of_another_kind_are_named(shelf):
    folder = shelf.adapter("a", {MODULE: (torch.ones(4, 16), torch.ones(16, 4))})
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": "IA3"}))
    (found,) = {problem.found for problem in refusal(folder).problems}
    assert found.startswith("a factor of another kind of adapter than peft_type says")


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (
            "base_model.model.model.embed_tokens.lora_embedding_C",
            "a factor of another kind of adapter than peft_type says, or of a kind that is not "
            "known",
        ),
        (f"base_model.model.{MODULE}.lora_diag.weight", "KaSA's diagonal"),
        (f"base_model.model.{MODULE}.lora_monteclora_sampler.std", "MonteCLoRA's sampler"),
        ("base_model.model.model.norm.weight", "a tensor that the config does not account for"),
        (f"base_model.model.{MODULE}.bias", "a tensor that the config does not account for"),
        (
            "base_model.model.score.modules_to_save.weight",
            "a tensor that the config does not account for",
        ),
        (f"{MODULE}.lora_A.weight", "a factor without base_model.model. before its name"),
        (
            f"base_model.model.{MODULE}.lora_A.default.weight",
            "a factor under its name in memory, with the adapter's own in it",
        ),
    ],
)
def test_every_key_is_consumed_or_named(shelf, key, kind):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    path = folder / "adapter_model.safetensors"
    save_file({**load_file(path), key: torch.ones(4, 16)}, path)
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == (key, kind)


FOREIGN = [
    "lora_unet_down_blocks_0_attentions_0_proj_in.lora_down.weight",
    "lora_te1_text_model_encoder_layers_0_mlp_fc1.alpha",
    "unet.down_blocks.0.attentions.0.to_q.lora_A.weight",
    "transformer.blocks.0.attn.to_q.lora.up.weight",
]


@pytest.mark.parametrize("key", FOREIGN)
def test_keys_of_image_models_tools_are_one_problem(shelf, key):
    folder = shelf.adapter("a", shelf.zeroed())
    weights = folder / "adapter_model.safetensors"
    save_file({f"{key}{n}" if n else key: torch.ones(2) for n in range(3)}, weights)
    (problem,) = refusal(folder).problems
    assert "in the style of kohya or diffusers" in problem.found and key in problem.found
    weights.rename(folder / "pytorch_lora_weights.safetensors")
    (folder / "adapter_config.json").unlink()
    (problem,) = refusal(folder).problems
    assert "in the style of kohya or diffusers" in problem.found
    assert problem.remedy.startswith("such adapters are of image models")


@pytest.mark.parametrize(
    ("key", "shape", "config", "found"),
    [
        ("lora_magnitude_vector", (16,), {}, "a DoRA magnitude without use_dora"),
        ("lora_magnitude_vector", (15,), {"use_dora": True}, "a DoRA magnitude [15] in F32"),
        ("lora_B.bias", (16,), {}, "a LoRA bias without lora_bias"),
        ("lora_B.bias", (16,), {"use_dora": True}, "use_dora without a DoRA magnitude"),
        ("lora_embedding_A", (4, 16), {}, "only lora_embedding_A"),
    ],
)
def test_config_and_tensors_of_a_layer_must_agree(shelf, key, shape, config, found):
    folder = shelf.adapter("a", {MODULE: (torch.ones(4, 16), torch.ones(16, 4))}, config=config)
    path = folder / "adapter_model.safetensors"
    save_file({**load_file(path), f"base_model.model.{MODULE}.{key}": torch.ones(shape)}, path)
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == (MODULE, found)


def test_token_rows_without_as_many_indices_are_refused(shelf):
    module = "model.embed_tokens"
    config = {"trainable_token_indices": {"embed_tokens": [1, 2]}}
    folder = shelf.adapter("a", shelf.exact(1, 4), config=config)
    path = folder / "adapter_model.safetensors"
    key = f"base_model.model.{module}.token_adapter.trainable_tokens_delta"
    save_file({**load_file(path), key: torch.ones(3, 16)}, path)
    problems = refusal(folder).problems
    assert problems[0].wanted == "a row for each of 2 trainable_token_indices"


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (torch.ones(4, 16), None, "only lora_A"),
        (torch.ones(4, 16), torch.ones(16, 5), "A [4, 16], B [16, 5]"),
        (torch.ones(16), torch.ones(16, 4), "A [16], B [16, 4]"),
        (torch.ones(4, 16, dtype=torch.int8), torch.ones(16, 4), "A in I8, B in F32"),
    ],
    ids=["no B", "ranks differ", "one dimension", "integers"],
)
def test_factors_that_do_not_fit_each_other_are_refused(shelf, a, b, found):
    folder = shelf.adapter("a", {MODULE: (torch.ones(4, 16), torch.ones(16, 4))})
    tensors = {f"base_model.model.{MODULE}.lora_A.weight": a}
    if b is not None:
        tensors[f"base_model.model.{MODULE}.lora_B.weight"] = b
    save_file(tensors, folder / "adapter_model.safetensors")
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == (MODULE, found)


def test_a_rank_that_the_config_does_not_name_is_refused(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4), config={"r": 8})
    assert len(refusal(folder).problems) == 14
    assert "rank 8" in str(refusal(folder)) and "A of rank 4" in str(refusal(folder))


def test_a_pickle_is_refused_by_name_with_the_way_out(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    text = str(refusal(folder))
    assert "never opened: adapter_model.bin" in text and f"tiesmith add {folder} --convert" in text


def test_a_truncated_file_and_a_wrong_config_are_named_together(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4), config={"use_qalora": True})
    path = folder / "adapter_model.safetensors"
    path.write_bytes(path.read_bytes()[:-4])
    assert {problem.field for problem in refusal(folder).problems} == {"use_qalora", "file size"}


def test_a_folder_that_holds_no_adapter_is_refused(tmp_path):
    assert "nothing there" in str(refusal(tmp_path / "none"))
    (tmp_path / "empty").mkdir()
    fields = {problem.field for problem in refusal(tmp_path / "empty").problems}
    assert fields == {"adapter_config.json", "adapter_model.safetensors"}
    (tmp_path / "empty" / "adapter_config.json").write_text("[")
    assert "readable JSON" in str(refusal(shelf_without_weights(tmp_path / "empty")))


def test_a_config_nested_without_end_is_refused(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    (folder / "adapter_config.json").write_text("[" * 100_000)
    assert "readable JSON" in str(refusal(folder))


def shelf_without_weights(folder):
    save_file({}, folder / "adapter_model.safetensors")
    return folder


def test_patterns_that_peft_users_write_are_tried(shelf):
    patterns = {
        r"^model\.layers\.(0|1)\.mlp\.(up|gate)_proj": 4,
        r"(model\.)?layers\.[^.]+\.(?:self_attn\.(k|q)_proj|mlp\.x)": 4,
        r".*layers.*?\.\d+\.self_attn\.[vx]_proj": 4,
        "x_proj|o_proj": 4,
    }
    folder = shelf.adapter("a", shelf.exact(1, 4), config={"rank_pattern": patterns})
    config = json.loads((folder / "adapter_config.json").read_text())
    config["rank_pattern"]["down_proj"], config["r"] = 4, 99
    (folder / "adapter_config.json").write_text(json.dumps(config))
    assert {module.rank for module in open_adapter(folder).modules} == {4}


def test_too_many_patterns_for_the_modules_are_refused(shelf):
    modules = {f"{'a.' * 110}{i}": (4, 4) for i in range(40)}
    patterns = {f"{i}.*.*x": 4 for i in range(100)}
    folder = shelf.adapter("a", shelf.exact(1, 4, modules), config={"rank_pattern": patterns})
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == ("rank_pattern", "100 patterns for 40 modules")


def test_a_link_out_of_the_folder_is_refused_but_a_hub_cache_is_not(shelf):
    folder = shelf.adapter("a", shelf.exact(1, 4))
    weights = folder / "adapter_model.safetensors"
    elsewhere = shelf.root / "elsewhere.safetensors"
    weights.rename(elsewhere)
    weights.symlink_to(elsewhere)
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == (weights.name, "a link to a file elsewhere")
    snapshot = shelf.root / "models--x--a" / "snapshots" / "c0ffee"
    blobs = shelf.root / "models--x--a" / "blobs"
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    elsewhere.rename(blobs / "1")
    (folder / "adapter_config.json").rename(blobs / "2")
    (snapshot / weights.name).symlink_to("../../blobs/1")
    (snapshot / "adapter_config.json").symlink_to("../../blobs/2")
    assert len(open_adapter(snapshot).modules) == 14


def test_factors_larger_than_any_layer_are_refused_before_they_are_read(shelf):
    folder = shelf.adapter(
        "a", {MODULE: (torch.ones(4, 16), torch.ones(16, 4))}, config={"r": 9000}
    )
    tensors = {
        f"base_model.model.{MODULE}.lora_A.weight": ("F32", (9000, 1)),
        f"base_model.model.{MODULE}.lora_B.weight": ("F32", (1, 9000)),
        "base_model.model.lm_head.lora_A.weight": ("F32", (1, 1 << 29)),
        "base_model.model.lm_head.lora_B.weight": ("F32", (4, 1)),
    }
    with (folder / "adapter_model.safetensors").open("wb") as file:
        file.write(write_header(tensors)[0])
        size = file.tell() + 4 * (9000 * 2 + (1 << 29) + 4)
        file.truncate(size)
    assert [problem.field for problem in refusal(folder).problems] == [MODULE, "lm_head"]


def test_a_field_or_kind_that_a_later_peft_adds_is_refused_by_its_name(shelf):
    from peft import LoraConfig

    @dataclass
    class Later(LoraConfig):
        twist: float = 0.5
        unused_twist: dict | None = None

    folder = shelf.adapter("a", shelf.exact(1, 8))
    Later(r=8, target_modules=["q_proj"]).save_pretrained(folder)
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == ("twist", "unknown field, 0.5")
    config = folder / "adapter_config.json"
    config.write_text(config.read_text().replace('"LORA"', '"TWISTED_LORA"'))
    (problem,) = refusal(folder).problems
    assert (problem.field, problem.found) == ("peft_type", "'TWISTED_LORA'")
    assert problem.wanted == "one of: LORA, IA3, LOHA, LOKR"
