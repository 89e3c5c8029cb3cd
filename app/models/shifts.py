"""Shifts: date, name and hours; a shift may cross midnight and belongs to the date on which it starts.

The pattern differs from point to point (12 h, 24 h, three shifts), so it is a setting (domain.md, section 5).
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta

from app.models.dataclass import dataclass
from app.models.values import Moment

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z")
_MOST_SHIFTS = 8
_NAME_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Shift:
    """A named shift; ``start`` and ``end`` are local times ``HH:MM``, equal ones mean 24 hours."""

    name: str
    start: str
    end: str

    @property
    def crosses_midnight(self) -> bool:
        """Whether the shift ends on the day after the one it belongs to."""
        return self.end <= self.start


@dataclass(frozen=True, slots=True)
class ShiftPattern:
    """The shifts of a day at one point."""

    shifts: tuple[Shift, ...]

    def shift_at(self, local: datetime) -> tuple[date, str]:
        """Return the date and the name of the shift that is on at a local time.

        In a gap between two shifts it is the one that started last, because its work is still being written up.
        """
        clock = f"{local.hour:02}:{local.minute:02}"
        started = [shift for shift in self.shifts if shift.start <= clock]
        if started:
            return local.date(), max(started, key=lambda shift: shift.start).name
        return local.date() - timedelta(days=1), max(self.shifts, key=lambda shift: shift.start).name

    def find(self, name: str) -> Shift | None:
        """Return the shift with a name, None when the pattern has none."""
        return next((shift for shift in self.shifts if shift.name == name), None)

    def dump(self) -> str:
        """Return the form in which the setting is kept."""
        return json.dumps([[shift.name, shift.start, shift.end] for shift in self.shifts], ensure_ascii=False)


DEFAULT_PATTERN = ShiftPattern((Shift("day", "07:00", "19:00"), Shift("night", "19:00", "07:00")))
"""Twelve hours by day and by night; ``day`` and ``night`` are codes that the interface translates."""


def pattern_of(text: str) -> ShiftPattern:
    """Read the stored form; raise ValueError when it is not a pattern of one to eight named shifts."""
    found = json.loads(text)
    if not isinstance(found, list) or not 1 <= len(found) <= _MOST_SHIFTS:
        raise ValueError(text)
    shifts = tuple(_shift(row) for row in found)
    if len({shift.name for shift in shifts}) < len(shifts) or len({shift.start for shift in shifts}) < len(
        shifts
    ):
        raise ValueError(text)
    return ShiftPattern(shifts)


def _shift(row: object) -> Shift:
    if not isinstance(row, list) or len(row) != 3 or not all(isinstance(part, str) for part in row):
        raise ValueError(row)
    name, start, end = (part.strip() for part in row)
    if not name or len(name) > _NAME_LENGTH or not _TIME.match(start) or not _TIME.match(end):
        raise ValueError(row)
    return Shift(name, start, end)


def local_time(moment: Moment) -> datetime:
    """Return the wall-clock time of a moment in its own zone, without zone information."""
    instant = datetime.strptime(moment.utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    sign = -1 if moment.zone.startswith("-") else 1
    shift = timedelta(hours=int(moment.zone[1:3]), minutes=int(moment.zone[4:6])) * sign
    return (instant + shift).replace(tzinfo=None)
