"""Entries that cannot be applied yet, and their seals, kept until what they wait for has come."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.storage.database import Database
from app.storage.log import Log

_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One entry that waits: its number, its chain hash and its bytes."""

    n: int
    hash: bytes
    line: bytes


class Waiting:
    """The held entries; rows of the database, so that nothing is forgotten between two imports."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._none = False

    def hold(self, log_id: str, n: int, chain: bytes, line: bytes) -> bool:
        """Keep an entry that cannot be applied yet; return whether it was not held before."""
        self._none = False
        cursor = self._db.connection.execute(
            "INSERT OR IGNORE INTO held (log, n, hash, line) VALUES (?, ?, ?, ?)", (log_id, n, chain, line)
        )
        return cursor.rowcount > 0

    def logs(self) -> list[str]:
        """Return the ids of the logs of which something is held."""
        # Asked after every file; within one import nobody else holds anything.
        rows = [] if self._none else self._db.rows("SELECT DISTINCT log FROM held ORDER BY log")
        self._none = not rows
        return [row["log"] for row in rows]

    def after(self, log_id: str, n: int) -> list[HeldLine]:
        """Return some held entries of a log with a number above ``n``, in order."""
        rows = self._db.rows(
            f"SELECT n, hash, line FROM held WHERE log = ? AND n > ? ORDER BY n, hash LIMIT {_CHUNK}",
            log_id,
            n,
        )
        return [HeldLine(row["n"], row["hash"], row["line"]) for row in rows]

    def drop(self, log_id: str, held: HeldLine) -> None:
        """Forget a held entry that has been applied."""
        self._db.connection.execute(
            "DELETE FROM held WHERE log = ? AND n = ? AND hash = ?", (log_id, held.n, held.hash)
        )

    def ranges(self) -> list[tuple[str, int, int]]:
        """Return per log the lowest and highest number that is held back."""
        rows = self._db.rows("SELECT log, min(n) AS a, max(n) AS b FROM held GROUP BY log ORDER BY log")
        return [(row["log"], row["a"], row["b"]) for row in rows]

    def hold_seal(self, log_id: str, n: int, chain: bytes, signature: bytes) -> None:
        """Keep the seal of held entries until they are applied."""
        self._db.connection.execute(
            "INSERT OR IGNORE INTO held_seal (log, n, hash, sig) VALUES (?, ?, ?, ?)",
            (log_id, n, chain, signature),
        )

    def release_seal(self, log: Log) -> bytes | None:
        """Return and forget the held seal over the head of ``log``, if there is one."""
        key = (log.id, log.n, log.hash)
        row = self._db.one("SELECT sig FROM held_seal WHERE log = ? AND n = ? AND hash = ?", *key)
        if row is None:
            return None
        self._db.connection.execute("DELETE FROM held_seal WHERE log = ? AND n = ? AND hash = ?", key)
        signature: bytes = row["sig"]
        return signature
