"""Takes entries of other logs in: each is applied when all that its author had seen is here, else held by name.

One transaction of the caller; importing again adds nothing, and the order of arrival makes no difference.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.models.entries import Entry, Open, chain_next, decode_entry
from app.progress import CancelToken, Progress
from app.storage.database import Database
from app.storage.fold import Folder
from app.storage.log import Log, LogBook

MayWrite = Callable[[str, str], bool]
"""Tells whether a device (id) may write a log for an audience, by the trust held here."""

_ROWS_IN_MEMORY = 50_000
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive lines of one log as a bundle brings them, already checked against their seal."""

    log: str
    first: int
    previous: bytes
    lines: tuple[bytes, ...]
    seal_n: int
    seal_hash: bytes
    seal_sig: bytes
    device: str


@dataclass(slots=True)
class Taken:
    """What taking some stretches in did."""

    fresh: int = 0
    known: int = 0
    held: int = 0
    tables: set[str] = field(default_factory=set)
    forked: list[str] = field(default_factory=list)


class Intake:
    """Applies stretches to the logs and folds what is ready."""

    def __init__(self, database: Database, logs: LogBook, may_write: MayWrite) -> None:
        self._db = database
        self._logs = logs
        self._may_write = may_write
        self._folder = Folder(database.connection, logs)
        self._taken = Taken()

    def take(self, stretches: Iterable[Stretch], progress: Progress, cancel: CancelToken) -> Taken:
        """Take stretches in, then apply whatever held entries became ready; the caller commits or rolls back."""
        for stretch in stretches:
            self._store(stretch, progress, cancel)
        self._release(cancel)
        self._folder.finish()
        self._logs.write_heads()
        return self._taken

    def _store(self, stretch: Stretch, progress: Progress, cancel: CancelToken) -> None:
        chain = stretch.previous
        for offset, line in enumerate(stretch.lines):
            if offset % _TELL_EVERY == 0:
                cancel.raise_if_cancelled()
                progress.at("importing", offset, len(stretch.lines))
                self._folder.rows.shrink(_ROWS_IN_MEMORY)
            previous, chain = chain, chain_next(chain, line)
            self._line(stretch, stretch.first + offset, previous, chain, line)
        log = self._logs.find(stretch.log)
        if (
            log is not None
            and log.n >= stretch.seal_n
            and self._logs.chain_at(log, stretch.seal_n) == stretch.seal_hash
        ):
            self._logs.seal_at(log.no, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)
        else:
            self._logs.hold_seal(stretch.log, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)

    def _line(self, stretch: Stretch, n: int, previous: bytes, chain: bytes, line: bytes) -> None:
        log = self._logs.find(stretch.log)
        if log is not None and n <= log.n:
            if self._logs.chain_at(log, n) == chain:
                self._taken.known += 1
            else:
                self._hold(stretch.log, n, chain, line, forked=True)
            return
        if not self._try(log, stretch.log, stretch.device, n, previous, chain, line):
            self._hold(stretch.log, n, chain, line, forked=False)

    def _hold(self, log_id: str, n: int, chain: bytes, line: bytes, *, forked: bool) -> None:
        if self._logs.hold(log_id, n, chain, line):
            self._taken.held += 1
        if forked and log_id not in self._taken.forked:
            self._taken.forked.append(log_id)

    def _try(
        self, log: Log | None, log_id: str, device: str, n: int, previous: bytes, chain: bytes, line: bytes
    ) -> bool:
        """Apply one entry if it is the next of its log and all that its author had seen is here."""
        entry = decode_entry(json.loads(line))
        if log is None:
            log = self._begin(log_id, device, entry)
        if log is None or n != log.n + 1 or log.hash != previous:
            return False
        c = self._length(log, entry)
        if c is None or not self._may_write(log.device, log.audience):
            return False
        moved = self._logs.append(log, line, chain, c)
        self._folder.apply(entry, moved, c)
        self._taken.fresh += 1
        self._taken.tables.update(getattr(op, "table", "") for op in entry.ops)
        return True

    def _begin(self, log_id: str, device: str, entry: Entry) -> Log | None:
        """Start the book of a new log, if its first entry opens it for a device and audience that fit."""
        first = entry.ops[0] if entry.ops else None
        if entry.n != 1 or not isinstance(first, Open) or first.device != device:
            return None
        if not self._may_write(device, first.audience):
            return None
        return self._logs.make(log_id, device, first.audience)

    def _length(self, log: Log, entry: Entry) -> int | None:
        """Return the causal length of an entry, None while something that its author had seen is missing."""
        longest = log.c
        for other_id, (n, chain) in entry.deps.items():
            other = self._logs.find(other_id)
            if other is None or other_id == log.id or n > other.n:
                return None
            seen = self._logs.line(other.no, n)
            if seen is None or seen.hash.hex() != chain:
                return None
            longest = max(longest, seen.c)
        return longest + 1

    def _release(self, cancel: CancelToken) -> None:
        """Apply held entries as long as one of them becomes ready."""
        progressed = True
        while progressed:
            cancel.raise_if_cancelled()
            progressed = sum(map(self._release_log, self._logs.held_logs())) > 0

    def _release_log(self, log_id: str) -> bool:
        """Apply the held entries of one log that are ready, in order."""
        applied = False
        while True:
            log = self._logs.find(log_id)
            n = 1 if log is None else log.n + 1
            if not any(
                self._release_one(log, log_id, n, chain, line) for chain, line in self._logs.held(log_id, n)
            ):
                return applied
            applied = True

    def _release_one(self, log: Log | None, log_id: str, n: int, chain: bytes, line: bytes) -> bool:
        from_start = self._logs.chain_before(log, log_id, n)
        if from_start is None or chain_next(from_start, line) != chain:
            return False
        device = log.device if log is not None else _opened_by(decode_entry(json.loads(line)))
        if not self._try(log, log_id, device, n, from_start, chain, line):
            return False
        self._logs.drop_held(log_id, n, chain)
        moved = self._logs.find(log_id)
        if moved is not None:
            self._logs.release_seals(moved)
        return True


def _opened_by(entry: Entry) -> str:
    first = entry.ops[0] if entry.ops else None
    return first.device if isinstance(first, Open) else ""
