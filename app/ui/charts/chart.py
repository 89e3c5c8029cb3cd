"""What all charts share: places one walks through by keyboard or points at, and what is told of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.ui.charts.spots import Spot
from app.ui.text import bare
from app.ui.theme import current
from app.ui.tokens import RADIUS

_SMALL = 0.9


class Chart(QWidget):
    """A chart; the keyboard enters at its last place, arrow keys, Home and End go on from there."""

    went = Signal(int)
    """The place that is pointed at or gone to; -1 when there is none any more."""

    def __init__(self) -> None:
        super().__init__()
        self.spots: tuple[Spot, ...] = ()
        self._title = ""
        self._place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def place(self) -> int:
        """The place that is told of; -1 for none."""
        return self._place

    @property
    def rtl(self) -> bool:
        """Whether the first place stands at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def show_spots(self, title: str, spots: Sequence[Spot]) -> None:
        """Show other places under a title, which screen readers say first."""
        self._title, self.spots = title, tuple(spots)
        self.setAccessibleName(bare(title))
        self.setAccessibleDescription(bare(" ".join(f"{spot.told}." for spot in self.spots)))
        self._place = -1
        self.went.emit(-1)
        self.updateGeometry()
        self.update()

    def go(self, place: int) -> None:
        """Go to a place and tell of it."""
        if place == self._place or not -1 <= place < len(self.spots):
            return
        self._place = place
        told = f"{self._title}: {self.spots[place].told}" if place >= 0 else self._title
        self.setAccessibleName(bare(told))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.went.emit(place)
        self.update()

    # ---- for each kind of chart ------------------------------------------------------------------------------

    def area_of(self, place: int) -> QRectF:
        """Return the room that belongs to a place, over the whole chart."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw the places."""
        raise NotImplementedError

    # ---- keyboard and pointer --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the places."""
        keys, last = Qt.Key, len(self.spots) - 1
        forward, back = (keys.Key_Left, keys.Key_Right) if self.rtl else (keys.Key_Right, keys.Key_Left)
        steps = {
            forward: self._place + 1,
            keys.Key_Down: self._place + 1,
            back: self._place - 1,
            keys.Key_Up: self._place - 1,
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        wanted = steps.get(keys(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self.go(max(0, min(wanted, last)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the last place, the newest of a trend."""
        super().focusInEvent(event)
        if self._place < 0:
            self.go(len(self.spots) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of nothing any more."""
        super().focusOutEvent(event)
        self.go(-1)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the place under the pointer."""
        at = event.position()
        places = (place for place in range(len(self.spots)) if self.area_of(place).contains(at))
        self.go(next(places, -1))

    def leaveEvent(self, event: QEvent) -> None:
        """Let the place go, unless the keyboard holds it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.go(-1)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew where the direction or the font changes."""
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, the place one is at, and the ring of the keyboard."""
        del event
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        if self._place >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(self.area_of(self._place), 3, 3)
        self.draw(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    # ---- measures --------------------------------------------------------------------------------------------

    def small_font(self) -> QFont:
        """Return the font of labels: a little smaller than text."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

    def metrics(self) -> QFontMetricsF:
        """Return the measures of that font."""
        return QFontMetricsF(self.small_font())

    def mirrored(self, box: QRectF) -> QRectF:
        """Return a box measured from the leading edge as it stands on the screen."""
        if not self.rtl:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def mirrored_point(self, x: float, y: float) -> QPointF:
        """Return a point measured from the leading edge as it stands on the screen."""
        return QPointF(self.width() - x if self.rtl else x, y)
