"""Tells of each time that a screen or a paper shows whether it can be right: the estimates of records."""

from __future__ import annotations

from app.models.clock_honesty import Estimate
from app.models.records import Record
from app.models.registers import Live
from app.models.tables import TABLES
from app.services.desk import Desk
from app.storage.clock_marks import FEW
from app.storage.history import PastWrite


class Clocks:
    """Estimates by record; None stands for a time that may be right. ``look`` comes before them, once for a page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look(self, *, all_entries: bool = False) -> Clocks:
        """Look through entries that came since: as few as a list can wait for, or all."""
        self._desk.store.clocks.look_through(None if all_entries else FEW)
        return self

    def of_write(self, past: PastWrite) -> Estimate | None:
        """Return the estimate of the time of one write in a history."""
        return self._of(past.here)

    def of_start(self, record: Record) -> Estimate | None:
        """Return the estimate of the time at which a record was made."""
        return self._of(Live.parse(record.version or "{}").default)

    def of_column(self, record: Record, column: str) -> Estimate | None:
        """Return the estimate of the time at which a column got its value."""
        register = TABLES[record.table].register_of[column]
        writes = Live.parse(record.version or "{}").writes(
            register, filled=record.values.get(column) is not None
        )
        return self._of(writes[-1]) if writes else None

    def of_event(self, record: Record) -> Estimate | None:
        """Return the estimate of the time at which an event was recorded."""
        return self._of(record.write)

    def of_signature(self, run_id: str) -> Estimate | None:
        """Return the estimate of the time at which a run was signed."""
        return self._of(self._desk.records.signing_write(run_id))

    def _of(self, write: str) -> Estimate | None:
        no, _, n = write.partition(":")
        return self._desk.store.clocks.at(int(no), int(n)) if no else None
