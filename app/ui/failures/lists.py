"""Sentences about the reference lists that headquarters keeps."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "list_unknown": QT_TRANSLATE_NOOP("Messages", "There is no reference list {list}."),
    "code_form": QT_TRANSLATE_NOOP(
        "Messages", "A code has 1 to 32 Latin letters, digits, points or dashes, and no spaces."
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "Messages", "The code {code} is taken. Choose another, or change the item that has it."
    ),
    "not_listed": QT_TRANSLATE_NOOP("Messages", "“{value}” is not one of the values to choose from."),
    "only_headquarters_moves": QT_TRANSLATE_NOOP(
        "Messages", "Only headquarters moves a person to another point. Ask headquarters."
    ),
    "same_point": QT_TRANSLATE_NOOP(
        "Messages", "The person belongs to {point} already. Choose another point."
    ),
    "file_not_a_list": QT_TRANSLATE_NOOP(
        "Messages",
        "This file is no list. It needs a first row with the columns code, en, ar and ckb, saved as CSV UTF-8.",
    ),
}
