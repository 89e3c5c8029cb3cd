"""A part of a row that has a layout of its own, and tells the row when something in it grew or went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class WatchedRoom(QWidget):
    """The row places it by hand, so it has to be told."""

    def __init__(self, row: QWidget, grown: Callable[[], object]) -> None:
        super().__init__(row)
        self._grown = grown

    def event(self, event: QEvent) -> bool:
        """Tell the row after the layout has settled."""
        found = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grown()
        return found
