"""Dagster's webserver behind the guard: what another web page asks for is refused.

    python -m orchestration.webserver ...       as `dagster-webserver ...`
    python -m orchestration.webserver dev ...   as `dagster dev ...`, which starts the former

Dagster has no option for it: its class for the webserver and the one place where `dagster dev`
starts a webserver are changed in this process alone.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from subprocess import Popen
from typing import Any

from starlette.middleware import Middleware

from orchestration.web_guard import OwnPagesOnly, allowed_hosts

__all__ = ["main"]

GUARDED = {"dagster_webserver": "orchestration.webserver"}
"""Modules that `dagster dev` starts, and what is started in their place."""


def main() -> None:
    """Run the command that the arguments name."""
    if sys.argv[1:2] == ["dev"]:
        del sys.argv[1]
        _dev()
    else:
        _webserver()


def _webserver() -> None:
    from dagster_webserver import cli
    from dagster_webserver.webserver import DagsterWebserver

    of_dagster = DagsterWebserver.build_middleware

    def build_middleware(self: DagsterWebserver) -> list[Middleware]:
        return [Middleware(OwnPagesOnly, names=allowed_hosts()), *of_dagster(self)]

    DagsterWebserver.build_middleware = build_middleware  # type: ignore[method-assign]
    cli.main()  # type: ignore[no-untyped-call]


def _dev() -> None:
    from dagster._cli import dev

    of_dagster = dev.open_ipc_subprocess  # type: ignore[attr-defined]

    def start(words: Sequence[str], **how: Any) -> Popen[bytes]:
        return of_dagster([GUARDED.get(word, word) for word in words], **how)

    dev.open_ipc_subprocess = start  # type: ignore[attr-defined, assignment]
    dev.dev_command(auto_envvar_prefix="DAGSTER_DEV")


if __name__ == "__main__":
    main()
