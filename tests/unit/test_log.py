"""The log goes to a bounded file in the home, and its last lines to memory."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from app.errors import Environment
from app.paths import Home


@pytest.fixture
def tail(home: Path) -> Iterator[log.Tail]:
    yield log.setup(Home(home))
    log.shut_down()


def test_a_line_goes_to_the_file_and_to_memory(tail: log.Tail, home: Path):
    log.logger("exchange").info("imported %d", 3)
    assert tail.lines()[-1].endswith("INFO gatebook.exchange: imported 3")
    assert (home / "log" / "gatebook.log").read_text("utf-8").endswith("imported 3\n")


def test_only_the_last_lines_stay_in_memory():
    tail = log.Tail(most=2)
    for number in range(5):
        tail.handle(logging.LogRecord("gatebook", logging.INFO, "", 0, str(number), None, None))
    assert tail.lines() == ["3", "4"]


def test_the_files_never_take_more_than_four_megabytes(tail: log.Tail, home: Path):
    for _ in range(60):
        log.logger("noise").info("x" * 100_000)
    assert sum(file.stat().st_size for file in (home / "log").iterdir()) <= log.FILE_BYTES * (log.FILES + 1)


def test_a_home_that_cannot_be_written_is_an_environment_error(tmp_path: Path):
    (tmp_path / "log").write_text("in the way")
    with pytest.raises(Environment, match="folder_not_writable"):
        log.setup(Home(tmp_path))
