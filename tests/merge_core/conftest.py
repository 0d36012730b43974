"""A shelf of small bases and adapters as PEFT and transformers write them, and a small hub."""

import hashlib
import json
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from merge_core.adapter import open_adapter
from merge_core.checkpoint import Checkpoint, open_checkpoint
from merge_core.combine import Member
from merge_core.task_vector import read_task_vector

HIDDEN, INNER, VOCAB, LAYERS = 16, 24, 32, 2
LINEARS = {
    "self_attn.q_proj": (HIDDEN, HIDDEN),
    "self_attn.k_proj": (8, HIDDEN),
    "self_attn.v_proj": (8, HIDDEN),
    "self_attn.o_proj": (HIDDEN, HIDDEN),
    "mlp.gate_proj": (INNER, HIDDEN),
    "mlp.up_proj": (INNER, HIDDEN),
    "mlp.down_proj": (HIDDEN, INNER),
}
MODULES = {
    f"model.layers.{layer}.{name}": shape
    for layer in range(LAYERS)
    for name, shape in LINEARS.items()
}
CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": HIDDEN,
    "intermediate_size": INNER,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": VOCAB,
    "tie_word_embeddings": False,
    "torch_dtype": "float32",
}
BESIDE = {
    "generation_config.json": '{"eos_token_id": 2}\n',
    "tokenizer.json": '{"version": "1.0",   "spacing": "kept"}',
    "tokenizer_config.json": '{"model_max_length": 512}',
    "chat_template.jinja": "{{ messages }}",
    "LICENSE": "licence of the base\n",
}

Factors = Mapping[str, tuple[Tensor, Tensor]]


@dataclass(frozen=True)
class Shelf:
    """Writes bases and adapters under `root`; random numbers come from seeds."""

    root: Path

    def base(
        self,
        name: str = "base",
        dtype: torch.dtype = torch.float32,
        shards: int = 1,
        config: Mapping[str, Any] | None = None,
        tensors: Mapping[str, Tensor] | None = None,
    ) -> Path:
        """A Llama checkpoint with tokenizer and licence files, in one file or in shards."""
        folder = self.root / name
        folder.mkdir()
        tensors = dict(tensors or base_tensors(dtype))
        (folder / "config.json").write_text(json.dumps({**CONFIG, **(config or {})}, indent=2))
        for file, text in BESIDE.items():
            (folder / file).write_text(text)
        if shards == 1:
            save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
            return folder
        weight_map = {}
        names = list(tensors)
        for i in range(shards):
            file = f"model-{i + 1:05}-of-{shards:05}.safetensors"
            part = {n: tensors[n] for n in names[i::shards]}
            save_file(part, folder / file, metadata={"format": "pt"})
            weight_map |= dict.fromkeys(part, file)
        total = sum(t.nbytes for t in tensors.values())
        index = {"metadata": {"total_size": total}, "weight_map": weight_map}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2))
        return folder

    def adapter(
        self, name: str, factors: Factors, alpha: float = 8, config: Mapping[str, Any] | None = None
    ) -> Path:
        """A PEFT LoRA folder; the rank in the config is that of the first module."""
        folder = self.root / name
        folder.mkdir()
        values = {
            "peft_type": "LORA",
            "base_model_name_or_path": None,
            "r": next(iter(factors.values()))[0].shape[0],
            "lora_alpha": alpha,
            "bias": "none",
            "target_modules": sorted({module.rpartition(".")[2] for module in factors}),
            **(config or {}),
        }
        (folder / "adapter_config.json").write_text(json.dumps(values, indent=2))
        tensors = {}
        for module, (a, b) in factors.items():
            tensors[f"base_model.model.{module}.lora_A.weight"] = a.contiguous()
            tensors[f"base_model.model.{module}.lora_B.weight"] = b.contiguous()
        save_file(tensors, folder / "adapter_model.safetensors")
        return folder

    def member(
        self, base: Path, adapter: Path, weight: float = 1.0, density: float = 1.0
    ) -> Member:
        """The adapter as a member of a merge into the base."""
        vector = read_task_vector(open_adapter(adapter), self.checkpoint(base))
        return Member(adapter.name, vector, weight, density)

    def checkpoint(self, base: Path) -> Checkpoint:
        """The opened base."""
        return open_checkpoint(base)

    @staticmethod
    def exact(seed: int, rank: int, modules: Mapping[str, tuple[int, int]] = MODULES) -> Factors:
        """Factors of small multiples of 1/4: products and sums are exact in float32, ties occur."""
        make = torch.Generator().manual_seed(seed)

        def draw(*shape: int) -> Tensor:
            return torch.randint(-4, 5, shape, generator=make) / 4

        return {name: (draw(rank, i), draw(o, rank)) for name, (o, i) in modules.items()}

    @staticmethod
    def gaussian(seed: int, rank: int, modules: Mapping[str, tuple[int, int]] = MODULES) -> Factors:
        """Factors of normal numbers for every linear layer."""
        make = torch.Generator().manual_seed(seed)
        return {
            name: (
                torch.randn(rank, i, generator=make),
                torch.randn(o, rank, generator=make) * 0.05,
            )
            for name, (o, i) in modules.items()
        }

    @staticmethod
    def zeroed(rank: int = 2) -> Factors:
        """An untrained adapter: B is zero."""
        return {
            name: (torch.ones(rank, i), torch.zeros(o, rank)) for name, (o, i) in MODULES.items()
        }


def base_tensors(dtype: torch.dtype) -> dict[str, Tensor]:
    """Every tensor of a two-layer Llama, in multiples of 1/64."""
    make = torch.Generator().manual_seed(7)
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (VOCAB, HIDDEN),
        "model.norm.weight": (HIDDEN,),
        "lm_head.weight": (VOCAB, HIDDEN),
        **{f"{name}.weight": shape for name, shape in MODULES.items()},
    }
    for layer in range(LAYERS):
        shapes[f"model.layers.{layer}.input_layernorm.weight"] = (HIDDEN,)
        shapes[f"model.layers.{layer}.post_attention_layernorm.weight"] = (HIDDEN,)
    return {
        name: (torch.randint(-64, 65, shape, generator=make) / 64).to(dtype)
        for name, shape in sorted(shapes.items())
    }


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty shelf."""
    return Shelf(tmp_path)


COMMIT = "c0ffee" * 6 + "c0ff"
REVISIONS = ("main", "v1", COMMIT)


class Hub(ThreadingHTTPServer):
    """A small model hub: its repositories, its faults, and what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), HubRoutes)
        self.repos: dict[str, dict[str, bytes]] = {}
        self.token: str | None = None
        self.drops = 0
        self.always_drop = False
        self.status = 200
        self.requests: list[tuple[str, str, dict[str, str]]] = []

    def downloads(self) -> list[str]:
        """Names of the files that were asked for with GET."""
        return [p.rpartition("/")[2] for m, p, _ in self.requests if m == "GET" and "resolve" in p]


class HubRoutes(BaseHTTPRequestHandler):
    """The routes that huggingface_hub 2.4 calls."""

    protocol_version = "HTTP/1.1"
    server: Hub

    def log_message(self, *args: object) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.server.requests.append((self.command, path, dict(self.headers)))
        token = self.server.token
        if self.server.status != 200:
            self.send(self.server.status)
        elif token and self.headers.get("Authorization") != f"Bearer {token}":
            self.send(401, headers={"X-Error-Code": "GatedRepo"})
        elif not any(self.route(path, repo) for repo in self.server.repos):
            self.send(404, headers={"X-Error-Code": "RepoNotFound"})

    def route(self, path: str, repo: str) -> bool:
        """Answer when the path belongs to the repository."""
        files = self.server.repos[repo]
        name = path.removeprefix(f"/{repo}/resolve/{COMMIT}/")
        if path.startswith(f"/api/models/{repo}/revision/"):
            self.revision(repo, path.rpartition("/")[2])
        elif path.startswith(f"/api/models/{repo}/tree/{COMMIT}"):
            assert parse_qs(urlsplit(self.path).query).get("recursive")
            entries = [
                {"type": "file", "path": n, "size": len(d), "oid": hashlib.sha1(d).hexdigest()}
                for n, d in files.items()
            ]
            self.send(200, json.dumps(entries).encode())
        elif name in files:
            self.file(files[name])
        else:
            return False
        return True

    def revision(self, repo: str, revision: str) -> None:
        if revision not in REVISIONS:
            return self.send(404, headers={"X-Error-Code": "RevisionNotFound"})
        siblings = [{"rfilename": name} for name in self.server.repos[repo]]
        facts = {"id": repo, "modelId": repo, "sha": COMMIT, "siblings": siblings, "tags": []}
        return self.send(200, json.dumps(facts).encode())

    def file(self, data: bytes) -> None:
        """A file, or what a Range asks of it; half of it when the connection is to drop."""
        etag = hashlib.sha256(data).hexdigest()
        headers = {"ETag": f'"{etag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        status, rest = 200, data
        if wanted := self.headers.get("Range"):
            first = int(wanted.removeprefix("bytes=").partition("-")[0])
            headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
            status, rest = 206, data[first:]
        hub = self.server
        if self.command == "HEAD" or len(data) <= 1000 or not (hub.drops > 0 or hub.always_drop):
            return self.send(status, rest, headers)
        hub.drops -= 1
        self.send(status, rest, headers, sent=0 if hub.always_drop else len(rest) // 2)
        self.close_connection = True
        return self.connection.shutdown(socket.SHUT_RDWR)

    def send(
        self,
        status: int,
        data: bytes = b"{}",
        headers: Mapping[str, str] | None = None,
        sent: int | None = None,
    ) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data[:sent])
            self.wfile.flush()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub on loopback that HF_ENDPOINT names."""
    with Hub() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_address[1]}")
        monkeypatch.delenv("HF_TOKEN", raising=False)
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
