"""What headquarters can tell of a point's checklists from what has arrived: nothing later than its newest shift counts.

A point says what it asks for in its record of ``duty``. Of one that has not said so, only the checklists are counted
that it mostly does, in the shifts that its records name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from app.models.checklists import Template
from app.models.dataclass import dataclass
from app.models.due import Fact, Judged, Now, Shifts, Standing, tally
from app.models.due_rows import PointDuties
from app.models.values import LocalText
from app.services.checklists_due_days import DueDays, Kept
from app.services.desk import Desk

_DAY = timedelta(days=1)
_MOST_WORST = 3
_ORDER = ("day", "morning", "evening", "night", "duty")
_NEVER = Now(date.min, "")


@dataclass(frozen=True, slots=True)
class Arrived:
    """How a point stands: its occasions, the shift up to which they are known, and its shifts."""

    found: list[Judged]
    now: Now
    shifts: Shifts


class PointDays:
    """Judges points by their records at headquarters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._days = DueDays(desk)

    def judge(self, templates: Iterable[Template], point: str, first: date, last: date) -> Arrived:
        """Return what became of a point's occasions between two days, as far as its records have arrived."""
        kept = self._kept(templates, first, point)
        return self._judge(templates, point, first, last, kept.get(point, Kept(point, [], [])))

    def overview(self, templates: Sequence[Template], first: date, last: date) -> list[PointDuties]:
        """Return how each point that has sent anything in these weeks has kept its checklists, by code."""
        kept = self._kept(templates, first, "")
        rows = [
            self._row(point, self._judge(templates, point, first, last, kept[point]))
            for point in sorted(kept)
        ]
        return [row for row in rows if row.until]

    def _kept(self, templates: Iterable[Template], first: date, point: str) -> Mapping[str, Kept]:
        asked = {one.code: one.frequency for one in templates if not one.per_case}
        return self._days.kept(asked, first, max(first, self._days.now().day), point)

    def _judge(
        self, templates: Iterable[Template], point: str, first: date, last: date, kept: Kept
    ) -> Arrived:
        named = [fact for fact in (*kept.runs, *kept.reasons) if _is_day(fact.day)]
        within = [fact for fact in named if (first - _DAY).isoformat() <= fact.day <= last.isoformat()]
        told, place = list(templates), self._days.place
        known = place.known(point)
        order = tuple(sorted({fact.shift for fact in within if fact.shift}, key=_turn))
        shifts = place.shifts(point) if known else lambda _day: order
        if not named or (not within and not known):
            return Arrived([], _NEVER, shifts)
        now = _newest(named, shifts)
        duties = self._days.duties(self._applying(told, point), point)
        found = self._days.judged(duties, first, min(last, now.day), kept, now, shifts)
        return Arrived(found if known else _regular(found), now, shifts)

    def _applying(self, templates: Iterable[Template], point: str) -> list[Template]:
        term = self._desk.reference.term("points", point)
        kind = term.more.get("type", "") if term is not None else ""
        return [one for one in templates if not kind or kind in one.applies_to]

    def _row(self, point: str, arrived: Arrived) -> PointDuties:
        counts = tally(arrived.found)
        term = self._desk.reference.term("points", point)
        return PointDuties(
            point=point,
            name=term.name if term is not None else LocalText(point, point, point),
            until=arrived.now.day.isoformat() if arrived.now is not _NEVER else "",
            done=counts.get(Standing.DONE, 0),
            open=sum(counts.get(one, 0) for one in (Standing.OPEN, Standing.DUE, Standing.OVERDUE)),
            missed=counts.get(Standing.MISSED, 0),
            explained=counts.get(Standing.EXPLAINED, 0),
            worst=_worst(arrived.found),
        )


def _newest(named: Iterable[Fact], shifts: Shifts) -> Now:
    """Return the newest shift that a point's records name; it may still have been on when they were sent."""
    day = max(fact.day for fact in named)
    order = shifts(date.fromisoformat(day))
    known = [fact.shift for fact in named if fact.day == day and fact.shift in order]
    return Now(date.fromisoformat(day), max(known, key=order.index) if known else "")


def _regular(found: Iterable[Judged]) -> list[Judged]:
    """Leave out the checklists that a point does now and then: nobody said that it asks for them."""
    by_code: dict[str, list[Judged]] = {}
    for one in found:
        by_code.setdefault(one.occasion.code, []).append(one)
    return [one for told in by_code.values() if _mostly_done(told) for one in told]


def _mostly_done(found: Iterable[Judged]) -> bool:
    counts = tally(found)
    kept = sum(counts.get(one, 0) for one in (Standing.DONE, Standing.OPEN, Standing.EXPLAINED))
    return kept > 0 and kept >= counts.get(Standing.MISSED, 0)


def _worst(found: Iterable[Judged]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for one in found:
        if one.standing is Standing.MISSED:
            counts[one.occasion.code] = counts.get(one.occasion.code, 0) + 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(ranked[:_MOST_WORST])


def _turn(shift: str) -> tuple[int, str]:
    return (_ORDER.index(shift) if shift in _ORDER else len(_ORDER), shift)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
