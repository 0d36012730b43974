"""The webhook is told over real HTTP; a busy server is tried again, and no secret is written."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.defs import webhook
from orchestration.defs.webhook import post


class Receiver(BaseHTTPRequestHandler):
    """Answers with the statuses it was given, the last one for ever, and keeps what it read."""

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.server.bodies.append(json.loads(self.rfile.read(length)))
        statuses = self.server.statuses
        self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(webhook, "PAUSES_SECONDS", (0, 0))
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        server.bodies, server.statuses = [], [200]
        server.address = f"http://127.0.0.1:{server.server_port}/hook/secret-token"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_the_body_arrives_as_json(server):
    post(server.address, {"run_id": "r1", "error": "no disk"})
    assert server.bodies == [{"run_id": "r1", "error": "no disk"}]


def test_a_busy_server_is_tried_again(server):
    server.statuses = [503, 429, 200]
    post(server.address, {"n": 1})
    assert len(server.bodies) == 3


def test_after_three_tries_the_host_is_named_and_the_secret_is_not(server):
    server.statuses = [500]
    with pytest.raises(WorkError, match=r"127\.0\.0\.1 failed: HTTP status 500") as error:
        post(server.address, {})
    assert len(server.bodies) == 3
    assert "secret-token" not in str(error.value)


def test_a_refusal_is_not_repeated(server):
    server.statuses = [404]
    with pytest.raises(WorkError, match="HTTP status 404"):
        post(server.address, {})
    assert len(server.bodies) == 1


def test_a_server_that_is_not_there_is_an_error_too(server, monkeypatch):
    server.shutdown()
    server.server_close()
    with pytest.raises(WorkError, match="ConnectionRefusedError"):
        post(server.address, {})


def test_only_http_addresses_are_used(monkeypatch):
    monkeypatch.delenv("TIESMITH_WEBHOOK", raising=False)
    assert webhook.webhook() is None
    monkeypatch.setenv("TIESMITH_WEBHOOK", "file:///etc/passwd")
    with pytest.raises(RequestError, match="TIESMITH_WEBHOOK"):
        webhook.webhook()


def test_a_run_that_failed_is_told_with_its_partition_and_what_its_step_said(server, monkeypatch):
    import dagster as dg

    from orchestration.defs.failure_webhook import run_failure_webhook

    @dg.asset(partitions_def=dg.StaticPartitionsDefinition(["sql-1"]))
    def torn():
        raise dg.Failure("the weights are torn")

    monkeypatch.setenv("TIESMITH_WEBHOOK", server.address)
    with dg.DagsterInstance.ephemeral() as instance:
        tags = {"tiesmith/recipe": "sql", "tiesmith/merge": "d1"}
        result = dg.materialize(
            [torn], instance=instance, partition_key="sql-1", tags=tags, raise_on_error=False
        )
        context = dg.build_run_status_sensor_context(
            sensor_name="run_failure_webhook",
            dagster_instance=instance,
            dagster_run=result.dagster_run,
            dagster_event=result.get_run_failure_event(),
        ).for_run_failure()
        assert run_failure_webhook(context) is None
    assert server.bodies == [
        {
            "run_id": result.run_id,
            "job": result.dagster_run.job_name,
            "partition": "sql-1",
            "recipe": "sql",
            "merge_digest": "d1",
            "error": "torn: the weights are torn",
        }
    ]
