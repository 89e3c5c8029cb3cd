"""The selected item as officers will see it, under its form; it can be tried out and saves nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.checklists import FIRST_BLOCK, answer_key
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.trial_session import TrialSession
from app.ui.tokens import GAP

_PAUSE_MS = 150


class ItemPreview(Retranslating, QFrame):
    """Hidden while no item is selected."""

    def __init__(self, context: AppContext, session: EditingSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self._trial: TrialSession | None = None
        self.row: ItemRow | None = None
        self.setObjectName("saveBar")
        self._caption = PlainLabel(role="small")
        self._caption.setContentsMargins(GAP * 2, GAP // 2, GAP * 2, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GAP // 2)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make)
        session.changed.connect(lambda _origin: self._timer.start(_PAUSE_MS))
        session.selected.connect(lambda _spot: self._timer.start(0))
        self._allowed = True
        self.setVisible(session.item is not None)
        self.retranslate()

    def allow(self, allowed: bool) -> None:
        """Say whether there is room for it."""
        if allowed != self._allowed:
            self._allowed = allowed
            self._timer.start(0)

    def retranslate(self) -> None:
        """Write the caption and show the item anew."""
        self._caption.setText(translate("TemplateEditor", "On screen, to try out"))
        self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the item as it stands."""
        super().showEvent(event)
        self._timer.start(0)

    def _make(self) -> None:
        """Make the row anew: an item has few parts, and all of them may have changed."""
        self._drop()
        session, item = self._session, self._session.item
        section = session.section
        self.setVisible(item is not None and self._allowed)
        if item is None or section is None or not self.isVisible():
            return
        minute = self._context.services.checklists.local_now().isoformat()[:16]
        self._trial = trial = TrialSession(self._context, session.template, minute, self)
        key = answer_key(item.code, FIRST_BLOCK if section.repeat else "")
        slot = trial.applied().by_key.get(key)
        if slot is None:
            return
        number = session.template.numbers[item.code]
        self.row = row = ItemRow(self._context, slot, number, session.template.identity_warning)
        row.given.connect(lambda _value: row.show_trouble(""))
        row.given.connect(lambda value: trial.give(key, value))
        row.comment_given.connect(lambda text: trial.give(key, comment=text))
        row.cleared.connect(lambda: trial.clear(key))
        trial.answered.connect(lambda _key: self._show(key))
        trial.refused.connect(lambda _key, error: row.show_trouble(self._context.message(error)))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(row)
        self._show(key)

    def _show(self, key: str) -> None:
        """Show the answer and what follows from it."""
        if self._trial is None or self.row is None:
            return
        applied = self._trial.applied()
        slot = applied.by_key[key]
        self.row.show_answer(self._trial.given(key), editable=True)
        shown = applied.shown(slot) if slot.item.calculation is not None else ""
        self.row.show_rules(
            broken=applied.broken(slot), required=applied.required(slot), kept=False, value=shown
        )

    def _drop(self) -> None:
        for gone in (self.row, self._trial):
            if gone is not None:
                gone.deleteLater()
        if self.row is not None:
            self.row.hide()
            # A row that is gone must not take the keyboard with it.
            self.row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.row = self._trial = None
