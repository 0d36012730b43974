"""A tiny world: a random Llama that chats, two PEFT adapters of it, two suites and recipes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from merge_core.recipe.schema import load_recipe
from orchestration.home.store import Home
from orchestration.records.run_summary import RunSummary
from orchestration.registry.version import Registration, Version
from orchestration.registry.versions import register
from orchestration.requests.build import make_request
from orchestration.requests.schema import MergeRequest
from orchestration.tracking.mlflow_client import MergeRun, record

TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}[{{ m['role'] }}]{{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant]{% endif %}"
)
WEAK, STRONG = 0.001, 8
SHOP = "CREATE TABLE tea (name TEXT, price REAL);"


@dataclass(frozen=True)
class World:
    """Folders of a base, adapters and suites; `recipe` writes a recipe over them."""

    root: Path

    @property
    def base(self) -> Path:
        return self.root / "base"

    def recipe(self, **changes: Any) -> Path:
        """recipes/<name>.yaml: TIES over both adapters, judged on manners, changed as given."""
        recipe = {
            "name": "tiny",
            "base": str(self.base),
            "adapters": {name: str(self.root / "adapters" / name) for name in ("kind", "terse")},
            "method": "ties",
            "density": 0.5,
            "skills": {"manners": self.skill("manners", "kind")},
            **changes,
        }
        path = self.root / "recipes" / f"{recipe['name']}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.safe_dump(recipe))
        return path

    def strengthen(self, adapter: str) -> None:
        """Scale an adapter up until it changes what the base says."""
        config = self.root / "adapters" / adapter / "adapter_config.json"
        weak = config.read_text()
        config.write_text(weak.replace(f'"lora_alpha": {WEAK}', f'"lora_alpha": {STRONG}'))
        assert config.read_text() != weak

    def lose(self, adapter: str, part: str) -> Path:
        """Take the tensors with this part of a name out of an adapter's file: its folder."""
        from safetensors.torch import load_file, save_file

        folder = self.root / "adapters" / adapter
        weights = folder / "adapter_model.safetensors"
        kept = {key: value for key, value in load_file(weights).items() if part not in key}
        save_file(kept, weights)
        return folder

    def fine_tune(self, name: str = "math", by: float = 0.5) -> str:
        """A copy of the base, one of whose tensors is scaled so: the folder's path."""
        from safetensors.torch import load_file, save_file

        folder = self.root / "models" / name
        shutil.copytree(self.base, folder)
        weights = folder / "model.safetensors"
        tensors = load_file(weights)
        tensors["model.layers.1.mlp.up_proj.weight"] *= 1 + by
        save_file(tensors, weights, metadata={"format": "pt"})
        return str(folder)

    def base_on_the_shelf(self) -> str:
        """Write a recipe over the base that the adapters' configs name; it waits for another."""
        config = self.root / "adapters" / "kind" / "adapter_config.json"
        named = str(json.loads(config.read_text())["base_model_name_or_path"])
        adapters = {"other": "landing:other"}
        self.recipe(name="other", base=named, adapters=adapters, skills={})
        return named

    def base_ability(self, margin: float = 0.05) -> dict[str, Any]:
        return {"suite": str(self.root / "suites" / "plain"), "margin": margin}

    def skill(self, suite: str, specialist: str) -> dict[str, Any]:
        return {"suite": str(self.root / "suites" / suite), "specialist": specialist, "margin": 0.1}

    def sweepable(self, items: int = 8) -> World:
        """Itself, with validation items in the suite `manners` and an adapter that changes much."""
        file = self.root / "suites" / "manners" / "items.jsonl"
        first = json.loads(file.read_text().splitlines()[0])
        for number in range(items):
            about = {"id": f"v-{number}", "split": "validation", "prompt": f"What about {number}?"}
            with file.open("a") as lines:
                lines.write(json.dumps({**first, **about}) + "\n")
        self.strengthen("terse")
        return self


@pytest.fixture(scope="session")
def shared_world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The world that all tests read."""
    world = World(tmp_path_factory.mktemp("world"))
    _write_model(world.base)
    for seed, name in enumerate(("kind", "terse")):
        _write_adapter(world.base, world.root / "adapters" / name, seed)
    # Some answer is right, and the adapters are too weak to change any, so that the gate passes;
    # three items are too few for any gate.
    rule = {"must_include": [], "must_match_any": [["."]]}
    _write_suite(world.root / "suites" / "manners", "text", 40, {"rule": rule})
    _write_suite(world.root / "suites" / "plain", "perplexity", 40, {"text": "A kettle of tea."})
    sql = {"gold": "SELECT name FROM tea WHERE price > 4", "database": "shop"}
    _write_suite(world.root / "suites" / "tea", "sql", 3, sql)
    return world


@pytest.fixture
def world(shared_world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """A world of the test's own: its recipes and adapters may be changed."""
    for part in ("base", "adapters", "suites"):
        shutil.copytree(shared_world.root / part, tmp_path / "world" / part)
    monkeypatch.setenv("TIESMITH_RECIPES", str(tmp_path / "world" / "recipes"))
    return World(tmp_path / "world")


@pytest.fixture
def sweepable(world: World) -> World:
    """A world of the test's own whose recipe can be swept."""
    return world.sweepable()


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared home: migrating MLflow's database takes seconds, so it is done once."""
    from orchestration.runs.dagster_instance import prepare_home

    home = Home(tmp_path_factory.mktemp("prepared"))
    prepare_home(home)
    return home.root


@pytest.fixture
def home(databases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A fresh home whose databases are migrated."""
    shutil.copytree(databases, tmp_path / "home")
    monkeypatch.setenv("TIESMITH_HOME", str(tmp_path / "home"))
    return Home(tmp_path / "home")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has landed is taken without the seconds in which a copy must be quiet."""
    monkeypatch.setattr("orchestration.landing.zone.SETTLE_SECONDS", 0)
    monkeypatch.setattr("orchestration.landing.zone.UNFINISHED_SECONDS", 0)


@pytest.fixture
def ready(world: World, home: Home) -> Callable[..., MergeRequest]:
    """A function that makes a request of the world's recipe, its merged model there."""
    from orchestration.landing.adapter_records import load_adapter_record
    from orchestration.merging.artifacts import keep_adapter, keep_merged, keep_task_vector

    def make(**changes: Any) -> MergeRequest:
        made = make_request(load_recipe(world.recipe(**changes)), home)
        for adapter in made.adapters:
            keep_adapter(home, load_adapter_record(home, adapter.partition))
            keep_task_vector(home, load_adapter_record(home, adapter.partition))
        keep_merged(home, made)
        return made

    return make


@dataclass(frozen=True)
class Done:
    """A world and a home in which the recipe was run once."""

    world: World
    home: Home
    recipe: Path
    report: RunSummary


@pytest.fixture(scope="session")
def done(
    shared_world: World, databases: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Done]:
    """One run that tests only look at."""
    from orchestration.run_recipe import run_chain

    home = Home(tmp_path_factory.mktemp("done") / "home")
    shutil.copytree(databases, home.root)
    recipe = shared_world.recipe()
    yield Done(shared_world, home, recipe, run_chain(recipe, home))


@dataclass(frozen=True)
class Judged:
    """A home with two versions of one model, both judged; `answers` is the second's folder."""

    home: Home
    answers: str


@pytest.fixture(scope="session")
def two_versions(
    shared_world: World, databases: Path, tmp_path_factory: pytest.TempPathFactory
) -> Judged:
    """Two recipes of one model, run for real, each tested on two skills."""
    from orchestration.run_recipe import run_chain

    home = Home(tmp_path_factory.mktemp("policy") / "home")
    shutil.copytree(databases, home.root)
    skills = {"manners": shared_world.skill("manners", "kind")}
    # The second waits, so that each test can let the policy decide.
    for density, policy in ((0.5, "auto"), (0.25, "manual")):
        before = _evaluations(home)
        changes = {"density": density, "promote": policy, "skills": skills}
        run_chain(shared_world.recipe(name="auto", **changes), home)
    (answers,) = _evaluations(home) - before
    return Judged(home, answers)


@pytest.fixture
def judged(two_versions: Judged, tmp_path: Path) -> Judged:
    """A copy of them of the test's own."""
    shutil.copytree(two_versions.home.root, tmp_path / "home")
    return Judged(Home(tmp_path / "home"), two_versions.answers)


def _evaluations(home: Home) -> set[str]:
    folder = home.root / "store" / "evaluations"
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


@pytest.fixture
def registration(done: Done, home: Home) -> Registration:
    """The merged model of `done`, ready to be registered in a home of the test's own."""
    folder = home.store.folder("merged", "digest-1")
    shutil.copytree(done.report.merge.path, folder)
    run = MergeRun("tiny-1", {}, {"manners/lower": -0.02}, {}, [{"skill": "manners"}])
    return Registration(
        model="tiny",
        key="tiny-1",
        run_id=record(home, run),
        folder=folder,
        gate="pass",
        scores={"manners": 1.0},
        tags={"tiesmith.merge_digest": "digest-1"},
    )


@pytest.fixture
def put(home: Home, registration: Registration) -> Callable[..., Version]:
    """A function that registers a merge of the model `tiny`: put(2), put(3, passed=False)."""

    def another(number: int, passed: bool = True) -> Version:
        digest = f"digest-{number}"
        folder = home.store.folder("merged", digest)
        if not folder.exists():
            shutil.copytree(registration.folder, folder)
        tags = {"tiesmith.merge_digest": digest}
        gate = "pass" if passed else "fail"
        changes = {"key": f"tiny-{number}", "folder": folder, "gate": gate, "tags": tags}
        return register(home, replace(registration, **changes))

    return another


def _write_model(folder: Path) -> None:
    """A random Llama on bytes; some of its tokens end an answer."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from tests.byte_tokenizer import save_byte_tokenizer

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
        eos_token_id=[1, *range(2, size, 4)],
    )
    LlamaForCausalLM(config).save_pretrained(folder)


def _write_adapter(base: Path, folder: Path, seed: int) -> None:
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(seed)
    config = LoraConfig(
        r=4,
        lora_alpha=WEAK,
        target_modules=["q_proj", "down_proj"],
        init_lora_weights=False,
        task_type="CAUSAL_LM",
    )
    model = get_peft_model(AutoModelForCausalLM.from_pretrained(base), config)
    model.save_pretrained(folder, save_embedding_layers=False)


def _write_suite(folder: Path, kind: str, items: int, answer: dict[str, Any]) -> None:
    folder.mkdir(parents=True)
    head = {
        "name": folder.name,
        "kind": kind,
        "description": "Written by hand.",
        "license": "CC0-1.0",
    }
    length = {} if kind == "perplexity" else {"max_new_tokens": 24}
    (folder / "suite.yaml").write_text(yaml.safe_dump({**head, "system": "Answer.", **length}))
    with (folder / "items.jsonl").open("w") as lines:
        for number in range(items):
            about = {"id": f"{kind}-{number}", "split": "test", "prompt": f"Question {number}?"}
            group = {"group": f"group-{number}", "form": "easy", "hard": False}
            lines.write(json.dumps({**about, **group, **answer}) + "\n")
    if kind == "sql":
        for number, price in enumerate((4.5, 6.0)):
            script = folder / "databases" / "shop" / f"{number}.sql"
            script.parent.mkdir(parents=True, exist_ok=True)
            script.write_text(f"{SHOP} INSERT INTO tea VALUES ('oolong', {price}), ('mint', 2.0);")
