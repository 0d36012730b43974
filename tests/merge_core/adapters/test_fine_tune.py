"""What a folder is taken for, and what of a checkpoint is refused before any base is known."""

import json

import pytest

from merge_core.adapters.fine_tune import FineTune, is_checkpoint, open_trained
from merge_core.adapters.open import Adapter
from merge_core.checkpoints.open import checkpoint_digest
from merge_core.errors import AdapterError, CheckpointError


def test_a_checkpoint_is_a_fine_tune_known_by_its_content(shelf, tmp_path):
    found = open_trained(shelf.base("math"), tmp_path / "cache")
    assert isinstance(found, FineTune)
    assert (found.name, found.kind) == ("math", "full fine-tune")
    assert found.digest == checkpoint_digest(shelf.checkpoint(found.folder), None)
    assert found.bytes == (found.folder / "model.safetensors").stat().st_size
    assert found.parameters == sum(found.sizes) and found.dtypes == ("F32",)
    assert len(found.targets) == 21


def test_an_adapter_beside_a_models_config_is_an_adapter(shelf):
    folder = shelf.adapter("a", shelf.zeroed())
    (folder / "config.json").write_text(json.dumps({"model_type": "llama"}))
    assert not is_checkpoint(folder)
    assert isinstance(open_trained(folder, None), Adapter)


def test_a_quantised_checkpoint_is_refused(shelf):
    folder = shelf.base(config={"quantization_config": {"quant_method": "gptq"}})
    with pytest.raises(CheckpointError, match="gptq"):
        open_trained(folder, None)


def test_a_checkpoints_link_out_of_its_folder_is_refused(shelf):
    folder, elsewhere = shelf.base("math"), shelf.base("other")
    (folder / "model.safetensors").unlink()
    (folder / "model.safetensors").symlink_to(elsewhere / "model.safetensors")
    with pytest.raises(AdapterError, match="a link to a file elsewhere"):
        open_trained(folder, None)
