"""Opens the database; the only place of the program that makes a connection."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.errors import Environment
from app.storage.connection import Connection

BUSY_MS = 5000
"""How long a statement waits for another program's lock, in milliseconds."""

_CACHE_KIB = 16 * 1024
_ROOMY_KIB = 128 * 1024
_STATEMENTS = 512

_SHARED_BYTES = 32 * 1024
"""By so much the memory shared with other connections grows."""

_WAL_PAGES = 8000
"""So many pages (32 MB) may wait in the WAL before a save has to carry them over; ``carry_over`` does it sooner."""
_GUARDS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'guard_*_insert' ORDER BY name"
)


class Database:
    """One connection in WAL mode whose every commit is on the disk before it returns."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self.connection = connection
        self.path = path
        self._folding = False
        connection.create_function("folding", 0, lambda: self._folding, deterministic=False)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Run the block as one write transaction that may change record tables; roll back when it raises."""
        with translated_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            self._folding = True
            try:
                yield self.connection
                self._folding = False
                self.connection.execute("COMMIT")
            except BaseException:
                self._folding = False
                self.connection.abandon()
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def local(self) -> Iterator[sqlite3.Connection]:
        """Run the block as one transaction over local tables only; record tables stay guarded."""
        with translated_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Give the block a large page cache: an import touches nearly every page of every index."""
        self.connection.execute(f"PRAGMA cache_size=-{_ROOMY_KIB}")
        try:
            yield
        finally:
            self.connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
            self.connection.execute("PRAGMA shrink_memory")

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """Lift the guards of insertion within a transaction, and put them back at its end.

        A guard asks Python at each row, which takes a fifth of the time. Nobody else sees the tables without: other
        connections see the state before the transaction, and a rollback brings the guards back.
        """
        found = self.connection.execute(_GUARDS).fetchall()
        for guard in found:
            self.connection.execute(f'DROP TRIGGER "{guard["name"]}"')
        yield
        for guard in found:
            self.connection.execute(guard["sql"])

    @contextmanager
    def in_bulk(self) -> Iterator[sqlite3.Connection]:
        """Write many rows without guards and by a thread; yields what reads the state before the transaction."""
        with self.unguarded(), closing(_reader(self.path)) as before, self.connection.working_ahead():
            yield before

    def rows(self, sql: str, *params: object) -> list[sqlite3.Row]:
        """Return all rows of a query; the caller bounds it."""
        with translated_errors(self.path):
            return self.connection.execute(sql, params).fetchall()

    def one(self, sql: str, *params: object) -> sqlite3.Row | None:
        """Return the first row of a query, if any."""
        with translated_errors(self.path):
            found: sqlite3.Row | None = self.connection.execute(sql, params).fetchone()
            return found

    def carry_over(self) -> None:
        """Write what waits in the WAL into the file, as far as nobody reads it; for a moment when nobody saves."""
        with translated_errors(self.path):
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close the connection; the last one folds the WAL back into the file."""
        self.connection.close()


def open_database(path: Path) -> Database:
    """Open or create the file at ``path``.

    Raises Environment (``folder_not_writable``, ``database_locked``, ``database_damaged``, ``disk_full``).
    """
    with translated_errors(path):
        connection = sqlite3.connect(
            path,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_STATEMENTS,
            factory=Connection,
        )
        connection.row_factory = sqlite3.Row
        try:
            _configure(connection)
        except sqlite3.Error:
            connection.close()
            raise
    return Database(connection, path)


def memory_database() -> Database:
    """Open an empty database in a temporary file of SQLite's own, to fold a log again and compare."""
    connection = sqlite3.connect("", isolation_level=None, cached_statements=_STATEMENTS, factory=Connection)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA journal_mode=MEMORY")
    return Database(connection, Path())


def _reader(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(f"PRAGMA wal_autocheckpoint={_WAL_PAGES}")
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    connection.execute("PRAGMA temp_store=MEMORY")


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of disk, lock and damage into Environment errors; other errors are bugs."""
    try:
        yield
    except sqlite3.Error as error:
        found = _environment(error, path)
        if found is None:
            raise
        raise found from error


_CODES = {
    sqlite3.SQLITE_FULL: ("disk_full", "free_space_and_retry"),
    sqlite3.SQLITE_BUSY: ("database_locked", "close_other_program"),
    sqlite3.SQLITE_LOCKED: ("database_locked", "close_other_program"),
    sqlite3.SQLITE_READONLY: ("folder_not_writable", "choose_writable_folder"),
    sqlite3.SQLITE_CANTOPEN: ("folder_not_writable", "choose_writable_folder"),
    sqlite3.SQLITE_PERM: ("folder_not_writable", "choose_writable_folder"),
    sqlite3.SQLITE_IOERR: ("disk_error", "check_disk_and_restore"),
    sqlite3.SQLITE_CORRUPT: ("database_damaged", "restore_backup"),
    sqlite3.SQLITE_NOTADB: ("database_damaged", "restore_backup"),
}


def _environment(error: sqlite3.Error, path: Path) -> Environment | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_IOERR and _is_full(path.parent):
        # Memory that is shared through a file cannot grow on a full disk; SQLite calls that a fault of the disk.
        code = sqlite3.SQLITE_FULL
    found = _CODES.get(code)
    return None if found is None else Environment(found[0], found[1], path=path.name)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _SHARED_BYTES
    except OSError:
        return False
