import subprocess
import sys
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from peft.tuners.lora import LoraLayer
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    MistralConfig,
    MistralForCausalLM,
)

from evaluation.answer_log import AnswerLog, Chat
from evaluation.answering import generator
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, load_model
from evaluation.errors import ModelError

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


def test_a_batch_may_hold_several_adapters(tiny_model: Path, tiny_adapter: Path) -> None:
    model = load_model(tiny_model, tiny_adapter)
    mixed = [("default", "__base__")[number % 3 == 0] for number in range(len(CHATS))]
    answers = generate(model, CHATS, 12, adapters=mixed)
    adapted, base = generate(model, CHATS, 12), generate(load_model(tiny_model), CHATS, 12)
    expected = [(base if number % 3 == 0 else adapted)[number] for number in range(len(CHATS))]
    assert answers == expected


def test_answers_do_not_depend_on_the_batch_size_or_the_order(tiny_model: Path) -> None:
    together = generate(load_model(tiny_model), CHATS, 12)
    alone = load_model(tiny_model, decoding=Decoding(batch_tokens=1))
    assert generate(alone, CHATS, 12) == together
    assert generate(load_model(tiny_model), CHATS[::-1], 12) == together[::-1]


def test_several_cores_take_a_batch_each_and_are_given_back(tiny_model: Path) -> None:
    model = load_model(tiny_model, decoding=Decoding(batch_tokens=400))
    before, seen = torch.get_num_threads(), set[int]()
    try:
        torch.set_num_threads(1)
        alone = generate(model, CHATS, 12)
        torch.set_num_threads(3)
        assert generate(model, CHATS, 12, lambda *_: seen.add(torch.get_num_threads())) == alone
        assert seen == {1}
        assert torch.get_num_threads() == 3
    finally:
        torch.set_num_threads(before)


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


def test_prompts_in_pieces_and_a_shared_beginning_change_nothing(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = load_model(tiny_model)
    chats = [Chat("Be brief and kind to all who ask.", chat.user) for chat in CHATS]
    shared = generate(model, chats, 12)
    monkeypatch.setattr(generator, "PIECE_TOKENS", 60)
    assert generate(model, chats, 12) == shared
    monkeypatch.setattr(generator, "_shared", lambda _: 0)
    assert generate(model, chats, 12) == shared


def test_prompts_that_are_all_the_same_get_the_same_answer(tiny_model: Path) -> None:
    model = load_model(tiny_model)
    assert generate(model, [CHATS[3]] * 5, 12) == generate(model, [CHATS[3]], 12) * 5


def test_layers_with_a_window_answer_as_generate_does(tmp_path: Path, tiny_model: Path) -> None:
    """They are left to transformers' own cache: no pieces, nothing shared."""
    folder = tmp_path / "mistral"
    AutoTokenizer.from_pretrained(tiny_model).save_pretrained(folder)
    llama = AutoModelForCausalLM.from_pretrained(tiny_model)
    config = MistralConfig(**{**llama.config.to_dict(), "model_type": "mistral"}, sliding_window=16)
    network = MistralForCausalLM(config)
    network.load_state_dict(llama.state_dict())
    network.save_pretrained(folder)
    answers = generate(load_model(folder), CHATS, 12)
    assert [(a.text, a.finished) for a in answers[::4]] == [
        answered_alone(folder, chat) for chat in CHATS[::4]
    ]


INTERRUPTED = """
import sys
from pathlib import Path
import torch
from evaluation.answer_log import AnswerLog
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, load_model
from tests.evaluation.answering.test_generator import CHATS
torch.set_num_threads(1)  # one batch after the other
model = load_model(Path(sys.argv[1]), decoding=Decoding(batch_tokens=400))
def progress(stage, done, total):
    print(done, flush=True)
    if done > total / 2:
        sys.stdin.read()  # until we are killed
generate(model, CHATS, 12, progress, AnswerLog(Path(sys.argv[2])))
"""


def test_what_a_killed_process_answered_is_not_answered_again(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "answers.jsonl"
    words = [sys.executable, "-W", "ignore", "-c", INTERRUPTED, str(tiny_model), str(file)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        words, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as killed:
        assert killed.stdout is not None
        answered = next(int(line) for line in killed.stdout if int(line) > len(CHATS) / 2)
        killed.kill()
    assert answered < len(CHATS)
    again: list[int] = []
    decode = generator._decode
    monkeypatch.setattr(
        generator,
        "_decode",
        lambda model, prompts, *rest: again.append(len(prompts)) or decode(model, prompts, *rest),
    )
    model = load_model(tiny_model, decoding=Decoding(batch_tokens=400))
    went_on = generate(model, CHATS, 12, log=AnswerLog(file))
    assert sum(again) == len(CHATS) - answered
    assert went_on == generate(model, CHATS, 12)
    again.clear()
    assert generate(model, CHATS, 12, log=AnswerLog(file)) == went_on
    assert not again


@pytest.mark.gpu
def test_a_gpu_gives_the_answers_of_the_cpu(tiny_model: Path, tiny_adapter: Path) -> None:
    cpu, cuda = (
        generate(load_model(tiny_model, tiny_adapter, Decoding(device=device)), CHATS, 12)
        for device in ("cpu", "cuda")
    )
    assert cuda == cpu
