"""Sources: folders, a real HTTP server with the hub's routes, and fsspec URLs."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fsspec
import pytest

from merge_core.errors import SourceError, WorkError
from merge_core.sources.fetch import fetch

COMMIT = "c0ffee" * 6 + "c0ff"
REPO = "acme/sql-lora"
WEIGHTS = bytes(range(256)) * 4096
FILES = {
    "adapter_config.json": b'{"peft_type": "LORA"}',
    "adapter_model.safetensors": WEIGHTS,
    "training_args.bin": b"pickle",
    "optimizer.safetensors": b"not wanted",
    "nested/adapter_model.safetensors": b"not wanted either",
}


@pytest.fixture(autouse=True)
def stocked(hub):
    """The adapter of these tests lies on the hub."""
    hub.repos[REPO] = dict(FILES)


def test_a_folder_is_taken_where_it_lies_and_the_first_root_wins(tmp_path):
    for root in ("first", "second"):
        (tmp_path / root / "zoo" / "base").mkdir(parents=True)
    roots = (tmp_path / "none", tmp_path / "first", tmp_path / "second")
    found = fetch("zoo/base", tmp_path / "cache", roots)
    assert found.path == tmp_path / "first" / "zoo" / "base"
    assert (found.source, found.revision) == ("zoo/base", None)
    absolute = str(tmp_path / "second" / "zoo" / "base")
    assert fetch(absolute, tmp_path / "cache", roots).path == Path(absolute)


def test_a_missing_folder_is_refused_with_the_nearest_name(tmp_path):
    (tmp_path / "zoo" / "adapters" / "sql").mkdir(parents=True)
    with pytest.raises(SourceError, match="did you mean zoo/adapters/sql") as caught:
        fetch("zoo/adapters/sqll", tmp_path / "cache", (tmp_path,))
    assert caught.value.exit_code == 2


def test_the_home_of_somebody_unknown_is_no_folder(tmp_path):
    with pytest.raises(SourceError, match="no such folder"):
        fetch("~nobody-here/sql", tmp_path / "cache", (tmp_path,))


def test_the_hub_gives_the_wanted_files_and_the_commit(hub, tmp_path):
    found = fetch(f"{REPO}@v1", tmp_path, (tmp_path,), "adapter")
    assert found.revision == COMMIT
    assert sorted(p.name for p in found.path.iterdir()) == [
        "adapter_config.json",
        "adapter_model.safetensors",
    ]
    assert (found.path / "adapter_model.safetensors").read_bytes() == WEIGHTS
    assert sorted(hub.downloads()) == ["adapter_config.json", "adapter_model.safetensors"]


def test_no_progress_bar_is_drawn_where_nobody_looks(hub, tmp_path, capfd):
    fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert capfd.readouterr() == ("", "")


def test_the_hub_is_not_asked_twice_for_a_file(hub, tmp_path):
    first = fetch(REPO, tmp_path, (tmp_path,), "adapter")
    hub.requests.clear()
    assert fetch(REPO, tmp_path, (tmp_path,), "adapter") == first
    assert hub.downloads() == []


def test_a_local_folder_wins_over_a_hub_id(hub, tmp_path):
    (tmp_path / REPO).mkdir(parents=True)
    assert fetch(REPO, tmp_path, (tmp_path,), "adapter").revision is None
    assert hub.requests == []


def test_a_dropped_connection_resumes_where_it_broke_off(hub, tmp_path):
    large = WEIGHTS * 24  # the client writes chunks of 10 MiB, so 12 of 24 MiB leave one behind
    hub.repos[REPO]["adapter_model.safetensors"] = large
    hub.drops = 1
    found = fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert (found.path / "adapter_model.safetensors").read_bytes() == large
    ranges = [headers.get("Range") for method, _, headers in hub.requests if method == "GET"]
    assert f"bytes={10 << 20}-" in ranges


def test_a_hub_that_always_drops_is_work_that_failed(hub, tmp_path, monkeypatch):
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    hub.always_drop = True
    with pytest.raises(WorkError, match="the download broke off") as caught:
        fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert caught.value.exit_code == 1
    hub.always_drop = False
    found = fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert (found.path / "adapter_model.safetensors").read_bytes() == WEIGHTS


def test_a_401_says_what_to_do_and_the_token_opens_it(hub, tmp_path, monkeypatch):
    hub.token = "hf_secret"
    with pytest.raises(SourceError, match=r"HTTP 401, asked without a token") as caught:
        fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert "set HF_TOKEN" in str(caught.value)
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    with pytest.raises(SourceError, match=r"asked with the token of HF_TOKEN") as caught:
        fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert "hf_wrong" not in str(caught.value)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert fetch(REPO, tmp_path, (tmp_path,), "adapter").revision == COMMIT


def test_an_unknown_model_or_revision_is_refused_by_name(hub, tmp_path):
    with pytest.raises(SourceError, match="neither that folder nor that model on the hub"):
        fetch("acme/unknown", tmp_path, (tmp_path,), "adapter")
    with pytest.raises(SourceError, match="no such revision"):
        fetch(f"{REPO}@v9", tmp_path, (tmp_path,), "adapter")


def test_a_mistyped_folder_is_not_taken_for_a_hub_in_trouble(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    (tmp_path / "zoo" / "base").mkdir(parents=True)
    with pytest.raises(SourceError, match="the hub cannot be reached") as caught:
        fetch("zoo/bse", tmp_path / "cache", (tmp_path,), "base")
    assert "did you mean zoo/base?" in str(caught.value)


def test_a_hub_model_with_pickles_only_is_refused_by_name(hub, tmp_path):
    hub.repos[REPO] = {"adapter_config.json": b"{}", "adapter_model.bin": b"pickle"}
    with pytest.raises(SourceError, match=r"never opened: \['adapter_model.bin'\]"):
        fetch(REPO, tmp_path, (tmp_path,), "adapter")
    assert "adapter_model.bin" not in hub.downloads()


MODEL = {"config.json": b"{}", "model.safetensors": WEIGHTS, "tokenizer.json": b"{}"}


def test_a_whole_model_is_had_where_it_is_no_adapter(hub, tmp_path):
    hub.repos["acme/math"] = {**MODEL, "optimizer.safetensors": b"not wanted"}
    hub.repos["acme/both"] = {**MODEL, **FILES}
    found = {
        repo: sorted(p.name for p in fetch(repo, tmp_path, (tmp_path,), "trained").path.iterdir())
        for repo in ("acme/math", "acme/both", REPO)
    }
    adapter = ["adapter_config.json", "adapter_model.safetensors"]
    both = [*adapter, "tokenizer.json"]
    assert found == {"acme/math": sorted(MODEL), "acme/both": both, REPO: adapter}


def test_a_whole_model_behind_a_url_is_copied_as_one(bucket, tmp_path):
    with fsspec.open_files([f"{bucket}-model/{name}" for name in MODEL], "wb") as files:
        for file, data in zip(files, MODEL.values(), strict=True):
            file.write(data)
    found = fetch(f"{bucket}-model", tmp_path, what="trained")
    assert sorted(path.name for path in found.path.iterdir()) == sorted(MODEL)


def test_a_whole_model_where_an_adapter_is_wanted_is_named_in_the_recipe(hub, tmp_path):
    hub.repos["acme/math"] = MODEL
    with pytest.raises(SourceError, match=r"is named in the recipe, adapters: \{NAME: acme/math\}"):
        fetch("acme/math", tmp_path, (tmp_path,), "adapter")
    assert hub.downloads() == []


def test_a_hub_in_trouble_is_work_that_failed(hub, tmp_path, monkeypatch):
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    hub.status = 500
    with pytest.raises(WorkError, match="the hub answered HTTP 500"):
        fetch(REPO, tmp_path, (tmp_path,), "adapter")


@pytest.fixture
def bucket() -> Iterator[str]:
    """A folder of adapter files in fsspec's memory file system."""
    fs = fsspec.filesystem("memory")
    for name, data in FILES.items():
        fs.pipe_file(f"/shelf/sql/{name}", data)
    yield "memory://shelf/sql"
    fs.rm("/shelf", recursive=True)


def test_a_url_is_copied_whole_into_the_cache(bucket, tmp_path):
    found = fetch(bucket, tmp_path, (), "adapter")
    names = sorted(path.name for path in found.path.iterdir())
    assert names == ["adapter_config.json", "adapter_model.safetensors"]
    assert (found.path / "adapter_model.safetensors").read_bytes() == WEIGHTS
    assert fetch(bucket, tmp_path, (), "adapter") == found
    assert [path.name for path in (tmp_path / "url").iterdir()] == [found.path.name]


def test_changed_files_behind_a_url_are_fetched_again(bucket, tmp_path):
    before = fetch(bucket, tmp_path, (), "adapter")
    fsspec.filesystem("memory").pipe_file("/shelf/sql/adapter_model.safetensors", b"newer")
    after = fetch(bucket, tmp_path, (), "adapter")
    assert (after.path / "adapter_model.safetensors").read_bytes() == b"newer"
    assert (before.path / "adapter_model.safetensors").read_bytes() == WEIGHTS


def test_a_file_url_works_as_well(tmp_path):
    (tmp_path / "sql").mkdir()
    (tmp_path / "sql" / "adapter_model.safetensors").write_bytes(b"weights")
    found = fetch(f"file://{tmp_path}/sql", tmp_path / "cache", (), "adapter")
    assert (found.path / "adapter_model.safetensors").read_bytes() == b"weights"


def test_a_listing_without_sizes_as_of_a_web_server_is_copied(bucket, tmp_path, monkeypatch):
    fs = fsspec.filesystem("memory")
    listing = [{**entry, "size": None} for entry in fs.ls("/shelf/sql", detail=True)]
    monkeypatch.setattr(fs, "ls", lambda path, detail: listing)
    found = fetch(bucket, tmp_path, (), "adapter")
    assert (found.path / "adapter_model.safetensors").read_bytes() == WEIGHTS


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("memory://nowhere/at/all", "nowhere/at/all"),
        ("gopher://somewhere/x", "the protocol gopher"),
        ("s3://key:secret@bucket/x", "credentials in the URL"),
    ],
)
def test_a_url_that_cannot_be_listed_is_refused(url, found, tmp_path):
    with pytest.raises(SourceError, match=found) as caught:
        fetch(url, tmp_path, (), "adapter")
    assert "secret" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_breaks_off_leaves_no_folder(bucket, tmp_path, monkeypatch):
    fs = fsspec.filesystem("memory")

    def cut(remote: str, local: str, **_: object) -> None:
        Path(local).write_bytes(fs.cat_file(remote)[:10])

    monkeypatch.setattr(fs, "get_file", cut)
    with pytest.raises(WorkError, match="10 of"):
        fetch(bucket, tmp_path, (), "adapter")
    assert list((tmp_path / "url").iterdir()) == []


def test_what_is_too_large_for_an_adapter_is_not_downloaded(hub, bucket, tmp_path, monkeypatch):
    monkeypatch.setattr("merge_core.sources.fetch._LARGEST_ADAPTER", 1000)
    for source in (REPO, bucket):
        with pytest.raises(SourceError, match="at most 1,000 bytes"):
            fetch(source, tmp_path, (tmp_path,), "adapter")
    assert hub.downloads() == []
    assert not (tmp_path / "url").exists()


def test_a_file_of_unknown_size_stops_at_the_limit(bucket, tmp_path, monkeypatch):
    fs = fsspec.filesystem("memory")
    listing = [{**entry, "size": None} for entry in fs.ls("/shelf/sql", detail=True)]
    monkeypatch.setattr(fs, "ls", lambda path, detail: listing)
    monkeypatch.setattr("merge_core.sources.fetch._LARGEST_ADAPTER", 1000)
    with pytest.raises(WorkError, match="more than 1,000 bytes"):
        fetch(bucket, tmp_path, (), "adapter")
    assert list((tmp_path / "url").iterdir()) == []


WHOLE = {
    "config.json": b'{"model_type": "llama"}',
    "model.safetensors": WEIGHTS,
    "tokenizer.model": b"pieces",
    "preprocessor_config.json": b"{}",
    "modeling_x.py": b"import torch",
    "chat_template.jinja": b"{{ messages }}",
    "additional_chat_templates/tools.jinja": b"{{ tools }}",
    "2_Dense/model.safetensors": WEIGHTS,
    "LICENSE": b"licence",
}
"""What a base's source holds of the model, in folders too."""
REST = {
    name: b"not wanted"
    for name in (
        *("README.md", ".gitattributes", "pytorch_model.bin", "model.gguf", "requirements.txt"),
        *("original/consolidated.00.pth", "original/params.json", "onnx/config.json"),
        *("checkpoint-5/model.safetensors", "lora/adapter_config.json", "lora/README.md"),
        *("consolidated.safetensors", "optimizer.pt", "a/b/c/d/.git/config"),
    )
}


def paths(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_a_base_on_the_hub_is_fetched_whole_and_without_what_is_no_part_of_it(hub, tmp_path):
    hub.repos["acme/base"] = {**WHOLE, **REST}
    found = fetch("acme/base", tmp_path, (tmp_path,), "base")
    assert paths(found.path) == sorted(WHOLE)
    assert (found.path / "2_Dense/model.safetensors").read_bytes() == WEIGHTS


def test_a_base_behind_a_url_is_copied_whole_and_without_what_is_no_part_of_it(tmp_path):
    for name, data in {**WHOLE, **REST}.items():
        path = tmp_path / "there" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for what in ("base", "trained"):
        found = fetch(f"file://{tmp_path}/there", tmp_path / "cache", (), what)
        assert paths(found.path) == sorted(WHOLE)
    (tmp_path / "there" / "additional_chat_templates" / "tools.jinja").write_bytes(b"longer text")
    again = fetch(f"file://{tmp_path}/there", tmp_path / "cache", (), "base")
    assert again.path != found.path


WEIGHTS_ALONE = {"config.json": b"{}", "model.safetensors": WEIGHTS}


@pytest.mark.parametrize(
    ("what", "files"),
    [
        *(("base", WHOLE), ("any", WHOLE), ("trained", WHOLE), ("base", WEIGHTS_ALONE)),
        *(("trained", FILES), ("trained", {**FILES, **MODEL})),
    ],
)
def test_a_hub_that_fails_to_list_a_source_brings_no_part_of_it(hub, tmp_path, what, files):
    hub.repos["acme/x"] = files
    hub.unlisted = True
    with pytest.raises(WorkError, match="the hub did not list its files; call again"):
        fetch("acme/x", tmp_path, (tmp_path,), what)
    assert [name for name in hub.downloads() if name.endswith(".safetensors")] == []
    hub.unlisted = False
    whole = fetch("acme/x", tmp_path, (tmp_path,), what)
    names = paths(whole.path)
    for source in ("acme/x", f"acme/x@{COMMIT}"):
        hub.unlisted = True
        assert fetch(source, tmp_path, (tmp_path,), what).path == whole.path
        hub.unlisted = False
    assert paths(whole.path) == names


def test_a_base_that_an_older_version_fetched_serves_while_the_hub_is_away(hub, tmp_path):
    hub.repos["acme/base"] = {n: WHOLE[n] for n in ("config.json", "model.safetensors")}
    older = fetch("acme/base", tmp_path, (tmp_path,), "base")
    hub.repos["acme/base"] |= WHOLE
    hub.status = 503
    assert fetch("acme/base", tmp_path, (tmp_path,), "base").path == older.path


def test_two_that_fetch_one_url_at_once_both_have_it(tmp_path):
    for name, data in WHOLE.items():
        path = tmp_path / "there" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    url = f"file://{tmp_path}/there"
    for number in range(5):
        cache = tmp_path / f"cache{number}"
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _, to=cache: fetch(url, to, (), "base").path, range(4)))
        assert len(set(found)) == 1
        assert [path.name for path in (cache / "url").iterdir()] == [found[0].name]
        assert paths(found[0]) == sorted(WHOLE)


CHAINED = (
    "reference://::file:///etc",
    "reference://x?fo=/etc/passwd",
    "zip://::file:///tmp/a.zip",
    "zip://adapter::https://example.org/a.zip",
    "tar://::file:///tmp/a.tar",
    "simplecache::s3://bucket/x",
    "simplecache::zip://x::https://example.org/a.zip",
    "filecache::https://example.org/x",
    "blockcache::https://example.org/x",
    "cached://x",
    "dir://x::file:///etc",
    "file:///tmp::memory://x",
    "https://example.org/x::file:///etc",
    "data://text/plain,x",
    "git://main/x",
    "github://main/x",
    "libarchive://x",
    "generic://x",
    "jupyter://host/x",
    "S3://bucket/x",
)


@pytest.mark.parametrize("what", ["base", "adapter", "trained", "any"])
@pytest.mark.parametrize("url", CHAINED)
def test_a_chain_of_file_systems_or_one_that_reads_another_is_refused(url, what, tmp_path):
    with pytest.raises(SourceError) as refused:
        fetch(url, tmp_path / "cache", (), what)
    (problem,) = refused.value.problems
    assert "a chain of file systems" in problem.found or "the protocol" in problem.found
    assert "s3" in problem.wanted and problem.where == url
    assert not (tmp_path / "cache").exists()


def test_a_chain_does_not_repeat_credentials(tmp_path):
    with pytest.raises(SourceError) as refused:
        fetch("simplecache::s3://key:secret@bucket/x", tmp_path, (), "adapter")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("source", ["a" * 5000, "a/" * 3000, "a" * 300 + "/b", "x\0y"])
def test_a_name_that_no_folder_can_have_is_refused(source, tmp_path):
    with pytest.raises(SourceError, match="no such folder"):
        fetch(source, tmp_path, (tmp_path,), "base")


def test_an_at_sign_in_a_path_is_no_credential(tmp_path):
    folder = tmp_path / "a@b"
    folder.mkdir()
    (folder / "adapter_model.safetensors").write_bytes(b"weights")
    assert fetch(f"file://{folder}", tmp_path / "cache", (), "adapter").path.is_dir()
