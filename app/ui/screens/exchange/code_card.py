"""A code to read out on the telephone: large, always left to right, four groups of five, with a way to copy it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.i18n import Retranslating, Words, translate
from app.ui.plain_label import PlainLabel
from app.ui.text import ltr
from app.ui.tokens import GAP

_LARGE = 1.9
_GROUP = 5


class CodeCard(Retranslating, QFrame):
    """Shows one code under its caption."""

    def __init__(self, caption: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._words = caption
        self._plain = ""
        self._caption = PlainLabel(role="label", wrap=True)
        self._code = PlainLabel()
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setFont(_code_font(self.font()))
        self.copy_button = Button(lambda: translate("CodeCard", "Copy"), "copy", "", self.copy)
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        row.addWidget(self._code)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP + GAP // 2, GAP * 2, GAP + GAP // 2)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._caption)
        layout.addLayout(row)
        self.retranslate()

    @property
    def code(self) -> str:
        """The code that is shown."""
        return self._plain

    def show_code(self, code: str) -> None:
        """Show a code of 20 characters, with dashes between its groups or without."""
        plain = code.replace("-", "")
        groups = [plain[start : start + _GROUP] for start in range(0, len(plain), _GROUP)]
        self._plain = "-".join(groups)
        self._code.setText(ltr("  ".join(groups)))
        self._code.setAccessibleName(" ".join(plain))
        self.setVisible(bool(code))

    def copy(self) -> None:
        """Put the code on the clipboard, with its dashes."""
        QGuiApplication.clipboard().setText(self._plain)

    def retranslate(self) -> None:
        """Write the caption."""
        self._caption.setText(self._words())


def _code_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * _LARGE)
    font.setBold(True)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font
