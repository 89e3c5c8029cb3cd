"""A run beside an earlier one of the same checklist: what differs, and what fails that did not fail before."""

from __future__ import annotations

from enum import StrEnum

from app.models.applied import Applied
from app.models.checklists import Answer, Item, ItemType, Verdict
from app.models.dataclass import dataclass


class Mark(StrEnum):
    """What became of an item since the earlier run."""

    SAME = "same"
    CHANGED = "changed"
    NEWLY_FAILED = "newly_failed"
    FAILED_AGAIN = "failed_again"
    MENDED = "mended"
    NEW_ITEM = "new_item"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Compared:
    """One item with its earlier and its present answer; of a GONE one the item of the earlier checklist."""

    key: str
    item: Item
    number: int
    section: int
    """Place of its section in the checklist, -1 for items that are gone."""
    before: Answer | None
    now: Answer | None
    mark: Mark
    failed: bool = False
    failed_before: bool = False

    @property
    def differs(self) -> bool:
        """Whether a reader should look at it."""
        return self.mark is not Mark.SAME


def compare(now: Applied, before: Applied | None, numbers: dict[str, int]) -> tuple[Compared, ...]:
    """Return all items that are asked now, in their order, then those that were answered before and are gone.

    Without an earlier run only what failed is marked. ``numbers`` are those of the present checklist.
    """
    sections = {id(slot.section): at for at, slot in reversed(list(enumerate(now.slots)))}
    places = {key: at for at, key in enumerate(sorted(sections, key=lambda one: sections[one]))}
    found = [
        _compared(now, before, slot.key, slot.item, numbers[slot.item.code], places[id(slot.section)])
        for slot in now.slots
        if slot.item.asked and (now.relevant(slot.key) or _given(now, slot.key))
    ]
    held = {one.key for one in found}
    for slot in before.slots if before is not None else ():
        answer = before.answers.get(slot.key) if before is not None else None
        if slot.key not in held and answer is not None and answer.given:
            found.append(Compared(slot.key, slot.item, 0, -1, answer, None, Mark.GONE))
    return tuple(found)


def _compared(
    now: Applied, before: Applied | None, key: str, item: Item, number: int, section: int
) -> Compared:
    answer = now.answers.get(key)
    earlier = before.answers.get(key) if before is not None else None
    failed, failed_before = _failed(now, key), before is not None and _failed(before, key)
    asked_before = before is None or key in before.by_key
    mark = _mark(now, item, key, answer, earlier, failed, failed_before, asked_before)
    if before is None and mark is not Mark.NEWLY_FAILED:
        mark = Mark.SAME
    return Compared(key, item, number, section, earlier, answer, mark, failed, failed_before)


def _mark(
    now: Applied,
    item: Item,
    key: str,
    answer: Answer | None,
    earlier: Answer | None,
    failed: bool,
    failed_before: bool,
    asked_before: bool,
) -> Mark:
    if failed:
        return Mark.FAILED_AGAIN if failed_before else Mark.NEWLY_FAILED
    if not asked_before:
        return Mark.NEW_ITEM
    if failed_before and now.judged(now.by_key[key]) is Verdict.MET:
        return Mark.MENDED
    return Mark.SAME if _alike(item, answer, earlier) else Mark.CHANGED


def _alike(item: Item, answer: Answer | None, earlier: Answer | None) -> bool:
    """Tell whether two answers say the same; a photo or signature is always another one and counts as given or not."""
    one, other = answer or Answer(""), earlier or Answer("")
    if one.comment != other.comment or (one.photo is None) != (other.photo is None):
        return False
    if item.type in (ItemType.PHOTO, ItemType.SIGNATURE):
        return one.given == other.given
    return one.value == other.value


def _failed(applied: Applied, key: str) -> bool:
    slot = applied.by_key.get(key)
    return slot is not None and applied.relevant(key) and applied.judged(slot) is Verdict.FAILED


def _given(applied: Applied, key: str) -> bool:
    answer = applied.answers.get(key)
    return answer is not None and answer.given
