"""The columns of the list of printed batches, and of the papers of one batch."""

from __future__ import annotations

from app.models.papers import PaperBatch, PaperNumber
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_columns
from app.ui.screens.checklists.words import person, row_state, shift_text, status_name, title_text
from app.ui.screens.paper.words import code_text, range_text, state_names, state_of
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.text import isolate


def batch_columns(context: AppContext, states: RecordStates) -> list[Column[PaperBatch]]:
    """Return the columns of batches; texts follow language and digits of the moment."""
    return [
        *point_columns(context),
        Column(
            "title",
            lambda: translate("Paper", "Checklist"),
            lambda row: title_text(row.code, row.title, context.language),
            chars=24,
            stretch=True,
        ),
        Column(
            "numbers",
            lambda: translate("Paper", "Numbers"),
            lambda row: range_text(context.formats, row),
            Kind.CODE,
            chars=26,
        ),
        *_shift_columns(context),
        *_count_columns(),
        states.column(),
    ]


def _shift_columns(context: AppContext) -> list[Column[PaperBatch]]:
    def shift(row: PaperBatch) -> str:
        return shift_text(context.formats, row.shift_date, row.shift_name) if row.shift_date else ""

    return [
        Column("shift", lambda: translate("Paper", "For the shift"), shift, chars=20, may_hide=True),
        Column("zone", lambda: translate("Paper", "Zone"), lambda row: row.zone, chars=10, may_hide=True),
        Column(
            "printed",
            lambda: translate("Paper", "Printed"),
            lambda row: row.printed,
            Kind.MOMENT,
            chars=19,
            sortable=True,
        ),
        Column(
            "by",
            lambda: translate("Paper", "By"),
            lambda row: person(row.printed_by_name, row.printed_by),
            chars=14,
            may_hide=True,
        ),
    ]


def _count_columns() -> list[Column[PaperBatch]]:
    return [
        Column(
            "count",
            lambda: translate("Paper", "Papers"),
            lambda row: str(row.count),
            Kind.NUMBER,
            chars=7,
        ),
        Column(
            "entered",
            lambda: translate("Paper", "Entered"),
            lambda row: str(row.entered),
            Kind.NUMBER,
            chars=7,
        ),
        Column("out", lambda: translate("Paper", "Out"), lambda row: str(row.out), Kind.NUMBER, chars=6),
        Column(
            "state",
            lambda: translate("Paper", "State"),
            lambda row: state_of(row)[1],
            Kind.PILL,
            chars=14,
            state=lambda row: state_of(row)[0],
            words=state_names,
        ),
    ]


def number_columns(context: AppContext) -> list[Column[PaperNumber]]:
    """Return the columns of the papers of one batch."""
    return [
        Column(
            "code",
            lambda: translate("Paper", "Paper number"),
            lambda row: code_text(context.formats, row.code),
            Kind.CODE,
            chars=27,
        ),
        Column(
            "state",
            lambda: translate("Paper", "State"),
            lambda row: _state(row)[1],
            Kind.PILL,
            chars=16,
            state=lambda row: _state(row)[0],
            words=lambda: [translate("Paper", "Still out"), status_name("signed")],
        ),
        Column(
            "by",
            lambda: translate("Paper", "Entered by"),
            lambda row: ", ".join(isolate(person(run.opened_by_name, run.opened_by)) for run in row.runs),
            chars=24,
            stretch=True,
        ),
        Column(
            "signed",
            lambda: translate("Paper", "Paper signed by"),
            lambda row: row.runs[0].paper_signed_by if row.runs else "",
            chars=20,
        ),
        Column(
            "filled",
            lambda: translate("Paper", "Filled in"),
            lambda row: row.runs[0].paper_at if row.runs else "",
            Kind.MOMENT,
            chars=19,
        ),
    ]


def _state(row: PaperNumber) -> tuple[str, str]:
    """Return pill and name of where one paper stands."""
    if not row.runs:
        return "neutral", translate("Paper", "Still out")
    if len(row.runs) > 1:
        return "warning", translate("Paper", "Entered twice")
    return row_state(row.runs[0])
