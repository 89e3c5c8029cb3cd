"""Sentences for entries that were kept but could not become part of a record."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "waits_for_update": QT_TRANSLATE_NOOP(
        "Messages", "A newer Gatebook recorded something this one cannot show. It is kept until the update."
    ),
    "bad_row_id": QT_TRANSLATE_NOOP("Messages", "A change names no proper record. It is kept but not shown."),
    "bad_operation": QT_TRANSLATE_NOOP(
        "Messages", "A change cannot be understood. It is kept but not shown."
    ),
    "bad_value": QT_TRANSLATE_NOOP(
        "Messages", "A change holds a value of the wrong kind. It is kept but not shown."
    ),
    "event_twice": QT_TRANSLATE_NOOP(
        "Messages", "Two different movements carry the same number. Both are kept; the first one counts."
    ),
    "freeze_unknown_write": QT_TRANSLATE_NOOP(
        "Messages", "A sign-off names an answer that is not here. It is kept but does not count yet."
    ),
    "over_unknown_write": QT_TRANSLATE_NOOP(
        "Messages", "A change replaces something that was never here. It is kept but not shown."
    ),
    "row_missing": QT_TRANSLATE_NOOP(
        "Messages", "A change is about a record that is not here. It is kept but not shown."
    ),
    "wrong_operation": QT_TRANSLATE_NOOP(
        "Messages", "A change of this kind is not allowed here. It is kept but not shown."
    ),
    "only_headquarters_may_write": QT_TRANSLATE_NOOP(
        "Messages", "A point changed what belongs to headquarters. It is kept but not shown."
    ),
    "row_without_point": QT_TRANSLATE_NOOP(
        "Messages", "A record does not say which point it belongs to. It is kept but not shown."
    ),
    "row_of_another_point": QT_TRANSLATE_NOOP(
        "Messages", "A point changed a record of another point. It is kept but not shown."
    ),
}
