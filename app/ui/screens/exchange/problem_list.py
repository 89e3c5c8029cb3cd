"""Problems: what is kept without being shown, and what two people did beside each other, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.paging import Key, Page, Query
from app.services.problems import SIGNED_TWICE, ProblemRow
from app.ui.context import AppContext
from app.ui.failures.problems import SENTENCES
from app.ui.i18n import translate
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.screens.exchange.field_names import kind_name
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate

_NAMES = {
    SIGNED_TWICE: QT_TRANSLATE_NOOP("Problems", "Signed twice, differently"),
    "waits_for_update": QT_TRANSLATE_NOOP("Problems", "Waits for an update of Gatebook"),
    "event_twice": QT_TRANSLATE_NOOP("Problems", "Two movements under one number"),
    "freeze_unknown_write": QT_TRANSLATE_NOOP("Problems", "Sign-off of something unknown"),
    "only_headquarters_may_write": QT_TRANSLATE_NOOP("Problems", "Belongs to headquarters"),
    "row_of_another_point": QT_TRANSLATE_NOOP("Problems", "Record of another point"),
    "row_without_point": QT_TRANSLATE_NOOP("Problems", "Record without a point"),
    "row_missing": QT_TRANSLATE_NOOP("Problems", "Record that is not here"),
    "record_missing": QT_TRANSLATE_NOOP("Problems", "Record that is not here"),
}
"""Short names of the kinds; other codes are changes that cannot be understood."""

_KINDS = (SIGNED_TWICE, "waits_for_update", "row_of_another_point", "only_headquarters_may_write")


def problem_name(code: str) -> str:
    """Return the short name of a kind of problem."""
    return translate("Problems", _NAMES.get(code) or _UNCLEAR)


_UNCLEAR = QT_TRANSLATE_NOOP("Problems", "Cannot be understood")


def problem_sentence(row: ProblemRow) -> str:
    """Return what happened and what becomes of it."""
    if row.code == SIGNED_TWICE:
        return translate(
            "Problems",
            "Two people signed off different answers of {record} without seeing each other. The first sign-off is"
            " shown; both are kept. Look at the checklist, and start a new one if the other answers are right.",
        ).format(record=isolate(row.title))
    if row.code in SENTENCES:
        return QCoreApplication.translate("Messages", SENTENCES[row.code])
    return translate("Problems", "A change is about a record that is not here. It is kept but not shown.")


def open_problem(context: AppContext, row: ProblemRow) -> None:
    """Open the record that a problem is about, or say that there is none to open."""
    if row.root and context.show_record is not None and context.show_record(row.root_table, row.root):
        return
    words = (
        translate("Problems", "Records of this kind have no page of their own.")
        if row.root
        else translate("Problems", "The record that this change is about is not on this PC.")
    )
    context.notify(words, tone="info")


def problem_list(context: AppContext) -> ListPanel:
    """Return the list of problems, read in pages."""
    services = context.services

    def fetch(query: Query, after: Key | None) -> Page[ProblemRow]:
        return services.exchange.problems(query, after, context.languages.named)

    kinds = Filter(
        "code",
        lambda: translate("Problems", "All kinds"),
        lambda: [(code, problem_name(code)) for code in _KINDS],
    )
    empty = EmptyWords(
        "check",
        lambda: translate("Problems", "Every change is shown"),
        lambda: translate(
            "Problems", "Changes that cannot be shown are kept and listed here with the reason."
        ),
    )
    return ListPanel(
        context,
        _columns(),
        fetch,
        lambda row: row.id,
        empty,
        filters=[kinds],
        counted=lambda: translate("Problems", "Problems: {count}"),
    )


def _columns() -> tuple[Column[ProblemRow], ...]:
    name: Column[ProblemRow] = Column(
        "code",
        lambda: translate("Problems", "What"),
        lambda row: problem_name(row.code),
        Kind.PILL,
        26,
        state=lambda row: "critical" if row.code == SIGNED_TWICE else "info",
    )
    record: Column[ProblemRow] = Column(
        "record", lambda: translate("Problems", "Record"), _record, chars=22, stretch=True
    )
    who: Column[ProblemRow] = Column(
        "who", lambda: translate("Problems", "By"), lambda row: row.user_name, chars=16, may_hide=True
    )
    pc: Column[ProblemRow] = Column(
        "pc", lambda: translate("Problems", "On the PC"), lambda row: row.pc, chars=14, may_hide=True
    )
    when: Column[ProblemRow] = Column(
        "moment", lambda: translate("Problems", "When"), lambda row: row.moment, Kind.MOMENT, 16
    )
    means: Column[ProblemRow] = Column(
        "means",
        lambda: translate("Problems", "What this means"),
        problem_sentence,
        chars=34,
        stretch=True,
    )
    return name, record, who, pc, when, means


def _record(row: ProblemRow) -> str:
    return row.title or (kind_name(row.table) if row.table else "")
