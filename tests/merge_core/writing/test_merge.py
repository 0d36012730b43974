"""The merge against the paper, against PEFT, and as a folder."""

import hashlib
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from merge_core.errors import MergeRequestError, WorkError
from merge_core.recipe.schema import Quorum
from merge_core.ties.tensor_merge import Settings
from merge_core.writing.manifest import read_manifest, verify_manifest
from merge_core.writing.merge import merge

RECIPE = {"name": "demo"}
LAYER = "model.layers.1.mlp.down_proj"


# The paper's algorithm (arXiv:2306.01708, algorithm 1), written again in numpy and float64.
def paper_ties(deltas, weights, density, election, scope, scale):
    """deltas: {adapter: {tensor: ΔW float64}} → {tensor: merged float64}."""
    kept = {}
    for name, tensors in deltas.items():
        weighted = {t: weights[name] * d for t, d in tensors.items()}
        pools = [weighted] if scope == "adapter" else [{t: d} for t, d in weighted.items()]
        kept[name] = {}
        for pool in pools:
            magnitudes = np.sort(np.abs(np.concatenate([d.ravel() for d in pool.values()])))[::-1]
            k = int(density * len(magnitudes))
            for tensor, d in pool.items():
                mask = np.abs(d) >= magnitudes[k - 1] if k else np.zeros_like(d, dtype=bool)
                kept[name][tensor] = d * mask
    merged = {}
    for tensor in sorted({t for tensors in kept.values() for t in tensors}):
        stack = np.stack([tensors[tensor] for tensors in kept.values() if tensor in tensors])
        sign = paper_sign(stack, election)
        agrees = (np.sign(stack) == sign) & (stack != 0)
        count = np.maximum(agrees.sum(axis=0), 1)
        merged[tensor] = scale * (stack * agrees).sum(axis=0) / count
    return merged


def paper_sign(stack, election):
    adapters = len(stack)
    positive, negative = (stack > 0).sum(axis=0), (stack < 0).sum(axis=0)
    if election == "mass":
        return np.where(stack.sum(axis=0) >= 0, 1, -1)
    if election == "count":
        return np.sign(positive - negative)
    share = 1 if election == "unanimous" else election.quorum
    enough = np.maximum(positive, negative) / adapters >= share
    return np.where(enough, np.sign(positive - negative), 0)


def deltas(factors, scaling):
    return {
        f"{module}.weight": scaling * (b.double().numpy() @ a.double().numpy())
        for module, (a, b) in factors.items()
    }


def merged_weights(folder: Path) -> dict[str, Tensor]:
    return {n: t for path in folder.glob("*.safetensors") for n, t in load_file(path).items()}


@pytest.mark.parametrize("scope", ["tensor", "adapter"])
@pytest.mark.parametrize("election", ["mass", "count", "unanimous", Quorum(quorum=0.6)])
def test_ties_equals_the_paper_in_float64(shelf, tmp_path, election, scope):
    base = shelf.base()
    # Exact factors, so ties at the threshold and zero sums really occur; ranks and targets differ.
    factors = {"a": shelf.exact(1, 4), "b": shelf.exact(2, 2), "c": shelf.exact(3, 8)}
    factors["c"] = {name: pair for name, pair in factors["c"].items() if "mlp" in name}
    weights, density, scale = {"a": 1.0, "b": 2.0, "c": -0.5}, 0.4, 1.5
    members = [
        shelf.member(base, shelf.adapter(name, f), weights[name], density)
        for name, f in factors.items()
    ]
    settings = Settings("ties", election=election, trim_scope=scope, scale=scale)
    merge(shelf.checkpoint(base), members, settings, tmp_path / "out", recipe_record=RECIPE)

    vectors = {n: deltas(f, 8 / next(iter(f.values()))[0].shape[0]) for n, f in factors.items()}
    expected = paper_ties(vectors, weights, density, election, scope, scale)
    before, after = merged_weights(base), merged_weights(tmp_path / "out")
    assert set(expected) == {f"{module}.weight" for module in factors["a"]}
    for name, delta in expected.items():
        wanted = before[name].double().numpy() + delta
        np.testing.assert_allclose(after[name].numpy(), wanted, rtol=0, atol=2e-6)
    assert sum(np.count_nonzero(delta) for delta in expected.values()) > 20


def test_linear_is_the_weighted_sum_with_negative_weights(shelf, tmp_path):
    base = shelf.base()
    factors = {"a": shelf.exact(1, 4), "b": shelf.exact(2, 2)}
    weights = {"a": 1.0, "b": -0.5}
    members = [shelf.member(base, shelf.adapter(n, f), weights[n]) for n, f in factors.items()]
    settings = Settings("linear", scale=0.5)
    merge(shelf.checkpoint(base), members, settings, tmp_path / "out", recipe_record=RECIPE)

    a, b = deltas(factors["a"], 2.0), deltas(factors["b"], 4.0)
    before, after = merged_weights(base), merged_weights(tmp_path / "out")
    for name in a:
        wanted = before[name].double().numpy() + 0.5 * (a[name] - 0.5 * b[name])
        np.testing.assert_allclose(after[name].numpy(), wanted, rtol=0, atol=1e-6)


def test_a_negative_weight_stays_in_the_value(shelf, tmp_path):
    base = shelf.base()
    delta = {LAYER: (torch.ones(1, 24), torch.full((16, 1), 0.02))}
    zero = {LAYER: (torch.ones(1, 24), torch.zeros(16, 1))}
    members = [
        shelf.member(base, shelf.adapter("minus", delta, alpha=1), weight=-0.5),
        shelf.member(base, shelf.adapter("zero", zero, alpha=1)),
    ]
    merge(shelf.checkpoint(base), members, Settings("ties"), tmp_path / "out", recipe_record=RECIPE)
    change = (
        merged_weights(tmp_path / "out")[f"{LAYER}.weight"]
        - merged_weights(base)[f"{LAYER}.weight"]
    )
    torch.testing.assert_close(change, torch.full((16, 24), -0.01), atol=1e-6, rtol=0)


# PEFT 0.21 reads a name that transformers 5.23 renamed.
@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
@pytest.mark.parametrize(
    "settings",
    [Settings("linear"), Settings("ties", election="mass"), Settings("ties", election="count")],
    ids=["linear", "ties mass", "ties count"],
)
def test_one_adapter_and_a_zeroed_partner_equal_peft(shelf, tmp_path, settings):
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    base = shelf.base()
    pattern = {"rank_pattern": {"down_proj": 3}, "alpha_pattern": {"down_proj": 5}}
    factors = dict(shelf.gaussian(1, 4))
    for name in [n for n in factors if n.endswith("down_proj")]:
        factors[name] = (factors[name][0][:3], factors[name][1][:, :3])
    for name in [n for n in factors if n.endswith("k_proj")]:
        del factors[name]
    trained = shelf.adapter("trained", factors, config={**pattern, "use_rslora": True})
    members = [
        shelf.member(base, trained),
        shelf.member(base, shelf.adapter("zero", shelf.zeroed())),
    ]
    merge(shelf.checkpoint(base), members, settings, tmp_path / "out", recipe_record=RECIPE)

    plain = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    expected = PeftModel.from_pretrained(plain, trained).merge_and_unload().state_dict()
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path / "out", dtype=torch.float32)
    actual = loaded.state_dict()
    assert expected.keys() == actual.keys()
    for name, tensor in expected.items():
        torch.testing.assert_close(actual[name], tensor, atol=1e-6, rtol=0)
    changed = merged_weights(base)[f"{LAYER}.weight"] - actual[f"{LAYER}.weight"]
    assert changed.abs().max() > 1e-3


def test_unanimous_with_a_zeroed_partner_is_the_base_and_is_refused(shelf, tmp_path):
    base = shelf.base()
    members = [
        shelf.member(base, shelf.adapter("trained", shelf.gaussian(1, 4))),
        shelf.member(base, shelf.adapter("zero", shelf.zeroed())),
    ]
    settings = Settings("ties", election="unanimous")
    with pytest.raises(MergeRequestError, match="the base again"):
        merge(shelf.checkpoint(base), members, settings, tmp_path / "out", recipe_record=RECIPE)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["base", "trained", "zero"]

    allowed = tmp_path / "allowed"
    base_checkpoint = shelf.checkpoint(base)
    merge(base_checkpoint, members, settings, allowed, recipe_record=RECIPE, allow_noop=True)
    name = "model.safetensors"
    assert (allowed / name).read_bytes() == (base / name).read_bytes()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16], ids=str)
@pytest.mark.parametrize("shards", [1, 3])
def test_only_merged_tensors_change_and_the_layout_stays(shelf, tmp_path, dtype, shards):
    base = shelf.base(dtype=dtype, shards=shards)
    module = {LAYER: (16, 24)}
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4, module)))]
    result = merge(
        shelf.checkpoint(base), members, Settings("linear"), tmp_path / "out", recipe_record=RECIPE
    )
    assert result.changed_tensors == 1
    entry = shelf.checkpoint(base).tensors[f"{LAYER}.weight"]
    for shard in shelf.checkpoint(base).shards:
        before = bytearray((base / shard).read_bytes())
        after = bytearray((tmp_path / "out" / shard).read_bytes())
        if shard == entry.shard:
            assert before != after
            before[entry.start : entry.end] = after[entry.start : entry.end] = b""
        assert before == after


def test_the_files_beside_the_shards_are_taken_over_byte_for_byte(shelf, tmp_path):
    base = shelf.base(shards=2)
    (base / ".gitattributes").write_text("*.safetensors lfs")
    (base / "training_args.bin").write_bytes(b"pickle")
    (base / "README.md").write_text("the base's own card")
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    out = tmp_path / "out"
    merge(shelf.checkpoint(base), members, Settings("linear"), out, recipe_record=RECIPE)
    beside = [
        *("LICENSE", "chat_template.jinja", "config.json", "generation_config.json"),
        *("model.safetensors.index.json", "tokenizer.json", "tokenizer_config.json"),
    ]
    shards = sorted(path.name for path in base.glob("*.safetensors"))
    expected = sorted([*beside, *shards, "README.md", "manifest.json"])
    assert sorted(path.name for path in out.iterdir()) == expected
    for name in beside:
        assert (out / name).read_bytes() == (base / name).read_bytes()
    assert "the base's own card" not in (out / "README.md").read_text()


def folder_bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_same_request_gives_the_same_folder_whatever_the_order_and_threads(shelf, tmp_path):
    base = shelf.base()
    one = shelf.member(base, shelf.adapter("one", shelf.gaussian(1, 4)), density=0.4)
    two = shelf.member(base, shelf.adapter("two", shelf.gaussian(2, 8)), density=0.4)
    settings = Settings("ties", trim_scope="adapter")
    checkpoint = shelf.checkpoint(base)
    merge(checkpoint, [one, two], settings, tmp_path / "first", recipe_record=RECIPE)
    cores = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(cores)})
        merge(checkpoint, [two, one], settings, tmp_path / "second", recipe_record=RECIPE)
    finally:
        os.sched_setaffinity(0, cores)
    assert folder_bytes(tmp_path / "first") == folder_bytes(tmp_path / "second")


def test_shards_that_are_written_at_once_have_the_same_bytes(shelf, tmp_path, monkeypatch):
    base = shelf.base(shards=4)
    one = shelf.member(base, shelf.adapter("one", shelf.gaussian(1, 4)))
    checkpoint, settings = shelf.checkpoint(base), Settings("ties")
    merge(checkpoint, [one], settings, tmp_path / "first", recipe_record=RECIPE)
    monkeypatch.setattr("merge_core.writing.merge.shards_on", lambda device: 3)
    merge(checkpoint, [one], settings, tmp_path / "second", recipe_record=RECIPE)
    assert folder_bytes(tmp_path / "first") == folder_bytes(tmp_path / "second")


def test_the_manifest_names_every_file_and_no_place_or_time(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)), density=0.5)]
    out = tmp_path / "out"
    record = {"name": "demo", "base": str(base), "adapters": {"a": str(tmp_path / "a")}}
    result = merge(shelf.checkpoint(base), members, Settings("ties"), out, recipe_record=record)
    text = (out / "manifest.json").read_text()
    assert str(tmp_path) not in text
    values = json.loads(text)
    assert values["recipe"] == {"name": "demo", "base": "base", "adapters": {"a": "a"}}
    digests = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.iterdir()
        if path.name != "manifest.json"
    }
    assert values["files"] == digests == result.files
    assert verify_manifest(out) == ()
    manifest = read_manifest(out)
    assert manifest is not None and manifest.merge_digest == result.digest


def test_a_complete_folder_of_the_same_request_is_returned_untouched(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    out = tmp_path / "out"
    checkpoint = shelf.checkpoint(base)
    first = merge(checkpoint, members, Settings("linear"), out, recipe_record=RECIPE)
    stamp = (out / "model.safetensors").stat()
    second = merge(checkpoint, members, Settings("linear"), out, recipe_record=RECIPE)
    assert (out / "model.safetensors").stat() == stamp
    assert second.digest == first.digest and second.files == first.files


def test_a_folder_of_another_request_is_refused_and_kept(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    out = tmp_path / "out"
    checkpoint = shelf.checkpoint(base)
    merge(checkpoint, members, Settings("linear"), out, recipe_record=RECIPE)
    before = folder_bytes(out)
    with pytest.raises(MergeRequestError, match="another merge"):
        merge(checkpoint, members, Settings("linear", scale=0.5), out, recipe_record=RECIPE)
    assert folder_bytes(out) == before
    (out / "model.safetensors").unlink()
    with pytest.raises(MergeRequestError, match=r"this merge without \['model.safetensors'\]"):
        merge(checkpoint, members, Settings("linear"), out, recipe_record=RECIPE)


def test_an_overflow_of_the_output_dtype_fails_by_name_and_leaves_nothing(shelf, tmp_path):
    base = shelf.base(dtype=torch.float16)
    huge = {LAYER: (torch.full((1, 24), 300.0), torch.full((16, 1), 300.0))}
    members = [shelf.member(base, shelf.adapter("huge", huge))]
    with pytest.raises(WorkError, match=rf"{LAYER}.weight: not finite in torch.float16"):
        merge(
            shelf.checkpoint(base),
            members,
            Settings("linear"),
            tmp_path / "out",
            recipe_record=RECIPE,
        )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["base", "huge"]


def test_a_disk_that_fills_up_while_writing_leaves_nothing(shelf, tmp_path):
    base = shelf.base()
    shelf.adapter("a", shelf.exact(1, 4))
    size = (base / "model.safetensors").stat().st_size
    # A real limit on the size of files, in a process of its own: writing fails half-way.
    code = textwrap.dedent(
        f"""
        import resource, sys
        from pathlib import Path
        from merge_core.adapters.open import open_adapter
        from merge_core.checkpoints.open import open_checkpoint
        from merge_core.errors import WorkError
        from merge_core.writing.merge import Member, Settings, merge
        from merge_core.task_vectors.from_adapter import read_task_vector
        root = Path({str(tmp_path)!r})
        base = open_checkpoint(root / "base")
        member = Member("a", read_task_vector(open_adapter(root / "a"), base), 1.0, 1.0)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({size // 2}, {size // 2}))
        try:
            merge(base, [member], Settings("linear"), root / "out", recipe_record={{}})
        except WorkError as error:
            sys.exit(f"{{error.exit_code}} {{error}}")
        """
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "1 merge into" in done.stderr and "File too large" in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "base"]


def test_memory_does_not_grow_with_the_model(shelf, tmp_path):
    # Ten tensors of 32 MB, four of them merged: neither the model nor a tensor of ΔW is held whole.
    modules = [f"model.layers.{i}.mlp.up_proj" for i in range(10)]
    weights = {f"{module}.weight": torch.ones(4096, 2048) for module in modules}
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "config.json").write_text('{"model_type": "llama"}')
    save_file(weights, tmp_path / "base" / "model.safetensors")
    del weights
    factors = {module: (torch.ones(1, 2048), torch.ones(4096, 1)) for module in modules[:4]}
    shelf.adapter("a", factors)
    code = textwrap.dedent(
        f"""
        import resource, sys
        from pathlib import Path
        from merge_core.adapters.open import open_adapter
        from merge_core.checkpoints.open import open_checkpoint
        from merge_core.writing.merge import Member, Settings, merge
        from merge_core.task_vectors.from_adapter import read_task_vector
        root = Path({str(tmp_path)!r})
        base = open_checkpoint(root / "base")
        member = Member("a", read_task_vector(open_adapter(root / "a"), base), 1.0, 0.5)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        result = merge(base, [member], Settings("ties"), root / "out", recipe_record={{}})
        print(result.peak_memory_bytes // 1024 - before, result.changed_tensors)
        """
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    grown_kib, changed = map(int, done.stdout.split())
    assert changed == 4
    assert grown_kib < 100 * 1024, done.stderr


def test_an_interrupted_merge_leaves_nothing(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]

    def interrupt(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("merge", 3):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merge(
            shelf.checkpoint(base),
            members,
            Settings("linear"),
            tmp_path / "out",
            recipe_record=RECIPE,
            progress=interrupt,
        )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "base"]


def test_a_finished_folder_can_be_read_by_others(shelf, tmp_path):
    base = shelf.base()
    members = [shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))]
    out = tmp_path / "out"
    merge(shelf.checkpoint(base), members, Settings("linear"), out, recipe_record=RECIPE)
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain.txt").touch()
    assert out.stat().st_mode == (tmp_path / "plain").stat().st_mode
    modes = {path.stat().st_mode for path in out.iterdir()}
    assert modes == {(tmp_path / "plain.txt").stat().st_mode}
