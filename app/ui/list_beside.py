"""A list with what is chosen in it beside it; in a narrow window the list stands alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.ui.table.panel import ListPanel

_LIST_CHARS, _SIDE_CHARS = 70, 50


class ListBeside(QWidget):
    """Splits the room; ``chosen`` tells the id of the row to show beside, "" for none."""

    chosen = Signal(str)

    def __init__(self, panel: ListPanel, side: QWidget, above: QWidget | None = None) -> None:
        super().__init__()
        self.panel, self._side = panel, side
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(panel)
        self._splitter.addWidget(side)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        char = self.fontMetrics().averageCharWidth()
        side.setMinimumWidth(char * _SIDE_CHARS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if above is not None:
            layout.addWidget(above)
        layout.addWidget(self._splitter, 1)
        self._splitter.setSizes([char * _LIST_CHARS, char * _SIDE_CHARS])
        self.setFocusProxy(panel)
        panel.selection_changed.connect(self._tell)
        panel.model.modelReset.connect(self._tell)

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

    def _tell(self) -> None:
        rows = self.panel.selected()
        self.chosen.emit(rows[0].id if rows and self.beside else "")
