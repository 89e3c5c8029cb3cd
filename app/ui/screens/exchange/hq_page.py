"""The exchange as headquarters sees it: points, files, and letting PCs in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.models.people import Act, may
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.screens.exchange.history import history_list
from app.ui.screens.exchange.points import points_list
from app.ui.screens.exchange.snapshot import PointRow, Snapshot
from app.ui.screens.exchange.standing_card import StandingCard
from app.ui.screens.exchange.standing_lines import standing_lines
from app.ui.screens.exchange.tiles import Figure
from app.ui.screens.exchange.words import SILENT_DAYS
from app.ui.text import ltr
from app.ui.tokens import GAP

_LIST_LINES = 7


class HqPage(Retranslating, QWidget):
    """Shows a snapshot; what is to be done is up to the screen."""

    export_wanted = Signal(object)
    """The codes of the points to export to."""
    import_wanted = Signal()
    folder_wanted = Signal()
    enrol_wanted = Signal()
    wanted = Signal(str)
    """What the user wants to see: ``conflicts``, ``problems``, ``tray``, ``outbox`` or ``request``."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._snapshot: Snapshot | None = None
        self.import_button = Button(
            lambda: translate("Exchange", "Import files…"), "import", "primary", self.import_wanted.emit
        )
        self._folder_button = Button(
            lambda: translate("Exchange", "Import a folder…"), "folder", "", self.folder_wanted.emit
        )
        self.all_button = Button(
            lambda: translate("Exchange", "Export to all points…"), "export", "", self._export_all
        )
        self.some_button = Button(
            lambda: translate("Exchange", "Export to the selected points…"), "export", "", self._export_some
        )
        self.enrol_button = Button(
            lambda: translate("Exchange", "Let a PC in…"), "user-plus", "", self.enrol_wanted.emit
        )
        actions = (
            self.import_button,
            self._folder_button,
            self.all_button,
            self.some_button,
            self.enrol_button,
        )
        self.card = StandingCard(4, actions, {"ok": "check", "warning": "clock"})
        self.points = points_list(context, self._points, self.enrol_wanted.emit)
        self.history = history_list(context)
        self._tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show where headquarters stands."""
        self._snapshot = snapshot
        self.all_button.setEnabled(bool(snapshot.points))
        self.points.refresh()
        self.history.refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        self._tabs.setTabText(0, translate("Exchange", "Points"))
        self._tabs.setTabText(1, translate("Exchange", "Files"))
        if self._snapshot is None:
            return
        status, formats = self._snapshot.status, self._context.formats
        silent = self._silent()
        if not self._snapshot.points:
            heading = translate("Exchange", "No point has joined yet")
        elif silent:
            heading = translate("Exchange", "Some points have been silent for long")
        else:
            heading = translate("Exchange", "All points have been heard of")
        sentence = translate("Exchange", "Deployment {name}").format(name=status.deployment)
        self.card.show_standing("warning" if silent else "ok", heading, sentence)
        self.card.show_figures(self._figures())
        self.card.show_lines(standing_lines(status, formats, self.wanted.emit, self._snapshot.places))

    def _figures(self) -> tuple[Figure, ...]:
        formats, points = self._context.formats, self._points()
        silent, status = self._silent(), self._snapshot.status if self._snapshot else None
        days = translate("Exchange", "for {count} days or more").format(
            count=ltr(formats.number(SILENT_DAYS))
        )
        pcs = translate("Exchange", "with PCs: {count}").format(
            count=ltr(formats.number(sum(row.devices for row in points)))
        )
        behind = sum(1 for row in points if row.waiting)
        return (
            Figure(ltr(formats.number(len(points))), translate("Exchange", "points have joined"), pcs),
            Figure(
                ltr(formats.number(silent)),
                translate("Exchange", "points without a file"),
                days,
                "warning" if silent else "ok",
            ),
            Figure(
                ltr(formats.number(behind)),
                translate("Exchange", "points wait for changes"),
                translate("Exchange", "export to bring them up to date") if behind else "",
            ),
            Figure(
                ltr(formats.number(status.tray if status else 0)), translate("Exchange", "files kept aside")
            ),
        )

    def _silent(self) -> int:
        return sum(1 for row in self._points() if row.silent is None or row.silent >= SILENT_DAYS)

    def _points(self) -> tuple[PointRow, ...]:
        return () if self._snapshot is None else self._snapshot.points

    def _export_all(self) -> None:
        self.export_wanted.emit([row.id for row in self._points()])

    def _export_some(self) -> None:
        self.export_wanted.emit([row.id for row in self.points.selected()])

    def _select(self) -> None:
        self.some_button.setEnabled(bool(self.points.selected()))

    def _connect(self) -> None:
        self.points.selection_changed.connect(self._select)
        self.points.opened.connect(lambda row: self.export_wanted.emit([row.id]))
        actor = self._context.actor
        self.enrol_button.setVisible(actor is not None and may(actor, Act.ENROL))
        self._select()

    def _lay_out(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.points, "")
        self._tabs.addTab(self.history, "")
        self._tabs.setMinimumHeight(self.fontMetrics().height() * 2 * _LIST_LINES)
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP * 2, 0, 0)
        column.setSpacing(GAP)
        top = QVBoxLayout()
        top.setContentsMargins(GAP * 2, 0, GAP * 2, 0)
        top.addWidget(self.card)
        column.addLayout(top)
        column.addWidget(self._tabs, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.setFocusProxy(self.import_button)
        self.retranslate()
