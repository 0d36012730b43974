"""A port that nobody listens on."""

import socket

from orchestration.operations.ui_servers import LOOPBACK

__all__ = ["free_port"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])
