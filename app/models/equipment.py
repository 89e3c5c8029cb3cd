"""Assets: conditions, ownership stages, kinds of movement and their rules (domain.md, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.folding import fold


class Condition(StrEnum):
    """The state of an asset, apart from who owns it."""

    NEW = "N"
    GOOD = "G"
    FAIR = "F"
    OUT_OF_ORDER = "U"
    IN_REPAIR = "R"
    BEYOND_REPAIR = "B"
    MISSING = "M"
    WRITTEN_OFF = "W"


WORKING = frozenset({Condition.NEW, Condition.GOOD, Condition.FAIR})
"""Conditions of an asset that can be used."""

NEEDS_NOTE = frozenset({Condition.OUT_OF_ORDER, Condition.BEYOND_REPAIR, Condition.MISSING})
"""Conditions that say nothing without a word of what happened."""


class OwnershipStage(StrEnum):
    """How far an asset has come between its donor and its owner."""

    ON_ORDER = "on_order"
    RECEIVED = "received"
    IN_CUSTODY = "in_custody_iom"
    HANDED_OVER = "handed_over"
    TRANSFERRED = "transferred"
    TITLE_TRANSFERRED = "title_transferred"
    WRITTEN_OFF = "written_off"


GONE = frozenset({OwnershipStage.TRANSFERRED, OwnershipStage.WRITTEN_OFF})
"""Stages of an asset that has left this point for good."""


class AssetMoveKind(StrEnum):
    """What a line in an asset's history was."""

    RECEIVE = "receive"
    ISSUE = "issue"
    RETURN = "return"
    TRANSFER = "transfer"
    WRITE_OFF = "write_off"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class AssetMovement:
    """What is asked of a movement: where to, to whom, and the paper that goes with it.

    ``day`` is the ISO day on which it happened, empty for today; ``condition`` is what the asset was found in.
    """

    kind: AssetMoveKind
    location: str = ""
    person: str = ""
    to_point: str = ""
    condition: str = ""
    stage: str = ""
    doc_no: str = ""
    doc_date: str = ""
    day: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where an asset stands and in which state; what a movement changes."""

    location: str = ""
    holder: str = ""
    stage: str = ""
    condition: str = ""


def after(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    """Return where an asset stands after a movement.

    Raises Refused ``asset_gone``, ``already_received``, ``person_required``, ``not_issued``,
    ``where_to_required``, ``same_place``, ``paper_required`` and ``reason_required``.
    """
    if before.stage in GONE and movement.kind is not AssetMoveKind.RECEIVE:
        raise Refused("asset_gone", stage=before.stage)
    rule = _RULES[movement.kind]
    return rule(movement, before)


def _receive(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    if before.stage not in ("", OwnershipStage.ON_ORDER, OwnershipStage.TRANSFERRED):
        raise Refused("already_received", stage=before.stage)
    stage = movement.stage or OwnershipStage.RECEIVED
    condition = movement.condition or before.condition or Condition.GOOD
    return Whereabouts(movement.location, movement.person, stage, condition)


def _issue(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    if not movement.person:
        raise Refused("person_required", field="person")
    if movement.person == before.holder:
        raise Refused("already_issued", field="person")
    place = movement.location or before.location
    return Whereabouts(place, movement.person, before.stage, movement.condition or before.condition)


def _return(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    if not before.holder:
        raise Refused("not_issued")
    place = movement.location or before.location
    return Whereabouts(place, "", before.stage, movement.condition or before.condition)


def _transfer(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    condition = movement.condition or before.condition
    if movement.to_point:
        return Whereabouts("", "", OwnershipStage.TRANSFERRED, condition)
    if not movement.location:
        raise Refused("where_to_required", field="location")
    if movement.location == before.location:
        raise Refused("same_place", field="location")
    return Whereabouts(movement.location, before.holder, before.stage, condition)


def _write_off(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    if not movement.doc_no:
        raise Refused("paper_required", field="doc_no")
    if not movement.note:
        raise Refused("reason_required", field="note")
    return Whereabouts(before.location, "", OwnershipStage.WRITTEN_OFF, Condition.WRITTEN_OFF)


def _check(movement: AssetMovement, before: Whereabouts) -> Whereabouts:
    check_condition(movement.condition, movement.note)
    return Whereabouts(before.location, before.holder, before.stage, movement.condition)


_RULES = {
    AssetMoveKind.RECEIVE: _receive,
    AssetMoveKind.ISSUE: _issue,
    AssetMoveKind.RETURN: _return,
    AssetMoveKind.TRANSFER: _transfer,
    AssetMoveKind.WRITE_OFF: _write_off,
    AssetMoveKind.CHECK: _check,
}


def check_condition(code: str, note: str) -> None:
    """Make sure that a condition may be set by hand and says what has to be said.

    Raises Refused ``unknown_condition``, ``write_off_needs_minute`` and ``reason_required``.
    """
    if code not in set(Condition):
        raise Refused("unknown_condition", field="condition", condition=code)
    if code == Condition.WRITTEN_OFF:
        raise Refused("write_off_needs_minute", field="condition")
    if code in NEEDS_NOTE and not note:
        raise Refused("reason_required", field="note")


def check_stage(stage: str) -> None:
    """Make sure that a stage may be set by hand: leaving the point needs a movement.

    Raises Refused ``unknown_stage`` and ``stage_needs_movement``.
    """
    if stage not in set(OwnershipStage):
        raise Refused("unknown_stage", field="stage", stage=stage)
    if stage in GONE:
        raise Refused("stage_needs_movement", field="stage", stage=stage)


def same_code(first: str, second: str) -> bool:
    """Tell whether two tags or serial numbers are the same to a reader: letter case and blanks do not count."""
    return bool(first) and _bare(first) == _bare(second)


def _bare(code: str) -> str:
    return fold(code).replace(" ", "")


def overdue(day: str, today: str) -> bool:
    """Tell whether an ISO day of maintenance, calibration or warranty lies before today."""
    return bool(day) and day < today


def share_working(counts: Mapping[str, int]) -> int | None:
    """Return the whole percentage of assets in working order among those not written off; None without assets."""
    standing = {code: n for code, n in counts.items() if code != Condition.WRITTEN_OFF}
    total = sum(standing.values())
    working = sum(n for code, n in standing.items() if code in WORKING)
    return None if not total else working * 100 // total


def in_order(moves: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return movements in the order in which they were recorded.

    Those of one moment follow each other so that each begins where the one before it ended.
    """
    waiting = sorted(moves, key=lambda move: str(move.get("at") or ""))
    found: list[Mapping[str, Any]] = []
    state = _state({}, "to")
    while waiting:
        moment = waiting[0].get("at")
        same = [move for move in waiting if move.get("at") == moment]
        move = next((move for move in same if _state(move, "from") == state), same[0])
        waiting.remove(move)
        found.append(move)
        state = _state(move, "to")
    return found


def _state(move: Mapping[str, Any], side: str) -> tuple[str, ...]:
    names = ("location", "person", "stage", "condition")
    return tuple(str(move.get(f"{side}_{name}") or "") for name in names)
