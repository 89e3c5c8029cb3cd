"""A receipt code to read out: each group in large digits, left to right, with its words beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.receipt_code import groups
from app.ui.button import Button
from app.ui.i18n import Languages, Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.receipt_words import spelled, written
from app.ui.text import ltr
from app.ui.tokens import GAP

_LARGE = 1.6
_GROUPS = 3


class ReceiptCard(Retranslating, QFrame):
    """Shows one code; hidden while there is none."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._languages = languages
        self._code = self._file = ""
        self._caption = PlainLabel(role="label", wrap=True)
        self._digits = [PlainLabel() for _ in range(_GROUPS)]
        self._words = [PlainLabel() for _ in range(_GROUPS)]
        self.copy_button = Button(lambda: translate("CodeCard", "Copy"), "copy", "", self.copy)
        self._lay_out()
        self.show_code("")

    @property
    def code(self) -> str:
        """The twelve digits that are shown."""
        return self._code

    def show_code(self, code: str, file: str = "") -> None:
        """Show the code of a file, named as its sender knows it; nothing hides the card."""
        self._code, self._file = code, file
        self.setVisible(bool(code))
        self.retranslate()

    def copy(self) -> None:
        """Put the code on the clipboard, in groups of Western digits."""
        QGuiApplication.clipboard().setText(" ".join(groups(self._code)))

    def retranslate(self) -> None:
        """Write caption, digits and words in the language in use."""
        caption = translate("ReceiptCode", "Receipt code: read it out to the sender of {file}, line by line")
        self._caption.setText(caption.format(file=ltr(self._file)))
        if not self._code:
            return
        groups_of = (written(self._code, self._languages.named), spelled(self._code, translate))
        rows = zip(self._digits, self._words, *groups_of, strict=True)
        for digits, words, group, said in rows:
            digits.setText(ltr(group))
            digits.setAccessibleName(said)
            words.setText(said)

    def _lay_out(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP * 3)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        for row, (digits, words) in enumerate(zip(self._digits, self._words, strict=True)):
            digits.setFont(font)
            digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(digits, row, 0)
            grid.addWidget(words, row, 1)
        beside = QHBoxLayout()
        beside.setSpacing(GAP * 2)
        beside.addLayout(grid, 1)
        beside.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP + GAP // 2, GAP * 2, GAP + GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._caption)
        layout.addLayout(beside)
