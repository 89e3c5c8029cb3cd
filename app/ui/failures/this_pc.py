"""Sentences about what the PC lacks to run the program: a right clock, room, a whole installation."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "clock_before_release": QT_TRANSLATE_NOOP(
        "Messages",
        "The clock of this PC says {today}, but this program was released on {released}. New records would bear "
        "a wrong date.",
    ),
    "disk_nearly_full": QT_TRANSLATE_NOOP(
        "Messages", "Only {free} are free where the records are kept; {needed} are needed."
    ),
    "program_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "A part of the program is missing or cannot be used: {part}. The records are safe."
    ),
    "system_part_missing": QT_TRANSLATE_NOOP(
        "Messages", "This system does not let the program use {part} ({reason})."
    ),
}

HINTS = {
    "install_again": QT_TRANSLATE_NOOP(
        "Messages", "Install the program again over this one; the records stay as they are."
    ),
    "set_the_clock": QT_TRANSLATE_NOOP("Messages", "Set date and time of the PC, then go on."),
}
