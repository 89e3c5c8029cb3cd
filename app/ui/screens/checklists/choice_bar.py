"""Options side by side, one of which is the answer; one stop for the keyboard, a digit for each option."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
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
from app.ui.screens.checklists.faces import Faces
from app.ui.text import tooltip
from app.ui.theme import current
from app.ui.tokens import RADIUS, Tokens

_PAD = 9
_GAP = 4
_KEY_GAP = 6
_ICON = 13
_LINE_ROOM = 10

_ONE_LINE = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
).value | Qt.TextFlag.TextSingleLine.value
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft.value | _ONE_LINE,
    True: Qt.AlignmentFlag.AlignRight.value | _ONE_LINE,
}
"""How words stand in their option, by whether the window reads from right to left."""
_MIDDLE = Qt.AlignmentFlag.AlignCenter.value


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
        self._faces: Faces | None = None
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
        return self._own_faces().line + _LINE_ROOM

    def _own_faces(self) -> Faces:
        if self._faces is None:
            self._faces = Faces.of(self.font())
        return self._faces

    def _width_of(self, option: Option) -> int:
        # The room of the bold words, so that nothing moves when an option is chosen.
        return self._words_at() + self._own_faces().bold_width(option.text) + _PAD + 2

    def _words_at(self) -> int:
        """Return where the words of an option begin, after its key."""
        return _PAD + self._key_width() + _KEY_GAP

    def _key_width(self) -> int:
        return max(_ICON, self._own_faces().digit)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._faces = None

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
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._enabled and not self._value:
            self._paint_nothing(painter, tokens)
        for place, box in enumerate(self._boxes(self.width())):
            if box.isValid():
                self._paint_option(painter, place, box, tokens)
        painter.end()

    def _paint_nothing(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QColor(tokens.muted))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(_PAD, 0, -_PAD, 0), side, "–")

    def _paint_option(self, painter: QPainter, place: int, room: QRect, tokens: Tokens) -> None:
        option = self._options[place]
        chosen = option.code in self._chosen
        tone = tokens.tones.get(option.tone, tokens.tones["info"])
        fill = tone.fill if chosen else tokens.sunken if place == self._hover else tokens.surface
        edge = tone.edge if chosen else tokens.line
        if self.hasFocus() and place == self._cursor:
            painter.setPen(QPen(QColor(tokens.focus), 2))
        else:
            painter.setPen(QPen(QColor(edge), tokens.line_width))
        painter.setBrush(QColor(fill) if self._enabled or chosen else QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._paint_words(painter, place, room, tone.text if chosen else tokens.text, tokens)

    def _paint_words(self, painter: QPainter, place: int, box: QRect, ink: str, tokens: Tokens) -> None:
        option, faces, key = self._options[place], self._own_faces(), self._key_width()
        chosen = option.code in self._chosen
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(1 + _PAD, 1, -1 - _PAD, -1)
        start = inner.left() + inner.width() - key if rtl else inner.left()
        if chosen:
            middle = inner.top() + inner.height() / 2
            draw(painter, option.sign, QRectF(start, middle - _ICON / 2, _ICON, _ICON), ink)
        elif self._enabled and place < 10:
            painter.setFont(faces.key)
            painter.setPen(QColor(tokens.muted))
            digit = self._keys(str((place + 1) % 10))
            painter.drawText(QRect(start, inner.top(), key, inner.height()), _MIDDLE, digit)
        painter.setFont(faces.bold if chosen else faces.plain)
        painter.setPen(QColor(ink if chosen or self._enabled else tokens.muted))
        lead = key + _KEY_GAP
        room = inner.adjusted(0, 0, -lead, 0) if rtl else inner.adjusted(lead, 0, 0, 0)
        shown = option.text
        if box.width() < self._width_of(option):
            side = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(shown, side, room.width() + 1)
        painter.drawText(room, _SIDES[rtl], shown)
