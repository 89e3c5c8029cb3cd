"""A list with what is chosen in it beside it; in a narrow window the list stands alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.ui.table.panel import ListPanel

_LIST_CHARS, _SIDE_CHARS = 70, 50

_SIDE_MS = 60
"""The list is painted before what stands beside it is made."""


class ListBeside(QWidget):
    """Splits the room; ``chosen`` tells the id of the row to show beside, "" for none.

    ``make_side`` is called once: when a row is chosen, or soon after the list was first shown.
    """

    chosen = Signal(str)

    def __init__(self, panel: ListPanel, make_side: Callable[[], QWidget]) -> None:
        super().__init__()
        self.panel, self._make_side = panel, make_side
        self._made = False
        self._side = QWidget()
        room = QVBoxLayout(self._side)
        room.setContentsMargins(0, 0, 0, 0)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(panel)
        self._splitter.addWidget(self._side)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 1)
        char = self.fontMetrics().averageCharWidth()
        self._side.setMinimumWidth(char * _SIDE_CHARS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._splitter.setSizes([char * _LIST_CHARS * 2, char * _SIDE_CHARS])
        self.setFocusProxy(panel)
        panel.selection_changed.connect(self._tell)
        panel.model.modelReset.connect(self._tell)

    @property
    def made(self) -> bool:
        """Whether what stands beside has been made."""
        return self._made

    @property
    def beside(self) -> bool:
        """Whether there is room for what is chosen."""
        return not self._side.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the side go where the window is narrow."""
        super().resizeEvent(event)
        room = self.width() >= self.fontMetrics().averageCharWidth() * (_LIST_CHARS + _SIDE_CHARS)
        if room != self.beside:
            self._side.setVisible(room)
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the side once the list has been painted."""
        super().showEvent(event)
        QTimer.singleShot(_SIDE_MS, self, self._make)

    def _make(self) -> None:
        if self._made:
            return
        self._made = True
        room = self._side.layout()
        if room is not None:
            room.addWidget(self._make_side())

    def _tell(self) -> None:
        rows = self.panel.selected()
        shown = rows[0].id if rows and self.beside else ""
        if shown:
            self._make()
        if self._made:
            self.chosen.emit(shown)
