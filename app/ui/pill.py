"""A state as a pill: a sign, a word and a colour, so that it is read without the colour too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.icons import draw
from app.ui.theme import current
from app.ui.tokens import icon_of, tone_of

_SIDE = 7
_SPACE = 4


def pill_size(metrics: QFontMetrics, text: str) -> QSize:
    """Return the room a pill with ``text`` needs, in device-independent pixels."""
    height = metrics.height() + 2
    width = _SIDE * 2 + round(metrics.ascent() * 0.8) + _SPACE + metrics.horizontalAdvance(text) + 1
    return QSize(width, height)


def draw_pill(painter: QPainter, box: QRectF, state: str, text: str, rtl: bool) -> None:
    """Draw a pill that fills ``box``; the sign stands where reading starts."""
    tone = tone_of(state, current())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tone.edge), 1))
    painter.setBrush(QColor(tone.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    metrics = painter.fontMetrics()
    side = round(metrics.ascent() * 0.8)
    start = box.right() - _SIDE - side if rtl else box.left() + _SIDE
    draw(painter, icon_of(state), QRectF(start, box.center().y() - side / 2, side, side), tone.text)
    inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
    inner = inner.adjusted(0, 0, -(side + _SPACE), 0) if rtl else inner.adjusted(side + _SPACE, 0, 0, 0)
    painter.setPen(QColor(tone.text))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width()) + 1)
    painter.drawText(
        inner.translated(0, 0.5), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown
    )
    painter.restore()


class Pill(QWidget):
    """A pill as a widget of its own, for headers and cards."""

    def __init__(self, state: str = "neutral", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._text = state, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_state(self, state: str, text: str) -> None:
        """Show a state (a key of ``tokens.STATES``) under its name in the language in use."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that sign and word need."""
        return pill_size(QFontMetrics(self._pill_font()), self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        del event
        painter = QPainter(self)
        painter.setFont(self._pill_font())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_pill(painter, QRectF(self.rect()), self._state, self._text, rtl)

    def _pill_font(self) -> QFont:
        return pill_font(self.font())


def pill_font(font: QFont) -> QFont:
    """Return the font of pills beside text in ``font``: a little smaller."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.92)
    return smaller
