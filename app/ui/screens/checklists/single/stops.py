"""The stops of a run that is filled in one item at a time: each item that is asked, each repeat's end, and the end."""

from __future__ import annotations

from enum import StrEnum

from app.models.applied import Applied, Slot
from app.models.checklists import MOST_BLOCKS, ItemType, Section, Verdict, needs_reason
from app.models.dataclass import dataclass
from app.ui.screens.checklists.run_session import RunSession


class StopKind(StrEnum):
    """What stands at a stop."""

    ITEM = "item"
    MORE = "more"
    """The end of a repeated section: one more block, or on."""
    END = "end"


@dataclass(frozen=True, slots=True)
class Stop:
    """One screenful; what takes no answer stands with the item that it belongs to."""

    kind: StopKind
    key: str = ""
    """Of an item where its answer is kept, of a repeat its name."""
    slot: Slot | None = None
    section: Section | None = None
    before: tuple[Slot, ...] = ()
    """What is to be read before the item."""
    after: tuple[Slot, ...] = ()
    """What follows from the answers so far, or is to be read afterwards."""

    @property
    def name(self) -> tuple[StopKind, str]:
        """What the stop is known by while others come and go."""
        return self.kind, self.key


def stops_of(session: RunSession) -> list[Stop]:
    """Return the stops of a run as it is answered now; the last one is the end."""
    found = _Stops(session.applied())
    for section in session.template.sections:
        found.add(section, editable=session.editable)
    return found.whole()


class _Stops:
    """Gathers the stops section by section."""

    def __init__(self, applied: Applied) -> None:
        self._applied = applied
        self._order = {slot.key: place for place, slot in enumerate(applied.slots)}
        self._stops: list[Stop] = []
        self._waiting: list[Slot] = []

    def add(self, section: Section, *, editable: bool) -> None:
        blocks = self._applied.blocks(section)
        begin = len(self._stops)
        for block in blocks:
            self._add_block([slot for slot in self._applied.slots if _is_in(slot, section, block)])
        asked = len(self._stops) > begin
        if asked and section.repeat and editable and len(blocks) < MOST_BLOCKS:
            self._stops.append(Stop(StopKind.MORE, section.repeat, section=section))

    def _add_block(self, slots: list[Slot]) -> None:
        begin = len(self._stops)
        for slot in slots:
            if not self._applied.relevant(slot.key):
                continue
            if slot.item.asked:
                self._stops.append(
                    Stop(StopKind.ITEM, slot.key, slot, slot.section, before=tuple(self._waiting))
                )
                self._waiting = []
            elif slot.item.type is ItemType.CALCULATED and len(self._stops) > begin:
                self._follow(slot)
            else:
                self._waiting.append(slot)
        if len(self._stops) > begin:
            for slot in self._waiting:
                self._follow(slot)
            self._waiting = []

    def _follow(self, slot: Slot) -> None:
        """Let something stand under the item before it."""
        last = self._stops[-1]
        after = sorted((*last.after, slot), key=lambda one: self._order[one.key])
        self._stops[-1] = Stop(last.kind, last.key, last.slot, last.section, last.before, tuple(after))

    def whole(self) -> list[Stop]:
        return [*self._stops, Stop(StopKind.END, before=tuple(self._waiting))]


def _is_in(slot: Slot, section: Section, block: str) -> bool:
    return slot.section is section and slot.block == block


class Standing(StrEnum):
    """How an item stands, in the order of what wants to be seen first."""

    FAILED = "danger"
    FLAGGED = "warning"
    WORDLESS = "wordless"
    """Answered, and holds up completion until somebody says why."""
    DONE = "ok"
    ASIDE = "neutral"
    """Does not apply."""
    OPEN = "open"


def standing_of(session: RunSession, slot: Slot, left: frozenset[str]) -> Standing:
    """Return how an item stands; ``left`` are those that hold up completion."""
    given = session.given(slot.key)
    if not given.answer.given:
        return Standing.OPEN
    if slot.key in left or needs_reason(slot.item, given.answer):
        return Standing.WORDLESS
    applied = session.applied()
    judged = applied.judged(slot)
    if judged is Verdict.FAILED:
        return Standing.FAILED
    if given.conflicted or applied.broken(slot):
        return Standing.FLAGGED
    return Standing.ASIDE if judged is Verdict.NOT_APPLICABLE else Standing.DONE
