"""Conflict records during a fold: registers with several live writes that differ, and rows deleted beside an edit."""

from __future__ import annotations

import sqlite3

from app.models.registers import agree
from app.storage.fold_rows import CONFLICTED, DELETED, FoldRow


def refresh_conflicts(connection: sqlite3.Connection, row: FoldRow, root: FoldRow) -> None:
    """Bring the conflict records and flags of a row up to date with its live writes."""
    found = {name for name, writes in row.live.many.items() if not agree(writes)}
    if row.live.deletions:
        deleted = row.live.is_deleted(row.live.all_writes(row.filled, row.table.registers))
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
