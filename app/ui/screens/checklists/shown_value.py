"""What stands beside an item that takes no answer: nothing, or what follows from other answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.checklists import Item, ItemType, number_of
from app.ui.context import AppContext
from app.ui.plain_label import PlainLabel
from app.ui.text import isolate, ltr


class ShownValue(PlainLabel):
    """Looks like a field to its row and takes neither keys nor focus."""

    given = Signal(str)
    key_missed = Signal(object)

    def __init__(self, context: AppContext, item: Item, parent: QWidget | None = None) -> None:
        super().__init__("", wrap=True)
        self._context = context
        self._item = item
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if parent is not None:
            self.setParent(parent)

    def show_value(self, value: str) -> None:
        """Show what the item comes to; an item to read has nothing."""
        if self._item.type is not ItemType.CALCULATED:
            return
        number = number_of(value)
        self.setText(isolate(value) if number is None else ltr(self._context.formats.digits_of(value)))

    def set_answerable(self, answerable: bool) -> None:
        """Do nothing: there is no answer."""
