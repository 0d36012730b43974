import signal
from collections.abc import Iterator

import pytest

from evaluation.sandbox.worker_process import Child

ECHO = "import sys\nfor line in sys.stdin: print(line, end='', flush=True)"
TRICKLE = "import time\nwhile True: print(' ', end='', flush=True); time.sleep(0.05)"
FLOOD = "while True: print(' ' * 4096, end='', flush=True)"


@pytest.fixture
def child(request: pytest.FixtureRequest) -> Iterator[Child]:
    started = Child(["-S", "-c", request.param], max_bytes=100_000)
    yield started
    started.kill()
    assert started.process.returncode is not None


@pytest.mark.parametrize("child", [ECHO], indirect=True)
def test_lines_come_back_one_by_one(child: Child) -> None:
    messages = [{"a": "é\ud800\n"}, [1, None], "x" * 90_000]
    for message in messages:
        child.send(message, seconds=60)
    assert [child.receive(seconds=60) for _ in messages] == messages


@pytest.mark.parametrize("child", [TRICKLE], indirect=True)
def test_a_child_that_trickles_is_not_heard_for_longer(child: Child) -> None:
    with pytest.raises(TimeoutError):
        child.receive(seconds=1)


@pytest.mark.parametrize("child", [FLOOD], indirect=True)
def test_a_child_that_floods_is_not_heard_to_the_end(child: Child) -> None:
    with pytest.raises(EOFError, match="too much"):
        child.receive(seconds=60)


@pytest.mark.parametrize("child", [ECHO], indirect=True)
def test_a_child_killed_before_it_answers_has_ended(child: Child) -> None:
    child.process.send_signal(signal.SIGSTOP)
    child.send("unread", seconds=60)
    child.process.kill()
    with pytest.raises(EOFError, match="ended"):
        child.receive(seconds=60)
    child.process.wait()
    assert child.ended()
