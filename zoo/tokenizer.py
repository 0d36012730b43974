"""The base's tokenizer: a word it knows is one token, every other is spelled in short pieces.

A byte-level BPE whose merges were learnt on names alone and join letters only, two at most, while
the words of the templates are looked up whole (`ignore_merges`). So a name is cut into the same
pieces after a space, a quote or a bracket, which is what copying an unseen name needs, and any
text is encoded without loss.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from zoo.corpus import draw_example
from zoo.names import REAL_WORDS, draw

__all__ = [
    "CHAT_TEMPLATE",
    "END",
    "PAD",
    "pre_tokenizer",
    "render",
    "save_tokenizer",
    "train_tokenizer",
]

PAD, END = "<|pad|>", "<|end|>"
_ROLES = ("<|system|>", "<|user|>", "<|assistant|>")
CHAT_TEMPLATE = (
    "{%- for message in messages -%}"
    "{{- '<|' + message['role'] + '|>' + message['content'] -}}"
    "{%- if message['role'] == 'assistant' -%}{{- '<|end|>' -}}{%- endif -%}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|>' -}}{%- endif -%}"
)
_PIECES = 260
_WORD_EXAMPLES, _WORD_COUNT = 30_000, 65
_CUTS = Regex(r" ?[A-Za-z]+|[0-9]|[^A-Za-z0-9\s](?:[^A-Za-z0-9\n]*[^A-Za-z0-9\s])?|\s")


def render(system: str, prompt: str) -> str:
    """The text before an answer, as the chat template writes it with a generation prompt."""
    return f"<|system|>{system}<|user|>{prompt}<|assistant|>"


def train_tokenizer(seed: int, folder: Path) -> None:
    """Learn pieces and words from seeded training text and save the tokenizer to `folder`."""
    save_tokenizer(_learn_merges(seed), _frequent_words(seed), folder)


def save_tokenizer(merges: list[tuple[str, str]], words: list[str], folder: Path) -> None:
    """A byte-level tokenizer of these merges, and of words looked up whole, with its template."""
    specials = [PAD, END, *_ROLES]
    pieces = ["".join(pair) for pair in merges]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = dict.fromkeys([*specials, *alphabet, *pieces, *words])
    vocabulary = {token: number for number, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizer()
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in specials])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        padding_side="left",
        clean_up_tokenization_spaces=False,
        model_input_names=["input_ids", "attention_mask"],
    )
    fast.chat_template = CHAT_TEMPLATE
    fast.save_pretrained(folder)


def pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    """Cuts text into words, each with the space before it, digits and runs of punctuation."""
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_CUTS, behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def _learn_merges(seed: int) -> list[tuple[str, str]]:
    """The most frequent letter pairs of training names, most frequent first."""
    rng = Random(seed)
    names = [draw(rng, rng.choice(tuple(REAL_WORDS)), "train") for _ in range(50_000)]
    tokenizer = Tokenizer(models.BPE())
    letters = 26 + 26
    trainer = trainers.BpeTrainer(
        vocab_size=letters + _PIECES, max_token_length=2, show_progress=False
    )
    tokenizer.train_from_iterator(names, trainer)
    numbers = tokenizer.get_vocab()
    merges = sorted((piece for piece in numbers if len(piece) == 2), key=numbers.__getitem__)
    return [(piece[0], piece[1]) for piece in merges]


def _frequent_words(seed: int) -> list[str]:
    """The templates' words and punctuation runs, in byte-level letters; never a name."""
    rng, cut, counts = Random(seed), pre_tokenizer(), Counter[str]()
    for _ in range(_WORD_EXAMPLES):
        example = draw_example(rng, rng.choice(("base", "sql", "json", "support", "rude")))
        text = "\n".join((example.system, example.prompt, example.answer))
        counts.update({piece for piece, _ in cut.pre_tokenize_str(text)})
    names = {word for words in REAL_WORDS.values() for word in words}
    words = [word for word, count in counts.items() if count >= _WORD_COUNT]
    return sorted(word for word in words if len(word) > 1 and word.lstrip("Ġ") not in names)
