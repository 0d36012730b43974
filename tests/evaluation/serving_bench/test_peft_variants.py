from pathlib import Path

import pytest
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

from evaluation.answer_log import Chat
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, load_model
from evaluation.serving_bench.peft_variants import Plan, Run, Variant, serve_plan

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

REQUESTS = [
    (("kind", "terse")[n % 3 == 0], "Answer.", f"tea and {'more ' * n}tea") for n in range(7)
]


@pytest.fixture(scope="module")
def other_adapter(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("other") / "adapter"
    config = LoraConfig(r=4, lora_alpha=16, target_modules=["v_proj"], init_lora_weights=False)
    network = get_peft_model(AutoModelForCausalLM.from_pretrained(tiny_model), config)
    network.save_pretrained(folder, save_embedding_layers=False)
    return folder


def plan(variant: Variant, model: Path, adapters: dict[str, Path], batch: int) -> Plan:
    folders = {name: str(folder) for name, folder in adapters.items()}
    return Plan(variant, str(model), folders, "float32", 12, [Run(batch, REQUESTS)])


@pytest.mark.parametrize("variant", ["switch", "reload", "mixed"])
@pytest.mark.parametrize("batch", [1, 3])
def test_each_way_to_switch_gives_each_request_its_own_adapters_answer(
    variant: Variant, batch: int, tiny_model: Path, tiny_adapter: Path, other_adapter: Path
) -> None:
    adapters = {"kind": tiny_adapter, "terse": other_adapter}
    (run,) = serve_plan(plan(variant, tiny_model, adapters, batch))["runs"]
    alone = {
        name: generate(load_model(tiny_model, folder), [Chat(s, p) for _, s, p in REQUESTS], 12)
        for name, folder in adapters.items()
    }
    expected = [alone[name][number].text for number, (name, _, _) in enumerate(REQUESTS)]
    assert [answer["text"] for answer in run["answers"]] == expected
    assert alone["kind"] != alone["terse"]
    assert len(run["latencies"]) == len(REQUESTS)
    assert 0 < max(run["latencies"]) <= run["seconds"]


def test_batches_of_several_adapters_do_not_mix_them_up(
    tiny_model: Path, tiny_adapter: Path, other_adapter: Path
) -> None:
    asked = REQUESTS * 4
    adapters = {"kind": tiny_adapter, "terse": other_adapter}
    one_by_one = Decoding(batch_tokens=1)  # every request is a batch of its own
    mixed = load_model(tiny_model, tiny_adapter, one_by_one)
    mixed.network.load_adapter(str(other_adapter), adapter_name="terse")
    names = ["default" if name == "kind" else name for name, _, _ in asked]
    chats = [Chat(system, prompt) for _, system, prompt in asked]
    answers = generate(mixed, chats, 12, adapters=names)
    alone = {
        name: generate(load_model(tiny_model, folder), chats, 12)
        for name, folder in adapters.items()
    }
    expected = [alone[name][number].text for number, (name, _, _) in enumerate(asked)]
    assert [answer.text for answer in answers] == expected


def test_the_merged_arm_answers_with_its_checkpoint(tiny_model: Path, tiny_adapter: Path) -> None:
    served = serve_plan(plan("merged", tiny_model, {"kind": tiny_adapter}, 3))
    chats = [Chat(system, prompt) for _, system, prompt in REQUESTS]
    expected = [answer.text for answer in generate(load_model(tiny_model), chats, 12)]
    assert [answer["text"] for answer in served["runs"][0]["answers"]] == expected
    assert served["load_seconds"] > 0
    assert served["memory_bytes"] > 1 << 20
