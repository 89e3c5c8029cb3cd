"""Sentences about receipt codes, which are told on the telephone."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "receipt_mistyped": QT_TRANSLATE_NOOP(
        "Messages", "One of the digits was heard or typed wrongly. Have the code read out once more."
    ),
    "receipt_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "No file that went out from this PC has this code. It may belong to a file of another PC of the point.",
    ),
    "receipt_not_imported": QT_TRANSLATE_NOOP(
        "Messages", "The file {bundle} has not been taken in here, so there is no receipt for it."
    ),
    "receipt_without_code": QT_TRANSLATE_NOOP(
        "Messages",
        "The file {file} was taken in, but has no receipt code: an older program made it, it is meant for "
        "another place, or a part of it waits for a PC to be let in. The next file to its sender confirms it.",
    ),
}
