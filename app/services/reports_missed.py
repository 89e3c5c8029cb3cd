"""Missed checklists of a span, as the calendar judges them: what ended without a run, explained or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.models.checklists import Template
from app.models.due import Duty, Judged, Standing
from app.models.places import Site
from app.models.scores import MissedRun
from app.models.trends import Span
from app.services.checklists_due_days import DueDays, asked_of
from app.services.checklists_due_points import PointDays
from app.services.desk import Desk

_WITHOUT = (Standing.MISSED, Standing.EXPLAINED)


def missed_at(desk: Desk, templates: Sequence[Template], point: str, span: Span) -> Iterator[MissedRun]:
    """Yield what a point missed between two days; each counts on the last day on which it was due.

    At headquarters a point is judged by what has arrived from it.
    """
    found = _judged(desk, templates, point, date.fromisoformat(span.first), date.fromisoformat(span.last))
    for one in found:
        occasion = one.occasion
        day = occasion.last.isoformat()
        if one.standing in _WITHOUT and span.holds(day):
            explained = one.standing is Standing.EXPLAINED
            yield MissedRun(point, occasion.code, day, occasion.shift, explained)


def _judged(desk: Desk, templates: Sequence[Template], point: str, first: date, last: date) -> list[Judged]:
    if desk.place.site is Site.HQ:
        return PointDays(desk).judge(templates, point, first, last).found
    days = DueDays(desk)
    now = days.now()
    duties: list[Duty] = days.duties(templates, point)
    kept = days.kept(asked_of(duties), first, last, point)[point]
    return days.judged(duties, first, min(last, now.day), kept, now, days.shifts())
