"""The tables that follow from the log, as SQL made from the registry of record tables.

They are dropped, made and folded anew whenever a newer program has other ones (``upgrade.py``), so that nothing here
needs a migration. What does not follow from the log is made by ``schema_1.py`` and changed by ``migrations.py``.
"""

from __future__ import annotations

import hashlib
from typing import get_args

from app.models.entries import Op
from app.models.tables import TABLES, Kind, Table, Type

FOLD = 2
"""Number of the rules of folding; raised when the same entries fold to something else, so that all are folded anew."""

KINDS = tuple(sorted(kind.__name__ for kind in get_args(Op)))
"""The operations that are known: one more folds what older programs only kept."""

_SQL_TYPES = {Type.TEXT: "TEXT", Type.INTEGER: "INTEGER", Type.JSON: "TEXT"}

_FOUND = {
    "conflict": (
        "CREATE TABLE conflict (tbl TEXT NOT NULL, row TEXT NOT NULL, register TEXT NOT NULL, root TEXT NOT NULL,"
        " PRIMARY KEY (tbl, row, register)) WITHOUT ROWID",
        "CREATE INDEX ix_conflict_root ON conflict (root)",
    ),
    "problem": (
        "CREATE TABLE problem (log INTEGER NOT NULL, n INTEGER NOT NULL, op INTEGER NOT NULL, code TEXT NOT NULL,"
        " params TEXT NOT NULL, PRIMARY KEY (log, n, op, code)) WITHOUT ROWID",
    ),
    "freeze": (
        "CREATE TABLE freeze (run TEXT NOT NULL, log INTEGER NOT NULL, n INTEGER NOT NULL, c INTEGER NOT NULL,"
        " user TEXT NOT NULL, moment TEXT NOT NULL, writes TEXT NOT NULL, snapshot TEXT NOT NULL,"
        " PRIMARY KEY (run, log, n)) WITHOUT ROWID",
    ),
}
"""What folding finds beside the records."""

LASTING = frozenset({"entry", "seal"})
"""Guarded tables that are the log itself: everything else that is guarded follows from them."""


def _columns(table: Table) -> str:
    shown = ", ".join(f'"{column.name}" {_SQL_TYPES[column.type]}' for column in table.columns)
    if table.kind is Kind.EVENT:
        return f"{shown}, _write TEXT NOT NULL, _void TEXT NOT NULL DEFAULT ''"
    extra = ", _live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0"
    if not table.parent:
        extra += ", _heads TEXT NOT NULL DEFAULT ''"
    if table.name == "run":
        extra += ", _status TEXT NOT NULL DEFAULT 'draft', _signed TEXT NOT NULL DEFAULT ''"
    if table.searched:
        extra += ", _text TEXT NOT NULL DEFAULT ''"
    return shown + extra


def table_sql(table: Table) -> list[str]:
    """Return the statements that make one record table with its indexes, search index and guards."""
    found = [
        f'CREATE TABLE "{table.name}" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, {_columns(table)})'
    ]
    for columns in table.indexes:
        name = "_".join((table.name, *columns))
        listed = ", ".join(f'"{column}"' for column in columns)
        found.append(f'CREATE INDEX "ix_{name}" ON "{table.name}" ({listed})')
    if table.searched:
        found.append(
            f'CREATE VIRTUAL TABLE "{search_table(table.name)}" USING fts5(_text, content="{table.name}",'
            " content_rowid='rowid_', detail=none, tokenize=\"unicode61 remove_diacritics 0\")"
        )
    if table.name == "run":
        found.append("CREATE INDEX ix_run_status ON run (_status, opened)")
    return found + guard_sql(table.name)


def search_table(name: str) -> str:
    """Return the name of the search index of a record table."""
    return f"{name}_fts"


def guard_sql(name: str) -> list[str]:
    """Return the triggers that stop every write to ``name`` that does not come from a fold."""
    return [
        f'CREATE TRIGGER "guard_{name}_{verb.lower()}" BEFORE {verb} ON "{name}" WHEN NOT folding()'
        " BEGIN SELECT RAISE(ABORT, 'use store.save'); END"
        for verb in ("INSERT", "UPDATE", "DELETE")
    ]


def folded_schema() -> list[str]:
    """Return every statement that makes the empty tables that follow from the log."""
    found = [statement for table in TABLES.values() for statement in table_sql(table)]
    for name, statements in _FOUND.items():
        found += [*statements, *guard_sql(name)]
    return found


def fingerprint() -> str:
    """Return what tells one form of the folded tables, or one way of folding, from another: 16 hex digits."""
    told = "\n".join([str(FOLD), *KINDS, *folded_schema()])
    return hashlib.sha256(told.encode()).hexdigest()[:16]
