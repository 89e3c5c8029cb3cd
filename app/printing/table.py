"""Tables that mirror: the first column stands where the reader begins, and a row is never cut in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from app.models.dataclass import dataclass
from app.printing.blocks import Block, Stack
from app.printing.surface import HAIR, Surface

PADDING = 3.0
"""Free width between a cell's border and its content, in points."""
HEAVY = 1.0
"""Line width in points around what must stand out."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Content over ``span`` columns; ``middle`` centres it in the height of its row."""

    content: Stack
    span: int = 1
    middle: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; ``top`` and ``bottom`` are the widths of its horizontal lines in points."""

    grid: Grid
    cells: tuple[Cell, ...]
    minimum: float = 0.0
    padding: float = 2.0
    top: float = HAIR
    bottom: float = HAIR
    height: float = field(init=False)

    def __post_init__(self) -> None:
        content = max((cell.content.height for cell in self.cells), default=0.0)
        object.__setattr__(self, "height", max(content + 2 * self.padding, self.minimum))

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``; the columns set the width."""
        height = self.height
        surface.rule(x, y, x + width, y, self.top)
        surface.rule(x, y + height, x + width, y + height, self.bottom)
        surface.rule(x, y, x, y + height)
        surface.rule(x + width, y, x + width, y + height)
        column = 0
        for cell in self.cells:
            left, cell_width = self.grid.place(column, cell.span)
            if column:
                border = x + (left + cell_width if self.grid.right_to_left else left)
                surface.rule(border, y, border, y + height)
            free = height - cell.content.height - 2 * self.padding
            top = y + self.padding + (free / 2 if cell.middle else 0.0)
            cell.content.draw(surface, x + left + PADDING, top, cell_width - 2 * PADDING)
            column += cell.span

    def split(self, height: float) -> tuple[Row, Row]:
        """Cut a row that is higher than a page: what fits ``height``, and the rest."""
        parts = [cell.content.split(height - 2 * self.padding) for cell in self.cells]
        first = tuple(
            replace(cell, content=part[0], middle=False) for cell, part in zip(self.cells, parts, strict=True)
        )
        rest = tuple(
            replace(cell, content=part[1], middle=False) for cell, part in zip(self.cells, parts, strict=True)
        )
        return replace(self, cells=first, minimum=0.0), replace(self, cells=rest, minimum=0.0)


class Grid:
    """The columns of a table, in reading order; widths in points."""

    def __init__(self, widths: Sequence[float], *, right_to_left: bool) -> None:
        self.widths = tuple(widths)
        self.right_to_left = right_to_left
        self.width = sum(widths)

    @classmethod
    def filling(cls, width: float, shares: Sequence[float], *, right_to_left: bool) -> Grid:
        """Return a grid that divides ``width`` points by ``shares``."""
        total = sum(shares)
        return cls([width * share / total for share in shares], right_to_left=right_to_left)

    def place(self, column: int, span: int = 1) -> tuple[float, float]:
        """Return the distance from the table's left edge and the width of some columns."""
        before = sum(self.widths[:column])
        width = sum(self.widths[column : column + span])
        return (self.width - before - width if self.right_to_left else before), width

    def inner(self, column: int, span: int = 1) -> float:
        """Return the width that content of some columns may take."""
        return self.place(column, span)[1] - 2 * PADDING

    def row(self, *cells: Cell, minimum: float = 0.0, top: float = HAIR, bottom: float = HAIR) -> Row:
        """Return a row of cells, at least ``minimum`` points high."""
        return Row(self, cells, minimum, top=top, bottom=bottom)


def cell(*blocks: Block, span: int = 1, middle: bool = False) -> Cell:
    """Return a cell of blocks under each other."""
    return Cell(Stack(blocks), span, middle)
