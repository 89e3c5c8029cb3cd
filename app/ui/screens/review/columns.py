"""The columns of the queue of checklists that wait for a signature."""

from __future__ import annotations

from app.models.runs import RunRow
from app.ui.clock_words import marked
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_columns
from app.ui.screens.checklists.columns import figure_columns
from app.ui.screens.checklists.words import (
    line,
    person,
    row_state,
    shift_text,
    title_text,
)
from app.ui.table.column import Column, Kind
from app.ui.text import isolate


def queue_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return the columns; texts follow language and digits of the moment."""

    def shift(row: RunRow) -> str:
        return shift_text(context.formats, row.shift_date, row.shift_name)

    return [
        *point_columns(context),
        Column(
            "title",
            lambda: translate("Checklists", "Checklist"),
            lambda row: title_text(row.code, row.title, context.language),
            chars=32,
            stretch=True,
        ),
        Column("shift_date", lambda: translate("Checklists", "Shift"), shift, chars=21, sortable=True),
        Column(
            "zone",
            lambda: translate("Checklists", "Zone / number"),
            lambda row: line(isolate(row.zone), isolate(row.case_ref)),
            chars=13,
            may_hide=True,
        ),
        *_work_columns(context),
        *_result_columns(context),
    ]


def _work_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return who completed it and when, and since when it waits."""
    return [
        Column(
            "by",
            lambda: translate("Checklists", "By"),
            lambda row: person(row.completed_by_name, row.completed_by),
            chars=16,
        ),
        Column(
            "completed",
            lambda: translate("Review", "Completed"),
            lambda row: (
                marked(row.completed_at, row.completed_estimate, context.formats) if row.completed_at else ""
            ),
            Kind.CODE,
            chars=19,
            may_hide=True,
        ),
    ]


def _result_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return the two figures, and what keeps the reader from signing."""
    return [
        *figure_columns(context),
        Column(
            "state",
            lambda: translate("Checklists", "Status"),
            lambda row: queue_state(context, row)[1],
            Kind.PILL,
            chars=14,
            state=lambda row: queue_state(context, row)[0],
            words=lambda: [translate("Review", "Your own"), translate("Review", "Amendment")],
        ),
    ]


def queue_state(context: AppContext, row: RunRow) -> tuple[str, str]:
    """Return pill and words: what keeps the reader from signing comes before what kind of run it is."""
    if row.conflicted:
        return row_state(row)
    if context.actor is not None and row.completed_by == context.actor.id:
        return "neutral", translate("Review", "Your own")
    if row.amends:
        return "violet", translate("Review", "Amendment")
    return row_state(row)
