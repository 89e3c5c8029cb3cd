"""The rows kept of clocks: legs of each log between two settings of its clock, and who had seen what, when."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.models.clock_honesty import Bound, Leg
from app.models.dataclass import dataclass
from app.storage.database import Database
from app.storage.entry_table import entry_key

_NEAREST = 5
_CHUNK = 2000
_HEAD = 320
"""Bytes of an entry in which its moment and the name of the next member stand, unless a name is very long."""


@dataclass(frozen=True, slots=True)
class Link:
    """Entry ``n`` of log ``no`` whose author had seen entry ``m`` of log ``other``, with the times of both."""

    no: int
    n: int
    other: int
    m: int
    w: int | None
    w_other: int | None


class ClockTable:
    """Keeps and finds legs and links; log numbers are those of this PC."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def legs(self, no: int) -> list[Leg]:
        """Return the legs of a log in order."""
        rows = self._db.rows("SELECT * FROM clock_leg WHERE log = ? ORDER BY first", no)
        return [Leg(row["first"], row["last"], row["start"], row["finish"]) for row in rows]

    def heads(self, no: int, first: int, last: int) -> Iterator[tuple[int, bytes]]:
        """Yield number and first bytes of the entries of one log, where the moment stands."""
        while first <= last:
            upto = min(last, first + _CHUNK - 1)
            yield from self._db.connection.execute(
                "SELECT id & ?, substr(line, 1, ?) FROM entry WHERE id BETWEEN ? AND ? ORDER BY id",
                (entry_key(1, 0) - 1, _HEAD, entry_key(no, first), entry_key(no, upto)),
            ).fetchall()
            first = upto + 1

    def keep(
        self, legs: Mapping[int, Sequence[Leg]], links: Iterable[Link], came: Iterable[tuple[int, int, int]]
    ) -> None:
        """Keep the legs of some logs from the last one that was kept on, some links, and what came in when.

        ``came`` is (log, last entry, seconds of this PC's clock).
        """
        with self._db.local() as connection:
            for no, known in legs.items():
                row = self._db.one("SELECT max(first) AS first FROM clock_leg WHERE log = ?", no)
                since = 0 if row is None or row["first"] is None else row["first"]
                connection.executemany(
                    "INSERT OR REPLACE INTO clock_leg (log, first, last, start, finish) VALUES (?, ?, ?, ?, ?)",
                    [(no, leg.first, leg.last, leg.start, leg.end) for leg in known if leg.first >= since],
                )
            connection.executemany(
                "INSERT OR REPLACE INTO clock_link (log, n, other, m, w, w_other) VALUES (?, ?, ?, ?, ?, ?)",
                [(link.no, link.n, link.other, link.m, link.w, link.w_other) for link in links],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO clock_seen (log, n, w) VALUES (?, ?, ?)", list(came)
            )

    def contradictions(self, tolerance: int, earliest: int, latest: int) -> set[tuple[int, int]]:
        """Return the pairs of logs of which the first had seen entries of the second that are later than its own."""
        rows = self._db.rows(
            "SELECT DISTINCT log, other FROM clock_link WHERE w_other - w > ? AND w >= ? AND w_other <= ?",
            tolerance,
            earliest,
            latest,
        )
        return {(row["log"], row["other"]) for row in rows}

    def pairs(self) -> list[tuple[int, int]]:
        """Return the pairs of logs of which the first has seen the second."""
        rows = self._db.rows("SELECT DISTINCT log, other FROM clock_link")
        return [(row["log"], row["other"]) for row in rows]

    def seen(self, no: int, by: Iterable[int]) -> list[Link]:
        """Return the links by which some logs had seen a log."""
        wanted = set(by)
        rows = self._db.rows("SELECT * FROM clock_link WHERE other = ?", no) if wanted else []
        return [_link(row) for row in rows if row["log"] in wanted]

    def seeing(self, no: int, others: Iterable[int]) -> list[Link]:
        """Return the links by which a log had seen some logs."""
        wanted = set(others)
        rows = self._db.rows("SELECT * FROM clock_link WHERE log = ?", no) if wanted else []
        return [_link(row) for row in rows if row["other"] in wanted]

    def came(self, no: int) -> list[Bound]:
        """Return when entries of a log came in here that bore a later time than this PC's."""
        rows = self._db.rows("SELECT n, w FROM clock_seen WHERE log = ? ORDER BY n", no)
        return [Bound(row["n"], row["w"]) for row in rows]

    def nearest_seen_by(self, no: int, n: int) -> list[Link]:
        """Return the last few links by which a log had seen others up to its entry ``n``."""
        sql = "SELECT * FROM clock_link WHERE log = ? AND n <= ? ORDER BY n DESC LIMIT ?"
        return [_link(row) for row in self._db.rows(sql, no, n, _NEAREST)]

    def nearest_seeing(self, no: int, n: int) -> list[Link]:
        """Return the first few links by which others had seen entry ``n`` of a log."""
        sql = "SELECT * FROM clock_link WHERE other = ? AND m >= ? ORDER BY m LIMIT ?"
        return [_link(row) for row in self._db.rows(sql, no, n, _NEAREST)]


def _link(row: sqlite3.Row) -> Link:
    return Link(row["log"], row["n"], row["other"], row["m"], row["w"], row["w_other"])
