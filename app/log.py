"""The program's own log: a file in the home that cannot grow without end, and the last lines in memory.

It never holds what users recorded, only codes, counts and paths.
"""

from __future__ import annotations

import logging
from collections import deque
from logging.handlers import RotatingFileHandler

from app.errors import Environment
from app.paths import Home

ROOT = "gatebook"
FILE_NAME = "gatebook.log"
FILE_BYTES = 1024 * 1024
FILES = 3
"""The file is renamed at this size; with so many older ones kept, the log takes at most 4 MB."""

TAIL_LINES = 200
"""Lines kept in memory for the crash dialog."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Tail(logging.Handler):
    """Keeps the last lines in memory."""

    def __init__(self, most: int = TAIL_LINES) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=most)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self._lines.append(self.format(record))

    def lines(self) -> list[str]:
        """Return the kept lines, oldest first."""
        return list(self._lines)


def logger(name: str) -> logging.Logger:
    """Return the logger of a part of the program, for example ``exchange``."""
    return logging.getLogger(f"{ROOT}.{name}")


def setup(home: Home) -> Tail:
    """Write everything from INFO upward to the home's log file, and return the memory of the last lines.

    Calling again, with the same or another home, replaces what was set up before. Raises Environment
    ``folder_not_writable``.
    """
    shut_down()
    tail = Tail()
    try:
        home.logs.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(home.logs / FILE_NAME, "a", FILE_BYTES, FILES, encoding="utf-8")
    except OSError as error:
        raise Environment("folder_not_writable", "choose_writable_folder", path=str(home.logs)) from error
    top = logging.getLogger(ROOT)
    for handler in (tail, file):
        handler.setFormatter(logging.Formatter(_FORMAT))
        top.addHandler(handler)
    top.setLevel(logging.INFO)
    return tail


def shut_down() -> None:
    """Close the log file and forget the last lines."""
    top = logging.getLogger(ROOT)
    for handler in tuple(top.handlers):
        top.removeHandler(handler)
        handler.close()
