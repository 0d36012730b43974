"""Homes whose first command is killed at a random moment, to be taken up by the next one.

By hand, with whole runs: python -m tests.orchestration.kills --homes 20 --seed 0
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

TIESMITH = (sys.executable, "-c", "from orchestration.cli.app import main; main()")
PREPARE = (*TIESMITH, "doctor", "--prepare", "--json")
RUN = (*TIESMITH, "run", "recipes/sql-json.yaml", "--json")
FIRST_MINUTE = 60.0


def start(words: Sequence[str], home: Path) -> subprocess.Popen[bytes]:
    """The command over this home, the leader of a process group of its own."""
    return subprocess.Popen(
        words,
        env={**os.environ, "TIESMITH_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def kill_after(words: Sequence[str], home: Path, seconds: float) -> bool:
    """Kill the command and its children then, at once; whether it still ran."""
    command = start(words, home)
    try:
        command.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(command.pid, signal.SIGKILL)
        command.communicate()
        return True
    return False


def finish(words: Sequence[str], home: Path) -> tuple[int, str]:
    """The command to its end: its exit code and what it said."""
    command = start(words, home)
    said, _ = command.communicate()
    return command.returncode, said.decode(errors="replace")


def main() -> int:
    """Kill whole runs in their first minute, and let the same command go on; the number of homes
    that did not recover."""
    words = argparse.ArgumentParser()
    words.add_argument("--homes", type=int, default=20)
    words.add_argument("--seed", type=int, default=0)
    asked, lost = words.parse_args(), 0
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as place:
        for number in range(asked.homes):
            home, moment = Path(place) / f"home-{number}", chance.uniform(0, FIRST_MINUTE)
            started = time.monotonic()
            killed = kill_after(RUN, home, moment)
            code, said = finish(RUN, home)
            lost += code != 0
            how = "killed" if killed else "ended before"
            print(f"{number}: {how} at {moment:.1f} s, then exit {code}", end=" ", flush=True)
            print(f"({time.monotonic() - started:.0f} s)", flush=True)
            if code:
                print(said[-2000:], flush=True)
    return lost


if __name__ == "__main__":
    raise SystemExit(main())
