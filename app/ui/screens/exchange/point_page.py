"""The exchange as a point sees it: what waits, the way to headquarters, and how to join."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.services.exchange_status import ExchangeStatus
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.history import history_list
from app.ui.screens.exchange.join_panel import JoinPanel
from app.ui.screens.exchange.snapshot import Snapshot
from app.ui.screens.exchange.standing_card import StandingCard
from app.ui.screens.exchange.standing_lines import standing_lines
from app.ui.screens.exchange.tiles import Figure
from app.ui.screens.exchange.words import since, standing, word_age
from app.ui.text import ltr
from app.ui.tokens import GAP

_HISTORY_LINES = 6
_SIGNS = {"ok": "check-double", "info": "export", "warning": "usb", "danger": "warning"}


class PointPage(Retranslating, QWidget):
    """Shows a snapshot; what is to be done is up to the screen."""

    export_wanted = Signal()
    import_wanted = Signal()
    folder_wanted = Signal()
    wanted = Signal(str)
    """What the user wants to see: ``conflicts``, ``problems``, ``tray``, ``outbox`` or ``request``."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._snapshot: Snapshot | None = None
        self.export_button = Button(
            lambda: translate("Exchange", "Export to headquarters…"),
            "export",
            "primary",
            self.export_wanted.emit,
        )
        self.import_button = Button(
            lambda: translate("Exchange", "Import files…"), "import", "", self.import_wanted.emit
        )
        self._folder_button = Button(
            lambda: translate("Exchange", "Import a folder…"), "folder", "quiet", self.folder_wanted.emit
        )
        self.outbox_button = Button(
            lambda: translate("Exchange", "Outbox"), "list", "quiet", lambda: self.wanted.emit("outbox")
        )
        actions = (self.export_button, self.import_button, self._folder_button, self.outbox_button)
        self.card = StandingCard(3, actions, _SIGNS)
        self.join = JoinPanel(context.formats)
        self._hint = PlainLabel(role="small", wrap=True)
        self.history = history_list(context)
        self._lay_out()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show where this PC stands."""
        self._snapshot = snapshot
        joined = snapshot.status.joined
        self.join.setVisible(not joined)
        self.join.code.show_code(snapshot.status.device_code)
        for button in (self.export_button, self.import_button, self._folder_button, self.outbox_button):
            button.setVisible(joined)
        self._hint.setVisible(joined)
        self.history.setVisible(joined or snapshot.exchanged)
        self.history.refresh()
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        self._hint.setText(translate("Exchange", "Files ending in .gbk can also be dropped on this window."))
        if self._snapshot is None:
            return
        status, formats = self._snapshot.status, self._context.formats
        self.card.show_standing(*standing(status))
        self.card.show_figures(self._figures(status))
        self.card.show_lines(standing_lines(status, formats, self.wanted.emit, self._snapshot.places))

    def _figures(self, status: ExchangeStatus) -> tuple[Figure, Figure, Figure]:
        formats = self._context.formats
        never = translate("Exchange", "Nothing has been exported yet")
        exported = since(status.last_export, formats) if status.unexported else ""
        if status.last_export and not status.unexported:
            exported = translate("Exchange", "Last export: {moment}").format(
                moment=ltr(formats.moment(status.last_export))
            )
        word = formats.moment(status.last_word) if status.last_word else "—"
        age, tone = word_age(status.word, formats)
        return (
            Figure(
                ltr(formats.number(status.unexported)),
                translate("Exchange", "changes not exported"),
                exported if status.last_export else never,
                "warning" if status.unexported else "ok",
            ),
            Figure(
                ltr(formats.number(status.unacknowledged)),
                translate("Exchange", "changes not confirmed by headquarters"),
                since(status.since, formats) if status.unacknowledged else "",
                "" if status.unacknowledged else "ok",
            ),
            Figure(
                ltr(word),
                translate("Exchange", "last file that came in"),
                age,
                tone,
            ),
        )

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP * 2, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(GAP * 2, 0, GAP * 2, 0)
        top.setSpacing(GAP)
        top.addWidget(self.card)
        top.addWidget(self.join)
        top.addWidget(self._hint)
        column.addLayout(top)
        self.history.setMinimumHeight(self.fontMetrics().height() * 2 * _HISTORY_LINES)
        column.addWidget(self.history, 1)
        column.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.join.hide()
        self.setFocusProxy(self.export_button)
