"""Consumables: what is on hand is the sum of the movements, place by place (domain.md, section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Refused
from app.models import typed
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.records import Append, Cancel, Put, Record
from app.models.stock import (
    StockMoveKind,
    StockMovement,
    Use,
    check_route,
    days_of_cover,
    next_expiry,
    signed,
)
from app.models.values import new_id
from app.services.belonging import home_point, linked, own_record, texts
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.naming import Names
from app.services.stock_rows import StockDetail, StockMoveRow, StockRow, stock_move_rows, stock_row
from app.storage.page import Listing

FORM = ("agency", "section", "item", "name", "unit", "scale", "minimum", "expiry_tracked", "note")
"""Columns of a consumable that are typed in its form; ``minimum`` is typed in the item's unit."""

_FILTERS = {"point": "point", "item": "item"}
STOCK = Listing("stock_item", ("name",), _FILTERS)
STOCK_IN_USE = Listing("stock_item", ("name",), _FILTERS, "coalesce(t.active, 1) = 1")
"""Without retired items; the filter ``retired`` = ``yes`` shows all."""

_NUMBERS = {"scale": 0, "minimum": 0, "expiry_tracked": 0}
_USES = (StockMoveKind.ISSUE, StockMoveKind.RETURN)


class Stock:
    """The store of a point."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ---- writing ---------------------------------------------------------------------------------------------

    def add_stock_item(self, actor: Actor, values: Mapping[str, str]) -> Changed:
        """Add a consumable from the catalogue (``item``) or with a name of its own.

        ``scale`` is how many decimals its quantities have (0 to 3). Raises Refused ``not_allowed``, ``required``
        (name or unit), ``name_in_use`` and what the fields raise.
        """
        require(actor, Act.RECORD)
        point = home_point(self._desk, values)
        checked = self._checked(values, typed.whole(values.get("scale") or "0", "scale"), actor.lang)
        typed.required(checked.get("name", ""), "name")
        typed.required(checked.get("unit", ""), "unit")
        self._require_free_name(point, checked["name"], "")
        # Every column is written once, so that a later edit names the write it replaces.
        columns = dict.fromkeys(FORM, "") | _NUMBERS | checked | {"point": point, "active": 1}
        put = Put("stock_item", new_id(), columns)
        self._desk.save(actor, [put], point=point)
        return self._desk.changed([put])

    def change_stock_item(
        self, actor: Actor, item_id: str, values: Mapping[str, str], seen: str | None = None
    ) -> Changed:
        """Change what is known of a consumable; ``seen`` is the version that was on screen.

        Raises Refused ``not_allowed``, ``record_missing``, ``scale_in_use`` (once anything was moved) and what
        ``add_stock_item`` raises.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "stock_item", item_id)
        scale = typed.whole(values.get("scale") or str(record.number("scale")), "scale")
        if scale != record.number("scale") and self._desk.records.count("stock_move", item=item_id):
            raise Refused("scale_in_use", field="scale")
        checked = self._checked(values, scale, actor.lang)
        if "name" in checked:
            typed.required(checked["name"], "name")
            self._require_free_name(record.text("point"), checked["name"], item_id)
        put = Put("stock_item", item_id, checked, seen)
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def set_active(self, actor: Actor, item_id: str, active: bool) -> Changed:
        """Retire a consumable or take it up again; Refused ``not_allowed`` or ``record_missing``."""
        require(actor, Act.RECORD)
        record = own_record(self._desk, "stock_item", item_id)
        put = Put("stock_item", item_id, {"active": int(active)})
        self._desk.save(actor, [put], point=record.text("point"))
        return self._desk.changed([put])

    def move_stock(self, actor: Actor, item_id: str, movement: StockMovement) -> Changed:
        """Record a movement; a transfer between places is two lines of one pair in one entry.

        What is on hand may fall below zero: that is shown, never refused. Raises Refused ``not_allowed``,
        ``record_missing``, ``unknown_record``, ``unknown_point``, what the quantity raises (``not_a_number``,
        ``too_many_decimals``, ``quantity_not_positive``, ``quantity_negative``) and what the route raises.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "stock_item", item_id)
        movement = self._checked_move(movement, record.text("point"))
        quantity = typed.minor_units(movement.quantity, record.number("scale"), "quantity")
        book = self._desk.records.sums([item_id]).get((item_id, movement.location), 0)
        columns = self._columns(actor, record, movement)
        columns["qty"] = signed(movement.kind, quantity, book)
        if movement.kind is StockMoveKind.COUNT:
            columns |= {"counted": quantity, "book": book}
        lines = [Append("stock_move", new_id(), columns)]
        if movement.kind is StockMoveKind.TRANSFER and movement.to_location:
            other = columns | {"location": movement.to_location, "qty": quantity}
            lines.append(Append("stock_move", new_id(), other))
        self._desk.save(actor, lines, point=record.text("point"))
        return Changed.of(("stock_item", "stock_move"), item_id, *(line.row for line in lines))

    def void_move(self, actor: Actor, move_id: str, reason: str) -> Changed:
        """Declare a movement void, both lines of a transfer together.

        Raises Refused ``not_allowed``, ``record_missing``, ``reason_required`` and ``already_void``.
        """
        require(actor, Act.RECORD)
        reason = typed.clean_note(reason, "reason")
        move = self._desk.existing("stock_move", move_id)
        if not reason:
            raise Refused("reason_required", field="reason")
        if move.voided:
            raise Refused("already_void")
        item = own_record(self._desk, "stock_item", move.text("item"))
        pair = move.text("pair")
        same = [
            other.id
            for other in self._moves_of(item.id)
            if pair and other.text("pair") == pair and not other.voided
        ]
        changes = [Cancel("stock_move", row, reason) for row in dict.fromkeys([move_id, *same])]
        self._desk.save(actor, changes, point=item.text("point"))
        return Changed.of(("stock_item", "stock_move"), item.id, *(change.row for change in changes))

    # ---- reading ---------------------------------------------------------------------------------------------

    def stock_page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[StockRow]:
        """Return a page of consumables by name; filters: point, item, ``retired`` = ``yes`` for all."""
        listing = STOCK if ("retired", "yes") in query.filters else STOCK_IN_USE
        found = self._desk.records.page(listing, query, after)
        return Page(self._rows(found.rows, Names(self._desk, lang)), found.next_key)

    def item(self, item_id: str, lang: str = "en") -> StockDetail:
        """Return one consumable in full, with its book, the newest line first; Refused ``record_missing``."""
        record = self._desk.existing("stock_item", item_id)
        names = Names(self._desk, lang)
        row = self._rows([record], names)[0]
        moves = self._moves_of(item_id)
        values = texts(record, (*FORM, "point")) | {"minimum": row.minimum_shown}
        return StockDetail(
            row, values, self._cover(row, moves), self._book(moves, row, names), _expiry(row, moves)
        )

    def on_hand(self, item_ids: Sequence[str]) -> Mapping[tuple[str, str], int]:
        """Return what is on hand in minor units, by (item, location)."""
        return self._desk.records.sums(item_ids)

    # ---- within ----------------------------------------------------------------------------------------------

    def _rows(self, records: Sequence[Record], names: Names) -> list[StockRow]:
        ids = [record.id for record in records]
        sums = self._desk.records.sums(ids)
        names.load("location", (place for _, place in sums))
        conflicted = self._desk.records.conflicted_roots(ids)
        return [stock_row(record, sums, names, record.id in conflicted) for record in records]

    def _moves_of(self, item_id: str) -> list[Record]:
        found = self._desk.records.children("stock_move", [item_id], voided=True)[item_id]
        return sorted(found, key=lambda move: (move.text("day"), move.text("at")))

    def _book(self, moves: Sequence[Record], row: StockRow, names: Names) -> tuple[StockMoveRow, ...]:
        return stock_move_rows(moves[::-1], row.scale, names)

    def _cover(self, row: StockRow, moves: Sequence[Record]) -> int | None:
        uses = [
            Use(m.text("day"), -m.number("qty")) for m in moves if m.text("kind") in _USES and not m.voided
        ]
        return days_of_cover(row.on_hand, uses, self._desk.clock.today().isoformat())

    def _columns(self, actor: Actor, item: Record, movement: StockMovement) -> dict[str, Any]:
        values = {
            "point": item.text("point"),
            "item": item.id,
            "kind": movement.kind.value,
            "pair": new_id() if movement.kind is StockMoveKind.TRANSFER else "",
            "lot": movement.lot,
            "expiry": movement.expiry,
            "to_point": movement.to_point,
            "person": movement.person,
            "doc_no": movement.doc_no,
            "doc_date": movement.doc_date,
            "day": movement.day or self._desk.clock.today().isoformat(),
            "at": str(self._desk.clock.now()),
            "author": actor.id,
            "note": movement.note,
        }
        # The place is always written, so that sums never meet two kinds of nothing.
        return {name: value for name, value in values.items() if value} | {"location": movement.location}

    def _checked_move(self, movement: StockMovement, point: str) -> StockMovement:
        if movement.to_point and self._desk.reference.term("points", movement.to_point) is None:
            raise Refused("unknown_point", field="to_point", point=movement.to_point)
        if movement.to_point == point:
            raise Refused("same_place", field="to_point")
        found = replace(
            movement,
            location=linked(self._desk, "location", movement.location, "location"),
            to_location=linked(self._desk, "location", movement.to_location, "to_location"),
            person=linked(self._desk, "person", movement.person, "person"),
            lot=typed.clean_code(movement.lot, "lot"),
            expiry=typed.day(movement.expiry, "expiry"),
            doc_no=typed.clean_code(movement.doc_no, "doc_no"),
            doc_date=typed.day(movement.doc_date, "doc_date"),
            day=typed.day(movement.day, "day"),
            note=typed.clean_note(movement.note, "note"),
        )
        check_route(found)
        return found

    def _checked(self, values: Mapping[str, str], scale: int, lang: str) -> dict[str, Any]:
        if not 0 <= scale <= typed.MOST_SCALE:
            raise Refused("scale_range", field="scale", most=typed.MOST_SCALE)
        lines = ("agency", "section", "item", "name", "unit")
        found: dict[str, Any] = {name: typed.clean(values[name], name) for name in lines if name in values}
        term = self._desk.reference.term("items", found.get("item", ""))
        if found.get("item") and term is None:
            raise Refused("unknown_item", field="item", item=found["item"])
        if term is not None:
            found["name"] = found.get("name") or term.name.get(lang)
            found["unit"] = found.get("unit") or term.more.get("unit", "")
        if "scale" in values:
            found["scale"] = scale
        if "minimum" in values:
            found["minimum"] = typed.minor_units(values["minimum"] or "0", scale, "minimum")
        if "expiry_tracked" in values:
            found["expiry_tracked"] = int(values["expiry_tracked"] == "1")
        if "note" in values:
            found["note"] = typed.clean_note(values["note"], "note")
        return found

    def _require_free_name(self, point: str, name: str, but: str) -> None:
        for other in self._desk.records.where("stock_item", point=point, name=name):
            if other.id != but:
                raise Refused("name_in_use", field="name", name=name)


def _expiry(row: StockRow, moves: Sequence[Record]) -> str:
    receipts = [
        (move.text("expiry"), move.number("qty"))
        for move in moves
        if move.text("kind") == StockMoveKind.RECEIVE
    ]
    return next_expiry(row.on_hand, receipts)
