"""The tables of the database as SQL, made from the registry of record tables."""

from __future__ import annotations

from app.models.tables import TABLES, Kind, Table, Type

_SQL_TYPES = {Type.TEXT: "TEXT", Type.INTEGER: "INTEGER", Type.JSON: "TEXT"}

BOOKS = (
    # A log, or one branch of a forked one: ``branch`` is the hash of the first divergent entry, else ''.
    """CREATE TABLE log (no INTEGER PRIMARY KEY, id TEXT NOT NULL, branch TEXT NOT NULL DEFAULT '',
        parent INTEGER NOT NULL DEFAULT 0, base INTEGER NOT NULL DEFAULT 0, device TEXT NOT NULL DEFAULT '',
        audience TEXT NOT NULL DEFAULT '', own INTEGER NOT NULL DEFAULT 0, n INTEGER NOT NULL DEFAULT 0,
        hash BLOB NOT NULL, c INTEGER NOT NULL DEFAULT 0, sig BLOB, depped INTEGER NOT NULL DEFAULT 0,
        seen TEXT NOT NULL DEFAULT '{}', UNIQUE (id, branch))""",
    # ``id`` is (log.no << 40) | n, so that one tree holds every log in its own order.
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, c INTEGER NOT NULL, hash BLOB NOT NULL, line BLOB NOT NULL)",
    "CREATE TABLE held (log TEXT NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, line BLOB NOT NULL,"
    " PRIMARY KEY (log, n, hash)) WITHOUT ROWID",
    "CREATE TABLE held_seal (log TEXT NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, sig BLOB NOT NULL,"
    " PRIMARY KEY (log, n, hash)) WITHOUT ROWID",
    "CREATE TABLE seal (log INTEGER NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, sig BLOB NOT NULL,"
    " PRIMARY KEY (log, n)) WITHOUT ROWID",
    "CREATE TABLE conflict (tbl TEXT NOT NULL, row TEXT NOT NULL, register TEXT NOT NULL, root TEXT NOT NULL,"
    " PRIMARY KEY (tbl, row, register)) WITHOUT ROWID",
    "CREATE INDEX ix_conflict_root ON conflict (root)",
    "CREATE TABLE problem (log INTEGER NOT NULL, n INTEGER NOT NULL, op INTEGER NOT NULL, code TEXT NOT NULL,"
    " params TEXT NOT NULL, PRIMARY KEY (log, n, op, code)) WITHOUT ROWID",
    "CREATE TABLE freeze (run TEXT NOT NULL, log INTEGER NOT NULL, n INTEGER NOT NULL, c INTEGER NOT NULL,"
    " user TEXT NOT NULL, moment TEXT NOT NULL, writes TEXT NOT NULL, snapshot TEXT NOT NULL,"
    " PRIMARY KEY (run, log, n)) WITHOUT ROWID",
)
"""Tables of the log and of what folding finds; all of them follow from the entries held."""

LOCAL = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE credential (user TEXT PRIMARY KEY, hash TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0,"
    " changed TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE trust (version INTEGER PRIMARY KEY, doc BLOB NOT NULL)",
    # What another device has durably, as it told us in a signed bundle.
    "CREATE TABLE peer_have (device TEXT NOT NULL, log TEXT NOT NULL, n INTEGER NOT NULL, bundle TEXT NOT NULL,"
    " PRIMARY KEY (device, log)) WITHOUT ROWID",
    "CREATE TABLE export (no INTEGER PRIMARY KEY, bundle TEXT NOT NULL, audience TEXT NOT NULL, name TEXT NOT NULL,"
    " sha256 TEXT NOT NULL, made TEXT NOT NULL, entries INTEGER NOT NULL, have TEXT NOT NULL)",
    "CREATE TABLE receipt (no INTEGER PRIMARY KEY, bundle TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,"
    " device TEXT NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL, made TEXT NOT NULL, imported TEXT NOT NULL,"
    " entries INTEGER NOT NULL, fresh INTEGER NOT NULL, held INTEGER NOT NULL)",
    "CREATE TABLE tray (bundle TEXT PRIMARY KEY, reason TEXT NOT NULL, device TEXT NOT NULL, label TEXT NOT NULL,"
    " file TEXT NOT NULL, arrived TEXT NOT NULL) WITHOUT ROWID",
    # Logs of which another PC holds something else under a number that is held here too: probably a copied disk.
    "CREATE TABLE suspect (log TEXT PRIMARY KEY) WITHOUT ROWID",
    # Attachments named in entries whose bytes have not come yet, and those that other devices ask for.
    "CREATE TABLE missing_blob (sha256 TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE wanted_blob (device TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (device, sha256))"
    " WITHOUT ROWID",
)
"""Tables that belong to this PC alone and never travel."""

GUARDED_BOOKS = ("entry", "seal", "conflict", "problem", "freeze")


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
            f'CREATE VIRTUAL TABLE "{table.name}_fts" USING fts5(_text, content="{table.name}",'
            " content_rowid='rowid_', detail=none, tokenize=\"unicode61 remove_diacritics 0\")"
        )
    if table.name == "run":
        found.append("CREATE INDEX ix_run_status ON run (_status, opened)")
    return found + guard_sql(table.name)


def guard_sql(name: str) -> list[str]:
    """Return the triggers that stop every write to ``name`` that does not come from a fold."""
    return [
        f'CREATE TRIGGER "guard_{name}_{verb.lower()}" BEFORE {verb} ON "{name}" WHEN NOT folding()'
        " BEGIN SELECT RAISE(ABORT, 'use store.save'); END"
        for verb in ("INSERT", "UPDATE", "DELETE")
    ]


def first_schema() -> list[str]:
    """Return every statement of an empty database of schema 1."""
    found = [*BOOKS, *LOCAL]
    for table in TABLES.values():
        found += table_sql(table)
    for name in GUARDED_BOOKS:
        found += guard_sql(name)
    return found


def folded_tables() -> list[str]:
    """Return the tables that a refold empties and fills again."""
    return [*TABLES, "conflict", "problem", "freeze"]
