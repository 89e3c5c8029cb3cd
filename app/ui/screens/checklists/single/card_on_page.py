"""The items of a run that is filled in one at a time, as its page looks them up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.ui.screens.checklists.single.card import ItemCard


class CardOnPage(Mapping[str, ItemCard]):
    """All items of a run in their order, of which the one on the page can be looked up."""

    def __init__(self, keys: list[str], card: ItemCard | None) -> None:
        self._keys, self._card = keys, card

    def __getitem__(self, key: str) -> ItemCard:
        if self._card is None or self._card.key != key:
            raise KeyError(key)
        return self._card

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: object) -> bool:
        return key in self._keys
