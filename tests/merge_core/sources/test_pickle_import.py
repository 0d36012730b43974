"""A pickle of tensors becomes safetensors; nothing in it is run, and its process is limited."""

import os
import pickle
import shutil
import zipfile

import pytest
import torch
from safetensors.torch import load_file

from merge_core.adapters.open import open_adapter
from merge_core.errors import AdapterError
from merge_core.sources.pickle_import import converted


@pytest.fixture
def pickled(shelf):
    """An adapter whose weights are a pickle."""
    folder = shelf.adapter("old", shelf.exact(1, 4))
    tensors = load_file(folder / "adapter_model.safetensors")
    (folder / "adapter_model.safetensors").unlink()
    torch.save(tensors, folder / "adapter_model.bin")
    return folder


def refusal(folder) -> str:
    with pytest.raises(AdapterError) as caught, converted(folder):
        pass
    return str(caught.value)


def test_the_tensors_are_those_of_the_pickle_and_the_copy_is_gone_afterwards(pickled):
    with converted(pickled) as folder:
        assert len(open_adapter(folder).modules) == 14
        tensors = load_file(folder / "adapter_model.safetensors")
    wanted = torch.load(pickled / "adapter_model.bin", weights_only=True)
    assert tensors.keys() == wanted.keys()
    assert all(torch.equal(tensors[name], wanted[name]) for name in wanted)
    assert not folder.exists()
    assert sorted(path.name for path in pickled.iterdir()) == [
        "adapter_config.json",
        "adapter_model.bin",
    ]


class Touch:
    """Writes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


def test_code_in_a_pickle_is_not_run(pickled, tmp_path):
    for save in (torch.save, lambda value, path: path.write_bytes(pickle.dumps(value))):
        save({"x": Touch(tmp_path / "owned")}, pickled / "adapter_model.bin")
        assert "a pickle of tensors alone" in refusal(pickled)
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    "value", [[torch.ones(2)], {"x": {"y": torch.ones(2)}}, {3: torch.ones(2)}]
)
def test_anything_but_named_tensors_is_refused(pickled, value):
    torch.save(value, pickled / "adapter_model.bin")
    assert "named tensor" in refusal(pickled)


def test_a_pickle_that_takes_more_memory_than_its_size_allows_is_refused(pickled):
    path = pickled / "adapter_model.bin"
    torch.save({"x": torch.zeros(1 << 29, dtype=torch.uint8)}, path)
    packed = pickled / "packed"
    with (
        zipfile.ZipFile(path) as plain,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as small,
    ):
        for name in plain.namelist():
            small.writestr(name, plain.read(name))
    shutil.move(packed, path)
    assert path.stat().st_size < 1 << 20
    assert "a pickle of tensors alone" in refusal(pickled)


def test_a_link_out_of_the_folder_is_not_followed(pickled, tmp_path):
    (pickled / "adapter_model.bin").rename(tmp_path / "elsewhere")
    (pickled / "adapter_model.bin").symlink_to(tmp_path / "elsewhere")
    assert "a link to a file elsewhere" in refusal(pickled)


def test_a_folder_that_has_safetensors_is_taken_as_it_is(shelf):
    folder = shelf.adapter("new", shelf.exact(1, 4))
    with converted(folder) as found:
        assert found == folder
