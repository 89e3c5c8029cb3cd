"""The corrective actions about an asset, as they stand on the asset's page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.actions import ActionRow, ActionStatus
from app.models.equipment import WORKING
from app.services.equipment_rows import AssetRow
from app.ui.bus import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, clear
from app.ui.forms.fields import Pick
from app.ui.i18n import Retranslating, translate
from app.ui.screens.actions.entry import action_entry
from app.ui.screens.actions.forms import ask_new
from app.ui.screens.actions.pages import open_action, screen_of
from app.ui.screens.today.card import EntryRow
from app.ui.text import ltr

_KINDS = frozenset({"action", "run", "answer"})
_MOST_CLOSED = 3


class AssetTasks(Retranslating, QWidget):
    """Maintenance that a corrective action asks for; without any it offers to open one where the asset is faulty."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._asset: AssetRow | None = None
        self._rows: list[ActionRow] = []
        self._card = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._card.body.addLayout(self._lines)
        self._open = Button(
            lambda: translate("Actions", "Open corrective action…"), "wrench", "quiet", self.open_new
        )
        self._card.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()
        context.bus.happened.connect(self._on_change)

    def show_asset(self, asset: AssetRow) -> None:
        """Show the actions about another asset."""
        self._asset = asset
        services, lang = self._context.services, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: services.actions.of_asset(asset.id, lang),
            done=lambda rows: self._take(asset.id, rows),
            owner=self,
        )

    def open_new(self) -> None:
        """Ask for a new action about the asset."""
        asset = self._asset
        if asset is not None:
            pick = Pick(asset.id, asset.name, ltr(asset.tag))
            ask_new(self, self._context, self._opened, asset=pick, point=asset.point)

    def retranslate(self) -> None:
        """Write everything anew."""
        self._fill()

    def _on_change(self, change: Changed, _initiator: object) -> None:
        if self._asset is not None and change.kinds & _KINDS:
            self.show_asset(self._asset)

    def _take(self, asset: str, rows: list[ActionRow]) -> None:
        if self._asset is not None and asset == self._asset.id:
            self._rows = rows
            self._fill()

    def _fill(self) -> None:
        asset = self._asset
        if asset is None:
            return
        clear(self._lines)
        waiting = [row for row in self._rows if row.status != ActionStatus.CLOSED]
        closed = [row for row in self._rows if row.status == ActionStatus.CLOSED]
        for row in [*waiting, *closed[-_MOST_CLOSED:]]:
            self._lines.addWidget(EntryRow(action_entry(self._context, row, self._lead, with_asset=False)))
        self._card.show_heading(translate("Actions", "Maintenance by corrective actions"))
        self.setVisible(bool(self._rows) or asset.condition not in WORKING)

    def _lead(self, action: str) -> None:
        screen = screen_of(self)
        if screen is not None:
            open_action(screen, self._context, action)

    def _opened(self, changed: Changed) -> None:
        self._context.notify(translate("Actions", "Corrective action opened"))
        self._context.bus.changed(changed)
