"""Blocks placed on pages: what belongs together stays together, and every page knows how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from app.printing.blocks import Block, total_height
from app.printing.setting import Setting
from app.printing.surface import Surface
from app.printing.table import Row

Placed = tuple[float, Block]
"""A block and its distance from the top of the page, in points."""

_SMALLEST_PART = 80.0
"""A row that must be cut begins on a page with at least so many points left."""


class PageFrame(Protocol):
    """What stands around the content of every page; lengths in points."""

    page_width: float
    page_height: float
    left: float
    width: float

    def top(self, page: int) -> float:
        """Return where content begins on ``page`` (1 for the first)."""

    def bottom(self) -> float:
        """Return where content ends."""

    def draw(self, surface: Surface, page: int, pages: int) -> None:
        """Draw head and foot of ``page`` of ``pages``."""


class Pages:
    """The pages of one document while it is filled from top to bottom."""

    def __init__(self, frame: PageFrame) -> None:
        self._frame = frame
        self._pages: list[list[Placed]] = [[]]
        self._y = frame.top(1)

    def add(self, *blocks: Block) -> None:
        """Place blocks that must stay on one page."""
        self._place(blocks, ())

    def new_page(self) -> None:
        """Begin a new page, unless the present one is still empty."""
        if self._pages[-1]:
            self._pages.append([])
            self._y = self._frame.top(len(self._pages))

    def table(self, head: Sequence[Row], groups: Iterable[Sequence[Row]]) -> None:
        """Place a table: each group of rows stays together, and ``head`` is repeated on each page."""
        started = False
        for group in groups:
            if not started and self._room() < total_height(head) + total_height(group):
                self.new_page()
            if not started:
                self._put(head)
                started = True
            self._place(group, head)
        if not started:
            self._place(head, ())

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    @property
    def last_filled(self) -> float:
        """How much of the last page is used, from 0 to 1."""
        top = self._frame.top(len(self._pages))
        return (self._y - top) / (self._frame.bottom() - top)

    def pdf(self, setting: Setting, title: str) -> bytes:
        """Draw all pages and return the document."""
        surface = self.surface(setting, title)
        for number in range(1, len(self._pages) + 1):
            self._frame.draw(surface, number, len(self._pages))
            self.draw(surface, number)
            surface.next_page()
        return surface.finish()

    def surface(self, setting: Setting, title: str) -> Surface:
        """Return the empty document."""
        size = (self._frame.page_width, self._frame.page_height)
        edition = setting.edition
        return Surface(size, setting.languages[0], title, (edition.printed_by, edition.printed_at))

    def draw(self, surface: Surface, number: int) -> None:
        """Draw the content of one page, without its frame."""
        for y, block in self._pages[number - 1]:
            block.draw(surface, self._frame.left, y, self._frame.width)

    def _room(self) -> float:
        return self._frame.bottom() - self._y

    def _put(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._pages[-1].append((self._y, block))
            self._y += block.height

    def _place(self, blocks: Sequence[Block], head: Sequence[Row]) -> None:
        if total_height(blocks) > self._room():
            self._turn(head)
        if total_height(blocks) <= self._room():
            self._put(blocks)
            return
        for block in blocks:
            self._place_high(block, head)

    def _place_high(self, block: Block, head: Sequence[Row]) -> None:
        """Place a block of a group that no page can hold; a row that no page can hold is continued."""
        whole_page = self._frame.bottom() - self._frame.top(2) - total_height(head)
        while isinstance(block, Row) and block.height > whole_page:
            if self._room() < _SMALLEST_PART:
                self._turn(head)
            first, rest = block.split(self._room())
            if rest.height >= block.height:
                break
            self._put([first])
            self._turn(head)
            block = rest
        if block.height > self._room():
            self._turn(head)
        self._put([block])

    def _turn(self, head: Sequence[Row]) -> None:
        self.new_page()
        self._put(head)
