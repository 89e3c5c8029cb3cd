"""The table of entries: one tree that holds every log in its own order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from app.models.entries import Entry, decode_entry
from app.storage.database import Database

_NUMBER_BITS = 40
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Line:
    """One stored entry: its number, causal length, chain hash and bytes."""

    no: int
    n: int
    c: int
    hash: bytes
    line: bytes

    def entry(self) -> Entry:
        """Decode the bytes, which were strictly read when they came in."""
        return decode_entry(json.loads(self.line))


def entry_key(no: int, n: int) -> int:
    """Return the primary key of entry ``n`` of the log numbered ``no`` on this PC."""
    return (no << _NUMBER_BITS) | n


def _line(row: sqlite3.Row) -> Line:
    return Line(row["id"] >> _NUMBER_BITS, row["id"] & _NUMBER_MASK, row["c"], row["hash"], row["line"])


class EntryTable:
    """Reads the entries by the log's number on this PC and their own; new ones wait in memory to be written at once."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._fresh: dict[int, tuple[int, bytes, bytes]] = {}

    def add_line(self, no: int, n: int, c: int, chain: bytes, line: bytes) -> None:
        """Add an entry; ``write_entries`` must follow before the commit."""
        self._fresh[entry_key(no, n)] = (c, chain, line)

    def add_lines(self, no: int, n: int, c: int, chains: Sequence[bytes], lines: Sequence[bytes]) -> None:
        """Add consecutive entries, the first of them ``n`` of causal length ``c``; ``write_entries`` must follow."""
        key = entry_key(no, n)
        self._fresh.update(zip(range(key, key + len(lines)), zip(count(c), chains, lines), strict=True))

    def write_entries(self) -> None:
        """Write the entries that wait in memory."""
        if self._fresh:
            rows = [(key, *told) for key, told in self._fresh.items()]
            self._db.connection.insert("INSERT INTO entry (id, c, hash, line)", rows)
            self._fresh.clear()

    def stored(self, no: int, n: int) -> Line | None:
        """Return the entry that is stored under a log's own number, not under that of a log it left."""
        key = entry_key(no, n)
        if key in self._fresh:
            return Line(no, n, *self._fresh[key])
        row = self._db.one("SELECT * FROM entry WHERE id = ?", key)
        return None if row is None else _line(row)

    def lines(self, no: int, first: int, last: int) -> Iterator[Line]:
        """Yield the entries of one log from ``first`` to ``last``, both included."""
        self.write_entries()
        while first <= last:
            upto = min(last, first + _CHUNK - 1)
            rows = self._db.rows(
                "SELECT * FROM entry WHERE id BETWEEN ? AND ? ORDER BY id",
                entry_key(no, first),
                entry_key(no, upto),
            )
            yield from map(_line, rows)
            first = upto + 1

    def weight(self, no: int, first: int, last: int) -> int:
        """Return how many bytes the entries from ``first`` to ``last`` of one log have."""
        self.write_entries()
        row = self._db.one(
            "SELECT coalesce(sum(length(line)), 0) AS size FROM entry WHERE id BETWEEN ? AND ?",
            entry_key(no, first),
            entry_key(no, last),
        )
        return 0 if row is None else int(row["size"])

    def in_causal_order(self) -> Iterator[Line]:
        """Yield every applied entry in an order in which each comes after what its author had seen."""
        self.write_entries()
        keys = self._db.rows("SELECT id FROM entry ORDER BY c, id")
        for key in keys:
            row = self._db.one("SELECT * FROM entry WHERE id = ?", key["id"])
            if row is not None:
                yield _line(row)
