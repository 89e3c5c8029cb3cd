"""Events that were written twice under one id, which only a copied or a forged log does: all are kept, one is shown."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from app.models.entries import Add
from app.models.tables import Table
from app.storage.fold_events import EventStore
from app.storage.fold_rules import checked
from app.storage.fold_seen import AuthorView
from app.storage.log import Log, LogBook

TWICE = "event_twice"
"""The problem that tells of an event which is not shown, because another with its id comes before it."""

_HARMLESS = (TWICE, "waits_for_update")
"""Problems of an operation that was folded nevertheless."""

Note = Callable[[int, int, int, str, dict[str, str | int]], None]


class Twins:
    """Knows the events that are not shown, by the problems that tell of them, and asks what an author had seen."""

    def __init__(
        self, connection: sqlite3.Connection, logs: LogBook, events: EventStore, view: AuthorView, note: Note
    ) -> None:
        self._connection = connection
        self._logs = logs
        self._events = events
        self._view = view
        self._note = note

    def note(self, table: Table, row_id: str, write: str) -> None:
        """Note the later of two events with one id, whichever came first."""
        no, n = _split(write)
        for index, _op in self._adds(table, row_id, no, n):
            self._note(no, n, index, TWICE, {"table": table.name, "row": row_id})

    def seen(self, table: Table, row_id: str, log: Log) -> dict[str, Any] | None:
        """Return an event as the author of the last entry of a log had seen it; None when it had seen none.

        Of several it is the first in the common order, so that it makes no difference which of them is shown here
        meanwhile.
        """
        shown = self._events.write_of(table, row_id)
        if not shown:
            return None
        if self._view.saw_write(shown, log):
            return self._events.get(table, row_id)
        for no, n in self._not_shown(table, row_id):
            if self._view.saw_write(f"{no}:{n}", log):
                return self._values(table, row_id, no, n)
        return None

    def _not_shown(self, table: Table, row_id: str) -> list[tuple[int, int]]:
        """Return the entries whose event of this id is not shown, in the common order."""
        params = json.dumps({"row": row_id, "table": table.name}, ensure_ascii=False, sort_keys=True)
        found = self._connection.execute(
            "SELECT DISTINCT log, n FROM problem WHERE code = ? AND params = ?", (TWICE, params)
        )
        return sorted(((row["log"], row["n"]) for row in found), key=self._place)

    def _place(self, entry: tuple[int, int]) -> tuple[int, str, int, bytes]:
        no, n = entry
        line = self._logs.line(no, n)
        return self._events.place(f"{0 if line is None else line.c} {no}:{n}")

    def _values(self, table: Table, row_id: str, no: int, n: int) -> dict[str, Any] | None:
        """Return what an entry says of an event; its last word on it that was folded counts."""
        query = f"SELECT op FROM problem WHERE log = ? AND n = ? AND code NOT IN ({', '.join('?' * len(_HARMLESS))})"
        left_out = {row["op"] for row in self._connection.execute(query, (no, n, *_HARMLESS))}
        told = [op for index, op in self._adds(table, row_id, no, n) if index not in left_out]
        return checked(table, told[-1].values) if told else None

    def _adds(self, table: Table, row_id: str, no: int, n: int) -> Iterator[tuple[int, Add]]:
        line = self._logs.line(no, n)
        for index, op in enumerate(line.entry().ops if line is not None else ()):
            if isinstance(op, Add) and (op.table, op.row) == (table.name, row_id):
                yield index, op


def _split(write: str) -> tuple[int, int]:
    no, _, n = write.partition(":")
    return int(no), int(n)
