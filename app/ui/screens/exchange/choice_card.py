"""A large button with a sign and two lines, for a choice that deserves a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.icon_label import IconLabel
from app.ui.plain_label import ElidedLabel
from app.ui.tokens import GAP

_SIGN = 24


class ChoiceCard(QPushButton):
    """One choice; the whole of it is the button."""

    def __init__(self, sign: str, name: str, detail: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        heading, line = ElidedLabel(name, role="label"), ElidedLabel(detail, role="small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addWidget(line)
        line.setVisible(bool(detail))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        row.setSpacing(GAP * 2)
        row.addWidget(IconLabel(sign, "accent", _SIGN))
        row.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda _checked: pressed())

    def sizeHint(self) -> QSize:
        """Return the room of both lines."""
        return self._row.sizeHint() + QSize(0, 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the lines give way by dots."""
        return QSize(200, self.sizeHint().height())
