"""Another output dtype: new shards, the same tensors, one rounding."""

import json

import pytest
import torch
from safetensors.torch import load_file

from merge_core.errors import MergeRequestError
from merge_core.ties.tensor_merge import Settings
from merge_core.writing.merge import merge

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def load(folder):
    return {n: t for path in folder.glob("*.safetensors") for n, t in load_file(path).items()}


@pytest.mark.parametrize("dtype", sorted(DTYPES))
@pytest.mark.parametrize("shards", [1, 3])
def test_every_float_is_rounded_once_to_the_output_dtype(shelf, tmp_path, dtype, shards):
    base = shelf.base(dtype=torch.bfloat16, shards=shards)
    factors = shelf.exact(1, 4)
    members = [shelf.member(base, shelf.adapter("a", factors))]
    settings = Settings("linear", scale=0.1, output_dtype=dtype)
    out = tmp_path / "out"
    checkpoint = shelf.checkpoint(base)
    merge(checkpoint, members, settings, out, recipe_record={})
    before, after = load(base), load(out)
    assert before.keys() == after.keys()
    for name, tensor in before.items():
        expected = tensor.float()
        if name.removesuffix(".weight") in factors:
            a, b = factors[name.removesuffix(".weight")]
            expected = expected + (2.0 * (b @ a)) * 0.1
        assert after[name].dtype == DTYPES[dtype]
        assert torch.equal(after[name], expected.to(DTYPES[dtype]))
    merged = shelf.checkpoint(out)
    assert merged.shards == checkpoint.shards
    for shard in merged.shards:
        order = [n for n, e in checkpoint.tensors.items() if e.shard == shard]
        assert [n for n, e in merged.tensors.items() if e.shard == shard] == order


def test_config_and_index_say_the_new_dtype_and_nothing_else_changes(shelf, tmp_path):
    base = shelf.base(shards=2)
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    out = tmp_path / "out"
    settings = Settings("linear", output_dtype="bfloat16")
    merge(shelf.checkpoint(base), members, settings, out, recipe_record={})
    before = json.loads((base / "config.json").read_text())
    assert json.loads((out / "config.json").read_text()) == {**before, "torch_dtype": "bfloat16"}
    index = "model.safetensors.index.json"
    old, new = (json.loads((folder / index).read_text()) for folder in (base, out))
    assert new["weight_map"] == old["weight_map"]
    assert new["metadata"]["total_size"] * 2 == old["metadata"]["total_size"]
    assert (out / "tokenizer.json").read_bytes() == (base / "tokenizer.json").read_bytes()


def test_the_dtype_that_the_base_has_is_a_copy_with_patches(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    checkpoint = shelf.checkpoint(base)
    for dtype in ("base", "float32"):
        settings = Settings("linear", output_dtype=dtype)
        merge(checkpoint, members, settings, tmp_path / "out" / dtype, recipe_record={})
    copies = [path.read_bytes() for path in sorted(tmp_path.glob("out/*/model.safetensors"))]
    assert copies[0] == copies[1]


def test_a_change_lost_in_rounding_is_no_change(shelf, tmp_path):
    base = shelf.base(dtype=torch.bfloat16)
    checkpoint = shelf.checkpoint(base)
    weight = checkpoint.read("model.layers.0.self_attn.q_proj.weight")
    assert weight[0].count_nonzero() > 8
    row = torch.zeros(16, 1)
    row[0] = 1.0
    tiny = {"model.layers.0.self_attn.q_proj": (1e-9 * (weight[:1] != 0), row)}
    members = [shelf.member(base, shelf.adapter("tiny", tiny))]
    with pytest.raises(MergeRequestError, match="the base again"):
        merge(checkpoint, members, Settings("linear"), tmp_path / "out", recipe_record={})


def test_blocks_smaller_than_a_tensor_give_the_same_shard(shelf, tmp_path, monkeypatch):
    from merge_core.kernels import blocks

    base = shelf.base(dtype=torch.bfloat16)
    members = [
        shelf.member(base, shelf.adapter("a", shelf.gaussian(1, 4)), density=0.3),
        shelf.member(base, shelf.adapter("b", shelf.gaussian(2, 4)), density=0.3),
    ]
    checkpoint, settings = shelf.checkpoint(base), Settings("ties")
    one = merge(checkpoint, members, settings, tmp_path / "one", recipe_record={})
    monkeypatch.setattr(blocks, "BLOCK_ENTRIES", 50)
    two = merge(checkpoint, members, settings, tmp_path / "two", recipe_record={})
    assert one.weights_sha256 == two.weights_sha256
