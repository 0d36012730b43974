"""Suites written by hand, results made of scores, and a random Llama that can chat."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from evaluation.result import ItemResult, SuiteResult, summarise

SHOP = "CREATE TABLE tea (name TEXT, price REAL, stock INTEGER);"
FILLINGS = (
    f"{SHOP} INSERT INTO tea VALUES ('oolong', 4.5, 3), ('sencha', 6.0, 0), ('assam', 3.25, 7);",
    f"{SHOP} INSERT INTO tea VALUES ('mint', 2.0, 9), ('rooibos', 2.5, 1), ('sencha', 9.5, 2);",
)
ITEM_FIELDS: dict[str, dict[str, Any]] = {
    "sql": {"gold": "SELECT name FROM tea WHERE price > 4", "database": "shop"},
    "json": {
        "gold": {"name": "Ada", "age": 36},
        "schema": {"type": "object", "required": ["name"], "properties": {"age": {"minimum": 0}}},
    },
    "text": {"rule": {"must_include": ["kettle"], "must_match_any": [["sorry", "apolog"]]}},
}


def item_line(kind: str, number: int, **changes: Any) -> dict[str, Any]:
    common = {
        "id": f"{kind}-{number}",
        "split": "test",
        "prompt": f"Question {number}?",
        "group": f"group-{number % 3}",
        "form": "easy" if number % 2 else "join",
        "hard": False,
    }
    return {**common, **ITEM_FIELDS[kind], **changes}


@pytest.fixture
def make_suite(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a suite of one kind, its items changed as given, and its databases."""

    def make(kind: str, *changes: dict[str, Any], head: dict[str, Any] | None = None) -> Path:
        folder = tmp_path / kind
        folder.mkdir()
        about = {"name": kind, "kind": kind, "description": "Made by hand.", "license": "CC0-1.0"}
        answer = {"system": "Answer.", "max_new_tokens": 12}
        (folder / "suite.yaml").write_text(yaml.safe_dump({**about, **answer, **(head or {})}))
        lines = [json.dumps(item_line(kind, n, **change)) for n, change in enumerate(changes)]
        (folder / "items.jsonl").write_text("".join(f"{line}\n" for line in lines))
        if kind == "sql":
            database = folder / "databases" / "shop"
            database.mkdir(parents=True)
            for number, script in enumerate(FILLINGS):
                (database / f"{number}.sql").write_text(script)
        return folder

    return make


@pytest.fixture
def make_result() -> Callable[..., SuiteResult]:
    """A function that makes a result of scores; items stand alone unless groups are given."""

    def make(
        scores: Sequence[float], groups: Sequence[object] | None = None, digest: str = "d"
    ) -> SuiteResult:
        items = [
            ItemResult(
                id=f"item-{number}",
                form="easy" if number % 2 else "join",
                group=str(number if groups is None else groups[number]),
                score=float(score),
                passed=score == 1,
                outcome="right" if score == 1 else "wrong rows",
                details={"executable": True, "message": "none"},
                answer="SELECT 1",
                tokens=4,
                finished=True,
            )
            for number, score in enumerate(scores)
        ]
        return summarise("sql", "test", "sql", digest, items)

    return make


TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}[{{ m['role'] }}]{{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant]{% endif %}"
)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random Llama on bytes, its weights wide enough for clear choices; it ends now and then."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from tests.byte_tokenizer import save_byte_tokenizer

    folder = tmp_path_factory.mktemp("tiny") / "model"
    ends = {"bos_token": "<s>", "eos_token": "</s>"}
    size = save_byte_tokenizer(folder, list(ends.values()), chat_template=TEMPLATE, **ends)
    torch.manual_seed(3)
    config = LlamaConfig(
        vocab_size=size,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=256,
        initializer_range=0.3,
        bos_token_id=0,
        eos_token_id=[1, *range(40, 60)],
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_adapter(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random PEFT adapter of the tiny model, strong enough to change what it says."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    folder = tmp_path_factory.mktemp("tiny") / "adapter"
    torch.manual_seed(4)
    config = LoraConfig(
        r=4,
        lora_alpha=8,
        target_modules=["q_proj", "down_proj"],
        init_lora_weights=False,
        task_type="CAUSAL_LM",
    )
    base = AutoModelForCausalLM.from_pretrained(tiny_model)
    get_peft_model(base, config).save_pretrained(folder, save_embedding_layers=False)
    return folder
