"""The tables of a report: added up from what was read, for one point or checklist or all; asks no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.models.dataclass import dataclass
from app.models.scores import MissedRun, ScoredRun, Total, total_of
from app.models.trends import (
    FailedItem,
    Row,
    Span,
    Step,
    Unit,
    by_checklist,
    by_point,
    by_version,
    most_failed,
    trend,
)
from app.services.reports import Found


@dataclass(frozen=True, slots=True)
class Choice:
    """What a report is about: empty ``point``, ``code`` (of a checklist) and ``item`` mean all."""

    span: Span
    unit: Unit = Unit.WEEK
    point: str = ""
    code: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything a report shows; ``points`` and ``checklists`` are those of the whole point and checklist choice."""

    choice: Choice
    total: Total = Total()
    missed: int = 0
    open: int = 0
    unread: int = 0
    steps: Sequence[Step] = ()
    failed: Sequence[FailedItem] = ()
    points: Sequence[Row] = ()
    checklists: Sequence[Row] = ()
    versions: Sequence[Row] = ()


def tables(found: Found, choice: Choice, points: Sequence[str] = ()) -> Tables:
    """Add up what was read; ``points`` are listed even without a run, unless one point is chosen."""
    runs = [run for run in found.runs if _chosen(choice, run.point, run.code)]
    missed = [one for one in found.missed if _chosen(choice, one.point, one.code)]
    item = (choice.code, choice.item) if choice.code and choice.item else None
    return Tables(
        choice=choice,
        total=total_of(runs),
        missed=len(missed),
        open=sum(_chosen(choice, *place) for place in found.open),
        unread=sum(_chosen(choice, *place) for place in found.unread),
        steps=trend(runs, missed, choice.unit, _shown_span(choice.span, runs, missed), item),
        failed=most_failed(runs),
        points=by_point(runs, missed, () if choice.point else points),
        checklists=by_checklist(runs, missed),
        versions=by_version(runs),
    )


def _chosen(choice: Choice, point: str, code: str) -> bool:
    return choice.point in ("", point) and choice.code in ("", code)


def _shown_span(span: Span, runs: Sequence[ScoredRun], missed: Sequence[MissedRun]) -> Span:
    """Leave out the days before the first record: a young book has no empty year before it."""
    days = [run.day for run in runs if span.holds(run.day)] + [
        one.day for one in missed if span.holds(one.day)
    ]
    return replace(span, first=min(days, default=span.first))
