"""The words of consumables in the language in use: movements, quantities, what somebody should look at."""

from __future__ import annotations

from app.models.stock import StockMoveKind
from app.services.stock_rows import StockMoveRow, StockRow
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr


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
