import json
import shutil
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSequenceClassification

from evaluation.answering.load import load_model
from evaluation.errors import ModelError

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")


def copy(folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder, tmp_path / "copy"))


def rewrite(file: Path, drop: str = "", add: str = "") -> None:
    tensors = {name: t for name, t in load_file(file).items() if not drop or drop not in name}
    if add:
        tensors[add] = torch.zeros(2, 2)
    save_file(tensors, file, metadata={"format": "pt"})


def test_a_model_without_a_chat_template_is_refused_with_file_and_remedy(
    tiny_model: Path, tmp_path: Path
) -> None:
    folder = copy(tiny_model, tmp_path)
    (folder / "chat_template.jinja").unlink()
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    (problem,) = caught.value.problems
    assert problem.where == str(folder / "tokenizer_config.json")
    assert problem.field == "chat_template"
    assert "chat_template.jinja" in problem.remedy
    assert caught.value.exit_code == 2


def test_a_model_with_a_missing_tensor_is_refused_not_filled_at_random(
    tiny_model: Path, tmp_path: Path
) -> None:
    folder = copy(tiny_model, tmp_path)
    rewrite(folder / "model.safetensors", drop="layers.1.mlp.up_proj")
    with pytest.raises(ModelError, match=r"missing keys model\.layers\.1\.mlp\.up_proj\.weight"):
        load_model(folder)


def test_a_model_with_a_tensor_that_nothing_uses_is_refused(
    tiny_model: Path, tmp_path: Path
) -> None:
    """As when config.json names fewer layers than the file holds."""
    folder = copy(tiny_model, tmp_path)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "num_hidden_layers": 1}))
    with pytest.raises(ModelError, match=r"unexpected keys model\.layers\.1\."):
        load_model(folder)


def test_code_in_a_model_folder_is_not_run(tiny_model: Path, tmp_path: Path) -> None:
    folder, trace = copy(tiny_model, tmp_path), tmp_path / "trace"
    (folder / "custom.py").write_text(f"open({str(trace)!r}, 'w')\nclass Config: pass\n")
    config = json.loads((folder / "config.json").read_text())
    custom = {"model_type": "custom", "auto_map": {"AutoConfig": "custom.Config"}}
    (folder / "config.json").write_text(json.dumps({**config, **custom}))
    with pytest.raises(ModelError, match="trust_remote_code"):
        load_model(folder)
    assert not trace.exists()


def test_a_name_that_is_no_folder_is_refused_not_looked_up(tiny_model: Path) -> None:
    with pytest.raises(ModelError, match="none there"):
        load_model(Path("some-organisation/some-model"))
    with pytest.raises(ModelError, match="none there"):
        load_model(tiny_model, Path("some-organisation/some-adapter"))


def test_a_truncated_model_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    folder = copy(tiny_model, tmp_path)
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    with pytest.raises(ModelError, match="files that load"):
        load_model(folder)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
def test_a_truncated_json_file_is_refused(tiny_model: Path, tmp_path: Path, name: str) -> None:
    folder = copy(tiny_model, tmp_path)
    (folder / name).write_bytes((folder / name).read_bytes()[:-9])
    with pytest.raises(ModelError, match=f"{name}: JSON"):
        load_model(folder)


@pytest.mark.parametrize("missing", ["config.json", "tokenizer.json", "model.safetensors"])
def test_a_folder_without_one_of_its_files_is_refused(
    tiny_model: Path, tmp_path: Path, missing: str
) -> None:
    folder = copy(tiny_model, tmp_path)
    (folder / missing).unlink()
    with pytest.raises(ModelError):
        load_model(folder)


def test_a_model_without_an_end_token_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    folder = copy(tiny_model, tmp_path)
    for name in ("config.json", "generation_config.json", "tokenizer_config.json"):
        settings = json.loads((folder / name).read_text())
        settings.pop("eos_token", None)
        settings["eos_token_id"] = None
        (folder / name).write_text(json.dumps(settings))
    with pytest.raises(ModelError, match="a token that ends an answer"):
        load_model(folder)


@pytest.mark.parametrize(
    ("drop", "add"), [("layers.0.self_attn.q_proj.lora_A", ""), ("", "base_model.model.x.lora_A")]
)
def test_an_adapter_that_does_not_fill_its_modules_exactly_is_refused(
    tiny_model: Path, tiny_adapter: Path, tmp_path: Path, drop: str, add: str
) -> None:
    folder = copy(tiny_adapter, tmp_path)
    rewrite(folder / "adapter_model.safetensors", drop, add)
    with pytest.raises(ModelError, match=drop or add):
        load_model(tiny_model, folder)


def test_modules_of_which_an_adapter_has_nothing_answer_as_the_base(
    tiny_model: Path, tiny_adapter: Path, tmp_path: Path
) -> None:
    """PEFT would give them random numbers: the adapter's init_lora_weights is false."""
    folder = copy(tiny_adapter, tmp_path)
    weights = folder / "adapter_model.safetensors"
    kept = {key: value for key, value in load_file(weights).items() if "layers.0" in key}
    save_file(kept, weights)
    network = load_model(tiny_model, folder).network
    left = {name for name, _ in network.named_parameters() if "lora_" in name}
    assert {name.replace(".default", "") for name in left} == set(kept)
    whole = load_model(tiny_model, tiny_adapter).network
    for name, module in whole.named_modules():
        if "layers.1" in name and name.endswith("lora_B.default"):
            module.weight.data.zero_()
    tokens = torch.tensor([[1, 5, 9, 13]])
    assert torch.equal(network(tokens).logits, whole(tokens).logits)


def test_an_adapter_without_a_module_that_it_saves_whole_is_refused(
    tiny_model: Path, tiny_adapter: Path, tmp_path: Path
) -> None:
    folder = copy(tiny_adapter, tmp_path)
    config = folder / "adapter_config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "modules_to_save": ["norm"]}))
    with pytest.raises(ModelError, match="the tensors that its config saves whole"):
        load_model(tiny_model, folder)


def test_an_adapter_of_the_embedding_answers_with_what_peft_saved_beside_it(
    tiny_model: Path, tmp_path: Path
) -> None:
    base = AutoModelForCausalLM.from_pretrained(tiny_model)
    config = LoraConfig(target_modules=["embed_tokens"], init_lora_weights=False)
    adapted = get_peft_model(base, config).eval()
    adapted.save_pretrained(tmp_path / "a", save_embedding_layers=True)
    tokens = torch.tensor([[1, 5, 9, 13]])
    found = load_model(tiny_model, tmp_path / "a").network
    assert torch.allclose(found(tokens).logits, adapted(tokens).logits, atol=1e-5)


def test_a_classifier_is_not_evaluated_and_is_called_by_its_name(
    tiny_model: Path, tmp_path: Path
) -> None:
    folder = copy(tiny_model, tmp_path)
    model = AutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained(folder))
    model.save_pretrained(folder)
    with pytest.raises(ModelError, match="this is LlamaForSequenceClassification"):
        load_model(folder)


def test_a_pickled_adapter_is_refused(tiny_model: Path, tiny_adapter: Path, tmp_path: Path) -> None:
    folder = copy(tiny_adapter, tmp_path)
    tensors = load_file(folder / "adapter_model.safetensors")
    torch.save(tensors, folder / "adapter_model.bin")
    (folder / "adapter_model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"adapter_model\.safetensors"):
        load_model(tiny_model, folder)
