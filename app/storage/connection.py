"""A connection that can leave large writes to a thread of its own, while its user prepares the next ones.

SQLite works without Python's lock as long as one statement runs, so rows are written by few statements of many rows.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from typing import Any

Row = Sequence[Any]

_ROWS_AT_ONCE = (2000, 500, 100, 20, 5, 1)
"""Rows that one statement writes: few sizes, so that each is prepared once."""

_MOST_WAITING = 12


class Connection(sqlite3.Connection):
    """Every other statement first waits for what was left to the thread, and raises what went wrong there."""

    _lane: ThreadPoolExecutor | None = None
    _failed = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._waiting: deque[Future[None]] = deque()
        super().__init__(*args, **kwargs)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run one statement, after what waits."""
        if self._waiting:
            self.settle()
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        """Run one statement with many sets of values, after what waits."""
        if self._waiting:
            self.settle()
        return super().executemany(sql, parameters)

    def insert(self, into: str, rows: Sequence[Row]) -> None:
        """Write rows of one length; ``into`` is ``INSERT INTO … (columns)``."""
        if not rows:
            return
        if self._lane is None:
            self.executemany(_statement(into, len(rows[0]), 1), rows)
        else:
            self._leave(self._lane, lambda: self._insert(into, rows))

    def later(self, sql: str, parameters: Row) -> None:
        """Run a statement after the rows before it; nobody waits for it."""
        if self._lane is None:
            self.execute(sql, parameters)
        else:
            self._leave(self._lane, lambda: self._run(sql, parameters))

    @contextmanager
    def working_ahead(self) -> Iterator[None]:
        """Leave the rows of the block to a thread; all of them are written, or have failed, at its end."""
        with ThreadPoolExecutor(1, thread_name_prefix="rows") as lane:
            self._lane = lane
            try:
                yield
                self.settle()
            finally:
                self._lane = None
                self.abandon()

    def settle(self) -> None:
        """Wait for what was left to the thread; raise the first thing that went wrong there."""
        while self._waiting:
            self._waiting.popleft().result()

    def abandon(self) -> None:
        """Wait for what was left to the thread, whatever becomes of it: the transaction is given up."""
        wait(self._waiting)
        self._waiting.clear()
        self._failed = False

    def _leave(self, lane: ThreadPoolExecutor, work: Callable[[], None]) -> None:
        while len(self._waiting) >= _MOST_WAITING:
            self._waiting.popleft().result()
        self._waiting.append(lane.submit(self._unless_failed, work))

    def _unless_failed(self, work: Callable[[], None]) -> None:
        # A full disk may end the transaction by itself; what followed would be kept without the rest.
        if self._failed:
            return
        try:
            work()
        except BaseException:
            self._failed = True
            raise

    def _insert(self, into: str, rows: Sequence[Row]) -> None:
        width = len(rows[0])
        most = self.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // width
        start = 0
        # A row by itself would have to get Python's lock back each time: that takes longer than writing it.
        for size in _ROWS_AT_ONCE:
            while size <= most and len(rows) - start >= size:
                values = list(chain.from_iterable(rows[start : start + size]))
                super().execute(_statement(into, width, size), values)
                start += size

    def _run(self, sql: str, parameters: Row) -> None:
        super().execute(sql, parameters)


@lru_cache(maxsize=64)
def _statement(into: str, width: int, rows: int) -> str:
    marks = f"({', '.join('?' * width)})"
    return f"{into} VALUES {', '.join([marks] * rows)}"
