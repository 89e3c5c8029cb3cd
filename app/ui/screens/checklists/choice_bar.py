"""Options side by side, one of which is the answer; one stop for the keyboard, a digit for each option."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.ui.icons import draw
from app.ui.text import tooltip
from app.ui.theme import current
from app.ui.tokens import RADIUS

_PAD = 9
_GAP = 4
_KEY_GAP = 6
_ICON = 13


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its code, its name, and the tone and sign it takes when chosen."""

    code: str
    text: str
    tone: str = "info"
    sign: str = "check"


class ChoiceBar(QWidget):
    """Draws its options in lines, as many as the width asks for."""

    chosen = Signal(str)
    """The user chose an option; the bar itself waits to be told what is answered."""
    key_missed = Signal(object)
    """A key that means nothing here, for the row to look at."""

    def __init__(
        self,
        options: Sequence[Option],
        keys: Callable[[str], str] = str,
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._widths: dict[str, int] = {}
        self._chosen: list[str] = []
        self._options = list(options)
        self._keys = keys
        self._value = ""
        self._cursor = 0
        self._hover = -1
        self._enabled = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def value(self) -> str:
        """The code of the option that is answered."""
        return self._value

    def show_value(self, value: str) -> None:
        """Show what is answered."""
        self._value = value
        self._chosen = value.split() if self._several else [value]
        codes = [option.code for option in self._options]
        if value in codes and not self._several:
            self._cursor = codes.index(value)
        self.setAccessibleDescription(
            " · ".join(one.text for one in self._options if one.code in self._chosen)
        )
        self.update()

    def set_answerable(self, answerable: bool) -> None:
        """Let the user choose, or only look."""
        self._enabled = answerable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answerable else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def choose(self, place: int) -> None:
        """Choose the option at a place, as the digit key and the pointer do."""
        if self._enabled and 0 <= place < len(self._options):
            self._cursor = place
            self.chosen.emit(self._with(self._options[place].code))

    def _with(self, code: str) -> str:
        """Return the answer after an option was chosen: that one, or of several all that are left."""
        if not self._several:
            return code
        left = set(self._chosen) ^ {code}
        return " ".join(option.code for option in self._options if option.code in left)

    # ---- keyboard and pointer --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with a digit of any script or Space, move with the arrows of the reading direction."""
        digit = ascii_digits(event.text())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        if held == Qt.KeyboardModifier.NoModifier and digit.isdigit() and self._place_of(digit) >= 0:
            self.choose(self._place_of(digit))
        elif event.key() == Qt.Key.Key_Space and not held:
            self.choose(self._cursor)
        elif event.key() in steps and not held:
            self._cursor = max(0, min(len(self._options) - 1, self._cursor + steps[Qt.Key(event.key())]))
            self.update()
        else:
            self.key_missed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self._at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the pointer."""
        self._hover = self._at(event.position().toPoint()) if self._enabled else -1
        self.setToolTip(tooltip(self._options[self._hover].text) if self._hover >= 0 else "")
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light up nothing."""
        del event
        self._hover = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _place_of(self, digit: str) -> int:
        place = (int(digit) + 9) % 10
        return place if place < len(self._options) else -1

    def _at(self, point: QPoint) -> int:
        boxes = self._boxes(self.width())
        return next((place for place, box in enumerate(boxes) if box.contains(point)), -1)

    # ---- room ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room of one line of options, within the widest that was asked for."""
        width = sum(self._width_of(option) + _GAP for option in self._options) - _GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest option."""
        width = min(max((self._width_of(option) for option in self._options), default=0), 220)
        return QSize(width, self._line())

    def hasHeightForWidth(self) -> bool:
        """Tell that options go on in the next line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the options need."""
        return max(self._line(), *(box.bottom() + 1 for box in self._boxes(width)))

    def _line(self) -> int:
        return self.fontMetrics().height() + 10

    def _width_of(self, option: Option) -> int:
        found = self._widths.get(option.code)
        if found is None:
            # The room of the bold words, so that nothing moves when an option is chosen.
            bold = QFont(self.font())
            bold.setBold(True)
            words = QFontMetrics(bold).horizontalAdvance(option.text)
            found = self._widths[option.code] = _PAD * 2 + self._key_font_width() + _KEY_GAP + words + 2
        return found

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        self._widths.clear()

    def _key_font_width(self) -> int:
        return max(_ICON, self.fontMetrics().horizontalAdvance("0"))

    def _boxes(self, width: int) -> list[QRect]:
        """Return where the options stand; who only looks sees the chosen one alone."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found: list[QRect] = []
        x = y = 0
        for option in self._options:
            if not self._enabled and option.code not in self._chosen:
                found.append(QRect())
                continue
            wide = min(self._width_of(option), max(width, 1))
            if x and x + wide > width:
                x, y = 0, y + self._line() + _GAP
            found.append(QRect(width - x - wide if rtl else x, y, wide, self._line()))
            x += wide + _GAP
        return found

    # ---- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the options."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._enabled and not self._value:
            self._paint_nothing(painter)
        for place, box in enumerate(self._boxes(self.width())):
            if box.isValid():
                self._paint_option(painter, place, QRectF(box).adjusted(1, 1, -1, -1))

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setPen(QColor(current().muted))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(_PAD, 0, -_PAD, 0), side, "–")

    def _paint_option(self, painter: QPainter, place: int, box: QRectF) -> None:
        option, tokens = self._options[place], current()
        chosen = option.code in self._chosen
        tone = tokens.tones.get(option.tone, tokens.tones["info"])
        fill = tone.fill if chosen else tokens.sunken if place == self._hover else tokens.surface
        edge = tone.edge if chosen else tokens.line
        if self.hasFocus() and place == self._cursor:
            painter.setPen(QPen(QColor(tokens.focus), 2))
        else:
            painter.setPen(QPen(QColor(edge), tokens.line_width))
        painter.setBrush(QColor(fill) if self._enabled or chosen else QColor(tokens.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._paint_words(painter, place, box, tone.text if chosen else tokens.text)

    def _paint_words(self, painter: QPainter, place: int, box: QRectF, ink: str) -> None:
        option = self._options[place]
        chosen = option.code in self._chosen
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = self._key_font_width()
        start = box.right() - _PAD - key if rtl else box.left() + _PAD
        mark = QRectF(start, box.top(), key, box.height())
        if chosen:
            draw(painter, option.sign, QRectF(start, box.center().y() - _ICON / 2, _ICON, _ICON), ink)
        elif self._enabled and place < 10:
            self._paint_key(painter, place, mark)
        font = QFont(self.font())
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(ink if chosen or self._enabled else current().muted))
        room = box.adjusted(_PAD, 0, -_PAD, 0)
        room = room.adjusted(0, 0, -(key + _KEY_GAP), 0) if rtl else room.adjusted(key + _KEY_GAP, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, int(room.width()) + 1
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)

    def _paint_key(self, painter: QPainter, place: int, box: QRectF) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(current().muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys(str((place + 1) % 10)))
