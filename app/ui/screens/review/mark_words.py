"""How the marks of a comparison are shown: the pill and its words in the language in use."""

from __future__ import annotations

from app.models.comparing import Mark
from app.ui.i18n import translate


def mark_pill(mark: Mark, *, critical: bool) -> tuple[str, str]:
    """Return the key of a pill and its words; nothing for an item that is the same."""
    if mark is Mark.NEWLY_FAILED:
        return ("critical" if critical else "danger"), translate("Review", "Newly failed")
    if mark is Mark.FAILED_AGAIN:
        return ("critical" if critical else "danger"), translate("Review", "Failed again")
    found = {
        Mark.MENDED: ("ok", translate("Review", "Met again")),
        Mark.CHANGED: ("info", translate("Review", "Other answer")),
        Mark.NEW_ITEM: ("violet", translate("Review", "New item")),
        Mark.GONE: ("neutral", translate("Review", "Not asked now")),
    }
    return found.get(mark, ("", ""))


def mark_words() -> list[str]:
    """Return the words of all marks, for the width of their column."""
    return [mark_pill(mark, critical=False)[1] for mark in Mark]
