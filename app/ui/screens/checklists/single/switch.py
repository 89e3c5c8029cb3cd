"""Two small buttons side by side: the items of a run as a list, or one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon


class ViewSwitch(Retranslating, QWidget):
    """Shows which of both is chosen; F6 changes it."""

    chosen = Signal(bool)
    """The user wants one item at a time (True) or the list."""

    def __init__(self) -> None:
        super().__init__()
        self.list_button, self.one_button = _button("list"), _button("single")
        self.list_button.clicked.connect(lambda _on: self.chosen.emit(False))
        self.one_button.clicked.connect(lambda _on: self.chosen.emit(True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list_button)
        row.addWidget(self.one_button)
        self.retranslate()

    def show_choice(self, *, single: bool) -> None:
        """Show what is chosen."""
        self.list_button.setChecked(not single)
        self.one_button.setChecked(single)

    def retranslate(self) -> None:
        """Set the names."""
        for button, words in (
            (self.list_button, translate("Checklists", "All items in a list (F6)")),
            (self.one_button, translate("Checklists", "One item at a time, large (F6)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setCheckable(True)
    # The keyboard stays with the item.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
