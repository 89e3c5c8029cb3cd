"""The rows a list holds in memory: every page's key, but only the rows of the pages looked at lately."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from app.models.paging import Key, Page

Row = TypeVar("Row")

KEPT_PAGES = 20
"""How many pages of rows stay in memory; of the others only the key where they start."""


class PageStore(Generic[Row]):
    """Pages in order; rows of pages long not looked at are dropped and asked for again by their key."""

    def __init__(self, kept: int = KEPT_PAGES) -> None:
        self._kept = kept
        self._starts: list[int] = []
        self._keys: list[Key | None] = []
        self._rows: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self.count = 0
        self.next_key: Key | None = None

    @property
    def slots(self) -> int:
        """How many pages are known."""
        return len(self._starts)

    @property
    def rows_in_memory(self) -> int:
        """How many rows are held."""
        return sum(len(rows) for rows in self._rows.values())

    @property
    def complete(self) -> bool:
        """Whether the last page is known."""
        return self.slots > 0 and self.next_key is None

    def append(self, page: Page[Row]) -> None:
        """Add the page after those known."""
        self._starts.append(self.count)
        self._keys.append(self.next_key)
        self.count += len(page.rows)
        self.next_key = page.next_key
        self._keep(len(self._starts) - 1, page.rows)

    def cut(self, slot: int) -> None:
        """Forget the pages from ``slot`` on; the next ``append`` starts there."""
        if slot >= self.slots:
            return
        self.count, self.next_key = self._starts[slot], self._keys[slot]
        for gone in [known for known in self._rows if known >= slot]:
            del self._rows[gone]
        del self._starts[slot:], self._keys[slot:]

    def refill(self, slot: int, page: Page[Row]) -> bool:
        """Put rows back that were dropped; False when the page is no longer as long as it was."""
        if slot >= self.slots or self.length_of(slot) != len(page.rows):
            return False
        self._keep(slot, page.rows)
        return True

    def matches(self, slot: int, pages: Sequence[Page[Row]], row_id: Callable[[Row], str]) -> bool:
        """Tell whether pages read again from ``slot`` on hold the same rows in the same places as before."""
        if slot + len(pages) > self.slots or not self.slots:
            return False
        for place, page in enumerate(pages, start=slot):
            known = self._rows.get(place, ())
            if [row_id(row) for row in known] != [row_id(row) for row in page.rows]:
                return False
            if place + 1 < self.slots and self._keys[place + 1] != page.next_key:
                return False
        return True

    def renew(self, slot: int, pages: Sequence[Page[Row]]) -> None:
        """Put pages that ``matches`` in place; rows of all other pages are dropped, as they may be old."""
        self._rows.clear()
        for place, page in enumerate(pages, start=slot):
            self._keep(place, page.rows)
        if slot + len(pages) == self.slots:
            self.next_key = pages[-1].next_key

    def replace(self, slot: int, pages: Sequence[Page[Row]]) -> None:
        """Put other pages in place of all from ``slot`` on; rows of the pages before are dropped."""
        self.cut(slot)
        self._rows.clear()
        for page in pages:
            self.append(page)

    def row(self, index: int) -> Row | None:
        """Return a row, or None when its page is not in memory."""
        slot = self.slot_of(index)
        rows = self._rows.get(slot)
        if rows is None:
            return None
        self._rows.move_to_end(slot)
        return rows[index - self._starts[slot]]

    def slot_of(self, index: int) -> int:
        """Return the page that holds a row."""
        return bisect_right(self._starts, index) - 1

    def start_of(self, slot: int) -> int:
        """Return the place of the first row of a page."""
        return self._starts[slot]

    def length_of(self, slot: int) -> int:
        """Return the number of rows of a page."""
        end = self._starts[slot + 1] if slot + 1 < self.slots else self.count
        return end - self._starts[slot]

    def key_of(self, slot: int) -> Key | None:
        """Return the key after which a page starts; None for the first."""
        return self._keys[slot]

    def in_memory(self) -> list[tuple[int, Row]]:
        """Return the rows that are held, with their places."""
        return [
            (self._starts[slot] + offset, row)
            for slot in sorted(self._rows)
            for offset, row in enumerate(self._rows[slot])
        ]

    def _keep(self, slot: int, rows: Sequence[Row]) -> None:
        self._rows[slot] = rows
        self._rows.move_to_end(slot)
        while len(self._rows) > self._kept:
            self._rows.popitem(last=False)
