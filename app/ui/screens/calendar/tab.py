"""The tab with the calendar: a month beside the list of one day; at headquarters of a point, or of all points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.models.due import Standing
from app.models.due_rows import DayCounts, DayDetail, DutyRow, PointDuties
from app.services.changed import Changed
from app.ui.button import Button
from app.ui.calendar_names import month_name
from app.ui.context import AppContext
from app.ui.forms.calendar_popup import month_shifted
from app.ui.forms.choice_editors import CalmCombo
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.point_parts import at_headquarters
from app.ui.screen import Screen
from app.ui.screens.calendar.day_view import DayView
from app.ui.screens.calendar.explain import explain
from app.ui.screens.calendar.legend import Legend
from app.ui.screens.calendar.month import DutyMonth
from app.ui.screens.calendar.points_view import PointsView
from app.ui.screens.checklists.start_dialog import start_checklist
from app.ui.screens.checklists.tabs import Tab
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_KINDS = frozenset({"run", "answer", "template", "missed", "setting"})
_SPLIT = (3, 2)
_LARGE = 1000


class CalendarTab(Retranslating, Tab):
    """Shows a month, and beside it the day that was chosen."""

    def __init__(self, context: AppContext, screen: Screen) -> None:
        super().__init__()
        self._context, self._screen = context, screen
        self._hq = at_headquarters(context)
        self._points: Sequence[PointDuties] = ()
        self._turn = 0
        self._shown = ""
        self.month = DutyMonth(context, context.services.desk.clock.today())
        self.day = DayView(context, self._open_run, self._open_duty, self._explain)
        self.points = PointsView(context, self.show_point)
        self.point = CalmCombo()
        self._title = PlainLabel(role="heading")
        self._legend = Legend()
        self._layers = QStackedWidget()
        self._lay_out()
        self.month.moved.connect(self._moved)
        self.month.chosen.connect(self._chosen)
        self.point.activated.connect(lambda _place: self.show_point(str(self.point.currentData() or "")))
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read the month and the day again, at headquarters also the points."""
        self._read_month()
        self._read_day()
        if self._hq:
            duties = self._context.services.duties
            self._context.jobs.run(
                lambda _progress, _cancel: duties.points(), done=self._show_points, owner=self
            )

    def show_point(self, point: str) -> None:
        """Show the month of a point at headquarters, "" for the overview of all."""
        self.point.setCurrentIndex(max(0, self.point.findData(point)))
        self._layers.setCurrentIndex(1 if self._hq and not point else 0)
        self._show_tools()
        self._read_month()
        self._read_day()

    def on_changed(self, change: Changed) -> None:
        """Read again what a change concerns."""
        if change.kinds & _KINDS:
            self.refresh()

    def retranslate(self) -> None:
        """Write everything anew."""
        self.month.retranslate()
        self.day.retranslate()
        self._write_title()
        self._fill_points()
        if self._hq:
            self.points.retranslate()

    # ---- reading ---------------------------------------------------------------------------------------------

    def _point(self) -> str:
        return str(self.point.currentData() or "") if self._hq else ""

    def _read_month(self) -> None:
        point = self._point()
        if self._hq and not point:
            return
        duties, (first, last) = self._context.services.duties, self.month.first_and_last()
        self._turn += 1
        turn = self._turn

        def show(told: tuple[Mapping[str, DayCounts], int]) -> None:
            if turn == self._turn:
                self._show_month(*told)

        self._context.jobs.run(
            lambda _progress, _cancel: (duties.month(first, last, point), duties.week_start()),
            done=show,
            owner=self,
        )

    def _show_month(self, counts: Mapping[str, DayCounts], week_start: int) -> None:
        before = self.month.first_and_last()
        self.month.show_counts(counts, week_start)
        if self.month.first_and_last() != before:
            self._read_month()

    def _read_day(self) -> None:
        point, day = self._point(), self.month.day
        if self._hq and not point:
            return
        duties, actor = self._context.services.duties, self._context.actor

        def show(detail: DayDetail) -> None:
            if detail.day == self.month.day.isoformat():
                self.day.show_day(detail)

        self._context.jobs.run(
            lambda _progress, _cancel: duties.day(actor, day, point), done=show, owner=self
        )

    def _show_points(self, points: Sequence[PointDuties]) -> None:
        self._points = points
        self.points.show_points(points)
        self._fill_points()

    # ---- moving ----------------------------------------------------------------------------------------------

    def _moved(self) -> None:
        self._write_title()
        month = self.month.day.strftime("%Y-%m")
        if month != self._shown:
            self._shown = month
            self._read_month()

    def _chosen(self) -> None:
        self._read_day()

    def _turn_month(self, months: int) -> None:
        self.month.go(month_shifted(self.month.day, months))
        self.month.setFocus()

    def _go_today(self) -> None:
        self.month.go(self._context.services.desk.clock.today())
        self.month.setFocus()
        self._read_day()

    # ---- acting ----------------------------------------------------------------------------------------------

    def _open_run(self, run_id: str) -> None:
        opener: Any = self._screen
        opener.open_run(run_id)

    def _open_duty(self, row: DutyRow) -> None:
        if row.standing in (Standing.DUE, Standing.OVERDUE):
            if not self._hq:
                self._start(row)
            return
        start = None if self._hq else self._start
        explain(self, self._context, [row], self.refresh, point=self._point(), start=start)

    def _explain(self, rows: list[DutyRow]) -> None:
        explain(self, self._context, rows, self.refresh, point=self._point())

    def _start(self, row: DutyRow) -> None:
        late = row.standing in (Standing.MISSED, Standing.EXPLAINED)
        shift = (row.start_day, row.start_shift) if late else ("", "")
        start_checklist(self, self._context, self._open_run, row.template, shift=shift)

    # ---- building --------------------------------------------------------------------------------------------

    def _write_title(self) -> None:
        day, context = self.month.day, self._context
        year = context.formats.digits_of(str(day.year))
        self._title.setText(f"{month_name(context.languages.named, day.month)} {year}")

    def _fill_points(self) -> None:
        point = self._point()
        self.point.clear()
        self.point.addItem(translate("Calendar", "All points"), "")
        for row in self._points:
            self.point.addItem(
                f"{ltr(row.point)}  {isolate(row.name.get(self._context.language))}", row.point
            )
        self.point.setCurrentIndex(max(0, self.point.findData(point)))
        self.point.setAccessibleName(translate("Calendar", "Border point"))

    def _show_tools(self) -> None:
        month = self._layers.currentIndex() == 0
        for widget in self._tools:
            widget.setVisible(month)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP * 2, 0, GAP, GAP)
        column.addWidget(self.month, 1)
        column.addWidget(self._legend)
        splitter.addWidget(left)
        splitter.addWidget(self.day)
        for place, share in enumerate(_SPLIT):
            splitter.setStretchFactor(place, share)
        splitter.setSizes([share * _LARGE for share in _SPLIT])
        self._layers.addWidget(splitter)
        self._layers.addWidget(self.points)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self._head())
        layout.addWidget(self._layers, 1)
        self.setFocusProxy(self.month)
        self.point.setVisible(self._hq)
        self._layers.setCurrentIndex(1 if self._hq else 0)
        self._show_tools()

    def _head(self) -> QHBoxLayout:
        def before() -> str:
            return translate("Calendar", "Month before")

        def after() -> str:
            return translate("Calendar", "Month after")

        back = Button(lambda: "", "chevron-left", "quiet", lambda: self._turn_month(-1))
        on = Button(lambda: "", "chevron-right", "quiet", lambda: self._turn_month(1))
        for button, words in ((back, before), (on, after)):
            button.setToolTip(words())
            button.setAccessibleName(words())
        today = Button(lambda: translate("Calendar", "Today"), "", "quiet", self._go_today)
        self._tools: tuple[QWidget, ...] = (back, self._title, on, today)
        row = QHBoxLayout()
        row.setContentsMargins(GAP * 2, 0, GAP * 2, 0)
        row.setSpacing(GAP)
        for widget in self._tools:
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.point)
        return row
