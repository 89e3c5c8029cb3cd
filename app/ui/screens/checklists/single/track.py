"""All items of a run as a strip of marks: what is answered, what failed, what is open, and where one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.screens.checklists.single.stops import Standing
from app.ui.text import tooltip
from app.ui.theme import current

_HIGH, _THICK, _CURRENT = 18, 6, 12
_MOST_GAP = 3.0

_TONE_OF = {
    Standing.FAILED: "danger",
    Standing.WORDLESS: "danger",
    Standing.FLAGGED: "warning",
    Standing.DONE: "ok",
    Standing.ASIDE: "neutral",
}


class Track(QWidget):
    """Draws one mark for each item; a click goes there, the tooltip says which it is."""

    wanted = Signal(int)
    """The user wants an item: its place."""

    def __init__(self, title: Callable[[int], str]) -> None:
        super().__init__()
        self._title = title
        self._marks: list[Standing] = []
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, marks: Sequence[Standing], current_place: int) -> None:
        """Show how all items stand, and which one is on the page (-1 for none)."""
        if (list(marks), current_place) != (self._marks, self._current):
            self._marks, self._current = list(marks), current_place
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a mark; the width is whatever there is."""
        return QSize(200, _HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the item that was clicked."""
        place = self._at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.wanted.emit(place)

    def event(self, event: QEvent) -> bool:
        """Say which item is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), tooltip(self._title(place)) if place >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks in the direction of reading."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, mark in enumerate(self._marks):
            self._paint_mark(painter, self._box(place), mark, is_current=place == self._current)

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: Standing, *, is_current: bool) -> None:
        tokens = current()
        tone = tokens.tones.get(_TONE_OF.get(mark, ""))
        ink = tokens.line if tone is None else tone.text if mark is not Standing.ASIDE else tone.edge
        if is_current:
            painter.setPen(QPen(QColor(tokens.text), 2))
            box = box.adjusted(1, 1, -1, -1) if box.width() > 6 else box
        elif tone is None and tokens.line_width > 1:
            painter.setPen(QPen(QColor(tokens.line), 1))
            ink = tokens.surface
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink if tone is not None or not is_current else tokens.surface))
        painter.drawRoundedRect(box, min(3.0, box.width() / 2), min(3.0, box.height() / 2))

    def _box(self, place: int) -> QRectF:
        step = self.width() / max(1, len(self._marks))
        gap = min(_MOST_GAP, step * 0.3)
        high = _CURRENT if place == self._current else _THICK
        left = place * step
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - step
        return QRectF(left + gap / 2, (self.height() - high) / 2, step - gap, high)

    def _at(self, x: float) -> int:
        if not self._marks or not 0 <= x < self.width():
            return -1
        place = int(x * len(self._marks) / self.width())
        return (
            len(self._marks) - 1 - place
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else place
        )
