"""Bars side by side that are read like a list: a name, a bar, and its figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.charts.chart import Chart
from app.ui.charts.spots import Mark, Spot, draw_alarm_bar, draw_mark
from app.ui.text import directed
from app.ui.theme import current

_PAD = 8.0
_NAME_SHARE, _FIGURES_SHARE = 0.42, 0.26
_MARK = 9.0


class BarChart(Chart):
    """One row for each place, from top to bottom; bars begin at the reading side."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a wish for width, and the height of all rows."""
        return QSize(480, round(self._row() * max(1, len(self.spots)) + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be read."""
        return QSize(240, self.sizeHint().height())

    def area_of(self, place: int) -> QRectF:
        """Return the row of a place."""
        return QRectF(_PAD / 2, _PAD + place * self._row(), self.width() - _PAD, self._row())

    def draw(self, painter: QPainter) -> None:
        """Draw all rows."""
        for place, spot in enumerate(self.spots):
            self._draw_row(painter, self.area_of(place), spot)

    def _row(self) -> float:
        return self.metrics().height() + 9

    def _draw_row(self, painter: QPainter, row: QRectF, spot: Spot) -> None:
        tokens, width = current(), self.width()
        name = QRectF(_PAD, row.top(), width * _NAME_SHARE - _PAD, row.height())
        figures = QRectF(width * (1 - _FIGURES_SHARE), row.top(), width * _FIGURES_SHARE - _PAD, row.height())
        left = width * _NAME_SHARE + _PAD + _MARK
        bar = QRectF(left, row.top() + 4, figures.left() - left - _PAD, row.height() - 8)
        self._draw_text(painter, name, spot.label, tokens.text)
        self._draw_bar(painter, bar, spot)
        if spot.mark in (Mark.ALARM, Mark.FEW):
            at = self.mirrored_point(width * _NAME_SHARE + _PAD / 2, row.center().y())
            draw_mark(painter, spot.mark, at, _MARK)
        self._draw_text(painter, figures, spot.shown, tokens.text)

    def _draw_bar(self, painter: QPainter, room: QRectF, spot: Spot) -> None:
        tokens = current()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.mirrored(room))
        if spot.value is None:
            return
        filled = QRectF(room.left(), room.top(), room.width() * min(100.0, spot.value) / 100, room.height())
        if spot.mark is Mark.ALARM:
            draw_alarm_bar(painter, self.mirrored(filled))
            return
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.setBrush(QColor(tokens.accent))
        painter.drawRect(self.mirrored(filled))

    def _draw_text(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        shown = self.metrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colour))
        painter.drawText(self.mirrored(box), flags, directed(shown, self.rtl))
