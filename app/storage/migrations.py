"""Named migrations of the database, each in one transaction with the record that it was applied."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.errors import Environment
from app.storage.database import Database, translated_errors
from app.storage.schema import first_schema

if TYPE_CHECKING:
    from sqlite_utils import Database as UtilsDatabase

SET_NAME = "gatebook"


def first(db: UtilsDatabase) -> None:
    """Make the tables of the first version."""
    _run(db.conn, first_schema())


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


STEPS = (first, receipt_codes)
"""Every migration in order; a released one is never edited."""


def _run(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)


def applied(database: Database) -> set[str]:
    """Return the names of the migrations that the database already has."""
    known = database.one("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'")
    if known is None:
        return set()
    rows = database.rows("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", SET_NAME)
    return {row["name"] for row in rows}


def migrate(database: Database) -> bool:
    """Apply what is missing; return whether anything was applied.

    Raises Environment ``database_newer`` when a newer program has already changed the file.
    """
    names = [step.__name__ for step in STEPS]
    done = applied(database)
    if done - set(names):
        raise Environment("database_newer", "update_program", path=database.path.name)
    if done == set(names):
        return False
    # Imported on first use only: the library costs more start-up time than the window (performance.md, traps).
    from sqlite_utils import Database as Utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations(SET_NAME)
    for step in STEPS:
        steps()(step)
    with translated_errors(database.path):
        steps.apply(Utils(database.connection))
    return True


def make_tables(database: Database) -> None:
    """Make the tables in a throw-away database, to fold into and compare."""
    _run(database.connection, first_schema())
