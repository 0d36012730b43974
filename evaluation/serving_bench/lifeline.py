"""Runs a command in this process's group until our stdin ends, then ends the whole group.

    python lifeline.py COMMAND ...

Whoever holds the other end of stdin may close it, exit or be killed: the engine ends with it, its
own children too, also when it does not listen. Exits with the command's code.
"""

import os
import signal
import subprocess
import sys
import threading

STOP_TIMEOUT_SECONDS = 15


def main() -> int:
    """Run the command that our arguments are."""
    command = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # ours, which goes to the group, is for the rest
    alone = threading.Event()
    threading.Thread(target=_end_with_stdin, args=(command, alone), daemon=True).start()
    # After a signal the code is negative, which no exit code can be.
    code = abs(command.wait())
    if alone.is_set():
        os.killpg(0, signal.SIGKILL)  # what of its children outlived it, and us
    return code


def _end_with_stdin(command: "subprocess.Popen[bytes]", alone: threading.Event) -> None:
    while os.read(0, 4096):
        pass
    alone.set()
    os.killpg(0, signal.SIGTERM)
    try:
        command.wait(STOP_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    raise SystemExit(main())
