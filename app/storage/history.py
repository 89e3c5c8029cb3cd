"""The past of a record, read from the entries: who wrote which value, and what each write replaced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any

from app.models.dataclass import dataclass
from app.models.entries import Set, split_write_id
from app.models.records import Record
from app.models.registers import Live
from app.models.tables import TABLES
from app.storage.log import LogBook

MOST_WRITES = 500
"""Most writes of one register that are followed back."""


@dataclass(frozen=True, slots=True)
class PastWrite:
    """One write of a register: its entry, its author, and the values it replaced."""

    log: str
    n: int
    c: int
    user: str
    moment: str
    device: str
    own: bool
    why: str
    values: Mapping[str, Any]
    over: tuple[str, ...] = ()
    replaced: tuple[Mapping[str, Any], ...] = field(default=())
    here: str = ""
    """The entry as this PC numbers logs, which tells the branches of a forked log apart."""


class History:
    """Reads entries by the writes that a record names; writes nothing."""

    def __init__(self, logs: LogBook) -> None:
        self._logs = logs

    def writes(self, record: Record, register: str) -> list[PastWrite]:
        """Return every write that led to what a register shows, newest first in the common order."""
        found: dict[str, PastWrite] = {}
        waiting = list(self._live(record, register))
        while waiting and len(found) < MOST_WRITES:
            write = waiting.pop()
            past = None if write in found else self._read(record, register, write)
            if past is not None:
                found[write] = past
                waiting += [self._here(known) for known in past.over]
        told = [self._with_replaced(past, found) for past in found.values()]
        return sorted(told, key=lambda past: (past.c, past.log, past.n), reverse=True)

    def latest(self, record: Record, registers: Iterable[str]) -> PastWrite | None:
        """Return the newest live write among some registers, None when none holds a value."""
        found = [past for register in registers for past in self.standing(record, register)]
        return max(found, key=lambda past: (past.c, past.log, past.n), default=None)

    def standing(self, record: Record, register: str) -> list[PastWrite]:
        """Return the live writes of a register, the one that is shown first; more than one is a conflict."""
        found = [self._read(record, register, write) for write in self._live(record, register)]
        kept = [past for past in found if past is not None]
        return sorted(kept, key=lambda past: (past.c, past.log, past.n), reverse=True)

    def creator(self, record: Record) -> tuple[str, str]:
        """Return user and moment of the write that made a record, empty when it is not held."""
        return self._author(Live.parse(record.version or "{}").default)

    def last_hand(self, record: Record) -> tuple[str, str]:
        """Return user and moment of the last entry that touched a record or its children."""
        lines = []
        for log_id, n in record.heads.items():
            log = self._logs.find(log_id)
            line = self._logs.line(log.no, n) if log is not None else None
            if line is not None:
                lines.append((line.c, log_id, line))
        if not lines:
            return "", ""
        entry = max(lines, key=lambda item: item[:2])[2].entry()
        return entry.user, entry.moment

    def _author(self, write: str) -> tuple[str, str]:
        if not write:
            return "", ""
        no, _, n = write.partition(":")
        line = self._logs.line(int(no), int(n))
        if line is None:
            return "", ""
        entry = line.entry()
        return entry.user, entry.moment

    def _live(self, record: Record, register: str) -> tuple[str, ...]:
        columns = TABLES[record.table].registers[register]
        filled = any(record.values.get(name) is not None for name in columns)
        return Live.parse(record.version or "{}").writes(register, filled=filled)

    def _read(self, record: Record, register: str, write: str) -> PastWrite | None:
        no, _, n = write.partition(":")
        line = self._logs.line(int(no), int(n)) if no else None
        if line is None:
            return None
        log = self._logs.get(int(no))
        entry = line.entry()
        columns = TABLES[record.table].registers[register]
        for op in entry.ops:
            if not isinstance(op, Set) or (op.table, op.row) != (record.table, record.id):
                continue
            if not any(name in op.values for name in columns):
                continue
            values = {name: op.values.get(name) for name in columns}
            told = tuple(op.over.get(register, ()))
            author = (entry.user, entry.moment, log.device, log.own, entry.why)
            return PastWrite(log.id, line.n, line.c, *author, values, told, here=write)
        return None

    def _here(self, write: str) -> str:
        """Return a write id in this PC's short form, empty for a log that is not held."""
        log_id, n = split_write_id(write)
        log = self._logs.find(log_id)
        return "" if log is None else f"{log.no}:{n}"

    def _with_replaced(self, past: PastWrite, found: Mapping[str, PastWrite]) -> PastWrite:
        replaced = tuple(known.values for write in past.over if (known := found.get(self._here(write))))
        return replace(past, replaced=replaced)
