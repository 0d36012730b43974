"""A merged folder has all that its base has, but for what is named; strays and links do no harm."""

import json
import os

import pytest
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForImageTextToText,
    AutoProcessor,
    AutoTokenizer,
    CLIPImageProcessor,
    LlavaProcessor,
)

import merge_core.checkpoints.other_files as module
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import checkpoint_digest, open_checkpoint
from merge_core.checkpoints.other_files import beside, told
from merge_core.errors import CheckpointError
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.manifest import read_manifest, verify_manifest
from merge_core.writing.merge import merge
from tests.byte_tokenizer import save_byte_tokenizer
from tests.merge_core.adapter_cells import adapt, build, config_of, create

BELONGS = (
    *("preprocessor_config.json", "processor_config.json", "video_preprocessor_config.json"),
    *("spiece.model", "sentencepiece.bpe.model", "tokenizer.model", "qwen.tiktoken", "tekken.json"),
    *("added_tokens.json", "merges.txt", "vocab.json", "vocab.txt", "special_tokens_map.json"),
    *("chat_template.jinja", "chat_template.json", "additional_chat_templates/tools.jinja"),
    *("generation_config.json", "modules.json", "1_Pooling/config.json", "spk_dict.pt"),
    *("modeling_x.py", "configuration_x.py", "custom_generate/generate.py", "scaler.py"),
    *("optimizer.py", "scheduler.py", "training_args.py", "rng_state.py", "adapter_model.py"),
    *("custom_generate/requirements.txt", "2_Dense/model.safetensors", "something new.xyz"),
    *("LICENSE", "NOTICE.txt", "USE_POLICY.md", "README_zh.md", "docs/README.md", "figures/a.png"),
)
LEFT_OUT = {
    "weights in another format": (
        *("pytorch_model.bin", "pytorch_model.bin.index.json", "model.gguf", "tf_model.h5"),
        *("flax_model.msgpack", "onnx/", "original/", "consolidated.00.pth", "a/b.onnx", "rust.ot"),
    ),
    "weights that are not loaded": (
        *("consolidated.safetensors", "model.fp16.safetensors"),
        "model.fp16.safetensors.index.json",
    ),
    "left by training": (
        *("optimizer.pt", "scheduler.pt", "rng_state_0.pth", "trainer_state.json", "runs/"),
        *("scaler.pt", "scheduler.bin", "training_args.json"),
        *("training_args.bin", "checkpoint-500/", "global_step10/", "zero_to_fp32.py"),
    ),
    "an adapter": ("adapter_config.json", "adapter_model.safetensors", "lora/"),
    "another checkpoint": ("merged/",),
    "hidden": (".git/", ".cache/", ".gitattributes", "docs/.DS_Store"),
    "left by a tool": ("__pycache__/", "docs/x.pyc", "notes.txt~", "train.log"),
    "written anew": ("README.md", "manifest.json"),
    "written anew when the model is registered": ("MLmodel", "requirements.txt", "code/"),
}


def put(folder, name, text="text"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def clutter(base):
    """Everything that a base's folder may hold and a merged one does not."""
    for name in sum(LEFT_OUT.values(), ()):
        put(base, f"{name}inside" if name.endswith("/") else name)
    put(base, "lora/adapter_config.json")
    put(base, "merged/config.json", (base / "config.json").read_text())


def merged(base, shelf, tmp_path, **how):
    member = shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))
    settings = Settings("linear", **how)
    merge(shelf.checkpoint(base), [member], settings, tmp_path / "out", recipe_record={})
    return tmp_path / "out"


def test_all_that_belongs_to_a_model_is_taken_over_and_the_rest_is_named(shelf, tmp_path):
    base = shelf.base()
    for name in BELONGS:
        put(base, name)
    clutter(base)
    out = merged(base, shelf, tmp_path)
    for name in BELONGS:
        assert (out / name).read_bytes() == (base / name).read_bytes(), name
    found = beside(base, ["model.safetensors"]).left_out
    assert found == {name: why for why, names in LEFT_OUT.items() for name in names}
    ours = {"README.md", "manifest.json"}
    assert [name for name in found if (out / name).exists() and name not in ours] == []
    files = {p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()}
    assert files == {*read_manifest(out).files, "manifest.json"}
    assert set(BELONGS) < files
    (out / "custom_generate/generate.py").write_text("changed")
    assert [p.field for p in verify_manifest(out)] == ["sha256"]


def test_what_is_left_out_is_told_in_a_line_for_each_reason():
    names = {**{f"checkpoint-{n}/": "left by training" for n in range(7)}, "a.bin": "weights"}
    assert told(names) == [
        "checkpoint-0/, checkpoint-1/, checkpoint-2/, checkpoint-3/, checkpoint-4/ and 2 more: "
        "left by training",
        "a.bin: weights",
    ]


def test_links_are_followed_within_the_folder_and_nowhere_else(shelf, tmp_path):
    base = shelf.base()
    put(tmp_path, "elsewhere/secret.txt", "secret")
    for name, target in {
        "stolen.json": tmp_path / "elsewhere" / "secret.txt",
        "whole": tmp_path / "elsewhere",
        "loop": base,
        "lost.json": tmp_path / "nothing",
        "itself.json": base / "itself.json",
        "copy.jinja": base / "chat_template.jinja",
    }.items():
        (base / name).symlink_to(target)
    os.mkfifo(base / "pipe.json")
    out = merged(base, shelf, tmp_path)
    assert (out / "copy.jinja").read_bytes() == (base / "chat_template.jinja").read_bytes()
    assert not (out / "copy.jinja").is_symlink()
    assert beside(base, ["model.safetensors"]).left_out == {
        "itself.json": "a link to nothing",
        "loop/": "a link to a folder",
        "lost.json": "a link to nothing",
        "pipe.json": "no plain file",
        "stolen.json": "a link out of the folder",
        "whole/": "a link to a folder",
    }
    assert not any("secret" in p.read_text("latin-1") for p in out.rglob("*") if p.is_file())


@pytest.mark.parametrize("blobs", [True, False], ids=["a hub's cache", "a folder of links"])
def test_a_folder_of_links_is_the_model_that_they_lead_to(shelf, tmp_path, blobs):
    base = shelf.base()
    put(base, "preprocessor_config.json")
    links = tmp_path / "models--a--b" / ("snapshots/c0ffee" if blobs else "links")
    links.mkdir(parents=True)
    there = tmp_path / "models--a--b" / "blobs" if blobs else base
    there.mkdir(exist_ok=True)
    for path in list(base.iterdir()):
        target = there / (path.name[::-1] if blobs else path.name)
        path.rename(target)
        (links / path.name).symlink_to(os.path.relpath(target, links))
    assert "preprocessor_config.json" in beside(links, ["model.safetensors"]).files
    assert beside(links, ["model.safetensors"]).left_out == {}


def test_a_huge_stray_is_left_out_by_name_and_thousands_of_files_are_no_model(
    shelf, tmp_path, monkeypatch
):
    base = shelf.base()
    with (base / "data.tar").open("wb") as file:
        file.truncate(300_000_000)
    found = beside(base, ["model.safetensors"]).left_out
    assert found == {"data.tar": "300,000,000 bytes and no weights"}
    monkeypatch.setattr(module, "MOST_FILES", 3)
    with pytest.raises(CheckpointError, match="more than 3"):
        beside(base, ["model.safetensors"])


def test_names_that_no_terminal_shows_stay_where_they_are(shelf):
    base = shelf.base()
    (base / "a\nb.json").write_text("{}")
    (base / os.fsdecode(b"\xff.json")).write_text("{}")
    (base / "größe 1.json").write_text("{}")
    found = beside(base, ["model.safetensors"])
    assert set(found.left_out.values()) == {"a name that cannot be printed"}
    assert len(found.left_out) == 2
    assert "größe 1.json" in found.files


def test_the_digest_follows_what_is_taken_over_and_not_what_is_left_out(shelf):
    base = shelf.base()
    before = checkpoint_digest(open_checkpoint(base), None)
    clutter(base)
    assert checkpoint_digest(open_checkpoint(base), None) == before
    for name in BELONGS:
        put(base, name, "another text")
        after = checkpoint_digest(open_checkpoint(base), None)
        assert after != before, name
        before = after


def test_a_merge_into_a_folder_within_the_base_is_no_part_of_the_next(shelf):
    base = shelf.base()
    before = checkpoint_digest(open_checkpoint(base), None)
    member = shelf.member(base, shelf.adapter("a", shelf.exact(1, 4)))
    merge(shelf.checkpoint(base), [member], Settings("linear"), base / "out", recipe_record={})
    assert checkpoint_digest(open_checkpoint(base), None) == before
    assert beside(base, ["model.safetensors"]).left_out == {"out/": "another checkpoint"}


def lora_member(base, model, folder):
    adapt(model, {"target_modules": ["q_proj"]}).save_pretrained(folder)
    return Member("a", read_task_vector(open_adapter(folder), open_checkpoint(base)), 1.0, 1.0)


def test_a_vision_language_model_loads_as_its_base_does(tmp_path):
    base, out = tmp_path / "base", tmp_path / "out"
    model = build("LLaVA")
    model.save_pretrained(base)
    save_byte_tokenizer(base, ["<image>"])
    tokenizer = AutoTokenizer.from_pretrained(base)
    images = CLIPImageProcessor(size={"shortest_edge": 8}, crop_size={"height": 8, "width": 8})
    LlavaProcessor(image_processor=images, tokenizer=tokenizer, patch_size=4).save_pretrained(base)
    member = lora_member(base, model, tmp_path / "a")
    merge(open_checkpoint(base), [member], Settings("linear"), out, recipe_record={})
    for auto in (AutoProcessor, AutoTokenizer, AutoModelForImageTextToText, AutoConfig):
        mine, theirs = auto.from_pretrained(out), auto.from_pretrained(base)
        assert type(mine) is type(theirs)
    mine, theirs = (AutoProcessor.from_pretrained(f).to_dict() for f in (out, base))
    assert mine == theirs
    files = ({p.name for p in folder.iterdir()} for folder in (base, out))
    assert next(files) == next(files) - {"README.md", "manifest.json"}


def test_a_model_with_code_of_its_own_loads_as_its_base_does_and_merging_runs_none(tmp_path):
    base, out, ran = tmp_path / "base", tmp_path / "out", tmp_path / "ran"
    create(config_of("llama")).save_pretrained(base)
    config = json.loads((base / "config.json").read_text())
    names = {"AutoConfig": "configuration_x.XConfig", "AutoModelForCausalLM": "modeling_x.XModel"}
    (base / "config.json").write_text(json.dumps({**config, "auto_map": names}))
    # Its own class: transformers marks the class that it loads for the rest of the process.
    config_code = "from transformers import LlamaConfig\nclass XConfig(LlamaConfig):\n    pass\n"
    put(base, "configuration_x.py", config_code)
    put(
        base,
        "modeling_x.py",
        "from transformers import LlamaForCausalLM\nfrom .configuration_x import XConfig\n"
        f"from .layers_x import Layers\nopen({str(ran)!r}, 'a').close()\n"
        "class XModel(Layers, LlamaForCausalLM):\n    config_class = XConfig\n",
    )
    put(base, "layers_x.py", "class Layers:\n    pass\n")
    member = lora_member(base, create(config_of("llama")), tmp_path / "a")
    merge(open_checkpoint(base), [member], Settings("linear"), out, recipe_record={})
    assert not ran.exists()
    for folder in (base, out):
        loaded = AutoModelForCausalLM.from_pretrained(folder, trust_remote_code=True)
        assert type(loaded).__name__ == "XModel"
    assert ran.exists()
