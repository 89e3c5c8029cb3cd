"""The book of logs: entries as they came, each log gapless and hash-chained."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.models.entries import Entry, chain_start, decode_entry
from app.storage.database import Database

_NUMBER_BITS = 40
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_CHUNK = 2000
SEAL_EVERY = 256
"""Entries between two seals that stay (sync design, section 4.5)."""


@dataclass(frozen=True, slots=True)
class Log:
    """One log as held here; ``n``, ``hash`` and ``c`` are of its last applied entry."""

    no: int
    id: str
    branch: str
    base: int
    device: str
    audience: str
    own: bool
    n: int
    hash: bytes
    c: int
    sig: bytes | None
    depped: int


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


def _log(row: sqlite3.Row) -> Log:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row iterates over values
    return Log(**{**values, "own": bool(row["own"])})


class LogBook:
    """Reads and appends logs; keeps the heads of all logs in memory between transactions."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._logs: dict[int, Log] = {}
        self._by_id: dict[str, int] = {}
        self._moved: set[int] = set()
        self.reload()

    def reload(self) -> None:
        """Read the heads again, after a rollback or at the start."""
        self._moved.clear()
        self._logs = {row["no"]: _log(row) for row in self._db.rows("SELECT * FROM log")}
        self._by_id = {log.id: log.no for log in self._logs.values() if not log.branch}

    def all(self) -> list[Log]:
        """Return every log, in the order in which this PC met them."""
        return [self._logs[no] for no in sorted(self._logs)]

    def find(self, log_id: str) -> Log | None:
        """Return the log with this id, if any entry of it is held."""
        no = self._by_id.get(log_id)
        return None if no is None else self._logs[no]

    def get(self, no: int) -> Log:
        """Return the log numbered ``no`` on this PC."""
        return self._logs[no]

    def make(self, log_id: str, device: str, audience: str, *, own: bool = False) -> Log:
        """Start an empty log."""
        cursor = self._db.connection.execute(
            "INSERT INTO log (id, device, audience, own, hash) VALUES (?, ?, ?, ?, ?)",
            (log_id, device, audience, int(own), chain_start(log_id)),
        )
        no = int(cursor.lastrowid or 0)
        log = Log(no, log_id, "", 0, device, audience, own, 0, chain_start(log_id), 0, None, 0)
        self._logs[no] = log
        self._by_id[log_id] = no
        return log

    def append(self, log: Log, line: bytes, chain: bytes, c: int) -> Log:
        """Append one entry and move the head of its log; ``write_heads`` must follow before the commit."""
        n = log.n + 1
        self._db.connection.execute(
            "INSERT INTO entry (id, c, hash, line) VALUES (?, ?, ?, ?)",
            (entry_key(log.no, n), c, chain, line),
        )
        moved = replace(log, n=n, hash=chain, c=c, sig=None)
        self._logs[log.no] = moved
        self._moved.add(log.no)
        return moved

    def write_heads(self) -> None:
        """Write the heads of the logs that moved in this transaction."""
        for no in sorted(self._moved):
            log = self._logs[no]
            self._db.connection.execute(
                "UPDATE log SET n = ?, hash = ?, c = ?, sig = ?, depped = ? WHERE no = ?",
                (log.n, log.hash, log.c, log.sig, log.depped, no),
            )
        self._moved.clear()

    def mark_depped(self, log: Log, others: int) -> None:
        """Remember how much of the other logs the own ``log`` has already named in its ``deps``."""
        self._logs[log.no] = replace(self._logs[log.no], depped=others)
        self._moved.add(log.no)

    def line(self, no: int, n: int) -> Line | None:
        """Return one entry, if it is held and applied."""
        row = self._db.one("SELECT * FROM entry WHERE id = ?", entry_key(no, n))
        return None if row is None else _line(row)

    def chain_at(self, log: Log, n: int) -> bytes | None:
        """Return the chain hash after entry ``n`` of a log, None when it is not held."""
        if n == 0:
            return chain_start(log.id)
        found = self.line(log.no, n)
        return None if found is None else found.hash

    def lines(self, no: int, first: int, last: int) -> Iterator[Line]:
        """Yield the entries of one log from ``first`` to ``last``, both included."""
        while first <= last:
            upto = min(last, first + _CHUNK - 1)
            rows = self._db.rows(
                "SELECT * FROM entry WHERE id BETWEEN ? AND ? ORDER BY id",
                entry_key(no, first),
                entry_key(no, upto),
            )
            yield from map(_line, rows)
            first = upto + 1

    def in_causal_order(self) -> Iterator[Line]:
        """Yield every applied entry in an order in which each comes after what its author had seen."""
        keys = self._db.rows("SELECT id FROM entry ORDER BY c, id")
        for key in keys:
            row = self._db.one("SELECT * FROM entry WHERE id = ?", key["id"])
            if row is not None:
                yield _line(row)

    def have(self) -> dict[str, int]:
        """Return what is durably applied here: log id to number."""
        return {log.id: log.n for log in self._logs.values() if not log.branch and log.n}

    def seal(self, log: Log, signature: bytes) -> None:
        """Keep the signature over the head of ``log``; every 256th stays for good, as a place to cut bundles."""
        self._logs[log.no] = replace(log, sig=signature)
        self._moved.add(log.no)
        if log.n % SEAL_EVERY == 0:
            self.seal_at(log.no, log.n, log.hash, signature)

    def keep_head_seal(self, log: Log) -> None:
        """Keep the signature over the head for good: a bundle ends there."""
        if log.sig is not None:
            self.seal_at(log.no, log.n, log.hash, log.sig)

    def last_seal(self, log: Log, upto: int) -> tuple[int, bytes, bytes] | None:
        """Return the last seal (number, hash, signature) of a log at or before entry ``upto``."""
        if log.sig is not None and log.n <= upto:
            return log.n, log.hash, log.sig
        row = self._db.one(
            "SELECT * FROM seal WHERE log = ? AND n <= ? ORDER BY n DESC LIMIT 1", log.no, upto
        )
        return None if row is None else (row["n"], row["hash"], row["sig"])

    def seal_at(self, no: int, n: int, chain: bytes, signature: bytes) -> None:
        """Keep a signature over an entry that is applied and has that chain hash."""
        log = self._logs[no]
        if log.n == n and log.sig is None:
            self._logs[no] = replace(log, sig=signature)
            self._moved.add(no)
        self._db.connection.execute(
            "INSERT OR IGNORE INTO seal (log, n, hash, sig) VALUES (?, ?, ?, ?)", (no, n, chain, signature)
        )

    def hold_seal(self, log_id: str, n: int, chain: bytes, signature: bytes) -> None:
        """Keep the seal of held entries until they are applied."""
        self._db.connection.execute(
            "INSERT OR IGNORE INTO held_seal (log, n, hash, sig) VALUES (?, ?, ?, ?)",
            (log_id, n, chain, signature),
        )

    def release_seals(self, log: Log) -> None:
        """Move the held seals over the head of ``log`` to the seals."""
        execute = self._db.connection.execute
        key = (log.id, log.n, log.hash)
        for row in execute("SELECT sig FROM held_seal WHERE log = ? AND n = ? AND hash = ?", key).fetchall():
            self.seal_at(log.no, log.n, log.hash, row["sig"])
        execute("DELETE FROM held_seal WHERE log = ? AND n = ? AND hash = ?", key)

    def hold(self, log_id: str, n: int, chain: bytes, line: bytes) -> bool:
        """Keep an entry that cannot be applied yet; return whether it was not held before."""
        cursor = self._db.connection.execute(
            "INSERT OR IGNORE INTO held (log, n, hash, line) VALUES (?, ?, ?, ?)", (log_id, n, chain, line)
        )
        return cursor.rowcount > 0

    def held(self, log_id: str, n: int) -> list[tuple[bytes, bytes]]:
        """Return the (chain hash, line) pairs held for one number of a log."""
        rows = self._db.rows("SELECT hash, line FROM held WHERE log = ? AND n = ?", log_id, n)
        return [(row["hash"], row["line"]) for row in rows]

    def held_logs(self) -> list[str]:
        """Return the ids of the logs of which something is held."""
        return [row["log"] for row in self._db.rows("SELECT DISTINCT log FROM held ORDER BY log")]

    def drop_held(self, log_id: str, n: int, chain: bytes) -> None:
        """Forget a held entry that has been applied."""
        self._db.connection.execute(
            "DELETE FROM held WHERE log = ? AND n = ? AND hash = ?", (log_id, n, chain)
        )

    def chain_before(self, log: Log | None, log_id: str, n: int) -> bytes | None:
        """Return the chain hash before entry ``n``, None when it is not known here."""
        if n == 1:
            return chain_start(log_id)
        return None if log is None else self.chain_at(log, n - 1)

    def held_ranges(self) -> list[tuple[str, int, int]]:
        """Return per log the lowest and highest number that is held back."""
        rows = self._db.rows("SELECT log, min(n) AS a, max(n) AS b FROM held GROUP BY log ORDER BY log")
        return [(row["log"], row["a"], row["b"]) for row in rows]
