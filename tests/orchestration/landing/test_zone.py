"""Adapters land whole or not at all; one that is still being copied is told from a whole one."""

import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from merge_core.errors import RequestError
from orchestration.landing.zone import (
    FILES,
    SETTLE_SECONDS,
    UNFINISHED_SECONDS,
    add_adapter,
    landed,
    resolve,
    settled,
    signature,
    whole,
)
from orchestration.requests.resolve import open_source


@pytest.fixture
def adapter(world):
    return world.root / "adapters" / "kind"


def test_an_adapter_lands_under_the_last_part_of_its_source(adapter, home):
    added = add_adapter(str(adapter), None, home)
    assert added.name == "kind"
    assert landed(home) == ["kind"]
    weights = "adapter_model.safetensors"
    assert (added.path / weights).read_bytes() == (adapter / weights).read_bytes()


def test_the_tokenizer_that_an_adapter_brings_lands_with_it_and_nothing_else_does(adapter, home):
    for file in ("tokenizer_config.json", "chat_template.jinja", "training_args.bin"):
        (adapter / file).write_text("{}")
    added = add_adapter(str(adapter), None, home).path
    beside = {"tokenizer_config.json", "chat_template.jinja"}
    assert beside <= {path.name for path in added.iterdir()} <= beside | set(FILES)
    before = signature(added)
    (added / "chat_template.jinja").write_text("{{ messages }}")
    assert signature(added) != before


def test_a_broken_adapter_does_not_land(adapter, home):
    weights = adapter / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-8])
    with pytest.raises(RequestError, match=r"adapter_model\.safetensors"):
        add_adapter(str(adapter), None, home)
    assert list(home.landing.iterdir()) == []


def test_a_whole_model_does_not_land_but_is_named_in_the_recipe(world, home):
    tuned = world.fine_tune()
    with pytest.raises(RequestError) as caught:
        add_adapter(tuned, None, home)
    (problem,) = caught.value.problems
    assert problem.remedy.startswith(
        f"a full fine-tune is named in the recipe, adapters: {{NAME: {tuned}}}; only adapters land"
    )
    assert landed(home) == []


def test_a_whole_model_copied_into_the_landing_zone_is_refused_from_there(world, home):
    shutil.copytree(world.fine_tune(), home.landing / "math")
    with pytest.raises(RequestError, match="only adapters land"):
        open_source("landing:math", home)


def test_an_adapter_of_the_same_name_replaces_the_old_one(world, home):
    add_adapter(str(world.root / "adapters" / "kind"), "shelf", home)
    before = signature(home.landing / "shelf")
    second = add_adapter(str(world.root / "adapters" / "terse"), "shelf", home)
    assert signature(home.landing / "shelf") != before
    assert [entry.name for entry in home.landing.iterdir()] == ["shelf"]
    assert second.digest != add_adapter(str(world.root / "adapters" / "kind"), "other", home).digest


def test_adapters_of_one_name_that_land_at_once_all_end_well_and_one_stays(world, home):
    sources = [str(world.root / "adapters" / name) for name in ("kind", "terse")] * 20
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda source: add_adapter(source, "shelf", home), sources))
    assert [entry.name for entry in home.landing.iterdir()] == ["shelf"]
    assert open_source("landing:shelf", home)[1].digest in {one.digest for one in added}


@pytest.mark.parametrize("name", ["Not A Slug", "../elsewhere", ".hidden", "a/b"])
def test_a_name_that_is_no_slug_is_refused(adapter, home, name):
    with pytest.raises(RequestError, match="lower case letters"):
        add_adapter(str(adapter), name, home)
    assert landed(home) == []


def test_a_folder_is_whole_when_its_weights_are_as_long_as_their_header_says(adapter):
    assert whole(adapter)
    weights = adapter / "adapter_model.safetensors"
    content = weights.read_bytes()
    for end in (0, 5, 100, len(content) - 1):
        weights.write_bytes(content[:end])
        assert not whole(adapter), f"{end} of {len(content)} bytes"


def test_a_folder_without_its_config_is_not_whole(adapter):
    (adapter / "adapter_config.json").unlink()
    assert not whole(adapter)


def test_hidden_folders_are_being_copied_and_do_not_count(adapter, home):
    shutil.copytree(adapter, home.landing / ".kind-1234")
    assert landed(home) == []


@pytest.mark.parametrize("name", ["absent", "../store", ""])
def test_a_landed_adapter_is_found_by_its_name_alone(adapter, home, name):
    added = add_adapter(str(adapter), None, home)
    assert resolve("landing:kind", home, "adapter").path == added.path
    with pytest.raises(RequestError, match="landed so far: kind"):
        resolve(f"landing:{name}", home, "adapter")


def test_the_zoo_is_found_from_any_working_directory(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert resolve("zoo/suites", home, "any").path.name == "suites"


@pytest.fixture
def later(monkeypatch):
    """A function that moves the landing zone's clock on by some seconds."""
    started = time.time()
    clock = "orchestration.landing.zone.time.time"
    return lambda seconds: monkeypatch.setattr(clock, lambda: started + seconds)


def test_a_whole_adapter_is_settled_when_nothing_was_written_for_some_seconds(adapter, later):
    (adapter / "adapter_config.json").touch()
    later(SETTLE_SECONDS - 3)
    assert not settled(adapter)
    later(SETTLE_SECONDS + 3)
    assert settled(adapter)


def test_a_copy_that_keeps_old_times_is_not_taken_for_an_old_one(adapter):
    for file in adapter.iterdir():
        os.utime(file, (1, 1))
    assert not settled(adapter)


def test_an_unfinished_copy_is_given_up_on_after_a_minute(adapter, later):
    weights = adapter / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-8])
    later(UNFINISHED_SECONDS - 3)
    assert not settled(adapter)
    later(UNFINISHED_SECONDS + 3)
    assert settled(adapter)


@pytest.mark.parametrize(
    "header",
    [
        b"[]",
        b"{}",
        b'{"x": 1}',
        b'{"x": {"data_offsets": []}}',
        b'{"x": {"data_offsets": [0, "9"]}}',
        b"[" * 100_000,
    ],
    ids=lambda header: header[:40].decode(),
)
def test_a_strangers_header_stops_no_sensor(adapter, header):
    (adapter / FILES[1]).write_bytes(len(header).to_bytes(8, "little") + header)
    assert not whole(adapter)
    assert not settled(adapter)


def test_pipes_and_links_to_nowhere_stop_no_sensor(adapter):
    (adapter / "notes.md").symlink_to("nowhere")
    assert whole(adapter) and not settled(adapter)
    for name in FILES:
        (adapter / name).rename(adapter / "kept")
        os.mkfifo(adapter / name)
        assert not whole(adapter)
        (adapter / "kept").rename(adapter / name)
