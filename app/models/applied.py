"""A checklist applied to what was answered: which items are asked, in which blocks, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.models.checklists import (
    FIRST_BLOCK,
    Answer,
    Item,
    ItemType,
    Result,
    Section,
    Template,
    Verdict,
    answer_key,
    needs_reason,
    number_of,
    split_key,
    verdict,
)
from app.models.logic import Node
from app.models.logic_values import Value, When, holds, text, value_of


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for an answer: an item, in a repeated section in one of its blocks."""

    key: str
    item: Item
    section: Section
    block: str = ""


def slot_of(section: Section, item: Item, block: str = "") -> Slot:
    """Return the place for an answer to an item, in a block of a repeated section."""
    return Slot(answer_key(item.code, block), item, section, block)


class Applied:
    """One template with one set of answers at one time; everything is worked out once, when it is first asked.

    ``added`` holds blocks that are on the screen and have no answer yet.
    """

    def __init__(
        self,
        template: Template,
        answers: Mapping[str, Answer],
        when: When | None = None,
        added: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.answers = answers
        self.time = when or When()
        self._blocks = _blocks(template, answers, added)
        self.slots = tuple(
            slot_of(section, item, block)
            for section in template.sections
            for block in self.blocks(section)
            for item in section.items
        )
        self.by_key = {slot.key: slot for slot in self.slots}
        self._homes = {item.code: section for section in template.sections for item in section.items}
        self._relevant: dict[str, bool] = {}
        self._asking: set[str] = set()

    def blocks(self, section: Section) -> tuple[str, ...]:
        """Return the blocks of a section in their order; one without a name when it is not repeated."""
        return self._blocks[section.repeat] if section.repeat else ("",)

    def relevant(self, key: str) -> bool:
        """Tell whether an item is asked; an answer to one that is not is kept and does not count."""
        slot = self.by_key.get(key)
        if slot is None:
            return False
        if slot.item.relevant is None and slot.section.relevant is None:
            return True
        if key not in self._relevant:
            if key in self._asking:
                return True
            self._asking.add(key)
            conditions = (slot.section.relevant, slot.item.relevant)
            self._relevant[key] = all(self._holds(node, slot) for node in conditions if node is not None)
            self._asking.discard(key)
        return self._relevant[key]

    def required(self, slot: Slot) -> bool:
        """Tell whether an item that is asked must be answered."""
        if not slot.item.asked:
            return False
        return slot.item.required or (
            slot.item.required_if is not None and self._holds(slot.item.required_if, slot)
        )

    def broken(self, slot: Slot) -> bool:
        """Tell whether an answer breaks the rule of its item; there is no rule for an empty one."""
        answer = self.answers.get(slot.key)
        if answer is None or not answer.given:
            return False
        number = number_of(answer.value) if slot.item.whole else None
        if number is not None and number != number.to_integral_value():
            return True
        return slot.item.constraint is not None and not self._holds(slot.item.constraint, slot)

    def judged(self, slot: Slot) -> Verdict:
        """Judge the answer to an item that is asked."""
        return verdict(slot.item, self.answers.get(slot.key), broken=self.broken(slot))

    def value(self, key: str) -> Value:
        """Return what an item comes to for expressions: nothing when it is not asked."""
        slot = self.by_key.get(key)
        if slot is None or not self.relevant(key):
            return ""
        if slot.item.calculation is not None:
            return self._calculated(slot)
        return _value(slot.item, self.answers.get(key))

    def shown(self, slot: Slot) -> str:
        """Return what a calculated item comes to, as text."""
        found = text(self.value(slot.key))
        return "" if found == "NaN" else found

    def _calculated(self, slot: Slot) -> Value:
        mark = f"={slot.key}"
        if mark in self._asking or slot.item.calculation is None:
            return ""
        self._asking.add(mark)
        found = value_of(slot.item.calculation, _Scope(self, slot))
        self._asking.discard(mark)
        return found

    def key_of(self, code: str, near: Slot) -> str:
        """Return which answer ``code`` means: that in the same block, else that of the first block."""
        section = self._homes.get(code)
        if section is None or not section.repeat:
            return code
        return answer_key(code, near.block if section is near.section else self.blocks(section)[0])

    def keys_of(self, code: str) -> list[str]:
        """Return all places for an answer to an item: one in each block of its section."""
        section = self._homes.get(code)
        return [] if section is None else [answer_key(code, block) for block in self.blocks(section)]

    def _holds(self, node: Node, slot: Slot) -> bool:
        return holds(node, _Scope(self, slot))


@dataclass(frozen=True, slots=True)
class _Scope:
    """Answers as an item's expressions see them."""

    applied: Applied
    slot: Slot

    def answer_to(self, code: str) -> Value:
        return self.applied.value(self.applied.key_of(code, self.slot))

    def answers_to(self, code: str) -> list[Value]:
        applied = self.applied
        return [applied.value(key) for key in applied.keys_of(code) if applied.relevant(key)]

    def own(self) -> Value:
        return _value(self.slot.item, self.applied.answers.get(self.slot.key))

    def when(self) -> When:
        return self.applied.time


def result_of(applied: Applied) -> Result:
    """Count a run: met and applicable items, critical failures, and what is still missing or flagged."""
    found = _Counts()
    for slot in applied.slots:
        if not applied.relevant(slot.key):
            found.leave_out(slot, applied.answers.get(slot.key))
        elif slot.item.asked:
            found.add(slot, applied)
    return found.result()


def result(template: Template, answers: Mapping[str, Answer], when: When | None = None) -> Result:
    """Count a run from its template and answers; ``when`` is the time that conditions may ask for."""
    return result_of(Applied(template, answers, when))


class _Counts:
    """Adds up the items of a run."""

    def __init__(self) -> None:
        self._met = self._applicable = self._critical = self._answered = self._total = 0
        self._failed: list[str] = []
        self._missing: list[str] = []
        self._flagged: list[str] = []
        self._kept: list[str] = []

    def leave_out(self, slot: Slot, answer: Answer | None) -> None:
        if answer is not None and answer.given:
            self._kept.append(slot.key)

    def add(self, slot: Slot, applied: Applied) -> None:
        answer, judged = applied.answers.get(slot.key), applied.judged(slot)
        self._total += 1
        self._answered += judged is not Verdict.OPEN
        if (judged is Verdict.OPEN and applied.required(slot)) or needs_reason(slot.item, answer):
            self._missing.append(slot.key)
        if applied.broken(slot):
            self._flagged.append(slot.key)
        self._applicable += judged in (Verdict.MET, Verdict.FAILED)
        self._met += judged is Verdict.MET
        if judged is Verdict.FAILED:
            self._failed.append(slot.key)
            self._critical += slot.item.critical

    def result(self) -> Result:
        return Result(
            self._met, self._applicable, self._critical, tuple(self._failed), self._answered, self._total,
            tuple(self._missing), tuple(self._flagged), tuple(self._kept),
        )  # fmt: skip


def _value(item: Item, answer: Answer | None) -> Value:
    if answer is None or not answer.given:
        return ""
    if item.type is ItemType.NUMBER:
        number = number_of(answer.value)
        return answer.value if number is None else number
    return answer.value or str((answer.blob or {}).get("sha256", ""))


def _blocks(
    template: Template, answers: Mapping[str, Answer], added: Iterable[tuple[str, str]]
) -> dict[str, tuple[str, ...]]:
    """Return the blocks of every repeated section by its name."""
    homes = {
        item.code: section.repeat for section in template.sections for item in section.items if section.repeat
    }
    found: dict[str, set[str]] = {repeat: set() for repeat in homes.values()}
    if not found:
        return {}
    for key in answers:
        code, block = split_key(key)
        if block and code in homes:
            found[homes[code]].add(block)
    for repeat, block in added:
        found.get(repeat, set()).add(block)
    return {repeat: tuple(sorted(blocks)) or (FIRST_BLOCK,) for repeat, blocks in found.items()}
