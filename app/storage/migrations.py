"""Named changes of what does not follow from the log, each in one transaction with the record that it was made.

A step never touches a record table: those are made from the registry and folded anew (``upgrade.py``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.errors import Environment
from app.storage import schema_1
from app.storage.database import Database, translated_errors
from app.storage.schema import LASTING, folded_schema, search_table

if TYPE_CHECKING:
    from sqlite_utils import Database as UtilsDatabase

SET_NAME = "gatebook"


def first(db: UtilsDatabase) -> None:
    """Make the tables of the first version."""
    _run(db.conn, schema_1.statements())


def receipt_codes(db: UtilsDatabase) -> None:
    """Give exports what their receipt code follows from and who was told of it, and receipts their code."""
    _run(
        db.conn,
        (
            "ALTER TABLE export ADD COLUMN since TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE export ADD COLUMN nonce TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE export ADD COLUMN told TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE export ADD COLUMN told_by TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE receipt ADD COLUMN code TEXT NOT NULL DEFAULT ''",
        ),
    )


def clock_marks(db: UtilsDatabase) -> None:
    """Make the tables of what the logs tell of the clocks that wrote them; they fill when times are looked at."""
    _run(
        db.conn,
        (
            "CREATE TABLE clock_leg (log INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
            " start INTEGER, finish INTEGER, PRIMARY KEY (log, first)) WITHOUT ROWID",
            "CREATE TABLE clock_link (log INTEGER NOT NULL, n INTEGER NOT NULL, other INTEGER NOT NULL,"
            " m INTEGER NOT NULL, w INTEGER, w_other INTEGER, PRIMARY KEY (log, n, other)) WITHOUT ROWID",
            "CREATE TABLE clock_seen (log INTEGER NOT NULL, n INTEGER NOT NULL, w INTEGER NOT NULL,"
            " PRIMARY KEY (log, n)) WITHOUT ROWID",
            "CREATE INDEX ix_clock_link_other ON clock_link (other, m)",
            "CREATE INDEX ix_clock_link_gap ON clock_link (w_other - w)",
        ),
    )


def channels(db: UtilsDatabase) -> None:
    """Make the notes of files that travel by channels."""
    _run(
        db.conn,
        (
            "CREATE TABLE channel_file (channel TEXT NOT NULL, way TEXT NOT NULL, key TEXT NOT NULL,"
            " name TEXT NOT NULL, size INTEGER NOT NULL, moment TEXT NOT NULL, verdict TEXT NOT NULL,"
            " app TEXT NOT NULL, PRIMARY KEY (channel, way, key)) WITHOUT ROWID",
        ),
    )


STEPS = (first, receipt_codes, clock_marks, channels)
"""Every step in order; a released one is never edited, and a new one is added at the end."""


def _run(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)


def applied(database: Database) -> set[str]:
    """Return the names of the steps that the database already has."""
    known = database.one("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'")
    if known is None:
        return set()
    rows = database.rows("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", SET_NAME)
    return {row["name"] for row in rows}


def apply_steps(database: Database) -> None:
    """Apply the steps that are missing.

    Raises Environment ``database_newer`` when a newer program has already changed the file.
    """
    names = [step.__name__ for step in STEPS]
    done = applied(database)
    if done - set(names):
        raise newer(database)
    if done == set(names):
        return
    # Imported on first use only: the library costs more start-up time than the window (performance.md, traps).
    from sqlite_utils import Database as Utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations(SET_NAME)
    for step in STEPS:
        steps()(step)
    with translated_errors(database.path):
        steps.apply(Utils(database.connection))


def newer(database: Database) -> Environment:
    """Return the refusal of a database that a newer program has changed."""
    return Environment("database_newer", "update_program", path=database.path.name)


def make_tables(database: Database) -> None:
    """Make today's tables in an empty throw-away database, to fold into and compare."""
    from sqlite_utils import Database as Utils

    with database.transaction() as connection:
        _run(connection, schema_1.lasting())
        for step in STEPS[1:]:
            step(Utils(connection))
        _run(connection, folded_schema())


def remake_folded(database: Database) -> None:
    """Drop the tables that follow from the log and make them, empty, as the registry has them today."""
    for name in folded_names(database):
        _run(database.connection, (f'DROP TABLE IF EXISTS "{search_table(name)}"', f'DROP TABLE "{name}"'))
    _run(database.connection, folded_schema())


def folded_names(database: Database) -> list[str]:
    """Return the tables of a database that follow from its log; their guards tell them from what is local."""
    rows = database.rows(
        "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'guard_*' ORDER BY tbl_name"
    )
    return [row["tbl_name"] for row in rows if row["tbl_name"] not in LASTING]
