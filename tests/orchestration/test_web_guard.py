"""What another web page may ask of the pages on loopback: nothing that changes, nothing by a name
that is not theirs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from orchestration.home.store import Home
from orchestration.operations.ui_servers import Server, dagster_server, mlflow_server, running
from orchestration.run_recipe import register_recipes
from orchestration.runs.dagster_instance import open_instance
from orchestration.web_guard import HOSTS_VARIABLE, OwnPagesOnly, allowed_hosts
from tests.orchestration.ports import free_port

JSON = {"content-type": "application/json"}
EVIL = "http://evil.example"
ROLLBACK = (
    'mutation { launchRun(executionParams: {selector: {repositoryLocationName: "tiesmith", '
    'repositoryName: "__repository__", jobName: "rollback"}, mode: "default"}) { __typename } }'
)
WIPE = (
    'mutation { wipeAssets(assetPartitionRanges: [{assetKey: {path: ["champion"]}}]) '
    "{ __typename } }"
)
ASKED = "{ version }"


def answer(method: str, url: str, headers: dict[str, str], **more: object) -> httpx2.Response:
    """What the guard lets an application answer at http://localhost:3000."""

    async def ask() -> httpx2.Response:
        app = Starlette(
            routes=[Route("/{path:path}", lambda _: PlainTextResponse("in"), methods=[method])],
            middleware=[Middleware(OwnPagesOnly, names=allowed_hosts())],
        )
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost:3000") as own:
            return await own.request(method, url, headers=headers, **more)  # type: ignore[arg-type]

    return asyncio.run(ask())


OWN = "http://localhost:3000"
REFUSED = {
    "a foreign host": ("GET", "/", {"host": "evil.example"}, 421),
    "a foreign host at our port": ("GET", "/", {"host": "evil.example:3000"}, 421),
    "a host that begins as ours": ("GET", "/", {"host": "localhost.evil.example"}, 421),
    "a host that ends as ours": ("GET", "/", {"host": "evil.localhost"}, 421),
    "no host": ("GET", "/", {"host": ""}, 421),
    "a query by GET": ("GET", "/graphql?query={version}", {}, 405),
    "a query by HEAD": ("HEAD", "/graphql?query={version}", {}, 405),
    "a query by GET, percent-encoded": ("GET", "/graphql?%71uery=x", {}, 405),
    "another origin": ("POST", "/graphql", {**JSON, "origin": EVIL}, 403),
    "another port's origin": ("POST", "/graphql", {**JSON, "origin": "http://localhost:1"}, 403),
    "no page's origin": ("POST", "/graphql", {**JSON, "origin": "null"}, 403),
    "another origin that reads": ("GET", "/", {"origin": EVIL}, 403),
    "a form": ("POST", "/graphql", {"content-type": "application/x-www-form-urlencoded"}, 415),
    "text": ("POST", "/graphql", {"content-type": "text/plain"}, 415),
    "text that says JSON": (
        "POST",
        "/graphql",
        {"content-type": "text/plain; application/json"},
        415,
    ),
    "no content": ("POST", "/report_asset_materialization/champion", {}, 415),
    "another site": ("POST", "/graphql", {**JSON, "sec-fetch-site": "cross-site"}, 403),
    "another name of the site": ("POST", "/graphql", {**JSON, "sec-fetch-site": "same-site"}, 403),
    "a deletion": ("DELETE", "/x", {"origin": EVIL}, 403),
}


@pytest.mark.parametrize(("method", "url", "headers", "status"), REFUSED.values(), ids=REFUSED)
def test_what_another_page_may_send_is_refused(method, url, headers, status):
    assert answer(method, url, headers).status_code == status


PASSES = {
    "a page": ("GET", "/assets/champion", {}),
    "a page whose address has a query": ("GET", "/assets?query=champion", {}),
    "a link from anywhere": (
        "GET",
        "/runs/1",
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"},
    ),
    "IPv6": ("GET", "/", {"host": "[::1]:3000"}),
    "an address": ("GET", "/", {"host": "127.0.0.1:3000"}),
    "capital letters": ("GET", "/", {"host": "LOCALHOST:3000"}),
    "its own page": (
        "POST",
        "/graphql",
        {**JSON, "origin": OWN, "sec-fetch-site": "same-origin"},
    ),
    "a script of the owner": ("POST", "/graphql", JSON),
    "JSON with its encoding": (
        "POST",
        "/graphql",
        {"content-type": "application/json; charset=utf-8"},
    ),
}


@pytest.mark.parametrize(("method", "url", "headers"), PASSES.values(), ids=PASSES)
def test_its_own_pages_links_and_scripts_pass(method, url, headers):
    assert answer(method, url, headers).status_code == 200


def test_a_proxys_name_is_added_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("GET", "/", {"host": "dagster.example.com"})
    assert answer(*asked).status_code == 421
    monkeypatch.setenv(HOSTS_VARIABLE, "dagster.example.com, mlflow.example.com")
    assert answer(*asked).status_code == 200


@pytest.fixture
def pages(world, home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Server]]:
    """Dagster's and MLflow's pages as `tiesmith ui` serves them."""
    world.recipe()
    monkeypatch.setenv("TIESMITH_SENSORS", "off")
    list(register_recipes(home))
    mlflow = mlflow_server(home.root, free_port())
    dagster = dagster_server(home.root, free_port(), mlflow.port)
    with running([dagster, mlflow], home.root / "logs"):
        yield dagster, mlflow


def ask(server: Server, query: str, **headers: str) -> httpx2.Response:
    return httpx2.post(f"{server.address}/graphql", json={"query": query}, headers=headers)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_no_other_page_drives_dagster_or_mlflow(pages, home: Home) -> None:
    dagster, mlflow = pages
    with open_instance(home) as instance:
        ran = instance.get_runs_count()
    for query in (ROLLBACK, WIPE):
        by_get = httpx2.get(f"{dagster.address}/graphql", params={"query": query})
        assert (by_get.status_code, by_get.json()) == (405, {"error": "queries are asked by POST"})
        assert ask(dagster, query, origin=EVIL).status_code == 403
        by_form = httpx2.post(f"{dagster.address}/graphql", data={"query": query})
        assert by_form.status_code == 415
        by_text = {"content-type": "text/plain"}
        text = httpx2.post(f"{dagster.address}/graphql", content=query, headers=by_text)
        assert text.status_code == 415
    rebound = {"host": f"evil.example:{dagster.port}"}
    assert httpx2.get(dagster.address, headers=rebound).status_code == 421
    assert ask(dagster, ASKED, **rebound).status_code == 421
    report = f"{dagster.address}/report_asset_materialization/champion?partition=tiny"
    assert httpx2.post(report, headers={"origin": EVIL}).status_code == 403
    assert httpx2.post(report).status_code == 415
    asyncio.run(refused_socket(dagster))
    with open_instance(home) as instance:
        assert instance.get_runs_count() == ran
    assert ask(dagster, ASKED).json()["data"]["version"]
    own = ask(dagster, ASKED, origin=dagster.address)
    assert own.json()["data"]["version"]

    place = f"{mlflow.address}/api/2.0/mlflow/experiments/create"
    made = httpx2.post(place, json={"name": "theirs"}, headers={"origin": EVIL})
    assert made.status_code == 403
    rebound = {"host": "evil.example"}
    assert httpx2.get(f"{mlflow.address}/api/2.0/mlflow/x", headers=rebound).status_code == 403


async def refused_socket(dagster: Server) -> None:
    address = f"{dagster.address.replace('http', 'ws')}/graphql"
    with pytest.raises(InvalidStatus, match="403"):
        async with connect(address, origin=EVIL, subprotocols=["graphql-ws"]):
            pass
    async with connect(address, origin=dagster.address, subprotocols=["graphql-ws"]) as open_one:
        await open_one.send('{"type": "connection_init", "payload": {}}')
        assert "connection_ack" in str(await open_one.recv())
