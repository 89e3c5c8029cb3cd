"""Conflict records during a fold: registers with several live writes that differ, and rows deleted beside an edit."""

from __future__ import annotations

import sqlite3

from app.models.registers import agree
from app.models.tables import TABLES, Kind
from app.storage.fold_events import EventStore
from app.storage.fold_rows import CONFLICTED, DELETED, FoldRow, RowStore


class Beneath:
    """Knows what was written below a record: a deletion beside an answer or a movement must not hide it."""

    def __init__(self, rows: RowStore, events: EventStore) -> None:
        self._rows = rows
        self._events = events

    def writes(self, row: FoldRow) -> tuple[str, ...]:
        """Return every live write of a row and of the rows that belong to it."""
        found = list(row.live.all_writes(row.filled, row.table.registers))
        for table in TABLES.values():
            if table.parent_table != row.table.name:
                continue
            if table.kind is Kind.EVENT:
                found += self._events.writes(table, row.id)
                continue
            for child in self._rows.children(table, row.id):
                found += child.live.all_writes(child.filled, table.registers)
        return tuple(dict.fromkeys(found))


def refresh_conflicts(connection: sqlite3.Connection, row: FoldRow, root: FoldRow, beneath: Beneath) -> None:
    """Bring the conflict records and flags of a row, and of the deleted record it belongs to, up to date."""
    _refresh(connection, row, root, beneath)
    if root is not row and root.live.deletions:
        _refresh(connection, root, root, beneath)


def _refresh(connection: sqlite3.Connection, row: FoldRow, root: FoldRow, beneath: Beneath) -> None:
    found = {name for name, writes in row.live.many.items() if not agree(writes)}
    if row.live.deletions:
        deleted = row.live.is_deleted(beneath.writes(row))
        row.flags = (row.flags | DELETED) if deleted else (row.flags & ~DELETED)
        if not deleted:
            found.add("_deleted")
    else:
        row.flags &= ~DELETED
        if not found and not row.flags & CONFLICTED:
            return
    where = (row.table.name, row.id)
    connection.execute("DELETE FROM conflict WHERE tbl = ? AND row = ?", where)
    for name in sorted(found):
        connection.execute(
            "INSERT INTO conflict (tbl, row, register, root) VALUES (?, ?, ?, ?)", (*where, name, root.id)
        )
    row.flags = (row.flags | CONFLICTED) if found else (row.flags & ~CONFLICTED)
