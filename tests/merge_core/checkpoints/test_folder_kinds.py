"""What lies where an adapter or a model was wanted is called by its name, with what helps."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.folder_kinds import JOIN, WRITE_INDEX
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError, CheckpointError, SourceError
from merge_core.sources.fetch import fetch

KEY = "base_model.model.model.layers.0.self_attn.q_proj"


def told(kind, folder):
    """What is found in the folder, and the remedy, as its only problem."""
    opened, error = {
        "adapter": (open_adapter, AdapterError),
        "model": (open_checkpoint, CheckpointError),
    }[kind]
    with pytest.raises(error) as caught:
        opened(folder)
    (problem,) = caught.value.problems
    return problem.found, problem.remedy


def in_folder(folder, command):
    """Run a remedy as a person would, with this Python."""
    program = command.removeprefix("python -c ").strip("'")
    subprocess.run([sys.executable, "-c", program], cwd=folder, check=True)


@pytest.fixture
def adapter(shelf):
    return shelf.adapter("sql", shelf.exact(1, 4))


def test_an_adapter_of_mlx_is_told_how_it_becomes_a_model(tmp_path):
    (tmp_path / "adapter_config.json").write_text(json.dumps({"fine_tune_type": "lora"}))
    save_file({"model.layers.0.q_proj.lora_a": torch.ones(4, 2)}, tmp_path / "adapters.safetensors")
    found, remedy = told("adapter", tmp_path)
    assert "MLX" in found and "mlx_lm.fuse" in remedy
    assert told("model", tmp_path)[0] == "an adapter"


@pytest.mark.parametrize("count", [1, 2])
def test_a_sharded_adapter_is_joined_by_the_remedy(adapter, count):
    weights = adapter / "adapter_model.safetensors"
    tensors = load_file(weights)
    weights.unlink()
    names = [f"adapter_model-{n + 1:05}-of-{count:05}.safetensors" for n in range(count)]
    for n, name in enumerate(names):
        save_file({k: tensors[k] for k in list(tensors)[n::count]}, adapter / name)
    found, remedy = told("adapter", adapter)
    assert "in shards" in found and remedy.endswith(JOIN)
    if count == 2:
        (adapter / names[1]).rename(adapter / "hidden")
        assert told("adapter", adapter)[0].endswith(f"without {names[1]}")
        (adapter / "hidden").rename(adapter / names[1])
    in_folder(adapter, JOIN)
    assert len(open_adapter(adapter).modules) == 14


@pytest.mark.parametrize("count", [1, 3])
def test_a_models_shards_without_their_index_get_one_by_the_remedy(shelf, count):
    base = shelf.base(shards=3)
    if count == 1:
        base = shelf.base("whole")
        (base / "model.safetensors").rename(base / "model-00001-of-00001.safetensors")
    (base / "model.safetensors.index.json").unlink(missing_ok=True)
    found, remedy = told("model", base)
    assert found == f"a model in shards ({count}) without model.safetensors.index.json"
    assert remedy.endswith(WRITE_INDEX)
    in_folder(base, WRITE_INDEX)
    assert len(open_checkpoint(base).shards) == count
    AutoModelForCausalLM.from_pretrained(base)


def test_a_shard_that_is_missing_is_named(shelf):
    base = shelf.base(shards=3)
    (base / "model.safetensors.index.json").unlink()
    (base / "model-00002-of-00003.safetensors").unlink()
    assert told("model", base)[0] == ("a model in shards, without model-00002-of-00003.safetensors")


def test_an_adapter_or_a_model_in_a_folder_inside_is_pointed_to(shelf, adapter, tmp_path):
    outer = tmp_path / "outer"
    (outer / ".git").mkdir(parents=True)
    shutil.copytree(adapter, outer / "german")
    assert told("adapter", outer) == (
        "adapters in folders of it: german",
        f"name {outer}/german",
    )
    (tmp_path / "models").mkdir()
    shutil.copytree(shelf.base(), tmp_path / "models" / "final")
    assert told("model", tmp_path / "models")[1] == f"name {tmp_path}/models/final"


def test_a_folder_inside_is_named_so_that_a_shell_takes_it(shelf, adapter, tmp_path):
    outer = tmp_path / "our adapters"
    shutil.copytree(adapter, outer / "it's german")
    command = told("adapter", outer)[1].removeprefix("name ")
    assert shlex.split(command) == [f"{outer}/it's german"]


def test_a_folder_inside_that_cannot_be_read_hides_no_other(adapter, tmp_path, monkeypatch):
    outer = tmp_path / "outer"
    for name in ("closed", "german"):
        shutil.copytree(adapter, outer / name)
    listed = Path.iterdir

    def closed(path):
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", closed)
    assert told("adapter", outer)[1] == f"name {outer}/german"


def test_pickles_in_a_models_place_are_told_how_they_become_safetensors(hub, tmp_path):
    folder = tmp_path / "old"
    folder.mkdir()
    files = {"config.json": b"{}", "pytorch_model.bin": b"pickle"}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    hub.repos["acme/old"] = files
    found, remedy = told("model", folder)
    assert found == "pickle files, which are never opened: pytorch_model.bin"
    for source in ("acme/old", f"file://{folder}"):
        with pytest.raises(SourceError) as caught:
            fetch(source, tmp_path / "cache", (), "base")
        (problem,) = caught.value.problems
        assert (problem.found, problem.remedy) == (found, remedy)
    assert "save_pretrained(NEW) writes safetensors" in remedy


def test_a_gguf_is_told_how_it_is_converted(tmp_path):
    file = tmp_path / "model-Q4_K_M.gguf"
    file.write_bytes(b"GGUF")
    for kind in ("adapter", "model"):
        found, remedy = told(kind, tmp_path)
        assert found == f"a file of llama.cpp: {file.name}"
        assert f'gguf_file="{file.name}"' in remedy
    with pytest.raises(SourceError, match=r"a file of llama\.cpp"):
        fetch(str(file), tmp_path, what="base")


def test_a_file_in_a_folders_place_names_its_folder(adapter, tmp_path):
    with pytest.raises(SourceError, match=f"name its folder: {adapter}"):
        fetch(str(adapter / "adapter_model.safetensors"), tmp_path, what="adapter")
    (tmp_path / "recipe.yaml").write_text("name: x")
    with pytest.raises(SourceError, match="a recipe is for tiesmith inspect, merge, run"):
        fetch(str(tmp_path / "recipe.yaml"), tmp_path, what="base")


def test_an_adapter_in_a_bases_place_and_the_reverse_are_named(shelf, adapter):
    found, remedy = told("model", adapter)
    assert found == "an adapter" and "--adapter of tiesmith evaluate" in remedy
    (adapter / "config.json").write_text("{}")  # as axolotl leaves it there
    assert told("model", adapter)[0] == "an adapter"
    assert told("adapter", shelf.base())[0] == "a whole model"


@pytest.mark.parametrize("file", ["consolidated.00.pth", "tf_model.h5", "model.onnx"])
def test_weights_of_other_formats_are_named(tmp_path, file):
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / file).write_bytes(b"x")
    assert told("model", tmp_path)[0] == f"weights of another format: {file}"


@pytest.mark.parametrize(
    ("rename", "found", "remedy"),
    [
        ("pytorch_model.bin", "a pickle, which is never opened", "rename it to adapter_model.bin"),
        ("lora.safetensors", "only lora.safetensors", "rename it to adapter_model.safetensors"),
        ("optimizer.bin", "no such file", "fetch it from where the config came"),
    ],
)
def test_weights_under_another_name_are_named(adapter, rename, found, remedy):
    (adapter / "adapter_model.safetensors").rename(adapter / rename)
    said, fix = told("adapter", adapter)
    assert found in said and remedy in fix


def test_a_pointer_of_git_lfs_is_no_damaged_file(adapter):
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n"
    (adapter / "adapter_model.safetensors").write_text(pointer)
    found, remedy = told("adapter", adapter)
    assert "Git LFS" in found and "git lfs pull" in remedy


def test_a_hub_model_with_adapters_in_folders_says_how_one_is_had(hub, tmp_path):
    hub.repos["acme/many"] = {"german/adapter_config.json": b"{}", "README.md": b"x"}
    with pytest.raises(SourceError, match="adapters in folders of it: german") as caught:
        fetch("acme/many", tmp_path, (tmp_path,), "adapter")
    assert "hf download acme/many --include german/'*' --local-dir DIR, and name DIR/german" in str(
        caught.value
    )


def test_an_adapter_on_the_hub_that_is_named_as_a_base_is_called_an_adapter(hub, tmp_path):
    hub.repos["acme/sql"] = {"adapter_config.json": b"{}", "adapter_model.safetensors": b"x"}
    with pytest.raises(SourceError, match="found:  an adapter"):
        fetch("acme/sql", tmp_path, (tmp_path,), "base")


@pytest.mark.parametrize(
    ("key", "found", "remedy"),
    [
        (f"{KEY}.lora_A.default.weight", "with the adapter's own in it", "save_pretrained()"),
        ("base_model.model.score.modules_to_save.default.weight", "in memory", "save_pretrained()"),
        (KEY.removeprefix("base_model.model.") + ".lora_A.weight", "without base_model.model.", ""),
        (f"_fsdp_wrapped_module.{KEY}.lora_A.weight", "FSDP or DDP", "unwrap"),
        (f"module.{KEY}.lora_A.weight", "FSDP or DDP", "unwrap"),
        (f"{KEY}.base_layer.weight", "the base's own weight", "save_pretrained()"),
        (f"{KEY}.hada_w1_a", "another kind of adapter than peft_type", "correct peft_type"),
        ("base_model.model.lm_head.token_adapter.weight", "token rows", "one or the other"),
        ("base_model.prompt_embeddings", "a trained prompt", "docs/adapters.md"),
        ("model.layers.0.q_proj.lora_a", "MLX", "mlx_lm.fuse"),
        ("base_model.model.model.norm.weight", "does not account for", "modules_to_save"),
        ("weights", "a tensor of no adapter", "save_pretrained()"),
    ],
)
def test_a_tensor_that_is_not_understood_is_told_by_its_cause(adapter, key, found, remedy):
    weights = adapter / "adapter_model.safetensors"
    save_file({**load_file(weights), key: torch.ones(4, 16)}, weights)
    said, fix = told("adapter", adapter)
    assert found in said and remedy in fix


@pytest.mark.parametrize(
    ("a", "b", "remedy"),
    [
        (torch.ones(0), torch.ones(0), "gather the weights before they are saved"),
        (torch.ones(4, 16).to(torch.int8), torch.ones(16, 4), "quantised are not read"),
        (torch.ones(4, 16, 3, 3), torch.ones(16, 4, 1, 1), "of convolutions are not read"),
        (torch.ones(4, 16), torch.ones(16, 5), "fetch config and weights of one adapter"),
        (torch.ones(4, 16), None, "half of a pair is lost"),
    ],
    ids=["empty", "quantised", "convolution", "two adapters", "half"],
)
def test_what_helps_where_factors_do_not_fit_follows_from_what_is_wrong(adapter, a, b, remedy):
    tensors = {f"{KEY}.lora_A.weight": a} | ({} if b is None else {f"{KEY}.lora_B.weight": b})
    save_file(tensors, adapter / "adapter_model.safetensors")
    assert remedy in told("adapter", adapter)[1]
