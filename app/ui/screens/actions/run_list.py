"""The corrective actions that one checklist opened, on a page of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.actions import ActionRow
from app.ui.bus import Changed
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.screens.actions.entry import action_entry
from app.ui.screens.actions.pages import open_action, screen_of
from app.ui.screens.today.card import Card
from app.ui.tokens import GAP

_KINDS = frozenset({"action", "run", "answer", "asset"})


class RunActionList(Retranslating, QScrollArea):
    """Reads itself again whenever an action changes."""

    def __init__(self, context: AppContext, run: str) -> None:
        super().__init__()
        self._context, self._run = context, run
        self.card = Card(
            "wrench",
            lambda: translate("Actions", "Corrective actions"),
            lambda: translate("Actions", "This checklist opened no corrective action."),
        )
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.addWidget(self.card)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        context.bus.happened.connect(self._on_change)
        self.retranslate()

    def retranslate(self) -> None:
        """Read the actions, in the language in use."""
        service, run, lang = self._context.services.actions, self._run, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: service.of_run(run, lang), done=self._show, owner=self
        )

    def _show(self, rows: list[ActionRow]) -> None:
        entries = [action_entry(self._context, row, self._lead) for row in rows]
        self.card.fill(entries, self._context.formats.number(len(rows)), "info")
        if self.card.rows() and self.isVisible():
            self.card.rows()[0].setFocus()

    def _lead(self, action: str) -> None:
        screen = screen_of(self)
        if screen is not None:
            open_action(screen, self._context, action)

    def _on_change(self, change: Changed, _initiator: object) -> None:
        if change.kinds & _KINDS:
            self.retranslate()
