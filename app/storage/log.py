"""The book of logs: entries as they came, each log gapless and hash-chained."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from app.models.entries import Entry, chain_start
from app.storage.database import Database
from app.storage.entry_table import EntryTable, Line

_TAG = 16
SEAL_EVERY = 256
"""Entries between two seals that stay (sync design, section 4.5)."""


_START = attrgetter("id", "branch", "parent", "base", "device", "audience", "own", "n", "hash", "c")
"""Returns what a new log is stored with, besides what its author has seen."""

Seen = Mapping[str, tuple[int, int]]
"""What a log's author had seen: name of another log -> its number on this PC and its highest entry."""


@dataclass(slots=True, eq=False)
class Log:
    """One log as held here, or one branch of a forked one; ``n``, ``hash`` and ``c`` are of its last entry.

    The head moves in place: an import moves it a million times.

    A branch shares entries 1 to ``base`` with the log numbered ``parent`` and is known by the hash of its first own
    entry; a copied disk makes one (sync design, section 5.4).
    """

    no: int
    id: str
    branch: str
    parent: int
    base: int
    device: str
    audience: str
    own: bool
    n: int
    hash: bytes
    c: int
    sig: bytes | None
    depped: int
    seen: Seen

    @property
    def ref(self) -> str:
        """Return the name by which this PC's own entries refer to the log."""
        return f"{self.id}~{self.branch[:_TAG]}" if self.branch else self.id


def _log(row: sqlite3.Row) -> Log:
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row iterates over values
    seen = {ref: (no, n) for ref, (no, n) in json.loads(row["seen"]).items()}
    return Log(**{**values, "own": bool(row["own"]), "seen": seen})


class LogBook(EntryTable):
    """Reads and appends logs; keeps the heads of all logs in memory between transactions."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._logs: dict[int, Log] = {}
        self._by_id: dict[str, list[int]] = {}
        self._moved: set[int] = set()
        self.reload()

    def reload(self) -> None:
        """Read the heads again, after a rollback or at the start."""
        self._moved.clear()
        self._fresh.clear()
        self._logs = {row["no"]: _log(row) for row in self._db.rows("SELECT * FROM log ORDER BY no")}
        self._by_id = {}
        for log in self._logs.values():
            self._by_id.setdefault(log.id, []).append(log.no)

    def all(self) -> list[Log]:
        """Return every log and branch, in the order in which this PC met them."""
        return [self._logs[no] for no in sorted(self._logs)]

    def find(self, log_id: str) -> Log | None:
        """Return the log with this id, the branch met first when it has forked; None when nothing of it is held."""
        numbers = self._by_id.get(log_id)
        return self._logs[numbers[0]] if numbers else None

    def branches(self, log_id: str) -> list[Log]:
        """Return the log with this id and all its branches."""
        return [self._logs[no] for no in self._by_id.get(log_id, ())]

    def fork_point(self, log_id: str) -> int | None:
        """Return the last entry that all branches of a log share, None when it has not forked."""
        bases = [log.base for log in self.branches(log_id) if log.branch]
        return min(bases) if bases else None

    def forked(self) -> list[str]:
        """Return the ids of all logs that exist more than once."""
        return [log_id for log_id, numbers in self._by_id.items() if len(numbers) > 1]

    def get(self, no: int) -> Log:
        """Return the log numbered ``no`` on this PC."""
        return self._logs[no]

    def make(self, log_id: str, device: str, audience: str, *, own: bool = False) -> Log:
        """Start an empty log."""
        start = chain_start(log_id)
        return self._insert(Log(0, log_id, "", 0, 0, device, audience, own, 0, start, 0, None, 0, {}))

    def fork(self, parent: Log, base: int, first: bytes, audience: str = "") -> Log:
        """Start a branch of ``parent`` after entry ``base``; ``first`` is its first own chain hash."""
        no, _ = self.locate(parent.no, base)
        shared = self.line(no, base)
        chain, c = (shared.hash, shared.c) if shared is not None else (chain_start(parent.id), 0)
        seen = self.seen_at(parent, base)
        branch = replace(
            parent,
            branch=first.hex(),
            audience=audience or parent.audience,
            parent=no,
            base=base,
            own=False,
            n=base,
            hash=chain,
            c=c,
            sig=None,
            seen=seen,
        )
        return self._insert(branch)

    def _insert(self, log: Log) -> Log:
        cursor = self._db.connection.execute(
            "INSERT INTO log (id, branch, parent, base, device, audience, own, n, hash, c, seen)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*_START(log), json.dumps(log.seen)),
        )
        made = replace(log, no=int(cursor.lastrowid or 0))
        self._logs[made.no] = made
        self._by_id.setdefault(made.id, []).append(made.no)
        return made

    def seen_at(self, log: Log, last: int) -> Seen:
        """Return what a log's author had seen when entry ``last`` was written."""
        seen: Seen = {}
        for n in range(1, last + 1):
            line = self.line(log.no, n)
            found = None if line is None else self.seen_after(seen, line.entry())
            seen = seen if found is None else found[0]
        return seen

    def seen_after(self, seen: Seen, entry: Entry) -> tuple[Seen, int] | None:
        """Return what an author has seen with ``entry`` and the causal length of that; None when it is not all here."""
        if not entry.deps:
            return seen, 0
        longest = 0
        more = dict(seen)
        for ref, (n, chain) in entry.deps.items():
            log_id = ref.partition("~")[0]
            found = self.holding(log_id, n, chain)
            if found is None or log_id == entry.log:
                return None
            more[ref] = (found.no, n)
            line = self.line(found.no, n)
            longest = max(longest, 0 if line is None else line.c)
        return more, longest

    def holding(self, log_id: str, n: int, chain: str) -> Log | None:
        """Return the log or branch whose chain hash after entry ``n`` is ``chain`` (hex)."""
        for log in self.branches(log_id):
            held = self.chain_at(log, n) if n <= log.n else None
            if held is not None and held.hex() == chain:
                return log
        return None

    def locate(self, no: int, n: int) -> tuple[int, int]:
        """Return where entry ``n`` of a log or branch is stored: in itself, or in the log that it left."""
        log = self._logs[no]
        while log.parent and n <= log.base:
            log = self._logs[log.parent]
        return log.no, n

    def resolve(self, author: Log, ref: str, n: int) -> tuple[int, int] | None:
        """Return the (log, number) on this PC that an entry of ``author`` means; None when it cannot have seen it.

        Only what an author had seen can be named, so the answer is the same on every PC.
        """
        if ref == author.id:
            return self.locate(author.no, n) if 0 < n < author.n else None
        no, most = author.seen.get(ref, (0, 0))
        return self.locate(no, n) if 0 < n <= most else None

    def saw(self, author: Log, no: int, n: int) -> bool:
        """Tell whether the author of a log's last entry had seen entry ``n`` of log ``no``, its own included."""
        if no == author.no:
            return n <= author.n
        return self._reaches(author.no, author.n, no, n) or any(
            self._reaches(other, most, no, n) for other, most in author.seen.values()
        )

    def _reaches(self, other: int, most: int, no: int, n: int) -> bool:
        """Tell whether the first ``most`` entries of a log or branch include entry ``n`` of log ``no``."""
        log = self._logs[other]
        while log.no != no and log.parent:
            most = min(most, log.base)
            log = self._logs[log.parent]
        return log.no == no and n <= most

    def append(self, log: Log, line: bytes, chain: bytes, c: int, seen: Seen | None = None) -> Log:
        """Append one entry and move the head of its log; ``write_heads`` must follow before the commit."""
        n = log.n + 1
        self.add_line(log.no, n, c, chain, line)
        log.n, log.hash, log.c, log.sig = n, chain, c, None
        if seen is not None:
            log.seen = seen
        self._moved.add(log.no)
        return log

    def append_all(self, log: Log, lines: Sequence[bytes], chains: Sequence[bytes]) -> None:
        """Append entries of an author who has seen nothing new meanwhile, as ``append`` does one by one."""
        self.add_lines(log.no, log.n + 1, log.c + 1, chains, lines)
        log.n, log.hash, log.c, log.sig = log.n + len(lines), chains[-1], log.c + len(lines), None
        self._moved.add(log.no)

    def write_heads(self) -> None:
        """Write the entries of this transaction and the heads of the logs that they moved."""
        self.write_entries()
        for no in sorted(self._moved):
            log = self._logs[no]
            self._db.connection.execute(
                "UPDATE log SET n = ?, hash = ?, c = ?, sig = ?, depped = ?, seen = ? WHERE no = ?",
                (log.n, log.hash, log.c, log.sig, log.depped, json.dumps(log.seen), no),
            )
        self._moved.clear()

    def mark_depped(self, log: Log, others: int) -> None:
        """Remember how much of the other logs the own ``log`` has already named in its ``deps``."""
        log.depped = others
        self._moved.add(log.no)

    def line(self, no: int, n: int) -> Line | None:
        """Return one entry of a log or branch, if it is held and applied; a restored database may not know the log."""
        return self.stored(*self.locate(no, n)) if no in self._logs else None

    def chain_at(self, log: Log, n: int) -> bytes | None:
        """Return the chain hash after entry ``n`` of a log, None when it is not held."""
        if n == 0:
            return chain_start(log.id)
        if n == log.n:
            return log.hash
        found = self.line(log.no, n)
        return None if found is None else found.hash

    def have(self) -> dict[str, int]:
        """Return what is durably applied here: log id to number; of a forked log only what all branches share."""
        found = {}
        for log_id, numbers in self._by_id.items():
            fork = self.fork_point(log_id)
            found[log_id] = self._logs[numbers[0]].n if fork is None else fork
        return {log_id: n for log_id, n in found.items() if n}

    def name(self, no: int, n: int) -> str:
        """Return the name of an entry that is the same on every PC, whichever branch it met first."""
        log = self._logs[no]
        fork = self.fork_point(log.id)
        if fork is None or n <= fork:
            return f"{log.id}:{n}"
        chain = self.chain_at(log, n)
        return f"{log.id}:{n}~{chain.hex()[:_TAG] if chain is not None else ''}"

    def seal(self, log: Log, signature: bytes) -> None:
        """Keep the signature over the head of ``log``; every 256th stays for good, as a place to cut bundles."""
        log.sig = signature
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
            "SELECT * FROM seal WHERE log = ? AND n > ? AND n <= ? ORDER BY n DESC LIMIT 1",
            log.no,
            log.base,
            upto,
        )
        return None if row is None else (row["n"], row["hash"], row["sig"])

    def seal_at(self, no: int, n: int, chain: bytes, signature: bytes) -> None:
        """Keep a signature over an entry that is applied and has that chain hash."""
        log = self._logs[no]
        if log.n == n and log.sig is None:
            log.sig = signature
            self._moved.add(no)
        self._db.connection.later(
            "INSERT OR IGNORE INTO seal (log, n, hash, sig) VALUES (?, ?, ?, ?)", (no, n, chain, signature)
        )
