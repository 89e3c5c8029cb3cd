"""Number, signs and words of an item: measured and painted in its row, without widgets of their own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.models.checklists import Item
from app.ui.i18n import translate
from app.ui.icons import colour_of, draw
from app.ui.screens.checklists.faces import Faces
from app.ui.text import bare, directed, isolate, tooltip
from app.ui.tokens import Tokens

_SIGN = 14
_GAP = 6
_TALL = 20000

_TO_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value
_TO_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop).value
_FLAGS = {
    False: _TO_LEFT | Qt.TextFlag.TextForceLeftToRight.value | Qt.TextFlag.TextDontClip.value,
    True: _TO_RIGHT | Qt.TextFlag.TextForceRightToLeft.value | Qt.TextFlag.TextDontClip.value,
}
"""How a line stands, by whether the window reads from right to left."""
_WRAP = Qt.TextFlag.TextWordWrap.value


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
        signs = [_meaning(sign) for sign in self._signs()]
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
        for sign in self._signs():
            self._paint_sign(painter, faces, sign, self.sign_box(sign, faces, words, rtl), tokens)
        painter.setFont(faces.bold if self.critical else faces.plain)
        painter.setPen(QColor(tokens.text))
        lead = self._lead(faces)
        room = words.adjusted(0, 0, -lead, 0) if rtl else words.adjusted(lead, 0, 0, 0)
        painter.drawText(room, _FLAGS[rtl] | _WRAP, self._text(rtl))

    def tip(self, point: QPoint, faces: Faces, words: QRect, rtl: bool) -> str:
        """Return what the sign under the pointer means."""
        for sign in self._signs():
            if self.sign_box(sign, faces, words, rtl).contains(point):
                return tooltip(_meaning(sign))
        return ""

    def sign_box(self, sign: str, faces: Faces, words: QRect, rtl: bool) -> QRect:
        """Return where a sign (critical or star) stands."""
        start = _SIGN + _GAP if sign == "star" and self.critical else 0
        wide, high = (faces.star, faces.line) if sign == "star" else (_SIGN, _SIGN)
        left = words.left() + words.width() - start - wide if rtl else words.left() + start
        return QRect(left, words.top(), wide, high)

    def _signs(self) -> list[str]:
        return [sign for sign, wanted in (("critical", self.critical), ("star", self.starred)) if wanted]

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


def _meaning(sign: str) -> str:
    if sign == "critical":
        return translate("Checklists", "Critical item")
    return translate("Checklists", "Required")
