"""The pieces a page is made of: text, boxes to tick, lines to write on, pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from app.models.dataclass import dataclass
from app.printing.surface import HAIR, Align, Surface
from app.printing.text import Paragraph


class Block(Protocol):
    """Something of known height that can be drawn into a column; lengths in points."""

    @property
    def height(self) -> float:
        """Height in points."""

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""


@dataclass(frozen=True, slots=True)
class Text:
    """Wrapped text."""

    paragraph: Paragraph
    align: Align = Align.START

    @property
    def height(self) -> float:
        """Height in points."""
        return self.paragraph.height

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        surface.text(self.paragraph, x, y, width, self.align)

    def split(self, height: float) -> tuple[Text, Text]:
        """Return the lines that fit ``height``, at least one, and the others."""
        count = max(1, int(height / self.paragraph.style.leading))
        lines = self.paragraph.lines
        first, rest = (
            replace(self.paragraph, lines=lines[:count]),
            replace(self.paragraph, lines=lines[count:]),
        )
        return Text(first, self.align), Text(rest, self.align)


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty height."""

    height: float

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick, in the middle of its column."""

    ticked: bool = False
    side: float = 9.0

    @property
    def height(self) -> float:
        """Height in points."""
        return self.side + 3

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        draw_box(surface, x + (width - self.side) / 2, y + 1.5, self.side, ticked=self.ticked)


OPTION_INDENT = 12.0
"""Room for a box to tick before its words, in points."""


@dataclass(frozen=True, slots=True)
class Option:
    """A box to tick with its words beside it, on the side from which the document is read."""

    words: Paragraph
    ticked: bool
    right_to_left: bool
    side: float = 7.5

    @property
    def height(self) -> float:
        """Height in points."""
        return max(self.words.height, self.side + 2)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        indent = OPTION_INDENT
        top = y + (self.words.style.leading - self.side) / 2
        at = x + width - self.side if self.right_to_left else x
        draw_box(surface, at, top, self.side, ticked=self.ticked)
        text_x = x if self.right_to_left else x + indent
        surface.text(self.words, text_x, y, width - indent, Align.RIGHT if self.right_to_left else Align.LEFT)


@dataclass(frozen=True, slots=True)
class OptionGrid:
    """Options in columns of one width, row after row in reading order."""

    options: tuple[Option, ...]
    columns: int
    right_to_left: bool

    @property
    def height(self) -> float:
        """Height in points."""
        return sum(max(option.height for option in row) for row in self._rows())

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        column = width / self.columns
        for row in self._rows():
            for place, option in enumerate(row):
                step = self.columns - 1 - place if self.right_to_left else place
                option.draw(surface, x + step * column, y, column)
            y += max(option.height for option in row)

    def _rows(self) -> list[tuple[Option, ...]]:
        starts = range(0, len(self.options), self.columns)
        return [self.options[start : start + self.columns] for start in starts]


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A line to write on by hand."""

    height: float = 16.0

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        surface.rule(x, y + self.height - 2.5, x + width, y + self.height - 2.5, HAIR)


@dataclass(frozen=True, slots=True)
class Space:
    """Free space with small words at its foot, such as the place of a photo or signature."""

    words: Paragraph
    height: float

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        surface.text(self.words, x, y + self.height - self.words.height, width, Align.CENTRE)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks under each other."""

    blocks: tuple[Block, ...]

    @property
    def height(self) -> float:
        """Height in points."""
        return sum(block.height for block in self.blocks)

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        for block in self.blocks:
            block.draw(surface, x, y, width)
            y += block.height

    def split(self, height: float) -> tuple[Stack, Stack]:
        """Return what fits ``height`` and the rest; only text is cut."""
        fitting: list[Block] = []
        waiting = list(self.blocks)
        while waiting and waiting[0].height <= height:
            height -= waiting[0].height
            fitting.append(waiting.pop(0))
        if waiting and isinstance(waiting[0], Text) and height >= waiting[0].paragraph.style.leading:
            first, rest = waiting[0].split(height)
            fitting.append(first)
            waiting[0] = rest
        return Stack(tuple(fitting)), Stack(tuple(waiting))


def stack(*blocks: Block) -> Stack:
    """Put blocks under each other."""
    return Stack(blocks)


def draw_box(surface: Surface, x: float, y: float, side: float, *, ticked: bool) -> None:
    """Draw a box of ``side`` points, with a tick that leaves no doubt after copying."""
    surface.frame(x, y, side, side, 0.8)
    if ticked:
        draw_tick(surface, x, y, side)


def draw_tick(surface: Surface, x: float, y: float, side: float) -> None:
    """Draw a heavy tick into a square of ``side`` points."""
    points = ((0.14, 0.52), (0.42, 0.84), (1.02, -0.06))
    surface.shape([(x + dx * side, y + dy * side) for dx, dy in points], line=side * 0.19)


def draw_warning(surface: Surface, x: float, y: float, side: float) -> None:
    """Draw a filled triangle into a square of ``side`` points: something here needs action."""
    surface.shape([(x, y + side * 0.9), (x + side / 2, y), (x + side, y + side * 0.9)])


def total_height(blocks: Sequence[Block]) -> float:
    """Return the height of blocks under each other."""
    return sum(block.height for block in blocks)
