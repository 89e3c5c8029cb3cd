"""The fonts in which the rows of a checklist are painted, with their measures."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QFont, QFontMetrics

_SMALL = 8.5
"""Point size of the role ``small`` in the style sheet."""
_KEY = 0.85
"""Size of the digit that chooses an option, of that of its words."""
_MOST_TEXTS = 2000


class Faces:
    """The fonts of a row with their measures, made once for each font of the program."""

    _known: ClassVar[dict[str, Faces]] = {}

    def __init__(self, font: QFont) -> None:
        self.plain, self.bold, self.small = QFont(font), QFont(font), QFont(font)
        self.bold.setBold(True)
        self.small.setPointSizeF(_SMALL)
        self.key = QFont(font)
        self.key.setPointSizeF(font.pointSizeF() * _KEY)
        self.measures = QFontMetrics(self.plain)
        self.bold_measures = QFontMetrics(self.bold)
        self.line = self.measures.height()
        self.small_line = QFontMetrics(self.small).height()
        self.char = self.measures.averageCharWidth()
        self.number = self.measures.horizontalAdvance("00") + 4
        """Room of a number."""
        self.star = self.measures.horizontalAdvance("*")
        self.digit = self.measures.horizontalAdvance("0")
        self._bold_widths: dict[str, int] = {}

    @classmethod
    def of(cls, font: QFont) -> Faces:
        """Return the faces that go with the font of a widget."""
        key = font.key()
        found = cls._known.get(key)
        if found is None:
            found = cls._known[key] = Faces(font)
        return found

    def bold_width(self, text: str) -> int:
        """Return how wide a short text is in bold; the options of most items have the same few words."""
        found = self._bold_widths.get(text)
        if found is None:
            if len(self._bold_widths) >= _MOST_TEXTS:
                self._bold_widths.clear()
            found = self._bold_widths[text] = self.bold_measures.horizontalAdvance(text)
        return found

    def line_of(self, text: str) -> int:
        """Return the height of a line in the script of a text, which may come from another font."""
        return max(self.line, self.measures.boundingRect(text).height())
