"""The place of one row on the page of a run: room of about its height until it is made, then as high as the row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.ui.screens.checklists.item_row import LEAST_WIDTH, ItemRow

_ABOUT = 23
"""What a row of one line adds to its line: the edges of its field and its own."""


def room_for_row(line: int) -> QWidget:
    """Return the room for a row before it is made; ``line`` is the height of a line of text in pixels.

    A bare widget: a long checklist has hundreds of them before it is seen.
    """
    room = QWidget()
    room.setMinimumSize(LEAST_WIDTH, line + _ABOUT)
    room.setMaximumHeight(line + _ABOUT)
    return room


class RowFit(QObject):
    """Keeps a place as high as its row, so that one row that grows does not have all others measured again."""

    def __init__(self, place: QWidget, row: ItemRow) -> None:
        super().__init__(place)
        self._place, self._row = place, row
        row.setParent(place)
        self.fit()
        row.setVisible(not place.isHidden())
        place.installEventFilter(self)

    def fit(self) -> None:
        """Give the row the width of the place, and the place the height of the row."""
        place, row = self._place, self._row
        high = row.heightForWidth(place.width()) if row.hasHeightForWidth() else row.sizeHint().height()
        if high != place.height():
            place.setFixedHeight(high)
        row.setGeometry(0, 0, place.width(), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit to another width, and when something in the row has grown or gone."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit()
        return super().eventFilter(watched, event)
