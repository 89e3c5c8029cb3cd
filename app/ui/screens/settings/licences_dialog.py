"""The licences of everything the program consists of, word for word, and its bill of materials to be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.about import About, Part
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.text import ltr
from app.ui.tokens import GAP

_BETWEEN = "\n\n" + "─" * 40 + "\n\n"


class LicencesDialog(QDialog):
    """A list of parts beside the words of their licences; these are in English whatever the language."""

    def __init__(self, parent: QWidget | None, about: About) -> None:
        super().__init__(parent)
        self._texts = [_words(part) for part in about.parts]
        self._texts.append(about.bill.read_text("utf-8"))
        self.parts = QListWidget()
        self.parts.setAccessibleName(translate("About", "Licences"))
        self.parts.addItems([ltr(f"{part.name} {part.version}") for part in about.parts])
        self.parts.addItem(translate("About", "Bill of materials (CycloneDX)"))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.parts.currentRowChanged.connect(lambda row: self.words.setPlainText(self._texts[row]))
        self.setWindowTitle(translate("About", "Licences"))
        self._lay_out()
        self.parts.setCurrentRow(0)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(GAP * 2)
        columns.addWidget(self.parts, 2)
        columns.addWidget(self.words, 5)
        close = Button(lambda: translate("About", "Close"), pressed=self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addLayout(columns, 1)
        layout.addLayout(row)
        self.resize(860, 560)


def _words(part: Part) -> str:
    head = "\n".join(filter(None, (f"{part.name} {part.version}", part.licence, part.address)))
    return _BETWEEN.join((head, *part.texts))
