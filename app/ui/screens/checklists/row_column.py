"""The rows of one block of items under each other: room of about their height until they are made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.applied import Slot
from app.models.checklists import Item, ItemType
from app.ui.screens.checklists.faces import Faces
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.row_shape import about_height
from app.ui.screens.checklists.shaped_row import LEAST_WIDTH

_OPTION_ROOM = 50
"""What an option takes beside its words."""


class RowPlace:
    """Where the row of an item stands or will stand; ``top`` and ``height`` in pixels of its column."""

    __slots__ = ("column", "height", "hidden", "key", "row", "slot", "top")

    def __init__(self, column: RowColumn, slot: Slot) -> None:
        self.column, self.slot, self.key = column, slot, slot.key
        self.row: ItemRow | None = None
        self.top = self.height = 0
        self.hidden = False

    def top_in(self, view: QWidget) -> int:
        """Return where it begins in a widget around the page."""
        return self.column.mapTo(view, QPoint(0, self.top)).y()


class RowColumn(QWidget):
    """One widget for all places: a long checklist has hundreds of them before it is seen.

    It is as high as its rows together, so that one that grows does not have all others measured again.
    """

    def __init__(self, slots: Sequence[Slot], lang: str) -> None:
        super().__init__()
        self._lang = lang
        self.places = [RowPlace(self, slot) for slot in slots]
        self._stood_in = 0
        self.setMinimumWidth(LEAST_WIDTH)
        self._guess(self.width())
        self._stack(0)

    def put(self, place: RowPlace, row: ItemRow) -> None:
        """Let a row that was just made stand in its place."""
        place.row = row
        row.on_grown = lambda: self._fit(place)
        self._fit(place)
        self._link(place, row)
        row.setVisible(not place.hidden)

    def show_place(self, place: RowPlace, visible: bool) -> None:
        """Show or leave out an item."""
        place.hidden = not visible
        if place.row is not None:
            place.row.setVisible(visible)
        self._stack(self.places.index(place))

    def between(self, first: int, last: int) -> list[RowPlace]:
        """Return the places that are seen between two lines of this column, in pixels."""
        begin = max(0, bisect_right(self.places, first, key=lambda place: place.top) - 1)
        found = []
        for place in self.places[begin:]:
            if place.top > last:
                break
            if not place.hidden and place.top + place.height >= first:
                found.append(place)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure everything for another width."""
        super().resizeEvent(event)
        width = self.width()
        if width == self._stood_in:
            return
        self._guess(width)
        for place in self.places:
            if place.row is not None:
                place.height = place.row.heightForWidth(width)
        self._stack(0)

    def _fit(self, place: RowPlace) -> None:
        """Give a place the height of its row, and the row its place."""
        if place.row is None:
            return
        high = place.row.heightForWidth(self.width())
        if high != place.height:
            place.height = high
            self._stack(self.places.index(place))
        place.row.setGeometry(0, place.top, self.width(), high)

    def _guess(self, width: int) -> None:
        """Take about the height that each row will have."""
        self._stood_in, lang, faces = width, self._lang, Faces.of(self.font())
        line = faces.line_of(self.places[0].slot.item.text.get(lang)) if self.places else faces.line
        for place in self.places:
            if place.row is None:
                item = place.slot.item
                words, hint = len(item.text.get(lang)), len(item.hint.get(lang))
                options = _options_width(item, lang, faces)
                place.height = about_height(faces, width, line, words, hint, options)

    def _stack(self, first: int) -> None:
        """Put the places from one on under each other."""
        width = self.width()
        above = self.places[first - 1] if first else None
        top = 0 if above is None else above.top + (0 if above.hidden else above.height)
        for place in self.places[first:]:
            moved, place.top = place.top != top, top
            if place.row is not None and (moved or place.row.width() != width):
                place.row.setGeometry(0, top, width, place.height)
            if not place.hidden:
                top += place.height
        if top != self.height() or self.minimumHeight() != top:
            self.setFixedHeight(top)

    def _link(self, place: RowPlace, row: ItemRow) -> None:
        """Let the Tab key go through the rows in their order, whichever was made first."""
        at = self.places.index(place)
        before = next((one.row for one in reversed(self.places[:at]) if one.row is not None), None)
        if before is not None:
            QWidget.setTabOrder(before.editor, row.editor)


def _options_width(item: Item, lang: str, faces: Faces) -> int:
    if item.type not in (ItemType.CHOICE, ItemType.MULTIPLE):
        return 0
    return sum(len(option.text.get(lang)) * faces.char + _OPTION_ROOM for option in item.options)
