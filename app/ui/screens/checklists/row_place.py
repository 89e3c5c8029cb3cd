"""The place of one row on the page of a run: room of about its height until it is made, then as high as the row."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.screens.checklists.item_row import LEAST_WIDTH, ItemRow

_ABOUT = 23
"""What a row of one line adds to its line: the edges of its field and its own."""


class RowPlace(QWidget):
    """Fits its height to its row itself, so that one row that grows does not have all others measured again."""

    def __init__(self) -> None:
        super().__init__()
        self._row: ItemRow | None = None
        self.setMinimumWidth(LEAST_WIDTH)
        self.setFixedHeight(self.fontMetrics().height() + _ABOUT)

    def hold(self, row: ItemRow) -> None:
        """Take the row in."""
        self._row = row
        row.setParent(self)
        self.fit()
        row.setVisible(not self.isHidden())

    def show_place(self, *, visible: bool) -> None:
        """Show the row or its room, or leave it out."""
        if visible == self.isHidden():
            self.setVisible(visible)
            if self._row is not None:
                self._row.setVisible(visible)

    def fit(self) -> None:
        """Be as high as the row needs at this width."""
        row = self._row
        if row is None:
            return
        high = row.heightForWidth(self.width()) if row.hasHeightForWidth() else row.sizeHint().height()
        high = max(high, row.minimumSizeHint().height())
        if high != self.height():
            self.setFixedHeight(high)
        row.setGeometry(0, 0, self.width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the row to another width."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when something in the row has grown or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
