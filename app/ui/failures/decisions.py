"""Sentences about conflicts and withdrawn PCs."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "no_conflict": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no such conflict any more. Somebody may have decided it; look at the list again.",
    ),
    "wrong_column": QT_TRANSLATE_NOOP("Messages", "This value does not belong to what is in conflict."),
    "wrong_value": QT_TRANSLATE_NOOP("Messages", "This value does not fit the field. Enter another one."),
    "nothing_awaited": QT_TRANSLATE_NOOP(
        "Messages", "Nothing is missing here any more, so there is nothing to ask for."
    ),
    "tray_file_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "This file is no longer kept aside. Somebody may have taken it in; look at the list again.",
    ),
    "device_unknown": QT_TRANSLATE_NOOP(
        "Messages", "No PC with this code has been enrolled. Check the code."
    ),
    "device_is_this_pc": QT_TRANSLATE_NOOP(
        "Messages", "This is the code of this PC, which cannot withdraw itself."
    ),
}
