"""A full fine-tune against its base: what it changed, and all that does not fit, at once."""

import json

import pytest
import torch
from safetensors.torch import load_file

from merge_core.adapters.fine_tune import open_fine_tune
from merge_core.checkpoints import stored_tensor
from merge_core.errors import AdapterError, CheckpointError
from merge_core.files import safetensors_file
from merge_core.kernels import blocks
from merge_core.task_vectors.from_fine_tune import read_fine_tune
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.ties.trim import trim
from merge_core.writing.merge import merge, preflight
from tests.merge_core.conftest import base_tensors

Q_PROJ = "model.layers.0.self_attn.q_proj.weight"
EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"


@pytest.fixture
def read(shelf):
    """Reads a fine-tune of these tensors against the shelf's base, or against another."""
    plain = {}

    def make(tensors, config=None, base=None, **how):
        base = base or plain.get("base") or plain.setdefault("base", shelf.base())
        folder = shelf.base(
            f"tuned{len(list(shelf.root.iterdir()))}", config=config, tensors=tensors, **how
        )
        return read_fine_tune(open_fine_tune(folder, None), shelf.checkpoint(base))

    return make


def trained(*names, dtype=torch.float32, by=0.5):
    """The base's tensors, of which these were trained."""
    tensors = base_tensors(dtype)
    return {n: (x + by if n in names else x) for n, x in tensors.items()}


def refusal(read, tensors, config=None):
    with pytest.raises(AdapterError) as caught:
        read(tensors, config)
    return caught.value


def test_tensors_that_equal_the_bases_are_no_part(read):
    vector = read(trained(Q_PROJ, "model.norm.weight"), shards=3)
    assert list(vector.factors) == [Q_PROJ, "model.norm.weight"]
    assert vector.norms[Q_PROJ] == pytest.approx(0.5 * 16)
    assert vector.entries == 16 * 16 + 16
    rows = vector.factors[Q_PROJ].read().dense[0].rows(slice(3, 7))
    assert torch.equal(rows, torch.full((4, 16), 0.5)) and rows.dtype == torch.float32


def test_a_tensor_that_is_only_stored_coarser_was_not_trained(read, shelf):
    tensors = base_tensors(torch.float32)
    base = {n: x + 1 / 512 for n, x in tensors.items()}  # bfloat16 cannot hold it
    tuned = {n: x.bfloat16() for n, x in base.items()} | {Q_PROJ: tensors[Q_PROJ].bfloat16() + 1}
    assert not torch.equal(tuned[EMBEDDING].float(), base[EMBEDDING])
    vector = read(tuned, base=shelf.base("fine", tensors=base))
    assert list(vector.factors) == [Q_PROJ]
    (warning,) = vector.warnings
    assert "1 of 1 changed tensors are stored in fewer bits" in warning


def test_the_base_itself_is_no_fine_tune(read):
    (problem,) = refusal(read, base_tensors(torch.float32)).problems
    assert problem.found == "none of 21 tensors does"


def test_all_that_does_not_fit_is_told_at_once_with_names_and_counts(read):
    tensors = trained(Q_PROJ)
    for n in (0, 1):
        del tensors[f"model.layers.{n}.mlp.up_proj.weight"]
        tensors[f"model.layers.{n}.mlp.up_proj.weight.extra"] = torch.ones(4)
        tensors[f"model.layers.{n}.self_attn.v_proj.weight"] = torch.ones(16, 16)
    tensors["model.layers.0.mlp.gate_proj.weight"] = torch.ones(24, 16, dtype=torch.int64)
    error = refusal(read, tensors, {"model_type": "mistral", "num_attention_heads": 8})
    found = {problem.field: problem.found for problem in error.problems}
    assert found == {
        "model_type": "mistral",
        "num_attention_heads": "8",
        "tensors that are missing": (
            "2: model.layers.0.mlp.up_proj.weight, model.layers.1.mlp.up_proj.weight"
        ),
        "tensors that the base lacks": (
            "2: model.layers.0.mlp.up_proj.weight.extra, model.layers.1.mlp.up_proj.weight.extra"
        ),
        "model.layers.0.self_attn.v_proj.weight": ("shape [16, 16]; 2 of 19 tensors have another"),
        "model.layers.1.self_attn.v_proj.weight": ("shape [16, 16]; 2 of 19 tensors have another"),
        "model.layers.0.mlp.gate_proj.weight": "I64, F32 in the base",
    }


def test_quantised_weights_are_refused_by_name(read):
    packed = {Q_PROJ: torch.ones(16, 16, dtype=torch.int8), f"{Q_PROJ}.absmax": torch.ones(4)}
    with pytest.raises(CheckpointError, match="2 tensors of a quantised copy, as"):
        read(trained(Q_PROJ) | packed)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_not_finite_are_refused_by_name(read, value):
    tensors = trained(Q_PROJ)
    tensors[HEAD][3, 2] = value
    (problem,) = refusal(read, tensors).problems
    assert (problem.field, problem.found) == (HEAD, "NaN or infinity")


def test_masks_and_frequencies_of_older_saves_are_no_weights(read):
    beside = {
        "model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(2),
        "model.layers.0.attn.bias": torch.ones(1, 1, 4, 4, dtype=torch.uint8),
    }
    assert list(read(trained(Q_PROJ) | beside).factors) == [Q_PROJ]
    error = refusal(read, trained(Q_PROJ) | {"model.layers.0.attn.bias": torch.ones(4)})
    assert [problem.found for problem in error.problems] == ["1: model.layers.0.attn.bias"]


def test_whole_numbers_are_left_alone_where_they_are_the_bases_own(read, shelf):
    ids = {"model.position_ids": torch.arange(8)}
    base = shelf.base("counted", tensors=base_tensors(torch.float32) | ids)
    assert list(read(trained(Q_PROJ) | ids, base=base).factors) == [Q_PROJ]
    with pytest.raises(AdapterError, match="I64, I64 in the base"):
        read(trained(Q_PROJ) | {"model.position_ids": torch.arange(8) + 1}, base=base)


def test_a_config_that_computes_otherwise_is_a_warning(read):
    config = {"rope_theta": 5e5, "torch_dtype": "bfloat16", "vocab_size": 32}
    assert read(trained(Q_PROJ), config).warnings == ()
    (warning,) = read(trained(Q_PROJ), {"intermediate_size": 25}).warnings
    assert "its config differs in intermediate_size; the merge has the base's" in warning


def test_a_fine_tune_in_bfloat16_comes_back_bit_for_bit(shelf, tmp_path):
    base = shelf.base(dtype=torch.bfloat16)
    make = torch.Generator().manual_seed(1)
    tensors = {
        name: (x + 0.01 * torch.randn(x.shape, generator=make)).bfloat16()
        for name, x in base_tensors(torch.bfloat16).items()
    }
    tuned, checkpoint = shelf.base("tuned", tensors=tensors), shelf.checkpoint(base)
    vector = read_fine_tune(open_fine_tune(tuned, None), checkpoint)
    members = [
        Member("tuned", vector, 1.0, 1.0),
        shelf.member(base, shelf.adapter("zeroed", shelf.zeroed())),
    ]
    for method in ("linear", "ties"):
        merge(checkpoint, members, Settings(method), tmp_path / method, recipe_record={})
        merged = load_file(tmp_path / method / "model.safetensors")
        assert all(torch.equal(merged[name], value) for name, value in tensors.items())


@pytest.mark.parametrize("method", ["linear", "ties"])
def test_a_tied_base_and_a_fine_tune_with_a_head_of_its_own_make_an_untied_model(
    method, shelf, tmp_path
):
    tensors = trained(Q_PROJ)
    tied = {name: x for name, x in tensors.items() if name != HEAD} | base_tensors(torch.float32)
    del tied[HEAD]
    base = shelf.base(config={"tie_word_embeddings": True}, tensors=tied)
    tuned, checkpoint = shelf.base("tuned", tensors=tensors), shelf.checkpoint(base)
    vector = read_fine_tune(open_fine_tune(tuned, None), checkpoint)
    assert (list(vector.factors), vector.unties) == ([HEAD, Q_PROJ], True)
    members = [Member("tuned", vector, 1.0, 1.0)]
    merge(checkpoint, members, Settings(method), tmp_path / "out", recipe_record={})
    merged = load_file(tmp_path / "out" / "model.safetensors")
    assert all(torch.allclose(merged[n], x, rtol=0, atol=1e-6) for n, x in tensors.items())
    config = json.loads((tmp_path / "out" / "config.json").read_text())
    assert config["tie_word_embeddings"] is False


def test_a_tied_fine_tune_beside_what_unties_changes_head_and_embedding(shelf, tmp_path):
    tied = {name: x for name, x in base_tensors(torch.float32).items() if name != HEAD}
    config = {"tie_word_embeddings": True}
    base = shelf.base(config=config, tensors=tied)
    after = tied | {EMBEDDING: tied[EMBEDDING] + 0.5}
    tuned, checkpoint = shelf.base("tuned", config=config, tensors=after), shelf.checkpoint(base)
    vector = read_fine_tune(open_fine_tune(tuned, None), checkpoint)
    assert (list(vector.factors), vector.unties) == ([EMBEDDING], False)
    factors = {"lm_head": (torch.ones(2, 16), torch.ones(32, 2))}
    head = shelf.member(base, shelf.adapter("head", factors, alpha=2))
    members = [Member("tuned", vector, 1.0, 1.0), head]
    merge(checkpoint, members, Settings("linear"), tmp_path / "out", recipe_record={})
    merged = load_file(tmp_path / "out" / "model.safetensors")
    assert torch.equal(merged[EMBEDDING], after[EMBEDDING])
    assert torch.equal(merged[HEAD], after[EMBEDDING] + 2)


def test_a_tied_fine_tune_of_an_untied_base_has_its_embedding_for_a_head(read):
    tensors = trained(EMBEDDING)
    del tensors[HEAD]
    vector = read(tensors, {"tie_word_embeddings": True})
    assert list(vector.factors) == [HEAD, EMBEDDING]
    rows = slice(0, 32)
    wanted = tensors[EMBEDDING] - base_tensors(torch.float32)[HEAD]
    assert torch.equal(vector.factors[HEAD].read().dense[0].rows(rows), wanted)
    assert vector.tied is None


def test_no_more_than_some_rows_of_a_checkpoint_are_ever_in_memory(shelf, tmp_path, monkeypatch):
    base, tuned = shelf.base(), shelf.base("tuned", tensors=trained(*base_tensors(torch.float32)))
    limit, sizes = 64, []
    monkeypatch.setattr(blocks, "BLOCK_ENTRIES", limit)

    def counted(folder, entry, rows=None):
        found = safetensors_file.read_rows(folder, entry, rows)
        sizes.append(found.numel())
        return found

    monkeypatch.setattr(stored_tensor, "read_rows", counted)
    checkpoint = shelf.checkpoint(base)
    member = Member("t", read_fine_tune(open_fine_tune(tuned, None), checkpoint), 1.0, 0.5)
    trim(member.task_vector, 0.5, "adapter")
    merge(checkpoint, [member], Settings("ties"), tmp_path / "out", recipe_record={})
    assert max(sizes) <= limit < 32 * 16 and len(sizes) > 100


def test_the_preflight_counts_the_bytes_of_a_fine_tune(shelf, tmp_path):
    base, tuned = shelf.base(), shelf.base("tuned", tensors=trained(Q_PROJ))
    checkpoint = shelf.checkpoint(base)
    adapter = shelf.member(base, shelf.adapter("a", shelf.exact(1, 2)))
    vector = read_fine_tune(open_fine_tune(tuned, None), checkpoint)
    plans = [
        preflight(checkpoint, members, Settings("linear"), tmp_path / "out")
        for members in ([adapter], [adapter, Member("tuned", vector, 1.0, 1.0)])
    ]
    assert plans[1].read_bytes - plans[0].read_bytes == 16 * 16 * 4
