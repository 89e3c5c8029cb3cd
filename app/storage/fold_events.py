"""Event rows during a fold: added once, voided at most once in effect, never changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from app.models.tables import Table
from app.storage.fold_rows import bind, unbind

_FETCH = 200

Order = Callable[[str, int], tuple[int, str, int, bytes]]


class EventStore:
    """Adds and voids the rows of event tables."""

    def __init__(self, connection: sqlite3.Connection, order: Order) -> None:
        self._connection = connection
        self._order = order
        self._absent: set[tuple[str, str]] = set()

    def prefetch(self, table: Table, ids: Iterable[str]) -> None:
        """Note which of many events do not exist, so that adding them needs no look at each."""
        wanted = list(dict.fromkeys(ids))
        marks = ", ".join("?" for _ in range(_FETCH))
        for start in range(0, len(wanted), _FETCH):
            some = wanted[start : start + _FETCH]
            filled = some + some[-1:] * (_FETCH - len(some))
            query = f'SELECT id FROM "{table.name}" WHERE id IN ({marks})'
            known = {found["id"] for found in self._connection.execute(query, filled)}
            self._absent.update((table.name, row) for row in some if row not in known)

    def forget(self) -> None:
        """Drop what was noted."""
        self._absent.clear()

    def get(self, table: Table, row_id: str) -> dict[str, Any] | None:
        """Return the columns of an event, None when there is none with this id."""
        found = self._row(table, row_id)
        return None if found is None else unbind(table, found)

    def add(self, table: Table, row_id: str, values: dict[str, Any], key: str, c: int) -> str:
        """Add an event; return the write of the later one when there is another event with this id, else ``""``.

        Of two events with one id the first in the common order is shown (only a copied or a forged log can make
        such a pair).
        """
        absent = (table.name, row_id) in self._absent
        self._absent.discard((table.name, row_id))
        standing = None if absent else self._row(table, row_id)
        mark = f"{c} {key}"
        bound = bind(table, values)
        if standing is None:
            names = ", ".join(f'"{column.name}"' for column in table.columns)
            marks = ", ".join("?" for _ in table.columns)
            self._connection.execute(
                f'INSERT INTO "{table.name}" ({names}, id, _write) VALUES ({marks}, ?, ?)',
                (*bound, row_id, mark),
            )
            return ""
        if self.place(mark) > self.place(standing["_write"]):
            return key
        sets = ", ".join(f'"{column.name}" = ?' for column in table.columns)
        self._connection.execute(
            f'UPDATE "{table.name}" SET {sets}, _write = ? WHERE id = ?', (*bound, mark, row_id)
        )
        written: str = standing["_write"]
        return written.partition(" ")[2]

    def write_of(self, table: Table, row_id: str) -> str:
        """Return the write that made an event, empty when there is none."""
        row = self._row(table, row_id)
        return "" if row is None else str(row["_write"]).partition(" ")[2]

    def writes(self, table: Table, parent: str) -> list[str]:
        """Return the writes that made the events of one record."""
        rows = self._connection.execute(
            f'SELECT _write FROM "{table.name}" WHERE "{table.parent}" = ? ORDER BY id', (parent,)
        )
        return [row["_write"].partition(" ")[2] for row in rows]

    def void(self, table: Table, row_id: str, key: str, c: int, reason: str) -> None:
        """Void an event; the first void in the common order counts, later ones are inert."""
        row = self._row(table, row_id)
        standing = json.loads(row["_void"]) if row is not None and row["_void"] else None
        mark = f"{c} {key}"
        if standing is None or self.place(mark) < self.place(standing["write"]):
            told = json.dumps({"write": mark, "reason": reason}, ensure_ascii=False)
            self._connection.execute(f'UPDATE "{table.name}" SET _void = ? WHERE id = ?', (told, row_id))

    def _row(self, table: Table, row_id: str) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self._connection.execute(
            f'SELECT * FROM "{table.name}" WHERE id = ?', (row_id,)
        ).fetchone()
        return found

    def place(self, mark: str) -> tuple[int, str, int, bytes]:
        """Return the place in the common order of a write, told as its causal length and its name."""
        c, _, key = mark.partition(" ")
        return self._order(key, int(c))
