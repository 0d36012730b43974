"""A base is opened only when config, index and shards fit together."""

import json
import os
from pathlib import Path

import pytest
import torch

from merge_core.checkpoints.open import checkpoint_digest, open_checkpoint
from merge_core.checkpoints.other_files import beside
from merge_core.errors import CheckpointError
from tests.merge_core.conftest import base_tensors


def refusal(folder) -> CheckpointError:
    with pytest.raises(CheckpointError) as caught:
        open_checkpoint(folder)
    assert caught.value.exit_code == 2
    return caught.value


@pytest.mark.parametrize("shards", [1, 3])
def test_a_checkpoint_opens_with_every_tensor_in_its_place(shelf, shards):
    checkpoint = open_checkpoint(shelf.base(shards=shards))
    assert len(checkpoint.shards) == shards
    assert checkpoint.tensors["model.layers.1.mlp.down_proj.weight"].shape == (16, 24)
    whole = checkpoint.read("lm_head.weight")
    assert whole.shape == (32, 16)
    assert torch.equal(checkpoint.read("lm_head.weight", slice(3, 5)), whole[3:5])
    assert checkpoint.total_bytes == sum(p.stat().st_size for p in _shards(checkpoint))


def _shards(checkpoint):
    return [checkpoint.folder / shard for shard in checkpoint.shards]


def test_a_missing_folder_is_refused(tmp_path):
    assert "nothing there" in str(refusal(tmp_path / "none"))


def test_a_pickle_checkpoint_is_refused_by_name(shelf):
    base = shelf.base()
    (base / "model.safetensors").rename(base / "pytorch_model.bin")
    text = str(refusal(base))
    assert "pytorch_model.bin" in text and "save_pretrained(NEW)" in text


def test_a_renamed_shard_is_refused_by_name(shelf):
    base = shelf.base(shards=3)
    (base / "model-00002-of-00003.safetensors").rename(base / "model-2.safetensors")
    (problem,) = refusal(base).problems
    assert problem.wanted == "shard model-00002-of-00003.safetensors"


def test_a_truncated_shard_and_a_broken_config_are_named_together(shelf):
    base = shelf.base(shards=2)
    shard = base / "model-00001-of-00002.safetensors"
    shard.write_bytes(shard.read_bytes()[:-4])
    (base / "config.json").write_text("{")
    wheres = {problem.where for problem in refusal(base).problems}
    assert wheres == {str(shard), str(base / "config.json")}


def reindexed(base, change) -> Path:
    path = base / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    change(index)
    path.write_text(json.dumps(index))
    return base


def test_a_weight_that_the_index_lists_and_no_shard_holds_is_refused(shelf):
    one = "model-00001-of-00002.safetensors"
    extra = {"model.extra": one, "model.layers.9.mlp.up_proj.weight": one}
    base = reindexed(shelf.base(shards=2), lambda index: index["weight_map"].update(extra))
    assert {(p.field, p.found) for p in refusal(base).problems} == {
        (name, "no shard") for name in extra
    }


@pytest.mark.parametrize("tied", [True, False])
def test_a_head_that_the_index_lists_and_no_shard_holds_is_missed_where_it_is_not_shared(
    shelf, tied
):
    tensors = base_tensors(torch.float32)
    head = {"lm_head.weight": tensors.pop("lm_head.weight")}
    base = shelf.base(shards=2, tensors=tensors, config={"tie_word_embeddings": tied})
    listed = dict.fromkeys(head, "model-00001-of-00002.safetensors")
    reindexed(base, lambda index: index["weight_map"].update(listed))
    if tied:
        assert open_checkpoint(base).tensors.keys() == tensors.keys()
    else:
        assert [problem.field for problem in refusal(base).problems] == [*head]


@pytest.mark.parametrize(
    "buffer",
    [
        "model.layers.0.self_attn.rotary_emb.inv_freq",
        "model.rotary_emb.inv_freq",
        "transformer.h.0.attn.bias",
        "transformer.h.0.attn.masked_bias",
        "gpt_neox.layers.0.attention.bias",
        "model.embeddings.position_ids",
    ],
)
def test_a_buffer_may_be_missing_from_the_index_or_from_the_shards(shelf, buffer):
    one = {buffer: "model-00001-of-00002.safetensors"}
    listed = reindexed(shelf.base(shards=2), lambda index: index["weight_map"].update(one))
    assert buffer not in open_checkpoint(listed).tensors
    tensors = base_tensors(torch.float32) | {buffer: torch.ones(4)}
    stored = shelf.base("stored", shards=2, tensors=tensors)
    reindexed(stored, lambda index: index["weight_map"].pop(buffer))
    assert buffer in open_checkpoint(stored).tensors


def test_what_lies_in_a_shard_that_the_index_names_is_loaded_as_transformers_loads_it(shelf):
    from transformers import AutoModelForCausalLM

    def muddle(index):
        names = list(index["weight_map"])
        index["weight_map"][names[0]] = index["weight_map"][names[1]]
        del index["weight_map"][names[2]]
        index["metadata"] = {}

    base = shelf.base(shards=3)
    sound = open_checkpoint(base).tensors
    reindexed(base, muddle)
    assert open_checkpoint(base).tensors == sound
    _, told = AutoModelForCausalLM.from_pretrained(base, output_loading_info=True)
    assert not told["missing_keys"]


def test_an_index_that_points_outside_the_folder_is_refused(shelf, tmp_path):
    base = shelf.base(shards=2)
    (tmp_path / "outside.safetensors").write_bytes(b"")
    path = base / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    index["weight_map"] = dict.fromkeys(index["weight_map"], "../outside.safetensors")
    path.write_text(json.dumps(index))
    assert "../outside.safetensors" in str(refusal(base))


def test_a_pickle_as_a_shard_is_refused_by_name(shelf):
    base = shelf.base(shards=2)
    path = base / "model.safetensors.index.json"
    path.write_text(path.read_text().replace("00001-of-00002.safetensors", "00001.bin"))
    (base / "model-00001.bin").write_bytes(b"pickle")
    (problem,) = refusal(base).problems
    assert problem.found == "'model-00001.bin'"


def test_a_tensor_in_two_shards_is_refused(shelf):
    base = shelf.base(shards=2)
    shards = sorted(base.glob("*.safetensors"))
    shards[1].write_bytes(shards[0].read_bytes())
    assert all(problem.found == "a second copy" for problem in refusal(base).problems)


def test_a_quantised_base_is_refused_with_its_method(shelf):
    base = shelf.base(config={"quantization_config": {"quant_method": "bitsandbytes"}})
    (problem,) = refusal(base).problems
    assert (problem.field, problem.found) == ("quantization_config", "bitsandbytes")
    assert "full-precision model" in problem.remedy


@pytest.mark.parametrize(
    ("extra", "dtype"),
    [
        ("model.layers.0.mlp.up_proj.weight", torch.uint8),
        ("model.layers.0.mlp.up_proj.weight.absmax", torch.float32),
        ("model.layers.0.mlp.up_proj.qweight", torch.int32),
        ("model.layers.0.mlp.up_proj.weight_scale", torch.float32),
    ],
)
def test_a_base_whose_tensors_are_packed_is_refused_though_its_config_is_silent(
    shelf, extra, dtype
):
    tensors = {**base_tensors(torch.float32), extra: torch.ones(8, 1).to(dtype)}
    (problem,) = refusal(shelf.base(tensors=tensors)).problems
    assert problem.field == "quantised weights" and extra in problem.found
    assert "full-precision base" in problem.remedy


def test_a_config_without_a_model_type_is_refused(shelf):
    (problem,) = refusal(shelf.base(config={"model_type": None})).problems
    assert (problem.field, problem.found) == ("model_type", "None")


def test_a_leftover_index_beside_a_single_file_is_not_taken_over(shelf):
    base = shelf.base()
    (base / "model.safetensors.index.json").write_text("{}")
    assert open_checkpoint(base).shards == ("model.safetensors",)
    assert "model.safetensors.index.json" not in beside(base, ["model.safetensors"]).files


def test_the_digest_follows_weights_and_companions_and_nothing_else(shelf):
    base = shelf.base()
    first = checkpoint_digest(open_checkpoint(base), None)
    (base / "README.md").write_text("a card")
    assert checkpoint_digest(open_checkpoint(base), None) == first
    (base / "tokenizer.json").write_text("{}")
    second = checkpoint_digest(open_checkpoint(base), None)
    data = bytearray((base / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (base / "model.safetensors").write_bytes(data)
    assert len({first, second, checkpoint_digest(open_checkpoint(base), None)}) == 3


def test_a_cached_digest_is_not_used_for_a_file_that_changed_and_kept_its_time(shelf, tmp_path):
    base = shelf.base()
    checkpoint, cache = open_checkpoint(base), tmp_path / "cache"
    first = checkpoint_digest(checkpoint, cache)
    assert first == checkpoint_digest(checkpoint, None)
    path = base / "model.safetensors"
    stat, data = path.stat(), bytearray(path.read_bytes())
    data[-1] ^= 1
    with path.open("r+b") as file:  # the same inode and size, and the old time put back
        file.write(data)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    changed = checkpoint_digest(checkpoint, cache)
    assert changed == checkpoint_digest(checkpoint, cache, verify=True) != first


@pytest.mark.parametrize("kind", [["llama"], {"llama": 1}, 3])
def test_a_model_type_that_is_no_text_is_refused(shelf, kind):
    folder = shelf.base(config={"model_type": kind})
    with pytest.raises(CheckpointError, match="model_type"):
        open_checkpoint(folder)


@pytest.mark.parametrize("shard", ["x" * 300 + ".safetensors", "a\0.safetensors", {"a": []}, 5])
def test_a_shards_name_that_is_no_file_name_is_refused(shelf, shard):
    folder = shelf.base(shards=2)
    path = folder / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    index["weight_map"]["lm_head.weight"] = shard
    path.write_text(json.dumps(index))
    with pytest.raises(CheckpointError, match="weight_map"):
        open_checkpoint(folder)
