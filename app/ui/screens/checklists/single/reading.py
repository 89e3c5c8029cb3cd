"""What takes no answer, beside the item that it belongs to: something to read, or what follows from the answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.models.applied import Applied, Slot
from app.models.checklists import ItemType
from app.ui.context import AppContext
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.shown_value import ShownValue
from app.ui.text import isolate
from app.ui.tokens import GAP


class ReadingCard(QFrame):
    """A text on a quiet ground, of something calculated with its value."""

    def __init__(self, context: AppContext, slot: Slot) -> None:
        super().__init__()
        self._slot = slot
        self._value = ShownValue(context, slot.item)
        self.setProperty("banner", "info")
        words = PlainLabel(isolate(slot.item.text.get(context.language)), role="reading", wrap=True)
        self._value.setProperty("role", "reading-value")
        self._value.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + GAP // 2, GAP, GAP + GAP // 2, GAP)
        row.setSpacing(GAP)
        sign = "number" if slot.item.type is ItemType.CALCULATED else "info"
        row.addWidget(IconLabel(sign, "info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        row.addWidget(self._value)

    @property
    def value(self) -> str:
        """What is calculated, as it is shown."""
        return self._value.text()

    def show_value(self, applied: Applied) -> None:
        """Show what follows from the answers; what is not asked any more goes."""
        slot = applied.by_key.get(self._slot.key)
        self.setVisible(slot is not None and applied.relevant(slot.key))
        if slot is not None and slot.item.calculation is not None:
            self._value.show_value(applied.shown(slot) or "–")
