"""Scores over time and side by side: by week or month, by point, by version, by item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from app.models.dataclass import dataclass
from app.models.scores import ItemCount, MissedRun, ScoredRun, Total, item_counts

MOST_FAILED = 10
"""So many items are listed as those that failed most."""

_WEEK = 7
_MOST_PERIODS = 600


class Unit(StrEnum):
    """How long the steps of a trend are; weeks begin on Sunday, the first day of an office week."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Span:
    """The days that are looked at, both included, as ISO text."""

    first: str
    last: str

    def holds(self, day: str) -> bool:
        """Tell whether a day lies within."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Step:
    """One week or month, named by its first day, with what was done and missed in it."""

    start: str
    total: Total
    missed: int = 0
    item: ItemCount = ItemCount()
    """The counts of the chosen item, where one was chosen."""


@dataclass(frozen=True, slots=True)
class Row:
    """The totals of one point, checklist or version, named by its code."""

    code: str
    total: Total
    missed: int = 0


@dataclass(frozen=True, slots=True)
class FailedItem:
    """An item that failed: the codes of its checklist and itself, and how often."""

    template: str
    item: str
    count: ItemCount


def start_of(unit: Unit, day: date) -> date:
    """Return the first day of the week or month that holds a day."""
    if unit is Unit.MONTH:
        return day.replace(day=1)
    return day - timedelta(days=day.isoweekday() % _WEEK)


def next_start(unit: Unit, start: date) -> date:
    """Return the first day of the next week or month."""
    if unit is Unit.WEEK:
        return start + timedelta(days=_WEEK)
    return (start.replace(day=28) + timedelta(days=4)).replace(day=1)


def starts(unit: Unit, span: Span) -> list[str]:
    """Return the first days of all weeks or months that a span touches, at most the last 600."""
    start, last = start_of(unit, date.fromisoformat(span.first)), date.fromisoformat(span.last)
    found = []
    while start <= last:
        found.append(start.isoformat())
        start = next_start(unit, start)
    return found[-_MOST_PERIODS:]


def trend(
    runs: Iterable[ScoredRun],
    missed: Iterable[MissedRun],
    unit: Unit,
    span: Span,
    item: tuple[str, str] | None = None,
) -> list[Step]:
    """Return every week or month of a span in order, also those in which nothing was done.

    ``item`` (codes of checklist and item) adds the counts of that item.
    """
    wanted = starts(unit, span)
    totals = dict.fromkeys(wanted, Total())
    gone = dict.fromkeys(wanted, 0)
    counts = dict.fromkeys(wanted, ItemCount())
    start_at = _Starts(unit)
    for run in runs:
        start = start_at(run.day)
        if start in totals:
            totals[start] = totals[start].plus(run.total)
            if item is not None:
                counts[start] = counts[start].plus(item_counts([run]).get(item, ItemCount()))
    for one in missed:
        start = start_at(one.day)
        if start in gone:
            gone[start] += 1
    return [Step(start, totals[start], gone[start], counts[start]) for start in wanted]


class _Starts:
    """Finds the week or month of a day and remembers it: many runs share a day."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._known: dict[str, str] = {}

    def __call__(self, day: str) -> str:
        found = self._known.get(day)
        if found is None:
            found = self._known[day] = self._find(day)
        return found

    def _find(self, day: str) -> str:
        try:
            return start_of(self._unit, date.fromisoformat(day)).isoformat()
        except (ValueError, OverflowError):
            return ""


def by_point(runs: Iterable[ScoredRun], missed: Iterable[MissedRun], points: Iterable[str] = ()) -> list[Row]:
    """Return the totals of each point in the neutral order of codes; ``points`` are listed even without a run."""
    return _rows(runs, missed, lambda run: run.point, lambda one: one.point, points)


def by_checklist(runs: Iterable[ScoredRun], missed: Iterable[MissedRun]) -> list[Row]:
    """Return the totals of each checklist over all its versions, by code."""
    return _rows(runs, missed, lambda run: run.code, lambda one: one.code)


def by_version(runs: Iterable[ScoredRun]) -> list[Row]:
    """Return the totals of each version of each checklist, versions in the order of their numbers."""
    found = _rows(runs, (), lambda run: run.template, lambda one: one.code)
    return sorted(found, key=lambda row: (row.code.partition("@")[0], version_key(row.code)))


def most_failed(runs: Sequence[ScoredRun], most: int = MOST_FAILED) -> list[FailedItem]:
    """Return the items that failed most often; of equally many the one with the greater share first."""
    found = [
        FailedItem(template, item, count)
        for (template, item), count in item_counts(runs).items()
        if count.failed
    ]
    found.sort(key=lambda one: (-one.count.failed, one.count.judged, one.template, one.item))
    return found[:most]


def version_key(template_id: str) -> tuple[tuple[int, str], ...]:
    """Return what versions are sorted by: 1.10 comes after 1.9."""
    parts = template_id.partition("@")[2].split(".")
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _rows(
    runs: Iterable[ScoredRun],
    missed: Iterable[MissedRun],
    of_run: Callable[[ScoredRun], str],
    of_missed: Callable[[MissedRun], str],
    known: Iterable[str] = (),
) -> list[Row]:
    totals = dict.fromkeys(known, Total())
    gone: dict[str, int] = {}
    for run in runs:
        code = of_run(run)
        totals[code] = totals.get(code, Total()).plus(run.total)
    for one in missed:
        code = of_missed(one)
        gone[code] = gone.get(code, 0) + 1
    return [
        Row(code, totals.get(code, Total()), gone.get(code, 0))
        for code in sorted(totals.keys() | gone.keys())
    ]
