"""The words of equipment in the language in use: conditions, stages, movements."""

from __future__ import annotations

from app.models.equipment import AssetMoveKind, Condition, OwnershipStage
from app.services.equipment_rows import AssetMoveRow, AssetRow
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

_CONDITION_SIGNS = {
    Condition.NEW: "ok",
    Condition.GOOD: "ok",
    Condition.FAIR: "info",
    Condition.OUT_OF_ORDER: "danger",
    Condition.IN_REPAIR: "warning",
    Condition.BEYOND_REPAIR: "danger",
    Condition.MISSING: "critical",
    Condition.WRITTEN_OFF: "neutral",
}

MOVE_ICONS = {
    "receive": "import",
    "issue": "user",
    "return": "undo",
    "transfer": "exchange",
    "write_off": "archive",
    "check": "eye",
    "count": "list",
}
"""Icon of each kind of movement."""


def condition_name(code: str) -> str:
    """Return the name of a condition."""
    names = {
        Condition.NEW: translate("Equipment", "New"),
        Condition.GOOD: translate("Equipment", "Good"),
        Condition.FAIR: translate("Equipment", "Fair"),
        Condition.OUT_OF_ORDER: translate("Equipment", "Out of order"),
        Condition.IN_REPAIR: translate("Equipment", "In repair"),
        Condition.BEYOND_REPAIR: translate("Equipment", "Beyond repair"),
        Condition.MISSING: translate("Equipment", "Missing"),
        Condition.WRITTEN_OFF: translate("Equipment", "Written off"),
    }
    return names[Condition(code)] if code in names else code


def condition_sign(code: str) -> str:
    """Return the pill of a condition."""
    return _CONDITION_SIGNS[Condition(code)] if code in _CONDITION_SIGNS else "neutral"


def condition_choices(*, written_off: bool = False) -> list[tuple[str, str]]:
    """Return the conditions with their names; written off only on request, because it is no choice of a form."""
    codes = [code for code in Condition if written_off or code is not Condition.WRITTEN_OFF]
    return [(code.value, condition_name(code)) for code in codes]


def stage_name(code: str) -> str:
    """Return the name of a stage of ownership."""
    names = {
        OwnershipStage.ON_ORDER: translate("Equipment", "On order"),
        OwnershipStage.RECEIVED: translate("Equipment", "Received"),
        OwnershipStage.IN_CUSTODY: translate("Equipment", "In custody of IOM"),
        OwnershipStage.HANDED_OVER: translate("Equipment", "Handed over for use"),
        OwnershipStage.TRANSFERRED: translate("Equipment", "Transferred to another point"),
        OwnershipStage.TITLE_TRANSFERRED: translate("Equipment", "Title transferred"),
        OwnershipStage.WRITTEN_OFF: translate("Equipment", "Written off"),
    }
    return names[OwnershipStage(code)] if code in names else code


def action_name(kind: str) -> str:
    """Return what a button or dialog does with an asset."""
    names = {
        AssetMoveKind.RECEIVE: translate("Equipment", "Receive"),
        AssetMoveKind.ISSUE: translate("Equipment", "Issue"),
        AssetMoveKind.RETURN: translate("Equipment", "Return"),
        AssetMoveKind.TRANSFER: translate("Equipment", "Transfer"),
        AssetMoveKind.WRITE_OFF: translate("Equipment", "Write off"),
        AssetMoveKind.CHECK: translate("Equipment", "Condition"),
    }
    return names[AssetMoveKind(kind)]


def attention(row: AssetRow) -> str:
    """Return what somebody should look at, nothing when all is well."""
    if row.conflicted:
        return translate("Equipment", "Two versions")
    if "next_calibration" in row.due:
        return translate("Equipment", "Calibration overdue")
    if "next_maintenance" in row.due:
        return translate("Equipment", "Maintenance overdue")
    return ""


def move_title(move: AssetMoveRow) -> str:
    """Return what happened, in one line."""
    person, place = isolate(move.to_person_name), isolate(move.to_location_name)
    match move.kind:
        case AssetMoveKind.RECEIVE:
            return translate("Equipment", "Received")
        case AssetMoveKind.ISSUE:
            return translate("Equipment", "Issued to {person}").format(person=person)
        case AssetMoveKind.RETURN:
            returned = translate("Equipment", "Returned by {person}")
            return returned.format(person=isolate(move.from_person_name))
        case AssetMoveKind.TRANSFER if move.to_point:
            sent = translate("Equipment", "Transferred to {point}")
            return sent.format(point=isolate(move.to_point_name))
        case AssetMoveKind.TRANSFER:
            return translate("Equipment", "Moved to {place}").format(place=place)
        case AssetMoveKind.WRITE_OFF:
            return translate("Equipment", "Written off")
    found = translate("Equipment", "Condition: {condition}")
    return found.format(condition=condition_name(move.to_condition))


def move_details(move: AssetMoveRow, formats: Formats) -> str:
    """Return when, by whom and with which paper, in one line."""
    place = move.to_location_name if move.kind in (AssetMoveKind.RECEIVE, AssetMoveKind.ISSUE) else ""
    receiver = move.to_person_name if move.kind == AssetMoveKind.RECEIVE else ""
    found = [ltr(formats.day(move.day)), isolate(place), isolate(receiver), isolate(move.author_name)]
    if move.doc_no:
        found.append(translate("Equipment", "paper {number}").format(number=ltr(move.doc_no)))
    return " · ".join(part for part in found if part)
