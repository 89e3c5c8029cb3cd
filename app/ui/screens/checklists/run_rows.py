"""The rows of a run by item: each is made when it is first asked for, so that a long checklist opens at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtWidgets import QWidget

from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.row_column import RowColumn, RowPlace
from app.ui.screens.checklists.section_card import SectionCard


class RunRows(Mapping[str, ItemRow]):
    """All rows in their order; to look a row up makes it."""

    def __init__(self, cards: Iterable[SectionCard] = ()) -> None:
        self._cards = list(cards)
        self._homes = {key: card for card in self._cards for key in card.places}

    def __getitem__(self, key: str) -> ItemRow:
        return self._homes[key].row(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    def __contains__(self, key: object) -> bool:
        return key in self._homes

    def made(self) -> dict[str, ItemRow]:
        """Return the rows that stand already."""
        found: dict[str, ItemRow] = {}
        for card in self._cards:
            found |= card.rows
        return found

    def to_make(self) -> list[str]:
        """Return the items that have no row yet."""
        return [key for key, card in self._homes.items() if key not in card.rows]

    def place(self, key: str) -> RowPlace:
        """Return where the row of an item stands on the page, or will stand."""
        return self._homes[key].places[key]

    def columns(self) -> list[RowColumn]:
        """Return what the rows stand in, in their order."""
        return list(dict.fromkeys(place.column for card in self._cards for place in card.places.values()))

    def shown(self, key: str) -> bool:
        """Tell whether an item is on the page, not left out by a condition."""
        return not self.place(key).hidden

    def asked(self, key: str) -> bool:
        """Tell whether an item takes an answer."""
        return self._homes[key].slots[key].item.asked


def row_around(widget: QWidget | None, page: QWidget) -> ItemRow | None:
    """Return the row of a page that a widget is or stands in."""
    while widget is not None and not isinstance(widget, ItemRow):
        widget = widget.parentWidget()
    return widget if widget is not None and page.isAncestorOf(widget) else None
