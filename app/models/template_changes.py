"""What a new version of a checklist changes, item by item, for those who give it out and those who receive it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from app.models.checklists import Item, Template
from app.models.dataclass import dataclass

_PARTS = {
    "type": "type",
    "text": "text",
    "required": "required",
    "required_if": "required",
    "critical": "critical",
    "options": "options",
    "unit": "range",
    "minimum": "range",
    "maximum": "range",
    "whole": "range",
    "fails_on": "judging",
    "constraint": "constraint",
    "constraint_message": "constraint",
    "relevant": "relevant",
    "calculation": "calculation",
    "hint": "hint",
    "picture": "picture",
    "prefill": "prefill",
}
_HEAD = ("title", "frequency", "signoff_role", "applies_to", "agencies", "references", "identity_warning")


class How(StrEnum):
    """What became of an item."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One item (or, without ``code``, the head) that differs; ``parts`` name what changed of it."""

    how: How
    code: str = ""
    parts: tuple[str, ...] = ()


def differences(old: Template, new: Template) -> tuple[Difference, ...]:
    """Return what differs between two versions: the head, then items in the new order, then those removed."""
    before, after = _items(old), _items(new)
    head = tuple(name for name in _HEAD if getattr(old, name) != getattr(new, name))
    found = [Difference(How.CHANGED, "", head)] if head else []
    moved = _moved(list(before), list(after))
    for code, item in after.items():
        if code not in before:
            found.append(Difference(How.ADDED, code))
        elif parts := tuple(_changed(before[code], item)):
            found.append(Difference(How.CHANGED, code, parts))
        elif code in moved:
            found.append(Difference(How.MOVED, code))
    return (*found, *(Difference(How.REMOVED, code) for code in before if code not in after))


def _items(template: Template) -> dict[str, Item]:
    return {item.code: item for item in template.items()}


def _changed(old: Item, new: Item) -> Iterator[str]:
    names = (part for name, part in _PARTS.items() if getattr(old, name) != getattr(new, name))
    yield from dict.fromkeys(names)


def _moved(old: list[str], new: list[str]) -> set[str]:
    """Return the items that left their order: all that are not in the longest run of items that kept it."""
    places = {code: at for at, code in enumerate(old)}
    both = [code for code in new if code in places]
    best: list[int] = []
    links: list[int] = []
    for at, code in enumerate(both):
        before = [one for one in range(at) if places[both[one]] < places[code]]
        link = max(before, key=lambda one: best[one], default=-1)
        links.append(link)
        best.append(1 if link < 0 else best[link] + 1)
    kept: set[str] = set()
    at = max(range(len(both)), key=lambda one: best[one], default=-1)
    while at >= 0:
        kept.add(both[at])
        at = links[at]
    return set(both) - kept
