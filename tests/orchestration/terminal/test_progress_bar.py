"""What a person sees while a command works, on a terminal and without one."""

from __future__ import annotations

import fcntl
import io
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from orchestration.activity.progress import current_progress, far, reporting_to
from orchestration.activity.running import noted, running
from orchestration.landing.zone import resolve
from orchestration.terminal import progress_bar as bars
from orchestration.terminal.progress_bar import Interrupted, progress_bar
from tests.engines import eventually

if TYPE_CHECKING:
    from pathlib import Path

    from orchestration.home.store import Home
    from tests.conftest import Hub
    from tests.orchestration.conftest import World

TIESMITH = [
    "-c",
    # A shell that starts the tests with & has them ignore Ctrl-C.
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from orchestration.cli.app import main; main()",
]


@dataclass(frozen=True)
class Seen:
    """What a terminal showed, and how the command ended."""

    code: int
    text: str

    def showed(self, title: str, what: str) -> list[str]:
        """What a line with this title showed, one after the other, each once."""
        found = re.findall(rf"{re.escape(title)}[^\n]*?({what})", self.text)
        return list(dict.fromkeys(found))


def on_a_terminal(*words: object) -> Seen:
    """Run the command in a pseudo-terminal of 80 columns, which also shows what it imports."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    command = [sys.executable, "-X", "importtime", *TIESMITH, *map(str, words)]
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
    os.close(ours)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode()).replace("\r", "")
    return Seen(process.returncode, text)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # nobody holds the other side any more
        return b""


@pytest.mark.slow
def test_a_run_is_seen_before_dagster_is_imported_and_its_bars_move(
    world: World, home: Home
) -> None:
    seen = on_a_terminal("run", world.recipe())
    assert seen.code == 0
    assert seen.text.index("run ") < seen.text.index("| dagster\n")
    assert len(seen.showed("run ", r"\d:\d\d:\d\d")) > 2
    assert seen.showed("adapters", r"\d/\d") == ["1/2", "2/2"]
    # What a stage came to stood on the terminal before the next one was done.
    stages = ("adapters", "manners: base", "manners: merged")
    places = [re.search(rf"{stage} [^\n]*?(2/2|40/40)", seen.text) for stage in stages]
    starts = [place.start() for place in places if place]
    assert starts == sorted(starts)
    assert len(starts) == len(stages)


@pytest.mark.slow
def test_a_run_for_a_program_says_how_far_it_is_and_where_ctrl_c_met_it(
    world: World, home: Home
) -> None:
    recipe = world.recipe()
    command = [sys.executable, *TIESMITH, "run", str(recipe), "--json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, start_new_session=True, **pipes) as process:
        eventually(lambda: any(n.stage for n in running(home)), "the run is at a stage")
        (note,) = running(home)
        assert note.what == f"run {recipe}"
        process.send_signal(signal.SIGINT)
        out, told = process.communicate()
    answer = json.loads(out.splitlines()[-1])
    assert (process.returncode, answer["exit_code"]) == (130, 130)
    assert answer["error"]["kind"] == "Interrupted"
    assert f"run {recipe}, after 0:" in answer["error"]["message"]
    assert "the same command goes on from there" in told
    assert "Traceback" not in told
    assert running(home) == []


def test_without_a_terminal_a_stage_is_a_line_and_so_is_a_minute(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bars, "QUIET_SECONDS", 0)
    monkeypatch.setattr(bars, "HEARTBEAT_SECONDS", 0.01)
    with progress_bar("evaluate base") as report:
        report("generate", 1, 2)
        told = ""
        while "1/2 so far" not in told:
            told += capsys.readouterr().err
        report("generate", 2, 2)
    assert told.startswith("  0:00 evaluate base\n")
    assert re.search(r"^ +0:\d\d generate 1/2 so far$", told, re.MULTILINE)
    assert capsys.readouterr().err.endswith(" generate 2/2\n")


def shown_by(script: str) -> tuple[int, str]:
    """The exit code of a Python script whose stderr is a terminal, and what that showed."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color"}
    with subprocess.Popen(
        [sys.executable, "-c", script], stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
    os.close(ours)
    return process.returncode, shown.decode()


def test_bars_stay_on_the_terminal_while_a_step_has_stderr_for_itself(tmp_path: Path) -> None:
    """As Dagster does: descriptor 2 points at a file for a while."""
    script = (
        "import os, sys\n"
        "from orchestration.terminal.progress_bar import progress_bar\n"
        "with progress_bar('run it') as report:\n"
        "    report('outside', 1, 2)\n"
        f"    os.dup2(os.open({str(tmp_path / 'log')!r}, os.O_WRONLY | os.O_CREAT), 2)\n"
        "    report('inside', 1, 2)\n"
        "    os.write(2, b'the step says so')\n"
        "    report('inside', 2, 2)\n"
    )
    code, shown = shown_by(script)
    assert code == 0
    assert ("outside" in shown, "inside" in shown, "says so" in shown) == (True, True, False)
    assert (tmp_path / "log").read_text() == "the step says so"


WAITS = "waits for merge of sql-json-0123456789ab (run 0123abcd), at sql_evaluation since 12:00"


def test_on_a_terminal_a_sentence_is_read_whole_above_the_bars() -> None:
    code, shown = shown_by(
        "from orchestration.terminal.progress_bar import progress_bar\n"
        "with progress_bar('run it') as report:\n"
        f"    report({WAITS!r} + chr(27) + '[2J', 0, 0)\n"
        "    report('merge', 2, 2)\n"
    )
    words = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown).split()
    assert code == 0
    assert f"{WAITS}\\x1b[2J" in " ".join(words)
    assert ("0/0" in words, "2/2" in words) == (False, True)


def test_a_sentence_is_a_line_and_is_what_ctrl_c_met(capsys: pytest.CaptureFixture[str]) -> None:
    met = f", after 0:00, {re.escape(WAITS)}\\."
    with pytest.raises(Interrupted, match=met), progress_bar("run it") as report:
        report(WAITS, 0, 0)
        raise KeyboardInterrupt
    assert capsys.readouterr().err.splitlines() == [f"  0:00 {WAITS}"]


def test_work_is_done_though_whoever_read_stderr_has_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with open(theirs, "w") as stderr:
        monkeypatch.setattr(sys, "stderr", stderr)
        with progress_bar("merge a") as report:
            report(WAITS, 0, 0)
        monkeypatch.undo()


def test_a_copy_without_a_descriptor_is_stderr_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress_bar("merge a") as report:
        report(WAITS, 0, 0)
    assert sys.stderr.getvalue().splitlines() == [f"  0:00 {WAITS}"]


def test_a_short_command_says_nothing_to_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar("merge a") as report:
        report("merge", 1, 1)
    assert capsys.readouterr().err == ""


def test_what_lies_deep_finds_the_progress_of_its_command() -> None:
    current_progress()("download", 1, 2)  # nobody watches
    where = r"merge a, after 0:00, at download 1/2\."
    with pytest.raises(Interrupted, match=where), progress_bar("merge a"):
        current_progress()("download", 1, 2)
        raise KeyboardInterrupt


def test_what_is_fetched_from_elsewhere_is_a_stage_and_a_folder_here_is_none(
    world: World,
    home: Home,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bars, "QUIET_SECONDS", 0)
    adapter = world.root / "adapters" / "kind"
    with progress_bar("add"):
        for source in (adapter.as_uri(), adapter.as_uri(), str(adapter)):
            resolve(source, home, "adapter")
    lines = capsys.readouterr().err.splitlines()
    told = [line.partition("fetch ")[2] for line in lines if "so far" not in line]
    came, again = (line for line in told if line)
    assert re.fullmatch(rf"{re.escape(adapter.as_uri())} ([\d.]+)/\1 kB", came)
    assert again == adapter.as_uri()  # it was in the cache, and no byte came


def test_bytes_of_a_download_are_shown_while_they_come(
    hub: Hub, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client of the hub writes pieces of 10 MiB."""
    size = 24 << 20
    hub.repos["acme/sql"] = {"adapter_config.json": b"{}", "adapter_model.safetensors": bytes(size)}
    shown: list[tuple[str, bool]] = []

    def report(stage: str, done: int, total: int) -> None:
        shown.append((far(stage, done, total), done < total))

    with reporting_to(report):
        resolve("acme/sql", home, "adapter")
    assert shown[0] == ("fetch acme/sql", True)
    assert ("fetch acme/sql 10.5/25.2 MB", True) in shown
    assert shown[-1] == ("fetch acme/sql 25.2/25.2 MB", False)
    assert [going for _, going in shown].count(False) == 1


def test_on_a_terminal_bytes_have_a_unit_and_nothing_else_is_drawn(hub: Hub, home: Home) -> None:
    files = {"adapter_config.json": b"{}", "adapter_model.safetensors": bytes(3_000_000)}
    hub.repos["acme/sql"] = files
    code, shown = shown_by(
        "from orchestration.terminal.progress_bar import progress_bar\n"
        "from orchestration.landing.zone import resolve\n"
        "from orchestration.home.store import Home\n"
        "with progress_bar('add') as report:\n"
        "    resolve('acme/sql', Home.from_environment(), 'adapter')\n"
    )
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
    assert code == 0
    assert re.search(r"fetch acme/sql +[^\n]* 3\.0/3\.0 MB +0:00:\d\d", text)
    assert not [line for line in text.splitlines() if "Fetching" in line or "it/s" in line]


def test_a_note_is_there_while_its_process_lives_and_dead_ones_are_removed(home: Home) -> None:
    script = (
        "import os\n"
        "from orchestration.activity.running import noted\n"
        "from orchestration.home.store import Home\n"
        "with noted(Home.from_environment(), 'merge a') as report:\n"
        "    report('merge', 1, 3)\n"
        "    os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    assert running(home) == []
    assert len(list(home.running.iterdir())) == 2
    for left in home.running.iterdir():
        os.utime(left, (0, 0))
    with noted(home, "merge b", "run-1") as report:
        report("merge", 1, 3)
        (note,) = running(home)
        assert (note.what, note.stage, note.done, note.total) == ("merge b", "merge", 1, 3)
    assert list(home.running.iterdir()) == []
