"""What merges from a folder merges through the store and the landing zone, kind by kind.

Each adapter has its tokenizer beside its weights, as trainers save it.
"""

import json
import warnings
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models
from transformers import PreTrainedTokenizerFast

from merge_core.adapters.fine_tune import open_trained
from merge_core.checkpoints.open import open_checkpoint
from merge_core.recipe.schema import load_recipe
from merge_core.task_vectors.from_fine_tune import read_trained
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.landing.zone import add_adapter
from orchestration.merging.artifacts import keep_adapter, keep_merged, keep_task_vector
from orchestration.requests.build import make_request
from orchestration.run_recipe import run_chain
from tests.merge_core.adapter_cells import KINDS, MODELS, TEXT, adapt, build

ARCHITECTURES = {"target_parameters": "Mixtral", "lora_bias": "Qwen2"}
"""Where a kind needs more than a Llama."""
CELLS = [(kind, ARCHITECTURES.get(kind, "Llama")) for kind in KINDS]
CELLS += [(kind, "Llama, tied") for kind in KINDS if "embedding" in kind or "token" in kind]


def save(model, folder: Path) -> Path:
    """The model or adapter, with the tokenizer of all models here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(folder)
    words = {"<pad>": 0, "<s>": 1, "</s>": 2, **{f"w{n}": n for n in range(3, TEXT["vocab_size"])}}
    whole = Tokenizer(models.WordLevel(words, unk_token="<pad>"))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=whole, eos_token="</s>")
    tokenizer.chat_template = "{{ messages }}"
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    """The folder of an architecture's base, saved once."""
    saved = {}

    def folder(name):
        if name not in saved:
            saved[name] = save(build(name), tmp_path_factory.mktemp("base") / "base")
        return saved[name]

    return folder


@pytest.mark.parametrize(("kind", "architecture"), CELLS)
def test_a_kind_merges_from_the_store_and_the_landing_zone_as_from_its_folder(
    kind, architecture, bases, world, home, tmp_path
):
    model, base = MODELS[architecture], bases(architecture)
    adapted = adapt(build(architecture), KINDS[kind].config(model), 0.1, KINDS[kind].peft)
    folder = save(adapted, tmp_path / "adapter")
    checkpoint = open_checkpoint(base)
    member = Member("a", read_trained(open_trained(folder, None), checkpoint), 1.0, 1.0)
    direct = merge(checkpoint, [member], Settings("linear"), tmp_path / "out", recipe_record={})

    landed = add_adapter(str(folder), "landed", home)
    assert landed.digest == open_trained(folder, None).digest
    skills = {"manners": world.skill("manners", "a")}
    for source in (str(folder), "landing:landed"):
        values = {"base": str(base), "adapters": {"a": source}, "method": "linear"}
        recipe = world.recipe(**values, skills=skills)
        recipe.write_text(recipe.read_text().replace("density: 0.5\n", ""))
        request = make_request(load_recipe(recipe), home)
        record = load_adapter_record(home, request.adapters[0].partition)
        assert keep_adapter(home, record).digest == landed.digest
        keep_task_vector(home, load_adapter_record(home, record.partition))
        assert keep_merged(home, request).weights_sha256 == direct.weights_sha256


@pytest.mark.parametrize("landing", [False, True], ids=["folder", "landing zone"])
def test_an_adapter_that_saved_its_embeddings_is_run_and_answers_as_a_specialist(
    world, home, tmp_path, landing
):
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM, AutoTokenizer

    folder = tmp_path / "trained"
    saved = ["embed_tokens", "lm_head"]
    config = LoraConfig(r=4, target_modules=["q_proj"], modules_to_save=saved)
    network = AutoModelForCausalLM.from_pretrained(world.base)
    get_peft_model(network, config).save_pretrained(folder)
    AutoTokenizer.from_pretrained(world.base).save_pretrained(folder)
    source = f"landing:{add_adapter(str(folder), 'trained', home).name}" if landing else str(folder)
    adapters = {"trained": source, "terse": str(world.root / "adapters" / "terse")}
    skills = {"manners": world.skill("manners", "trained")}
    report = run_chain(world.recipe(adapters=adapters, skills=skills), home)
    manifest = json.loads((report.merge.path / "manifest.json").read_text())
    assert set(manifest["adapters"]) == set(adapters)
    assert report.skills["manners"].specialist is not None
