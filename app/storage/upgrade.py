"""Brings a database to the form that this program has: what a newer registry adds is made, and all is folded anew.

One number in the head of the file tells whether anything is to do, so that opening costs one read. Record tables are
a pure function of the log: they are dropped, made and folded in one transaction, after a copy of the database was
kept, and a power cut leaves what was there before (sync design, section 5.7).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from app.errors import Environment
from app.models.entries import SCHEMA
from app.progress import CancelToken, Progress
from app.storage.database import Database
from app.storage.migrations import STEPS, apply_steps, folded_names, newer, remake_folded
from app.storage.schema import fingerprint

_HASH_BITS = 21
_FORM = "folded_form"
"""Setting: the fingerprint of the folded tables as they stand."""

_FORM_1 = "8e446e88187fea55"
"""The fingerprint of version 1, which noted none; a new database begins as one of version 1."""

_FOUND = {"conflict", "problem", "freeze"}
"""Not counted: what waited for this program is a problem no more."""

Keep = Callable[[], object]
"""Keeps a copy of the database before its records are made anew."""


def expected_form() -> int:
    """Return the number that a database of today has in its head: the record schema and a hash of every form."""
    told = " ".join([*(step.__name__ for step in STEPS), fingerprint()])
    digest = int.from_bytes(hashlib.sha256(told.encode()).digest()[:4], "big")
    return SCHEMA << _HASH_BITS | digest >> (32 - _HASH_BITS)


def migrate(
    database: Database,
    keep: Keep = lambda: None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> bool:
    """Make what is missing in a database and fold its log anew when record tables changed; return whether it did.

    ``keep`` is called before records of an older program are made anew. Raises Environment ``database_newer`` when a
    newer program has changed the file, ``upgrade_incomplete`` when something would be missing afterwards, and as the
    disk says; the database then stands as before.
    """
    expected = expected_form()
    form = _form(database)
    if form == expected:
        return False
    if form >> _HASH_BITS > SCHEMA:
        raise newer(database)
    apply_steps(database)
    progress, cancel = progress or Progress(), cancel or CancelToken()
    if _stands(database):
        with database.transaction():
            _note(database, expected)
        return False
    has_entries = database.one("SELECT 1 FROM entry LIMIT 1") is not None
    if has_entries:
        progress.at("upgrading")
        keep()
    with database.transaction():
        _make_anew(database, progress, cancel)
        _note(database, expected)
    return has_entries


def _form(database: Database) -> int:
    row = database.one("PRAGMA user_version")
    return 0 if row is None else int(row[0])


def _note(database: Database, form: int) -> None:
    execute = database.connection.execute
    execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_FORM, fingerprint()))
    execute(f"PRAGMA user_version = {form:d}")


def _stands(database: Database) -> bool:
    """Tell whether the folded tables are already as this program makes them."""
    row = database.one("SELECT value FROM setting WHERE key = ?", _FORM)
    return (_FORM_1 if row is None else str(row["value"])) == fingerprint()


def _make_anew(database: Database, progress: Progress, cancel: CancelToken) -> None:
    from app.storage.log import LogBook
    from app.storage.refold import refold

    before = _rows_by_table(database)
    remake_folded(database)
    with database.unguarded():
        folded = refold(database, LogBook(database), progress, cancel)
    entries = database.one("SELECT count(*) AS n FROM entry")
    after = _rows_by_table(database)
    fewer = [name for name, count in before.items() if after.get(name, 0) < count]
    if fewer or entries is None or folded != entries["n"]:
        raise Environment("upgrade_incomplete", "keep_older_program", tables=", ".join(fewer))


def _rows_by_table(database: Database) -> dict[str, int]:
    """Return how many records each table has: what once was folded can only become more."""
    found = {}
    for name in set(folded_names(database)) - _FOUND:
        row = database.one(f'SELECT count(*) AS n FROM "{name}"')
        found[name] = 0 if row is None else int(row["n"])
    return found
