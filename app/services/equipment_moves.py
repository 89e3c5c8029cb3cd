"""Movements of assets: the line in the history and where the asset stands after it, always in one entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Refused
from app.models import typed
from app.models.equipment import AssetMoveKind, AssetMovement, Whereabouts, after, in_order
from app.models.people import Act, Actor, require
from app.models.records import Append, Cancel, Change, Put, Record
from app.models.values import new_id
from app.services.belonging import linked, own_record
from app.services.changed import Changed
from app.services.desk import Desk


class AssetMoves:
    """Records and voids the movements of assets."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def move(
        self,
        actor: Actor,
        asset_id: str,
        movement: AssetMovement,
        seen: str | None = None,
        photos: Sequence[Mapping[str, str | int]] = (),
    ) -> Changed:
        """Record a movement; see ``Equipment.move_asset``."""
        require(actor, Act.RECORD)
        if movement.kind is AssetMoveKind.WRITE_OFF:
            require(actor, Act.SIGN_OFF)
        record = own_record(self._desk, "asset", asset_id)
        movement = self.checked(movement, record.text("point"))
        before = whereabouts_of(record)
        then = after(movement, before)
        changes: list[Change] = [self.line(actor, asset_id, record.text("point"), movement, (before, then))]
        values = _changed(before, then)
        if "condition" in values or movement.kind is AssetMoveKind.CHECK:
            values |= condition_values(then.condition, movement.note, photos)
        if values:
            changes.append(Put("asset", asset_id, values, seen))
        self._desk.save(actor, changes, point=record.text("point"))
        return Changed.of(("asset", "asset_move"), asset_id, changes[0].row)

    def void(self, actor: Actor, move_id: str, reason: str) -> Changed:
        """Void a movement; see ``Equipment.void_move``."""
        require(actor, Act.RECORD)
        reason = typed.clean_note(reason, "reason")
        move = self._desk.existing("asset_move", move_id)
        if move.text("kind") == AssetMoveKind.WRITE_OFF:
            require(actor, Act.SIGN_OFF)
        if not reason:
            raise Refused("reason_required", field="reason")
        if move.voided:
            raise Refused("already_void")
        if not move.text("from_stage"):
            raise Refused("first_movement")
        asset = own_record(self._desk, "asset", move.text("asset"))
        changes = [Cancel("asset_move", move_id, reason), *self._put_back(asset, move)]
        self._desk.save(actor, changes, point=asset.text("point"))
        return Changed.of(("asset", "asset_move"), asset.id, move_id)

    def of(self, asset_id: str) -> list[Record]:
        """Return the movements of an asset, voided ones too, in the order in which they were recorded."""
        moves = self._desk.records.children("asset_move", [asset_id], voided=True)[asset_id]
        found = {move.id: move for move in moves}
        ordered = in_order({**move.values, "id": move.id} for move in found.values())
        return [found[str(move["id"])] for move in ordered]

    def checked(self, movement: AssetMovement, point: str) -> AssetMovement:
        """Return the movement with its texts cleaned.

        Raises Refused ``unknown_record``, ``unknown_point``, ``same_place``, ``not_a_date`` and ``text_too_long``.
        """
        if movement.to_point and self._desk.reference.term("points", movement.to_point) is None:
            raise Refused("unknown_point", field="to_point", point=movement.to_point)
        if movement.to_point == point:
            raise Refused("same_place", field="to_point")
        return replace(
            movement,
            location=linked(self._desk, "location", movement.location, "location"),
            person=linked(self._desk, "person", movement.person, "person"),
            doc_no=typed.clean_code(movement.doc_no, "doc_no"),
            doc_date=typed.day(movement.doc_date, "doc_date"),
            day=typed.day(movement.day, "day"),
            note=typed.clean_note(movement.note, "note"),
        )

    def line(
        self,
        actor: Actor,
        asset_id: str,
        point: str,
        movement: AssetMovement,
        states: tuple[Whereabouts, Whereabouts],
    ) -> Append:
        """Return the line of the history for a movement from one state to another."""
        before, then = states
        values = {
            "point": point,
            "asset": asset_id,
            "kind": movement.kind.value,
            "from_location": before.location,
            "to_location": then.location,
            "from_person": before.holder,
            "to_person": then.holder,
            "to_point": movement.to_point,
            "from_stage": before.stage,
            "to_stage": then.stage,
            "from_condition": before.condition,
            "to_condition": then.condition,
            "doc_no": movement.doc_no,
            "doc_date": movement.doc_date,
            "day": movement.day or self._desk.clock.today().isoformat(),
            "at": str(self._desk.clock.now()),
            "author": actor.id,
            "note": movement.note,
        }
        told = {name: value for name, value in values.items() if value}
        return Append("asset_move", new_id(), told)

    def _put_back(self, asset: Record, move: Record) -> list[Change]:
        """Return the write that undoes the last movement; an earlier one leaves the asset where it is now."""
        if [other for other in self.of(asset.id) if not other.voided][-1].id != move.id:
            return []
        names = (("location", "location"), ("person", "holder"), ("stage", "stage"))
        back: dict[str, Any] = {
            column: move.text(f"from_{name}")
            for name, column in names
            if move.text(f"from_{name}") != move.text(f"to_{name}")
        }
        if move.text("from_condition") != move.text("to_condition"):
            back |= condition_values(move.text("from_condition"), "", ())
        return [Put("asset", asset.id, back)] if back else []


def whereabouts_of(asset: Record) -> Whereabouts:
    """Return where an asset stands and in which state."""
    return Whereabouts(*(asset.text(name) for name in ("location", "holder", "stage", "condition")))


def condition_values(condition: str, note: str, photos: Sequence[Mapping[str, str | int]]) -> dict[str, Any]:
    """Return the columns of the register of condition, which only make sense together."""
    kept = [dict(photo) for photo in photos]
    return {"condition": condition, "condition_note": note, "condition_photo": kept or None}


def _changed(before: Whereabouts, then: Whereabouts) -> dict[str, Any]:
    pairs = {name: (getattr(before, name), getattr(then, name)) for name in Whereabouts.__slots__}
    return {name: new for name, (old, new) in pairs.items() if old != new}
