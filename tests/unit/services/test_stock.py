"""Consumables: quantities from movements, below zero allowed, voids, counts and cover."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from app.models.stock import StockMoveKind, StockMovement
from tests.unit.services.register_room import OFFICER, Room, make_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "pc")
    yield made
    made.database.close()


def move(room: Room, item: str, kind: StockMoveKind, quantity: str, **values: str) -> str:
    return room.equipment.stock.move_stock(OFFICER, item, StockMovement(kind, quantity, **values)).ids[1]


def test_what_is_on_hand_is_the_sum_of_the_movements(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "١٢")
    move(room, item, StockMoveKind.ISSUE, "5")
    move(room, item, StockMoveKind.RETURN, "1")
    assert room.equipment.stock.item(item).row.on_hand_shown == "8"


def test_a_quantity_below_zero_is_kept_and_flagged(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.ISSUE, "3")
    row = room.equipment.stock.stock_page(Query()).rows[0]
    assert (row.on_hand, row.negative) == (-3, True)


def test_a_shelf_below_zero_is_flagged_though_the_point_has_enough(room: Room):
    item, shelf = room.consumable(), room.place()
    move(room, item, StockMoveKind.RECEIVE, "9")
    move(room, item, StockMoveKind.ISSUE, "2", location=shelf)
    assert room.equipment.stock.item(item).row.negative


def test_a_transfer_is_two_lines_of_one_entry(room: Room):
    item, first, second = room.consumable(), room.place("A"), room.place("B")
    move(room, item, StockMoveKind.RECEIVE, "10", location=first)
    before = room.entries()
    move(room, item, StockMoveKind.TRANSFER, "4", location=first, to_location=second)
    assert room.entries() == before + 1
    assert {shelf.location_name: shelf.shown for shelf in room.equipment.stock.item(item).row.shelves} == {
        "A": "6",
        "B": "4",
    }


def test_voiding_one_line_of_a_transfer_voids_both(room: Room):
    item, first, second = room.consumable(), room.place("A"), room.place("B")
    move(room, item, StockMoveKind.RECEIVE, "10", location=first)
    line = move(room, item, StockMoveKind.TRANSFER, "4", location=first, to_location=second)
    room.equipment.stock.void_move(OFFICER, line, "typed twice")
    assert [shelf.shown for shelf in room.equipment.stock.item(item).row.shelves] == ["10"]


def test_a_transfer_to_another_point_leaves_the_store(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "10")
    move(room, item, StockMoveKind.TRANSFER, "4", to_point="SFW")
    assert room.equipment.stock.item(item).row.on_hand == 6


def test_a_movement_cannot_be_voided_twice(room: Room):
    line = move(room, room.consumable(), StockMoveKind.RECEIVE, "1")
    room.equipment.stock.void_move(OFFICER, line, "mistake")
    with pytest.raises(Refused, match="already_void"):
        room.equipment.stock.void_move(OFFICER, line, "mistake")


def test_a_count_brings_the_book_to_what_is_there(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "10")
    move(room, item, StockMoveKind.COUNT, "7")
    detail = room.equipment.stock.item(item)
    line = next(line for line in detail.moves if line.kind == "count")
    assert (detail.row.on_hand, line.counted_shown, line.book_shown, line.shown) == (7, "7", "10", "-3")


def test_a_count_may_find_nothing(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "10")
    move(room, item, StockMoveKind.COUNT, "0")
    assert room.equipment.stock.item(item).row.on_hand == 0


@pytest.mark.parametrize("quantity", ["0", "-1"])
def test_a_movement_moves_something(room: Room, quantity: str):
    with pytest.raises(Refused, match="quantity_not_positive"):
        move(room, room.consumable(), StockMoveKind.ISSUE, quantity)


def test_decimals_are_kept_as_minor_units(room: Room):
    item = room.consumable("Chlorine", unit="litre", scale="3")
    move(room, item, StockMoveKind.RECEIVE, "٢٫٥")
    assert room.equipment.stock.item(item).row.on_hand == 2500


def test_more_decimals_than_the_item_has_are_refused(room: Room):
    with pytest.raises(Refused, match="too_many_decimals"):
        move(room, room.consumable(), StockMoveKind.RECEIVE, "1.5")


def test_the_scale_stays_once_something_was_moved(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "1")
    with pytest.raises(Refused, match="scale_in_use"):
        room.equipment.stock.change_stock_item(OFFICER, item, {"scale": "2"})


def test_a_write_off_says_why(room: Room):
    with pytest.raises(Refused, match="reason_required"):
        move(room, room.consumable(), StockMoveKind.WRITE_OFF, "1")


def test_cover_is_what_is_there_by_the_average_use(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "100")
    move(room, item, StockMoveKind.ISSUE, "20", day="2026-11-14")
    move(room, item, StockMoveKind.ISSUE, "20")
    assert room.equipment.stock.item(item).days_of_cover == 15


def test_the_lot_that_expires_first_is_told(room: Room):
    item = room.consumable()
    move(room, item, StockMoveKind.RECEIVE, "10", lot="A1", expiry="01/02/2027")
    move(room, item, StockMoveKind.RECEIVE, "10", lot="A2", expiry="2026-12-24")
    assert room.equipment.stock.item(item).next_expiry == "2026-12-24"


def test_less_than_the_minimum_is_low(room: Room):
    item = room.consumable(minimum="5")
    move(room, item, StockMoveKind.RECEIVE, "4")
    assert room.equipment.stock.item(item).row.low


def test_a_retired_item_leaves_the_list(room: Room):
    item = room.consumable()
    room.equipment.stock.set_active(OFFICER, item, False)
    assert room.equipment.stock.stock_page(Query()).rows == []


def test_a_name_is_given_once(room: Room):
    room.consumable("Masks")
    with pytest.raises(Refused, match="name_in_use"):
        room.consumable("Masks")


def test_a_unit_of_the_catalogue_is_named_in_the_readers_language(room: Room):
    item = room.equipment.stock.add_stock_item(OFFICER, {"item": "CON-001"}).id
    assert (
        room.equipment.stock.item(item, "en").row.unit_name
        != room.equipment.stock.item(item, "ar").row.unit_name
    )
