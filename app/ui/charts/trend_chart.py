"""A trend: the share as a line over time, and under it the critical failures as bars, always both."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.charts.chart import Chart
from app.ui.charts.spots import Mark, Spot, draw_alarm_bar, draw_mark
from app.ui.theme import current

_PAD = 10.0
_MARK = 9.0
_WIDEST_BAR = 22.0
_LINES = (0, 50, 100)
_COUNT_SHARE = 0.3
"""Part of the height that the bars of the second figure take."""


class TrendChart(Chart):
    """Places from the oldest at the leading edge to the newest; ``percent`` writes a share, ``number`` a count."""

    def __init__(self, percent: Callable[[int], str], number: Callable[[int], str]) -> None:
        super().__init__()
        self._percent, self._number = percent, number
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a wish for width, and the height that fits the font."""
        return QSize(480, round(self.metrics().height() * 15))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be read."""
        return QSize(240, self.sizeHint().height())

    def area_of(self, place: int) -> QRectF:
        """Return the column of a place."""
        plot = self._plot()
        step = plot.width() / max(1, len(self.spots))
        return self.mirrored(QRectF(plot.left() + place * step, _PAD / 2, step, self.height() - _PAD))

    def draw(self, painter: QPainter) -> None:
        """Draw lines of measure, the share, the bars and the labels of time."""
        self._draw_measures(painter)
        self._draw_line(painter)
        for place, spot in enumerate(self.spots):
            self._draw_bar(painter, place, spot)
        self._draw_labels(painter)

    # ---- geometry, from the leading edge ---------------------------------------------------------------------

    def _plot(self) -> QRectF:
        """Return where the share is drawn."""
        metrics = self.metrics()
        side = metrics.horizontalAdvance(self._percent(100)) + _PAD * 1.5
        label = metrics.height() + 6
        high = self.height() - 2 * _PAD - label
        return QRectF(side, _PAD, self.width() - side - _PAD, high * (1 - _COUNT_SHARE))

    def _strip(self) -> QRectF:
        """Return where the second figure is drawn, under the share."""
        plot, metrics = self._plot(), self.metrics()
        bottom = self.height() - _PAD - metrics.height() - 6
        return QRectF(plot.left(), plot.bottom() + _PAD, plot.width(), bottom - plot.bottom() - _PAD)

    def _x(self, place: int) -> float:
        plot = self._plot()
        return plot.left() + (place + 0.5) * plot.width() / max(1, len(self.spots))

    def _point(self, place: int, value: float) -> QPointF:
        plot = self._plot()
        return self.mirrored_point(self._x(place), plot.bottom() - plot.height() * value / 100)

    # ---- drawing ---------------------------------------------------------------------------------------------

    def _draw_measures(self, painter: QPainter) -> None:
        plot, strip, tokens = self._plot(), self._strip(), current()
        side = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for value in _LINES:
            y = plot.bottom() - plot.height() * value / 100
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(self.mirrored_point(plot.left(), y), self.mirrored_point(plot.right(), y))
            painter.setPen(QColor(tokens.muted))
            box = self.mirrored(QRectF(0, y - 10, plot.left() - 6, 20))
            painter.drawText(box, flags, self._percent(value))
        painter.setPen(QPen(QColor(tokens.strong_line), 1))
        ends = (strip.left(), strip.right())
        painter.drawLine(*(self.mirrored_point(x, strip.bottom()) for x in ends))

    def _draw_line(self, painter: QPainter) -> None:
        points = [
            None if spot.value is None else self._point(place, spot.value)
            for place, spot in enumerate(self.spots)
        ]
        painter.setPen(QPen(QColor(current().accent), 2))
        # A period without runs is a gap: nothing was measured there, so no line may cross it.
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        for point, spot in zip(points, self.spots, strict=True):
            if point is not None:
                draw_mark(painter, spot.mark, point, _MARK)

    def _draw_bar(self, painter: QPainter, place: int, spot: Spot) -> None:
        if not spot.count:
            return
        strip, metrics = self._strip(), self.metrics()
        most = max(one.count for one in self.spots)
        room = strip.height() - metrics.height()
        height = max(4.0, room * spot.count / most)
        wide = min(_WIDEST_BAR, strip.width() / len(self.spots) * 0.6)
        box = QRectF(self._x(place) - wide / 2, strip.bottom() - height, wide, height)
        draw_alarm_bar(painter, self.mirrored(box))
        text = self._number(spot.count)
        width = metrics.horizontalAdvance(text) + 4
        if width <= strip.width() / len(self.spots) or place == self.place:
            over = QRectF(self._x(place) - width / 2, box.top() - metrics.height(), width, metrics.height())
            painter.setPen(QColor(current().text))
            painter.drawText(self.mirrored(over), Qt.AlignmentFlag.AlignCenter, text)

    def _draw_labels(self, painter: QPainter) -> None:
        metrics, last = self.metrics(), len(self.spots) - 1
        widest = max((metrics.horizontalAdvance(spot.label) for spot in self.spots), default=0.0) + _PAD
        step = max(1, -int(-widest * len(self.spots) // max(1.0, self._plot().width())))
        painter.setPen(QColor(current().muted))
        top = self.height() - _PAD / 2 - metrics.height() - 2
        for place, spot in enumerate(self.spots):
            if (last - place) % step == 0:
                left = min(self._x(place) - widest / 2, self.width() - widest)
                box = self.mirrored(QRectF(left, top, widest, metrics.height() + 2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, spot.label)


LEGEND = (Mark.PLAIN, Mark.FEW, Mark.ALARM)
"""The marks of a trend, in the order in which they are explained."""
