"""A list with what is chosen in it beside it; in a narrow window the list stands alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.ui.table.panel import ListPanel

_LIST_CHARS, _SIDE_CHARS = 70, 50


class ListBeside(QWidget):
    """Splits the room; ``chosen`` tells the id of the row to show beside, "" for none.

    ``make_panel`` is given where the list stands. ``make_side`` is called once: when a row is chosen, or when the
    first rows have been painted.
    """

    chosen = Signal(str)

    def __init__(
        self,
        make_panel: Callable[[QWidget], ListPanel],
        make_side: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_side = make_side
        self._made = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self.panel = panel = make_panel(self._splitter)
        self._side = QWidget(self._splitter)
        room = QVBoxLayout(self._side)
        room.setContentsMargins(0, 0, 0, 0)
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
        panel.settled.connect(self._make)

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
