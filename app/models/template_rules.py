"""What a checklist must be before it is given out: codes that differ, options where one chooses, sound conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.models.checklists import CHOSEN, Item, ItemType, Section, Template
from app.models.logic import Node, Own, refs, walk

MOST_ITEMS = 1000
"""Most items of one checklist."""

_CODE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,79}")
_FORM_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,29}")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a checklist cannot be given out; ``item`` is the code of the item or the name of the section."""

    code: str
    item: str = ""
    text: str = ""


def flaws(template: Template) -> Iterator[Flaw]:
    """Yield everything that keeps a checklist from being given out."""
    if not _FORM_CODE.fullmatch(template.code):
        yield Flaw("form_code_bad", text=template.code)
    if not _VERSION.fullmatch(template.version):
        yield Flaw("version_bad", text=template.version)
    if not template.title.get("en"):
        yield Flaw("title_missing")
    if not 0 < len(template.items()) <= MOST_ITEMS:
        yield Flaw("items_none" if not template.items() else "items_too_many")
    yield from _codes(template)
    for item in template.items():
        yield from _item(item)
    yield from _references(template)
    for code in cycles(template):
        yield Flaw("depends_on_itself", code)


def cycles(template: Template) -> tuple[str, ...]:
    """Return the items whose being asked, or whose calculation, comes back to themselves."""
    needs = {item.code: _needs(item, section) for section in template.sections for item in section.items}
    return tuple(code for code in needs if _reaches(code, needs))


def _codes(template: Template) -> Iterator[Flaw]:
    seen: set[str] = set()
    for item in template.items():
        if not _CODE.fullmatch(item.code):
            yield Flaw("item_code_bad", item.code)
        if item.code in seen:
            yield Flaw("item_code_repeated", item.code)
        seen.add(item.code)
    repeats = [section.repeat for section in template.sections if section.repeat]
    for name in dict.fromkeys(repeats):
        if not _CODE.fullmatch(name) or repeats.count(name) > 1:
            yield Flaw("repeat_name_bad", name)


def _item(item: Item) -> Iterator[Flaw]:
    if not item.text.as_dict() and item.type is not ItemType.CALCULATED:
        yield Flaw("text_missing", item.code)
    if item.type in CHOSEN:
        codes = [option.code for option in item.options]
        if not codes or len(set(codes)) < len(codes):
            yield Flaw("options_bad", item.code)
        if item.type is ItemType.MULTIPLE and any(code.split() != [code] for code in codes):
            yield Flaw("options_bad", item.code)
    if (item.type is ItemType.CALCULATED) != (item.calculation is not None):
        yield Flaw("calculation_bad", item.code)


def _references(template: Template) -> Iterator[Flaw]:
    known = {item.code for item in template.items()}
    for section in template.sections:
        conditions = [] if section.relevant is None else [section.relevant]
        if any(isinstance(part, Own) for node in conditions for part in walk(node)):
            yield Flaw("own_answer_of_section", section.repeat)
        for owner, nodes in [("", conditions), *((item.code, item.expressions()) for item in section.items)]:
            for node in nodes:
                for code in sorted(refs(node) - known):
                    yield Flaw("refers_to_unknown", owner, code)


def _needs(item: Item, section: Section) -> set[str]:
    """Return the items that decide whether an item is asked and what it comes to."""
    found: set[str] = set()
    for node in (section.relevant, item.relevant, item.calculation):
        if node is not None:
            found |= _asked_by(node, item.code)
    return found


def _asked_by(node: Node, own: str) -> set[str]:
    return refs(node) | ({own} if any(isinstance(part, Own) for part in walk(node)) else set())


def _reaches(code: str, needs: Mapping[str, set[str]]) -> bool:
    """Tell whether what an item needs leads back to it."""
    seen: set[str] = set()
    left = list(needs[code])
    while left:
        one = left.pop()
        if one == code:
            return True
        if one not in seen:
            seen.add(one)
            left += needs.get(one, ())
    return False
