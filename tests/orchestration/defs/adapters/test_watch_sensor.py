"""Watched places' adapters land by runs of their own, and all that follows a landing follows."""

import dagster as dg
import fsspec
import pytest

from orchestration.definitions import defs
from orchestration.defs import retries
from orchestration.defs.adapters import watch_sensor as watch
from orchestration.defs.adapters.landing_sensor import adapter_landing_sensor
from orchestration.defs.adapters.watch_sensor import watch_sensor
from orchestration.defs.resources import HomeResource
from orchestration.landing.zone import landed, resolve

FILES = ("adapter_config.json", "adapter_model.safetensors")
SHELF = "memory://shelf"


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as instance:
        yield instance


@pytest.fixture
def tick(home, instance):
    """A function that evaluates the sensor once, from the cursor of the tick before."""
    cursor = None

    def evaluate():
        nonlocal cursor
        context = dg.build_sensor_context(instance=instance, cursor=cursor)
        result = watch_sensor(context, home=HomeResource(path=str(home.root)))
        cursor = getattr(result, "cursor", None)
        return result

    return evaluate


@pytest.fixture
def settled(tick):
    """A function that looks twice, so that what lies still is taken."""

    def evaluate():
        tick()
        return tick()

    return evaluate


@pytest.fixture
def execute(home, instance):
    """A function that executes a requested run as the daemon would."""

    def execute(request):
        return defs.resolve_job_def("land_adapter").execute_in_process(
            instance=instance,
            run_config=request.run_config,
            tags=request.tags,
            resources={"home": HomeResource(path=str(home.root))},
            raise_on_error=False,
        )

    return execute


@pytest.fixture
def put(world, monkeypatch):
    """A function that puts an adapter of the world behind a watched URL, or some of its files."""
    monkeypatch.setenv("TIESMITH_WATCH", SHELF)
    fs = fsspec.filesystem("memory")

    def put(name, adapter="kind", files=FILES):
        for file in files:
            data = (world.root / "adapters" / adapter / file).read_bytes()
            fs.pipe_file(f"/shelf/{name}/{file}", data)

    yield put
    fs.rm("/shelf", recursive=True)


def skip(result):
    assert not result.run_requests
    return result.skip_reason.skip_message


def asked(result):
    return [request.tags["tiesmith/landed"] for request in result.run_requests or ()]


def test_without_a_place_there_is_nothing_to_watch(tick, monkeypatch):
    monkeypatch.delenv("TIESMITH_WATCH", raising=False)
    assert tick().skip_message == "TIESMITH_WATCH names no place"


@pytest.mark.usefixtures("at_once")
def test_an_adapter_behind_a_url_lands_and_its_facts_are_asked_for(
    world, home, put, tick, execute, instance
):
    world.base_on_the_shelf()
    put("sql")
    assert "memory://shelf/sql is new or was changed" in skip(tick())
    (request,) = tick().run_requests
    assert (request.partition_key, request.job_name) == (None, "land_adapter")
    assert execute(request).success
    weights = "adapter_model.safetensors"
    source = world.root / "adapters" / "kind"
    assert (home.landing / "sql" / weights).read_bytes() == (source / weights).read_bytes()
    assert skip(tick()) == "nothing new among 1 offered adapters"
    prepared = adapter_landing_sensor(
        dg.build_sensor_context(instance=instance), home=HomeResource(path=str(home.root))
    )
    assert asked(prepared) == ["sql"]


def test_a_changed_adapter_lands_again_when_it_stays_as_it_is(home, put, tick, settled, execute):
    put("sql")
    (first,) = settled().run_requests
    assert execute(first).success
    before = (home.landing / "sql" / FILES[1]).read_bytes()
    put("sql", "terse", FILES[1:])
    assert "was changed" in skip(tick())
    put("sql", "terse", FILES[:1])
    assert "was changed" in skip(tick())
    (second,) = tick().run_requests
    assert first.run_key != second.run_key
    assert execute(second).success
    assert (home.landing / "sql" / FILES[1]).read_bytes() != before


def test_nothing_is_missed_or_taken_twice_when_the_daemon_forgets_its_cursor(
    home, put, settled, execute, instance
):
    put("sql")
    (request,) = settled().run_requests
    assert settled().run_requests[0].run_key == request.run_key  # which Dagster takes once
    assert execute(request).success
    fresh = dg.build_sensor_context(instance=instance)
    result = watch_sensor(fresh, home=HomeResource(path=str(home.root)))
    assert skip(result) == "nothing new among 1 offered adapters"


def test_what_is_no_adapter_says_why_is_tried_again_later_and_holds_up_no_other(
    home, put, tick, settled, execute, instance, monkeypatch
):
    put("broken", files=FILES[:1])
    put("sql")
    broken, sql = settled().run_requests
    failed = execute(broken)
    assert not failed.success
    (step,) = failed.filter_events(lambda event: event.is_step_failure)
    assert "weights in safetensors" in step.step_failure_data.user_failure_data.description
    assert execute(sql).success
    assert landed(home) == ["sql"]
    assert "broken: run " in (told := skip(tick()))
    assert "failed, the next one starts at" in told
    put("broken")
    (changed,) = settled().run_requests
    assert execute(changed).success
    assert landed(home) == ["broken", "sql"]


def test_a_failed_run_is_asked_for_again_under_another_key(put, settled, execute, monkeypatch):
    put("broken", files=FILES[:1])
    (first,) = settled().run_requests
    assert not execute(first).success
    monkeypatch.setattr(retries, "FIRST_WAIT_SECONDS", 0)
    (second,) = settled().run_requests
    assert first.run_config == second.run_config
    assert first.run_key != second.run_key


def test_many_at_once_are_taken_in_ticks_of_a_few(home, put, tick, execute, monkeypatch):
    monkeypatch.setattr(watch, "MAX_PER_TICK", 2)
    for number in range(5):
        put(f"sql-{number}")
    tick()
    for size in (2, 2, 1):
        requests = tick().run_requests
        assert len(requests) == size
        assert all(execute(request).success for request in requests)
    assert landed(home) == [f"sql-{number}" for number in range(5)]


def test_a_hub_authors_adapter_lands_at_each_of_its_commits(
    world, home, hub, tick, execute, monkeypatch
):
    def publish(adapter, commit):
        folder = world.root / "adapters" / adapter
        hub.repos["acme/sql-lora"] = {file: (folder / file).read_bytes() for file in FILES}
        hub.commits["acme/sql-lora"] = commit

    monkeypatch.setenv("TIESMITH_WATCH", "hf://acme")
    contents = []
    for adapter, commit in (("kind", "bead" * 10), ("terse", "cafe" * 10)):
        publish(adapter, commit)
        (request,) = tick().run_requests
        assert execute(request).success
        assert skip(tick()) == "nothing new among 1 offered adapters"
        folder = resolve("landing:sql-lora", home, "adapter").path
        contents.append((folder / FILES[1]).read_bytes())
    expected = [
        (world.root / "adapters" / name / FILES[1]).read_bytes() for name in ("kind", "terse")
    ]
    assert contents == expected


def test_the_token_is_in_no_request_and_no_reason(world, hub, tick, execute, monkeypatch):
    monkeypatch.setenv("TIESMITH_WATCH", "hf://acme")
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    hub.token = "hf_secret"
    assert "hf_wrong" not in skip(tick())
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.repos["acme/sql-lora"] = {file: b"{}" for file in FILES}
    (request,) = tick().run_requests
    failed = execute(request)
    assert not failed.success
    told = str(request) + "".join(str(event) for event in failed.all_events)
    assert "hf_secret" not in told
