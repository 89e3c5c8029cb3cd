"""The words of equipment in the language in use: conditions, stages, movements."""

from __future__ import annotations

from app.models.equipment import AssetMoveKind, Condition, OwnershipStage
from app.models.stock import StockMoveKind
from app.services.equipment_rows import AssetMoveRow, AssetRow
from app.services.stock_rows import StockMoveRow, StockRow
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


def stock_kind_name(kind: str) -> str:
    """Return the name of a kind of movement of consumables."""
    names = {
        StockMoveKind.RECEIVE: translate("Equipment", "Receive"),
        StockMoveKind.ISSUE: translate("Equipment", "Issue"),
        StockMoveKind.RETURN: translate("Equipment", "Return"),
        StockMoveKind.TRANSFER: translate("Equipment", "Transfer"),
        StockMoveKind.COUNT: translate("Equipment", "Count"),
        StockMoveKind.WRITE_OFF: translate("Equipment", "Write off"),
    }
    return names[StockMoveKind(kind)] if kind in names else kind


def stock_move_title(move: StockMoveRow) -> str:
    """Return what happened to a consumable, in one line."""
    match move.kind:
        case StockMoveKind.RECEIVE:
            return translate("Equipment", "Received")
        case StockMoveKind.ISSUE if move.person_name:
            issued = translate("Equipment", "Issued to {person}")
            return issued.format(person=isolate(move.person_name))
        case StockMoveKind.ISSUE:
            return translate("Equipment", "Issued")
        case StockMoveKind.RETURN if move.person_name:
            returned = translate("Equipment", "Returned by {person}")
            return returned.format(person=isolate(move.person_name))
        case StockMoveKind.RETURN:
            return translate("Equipment", "Returned")
        case StockMoveKind.TRANSFER if move.to_point_name:
            sent = translate("Equipment", "Transferred to {point}")
            return sent.format(point=isolate(move.to_point_name))
        case StockMoveKind.TRANSFER:
            return translate("Equipment", "Transferred")
        case StockMoveKind.WRITE_OFF:
            return translate("Equipment", "Written off")
    counted = translate("Equipment", "Counted {counted}, the book said {book}")
    return counted.format(counted=ltr(move.counted_shown), book=ltr(move.book_shown))


def stock_move_details(move: StockMoveRow, formats: Formats) -> str:
    """Return when, where, to whom and with which paper, in one line."""
    found = [ltr(formats.day(move.day)), isolate(move.location_name)]
    if move.lot:
        found.append(translate("Equipment", "lot {lot}").format(lot=ltr(move.lot)))
    if move.expiry:
        day = ltr(formats.day(move.expiry))
        found.append(translate("Equipment", "expires {day}").format(day=day))
    if move.doc_no:
        found.append(translate("Equipment", "paper {number}").format(number=ltr(move.doc_no)))
    found.append(isolate(move.author_name))
    return " · ".join(part for part in found if part)


def stock_state(row: StockRow) -> tuple[str, str]:
    """Return pill and words of what somebody should do about a consumable; no words when all is well."""
    if row.conflicted:
        return "warning", translate("Equipment", "Two versions")
    if row.negative:
        return "danger", translate("Equipment", "Check the shelf")
    if row.low:
        return "warning", translate("Equipment", "Below minimum")
    return "neutral", ""


def quantity(shown: str, unit: str, formats: Formats) -> str:
    """Return a quantity with its unit."""
    return f"{ltr(formats.digits_of(shown))} {isolate(unit)}".strip()
