"""Takes entries of other logs in: each is applied when all that its author had seen is here, else held by name.

One transaction of the caller; importing again adds nothing, and the order of arrival makes no difference. An entry
that differs from the one held under the same number starts a branch: both are kept and both are folded.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from app.models.entries import Entry, Open, chain_next, chain_start, decode_entry
from app.progress import CancelToken, Progress
from app.storage.database import Database
from app.storage.first_records import FirstRecord, FirstRecords, Run, runs
from app.storage.fold import Folder
from app.storage.log import Log, LogBook
from app.storage.waiting import HeldLine, Waiting
from app.storage.withheld import Withheld

MayWrite = Callable[[str, str], bool]
"""Tells whether a device may write for an audience, by the trust held here."""

_ROWS_IN_MEMORY = 20_000
_TEXT_IN_MEMORY = 16 * 1024 * 1024
"""Bytes of entries whose rows stay in memory."""

_AT_ONCE = 2000
_BYTES_AT_ONCE = 4 * 1024 * 1024
_LINES_TO_WEIGH = 100


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive lines of one log as a bundle brings them, already checked against their seal.

    ``hashes`` has the chain hash after each line, ``entries`` what each line says; ``firsts`` is what new records they
    make, where somebody has found it out already.
    """

    log: str
    first: int
    previous: bytes
    lines: Sequence[bytes]
    hashes: Sequence[bytes]
    entries: Sequence[Entry]
    seal_n: int
    seal_hash: bytes
    seal_sig: bytes
    device: str
    firsts: FirstRecords | None = None

    @classmethod
    def of_lines(
        cls, log: Log, first: int, previous: bytes, lines: Sequence[bytes], seal: tuple[int, bytes, bytes]
    ) -> Stretch:
        """Return a stretch of lines that are held already; ``seal`` is (number, chain hash, signature)."""
        hashes = list(accumulate(lines, chain_next, initial=previous))[1:]
        entries = [decode_entry(json.loads(line)) for line in lines]
        return cls(log.id, first, previous, lines, hashes, entries, *seal, log.device)


@dataclass(slots=True)
class Taken:
    """What taking some stretches in did."""

    fresh: int = 0
    known: int = 0
    held: int = 0
    tables: set[str] = field(default_factory=set)
    forked: list[str] = field(default_factory=list)


class _Step(NamedTuple):
    """One entry to place: the chain before and after it, its bytes and what it says."""

    log: str
    n: int
    previous: bytes
    chain: bytes
    line: bytes
    entry: Entry


class Intake:
    """Applies stretches to the logs and folds what is ready; any number of bundles, then ``finish``."""

    def __init__(self, database: Database, logs: LogBook, before: sqlite3.Connection | None = None) -> None:
        self._logs = logs
        self._ahead = before is not None
        self._waiting = Waiting(database)
        self._withheld = Withheld.read(database)
        self._folder = Folder(database.connection, logs, before)
        self._may_write: MayWrite = _nobody
        self._allowed: dict[tuple[str, str], bool] = {}
        self._taken = Taken()
        self._text = 0

    def take(
        self, stretches: Iterable[Stretch], may_write: MayWrite, progress: Progress, cancel: CancelToken
    ) -> Taken:
        """Take the stretches of one bundle in, then apply whatever held entries became ready."""
        self._may_write = may_write
        self._allowed = {}
        self._taken = Taken()
        for stretch in stretches:
            self._store(stretch, progress, cancel)
        self._release(cancel)
        return self._taken

    def finish(self) -> None:
        """Write what is still in memory; the caller then commits, or rolls back."""
        self._folder.finish()
        self._logs.write_heads()

    def _store(self, stretch: Stretch, progress: Progress, cancel: CancelToken) -> None:
        at: Log | None = None
        count = len(stretch.lines)
        start = 0
        while start < count:
            cancel.raise_if_cancelled()
            progress.at("importing", start, count)
            end = _reach(stretch.lines, start)
            known = self._holds(stretch, end)
            if known is not None:
                at = known
                self._taken.known += end - start
            else:
                at = self._store_some(stretch, start, end, at)
                if self._ahead:
                    self._folder.write_fresh()
            start = end
        if at is not None:
            self._logs.seal_at(at.no, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)
        else:
            self._waiting.hold_seal(stretch.log, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)

    def _make_room(self, lines: Sequence[bytes]) -> None:
        """Write what came before some entries, and drop it when it is much."""
        self._text += sum(map(len, lines))
        much = self._text > _TEXT_IN_MEMORY
        self._folder.shrink(0 if much else _ROWS_IN_MEMORY)
        self._text = 0 if much else self._text
        self._logs.write_entries()

    def _holds(self, stretch: Stretch, end: int) -> Log | None:
        """Return the log or branch that holds the first ``end`` lines of a stretch; one hash tells of all of them."""
        return self._logs.holding(stretch.log, stretch.first + end - 1, stretch.hashes[end - 1].hex())

    def _store_some(self, stretch: Stretch, start: int, end: int, at: Log | None) -> Log | None:
        """Place some lines of a stretch; return where the last of them is, None when it must wait."""
        self._make_room(stretch.lines[start:end])
        told = () if stretch.firsts is None else stretch.firsts.some(start, end)
        for run in runs(told) if told else (Run(0, end - start, []),):
            first, last = start + run.start, start + run.end
            found = self._all_new(stretch, first, run.records, at) if run.records else None
            at = found or self._one_by_one(stretch, first, last, at)
        return at

    def _all_new(
        self, stretch: Stretch, start: int, records: Sequence[FirstRecord], at: Log | None
    ) -> Log | None:
        """Fold lines from ``start`` on that make new records at the end of a log; None when not all of them do."""
        n, end = stretch.first + start, start + len(records)
        previous = _before(stretch, start)
        if at is None or at.n != n - 1 or at.hash != previous:
            ends = (
                log for log in self._logs.branches(stretch.log) if log.n == n - 1 and log.hash == previous
            )
            at = next(ends, None)
        if at is None or at.device != stretch.device or not self._may(at.device, at.audience):
            return None
        if not (
            self._withheld.counts(at, n + len(records) - 1) and self._folder.firsts.fold_all(records, at, n)
        ):
            return None
        self._logs.append_all(at, stretch.lines[start:end], stretch.hashes[start:end])
        self._taken.fresh += len(records)
        self._taken.tables.add(records[0].table)
        return at

    def _one_by_one(self, stretch: Stretch, start: int, end: int, at: Log | None) -> Log | None:
        """Place lines one after the other; return where the last of them is, None when it must wait."""
        previous = _before(stretch, start)
        lines, entries = stretch.lines[start:end], stretch.entries[start:end]
        self._folder.prefetch(entries)
        for line, entry, chain in zip(lines, entries, stretch.hashes[start:end], strict=True):
            if at is not None and at.hash == previous and self._first(at, entry, stretch.device):
                self._logs.append(at, line, chain, at.c + 1)
                previous = chain
                continue
            step = _Step(stretch.log, entry.n, previous, chain, line, entry)
            at = self._place(step, at, stretch.device)
            if at is None and self._waiting.hold(step.log, step.n, chain, line):
                self._taken.held += 1
            previous = chain
        return at

    def _first(self, at: Log, entry: Entry, device: str) -> bool:
        """Fold the entry that follows at the end of a log when all it does is to make a new record."""
        n = entry.n
        if entry.deps or at.n != n - 1 or at.device != device or not self._may(device, at.audience):
            return False
        table = self._folder.firsts.fold(entry, at) if self._withheld.counts(at, n) else ""
        if not table:
            return False
        self._taken.fresh += 1
        self._taken.tables.add(table)
        return True

    def _place(self, step: _Step, at: Log | None, device: str) -> Log | None:
        """Know an entry again or apply it; return the log or branch that now holds it, None when it must wait."""
        if at is None or at.n != step.n - 1 or at.hash != step.previous:
            at = self._before(step)
        known = (
            self._logs.holding(step.log, step.n, step.chain.hex()) if at is None or at.n >= step.n else None
        )
        if known is not None:
            self._taken.known += 1
            return known
        if at is None and step.n > 1:
            return None
        return self._apply(step, at, device)

    def _before(self, step: _Step) -> Log | None:
        """Return the log or branch after whose entry ``n - 1`` the step follows; the one that ends there first."""
        candidates = [
            log
            for log in self._logs.branches(step.log)
            if log.n >= step.n - 1 and self._logs.chain_at(log, step.n - 1) == step.previous
        ]
        return min(candidates, key=lambda log: log.n, default=None)

    def _apply(self, step: _Step, at: Log | None, device: str) -> Log | None:
        """Apply one entry if all that its author had seen is here, on a branch when its number is taken."""
        entry = step.entry
        audience = at.audience if at is not None else ""
        if step.n == 1:
            audience = self._opened_for(step, device)
            if at is None and audience:
                at = self._logs.make(step.log, device, audience)
        if at is None or at.device != device or not self._may(device, audience):
            return None
        seen = at.seen if at.n == step.n - 1 else self._logs.seen_at(at, step.n - 1)
        found = self._logs.seen_after(seen, entry)
        if found is None:
            return None
        if at.n >= step.n:
            at = self._logs.fork(at, step.n - 1, step.chain, audience)
            self._taken.forked.append(at.id)
        c = 1 + max(at.c, found[1])
        moved = self._logs.append(at, step.line, step.chain, c, found[0])
        # What a withdrawn PC wrote after its last good entry is kept and counts as seen, but is not shown.
        if self._withheld.counts(moved, step.n):
            self._folder.apply(entry, moved, c)
        taken = self._taken
        taken.fresh += 1
        for op in entry.ops:
            taken.tables.add(getattr(op, "table", ""))
        return moved

    def _may(self, device: str, audience: str) -> bool:
        known = self._allowed.get((device, audience))
        if known is None:
            known = self._allowed[(device, audience)] = self._may_write(device, audience)
        return known

    def _opened_for(self, step: _Step, device: str) -> str:
        """Return the audience for which a first entry opens its log, empty unless it is its device's to open."""
        first = step.entry.ops[0] if step.entry.ops else None
        if step.previous != chain_start(step.log) or not isinstance(first, Open):
            return ""
        return first.audience if first.device == device and self._may(device, first.audience) else ""

    def _release(self, cancel: CancelToken) -> None:
        """Apply held entries as long as one of them becomes ready."""
        progressed = True
        while progressed:
            cancel.raise_if_cancelled()
            progressed = sum(map(self._release_log, self._waiting.logs())) > 0

    def _release_log(self, log_id: str) -> bool:
        """Go once through the held entries of one log, in order, and apply those that are ready."""
        applied = False
        last = 0
        while lines := self._waiting.after(log_id, last):
            last = lines[-1].n
            applied = sum(self._release_one(log_id, held) for held in lines) > 0 or applied
        return applied

    def _release_one(self, log_id: str, held: HeldLine) -> bool:
        previous = self._previous(log_id, held)
        if previous is None:
            return False
        entry = decode_entry(json.loads(held.line))
        step = _Step(log_id, held.n, previous, held.hash, held.line, entry)
        at = self._place(step, None, log_id.partition("-")[0])
        if at is None:
            return False
        self._waiting.drop(log_id, held)
        signature = self._waiting.release_seal(at)
        if signature is not None:
            self._logs.seal_at(at.no, at.n, at.hash, signature)
        return True

    def _previous(self, log_id: str, held: HeldLine) -> bytes | None:
        """Return the chain hash before a held entry, when some branch here leads to it."""
        starts = [chain_start(log_id)] if held.n == 1 else []
        chains = [
            chain
            for log in self._logs.branches(log_id)
            if log.n >= held.n - 1 and (chain := self._logs.chain_at(log, held.n - 1)) is not None
        ]
        return next(
            (chain for chain in [*starts, *chains] if chain_next(chain, held.line) == held.hash), None
        )


def _before(stretch: Stretch, start: int) -> bytes:
    """Return the chain hash before line ``start`` of a stretch."""
    return stretch.hashes[start - 1] if start else stretch.previous


def _reach(lines: Sequence[bytes], start: int) -> int:
    """Return up to where lines from ``start`` on are placed in one go: by their number, and by their bytes."""
    end, size, most = start, 0, min(len(lines), start + _AT_ONCE)
    while end < most and size < _BYTES_AT_ONCE:
        some = lines[end : min(most, end + _LINES_TO_WEIGH)]
        size += sum(map(len, some))
        end += len(some)
    return end


def _nobody(_device: str, _audience: str) -> bool:
    return False
