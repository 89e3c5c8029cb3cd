"""The columns of the list of checklist runs."""

from __future__ import annotations

from app.models.checklists import Stage
from app.models.paper_code import stored_code
from app.models.runs import RunRow
from app.ui.clock_words import marked
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_columns
from app.ui.screens.checklists.words import (
    critical_text,
    met_text,
    person,
    row_state,
    shift_text,
    status_name,
    title_text,
)
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind


def columns_of(context: AppContext, states: RecordStates) -> list[Column[RunRow]]:
    """Return the columns; texts follow language and digits of the moment."""
    return [
        *point_columns(context),
        *_place_columns(context),
        *_result_columns(context),
        states.column(may_hide=False),
    ]


def _place_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return which checklist it is, whose and from when."""

    def shift(row: RunRow) -> str:
        return shift_text(context.formats, row.shift_date, row.shift_name)

    return [
        Column(
            "title",
            lambda: translate("Checklists", "Checklist"),
            lambda row: title_text(row.code, row.title, context.language),
            chars=32,
            stretch=True,
        ),
        Column("shift_date", lambda: translate("Checklists", "Shift"), shift, chars=21, sortable=True),
        Column("zone", lambda: translate("Checklists", "Zone / number"), _where, chars=13, may_hide=True),
        Column("by", lambda: translate("Checklists", "By"), _by, chars=16, may_hide=True),
        Column(
            "opened",
            lambda: translate("Checklists", "Started"),
            lambda row: marked(row.opened, row.opened_estimate, context.formats) if row.opened else "",
            Kind.CODE,
            chars=19,
            sortable=True,
            may_hide=True,
        ),
    ]


def figure_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return the two figures of a run: items met, and critical failures."""
    return [
        Column(
            "met",
            lambda: translate("Checklists", "Met"),
            lambda row: met_text(context.formats, row.result),
            Kind.CODE,
            chars=6,
        ),
        Column(
            "critical",
            lambda: translate("Checklists", "Critical"),
            lambda row: critical_text(context.formats, row.result),
            Kind.PILL,
            chars=11,
            state=lambda _row: "critical",
        ),
    ]


def _result_columns(context: AppContext) -> list[Column[RunRow]]:
    """Return the two figures and the status."""
    return [
        *figure_columns(context),
        Column(
            "status",
            lambda: translate("Checklists", "Status"),
            lambda row: row_state(row)[1],
            Kind.PILL,
            chars=14,
            state=lambda row: row_state(row)[0],
            words=lambda: [status_name(status) for status in Stage],
        ),
    ]


def _where(row: RunRow) -> str:
    code = stored_code(row.paper) if row.paper else None
    paper = code.short if code is not None else ""
    return " · ".join(part for part in (row.zone, row.case_ref, paper) if part)


def _by(row: RunRow) -> str:
    if row.completed_by:
        return person(row.completed_by_name, row.completed_by)
    return person(row.opened_by_name, row.opened_by)
