"""Options as large fields for a finger: a few short ones side by side, others below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.icons import draw
from app.ui.screens.checklists.choice_bar import ChoiceBar, Option
from app.ui.theme import current
from app.ui.tokens import GAP

POINTS = 14.0
"""Size of the words in points."""

_WIDEST = 300
"""Room for one of several options side by side, in device-independent pixels; a finger needs 48."""
_BADGE = 28
_SIGN = 20
_PAD = 14
_CORNER = 10
_MOST_BESIDE = 4


class LargeChoices(ChoiceBar):
    """Looks large and works as the small one: same digits, same arrows, same signals."""

    LEAST_HIGH = 60
    """Least height of an option, in device-independent pixels."""

    def __init__(
        self,
        options: Sequence[Option],
        keys: Callable[[str], str] = str,
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        super().__init__(options, keys, parent, several=several)
        font = QFont(self.font())
        font.setPointSizeF(POINTS)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room of the options side by side."""
        return QSize(_WIDEST * 3, self.heightForWidth(_WIDEST * 3))

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: the options then stand below each other."""
        return QSize(self.LEAST_HIGH * 3, self.LEAST_HIGH)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the fields below each other."""
        return max((box.bottom() + 1 for box in self._boxes(width)), default=self.LEAST_HIGH)

    def _boxes(self, width: int) -> list[QRect]:
        """Return where the options stand: equal fields in as many columns as their words allow."""
        columns = self._columns(width)
        wide = (width - GAP * (columns - 1)) // columns
        if columns == len(self._options):
            wide = min(wide, _WIDEST)
        found: list[QRect] = []
        y = 0
        for begin in range(0, len(self._options), columns):
            row = self._options[begin : begin + columns]
            high = max(self._high(option, wide) for option in row)
            found += [QRect(place * (wide + GAP), y, wide, high) for place in range(len(row))]
            y += high + GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return [QRect(width - box.right() - 1, box.y(), box.width(), box.height()) for box in found]
        return found

    def _columns(self, width: int) -> int:
        """Return how many options stand side by side: a few short ones all, many short ones two and two."""
        count = len(self._options)
        metrics = QFontMetrics(self._bold())
        longest = max((metrics.horizontalAdvance(option.text) for option in self._options), default=0)
        for columns in ([count] if 0 < count <= _MOST_BESIDE else []) + [2] * (count > _MOST_BESIDE):
            room = (width - GAP * (columns - 1)) // columns
            if longest <= min(room, _WIDEST if columns == count else room) - _PAD * 2 - _BADGE - GAP:
                return columns
        return 1

    def _high(self, option: Option, width: int) -> int:
        """Return how high a field must be for its words in as many lines as they need."""
        room = QRect(0, 0, max(1, width - _PAD * 2 - _BADGE - GAP), 10_000)
        words = QFontMetrics(self._bold()).boundingRect(room, Qt.TextFlag.TextWordWrap, option.text)
        return max(self.LEAST_HIGH, words.height() + _PAD)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the options as fields."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, box in enumerate(self._boxes(self.width())):
            self._paint_field(painter, place, QRectF(box).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_field(self, painter: QPainter, place: int, box: QRectF) -> None:
        option, tokens = self._options[place], current()
        chosen = option.code in self._chosen
        tone = tokens.tones.get(option.tone, tokens.tones["info"])
        ring = self.hasFocus() and place == self._cursor
        fill = tone.fill if chosen else tokens.sunken if place == self._hover else tokens.surface
        edge = tokens.focus if ring else tone.text if chosen else tokens.strong_line
        painter.setPen(QPen(QColor(edge), 2.5 if ring or chosen else tokens.line_width))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        self._paint_badge(painter, place, box, tone.text if chosen else tokens.muted)
        self._paint_text(painter, option, box, tone.text if chosen else tokens.text, bold=chosen)

    def _paint_badge(self, painter: QPainter, place: int, box: QRectF, ink: str) -> None:
        """Draw the key that chooses the option, or the sign of one that is chosen."""
        option, tokens = self._options[place], current()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = box.right() - _PAD - _BADGE if rtl else box.left() + _PAD
        badge = QRectF(start, box.center().y() - _BADGE / 2, _BADGE, _BADGE)
        if option.code in self._chosen:
            inset = (_BADGE - _SIGN) / 2
            draw(painter, option.sign, badge.adjusted(inset, inset, -inset, -inset), ink)
        elif place < 10:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(badge, 6, 6)
            small = QFont(self.font())
            small.setPointSizeF(POINTS * 0.8)
            painter.setFont(small)
            painter.setPen(QColor(ink))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._keys(str((place + 1) % 10)))

    def _paint_text(self, painter: QPainter, option: Option, box: QRectF, ink: str, *, bold: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = _PAD + _BADGE + GAP
        room = box.adjusted(_PAD, 0, -lead, 0) if rtl else box.adjusted(lead, 0, -_PAD, 0)
        painter.setFont(self._bold() if bold else self.font())
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, option.text)


class CloseChoices(LargeChoices):
    """The same for a small window: lower, and still high enough for a finger."""

    LEAST_HIGH = 48
