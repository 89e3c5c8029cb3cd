"""Takes entries of other logs in: each is applied when all that its author had seen is here, else held by name.

One transaction of the caller; importing again adds nothing, and the order of arrival makes no difference. An entry
that differs from the one held under the same number starts a branch: both are kept and both are folded.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.models.entries import Entry, Open, chain_next, chain_start, decode_entry
from app.progress import CancelToken, Progress
from app.storage.database import Database
from app.storage.fold import Folder
from app.storage.log import Log, LogBook
from app.storage.waiting import HeldLine, Waiting

MayWrite = Callable[[str, str, str, int], bool]
"""Tells whether entry n of a log, by a device for an audience, counts, by the trust held here."""

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


@dataclass(frozen=True, slots=True)
class _Step:
    """One entry to place: the chain before and after it, and its bytes."""

    log: str
    n: int
    previous: bytes
    chain: bytes
    line: bytes


class Intake:
    """Applies stretches to the logs and folds what is ready."""

    def __init__(self, database: Database, logs: LogBook, may_write: MayWrite) -> None:
        self._logs = logs
        self._waiting = Waiting(database)
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
        at: Log | None = None
        for offset, line in enumerate(stretch.lines):
            if offset % _TELL_EVERY == 0:
                cancel.raise_if_cancelled()
                progress.at("importing", offset, len(stretch.lines))
                self._folder.rows.shrink(_ROWS_IN_MEMORY)
            previous, chain = chain, chain_next(chain, line)
            step = _Step(stretch.log, stretch.first + offset, previous, chain, line)
            at = self._place(step, at, stretch.device)
            if at is None and self._waiting.hold(step.log, step.n, chain, line):
                self._taken.held += 1
        if at is not None:
            self._logs.seal_at(at.no, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)
        else:
            self._waiting.hold_seal(stretch.log, stretch.seal_n, stretch.seal_hash, stretch.seal_sig)

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
        entry = decode_entry(json.loads(step.line))
        if at is None:
            at = self._begin(step, device, entry)
        if at is None or at.device != device or not self._may_write(at.device, at.audience, at.id, step.n):
            return None
        seen = at.seen if at.n == step.n - 1 else self._logs.seen_at(at, step.n - 1)
        found = self._logs.seen_after(seen, entry)
        if found is None:
            return None
        if at.n >= step.n:
            at = self._logs.fork(at, step.n - 1, step.chain)
            self._taken.forked.append(at.id)
        c = 1 + max(at.c, found[1])
        moved = self._logs.append(at, step.line, step.chain, c, found[0])
        self._folder.apply(entry, moved, c)
        self._taken.fresh += 1
        self._taken.tables.update(getattr(op, "table", "") for op in entry.ops)
        return moved

    def _begin(self, step: _Step, device: str, entry: Entry) -> Log | None:
        """Start the book of a new log, if its first entry opens it for a device and audience that fit."""
        first = entry.ops[0] if entry.ops else None
        if step.previous != chain_start(step.log) or not isinstance(first, Open):
            return None
        if first.device != device or not self._may_write(device, first.audience, step.log, 1):
            return None
        return self._logs.make(step.log, device, first.audience)

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
        step = _Step(log_id, held.n, previous, held.hash, held.line)
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
