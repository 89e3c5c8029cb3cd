"""One of a few choices side by side, taken at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, Words
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


class ChipChoice(Retranslating, QWidget):
    """A label over chips, of which one is on."""

    chosen = Signal(str)

    def __init__(self, label: Words, choices: Mapping[str, Words]) -> None:
        super().__init__()
        self._words, self._choices = label, choices
        self._label = PlainLabel(role="label")
        self._group = QButtonGroup(self)
        self._chips = {value: self._chip(value) for value in choices}
        row = QWidget()
        flow = FlowLayout(row, GAP // 2)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in self._chips.values():
            flow.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._label)
        layout.addWidget(row)
        self.retranslate()

    def show_value(self, value: str) -> None:
        """Show which choice is on; an unknown one shows none."""
        self._group.setExclusive(False)
        for known, chip in self._chips.items():
            chip.setChecked(known == value)
        self._group.setExclusive(True)

    def value(self) -> str:
        """Return the choice that is on, "" for none."""
        return next((value for value, chip in self._chips.items() if chip.isChecked()), "")

    def click(self, value: str) -> None:
        """Choose as the user does."""
        self._chips[value].click()

    def retranslate(self) -> None:
        """Write label and choices."""
        self._label.setText(self._words())
        for value, chip in self._chips.items():
            chip.setText(self._choices[value]())

    def _chip(self, value: str) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _checked: self.chosen.emit(value))
        self._group.addButton(chip)
        return chip
