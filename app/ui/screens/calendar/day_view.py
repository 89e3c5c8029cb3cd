"""One day of the calendar: what was started, what is missing, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.due import Standing
from app.models.due_rows import DayDetail, DutyRow
from app.models.runs import RunRow
from app.ui.button import Button
from app.ui.calendar_names import long_day
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.calendar.words import duty_detail, said_text, standing_pill
from app.ui.screens.checklists.words import critical_text, line, met_text, person, row_state, shift_title
from app.ui.screens.today.card import Card, Entry
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_WIDE_CHARS = 38


class DayView(QScrollArea):
    """The list of a day; ``open_run``, ``open_duty`` and ``explain_all`` say what its rows and button do."""

    def __init__(
        self,
        context: AppContext,
        open_run: Callable[[str], None],
        open_duty: Callable[[DutyRow], None],
        explain_all: Callable[[list[DutyRow]], None],
    ) -> None:
        super().__init__()
        self._context = context
        self._open_run, self._open_duty, self._explain_all = open_run, open_duty, explain_all
        self._detail: DayDetail | None = None
        self._title = PlainLabel(role="heading", wrap=True)
        self._until = PlainLabel(role="small", wrap=True)
        self.without = Card("warning", lambda: translate("Calendar", "Not started"))
        self.explain_button = Button(
            lambda: translate("Calendar", "Say why for all of them…"), "pencil", "", self._explain
        )
        self.runs = Card(
            "checklist",
            lambda: translate("Calendar", "Started"),
            lambda: translate("Calendar", "No checklist was started on this day."),
        )
        self._lay_out()

    def show_day(self, detail: DayDetail) -> None:
        """Show a day."""
        self._detail = detail
        context, formats = self._context, self._context.formats
        day = date.fromisoformat(detail.day)
        self._title.setText(isolate(formats.digits_of(long_day(context.languages.named, day))))
        until = translate("Calendar", "Records have arrived up to {day}.").format(
            day=ltr(formats.day(detail.until))
        )
        self._until.setText(until if detail.until else "")
        self._until.setVisible(bool(detail.until))
        missing = [self._duty_entry(row) for row in detail.without]
        self.without.fill(
            missing, formats.number(len(missing)), "warning" if self._unexplained() else "neutral"
        )
        self.explain_button.setVisible(len(self._unexplained()) > 1)
        started = [self._run_entry(row) for row in detail.runs]
        self.runs.fill(started, formats.number(len(started)), "ok")

    def retranslate(self) -> None:
        """Write everything anew."""
        if self._detail is not None:
            self.show_day(self._detail)

    def focus_list(self) -> None:
        """Put the keyboard into the first row."""
        rows = [*self.without.rows(), *self.runs.rows()]
        if rows:
            rows[0].setFocus()

    def _unexplained(self) -> list[DutyRow]:
        rows = self._detail.without if self._detail is not None else ()
        return [row for row in rows if row.standing is Standing.MISSED]

    def _explain(self) -> None:
        self._explain_all(self._unexplained())

    def _duty_entry(self, row: DutyRow) -> Entry:
        context = self._context
        return Entry(
            isolate(row.title.get(context.language)),
            duty_detail(context, row),
            lambda: self._open_duty(row),
            said_text(context, row),
            pills=[standing_pill(row.standing)],
        )

    def _run_entry(self, row: RunRow) -> Entry:
        context, formats = self._context, self._context.formats
        who = person(row.completed_by_name or row.opened_by_name, row.completed_by or row.opened_by)
        parts = [ltr(row.code), isolate(shift_title(row.shift_name)), isolate(row.zone)]
        met = met_text(formats, row.result)
        if met:
            parts.append(isolate(translate("Calendar", "{met} met").format(met=ltr(met))))
        parts += [isolate(critical_text(formats, row.result)), isolate(who)]
        return Entry(
            isolate(row.title.get(context.language)),
            line(*parts),
            lambda: self._open_run(row.id),
            pills=[row_state(row)],
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("page", True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GAP, 0, GAP, GAP)
        layout.setSpacing(GAP)
        for widget in (self._title, self._until, self.without):
            layout.addWidget(widget)
        layout.addWidget(self.explain_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.runs)
        layout.addStretch(1)
        self.explain_button.hide()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE_CHARS)
