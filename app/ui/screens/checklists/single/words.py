"""The words of a run that is filled in one item at a time."""

from __future__ import annotations

from app.models.applied import Slot
from app.models.checklists import Section, needs_reason
from app.ui.i18n import translate
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import value_text
from app.ui.text import isolate, ltr

_MOST = 72


def position_text(session: RunSession, place: int, count: int) -> str:
    """Return which of how many items is on the page; ``place`` counts from 0."""
    number = session.context.formats.number
    words = translate("Checklists", "Item {number} of {count}")
    return words.format(number=ltr(number(place + 1)), count=ltr(number(count)))


def block_text(session: RunSession, section: Section, block: str) -> str:
    """Return which of how many blocks of a repeated section is on the page, empty for any other section."""
    if not section.repeat:
        return ""
    blocks = session.applied().blocks(section)
    if block not in blocks:
        return ""
    number = session.context.formats.number
    words = translate("Checklists", "{number} of {count}")
    return words.format(number=ltr(number(blocks.index(block) + 1)), count=ltr(number(len(blocks))))


def short_text(session: RunSession, slot: Slot, place: int) -> str:
    """Return number and beginning of an item, for lists of items; ``place`` counts from 0."""
    words = slot.item.text.get(session.context.language)
    shown = words if len(words) <= _MOST else words[:_MOST].rstrip() + "…"
    block = block_text(session, slot.section, slot.block)
    begin = f"{ltr(session.context.formats.number(place + 1))}. {isolate(shown)}"
    return f"{begin} ({block})" if block else begin


def answer_text(session: RunSession, slot: Slot) -> str:
    """Return what is answered to an item, as it is said in passing."""
    answer = session.answer(slot.key)
    if answer.blob is not None and not answer.value:
        return translate("Checklists", "Photo")
    return value_text(session.context, slot.item, answer.value)


def why_open(session: RunSession, slot: Slot) -> str:
    """Return why an item holds up completion, or that it is only not answered yet."""
    answer = session.answer(slot.key)
    if not answer.given:
        return translate("Checklists", "Not answered")
    if needs_reason(slot.item, answer):
        return translate("Checklists", "Say why it does not apply")
    return translate("Checklists", "Say what is wrong")
