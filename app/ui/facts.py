"""Facts of a record: short labels beside their values, those without a value left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QVBoxLayout, QWidget

from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

Fact = tuple[str, str]
"""A label and its value in the language in use; a fact without a value is not shown."""


class Facts(QWidget):
    """A grid of labels and values; values can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP * 2)
        self._grid.setVerticalSpacing(GAP // 2 + 1)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        clear(self._grid)
        for line, (name, value) in enumerate(fact for fact in facts if fact[1]):
            label = PlainLabel(name, role="small", wrap=True)
            words = PlainLabel(value, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, line, 1)
            self._grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 14)

    @property
    def empty(self) -> bool:
        """Whether no fact is shown."""
        return self._grid.count() == 0


class Card(QFrame):
    """A card with a heading; ``body`` takes what stands in it."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("card", True)
        self._heading = PlainLabel(heading, role="label", wrap=True)
        self._heading.setVisible(bool(heading))
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP + GAP // 2, GAP * 2, GAP + GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._heading)
        layout.addLayout(self.body)

    def show_heading(self, heading: str) -> None:
        """Show another heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))


def facts_card(heading: str, facts: Sequence[Fact]) -> Card | None:
    """Return a card of facts, None when no fact has a value."""
    if not any(value for _name, value in facts):
        return None
    card, shown = Card(heading), Facts()
    shown.show_facts(facts)
    card.body.addWidget(shown)
    return card


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
