"""A month at a point as it goes to paper: for an inspection, on one page."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models.actions import TO_DO, ActionStatus
from app.models.equipment import WORKING, Condition
from app.models.paging import Key, Query
from app.models.places import Site
from app.models.training import Completion
from app.models.trends import Span, Unit
from app.models.values import LocalText
from app.printing.month_sheet import MonthChecklist, MonthItem, MonthSheet
from app.progress import CancelToken, Progress
from app.services.documents_words import same
from app.services.reports_names import Names, names_of
from app.services.reports_tables import Choice, Tables, tables

if TYPE_CHECKING:
    from app.services.gatebook import Gatebook


def month_sheet(
    book: Gatebook,
    month: str = "",
    point: str = "",
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> MonthSheet:
    """Return the sheet of ``month`` (``YYYY-MM``, this one when empty) at a point, at a point its own.

    Raises Refused ``bad_month`` (field ``month``) and ``point_unknown``.
    """
    today = book.reports.today()
    span = span_of(month or f"{today:%Y-%m}", today)
    at = _point(book, point)
    found = book.reports.found(span, at, progress, cancel)
    counted = tables(found, Choice(span, Unit.MONTH, at))
    names = names_of(book.desk, found)
    explained = [one.code for one in found.missed if one.explained]
    term = book.desk.reference.term("points", at)
    return MonthSheet(
        point=term.name if term is not None else same(at),
        month=span.first[:7],
        date=today.isoformat(),
        checklists=tuple(_checklists(counted, names, explained)),
        failed=tuple(_failed(counted, names)),
        total=counted.total,
        missed=counted.missed,
        explained=len(explained),
        unfinished=counted.open,
        **_standing(book, at),
    )


def span_of(month: str, today: date) -> Span:
    """Return the days of a month, of this one up to today; Refused ``bad_month`` for anything else."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        raise Refused("bad_month", field="month") from None
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return Span(first.isoformat(), max(first, min(last, today)).isoformat())


def last_month(today: date) -> str:
    """Return the month before this one as ``YYYY-MM``."""
    return f"{today.replace(day=1) - timedelta(days=1):%Y-%m}"


def _point(book: Gatebook, point: str) -> str:
    place = book.desk.place
    if place.site is not Site.HQ:
        return place.code
    if book.desk.reference.term("points", point) is None:
        raise Refused("point_unknown", field="point", point=point)
    return point


def _checklists(counted: Tables, names: Names, explained: list[str]) -> Iterator[MonthChecklist]:
    for row in counted.checklists:
        title = names.checklists.get(row.code) or same(row.code)
        yield MonthChecklist(row.code, title, row.total, row.missed, explained.count(row.code))


def _failed(counted: Tables, names: Names) -> Iterator[MonthItem]:
    for one in counted.failed:
        item = names.items.get((one.template, one.item))
        text = item.text if item is not None else LocalText(one.item, one.item, one.item)
        yield MonthItem(one.template, text, one.count, names.critical(one.template, one.item))


def _standing(book: Gatebook, point: str) -> dict[str, int]:
    """Count what is open at a point today."""
    count = book.desk.records.count
    assets = {
        code: n for code, n in book.equipment.summary(point).counts.items() if code != Condition.WRITTEN_OFF
    }
    people = list(_people(book, point))
    return {
        "actions": sum(count("action", point=point, status=status.value) for status in TO_DO),
        "overdue": sum(1 for _ in _overdue(book, point)),
        "escalated": count("action", point=point, status=ActionStatus.ESCALATED.value),
        "assets": sum(assets.values()),
        "assets_down": sum(n for code, n in assets.items() if code not in WORKING),
        "people": len(people),
        "trained": sum(_trained(book, person) for person in people),
    }


def _overdue(book: Gatebook, point: str) -> Iterator[object]:
    query = Query(sort="due", filters=(("state", "overdue"), ("point", point)))
    after: Key | None = None
    while True:
        page = book.actions.page(query, after)
        yield from page.rows
        after = page.next_key
        if after is None:
            return


def _people(book: Gatebook, point: str) -> Iterator[str]:
    query = Query(sort="name", filters=(("point", point),))
    after: Key | None = None
    while True:
        page = book.people.page(query, after)
        yield from (row.id for row in page.rows)
        after = page.next_key
        if after is None:
            return


def _trained(book: Gatebook, person: str) -> bool:
    """Tell whether a person has completed any training."""
    return any(one.completion is Completion.COMPLETED for one in book.training.of_person(person))
