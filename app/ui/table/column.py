"""What a column of a list shows and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Generic, TypeVar

from app.models.dataclass import dataclass
from app.ui.i18n import Words
from app.ui.text import Formats, isolate, ltr

Row = TypeVar("Row")


class Kind(Enum):
    """How the value of a column is shown."""

    TEXT = "text"
    """What users wrote: isolated, so that it cannot disturb its neighbours."""
    CODE = "code"
    """Serials, tags, phone numbers: left to right in every language."""
    NUMBER = "number"
    """A number as plain digits, shown grouped and at the trailing edge."""
    DATE = "date"
    """An ISO day, shown dd/mm/yyyy."""
    MOMENT = "moment"
    """A stored moment, shown as day and time where it happened."""
    PILL = "pill"
    """A state: ``value`` gives its name, ``state`` the key of its colour and sign."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its key in ``Query.sort``, its title and the value it takes from a row."""

    key: str
    title: Words
    value: Callable[[Row], str]
    kind: Kind = Kind.TEXT
    chars: int = 16
    """The width hint, in average characters."""
    stretch: bool = False
    """Whether the column takes a share of the room that is left."""
    sortable: bool = False
    may_hide: bool = False
    """Whether the column may go when the window is too narrow; the last such column goes first."""
    state: Callable[[Row], str] | None = None
    words: Callable[[], Sequence[str]] | None = None
    """The names of all states; the column has room for the longest."""

    def shown(self, row: Row, formats: Formats) -> str:
        """Return the text of the cell with direction marks."""
        value = self.value(row)
        if self.kind is Kind.CODE:
            return ltr(value)
        if self.kind is Kind.DATE:
            return ltr(formats.day(value)) if value else ""
        if self.kind is Kind.MOMENT:
            return ltr(formats.moment(value)) if value else ""
        if self.kind is Kind.NUMBER:
            return ltr(formats.digits_of(value))
        return value if self.kind is Kind.PILL else isolate(value)
