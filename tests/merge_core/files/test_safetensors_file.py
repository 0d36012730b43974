"""A safetensors file is trusted only when header and bytes agree."""

import json
import struct
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.files.safetensors_file import read_header, read_rows, write_header


def raw(path: Path, header: object, data: bytes = b"") -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)
    return path


def entry(dtype: str, shape: list[int], start: int, end: int) -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def test_tensors_are_read_as_the_library_wrote_them(tmp_path):
    tensors = {
        "matrix": torch.arange(12.0).reshape(4, 3),
        "half": torch.tensor([1.5, -2.0], dtype=torch.bfloat16),
        "scalar": torch.tensor(3, dtype=torch.int64),
        "empty": torch.zeros(0, 5),
        "cube": torch.arange(24, dtype=torch.int32).reshape(2, 3, 4),
    }
    save_file(tensors, tmp_path / "x.safetensors", metadata={"format": "pt"})
    entries, problems = read_header(tmp_path / "x.safetensors")
    assert problems == [] and entries.keys() == tensors.keys()
    for name, tensor in tensors.items():
        found = read_rows(tmp_path, entries[name])
        assert found.dtype == tensor.dtype and torch.equal(found, tensor)
    assert torch.equal(read_rows(tmp_path, entries["matrix"], slice(1, 3)), tensors["matrix"][1:3])


def test_a_written_header_is_read_by_the_library(tmp_path):
    header, starts = write_header({"b": ("F32", (2,)), "a": ("BF16", (1, 3))})
    data = torch.tensor([1.0, 2.0]).numpy().tobytes() + b"\x80\x3f" * 3
    path = tmp_path / "x.safetensors"
    path.write_bytes(header + data)
    assert starts == {"b": len(header), "a": len(header) + 8} and len(header) % 8 == 0
    assert torch.equal(load_file(path)["b"], torch.tensor([1.0, 2.0]))
    assert torch.equal(load_file(path)["a"], torch.ones(1, 3, dtype=torch.bfloat16))


@pytest.mark.parametrize(
    "cut", [0, 4, 20, -1], ids=["nothing", "in length", "in header", "in data"]
)
def test_a_truncated_file_is_refused(tmp_path, cut):
    path = tmp_path / "x.safetensors"
    save_file({"x": torch.ones(4, 4)}, path)
    path.write_bytes(path.read_bytes()[:cut])
    _, problems = read_header(path)
    assert len(problems) == 1 and problems[0].where == str(path)


def test_bytes_after_the_last_tensor_are_refused(tmp_path):
    path = tmp_path / "x.safetensors"
    save_file({"x": torch.ones(4, 4)}, path)
    path.write_bytes(path.read_bytes() + b"more")
    _, (problem,) = read_header(path)
    assert problem.field == "file size"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ({"a": entry("F32", [2], 0, 8), "b": entry("F32", [2], 4, 12)}, "b"),
        ({"a": entry("F32", [1], 0, 4), "b": entry("F32", [1], 8, 12)}, "b"),
        ({"a": entry("F32", [3], 4, 16)}, "a"),
        ({"a": entry("F32", [2], 0, 12)}, "a"),
        ({"a": entry("F32", [-1], 0, 12)}, "a"),
        ({"a": entry("F32", [3], 12, 0)}, "a"),
        ({"a": entry("F4", [3], 0, 12)}, "a"),
        ({"a": {"dtype": "F32"}}, "a"),
        ({"a": [1, 2]}, "a"),
        ({"a": entry("F32", [10**4000, 10**4000], 0, 12)}, "a"),
        ({"a": entry("F32", [0, 1 << 62], 0, 0)}, "a"),
        ({"a": entry("F32", [0] + [1] * 8, 0, 0)}, "a"),
        ({"a": entry(["F32"], [3], 0, 12)}, "a"),
        ({"a": {"dtype": "F32", "shape": "3", "data_offsets": [0, 12]}}, "a"),
        ({"a" * 256: entry("F32", [3], 0, 12)}, "a" * 256),
        ({"a\x1b[2J": entry("F32", [3], 0, 12)}, "a\\x1b[2J"),
        ({"a\ud800": entry("F32", [3], 0, 12)}, "a\\ud800"),
        ([1, 2], "header"),
        ('{"a": {}}'.encode("utf-16"), "header"),
        (b'{"a": ' + b"[" * 100 + b"]" * 100 + b"}", "header"),
        (b"{nonsense}", "header"),
        (b'{"a": 1, "a": 2}', "header"),
    ],
    ids=lambda value: None if isinstance(value, str) else str(value)[:40],
)
def test_a_header_whose_offsets_or_entries_are_wrong_is_refused(tmp_path, header, field):
    _, problems = read_header(raw(tmp_path / "x.safetensors", header, bytes(12)))
    assert [problem.field for problem in problems] == [field]


def test_a_header_length_beyond_the_file_is_refused_without_reading_it(tmp_path):
    path = tmp_path / "x.safetensors"
    path.write_bytes(struct.pack("<Q", 1 << 62) + b"{}")
    _, (problem,) = read_header(path)
    assert problem.field == "header" and str(1 << 62) in problem.found


def test_a_file_that_shrank_after_its_header_was_read_raises(tmp_path):
    path = tmp_path / "x.safetensors"
    save_file({"x": torch.ones(4, 4)}, path)
    entries, _ = read_header(path)
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(OSError, match="shorter than its header says"):
        read_rows(tmp_path, entries["x"])
