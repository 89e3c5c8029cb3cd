"""The corrective actions of a place as they go to paper: those that are not closed, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models.actions import ActionRow
from app.models.checklists import Template
from app.models.paging import Key, Query
from app.models.places import Site
from app.models.values import LocalText
from app.printing.action_sheet import ActionLine, ActionSheet
from app.services.documents_words import same

if TYPE_CHECKING:
    from app.services.gatebook import Gatebook

MOST_LINES = 1000
"""Most actions on one list; whoever has more has no use for paper."""


def action_sheet(book: Gatebook, point: str = "", state: str = "") -> ActionSheet:
    """Return the list of a point, at headquarters of all points when it is empty; Refused ``point_unknown``.

    ``state`` narrows it, as in the filter of the board: ``overdue``, ``escalated``, ``done``.
    """
    place = book.desk.place
    at = place.code if place.site is Site.POINT else point
    term = book.desk.reference.term("points", at) if at else None
    if at and term is None and at != place.code:
        raise Refused("point_unknown", field="point", point=at)
    rows = list(_rows(book, at, state))[:MOST_LINES]
    return ActionSheet(
        point=term.name if term is not None else same(place.label),
        date=book.desk.clock.today().isoformat(),
        lines=tuple(_lines(book, rows)),
        every_point=not at,
    )


def _rows(book: Gatebook, point: str, state: str) -> Iterator[ActionRow]:
    filters = [("state", state or "not_closed")] + ([("point", point)] if point else [])
    query, count = Query(sort="due", filters=tuple(filters)), 0
    after: Key | None = None
    while True:
        page = book.actions.page(query, after)
        yield from page.rows
        count += len(page.rows)
        after = page.next_key
        if after is None or count >= MOST_LINES:
            return


def _lines(book: Gatebook, rows: list[ActionRow]) -> Iterator[ActionLine]:
    records = book.desk.records.many("action", (row.id for row in rows))
    runs = book.desk.records.many("run", (row.run for row in rows if row.run))
    templates = {
        name: book.desk.reference.template(name) for name in {r.text("template") for r in runs.values()}
    }
    for row in rows:
        run = runs.get(row.run)
        template = templates.get(run.text("template")) if run is not None else None
        term = book.desk.reference.term("points", row.point)
        yield ActionLine(
            due=row.due,
            title=_title(row, template),
            status=row.status,
            priority=row.priority,
            post=row.post,
            overdue=row.overdue,
            code=row.code,
            shift_date=run.text("shift_date") if run is not None else "",
            task=records[row.id].text("description") if row.id in records else "",
            said=row.status_note,
            asset=row.asset_name,
            point=term.name if term is not None else same(row.point),
        )


def _title(row: ActionRow, template: Template | None) -> LocalText:
    item = template.item(row.item) if template is not None and row.item else None
    return item.text if item is not None else same(row.title)
