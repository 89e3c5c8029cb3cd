"""Due, overdue and missed: in which periods a checklist is due, and what became of each of them.

An *occasion* is one period in which a checklist is due once: a shift, a day, a week from Sunday, a month, a quarter or
half a year. It is done as soon as a run of it was started; one that has ended without a run is missed, and stays
unexplained until a person says why.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from app.models.checklists import Frequency, Stage
from app.models.dataclass import dataclass

Shifts = Callable[[date], tuple[str, ...]]
"""The names of the shifts that begin on a day, in their order."""

_DAY = timedelta(days=1)
_WEEK = 7
_ID_CHARS = 32


class Standing(StrEnum):
    """What became of an occasion."""

    DONE = "done"
    """A run was completed or signed."""
    OPEN = "open"
    """A run was started and is not complete."""
    DUE = "due"
    OVERDUE = "overdue"
    """Due, and the occasion before passed without a run or a reason."""
    MISSED = "missed"
    """It ended without a run, and nobody has said why."""
    EXPLAINED = "explained"
    """It ended without a run, and a person recorded the reason."""


class Reason(StrEnum):
    """Why a checklist was not done."""

    POINT_CLOSED = "point_closed"
    NO_STAFF = "no_staff"
    NO_POWER = "no_power"
    EQUIPMENT_DOWN = "equipment_down"
    ON_PAPER = "on_paper"
    NOT_RECEIVED = "not_received"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Duty:
    """A checklist that is asked for, from a day on: earlier occasions are nobody's fault."""

    code: str
    frequency: Frequency
    since: date


@dataclass(frozen=True, slots=True)
class Occasion:
    """A period, from first to last day, in which a checklist is due once; ``shift`` only where each shift does it."""

    code: str
    first: date
    last: date
    shift: str = ""

    @property
    def day(self) -> str:
        """Return the ISO day under which a reason for missing it is kept: the first."""
        return self.first.isoformat()


@dataclass(frozen=True, slots=True)
class Fact:
    """A run that was started: checklist code, ISO shift date, shift and status."""

    code: str
    day: str
    shift: str
    status: str


@dataclass(frozen=True, slots=True)
class Now:
    """The shift that is on: its date and name."""

    day: date
    shift: str


@dataclass(frozen=True, slots=True)
class Judged:
    """An occasion with what became of it, and the ISO day of the run that counts for it ("" without one)."""

    occasion: Occasion
    standing: Standing
    done_on: str = ""


class Facts:
    """The runs of a place, found by occasion."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._by_code: dict[str, list[Fact]] = {}
        self._by_shift: dict[tuple[str, str, str], list[Fact]] = {}
        for fact in sorted(facts, key=lambda fact: fact.day):
            self._by_code.setdefault(fact.code, []).append(fact)
            self._by_shift.setdefault((fact.code, fact.day, fact.shift), []).append(fact)
        self._days = {code: [fact.day for fact in found] for code, found in self._by_code.items()}

    def of(self, occasion: Occasion) -> list[Fact]:
        """Return the runs that count for an occasion, by shift date."""
        if occasion.shift:
            return self._by_shift.get((occasion.code, occasion.day, occasion.shift), [])
        days = self._days.get(occasion.code, [])
        low, high = bisect_left(days, occasion.day), bisect_right(days, occasion.last.isoformat())
        return self._by_code[occasion.code][low:high] if low < high else []

    def last(self, code: str) -> str:
        """Return the newest ISO shift date of a checklist, "" when there is none."""
        days = self._days.get(code)
        return days[-1] if days else ""

    def codes(self) -> set[str]:
        """Return the codes of the checklists that were started."""
        return set(self._by_code)


def period(frequency: Frequency, day: date) -> tuple[date, date]:
    """Return first and last day of the period around ``day``; weeks start on Sunday."""
    match frequency:
        case Frequency.WEEKLY:
            first = day - timedelta(days=day.isoweekday() % _WEEK)
            return first, first + timedelta(days=_WEEK - 1)
        case Frequency.MONTHLY:
            return _months(day.year, day.month, 1)
        case Frequency.QUARTERLY:
            return _months(day.year, day.month - (day.month - 1) % 3, 3)
        case Frequency.SEMI_ANNUAL:
            return _months(day.year, 1 if day.month <= 6 else 7, 6)
    return day, day


def occasions(code: str, frequency: Frequency, first: date, last: date, shifts: Shifts) -> Iterator[Occasion]:
    """Yield in order every occasion that has a day between ``first`` and ``last``; none for what is due per case."""
    if frequency is Frequency.PER_CASE:
        return
    day = first
    while day <= last:
        begins, ends = period(frequency, day)
        if frequency is Frequency.PER_SHIFT:
            for shift in shifts(day):
                yield Occasion(code, day, day, shift)
        else:
            yield Occasion(code, begins, ends)
        day = ends + _DAY


def reach(frequency: Frequency, first: date) -> date:
    """Return the first day whose runs must be known to judge from ``first`` on: one occasion earlier."""
    begins, _ = period(frequency, first)
    return period(frequency, begins - _DAY)[0]


def begun(occasion: Occasion, now: Now, shifts: Shifts) -> bool:
    """Tell whether an occasion is on or over; a shift begins in its turn."""
    if occasion.shift and occasion.first == now.day:
        return not _after(occasion, now, shifts)
    return occasion.first <= now.day


def ended(occasion: Occasion, now: Now, shifts: Shifts) -> bool:
    """Tell whether an occasion is over: a shift when a later one is on, a period when its last day has passed."""
    if occasion.shift and occasion.last == now.day:
        return occasion.shift != now.shift and not _after(occasion, now, shifts)
    return occasion.last < now.day


def judged(
    duty: Duty,
    first: date,
    last: date,
    shifts: Shifts,
    facts: Facts,
    explained: Callable[[Occasion], bool],
    now: Now,
) -> Iterator[Judged]:
    """Yield what became of every occasion of a duty that has a day between two days and has begun.

    An occasion that began before ``duty.since`` and passed without a run is left out.
    """
    missed_before = False
    for occasion in occasions(duty.code, duty.frequency, reach(duty.frequency, first), last, shifts):
        if not begun(occasion, now, shifts):
            return
        runs = facts.of(occasion)
        over = ended(occasion, now, shifts)
        if runs:
            standing = Standing.DONE if any(run.status in _COMPLETE for run in runs) else Standing.OPEN
        elif not over:
            standing = Standing.OVERDUE if missed_before else Standing.DUE
        else:
            standing = Standing.EXPLAINED if explained(occasion) else Standing.MISSED
        counted = bool(runs) or not over or occasion.first >= duty.since
        missed_before = counted and standing is Standing.MISSED
        if counted and occasion.last >= first:
            yield Judged(occasion, standing, runs[-1].day if runs else "")


def missed_id(point: str, code: str, day: str, shift: str) -> str:
    """Return the row id of the reason for a missed occasion: two PCs of one point meet in it."""
    return sha256(f"{point}\n{code}\n{day}\n{shift}".encode()).hexdigest()[:_ID_CHARS]


def concerns(agencies: Collection[str], agency: str) -> bool:
    """Tell whether a checklist of some agencies concerns somebody of ``agency``; one of none concerns everybody."""
    return not agencies or not agency or agency in agencies


def tally(found: Iterable[Judged]) -> Mapping[Standing, int]:
    """Return how many occasions stand how."""
    counts: dict[Standing, int] = {}
    for one in found:
        counts[one.standing] = counts.get(one.standing, 0) + 1
    return counts


_COMPLETE = frozenset({Stage.COMPLETED.value, Stage.SIGNED.value})


def _after(occasion: Occasion, now: Now, shifts: Shifts) -> bool:
    """Tell whether a shift of today comes after the one that is on; one of another pattern does not."""
    names = shifts(now.day)
    if occasion.shift not in names or now.shift not in names:
        return False
    return names.index(occasion.shift) > names.index(now.shift)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    months = year * 12 + month - 1 + count
    return date(year, month, 1), date(months // 12, months % 12 + 1, 1) - _DAY
