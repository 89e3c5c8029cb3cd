"""Which files went out and came in by which channel, so that none travels twice; it never leaves this PC."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.dataclass import dataclass
from app.storage.database import Database

SENT, FETCHED = "sent", "fetched"


@dataclass(frozen=True, slots=True)
class ChannelFile:
    """One file: ``key`` is the bundle's id or what the channel knows it by; ``app`` is the version that judged it."""

    channel: str
    way: str
    key: str
    name: str
    size: int
    moment: str
    verdict: str = ""
    app: str = ""


class ChannelFiles:
    """Reads and writes the notes; writes happen inside a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, files: Iterable[ChannelFile]) -> None:
        """Note files; a newer note about the same file replaces the older."""
        self._db.connection.executemany(
            "INSERT OR REPLACE INTO channel_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [tuple(getattr(file, name) for name in ChannelFile.__slots__) for file in files],
        )

    def sent(self, channel: str) -> frozenset[str]:
        """Return the ids of the bundles that went out on a channel."""
        rows = self._db.rows("SELECT key FROM channel_file WHERE channel = ? AND way = 'sent'", channel)
        return frozenset(row["key"] for row in rows)

    def sent_names(self) -> frozenset[tuple[str, int]]:
        """Return name and size of everything that went out from here on any channel."""
        rows = self._db.rows("SELECT DISTINCT name, size FROM channel_file WHERE way = 'sent'")
        return frozenset((row["name"], row["size"]) for row in rows)

    def fetched(self, channel: str, app: str) -> frozenset[str]:
        """Return what was fetched; what another version of the program refused counts as never fetched."""
        rows = self._db.rows(
            "SELECT key FROM channel_file WHERE channel = ? AND way = 'fetched' AND (verdict != 'refused' OR app = ?)",
            channel,
            app,
        )
        return frozenset(row["key"] for row in rows)

    def keep_only(self, channel: str, keys: frozenset[str]) -> None:
        """Forget what was fetched and lies there no more."""
        rows = self._db.rows("SELECT key FROM channel_file WHERE channel = ? AND way = 'fetched'", channel)
        self._db.connection.executemany(
            "DELETE FROM channel_file WHERE channel = ? AND way = 'fetched' AND key = ?",
            [(channel, row["key"]) for row in rows if row["key"] not in keys],
        )

    def drop(self, channel: str) -> None:
        """Forget everything about a channel."""
        self._db.connection.execute("DELETE FROM channel_file WHERE channel = ?", (channel,))
