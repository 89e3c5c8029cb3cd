"""Rows during a fold: read once, changed in memory, written back with their search index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count, repeat
from typing import Any

from app.models.folding import index_text
from app.models.registers import Live
from app.models.tables import Table, Type
from app.storage.connection import Connection
from app.storage.first_records import FirstRecord

_FETCH = 200

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


@lru_cache(maxsize=64)
def _shape(table: Table) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the names of a table's columns and the places of those that hold JSON."""
    names = tuple(column.name for column in table.columns)
    return names, tuple(at for at, column in enumerate(table.columns) if column.type is Type.JSON)


def bind(table: Table, values: dict[str, Any]) -> list[Any]:
    """Return the values of all columns of a table in order, JSON ones as compact text."""
    names, json_places = _shape(table)
    found = list(map(values.get, names))
    for at in json_places:
        if found[at] is not None:
            found[at] = _SORTED.encode(found[at])
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
    values = row.values
    return index_text(*[str(value) for name in row.table.searched if (value := values.get(name))])


@lru_cache(maxsize=64)
def _statements(table: Table) -> tuple[str, str]:
    """Return the beginning of the INSERT and the UPDATE of one record table; made once, not at every save."""
    names = [f'"{column.name}"' for column in table.columns] + ["_live", "_flags"]
    names += [] if table.parent else ["_heads"]
    names += ["_text"] if table.searched else []
    names += ["_status", "_signed"] if table.name == "run" else []
    insert = f'INSERT INTO "{table.name}" ({", ".join(names)}, id, rowid_)'
    update = f'UPDATE "{table.name}" SET {", ".join(f"{name} = ?" for name in names)} WHERE rowid_ = ?'
    return insert, update


_UNKNOWN = object()


class RowStore:
    """Loads and writes register rows of one transaction; nothing is written before ``flush``.

    ``before`` reads what stood before the transaction, for rows that it has not touched.
    """

    def __init__(self, connection: Connection, before: sqlite3.Connection | None = None) -> None:
        self._connection = connection
        self._before = before
        self._written: set[str] = set()
        self._last: dict[str, int] = {}
        self._rows: dict[tuple[str, str], FoldRow | None] = {}
        self._dirty: dict[tuple[str, str], FoldRow] = {}

    def get(self, table: Table, row_id: str) -> FoldRow | None:
        """Return the row with ``row_id``, or None when there is none."""
        key = (table.name, row_id)
        if key not in self._rows:
            self._rows[key] = self._load(table, row_id)
        return self._rows[key]

    def prefetch(self, table: Table, ids: Iterable[str]) -> None:
        """Read many rows at once, and note which of them do not exist."""
        missing = [row for row in dict.fromkeys(ids) if (table.name, row) not in self._rows]
        if self._before is None or self._written.isdisjoint(missing):
            self._fetch(table, missing, self._before or self._connection)
            return
        self._fetch(table, [row for row in missing if row not in self._written], self._before)
        self._fetch(table, [row for row in missing if row in self._written], self._connection)

    def _fetch(self, table: Table, missing: list[str], source: sqlite3.Connection) -> None:
        marks = ", ".join("?" for _ in range(_FETCH))
        for start in range(0, len(missing), _FETCH):
            some = missing[start : start + _FETCH]
            self._rows.update(dict.fromkeys(((table.name, row) for row in some), None))
            # The last one again fills up the marks, so that one prepared statement serves all.
            filled = some + some[-1:] * (_FETCH - len(some))
            query = f'SELECT * FROM "{table.name}" WHERE id IN ({marks})'
            for found in source.execute(query, filled):
                self._rows[(table.name, found["id"])] = _read(table, found)

    def make(self, table: Table, row_id: str, live: Live) -> FoldRow:
        """Return a new row without values."""
        row = FoldRow(table, row_id, 0, {}, live)
        self._rows[(table.name, row_id)] = row
        self.touch(row)
        return row

    def absent(self, table: Table, row_id: str) -> bool:
        """Tell whether it is known already that there is no row with ``row_id``."""
        return self._rows.get((table.name, row_id), _UNKNOWN) is None

    def add(self, row: FoldRow) -> None:
        """Take a new row in that is whole."""
        row.headed_only = False
        key = (row.table.name, row.id)
        self._rows[key] = self._dirty[key] = row

    def add_all(self, table: Table, records: Sequence[FirstRecord], no: int, first: int) -> bool:
        """Write new records of entries ``first`` and following of log ``no``; False, and nothing, if one is not new."""
        ids = [record.row for record in records]
        if not self._are_new(table, ids):
            return False
        self.flush_fresh()
        last = self._newest(table)
        self._last[table.name] = last + len(records)
        self._write(
            table,
            [_first(table, *told) for told in zip(records, count(first), repeat(no), count(last + 1))],
            last,
        )
        self._written.update(ids)
        return True

    def _are_new(self, table: Table, ids: list[str]) -> bool:
        """Tell whether rows are named once and do not exist; what is known of them is forgotten, for they soon will."""
        different = set(ids)
        if len(different) < len(ids) or not self._written.isdisjoint(different):
            return False
        if any(self._rows.get((table.name, row)) is not None for row in ids):
            return False
        query = f'SELECT 1 FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1'
        if (self._before or self._connection).execute(query, (json.dumps(ids),)).fetchone() is not None:
            return False
        for row in ids:
            self._rows.pop((table.name, row), None)
        return True

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
        self._last.clear()
        self._written.clear()

    def shrink(self, limit: int) -> None:
        """Drop clean rows when more than ``limit`` are in memory."""
        if len(self._rows) > limit:
            self.flush()
            if self._before is not None:
                self._written.update(row.id for row in self._rows.values() if row is not None)
            self._rows.clear()

    def flush_fresh(self) -> None:
        """Write the new rows alone; what is changed again before the end is then written once more."""
        fresh: dict[Table, list[FoldRow]] = {}
        for key, row in list(self._dirty.items()):
            if not row.rowid and not row.headed_only:
                fresh.setdefault(row.table, []).append(row)
                row.headed_only = True
                del self._dirty[key]
        for table, rows in fresh.items():
            self._insert(table, rows)

    def flush(self) -> None:
        """Write all changed rows, those of one table together."""
        self.flush_fresh()
        changed: dict[Table, list[FoldRow]] = {}
        headed: dict[Table, list[FoldRow]] = {}
        for row in self._dirty.values():
            group = headed if row.headed_only else changed
            group.setdefault(row.table, []).append(row)
            row.headed_only = True
        for table, rows in changed.items():
            self._update(table, rows)
        for table, rows in headed.items():
            self._connection.executemany(
                f'UPDATE "{table.name}" SET _heads = ? WHERE rowid_ = ?',
                [(_heads(row.heads), row.rowid) for row in rows],
            )
        self._dirty.clear()

    def _load(self, table: Table, row_id: str) -> FoldRow | None:
        found = self._connection.execute(f'SELECT * FROM "{table.name}" WHERE id = ?', (row_id,)).fetchone()
        return None if found is None else _read(table, found)

    def _insert(self, table: Table, rows: list[FoldRow]) -> None:
        """Write new rows in the order in which they came; the index takes their texts from the table."""
        last = self._newest(table)
        for number, row in enumerate(rows, last + 1):
            row.rowid = number
        self._last[table.name] = last + len(rows)
        self._write(table, [(*_stored(row), row.id, row.rowid) for row in rows], last)

    def _write(self, table: Table, rows: Sequence[Sequence[Any]], last: int) -> None:
        """Write new rows, which come after rowid ``last``, and what the search index takes from them."""
        self._connection.insert(_statements(table)[0], rows)
        if table.searched:
            self._connection.later(
                f'INSERT INTO "{table.name}_fts" (rowid, _text)'
                f" SELECT rowid_, _text FROM \"{table.name}\" WHERE rowid_ > ? AND _text <> ''",
                (last,),
            )

    def _newest(self, table: Table) -> int:
        if table.name not in self._last:
            found = self._connection.execute(f'SELECT max(rowid_) FROM "{table.name}"').fetchone()[0]
            self._last[table.name] = found or 0
        return self._last[table.name]

    def _update(self, table: Table, rows: list[FoldRow]) -> None:
        old = {row.rowid: row.text for row in rows}
        self._connection.executemany(_statements(table)[1], [(*_stored(row), row.rowid) for row in rows])
        moved = [row for row in rows if row.text != old[row.rowid]]
        if not moved:
            return
        self._connection.executemany(
            f'INSERT INTO "{table.name}_fts" ("{table.name}_fts", rowid, _text) VALUES (\'delete\', ?, ?)',
            [(row.rowid, old[row.rowid]) for row in moved if old[row.rowid]],
        )
        self._connection.executemany(
            f'INSERT INTO "{table.name}_fts" (rowid, _text) VALUES (?, ?)',
            [(row.rowid, row.text) for row in moved if row.text],
        )


def _read(table: Table, found: sqlite3.Row) -> FoldRow:
    row = FoldRow(table, found["id"], found["rowid_"], unbind(table, found), Live.parse(found["_live"]))
    row.flags = found["_flags"]
    if not table.parent and found["_heads"]:
        row.heads = json.loads(found["_heads"])
    if table.searched:
        row.text = found["_text"]
    if table.name == "run":
        row.status, row.signed = found["_status"], found["_signed"]
    return row


def _heads(heads: dict[str, int]) -> str:
    if len(heads) == 1:
        ((no, n),) = heads.items()
        return f'{{"{no}":{n}}}'
    return _COMPACT.encode(heads)


def _first(table: Table, record: FirstRecord, n: int, no: int, rowid: int) -> tuple[Any, ...]:
    """Return what ``_statements`` bind for a record that entry ``n`` of log ``no`` alone has written."""
    told: tuple[Any, ...] = (f'{{"":"{no}:{n}"}}', 0, f'{{"{no}":{n}}}')
    if table.searched:
        told += (record.text,)
    if table.name == "run":
        told += (record.values[_shape(table)[0].index("stage")] or "draft", "")
    return (*record.values, *told, record.row, rowid)


def _stored(row: FoldRow) -> list[Any]:
    """Return what ``_statements`` bind for a row, its text for search made anew."""
    table = row.table
    found = bind(table, row.values)
    found += (row.live.dump(), row.flags)
    if not table.parent:
        found.append(_heads(row.heads))
    if table.searched:
        row.text = _searched_text(row)
        found.append(row.text)
    if table.name == "run":
        found += (row.status, row.signed)
    return found
