"""Two small buttons side by side: the items of a run as a list, or one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icons import SIZE, draw
from app.ui.theme import current
from app.ui.tokens import RADIUS

_WIDE, _HIGH = 34, 26


class ViewSwitch(Retranslating, QWidget):
    """Shows which of both is chosen; F6 changes it."""

    chosen = Signal(bool)
    """The user wants one item at a time (True) or the list."""

    def __init__(self) -> None:
        super().__init__()
        self._single = False
        self.list_button, self.one_button = _Half("list"), _Half("single")
        self.list_button.clicked.connect(lambda _on: self._press(single=False))
        self.one_button.clicked.connect(lambda _on: self._press(single=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list_button)
        row.addWidget(self.one_button)
        self.retranslate()

    def show_choice(self, *, single: bool) -> None:
        """Show what is chosen."""
        self._single = single
        self.list_button.setChecked(not single)
        self.one_button.setChecked(single)

    def _press(self, *, single: bool) -> None:
        """Ask for what was pressed; what is chosen already stays chosen."""
        self.show_choice(single=self._single)
        self.chosen.emit(single)

    def retranslate(self) -> None:
        """Set the names."""
        for button, words in (
            (self.list_button, translate("Checklists", "All items in a list (F6)")),
            (self.one_button, translate("Checklists", "One item at a time, large (F6)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)


class _Half(QAbstractButton):
    """One of both, drawn here: a button of the style sheet would take longer than the rest of the header."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setCheckable(True)
        self.setFixedSize(_WIDE, _HIGH)
        # The keyboard stays with the item.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon, of the chosen one on a ground."""
        del event
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self.isChecked() else tokens.sunken))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        box = QRectF((_WIDE - SIZE) / 2, (_HIGH - SIZE) / 2, SIZE, SIZE)
        draw(painter, self._name, box, tokens.text if self.isChecked() else tokens.muted)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        super().leaveEvent(event)
        self.update()
