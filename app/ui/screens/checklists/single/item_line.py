"""One item in the list at the end: how it stands, its number and beginning, and why it is listed; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.text import bare
from app.ui.theme import current
from app.ui.tokens import GAP, RADIUS

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ItemLine(QWidget):
    """A line that is pressed as a button is; the arrows go to the line before and after."""

    def __init__(self, sign: tuple[str, str], text: str, why: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(bare(f"{text} {why}".strip()))
        reason = PlainLabel(why, role="note")
        reason.set_tone(sign[1] if sign[1] in ("danger", "warning") else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(*sign, side=16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(text, wrap=True), 1)
        row.addWidget(reason, 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the item with Enter, to another line with the arrows."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._act()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the item."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the ring."""
        del event
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if ring else tokens.line), 2 if ring else 1))
        painter.setBrush(QColor(tokens.sunken if self._hovered else tokens.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
