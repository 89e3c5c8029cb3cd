"""What belongs to this PC alone: settings and password hashes; it never travels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.models.dataclass import dataclass
from app.storage.database import Database

T = TypeVar("T")
"""What a setting means to its reader."""


class Settings:
    """Named texts kept in the database of this PC."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, key: str, default: str = "") -> str:
        """Return a setting, or the default when it was never set."""
        row = self._db.one("SELECT value FROM setting WHERE key = ?", key)
        return default if row is None else str(row["value"])

    def read(self, key: str, parse: Callable[[str], T], default: T) -> T:
        """Return a setting as ``parse`` understands it; one for which it raises ValueError counts as never set."""
        text = self.get(key)
        try:
            return parse(text) if text else default
        except ValueError:
            return default

    def put(self, key: str, value: str) -> None:
        """Keep a setting."""
        with self._db.local() as connection:
            connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )


@dataclass(frozen=True, slots=True)
class Credential:
    """A password hash, and how often in a row a wrong password was given."""

    user: str
    hash: str
    failures: int


class Credentials:
    """Password hashes of the users of this PC."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, user: str) -> Credential | None:
        """Return the credential of a user, None when the user has no password on this PC."""
        row = self._db.one("SELECT user, hash, failures FROM credential WHERE user = ?", user)
        return None if row is None else Credential(row["user"], row["hash"], row["failures"])

    def users(self) -> set[str]:
        """Return the ids of all users with a password on this PC."""
        return {row["user"] for row in self._db.rows("SELECT user FROM credential LIMIT 5000")}

    def put(self, user: str, hashed: str, moment: str) -> None:
        """Set a user's password hash and forget earlier failures."""
        with self._db.local() as connection:
            connection.execute(
                "INSERT INTO credential (user, hash, failures, changed) VALUES (?, ?, 0, ?) ON CONFLICT (user)"
                " DO UPDATE SET hash = excluded.hash, failures = 0, changed = excluded.changed",
                (user, hashed, moment),
            )

    def set_failures(self, user: str, count: int) -> None:
        """Keep how often in a row a wrong password was given."""
        with self._db.local() as connection:
            connection.execute("UPDATE credential SET failures = ? WHERE user = ?", (count, user))
