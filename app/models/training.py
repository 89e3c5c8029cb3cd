"""Training: attendance marks, percentages and the rule of completion (domain.md, section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from app.errors import Refused
from app.models.dataclass import dataclass

COMPLETION_PERCENT = 80
"""Least share of the planned days that must be attended (domain.md, section 4, "Completion")."""

MOST_DAYS = 120
"""Most days of one session; the longest course of the catalogue has 20."""


class Mark(StrEnum):
    """What the register says of one person on one day."""

    PRESENT = "P"
    ABSENT = "A"
    LATE = "L"
    EXCUSED = "E"


ATTENDED = frozenset({Mark.PRESENT, Mark.LATE})
"""Marks that count as attended: who comes late was there, who is excused was not."""


class ParticipantStatus(StrEnum):
    """How far a nomination has come; a replaced person stays in the list with what was marked."""

    NOMINATED = "nominated"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"


class SessionStatus(StrEnum):
    """Whether a session is still to be held, is done, or will not be."""

    PLANNED = "planned"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Completion(StrEnum):
    """Where a participant stands against the rule of completion."""

    OPEN = "open"
    COMPLETED = "completed"
    NOT_COMPLETED = "not_completed"


@dataclass(frozen=True, slots=True)
class Attendance:
    """Days of one participant, counted: attended, marked (taken), and planned in all."""

    attended: int
    taken: int
    planned: int

    @property
    def percent_of_taken(self) -> int | None:
        """Return the whole percentage attended of the days marked so far, None when none is."""
        return None if not self.taken else self.attended * 100 // self.taken

    @property
    def percent_of_planned(self) -> int:
        """Return the whole percentage attended of all planned days."""
        return self.attended * 100 // self.planned if self.planned else 0


def participant_id(session: str, person: str) -> str:
    """Return the row id of a participant: one row for each session and person, so that two PCs meet in it."""
    return f"{session}/{person}"


def attendance_id(session: str, day: str, person: str) -> str:
    """Return the row id of a mark: one row for each session, day and person."""
    return f"{session}/{day}/{person}"


def attendance(days: Sequence[str], marks: Mapping[str, str]) -> Attendance:
    """Count the marks of one person over the planned days (ISO); marks of other days do not count."""
    given = [marks[day] for day in days if marks.get(day)]
    return Attendance(sum(mark in ATTENDED for mark in given), len(given), len(days))


def completion(found: Attendance, score: str = "", pass_mark: int = 0) -> Completion:
    """Apply the rule: at least 80 % of the planned days and, where tested, the pass mark in per cent.

    As long as the missing days could still bring the share up, the outcome is open.
    """
    reachable = found.attended + found.planned - found.taken
    if not found.planned or reachable * 100 < COMPLETION_PERCENT * found.planned:
        return Completion.NOT_COMPLETED if found.planned else Completion.OPEN
    if found.taken < found.planned:
        return Completion.OPEN
    if pass_mark and not score:
        return Completion.OPEN
    passed = not pass_mark or Decimal(score) >= pass_mark
    return Completion.COMPLETED if passed else Completion.NOT_COMPLETED


def check_mark(mark: str) -> None:
    """Raise Refused ``unknown_mark`` unless the mark is P, A, L, E or empty (taken back)."""
    if mark and mark not in set(Mark):
        raise Refused("unknown_mark", field="mark", mark=mark)


def check_days(days: Sequence[str]) -> tuple[str, ...]:
    """Return the days in order, each once; Refused ``days_required`` or ``too_many_days``."""
    found = tuple(sorted({day for day in days if day}))
    if not found:
        raise Refused("days_required", field="days")
    if len(found) > MOST_DAYS:
        raise Refused("too_many_days", field="days", most=MOST_DAYS)
    return found


def gain(pre: str, post: str) -> Decimal | None:
    """Return the points gained between two tests in per cent, None unless the person sat both."""
    return Decimal(post) - Decimal(pre) if pre and post else None
