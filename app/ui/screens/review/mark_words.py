"""How the marks of a comparison are shown: the pill and its words in the language in use."""

from __future__ import annotations

from app.models.checklists import Item, ItemType
from app.models.comparing import Mark
from app.models.values import LocalText
from app.ui.i18n import translate

_CHOSEN = (ItemType.YES_NO_NA, ItemType.CHOICE, ItemType.MULTIPLE)
"""What is measured or written down differs nearly every time; what is chosen should not."""


def mark_pill(mark: Mark, item: Item) -> tuple[str, str]:
    """Return the key of a pill and its words; nothing for an item that is the same."""
    critical = item.critical
    if mark is Mark.NEWLY_FAILED:
        return ("critical" if critical else "danger"), translate("Review", "Newly failed")
    if mark is Mark.FAILED_AGAIN:
        return ("critical" if critical else "danger"), translate("Review", "Failed again")
    if mark is Mark.CHANGED and item.type not in _CHOSEN:
        return "neutral", translate("Review", "Other value")
    found = {
        Mark.MENDED: ("ok", translate("Review", "Met again")),
        Mark.CHANGED: ("info", translate("Review", "Other answer")),
        Mark.NEW_ITEM: ("violet", translate("Review", "New item")),
        Mark.GONE: ("neutral", translate("Review", "Not asked now")),
    }
    return found.get(mark, ("", ""))


def mark_words() -> list[str]:
    """Return the words of all marks, for the width of their column."""
    kinds = (Item("", ItemType.YES_NO_NA, LocalText()), Item("", ItemType.NUMBER, LocalText()))
    return [mark_pill(mark, item)[1] for mark in Mark for item in kinds]
