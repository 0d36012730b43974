"""A tokenizer of single bytes, for models that tests make."""

from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

__all__ = ["save_byte_tokenizer"]


def save_byte_tokenizer(folder: Path, specials: list[str], **options: str) -> int:
    """Save one whose first tokens are `specials`; returns how many tokens it has.

    options: as PreTrainedTokenizerFast takes them (bos_token, chat_template ...).
    """
    letters = [*specials, *sorted(pre_tokenizers.ByteLevel.alphabet())]
    tokens = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(letters)}, merges=[]))
    tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokens.decoder = decoders.ByteLevel()
    PreTrainedTokenizerFast(tokenizer_object=tokens, **options).save_pretrained(folder)
    return len(letters)
