from pathlib import Path

import pytest
import torch
from peft import PeftModel
from peft.tuners.lora import LoraLayer
from transformers import AutoModelForCausalLM, AutoTokenizer

from evaluation.errors import ModelError
from evaluation.generator import Chat, generate
from evaluation.model import Decoding, load_model

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

TEXT = "one tea for the small kettle and two for the large ones by the window"
CHATS = [Chat("Be brief.", TEXT[: 1 + 3 * n] + f" {n}") for n in range(24)]


def answered_alone(folder: Path, chat: Chat, adapter: Path | None = None) -> tuple[str, bool]:
    """The reference: transformers' own generate, one prompt at a time."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    if adapter is not None:
        model = PeftModel.from_pretrained(model, adapter)
    messages = [
        {"role": "system", "content": chat.system},
        {"role": "user", "content": chat.user},
    ]
    prompt = tokenizer.apply_chat_template(
        messages, add_generation_prompt=True, return_tensors="pt", return_dict=True
    )
    output = model.generate(**prompt, do_sample=False, max_new_tokens=12, pad_token_id=1)
    ids = output[0, prompt["input_ids"].shape[1] :].tolist()
    finished = ids[-1] in [1, *range(40, 60)]
    return tokenizer.decode(ids[:-1] if finished else ids, skip_special_tokens=True), finished


def test_batched_answers_equal_those_of_generate_one_prompt_at_a_time(tiny_model: Path) -> None:
    answers = generate(load_model(tiny_model), CHATS, 12)
    expected = [answered_alone(tiny_model, chat) for chat in CHATS]
    assert [(a.text, a.finished) for a in answers] == expected
    assert {a.finished for a in answers} == {True, False}, "the case must hold both"
    assert len({a.text for a in answers}) > 5, "the case must hold different answers"


def test_an_adapter_is_active_and_equals_peft_answering_alone(
    tiny_model: Path, tiny_adapter: Path
) -> None:
    answers = generate(load_model(tiny_model, tiny_adapter), CHATS, 12)
    expected = [answered_alone(tiny_model, chat, tiny_adapter) for chat in CHATS[:6]]
    assert [(a.text, a.finished) for a in answers[:6]] == expected
    assert answers != generate(load_model(tiny_model), CHATS, 12)


def test_an_adapter_is_not_merged_into_the_weights(tiny_model: Path, tiny_adapter: Path) -> None:
    network = load_model(tiny_model, tiny_adapter).network
    layers = [module for module in network.modules() if isinstance(module, LoraLayer)]
    assert layers
    assert not any(layer.merged for layer in layers)


def test_answers_do_not_depend_on_the_batch_size_or_the_order(tiny_model: Path) -> None:
    together = generate(load_model(tiny_model), CHATS, 12)
    alone = load_model(tiny_model, decoding=Decoding(batch_tokens=1))
    assert generate(alone, CHATS, 12) == together
    assert generate(load_model(tiny_model), CHATS[::-1], 12) == together[::-1]


def test_an_answer_without_an_end_token_is_unfinished_and_counts_its_tokens(
    tiny_model: Path,
) -> None:
    for answer in generate(load_model(tiny_model), CHATS, 3):
        assert answer.tokens <= 3
        assert answer.finished or answer.tokens == 3


def test_an_empty_system_message_is_left_out(tiny_model: Path) -> None:
    model = load_model(tiny_model)
    with_system, without = generate(model, [Chat("Be rude.", "Hello"), Chat("", "Hello")], 12)
    assert with_system.text != without.text


def test_progress_ends_with_all_answers(tiny_model: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    model = load_model(tiny_model, decoding=Decoding(batch_tokens=400))
    generate(model, CHATS, 12, lambda *step: seen.append(step))
    assert len(seen) > 1
    assert seen[-1] == ("generate", len(CHATS), len(CHATS))
    assert seen == sorted(seen)


def test_a_prompt_that_does_not_fit_with_its_answer_is_refused(tiny_model: Path) -> None:
    with pytest.raises(ModelError, match="at most 256 tokens of prompt and answer"):
        generate(load_model(tiny_model), [Chat("", "x" * 250)], 12)


@pytest.mark.gpu
def test_a_gpu_gives_the_answers_of_the_cpu(tiny_model: Path, tiny_adapter: Path) -> None:
    cpu, cuda = (
        generate(load_model(tiny_model, tiny_adapter, Decoding(device=device)), CHATS, 12)
        for device in ("cpu", "cuda")
    )
    assert cuda == cpu
