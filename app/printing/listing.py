"""Lists on paper: columns with words above, and one row for each entry."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.dataclass import dataclass
from app.printing.blocks import Block, Text
from app.printing.setting import SMALL, SMALL_STRONG, Setting
from app.printing.surface import Align
from app.printing.table import HEAVY, Cell, Grid, Row, cell
from app.printing.text import Style


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the words above it, its share of the width, and how its entries are set."""

    words: tuple[str, ...]
    share: float
    centred: bool = False
    style: Style = SMALL


class Listing:
    """Makes the rows of one list; ``width`` in points."""

    def __init__(self, setting: Setting, columns: Sequence[Column], width: float) -> None:
        self._setting = setting
        self._columns = tuple(columns)
        self._side = Align.RIGHT if setting.right_to_left else Align.LEFT
        shares = [column.share for column in columns]
        self.grid = Grid.filling(width, shares, right_to_left=setting.right_to_left)

    def head(self) -> Row:
        """Return the row of column titles."""
        cells = []
        for place, column in enumerate(self._columns):
            width = self.grid.inner(place)
            lines = [
                Text(self._setting.paragraph(words, SMALL_STRONG, width), Align.CENTRE)
                for words in column.words
            ]
            cells.append(cell(*lines, middle=True))
        return self.grid.row(*cells, top=HEAVY, bottom=HEAVY)

    def row(self, entries: Sequence[str], minimum: float = 0.0) -> Row:
        """Return the row of one entry; an entry of several lines keeps them."""
        cells = [self._cell(place, entry) for place, entry in enumerate(entries)]
        return self.grid.row(*cells, minimum=minimum)

    def note(self, words: str, *, bold: bool = False) -> Row:
        """Return a row with words over all columns."""
        span = len(self._columns)
        style = SMALL_STRONG if bold else SMALL
        paragraph = self._setting.paragraph(words, style, self.grid.inner(0, span))
        return self.grid.row(cell(Text(paragraph, self._side), span=span))

    def _cell(self, place: int, entry: str) -> Cell:
        if not entry:
            return cell()
        column = self._columns[place]
        paragraph = self._setting.paragraph(entry, column.style, self.grid.inner(place))
        block: Block = Text(paragraph, Align.CENTRE if column.centred else self._side)
        return cell(block, middle=True)
