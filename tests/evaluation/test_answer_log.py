import threading
from pathlib import Path

from evaluation.answer_log import AnswerLog, answers_key, recent_log
from evaluation.result import Answer

ANSWERS = [Answer('tea\n\u2028"', 3, True), Answer("", 12, False)]


def test_what_is_added_is_there_at_once_and_for_the_next_reader(tmp_path: Path) -> None:
    log = AnswerLog(tmp_path / "cache" / "answers.jsonl")
    log.add("one", ANSWERS)
    assert log.get("one") == AnswerLog(log.file).get("one") == ANSWERS
    assert log.get("two") is None


def test_a_torn_last_line_is_passed_over_and_spoils_no_later_one(tmp_path: Path) -> None:
    log = AnswerLog(tmp_path / "answers.jsonl")
    log.add("one", ANSWERS)
    log.add("two", ANSWERS)
    log.file.write_bytes(log.file.read_bytes()[:-30])
    AnswerLog(log.file).add("three", ANSWERS)
    again = AnswerLog(log.file)
    assert [again.get(key) is not None for key in ("one", "two", "three")] == [True, False, True]


def test_two_that_write_the_same_file_lose_nothing(tmp_path: Path) -> None:
    logs = [AnswerLog(tmp_path / "answers.jsonl") for _ in range(2)]
    for number in range(10):
        logs[number % 2].add(str(number), ANSWERS)
    again = AnswerLog(tmp_path / "answers.jsonl")
    assert all(again.get(str(number)) == ANSWERS for number in range(10))


def test_a_file_that_another_process_removes_again_and_again_is_read_and_written(
    tmp_path: Path,
) -> None:
    file, stop = tmp_path / "answers.jsonl", threading.Event()

    def remove() -> None:
        while not stop.is_set():
            AnswerLog(file).clear()

    other = threading.Thread(target=remove)
    other.start()
    try:
        for number in range(300):
            recent_log(file).add(str(number), ANSWERS)
    finally:
        stop.set()
        other.join()


def test_a_line_that_is_no_record_of_answers_counts_as_not_there(tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    file.write_text('[]\n{"key": "one"}\n{"key": "two", "answers": [{"text": "x"}]}\nnull\n')
    log = AnswerLog(file)
    assert log.get("one") is None and log.get("two") is None


def test_a_key_tells_apart_all_that_answers_depend_on() -> None:
    keys = {answers_key([[1, 2]], 8), answers_key([[1], [2]], 8), answers_key([[1, 2]], 9)}
    assert len(keys) == 3
