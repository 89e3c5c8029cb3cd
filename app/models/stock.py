"""Consumables: kinds of movement, their signs, and how long what is on hand will last (domain.md, section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from app.errors import Refused
from app.models.dataclass import dataclass

WINDOW_DAYS = 30
"""How many days back the average daily use looks."""


class StockMoveKind(StrEnum):
    """What a line in the store's book was."""

    RECEIVE = "receive"
    ISSUE = "issue"
    RETURN = "return"
    TRANSFER = "transfer"
    COUNT = "count"
    WRITE_OFF = "write_off"


INCOMING = frozenset({StockMoveKind.RECEIVE, StockMoveKind.RETURN})
"""Kinds that add to the shelf."""


@dataclass(frozen=True, slots=True)
class StockMovement:
    """What is asked of a movement; ``quantity`` is as typed, in the item's unit, never negative.

    ``location`` is the shelf it concerns (empty: the point as a whole) and ``to_location`` or ``to_point`` where a
    transfer goes; of a count ``quantity`` is what was counted. ``day`` is the ISO day, empty for today.
    """

    kind: StockMoveKind
    quantity: str
    location: str = ""
    to_location: str = ""
    to_point: str = ""
    person: str = ""
    lot: str = ""
    expiry: str = ""
    doc_no: str = ""
    doc_date: str = ""
    day: str = ""
    note: str = ""


def signed(kind: StockMoveKind, quantity: int, book: int) -> int:
    """Return what a movement adds to its shelf, in minor units; a count adds what it differs from the book.

    Raises Refused ``quantity_not_positive`` (``quantity_negative`` for a count, which may find nothing).
    """
    if kind is StockMoveKind.COUNT:
        if quantity < 0:
            raise Refused("quantity_negative", field="quantity")
        return quantity - book
    if quantity <= 0:
        raise Refused("quantity_not_positive", field="quantity")
    return quantity if kind in INCOMING else -quantity


def check_route(movement: StockMovement) -> None:
    """Make sure that a transfer goes somewhere else and that a write-off says why.

    Raises Refused ``where_to_required``, ``same_place`` and ``reason_required``.
    """
    if movement.kind is StockMoveKind.TRANSFER and not movement.to_point:
        if not movement.to_location:
            raise Refused("where_to_required", field="to_location")
        if movement.to_location == movement.location:
            raise Refused("same_place", field="to_location")
    if movement.kind is StockMoveKind.WRITE_OFF and not movement.note:
        raise Refused("reason_required", field="note")


@dataclass(frozen=True, slots=True)
class Use:
    """One issue: the ISO day and how much went out, in minor units and positive (a return is negative)."""

    day: str
    quantity: int


def days_of_cover(on_hand: int, uses: Iterable[Use], today: str) -> int | None:
    """Return for how many whole days the stock will last at the average daily use of the last 30 days.

    ``on_hand`` and the uses are in minor units; None when nothing was used in that time. An item in use for less
    than the window is averaged over the days since its first use there.
    """
    last = date.fromisoformat(today)
    first = (last - timedelta(days=WINDOW_DAYS - 1)).isoformat()
    inside = [use for use in uses if first <= use.day <= today]
    used = sum(use.quantity for use in inside)
    if used <= 0:
        return None
    days = (last - date.fromisoformat(min(use.day for use in inside))).days + 1
    return max(0, on_hand) * days // used


def next_expiry(on_hand: int, receipts: Iterable[tuple[str, int]]) -> str:
    """Return the earliest ISO day of expiry of what is still there, empty when unknown or nothing is there.

    ``receipts`` are (day of expiry or empty, quantity in minor units). The reckoning is that what expires first is
    used first, so that what is left are the lots that expire last.
    """
    left, found = on_hand, ""
    for expiry, quantity in sorted(receipts, key=lambda receipt: receipt[0] or "9999", reverse=True):
        if left <= 0:
            break
        left -= quantity
        found = expiry or found
    return found
