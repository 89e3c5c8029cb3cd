"""The program's own log: a file in the home that cannot grow without end, and the last lines in memory.

It never holds what users recorded, only codes, counts and paths.
"""

from __future__ import annotations

import logging
from collections import deque
from itertools import pairwise
from pathlib import Path

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


class Rolling(logging.FileHandler):
    """A log file that makes way for a new one at ``FILE_BYTES``; the standard one loads sockets and queues too."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, into a new file where the old one is full."""
        room = FILE_BYTES - len(self.format(record).encode("utf-8", "replace"))
        if self.stream is not None and self.stream.tell() >= max(room, 1):
            self.stream.close()
            self._roll()
        super().emit(record)

    def _roll(self) -> None:
        path = Path(self.baseFilename)
        names = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, FILES + 1))]
        for newer, older in reversed(list(pairwise(names))):
            if newer.exists():
                newer.replace(older)
        self.stream = self._open()


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
        file = Rolling(home.logs / FILE_NAME, "a", encoding="utf-8")
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
