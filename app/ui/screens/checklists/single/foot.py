"""Under a large item: back, on, and what was answered last with the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import ElidedLabel
from app.ui.screens.checklists.single.stops import Standing
from app.ui.tokens import GAP

_SIGNS = {
    Standing.FAILED: ("cross", "danger"),
    Standing.WORDLESS: ("warning", "danger"),
    Standing.FLAGGED: ("warning", "warning"),
    Standing.ASIDE: ("dash", "neutral"),
    Standing.OPEN: ("undo", "muted"),
}


class SingleFoot(QWidget):
    """Large buttons for a finger; the keys do the same."""

    moved = Signal(int)
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(
            lambda: translate("Checklists", "Previous"), "back", "", lambda: self.moved.emit(-1)
        )
        self.next = Button(
            lambda: translate("Checklists", "Next"), "forward", "primary", lambda: self.moved.emit(1)
        )
        self.undo = Button(lambda: translate("Checklists", "Undo"), "undo", "quiet", self.undo_wanted.emit)
        self._sign = IconLabel("check", "ok", 16)
        self.told = ElidedLabel(role="note")
        self._lay_out()
        self.show_last("", Standing.DONE)

    def show_place(self, *, first: bool, to_end: bool, at_end: bool) -> None:
        """Show which ways there are."""
        self.back.setEnabled(not first)
        self.back.setToolTip(translate("Checklists", "Page Up"))
        self.next.setVisible(not at_end)
        self.next.setToolTip(translate("Checklists", "Enter or Page Down"))
        self.next.show_words(
            (lambda: translate("Checklists", "To the end"))
            if to_end
            else (lambda: translate("Checklists", "Next"))
        )

    def show_last(self, text: str, standing: Standing) -> None:
        """Show what was answered last; an empty text shows nothing."""
        self.told.show_text(text)
        self.undo.setVisible(bool(text))
        sign, tone = _SIGNS.get(standing, ("check", "ok"))
        self._sign.show_icon(sign if text else "", tone)

    def _lay_out(self) -> None:
        self.undo.setToolTip(translate("Checklists", "Take the last answer back (Ctrl+Z)"))
        for button in (self.back, self.next, self.undo):
            # The keyboard stays in the field of the item.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.back, self.next):
            button.setProperty("size", "large")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.back)
        row.addSpacing(GAP)
        row.addWidget(self._sign)
        row.addWidget(self.told, 1)
        row.addWidget(self.undo)
        row.addSpacing(GAP)
        row.addWidget(self.next)
