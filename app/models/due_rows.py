"""What screens are told of due and missed checklists: rows of Today, of the calendar and of headquarters' overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.checklists import Frequency
from app.models.dataclass import dataclass
from app.models.due import Standing
from app.models.values import LocalText

if TYPE_CHECKING:
    from app.models.runs import RunRow


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One occasion: the checklist, its period (ISO days, "" for no shift), what became of it, and the reason given.

    ``start_day`` and ``start_shift`` are where a run that is started late belongs.
    """

    template: str
    code: str
    title: LocalText
    frequency: Frequency
    first: str
    last: str
    shift: str
    standing: Standing
    own: bool = True
    start_day: str = ""
    start_shift: str = ""
    reason: str = ""
    note: str = ""
    said_by_name: str = ""
    said_at: str = ""
    conflicted: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the occasion from others at its point: code, first day and shift."""
        return self.code, self.first, self.shift


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many occasions of a day are done, open (started or still due), missed without a reason, and explained."""

    done: int = 0
    open: int = 0
    missed: int = 0
    explained: int = 0


@dataclass(frozen=True, slots=True)
class DayDetail:
    """One day of the calendar: its runs, and its occasions without a run."""

    day: str
    runs: tuple[RunRow, ...] = ()
    without: tuple[DutyRow, ...] = ()
    until: str = ""
    """At headquarters: the newest shift date that has arrived from the point."""


@dataclass(frozen=True, slots=True)
class Missed:
    """What a point has missed within the look-back, the newest first, and the first day that is counted."""

    rows: tuple[DutyRow, ...] = ()
    count: int = 0
    """How many there are, more than ``rows`` when they are too many to list."""
    since: str = ""
    others: int = 0
    """How many of them belong to other agencies than the reader's."""


@dataclass(frozen=True, slots=True)
class PointDuties:
    """How a point has kept its checklists, as far as its records have arrived; ``until`` is the newest shift date."""

    point: str
    name: LocalText
    until: str = ""
    done: int = 0
    open: int = 0
    missed: int = 0
    explained: int = 0
    worst: tuple[tuple[str, int], ...] = ()
    """Codes of the checklists that are missed most, with how often."""

    @property
    def id(self) -> str:
        """The row's identity in a list."""
        return self.point
