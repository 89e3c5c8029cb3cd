"""What stands over a list: the search box, chips and combo boxes that narrow it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.models.dataclass import dataclass
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, Words, translate
from app.ui.icons import icon
from app.ui.tokens import GAP

Choices = Callable[[], Sequence[tuple[str, str]]]
"""Values of a filter with their names in the language in use."""

_DEBOUNCE_MS = 250
_SEARCH_CHARS = 34


@dataclass(frozen=True, slots=True)
class Filter:
    """An exact filter: its key in ``Query.filters``, the name of "no filter" and its choices."""

    key: str
    every: Words
    """What is shown when the filter is off, such as "All points"."""
    choices: Choices
    look: Literal["chips", "combo"] = "combo"
    initial: str = ""


class SearchBox(Retranslating, QLineEdit):
    """A search field with an icon and a clear button; it speaks up when typing pauses."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, hint: Words | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self.setClearButtonEnabled(True)
        self.addAction(QAction(icon("search", "muted"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_CHARS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DEBOUNCE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._pause.start())
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search at once with Enter, clear with Escape, go to the rows with Down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.searched.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the hint."""
        self.setPlaceholderText(self._hint() if self._hint else translate("SearchBox", "Search"))
        self.setToolTip(translate("SearchBox", "Search (Ctrl+F)"))
        self.setAccessibleName(translate("SearchBox", "Search"))


class ChipRow(QWidget):
    """Choices side by side, one of them on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP // 2)
        self._chips: dict[str, QPushButton] = {}
        self._choices: list[tuple[str, str]] = []

    def fill(self, choices: Sequence[tuple[str, str]]) -> None:
        """Write the chips anew, unless they are the same."""
        if self._choices == list(choices):
            return
        self._choices = list(choices)
        for chip in self._chips.values():
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {value: self._chip(value, name) for value, name in choices}

    def mark(self, value: str) -> None:
        """Show which choice is on."""
        for other, chip in self._chips.items():
            chip.setChecked(other == value)

    def _chip(self, value: str, name: str) -> QPushButton:
        chip = QPushButton(name, self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _checked: self._choose(value))
        self._row.addWidget(chip)
        return chip

    def _choose(self, value: str) -> None:
        self.mark(value)
        self.chosen.emit(value)


class FilterBar(Retranslating, QWidget):
    """Search and filters; ``changed`` tells that the query is another."""

    changed = Signal()

    def __init__(
        self, filters: Sequence[Filter], search_hint: Words | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.search = SearchBox(search_hint, self)
        self._filters = list(filters)
        self._values = {one.key: one.initial for one in filters}
        self._combos: dict[str, QComboBox] = {}
        self._chips: dict[str, ChipRow] = {}
        row = FlowLayout(self, GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search)
        for one in self._filters:
            row.addWidget(self._combo(one) if one.look == "combo" else self._chip_row(one))
        self.search.searched.connect(lambda _text: self.changed.emit())
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_search)
        self.retranslate()

    @property
    def active(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.search.text().strip()) or bool(self.values())

    def values(self) -> tuple[tuple[str, str], ...]:
        """Return the filters that are on, for ``Query.filters``."""
        return tuple((key, value) for key, value in self._values.items() if value)

    def set_value(self, key: str, value: str) -> None:
        """Set a filter ("" for off) and tell that the query changed."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._mark()
            self.changed.emit()

    def clear(self) -> None:
        """Take search and filters away."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._values = dict.fromkeys(self._values, "")
        self._mark()
        self.changed.emit()

    def retranslate(self) -> None:
        """Write all choices anew, keeping what is chosen."""
        for one in self._filters:
            choices = [("", one.every()), *one.choices()]
            if one.look == "combo":
                self._fill_combo(self._combos[one.key], choices)
            else:
                self._chips[one.key].fill(choices)
        self._mark()

    def _mark(self) -> None:
        for key, combo in self._combos.items():
            combo.setCurrentIndex(max(0, combo.findData(self._values[key])))
        for key, chips in self._chips.items():
            chips.mark(self._values[key])

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _combo(self, one: Filter) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.activated.connect(lambda _place: self.set_value(one.key, str(combo.currentData())))
        self._combos[one.key] = combo
        return combo

    def _chip_row(self, one: Filter) -> ChipRow:
        chips = ChipRow(self)
        chips.chosen.connect(lambda value: self.set_value(one.key, value))
        self._chips[one.key] = chips
        return chips

    def _fill_combo(self, combo: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
        shown = [(str(combo.itemData(place)), combo.itemText(place)) for place in range(combo.count())]
        if shown == list(choices):
            return
        combo.clear()
        for value, name in choices:
            combo.addItem(name, value)
        combo.setAccessibleName(choices[0][1])
