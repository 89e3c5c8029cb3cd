"""Rows during a fold: read once, changed in memory, written back with their search index."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from app.models.folding import index_text
from app.models.registers import Live
from app.models.tables import TABLES, Table, Type

CONFLICTED, DELETED, CHANGED_AFTER_SIGNING = 1, 2, 4
"""Bits of a row's ``_flags``."""

# Made once: json.dumps builds a new encoder at every call with such options.
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_SORTED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


@dataclass(slots=True)
class FoldRow:
    """One register row while entries are folded into it."""

    table: Table
    id: str
    rowid: int
    values: dict[str, Any]
    live: Live
    flags: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    text: str = ""
    status: str = "draft"
    signed: str = ""
    headed_only: bool = True

    def filled(self, register: str) -> bool:
        """Tell whether some column of a register holds a value."""
        return any(self.values.get(name) is not None for name in self.table.registers[register])


def bind(table: Table, values: dict[str, Any]) -> list[Any]:
    """Return the values of all columns of a table in order, JSON ones as compact text."""
    found = []
    for column in table.columns:
        value = values.get(column.name)
        if column.type is Type.JSON and value is not None:
            value = _SORTED.encode(value)
        found.append(value)
    return found


def unbind(table: Table, row: sqlite3.Row) -> dict[str, Any]:
    """Return the values of all columns of a stored row, JSON ones decoded."""
    found = {}
    for column in table.columns:
        value = row[column.name]
        if column.type is Type.JSON and value is not None:
            value = json.loads(value)
        found[column.name] = value
    return found


def _searched_text(row: FoldRow) -> str:
    return index_text(*(str(row.values.get(name) or "") for name in row.table.searched))


@lru_cache(maxsize=64)
def _statements(name: str) -> tuple[str, str]:
    """Return the INSERT and the UPDATE of one record table; made once, not at every save."""
    table = TABLES[name]
    names = [f'"{column.name}"' for column in table.columns] + ["_live", "_flags"]
    names += [] if table.parent else ["_heads"]
    names += ["_text"] if table.searched else []
    names += ["_status", "_signed"] if table.name == "run" else []
    marks = ", ".join("?" for _ in names)
    insert = f'INSERT INTO "{table.name}" ({", ".join(names)}, id) VALUES ({marks}, ?)'
    update = f'UPDATE "{table.name}" SET {", ".join(f"{name} = ?" for name in names)} WHERE rowid_ = ?'
    return insert, update


class RowStore:
    """Loads and writes register rows of one transaction; nothing is written before ``flush``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[tuple[str, str], FoldRow | None] = {}
        self._dirty: dict[tuple[str, str], FoldRow] = {}

    def get(self, table: Table, row_id: str) -> FoldRow | None:
        """Return the row with ``row_id``, or None when there is none."""
        key = (table.name, row_id)
        if key not in self._rows:
            self._rows[key] = self._load(table, row_id)
        return self._rows[key]

    def make(self, table: Table, row_id: str, live: Live) -> FoldRow:
        """Return a new row without values."""
        row = FoldRow(table, row_id, 0, {}, live)
        self._rows[(table.name, row_id)] = row
        self.touch(row)
        return row

    def touch(self, row: FoldRow) -> None:
        """Mark a row to be written at the next flush."""
        row.headed_only = False
        self._dirty[(row.table.name, row.id)] = row

    def touch_head(self, row: FoldRow) -> None:
        """Mark a row of which only the heads moved, because a child of it was written."""
        self._dirty[(row.table.name, row.id)] = row

    def children(self, table: Table, parent: str) -> list[FoldRow]:
        """Return the rows of a child table under one parent, in the order of their ids."""
        self.flush()
        rows = self._connection.execute(
            f'SELECT id FROM "{table.name}" WHERE "{table.parent}" = ? ORDER BY id', (parent,)
        ).fetchall()
        return [row for found in rows if (row := self.get(table, found[0])) is not None]

    def forget(self) -> None:
        """Drop what is in memory: the transaction ended."""
        self._rows.clear()
        self._dirty.clear()

    def shrink(self, limit: int) -> None:
        """Drop clean rows when more than ``limit`` are in memory."""
        if len(self._rows) > limit:
            self.flush()
            self._rows.clear()

    def flush(self) -> None:
        """Write all changed rows."""
        for row in self._dirty.values():
            if row.headed_only:
                self._write_heads(row)
            else:
                self._write(row)
                row.headed_only = True
        self._dirty.clear()

    def _load(self, table: Table, row_id: str) -> FoldRow | None:
        found = self._connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (row_id,)).fetchone()
        if found is None:
            return None
        row = FoldRow(table, row_id, found["rowid_"], unbind(table, found), Live.parse(found["_live"]))
        row.flags = found["_flags"]
        if not table.parent and found["_heads"]:
            row.heads = json.loads(found["_heads"])
        if table.searched:
            row.text = found["_text"]
        if table.name == "run":
            row.status, row.signed = found["_status"], found["_signed"]
        return row

    def _write_heads(self, row: FoldRow) -> None:
        self._connection.execute(
            f'UPDATE "{row.table.name}" SET _heads = ? WHERE rowid_ = ?',
            (_COMPACT.encode(row.heads), row.rowid),
        )

    def _write(self, row: FoldRow) -> None:
        table = row.table
        old_text = row.text
        values = [*bind(table, row.values), row.live.dump(), row.flags]
        if not table.parent:
            values.append(_COMPACT.encode(row.heads))
        if table.searched:
            row.text = _searched_text(row)
            values.append(row.text)
        if table.name == "run":
            values += [row.status, row.signed]
        insert, update = _statements(table.name)
        fresh = row.rowid == 0
        if fresh:
            row.rowid = int(self._connection.execute(insert, (*values, row.id)).lastrowid or 0)
        else:
            self._connection.execute(update, (*values, row.rowid))
        if table.searched and (fresh or row.text != old_text):
            self._index(table.name, row, "" if fresh else old_text)

    def _index(self, name: str, row: FoldRow, old_text: str) -> None:
        execute = self._connection.execute
        if old_text:
            execute(
                f'INSERT INTO "{name}_fts" ("{name}_fts", rowid, _text) VALUES (\'delete\', ?, ?)',
                (row.rowid, old_text),
            )
        if row.text:
            execute(f'INSERT INTO "{name}_fts" (rowid, _text) VALUES (?, ?)', (row.rowid, row.text))
