"""Damaged adapters and checkpoints by the thousand: each a clean merge, or a named error.

    python -m tests.merge_core.fuzzing --cases 100000 --seed 0

Case n of a seed is always the same: `--first n --cases 1` runs it again.
"""

import argparse
import copy
import json
import os
import random
import resource
import shutil
import signal
import struct
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import torch
from safetensors.torch import save_file

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import TiesmithError
from merge_core.files.vocabulary import vocabulary_warnings
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.manifest import verify_manifest
from merge_core.writing.merge import merge

SECONDS = 20
"""Longer than any case takes, also on a busy machine."""

MEMORY_BYTES = 400_000_000
"""What the process may grow by over all cases after the first merge."""

NAMES = (
    "x",
    "use_dora",
    "ensure_weight_tying",
    "target_parameters",
    "a_field_of_tomorrow",
    "é\ud800",
    "x" * 300,
)
QUERY = "model.layers.0.self_attn.q_proj"
RICH = {
    "use_dora": True,
    "bias": "all",
    "modules_to_save": ["lm_head"],
    "trainable_token_indices": {"embed_tokens": [3, 9]},
}
MORE = {
    f"{QUERY}.base_layer.bias": (8,),
    "lm_head.weight": (16, 8),
    "model.embed_tokens.token_adapter.trainable_tokens_delta": (2, 8),
}
"""What a rich adapter has beside its factors and magnitudes."""
OTHERS: dict[str, tuple[dict[str, Any], dict[str, tuple[int, int]]]] = {
    "IA3": ({"feedforward_modules": []}, {"ia3_l": (8, 1)}),
    "LOHA": (
        {"r": 2, "alpha": 4},
        {f"hada_w{n}_{x}": (8, 2) if x == "a" else (2, 8) for n in (1, 2) for x in "ab"},
    ),
    "LOKR": (
        {"r": 1, "alpha": 4},
        {"lokr_w1": (4, 2), "lokr_w2_a": (2, 1), "lokr_w2_b": (1, 4)},
    ),
}
MODULES = {QUERY: (8, 8), "model.layers.0.mlp.down_proj": (8, 12)}
TARGETS = (
    *("stranger/adapter_config.json", "stranger/adapter_model.safetensors") * 3,
    "stranger/tokenizer.json",
    "stranger/tokenizer_config.json",
    "base/config.json",
    "base/model.safetensors.index.json",
    "base/model-1.safetensors",
    "base/model-2.safetensors",
)
NASTY: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, 10**30, 10**400),
    *(0.5, 1e308, -0.0, float("nan"), float("inf")),
    *("", "x", "a" * 300, "../../etc/passwd", "/etc/passwd", "\0", "\x1b[2J", "\ud800", "é"),
    *("(a|a)*b", "[", "F4", "F64", "BF16", "I8", "LORA", "llama", "lora_only"),
    *([], {}, [[]], [0], [-1], [2**40, 2**40], [0, 2**62], [10**3000, 10**3000], ["q_proj"]),
    *({"x": 1}, {"q_proj": 4}, {"(a+)+$": 4}),
)


def build(root: Path) -> None:
    """A base in two shards and two adapters of it, a plain and a rich one, which merge cleanly."""
    make = torch.Generator().manual_seed(0)
    base = {f"{name}.weight": torch.randn(shape, generator=make) for name, shape in MODULES.items()}
    base |= {"model.norm.weight": torch.ones(8), "lm_head.weight": torch.ones(16, 8).bfloat16()}
    base |= {"model.embed_tokens.weight": torch.ones(16, 8), f"{QUERY}.bias": torch.ones(8)}
    (root / "base").mkdir(parents=True)
    shards = {"model-1.safetensors": list(base)[:2], "model-2.safetensors": list(base)[2:]}
    for shard, names in shards.items():
        save_file({name: base[name] for name in names}, root / "base" / shard)
    config = {"model_type": "llama", "hidden_size": 8, "tie_word_embeddings": False}
    (root / "base" / "config.json").write_text(json.dumps(config))
    teach(root / "base", ["<a>", "<b>"])
    index = {"weight_map": {name: shard for shard, names in shards.items() for name in names}}
    (root / "base" / "model.safetensors.index.json").write_text(json.dumps(index))
    for adapter in ("partner", "stranger"):
        (root / adapter).mkdir()
        fields = {"r": 4, "lora_alpha": 8, "bias": "none", "use_rslora": False, "revision": None}
        fields |= {"peft_type": "LORA", "rank_pattern": {"q_proj": 4}, "alpha_pattern": {}}
        (root / adapter / "adapter_config.json").write_text(json.dumps(fields))
        tensors = {}
        for name, (rows, columns) in MODULES.items():
            a, b = (torch.randn(s, generator=make) for s in ((4, columns), (rows, 4)))
            tensors[f"base_model.model.{name}.lora_A.weight"] = a
            tensors[f"base_model.model.{name}.lora_B.weight"] = b
            if adapter == "stranger":
                tensors[f"base_model.model.{name}.lora_magnitude_vector"] = torch.ones(rows)
        if adapter == "stranger":
            teach(root / adapter, ["<b>", "<a>"])
            (root / adapter / "adapter_config.json").write_text(json.dumps(fields | RICH))
            tensors |= {f"base_model.model.{name}": torch.full(s, 2.0) for name, s in MORE.items()}
        save_file(tensors, root / adapter / "adapter_model.safetensors")
    for kind, (fields, shapes) in OTHERS.items():
        (root / kind).mkdir()
        (root / kind / "adapter_config.json").write_text(json.dumps(fields | {"peft_type": kind}))
        tensors = {
            f"base_model.model.{QUERY}.{name}": torch.randn(shape, generator=make)
            for name, shape in shapes.items()
        }
        save_file(tensors, root / kind / "adapter_model.safetensors")


def teach(folder: Path, added: list[str]) -> None:
    """Sixteen tokens, the added ones after fourteen others."""
    tokens = [{"id": 14 + n, "content": token} for n, token in enumerate(added)]
    model = {"type": "WordLevel", "vocab": {f"w{n}": n for n in range(14)}}
    values = {"model": model, "added_tokens": tokens}
    (folder / "tokenizer.json").write_text(json.dumps(values))
    decoder = {str(token["id"]): {"content": token["content"]} for token in tokens}
    fields = {"eos_token": {"content": added[0]}, "added_tokens_decoder": decoder}
    fields["chat_template"] = [{"name": "default", "template": "{{ messages }}"}]
    (folder / "tokenizer_config.json").write_text(json.dumps(fields))


def damaged(draw: random.Random, path: Path) -> None:
    """Damage one file, in one of many ways."""
    ways: list[Callable[[random.Random, Path], None]] = [_damage_bytes, _damage_bytes]
    ways += [_damage_json] * 5 if path.suffix == ".json" else [_damage_header] * 5
    if draw.random() < 0.03:
        ways = [_damage_entry]
    draw.choice(ways)(draw, path)


def _damage_bytes(draw: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(draw.choice((1, 1, 2, 5))):
        at = draw.randrange(len(data) + 1)
        end = min(len(data), at + draw.choice((1, 1, 4, 8, 64)))
        way = draw.randrange(7)
        if way == 0:
            data[at:end] = bytes(byte ^ (1 << draw.randrange(8)) for byte in data[at:end])
        elif way == 1:
            data[at:end] = draw.randbytes(end - at)
        elif way == 2:
            del data[at:end]
        elif way == 3:
            data[at:at] = data[at:end]
        elif way == 4:
            data[at:end] = draw.choice((b"\0", b"\xff", b"\x7f")) * (end - at)
        elif way == 5:
            data[:8] = struct.pack("<Q", draw.choice((0, 1, 2, len(data), 1 << 40, (1 << 64) - 1)))
        elif draw.random() < 0.3:
            del data[at:]
    path.write_bytes(data)


def _damage_json(draw: random.Random, path: Path) -> None:
    try:
        value = _parsed(path.read_bytes())
    except ValueError:
        return _damage_bytes(draw, path)
    path.write_bytes(_as_text(draw, _mutated(draw, value)))


def _damage_header(draw: random.Random, path: Path) -> None:
    """Mutate the header and keep length and data in step with it."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    try:
        header = _parsed(data[8 : 8 + length])
    except ValueError:
        return _damage_bytes(draw, path)
    text = _as_text(draw, _mutated(draw, header))
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + length :])


def _parsed(text: bytes) -> Any:
    """What an earlier damage left; ValueError where that has no places to mutate."""
    if b"[" * 40 in text:
        raise ValueError("nested deep")
    if not isinstance(value := json.loads(text), dict | list):
        raise ValueError("nothing to mutate")
    return value


def _damage_entry(draw: random.Random, path: Path) -> None:
    """What lies there is no plain file, or not there."""
    way, inside = draw.randrange(5), path.read_bytes()
    path.unlink()
    if way == 0:
        path.mkdir()
    elif way == 1:
        os.mkfifo(path)
    elif way == 2:
        path.symlink_to("/dev/zero")
    elif way == 3:
        path.symlink_to("/etc/passwd")
    elif draw.random() < 0.5:
        path.with_name("other.bin").write_bytes(inside)
    else:
        path.write_bytes(b"")


def _as_text(draw: random.Random, value: Any) -> bytes:
    text = json.dumps(value)
    way = draw.random()
    if way < 0.02 and text.startswith("{") and len(text) > 2:
        text = text[:-1] + "," + text[1:]  # every name twice
    elif way < 0.03:
        text = text[:-1] + ', "deep": ' + "[" * 5000 + "]" * 5000 + "}"
    return text.encode("utf-16" if 0.03 < way < 0.035 else "utf-8")


def _mutated(draw: random.Random, value: Any) -> Any:
    """The value with one to three places of it changed."""
    value = copy.deepcopy(value)
    for _ in range(draw.choice((1, 1, 2, 3))):
        places = list(_places(value))
        if not places:
            return _nasty(draw)
        place, key = draw.choice(places)
        way = draw.randrange(8)
        if way < 4:
            place[key] = _nasty(draw)
        elif way == 4:
            del place[key]
        elif way == 5:
            other, at = draw.choice(places)
            place[key] = copy.deepcopy(other.get(at) if isinstance(other, dict) else None)
        elif isinstance(place, dict):
            name = draw.choice(
                ("x", "use_dora", "a_field_of_tomorrow", key + "x", "é\ud800", "x" * 300)
            )
            place[name] = _nasty(draw) if way == 6 else place.pop(key)
        elif type(place[key]) is int:
            place[key] += draw.choice((-1, 1, 4, 1 << 33))
    return value


def _nasty(draw: random.Random) -> Any:
    return copy.deepcopy(draw.choice(NASTY))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


@contextmanager
def _in_time() -> Iterator[None]:
    """Raise TimeoutError in a case that hangs."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"no answer after {SECONDS} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _merge(root: Path, method: Any) -> None:
    base = open_checkpoint(root / "base")
    members = []
    for name in ("partner", "stranger"):
        vector = read_task_vector(open_adapter(root / name), base)
        members.append(Member(name, vector, 1.0, 0.5))
    vocabulary_warnings({name: root / name for name in ("partner", "stranger")}, root / "base")
    merge(base, members, Settings(method), root / "out", recipe_record={}, device="cpu")


def case(seed: int, number: int, pristine: Path, root: Path) -> str:
    """Damage a copy of the folders and merge it; returns `merged`, or the error's name.

    Raises whatever is no TiesmithError, and AssertionError when an error leaves a folder, a merged
    folder is not as its manifest says, or any other file changed.
    """
    draw = random.Random(f"{seed}:{number}")
    shutil.copytree(pristine, root)
    kind = draw.choice(("stranger", "stranger", *OTHERS))
    if kind != "stranger":
        shutil.rmtree(root / "stranger")
        (root / kind).rename(root / "stranger")
    for _ in range(draw.choice((1, 1, 1, 2))):
        path = root / draw.choice(TARGETS)
        if path.is_file() and not path.is_symlink():
            damaged(draw, path)
    before = _listing(root)
    try:
        with _in_time():
            _merge(root, draw.choice(("ties", "linear")))
    except TiesmithError as error:
        str(error).encode()
        assert not (root / "out").exists(), "a refused merge left a folder"
        return type(error).__name__
    finally:
        assert _listing(root) == before, "a file outside the destination changed"
    assert verify_manifest(root / "out") == ()
    open_checkpoint(root / "out")
    return "merged"


def _listing(root: Path) -> dict[str, tuple[int, int]]:
    """Every file and folder but the destination and what it is built in."""
    paths = (path for path in root.rglob("*") if not _is_destination(path.relative_to(root)))
    return {str(p): (p.lstat().st_size, p.lstat().st_mtime_ns) for p in (root.parent, *paths)}


def _is_destination(path: Path) -> bool:
    return path.parts[0] == "out" or path.parts[0].startswith(".out.")


def run(cases: int, seed: int, folder: Path, first: int = 0) -> tuple[Counter[str], list[str]]:
    """Run the cases: how they ended, and a line for each that failed."""
    pristine = folder / "pristine"
    build(pristine)
    _merge(pristine, "ties")
    shutil.rmtree(pristine / "out")
    ended: Counter[str] = Counter()
    failures = []
    peak = _peak_bytes()
    for number in range(first, first + cases):
        root = folder / "case"
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                ended[case(seed, number, pristine, root)] += 1
            assert (grown := _peak_bytes() - peak) < MEMORY_BYTES, f"{grown:,} bytes more memory"
        except Exception as error:
            ended["failed"] += 1
            found = f"{type(error).__name__}: {str(error)[:300]}"
            failures.append(f"case {number} of seed {seed}: {found}")
        finally:
            shutil.rmtree(root, ignore_errors=True)
    return ended, failures


def _peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Run by hand; the folders lie in memory where the machine has such a place."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    started = time.monotonic()
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        ended, failures = run(options.cases, options.seed, Path(folder), options.first)
    took = time.monotonic() - started
    print(*failures, sep="\n")
    print(f"{ended.total()} cases in {took:.0f} s: {dict(sorted(ended.items()))}")


if __name__ == "__main__":
    main()
