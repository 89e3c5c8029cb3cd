"""The screen of reports: what came of the checklists, in two figures, over time and side by side."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QTabWidget, QVBoxLayout, QWidget

from app.models.trends import Span
from app.services.changed import Changed
from app.services.reports import Found
from app.services.reports_names import Names
from app.services.reports_tables import Tables, tables
from app.ui.button import Button
from app.ui.context import AppContext, PrintDocument
from app.ui.i18n import translate
from app.ui.jobs import Lane
from app.ui.plain_label import PlainLabel
from app.ui.point_parts import at_headquarters
from app.ui.screen import Screen
from app.ui.screens.reports.failed_page import FailedPage
from app.ui.screens.reports.gatherer import Gatherer
from app.ui.screens.reports.pages import ReportPage
from app.ui.screens.reports.row_pages import DonePage, points_page, versions_page
from app.ui.screens.reports.saving import save_runs, save_shown
from app.ui.screens.reports.spans import Choices
from app.ui.screens.reports.summary import Summary
from app.ui.screens.reports.trend_page import TrendPage
from app.ui.tokens import GAP

_CONCERNS = frozenset({"run", "answer", "missed", "template"})
_PAUSE_MS = 1500
"""So long nothing must have changed before a report that is on the screen is read again."""


class ReportsScreen(Screen):
    """Filters, the two figures of what is chosen, and tabs with chart and table."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.found, self.names = Found(), Names()
        self.tables: Tables | None = None
        self._today = date.min
        self._read = Span("", "")
        self._stale = True
        self._turn = 0
        self.gatherer = Gatherer(context, self)
        self.choices = Choices(context, lambda: self.names)
        self.summary = Summary(context)
        self.pages = self._make_pages()
        self.tabs = QTabWidget()
        self._bar, self._note = QProgressBar(), PlainLabel(role="small", wrap=True)
        self._stop = Button(lambda: translate("Reports", "Stop"), "cross", "quiet", self.gatherer.stop)
        self._pause = QTimer(self)
        self.open_page(self._lay_out(), lambda: translate("Reports", "Reports"), actions=self._buttons())
        self._connect()
        self.retranslate()

    def entered(self) -> None:
        """Read what has changed since the last time."""
        if self._stale:
            self.refresh()

    def on_changed(self, change: Changed) -> None:
        """Read again after a pause, or when the reports are next seen."""
        if change.kinds & _CONCERNS:
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def retranslate(self) -> None:
        """Name the tabs and write all figures in the language in use."""
        for place, page in enumerate(self.pages):
            self.tabs.setTabText(place, page.title())
        self._bar.setAccessibleName(translate("Reports", "Reading checklists"))
        if self.tables is not None:
            self._show(self._turn, self.tables)

    def refresh(self) -> None:
        """Read the chosen days again; what has not changed costs little."""
        self._stale = False
        self._today = self.context.services.reports.today()
        span = self.choices.choice(self._today).span
        self._read = span
        self._bar.setRange(0, 0)
        self._waiting(True)
        self.gatherer.begin(span)

    def shown_page(self) -> ReportPage:
        """Return the tab that is open."""
        return self.pages[self.tabs.currentIndex()]

    def print_month(self, print_document: PrintDocument) -> None:
        """Open the preview of the month at the chosen point; at headquarters one must be chosen."""
        point = self.choices.choice(self._today).point or self.names.here
        if not point:
            self.context.notify(
                translate("Reports", "Choose a point first: the sheet is about one point."), tone="info"
            )
            return
        last = dict(self.choices.values()).get("span") == "last_month"
        print_document("month", point, "last_month" if last else "this_month")

    # ---- reading ---------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        """Show another choice; other days are read first."""
        self.choices.retranslate()
        if self.choices.choice(self._today).span != self._read:
            self.refresh()
        else:
            self._count()

    def _go_on(self, page: ReportPage, row_id: str) -> None:
        """Show the trend of what was opened in a table."""
        wanted = page.choice_of(row_id)
        for key, value in wanted.items():
            self.choices.set_value(key, value)
        if wanted:
            self.tabs.setCurrentIndex(0)
            self.pages[0].setFocus()

    def _advance(self, done: int, whole: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def _take(self, found: Found, names: Names, complete: bool) -> None:
        self.found, self.names = found, names
        self.choices.retranslate()
        self._waiting(False)
        words = translate("Reports", "Stopped: only a part of the chosen days has been read.")
        self._note.setText("" if complete else words)
        self._note.set_tone("warning")
        self._note.setVisible(not complete)
        self._count()

    def _count(self) -> None:
        """Add up beside the window and the database."""
        self._turn += 1
        turn, found, choice = self._turn, self.found, self.choices.choice(self._today)
        points = self.names.enrolled
        self.context.jobs.run(
            lambda _progress, _cancel: tables(found, choice, points),
            done=lambda counted: self._show(turn, counted),
            owner=self,
            lane=Lane.POOL,
        )

    def _show(self, turn: int, counted: Tables) -> None:
        if turn != self._turn:
            return
        self.tables = counted
        self.summary.show_tables(counted)
        for page in self.pages:
            page.show_tables(counted, self.names)

    def _waiting(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        if busy:
            self._note.hide()

    # ---- within ----------------------------------------------------------------------------------------------

    def _make_pages(self) -> list[ReportPage]:
        context = self.context
        points = [points_page(context)] if at_headquarters(context) else []
        return [
            TrendPage(context),
            FailedPage(context),
            DonePage(context),
            *points,
            versions_page(context),
        ]

    def _buttons(self) -> list[QWidget]:
        shown = Button(lambda: translate("Reports", "Save table…"), "save", "", lambda: save_shown(self))
        runs = Button(lambda: translate("Reports", "Save all runs…"), "export", "", lambda: save_runs(self))
        print_document = self.context.print_document
        if print_document is None:
            return [runs, shown]
        month = Button(
            lambda: translate("Reports", "Month for inspection"),
            "print",
            "primary",
            lambda: self.print_month(print_document),
        )
        return [runs, shown, month]

    def _lay_out(self) -> QWidget:
        page = QWidget()
        self._bar.setTextVisible(False)
        self._waiting(False)
        self._note.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.tabs.setDocumentMode(True)
        for one in self.pages:
            self.tabs.addTab(one, "")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.choices)
        layout.addWidget(self.summary)
        layout.addLayout(row)
        layout.addWidget(self._note)
        layout.addWidget(self.tabs, 1)
        return page

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.choices.changed.connect(self._choose)
        self.gatherer.advanced.connect(self._advance)
        self.gatherer.gathered.connect(self._take)
        for page in self.pages:
            page.opened.connect(partial(self._go_on, page))
