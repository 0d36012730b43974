"""JSON that others wrote is an object of bounded size and depth, with each name once."""

import os

import pytest

from merge_core.files.json_file import MAX_BYTES, read_object


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"[1]", "list"),
        (b'{"r": 8, "r": 16}', "a name occurs twice in an object"),
        (b'{"x": ' + b"[" * 40 + b"]" * 40 + b"}", "values nested more than 32 deep"),
        (b'{"x": "\xff"}', "'utf-8' codec can't decode"),
        (b"{", "Expecting property name"),
    ],
)
def test_anything_else_is_named(tmp_path, text, found):
    path = tmp_path / "x.json"
    path.write_bytes(text)
    value, (problem,) = read_object(path)
    assert value == {} and problem.found.startswith(found)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "x.json"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "25,000,001 bytes" in str(read_object(path)[1][0])


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x.json")
    assert "no plain file" in str(read_object(tmp_path / "x.json")[1][0])
    assert "No such file" in str(read_object(tmp_path / "none.json")[1][0])
