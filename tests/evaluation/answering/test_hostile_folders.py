"""Model folders of strangers: what would hang, eat memory, crash or fetch code is a named error."""

import json
import shutil
from pathlib import Path

import pytest

from evaluation.answer_log import Chat
from evaluation.answering.generator import generate
from evaluation.answering.load import load_model
from evaluation.answering.model_folder import check_model_folder
from evaluation.answering.tokenizer_check import tokenizer_faults
from evaluation.errors import ModelError
from evaluation.sandbox import model_sandbox

ZOO = Path(__file__).parents[3] / "zoo" / "base"
CHAT = [Chat("Answer.", "Which?")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The zoo's base, to be spoiled."""
    return Path(shutil.copytree(ZOO, tmp_path / "model"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch):
    """A child of the test's own, with little time and memory."""
    monkeypatch.setattr(model_sandbox, "CPU_SECONDS", 1)
    monkeypatch.setattr(model_sandbox, "MEMORY_BYTES", 2 << 30)
    model_sandbox._end()
    yield
    model_sandbox._end()


def change(file: Path, **values: object) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))


def spoil_template(folder: Path, template: str) -> None:
    (folder / "chat_template.jinja").unlink(missing_ok=True)
    change(folder / "tokenizer_config.json", chat_template=template)


TEMPLATES = {
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "a long text": "{{ 'a' * 10000000000 }}",
    "a text that doubles": "{% set ns = namespace(t='aaaaaaaa') %}{% for i in range(60) %}"
    "{% set ns.t = ns.t + ns.t %}{% endfor %}{{ ns.t }}",
    "a long range": "{{ range(1000000000) | list | length }}",
    "a power": "{{ 9 ** (9 ** (9 ** 2)) }}",
    "a call of itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a refusal": "{{ raise_exception('no') }}",
    "an attribute": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "no syntax": "{% for %}",
    "a filter that is none": "{{ messages | nothing }}",
    "a division": "{{ 1 / 0 }}",
    "an import": "{% include '/etc/passwd' %}",
}


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_a_template_that_does_not_render_is_a_named_error(folder, small, template):
    model = load_model(folder)
    spoil_template(folder, template)
    model.tokenizer.chat_template = template
    with pytest.raises(ModelError) as caught:
        generate(model, CHAT, 1)
    (problem,) = caught.value.problems
    assert (problem.where, problem.field) == (str(folder), "chat_template")


def test_the_next_template_is_rendered_after_one_that_was_stopped(folder, small):
    model = load_model(folder)
    own = model.tokenizer.chat_template
    model.tokenizer.chat_template = TEMPLATES["loops"]
    with pytest.raises(ModelError, match="1 s of CPU time"):
        generate(model, CHAT, 1)
    model.tokenizer.chat_template = own
    assert len(generate(model, CHAT, 1)) == 1


def test_a_chat_is_rendered_as_transformers_renders_it(folder):
    model = load_model(folder)
    messages = [{"role": "system", "content": "Answer. é"}, {"role": "user", "content": "Which?"}]
    rendered = model.tokenizer.apply_chat_template(
        messages, tokenize=False, add_generation_prompt=True
    )
    names = dict(model.tokenizer.special_tokens_map)
    assert model_sandbox.render(folder, model.tokenizer.chat_template, messages, names) == rendered


def regex(folder: Path) -> None:
    """A pattern that takes for ever on a text of one letter."""
    file = folder / "tokenizer.json"
    split = {"type": "Split", "pattern": {"Regex": "(x+x+)+y"}, "behavior": "Isolated"}
    change(file, pre_tokenizer={**split, "invert": False})


def test_a_tokenizer_whose_pattern_does_not_end_is_a_named_error(folder, small):
    load_model(folder)
    regex(folder)
    with pytest.raises(ModelError, match=r"tokenizer\.json"):
        model_sandbox.try_encoding(folder, "x" * 40)


def test_the_check_of_a_merged_folders_tokenizer_ends_too(folder, small):
    file = folder / "tokenizer.json"
    split = {"type": "Split", "pattern": {"Regex": r"(.+.+)+[^\s\S]"}, "behavior": "Isolated"}
    change(file, pre_tokenizer={**split, "invert": False})
    assert "tokenizer" in " ".join(tokenizer_faults(folder))


TOKENIZERS = {
    "nothing": "",
    "a list": "[]",
    "no model": "{}",
    "deep": "[" * 100_000,
    "deep objects": '{"a":' * 100_000 + "1" + "}" * 100_000,
    "wrong types": '{"version": 1, "model": {"type": "BPE", "vocab": 5, "merges": "x"}}',
    "a kind that is none": '{"version": "1.0", "model": {"type": "Nothing"}}',
    "a number without end": '{"version": ' + "9" * 200_000 + "}",
    "no text": "\x00\x01\x02",
}


@pytest.mark.parametrize("content", TOKENIZERS.values(), ids=TOKENIZERS)
def test_a_tokenizer_that_does_not_open_is_a_named_error(folder, small, content):
    (folder / "tokenizer.json").write_text(content)
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    assert all("tokenizer" in problem.where + problem.field for problem in caught.value.problems)


SETTINGS = {
    "a class that is none": {"tokenizer_class": "Nothing"},
    "a class of another kind": {"tokenizer_class": "LlamaForCausalLM"},
    "a number for a token": {"eos_token": 5},
    "tokens that are none": {"added_tokens_decoder": {"x": 1}},
}


@pytest.mark.parametrize("values", SETTINGS.values(), ids=SETTINGS)
def test_settings_of_a_tokenizer_end_in_a_model_or_in_a_named_error(folder, values):
    change(folder / "tokenizer_config.json", **values)
    try:
        load_model(folder)
    except ModelError as error:
        assert error.problems


CONFIGS = {
    "a billion layers": ({"num_hidden_layers": 10**9}, "num_hidden_layers"),
    "a wide model": ({"hidden_size": 10**9}, "hidden_size"),
    "a long vocabulary": ({"vocab_size": 10**12}, "vocab_size"),
    "no layers": ({"num_hidden_layers": -1}, "num_hidden_layers"),
    "layers in words": ({"num_hidden_layers": "four"}, "num_hidden_layers"),
    "half a layer": ({"num_hidden_layers": 1.5}, "num_hidden_layers"),
    "true": ({"hidden_size": True}, "hidden_size"),
    "a size in a part": ({"text_config": {"hidden_size": 10**9}}, "text_config.hidden_size"),
    "a kernel": ({"attn_implementation": "kernels-community/x"}, "attn_implementation"),
    "a kernel by its inner name": ({"_attn_implementation": "someone/x"}, "_attn_implementation"),
    "a kernel by its innermost name": (
        {"_attn_implementation_internal": "someone/x"},
        "_attn_implementation_internal",
    ),
    "a kernel after a bar": ({"attn_implementation": "paged|someone/x"}, "attn_implementation"),
    "a kernel of a version": ({"attn_implementation": "a/b@main:f"}, "attn_implementation"),
    "a kernel of a part": (
        {"attn_implementation": {"text_config": "someone/x"}},
        "attn_implementation",
    ),
    "a kernel in a part": (
        {"text_config": {"_attn_implementation": "someone/x"}},
        "text_config._attn_implementation",
    ),
    "experts of others": ({"experts_implementation": "someone/x"}, "experts_implementation"),
    "kernels": ({"use_kernels": True}, "use_kernels"),
    "kernels by name": ({"kernel_config": {"RMSNorm": "someone/x:y"}}, "kernel_config"),
}


@pytest.mark.parametrize(("values", "field"), CONFIGS.values(), ids=CONFIGS)
def test_a_config_that_claims_too_much_or_chooses_code_is_refused(folder, values, field):
    change(folder / "config.json", **values)
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    (problem,) = caught.value.problems
    assert (problem.where, problem.field) == (str(folder / "config.json"), field)
    assert problem.remedy


def test_a_config_that_takes_for_ever_to_open_is_a_named_error(folder, small):
    change(folder / "config.json", num_labels=10**9)
    with pytest.raises(ModelError, match=r"config\.json\n.*\n.*1 s of CPU time"):
        load_model(folder)
    change(folder / "config.json", num_labels=2, rope_theta=10_000_000)
    load_model(folder)


def test_code_that_answers_are_made_with_is_refused(folder):
    change(folder / "generation_config.json", custom_generate="someone/x")
    with pytest.raises(ModelError, match="custom_generate"):
        load_model(folder)


@pytest.mark.parametrize("value", ["eager", "sdpa", "flash_attention_2", None])
def test_transformers_own_attention_passes(folder, value):
    change(folder / "config.json", attn_implementation=value)
    check_model_folder(folder)


NONSENSE = {
    "rope": {"rope_scaling": {"type": "nothing", "factor": "x"}},
    "parameters of rope": {"rope_parameters": {"rope_type": "nothing", "rope_theta": -1}},
    "an activation": {"hidden_act": "nothing"},
    "not a number": {"rms_norm_eps": float("nan")},
    "words": {"rms_norm_eps": "small"},
    "a type": {"model_type": "nothing"},
    "a type that is a list": {"model_type": ["llama"]},
    "heads": {"num_attention_heads": 0},
    "architectures": {"architectures": 5},
    "a data type": {"torch_dtype": "float1", "dtype": "float1"},
    "quantised": {"quantization_config": {"quant_method": "nothing"}},
}


@pytest.mark.parametrize("values", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_in_a_config_ends_in_a_model_or_in_a_named_error(folder, values):
    change(folder / "config.json", **values)
    try:
        load_model(folder)
    except ModelError as error:
        assert error.problems


FILES = {
    "deep": '{"a":' * 5_000 + "1" + "}" * 5_000,
    "deeper": "[" * 1_000_000,
    "a list": "[1]",
    "no JSON": "{",
    "a number without end": '{"vocab_size": ' + "9" * 10_000 + "}",
    "much": '{"a": "' + "x" * 5_000_000 + '"}',
}


@pytest.mark.parametrize("name", ["config.json", "generation_config.json"])
@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_a_config_that_is_none_is_a_named_error(folder, name, content):
    (folder / name).write_text(content)
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    assert str(folder / name) in [problem.where for problem in caught.value.problems]


@pytest.mark.parametrize("ends", ["2", [["2"]], -1, [2, None, 1.5], {"a": 1}])
def test_an_end_token_that_is_none_is_a_named_error(folder, ends):
    change(folder / "generation_config.json", eos_token_id=ends)
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    assert caught.value.problems
