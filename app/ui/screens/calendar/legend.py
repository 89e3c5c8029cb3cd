"""What the signs of the calendar mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import Retranslating
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.calendar.words import MARKS, SIGNS, mark_name
from app.ui.tokens import GAP

_SIDE = 13


class Legend(Retranslating, QWidget):
    """Each sign with its name, on one line."""

    def __init__(self) -> None:
        super().__init__()
        self._names = {mark: PlainLabel(role="small") for mark in MARKS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        for mark, words in self._names.items():
            row.addWidget(IconLabel(SIGNS[mark], MARKS[mark], _SIDE))
            row.addWidget(words)
            row.addSpacing(GAP)
        row.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the names."""
        for mark, words in self._names.items():
            words.setText(mark_name(mark))
