"""What a chart shows: its places with their figures, and the marks that tell them apart without colour."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from app.models.dataclass import dataclass
from app.ui.theme import current


class Mark(Enum):
    """The shape of a place: a disc, a triangle for a critical failure, a ring for few runs, nothing."""

    PLAIN = "plain"
    ALARM = "alarm"
    FEW = "few"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a chart.

    ``value`` is 0 to 100, None where there is nothing to show; ``count`` is the second figure, ``shown`` what stands
    beside it, ``told`` the whole of it in a sentence, for those who point at it and those who listen.
    """

    label: str
    value: float | None
    count: int = 0
    mark: Mark = Mark.PLAIN
    shown: str = ""
    told: str = ""


def draw_mark(painter: QPainter, mark: Mark, at: QPointF, side: float) -> None:
    """Draw a mark around a place; ``side`` is its height in device-independent pixels."""
    if mark is Mark.NONE:
        return
    tokens = current()
    ground = QColor(tokens.surface)
    half = side / 2
    if mark is Mark.ALARM:
        painter.setPen(QPen(ground, 1.5))
        painter.setBrush(QBrush(alarm_colour()))
        points = [
            QPointF(at.x(), at.y() - half - 1),
            QPointF(at.x() + half + 1, at.y() + half),
            QPointF(at.x() - half - 1, at.y() + half),
        ]
        painter.drawPolygon(QPolygonF(points))
        return
    colour = QColor(tokens.accent)
    painter.setPen(QPen(colour if mark is Mark.FEW else ground, 2 if mark is Mark.FEW else 1.5))
    painter.setBrush(QBrush(ground if mark is Mark.FEW else colour))
    radius = half - 1 if mark is Mark.FEW else half
    painter.drawEllipse(at, radius, radius)


def alarm_colour() -> QColor:
    """Return the colour of critical failures."""
    return QColor(current().tones["critical"].fill)


def alarm_brush() -> QBrush:
    """Return what bars of critical failures are filled with: a pattern that no other bar has."""
    return QBrush(alarm_colour(), Qt.BrushStyle.BDiagPattern)


def draw_alarm_bar(painter: QPainter, box: QRectF) -> None:
    """Draw a bar of critical failures: hatched, with an edge."""
    painter.setPen(QPen(alarm_colour(), 1.5))
    painter.setBrush(alarm_brush())
    painter.drawRect(box)
