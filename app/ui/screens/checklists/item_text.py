"""Number, signs and words of an item: measured and painted in its row, without widgets of their own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.models.checklists import Item
from app.ui.i18n import translate
from app.ui.icons import colour_of, draw
from app.ui.text import bare, directed, isolate, tooltip
from app.ui.tokens import Tokens

_SIGN = 14
_GAP = 6
_TALL = 20000
_SMALL = 8.5
"""Point size of the role ``small`` in the style sheet."""

_TO_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value
_TO_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value
_FLAGS = {
    False: _TO_LEFT | Qt.TextFlag.TextForceLeftToRight.value | Qt.TextFlag.TextDontClip.value,
    True: _TO_RIGHT | Qt.TextFlag.TextForceRightToLeft.value | Qt.TextFlag.TextDontClip.value,
}
"""How a line stands, by whether the window reads from right to left."""
_WRAP = Qt.TextFlag.TextWordWrap.value


class Faces:
    """The fonts of a row with their measures, made once for each font of the program."""

    _known: ClassVar[dict[str, Faces]] = {}

    def __init__(self, font: QFont) -> None:
        self.plain, self.bold, self.small = QFont(font), QFont(font), QFont(font)
        self.bold.setBold(True)
        self.small.setPointSizeF(_SMALL)
        self.measures = QFontMetrics(self.plain)
        self.bold_measures = QFontMetrics(self.bold)
        self.line = self.measures.height()
        self.small_line = QFontMetrics(self.small).height()
        self.char = self.measures.averageCharWidth()
        self.number = self.measures.horizontalAdvance("00") + 4
        """Room of a number."""
        self.star = self.measures.horizontalAdvance("*")

    @classmethod
    def of(cls, font: QFont) -> Faces:
        """Return the faces that go with the font of a widget."""
        key = font.key()
        found = cls._known.get(key)
        if found is None:
            found = cls._known[key] = Faces(font)
        return found


class ItemText:
    """What stands at the head of a row; ``starred`` says whether it is marked as required."""

    def __init__(self, item: Item, lang: str, number: str) -> None:
        self.words = item.text.get(lang)
        self.critical = item.critical
        self.starred = item.required or item.required_if is not None
        self._number = number
        self._shown: tuple[bool, str] | None = None

    def name(self) -> str:
        """Return number, signs and words for screen readers."""
        signs = [words for _sign, words in self._signs()]
        return bare(
            " ".join(part for part in (self._number, self.words) if part)
            + "".join(f", {one}" for one in signs)
        )

    def height(self, faces: Faces, width: int, rtl: bool) -> int:
        """Return how high the words are in a width; both in device-independent pixels."""
        measures = faces.bold_measures if self.critical else faces.measures
        room = QRect(0, 0, max(1, width - self._lead(faces)), _TALL)
        return max(faces.line, measures.boundingRect(room, _FLAGS[rtl] | _WRAP, self._text(rtl)).height())

    def paint(self, painter: QPainter, faces: Faces, number: QRect, words: QRect, tokens: Tokens) -> None:
        """Draw the number into one box, signs and words into the other."""
        rtl = number.left() > words.left()
        if self._number:
            painter.setFont(faces.small)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(number, _FLAGS[rtl], self._number)
        for sign, _words in self._signs():
            self._paint_sign(painter, faces, sign, self.sign_box(sign, faces, words, rtl), tokens)
        painter.setFont(faces.bold if self.critical else faces.plain)
        painter.setPen(QColor(tokens.text))
        lead = self._lead(faces)
        room = words.adjusted(0, 0, -lead, 0) if rtl else words.adjusted(lead, 0, 0, 0)
        painter.drawText(room, _FLAGS[rtl] | _WRAP, self._text(rtl))

    def tip(self, point: QPoint, faces: Faces, words: QRect, rtl: bool) -> str:
        """Return what the sign under the pointer means."""
        for sign, meaning in self._signs():
            if self.sign_box(sign, faces, words, rtl).contains(point):
                return tooltip(meaning)
        return ""

    def sign_box(self, sign: str, faces: Faces, words: QRect, rtl: bool) -> QRect:
        """Return where a sign (critical or star) stands."""
        start = _SIGN + _GAP if sign == "star" and self.critical else 0
        wide, high = (faces.star, faces.line) if sign == "star" else (_SIGN, _SIGN)
        left = words.left() + words.width() - start - wide if rtl else words.left() + start
        return QRect(left, words.top(), wide, high)

    def _signs(self) -> list[tuple[str, str]]:
        found = []
        if self.critical:
            found.append(("critical", translate("Checklists", "Critical item")))
        if self.starred:
            found.append(("star", translate("Checklists", "Required")))
        return found

    def _lead(self, faces: Faces) -> int:
        return (_SIGN + _GAP if self.critical else 0) + (faces.star + _GAP if self.starred else 0)

    def _text(self, rtl: bool) -> str:
        if self._shown is None or self._shown[0] != rtl:
            self._shown = (rtl, directed(isolate(self.words), rtl))
        return self._shown[1]

    @staticmethod
    def _paint_sign(painter: QPainter, faces: Faces, sign: str, box: QRect, tokens: Tokens) -> None:
        if sign == "critical":
            draw(painter, "critical", QRectF(box), colour_of("danger"))
            return
        painter.setFont(faces.plain)
        painter.setPen(QColor(tokens.tones["danger"].text))
        painter.drawText(box, _TO_LEFT | Qt.TextFlag.TextDontClip.value, "*")
