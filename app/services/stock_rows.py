"""What screens and documents are told of consumables: rows of the list, one item in full, and its movements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.models.dataclass import dataclass
from app.models.records import Record
from app.models.typed import quantity_text
from app.services.naming import Names

if TYPE_CHECKING:
    from app.models.clock_honesty import Estimate


@dataclass(frozen=True, slots=True)
class Shelf:
    """How much of an item is at one place, in minor units; below zero means: check the shelf."""

    location: str
    location_name: str
    on_hand: int
    shown: str

    @property
    def negative(self) -> bool:
        """Whether the book says less than nothing is there."""
        return self.on_hand < 0


@dataclass(frozen=True, slots=True)
class StockRow:
    """One consumable in a list; quantities in minor units of 10^-scale, and as plain decimal text."""

    id: str
    point: str
    item: str
    name: str
    unit: str
    unit_name: str
    scale: int
    minimum: int
    minimum_shown: str
    on_hand: int
    on_hand_shown: str
    shelves: tuple[Shelf, ...]
    active: bool
    version: str
    heads: Mapping[str, int]
    conflicted: bool

    @property
    def negative(self) -> bool:
        """Whether some shelf is below zero, so that somebody should look."""
        return self.on_hand < 0 or any(shelf.negative for shelf in self.shelves)

    @property
    def low(self) -> bool:
        """Whether less is there than the least that should be."""
        return self.on_hand < self.minimum


@dataclass(frozen=True, slots=True)
class StockMoveRow:
    """One line of the store's book; ``shown`` is the signed quantity as plain decimal text."""

    id: str
    kind: str
    day: str
    at: str
    author_name: str
    location: str
    location_name: str
    quantity: int
    shown: str
    counted_shown: str
    book_shown: str
    lot: str
    expiry: str
    pair: str
    to_point_name: str
    person_name: str
    doc_no: str
    doc_date: str
    note: str
    voided: bool
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class StockDetail:
    """One consumable in full; ``days_of_cover`` is None when nothing was used in the last 30 days."""

    row: StockRow
    values: Mapping[str, str]
    days_of_cover: int | None
    moves: tuple[StockMoveRow, ...]
    """The newest first."""
    next_expiry: str = ""
    """The earliest ISO day of expiry among what was received and may still be there, empty when unknown."""


def shelves_of(item: str, scale: int, sums: Mapping[tuple[str, str], int], names: Names) -> tuple[Shelf, ...]:
    """Return the shelves of an item that hold something or owe something, by name."""
    found = [
        Shelf(place, names.location(place), quantity, quantity_text(quantity, scale))
        for (of_item, place), quantity in sums.items()
        if of_item == item and quantity
    ]
    return tuple(sorted(found, key=lambda shelf: (shelf.location_name.casefold(), shelf.location)))


def stock_row(
    record: Record, sums: Mapping[tuple[str, str], int], names: Names, conflicted: bool
) -> StockRow:
    """Make the row of a consumable from its record and the sums of its movements."""
    text, scale = record.text, record.number("scale")
    on_hand = sum(quantity for (item, _), quantity in sums.items() if item == record.id)
    return StockRow(
        id=record.id,
        point=text("point"),
        item=text("item"),
        name=names.given("items", text("item"), text("name")),
        unit=text("unit"),
        unit_name=names.label("units", text("unit")),
        scale=scale,
        minimum=record.number("minimum"),
        minimum_shown=quantity_text(record.number("minimum"), scale),
        on_hand=on_hand,
        on_hand_shown=quantity_text(on_hand, scale),
        shelves=shelves_of(record.id, scale, sums, names),
        active=bool(record.number("active")),
        version=record.version,
        heads=record.heads,
        conflicted=conflicted or record.conflicted,
    )


def stock_move_rows(moves: Sequence[Record], scale: int, names: Names) -> tuple[StockMoveRow, ...]:
    """Make the lines of the store's book in the order given."""
    names.load("location", (move.text("location") for move in moves))
    names.load("person", (move.text("person") for move in moves))
    names.load("user", (move.text("author") for move in moves))
    return tuple(_move_row(move, scale, names) for move in moves)


def _move_row(move: Record, scale: int, names: Names) -> StockMoveRow:
    text = move.text
    counted = move.values.get("counted") is not None
    return StockMoveRow(
        id=move.id,
        kind=text("kind"),
        day=text("day"),
        at=text("at"),
        author_name=names.user(text("author")),
        location=text("location"),
        location_name=names.location(text("location")),
        quantity=move.number("qty"),
        shown=quantity_text(move.number("qty"), scale),
        counted_shown=quantity_text(move.number("counted"), scale) if counted else "",
        book_shown=quantity_text(move.number("book"), scale) if counted else "",
        lot=text("lot"),
        expiry=text("expiry"),
        pair=text("pair"),
        to_point_name=names.label("points", text("to_point")),
        person_name=names.person(text("person")),
        doc_no=text("doc_no"),
        doc_date=text("doc_date"),
        note=move.reason or text("note"),
        voided=move.voided,
        estimate=names.clocks.of_event(move),
    )
