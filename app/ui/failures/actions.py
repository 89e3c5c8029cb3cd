"""Sentences about corrective actions."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "failure_needs_word": QT_TRANSLATE_NOOP(
        "Messages", "A critical item has failed. Say in a comment what is wrong, or add a photo (C or P)."
    ),
    "unknown_status": QT_TRANSLATE_NOOP("Messages", "A corrective action has no such status."),
    "status_not_next": QT_TRANSLATE_NOOP(
        "Messages", "This corrective action stands elsewhere by now; that step does not follow. Look again."
    ),
    "action_reason_needed": QT_TRANSLATE_NOOP("Messages", "Say in a few words why."),
    "action_word_needed": QT_TRANSLATE_NOOP("Messages", "Say what was done, or add a photo of it."),
    "action_closed": QT_TRANSLATE_NOOP(
        "Messages", "This corrective action is closed. Open it again before you change it."
    ),
    "action_of_checklist": QT_TRANSLATE_NOOP(
        "Messages",
        "A checklist opened this corrective action, so it is never removed. Say that it is done, and why.",
    ),
    "note_void": QT_TRANSLATE_NOOP("Messages", "This note has already been declared void."),
    "not_your_step": QT_TRANSLATE_NOOP("Messages", "Only your own last step can be taken back."),
}
