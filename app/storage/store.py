"""The one door: every change to a record is an entry in this PC's log and a fold, in one transaction."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from app.errors import Environment, Refused
from app.models.dataclass import dataclass
from app.models.entries import (
    MAX_ENTRY_BYTES,
    Add,
    Delete,
    Entry,
    Freeze,
    Op,
    Open,
    Set,
    Void,
    chain_next,
    encode_entry,
)
from app.models.records import Append, Cancel, Change, Put, Remove, Restore, Saved, Sign
from app.models.registers import DELETED, Live
from app.models.strict_json import strict_loads
from app.models.tables import ALL, TABLES
from app.storage.database import Database
from app.storage.highwater import Highwater, Mark
from app.storage.log import Log, LogBook

# Reading a list needs neither folding nor the clocks of the logs.
if TYPE_CHECKING:
    from app.storage.clock_marks import ClockMarks
    from app.storage.fold import Folder
    from app.storage.fold_rows import FoldRow

_LOG_ID_BYTES = 8


class Sealer(Protocol):
    """Signs the head of a log with this device's key."""

    @property
    def device(self) -> str:
        """Return the id of this device."""
        ...

    def seal(self, log: str, n: int, chain: bytes) -> bytes:
        """Return the signature over (log id, number, chain hash)."""
        ...


@dataclass(frozen=True, slots=True)
class Origin:
    """What this PC writes into each entry beside the change itself: the program's version and the moment."""

    version: str
    now: Callable[[], str]


class Store:
    """Saves changes; owns the logs that this device writes."""

    def __init__(self, database: Database, sealer: Sealer, origin: Origin, highwater: Highwater) -> None:
        self._db = database
        self._sealer = sealer
        self._origin = origin
        self._highwater = highwater
        self.logs = LogBook(database)
        marks = highwater.read()
        self._broken = self._behind(marks)
        self._catch_up(marks)

    @cached_property
    def clocks(self) -> ClockMarks:
        """What the logs tell of the clocks that wrote them."""
        from app.storage.clock_marks import ClockMarks

        return ClockMarks(self._db, self.logs)

    def save(self, user: str, changes: Sequence[Change], *, audience: str, why: str = "") -> Saved | None:
        """Append one entry with all ``changes`` and fold it; durable when this returns.

        Returns None when nothing differs from what is stored. Raises Refused ``entry_too_large`` and Environment
        for disk and lock trouble, in which cases nothing was changed.
        """
        from app.storage.fold import Folder

        try:
            with self._db.transaction() as connection:
                folder = Folder(connection, self.logs)
                ops = [op for change in changes if (op := self._op(folder, change)) is not None]
                if not ops:
                    return None
                log = self._own_log(folder, audience, user)
                log = self._append(folder, log, user, ops, why)
                folder.finish()
                self.logs.write_heads()
                self._highwater.prepare(audience)
        except BaseException:
            self.logs.reload()
            raise
        self._highwater.write(Mark(log.audience, log.id, log.n, log.hash.hex()))
        return Saved(log.id, log.n, log.hash.hex())

    def own_logs(self) -> list[Log]:
        """Return the logs of this device that are still written to, one per audience."""
        newest = {log.audience: log for log in self.logs.all() if log.own}
        return list(newest.values())

    def _append(self, folder: Folder, log: Log, user: str, ops: Sequence[Op], why: str) -> Log:
        deps, c = self._deps(log)
        entry = Entry(
            log.id, log.n + 1, self._origin.now(), user, self._origin.version, tuple(ops), deps=deps, why=why
        )
        line = _storable(entry)
        if len(line) > MAX_ENTRY_BYTES:
            raise Refused("entry_too_large", bytes=len(line), most=MAX_ENTRY_BYTES)
        known = self.logs.seen_after(log.seen, entry)
        moved = self.logs.append(log, line, chain_next(log.hash, line), c, known[0] if known else None)
        self.logs.seal(moved, self._sealer.seal(moved.id, moved.n, moved.hash))
        folder.apply(entry, moved, c)
        return moved

    def _deps(self, log: Log) -> tuple[dict[str, tuple[int, str]], int]:
        """Name the heads of other logs when something came in since the last entry; else nothing is new to say.

        Only logs that every reader of this log also gets are named, or a point would wait for another point's file.
        """
        shared = {ALL, log.audience}
        others = [
            other for other in self.logs.all() if other.no != log.no and other.n and other.audience in shared
        ]
        seen = sum(other.n for other in others)
        if seen == log.depped:
            return {}, log.c + 1
        self.logs.mark_depped(log, seen)
        deps = {other.ref: (other.n, other.hash.hex()) for other in others}
        return deps, 1 + max([log.c, *(other.c for other in others)])

    def _own_log(self, folder: Folder, audience: str, user: str) -> Log:
        own = [log for log in self.logs.all() if log.own and log.audience == audience]
        if own and not self._goes_on(own[-1]):
            self._broken[audience] = Mark(audience, own[-1].id, own[-1].n, own[-1].hash.hex())
        if own and audience not in self._broken:
            return own[-1]
        log = self.logs.make(self._new_log_id(), self._sealer.device, audience, own=True)
        mark = self._broken.pop(audience, None)
        continues: dict[str, Any] = {} if mark is None else {"log": mark.log, "n": mark.n, "hash": mark.hash}
        return self._append(folder, log, user, [Open(self._sealer.device, audience, continues)], "")

    def _goes_on(self, log: Log) -> bool:
        """Tell whether this device may continue a log: it holds its key, and no copied disk continued it."""
        return log.device == self._sealer.device and self.logs.fork_point(log.id) is None

    def _new_log_id(self) -> str:
        """Return a log id that names this device as its owner, so that nobody else can seal a continuation."""
        return f"{self._sealer.device}-{secrets.token_hex(_LOG_ID_BYTES)}"

    def _catch_up(self, marks: Sequence[Mark]) -> None:
        """Note the heads that are beyond their marks: the power went after a commit, before its mark was written.

        Left so, an older database put back later would not be known as one, and would write other entries under the
        same numbers.
        """
        noted = {mark.audience: (mark.log, mark.n) for mark in marks}
        for log in self.own_logs():
            if log.n and log.audience not in self._broken and noted.get(log.audience) != (log.id, log.n):
                self._highwater.catch_up(Mark(log.audience, log.id, log.n, log.hash.hex()))

    def _behind(self, marks: Sequence[Mark]) -> dict[str, Mark]:
        """Return, per audience, the mark of a log that this database is behind of: it was restored or copied."""
        found = {}
        for mark in marks:
            log = self.logs.find(mark.log)
            held = self.logs.chain_at(log, mark.n) if log is not None else None
            if held is None or held.hex() != mark.hash:
                found[mark.audience] = mark
        return found

    # ---- from changes to operations --------------------------------------------------------------------------

    def _op(self, folder: Folder, change: Change) -> Op | None:
        match change:
            case Put(table, row, values, seen):
                return self._set(folder, table, row, dict(values), seen)
            case Append(table, row, values):
                return Add(table, row, _without_nothing(values))
            case Cancel(table, row, reason):
                return Void(table, row, reason)
            case Remove(table, row):
                found = self._standing(folder, table, row)
                return Delete(table, row, self._global(folder.beneath.writes(found)))
            case Restore(table, row):
                found = self._standing(folder, table, row)
                deletions = self._global(tuple(found.live.deletions))
                return Set(table, row, {}, {DELETED: deletions}) if deletions else None
            case Sign(row):
                return self._sign(folder, row)

    def _standing(self, folder: Folder, table: str, row: str) -> FoldRow:
        found = folder.rows.get(TABLES[table], row)
        if found is None:
            raise Refused("record_missing", table=table, row=row)
        return found

    def _set(
        self, folder: Folder, table: str, row: str, values: dict[str, Any], seen: str | None
    ) -> Set | None:
        standing = folder.rows.get(TABLES[table], row)
        if standing is None:
            return Set(table, row, _without_nothing(values))
        base = Live.parse(seen) if seen is not None else standing.live
        given: dict[str, Any] = {}
        over: dict[str, Sequence[str]] = {}
        for register in dict.fromkeys(standing.table.register_of[name] for name in values):
            columns = standing.table.registers[register]
            fresh = {name: values[name] for name in columns if name in values}
            if not _differs(standing, register, fresh):
                continue
            given.update({name: fresh.get(name) for name in columns} if len(columns) > 1 else fresh)
            over[register] = self._global(_seen_writes(folder, standing, base, register))
        if standing.live.deletions and seen is None:
            # Who writes on a deleted row wants it back; the deletions that were seen are lifted.
            over[DELETED] = self._global(tuple(standing.live.deletions))
        if not given and DELETED not in over:
            return None
        return Set(table, row, given, over)

    def _sign(self, folder: Folder, run: str) -> Freeze:
        found = self._standing(folder, "run", run)
        writes = set(_all_writes(found))
        for answer in folder.rows.children(TABLES["answer"], run):
            writes.update(_all_writes(answer))
        by_log: dict[str, list[int]] = {}
        for write in writes:
            no, _, n = write.partition(":")
            by_log.setdefault(self.logs.get(int(no)).ref, []).append(int(n))
        return Freeze("run", run, {log: sorted(numbers) for log, numbers in sorted(by_log.items())})

    def _global(self, writes: Sequence[str]) -> list[str]:
        found = []
        for write in writes:
            no, _, n = write.partition(":")
            found.append(f"{self.logs.get(int(no)).ref}:{n}")
        return found


def _storable(entry: Entry) -> bytes:
    """Return the line of an entry as every reader will take it; Refused ``text_not_storable`` for what none would."""
    try:
        line = encode_entry(entry)
    except UnicodeEncodeError as error:
        raise Refused("text_not_storable", why="encoding") from error
    strict_loads(line, code="text_not_storable")
    return line


def _seen_writes(folder: Folder, standing: FoldRow, base: Live, register: str) -> Sequence[str]:
    """Return the live writes of a register in the version that the author saw."""
    if base is standing.live:
        return base.writes(register, filled=standing.filled(register))
    # The version does not say which registers its first write gave; the log does.
    return [
        write
        for write in base.writes(register, filled=True)
        if folder.merging.wrote(write, standing.table, standing.id, register)
    ]


def _all_writes(row: FoldRow) -> tuple[str, ...]:
    return row.live.all_writes(row.filled, row.table.registers)


def _differs(standing: FoldRow, register: str, fresh: dict[str, Any]) -> bool:
    """Tell whether a write says something new: another value, or a decision among several live ones."""
    if len(standing.live.many.get(register, ())) > 1:
        return True
    return any(standing.values.get(name) != value for name, value in fresh.items())


def _without_nothing(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def require_space(free: int, needed: int) -> None:
    """Raise Environment ``disk_full`` when fewer than ``needed`` bytes are free."""
    if free < needed:
        raise Environment("disk_full", "free_space_and_retry", free=free, needed=needed)
