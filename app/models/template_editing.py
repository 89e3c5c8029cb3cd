"""Changing a checklist in preparation: every operation takes a template and returns another one.

A place in a template is a ``Spot``; places that do not exist raise IndexError.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.models.checklists import CHOSEN, NO, UNASKED, Choice, Item, ItemType, Section, Template
from app.models.dataclass import dataclass
from app.models.handover import FILLED_IN
from app.models.logic import Node, Ref, is_reference, refs, replaced
from app.models.values import LocalText

OUT_OF_RANGE = "out_of_range"
"""What ``fails_on`` holds of a number that is judged by its range."""

_NUMBERED = re.compile(r"(.*?)(\d+)")
_LOGIC = ("relevant", "required_if", "constraint", "calculation")
_OF_NUMBERS: Mapping[str, Any] = {"unit": LocalText(), "minimum": None, "maximum": None, "whole": False}
_ITEMS_A_SECTION = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: the head (both -1), a section (``item`` is -1), or an item of a section, counted from 0."""

    section: int = -1
    item: int = -1

    @property
    def is_section(self) -> bool:
        """Whether it is a section as a whole."""
        return self.section >= 0 > self.item

    @property
    def is_item(self) -> bool:
        """Whether it is an item."""
        return self.item >= 0


HEAD = Spot()
"""What stands above the sections: code, titles, how often."""


def spots(template: Template) -> Iterator[Spot]:
    """Yield the head, then every section followed by its items."""
    yield HEAD
    for at, section in enumerate(template.sections):
        yield Spot(at)
        for place in range(len(section.items)):
            yield Spot(at, place)


def item_at(template: Template, spot: Spot) -> Item | None:
    """Return the item at a place, None when it is no item or not there."""
    found = section_at(template, spot)
    return found.items[spot.item] if found and 0 <= spot.item < len(found.items) else None


def section_at(template: Template, spot: Spot) -> Section | None:
    """Return the section at a place or around it, None for the head and where there is none."""
    return template.sections[spot.section] if 0 <= spot.section < len(template.sections) else None


def spot_of(template: Template, code: str) -> Spot:
    """Return the place of an item by its code, the head when it has none."""
    return next((spot for spot in spots(template) if _code_at(template, spot) == code), HEAD)


def standing(template: Template, spot: Spot) -> Spot:
    """Return a place if something stands there, else the nearest one before it."""
    section = min(spot.section, len(template.sections) - 1)
    if section < 0:
        return HEAD
    most = len(template.sections[section].items) - 1
    return Spot(section, min(spot.item, most) if section == spot.section else -1)


# ---- sections ------------------------------------------------------------------------------------------------


def insert_section(template: Template, at: int, section: Section) -> Template:
    """Put a section before the one at ``at``, at the end for their number."""
    sections = template.sections
    return replace(template, sections=(*sections[:at], section, *sections[at:]))


def remove_section(template: Template, at: int) -> Template:
    """Take a section with its items away."""
    _ = template.sections[at]
    return replace(template, sections=template.sections[:at] + template.sections[at + 1 :])


def move_section(template: Template, at: int, to: int) -> Template:
    """Bring a section to the place ``to``, counted without it."""
    return insert_section(remove_section(template, at), to, template.sections[at])


def change_section(template: Template, at: int, **values: Any) -> Template:
    """Give a section other values."""
    sections = list(template.sections)
    sections[at] = replace(sections[at], **values)
    return replace(template, sections=tuple(sections))


# ---- items ---------------------------------------------------------------------------------------------------


def insert_item(template: Template, spot: Spot, item: Item) -> Template:
    """Put an item before the one at ``spot``, at the end for their number."""
    items = template.sections[spot.section].items
    return change_section(template, spot.section, items=(*items[: spot.item], item, *items[spot.item :]))


def remove_item(template: Template, spot: Spot) -> Template:
    """Take an item away; what asks for its answer then has a flaw."""
    items = template.sections[spot.section].items
    _ = items[spot.item]
    return change_section(template, spot.section, items=items[: spot.item] + items[spot.item + 1 :])


def move_item(template: Template, spot: Spot, to: Spot) -> Template:
    """Bring an item to the place ``to``, counted without it."""
    item = template.sections[spot.section].items[spot.item]
    return insert_item(remove_item(template, spot), to, item)


def change_item(template: Template, spot: Spot, **values: Any) -> Template:
    """Give an item other values; options of a shared list change in all its items, which keep what fails only there."""
    items = list(template.sections[spot.section].items)
    items[spot.item] = item = replace(items[spot.item], **values)
    found = change_section(template, spot.section, items=tuple(items))
    shared = item.options_list if "options" in values else ""
    if not shared:
        return found
    return _each_item(found, lambda one: _sharing(one, item) if one.options_list == shared else one)


def rename_item(template: Template, spot: Spot, code: str) -> Template:
    """Give an item another code and follow it in every condition; ValueError for a code that is taken or no code."""
    old = template.sections[spot.section].items[spot.item].code
    if code == old:
        return template
    if not is_reference(code) or any(item.code == code for item in template.items()):
        raise ValueError(code)
    found = change_item(template, spot, code=code)
    # A second item of the same code, which only a flawed draft has, keeps those who ask for it.
    return found if template_has(found, old) else _renamed(found, {old: code})


def template_has(template: Template, code: str) -> bool:
    """Tell whether an item has a code."""
    return any(item.code == code for item in template.items())


def askers(template: Template, code: str) -> tuple[Spot, ...]:
    """Return the sections and items with an expression that asks for an item's answer."""
    found = []
    for spot in spots(template):
        item, section = item_at(template, spot), section_at(template, spot)
        nodes = tuple(item.expressions()) if item else ()
        if spot.is_section and section is not None and section.relevant is not None:
            nodes = (section.relevant,)
        if any(code in refs(node) for node in nodes):
            found.append(spot)
    return tuple(found)


def new_item(template: Template, spot: Spot, kind: ItemType) -> Item:
    """Return an empty item for a place, with a code that is free."""
    bare = Item(fresh_code(template, spot), ItemType.TEXT, LocalText(), required=kind not in UNASKED)
    return retyped(bare, kind)


def retyped(item: Item, kind: ItemType) -> Item:
    """Return an item of another kind with what still makes sense of it."""
    values: dict[str, Any] = {"type": kind, "fails_on": _fails_on(item, kind)}
    if kind in CHOSEN:
        values["options"] = item.options or (Choice("1", LocalText()), Choice("2", LocalText()))
    else:
        values |= {"options": (), "options_list": ""}
    if kind is not ItemType.NUMBER:
        values |= _OF_NUMBERS
    if kind in UNASKED:
        values |= {"required": False, "critical": False, "required_if": None, "constraint": None}
        values |= {"constraint_message": LocalText()}
    if kind is not ItemType.CALCULATED:
        values["calculation"] = None
    if kind not in FILLED_IN:
        values["prefill"] = ""
    return replace(item, **values)


# ---- moving by a step, doubling ------------------------------------------------------------------------------


def step(template: Template, spot: Spot, by: int) -> tuple[Template, Spot]:
    """Move a section or item one place up (-1) or down (1), an item on into the next section; return where it is."""
    if spot.is_section:
        to = spot.section + by
        if not 0 <= to < len(template.sections):
            return template, spot
        return move_section(template, spot.section, to), Spot(to)
    if not spot.is_item:
        return template, spot
    to_spot = _next(template, spot, by)
    return (template, spot) if to_spot is None else (move_item(template, spot, to_spot), to_spot)


def doubled(template: Template, spot: Spot) -> tuple[Template, Spot]:
    """Repeat a section or item under new codes right after it; return where the second one is."""
    section, item = section_at(template, spot), item_at(template, spot)
    if item is not None:
        after = Spot(spot.section, spot.item + 1)
        again = replace(item, code=fresh_code(template, spot))
        again = _item_asking(again, {item.code: Ref(again.code)})
        return insert_item(template, after, again), after
    if section is None:
        return template, spot
    found = insert_section(template, spot.section + 1, replace(section, items=()))
    names: dict[str, Node] = {}
    for one in section.items:
        code = fresh_code(found, Spot(spot.section + 1))
        names[one.code] = Ref(code)
        found = insert_item(found, _end(found, spot.section + 1), replace(one, code=code))
    items = tuple(_item_asking(one, names) for one in found.sections[spot.section + 1].items)
    repeat = _free_repeat(template, section.repeat)
    return change_section(found, spot.section + 1, items=items, repeat=repeat), Spot(spot.section + 1)


def fresh_code(template: Template, spot: Spot) -> str:
    """Return a code that no item has: the next number after those of the section, as ``OPN-104`` after ``OPN-103``."""
    known = {item.code for item in template.items()}
    stem, number, width = _series(template, spot)
    while f"{stem}{number:0{width}}" in known:
        number += 1
    return f"{stem}{number:0{width}}"


# ---- inside --------------------------------------------------------------------------------------------------


def _code_at(template: Template, spot: Spot) -> str:
    item = item_at(template, spot)
    return item.code if item is not None else ""


def _end(template: Template, section: int) -> Spot:
    return Spot(section, len(template.sections[section].items))


def _next(template: Template, spot: Spot, by: int) -> Spot | None:
    """Return where an item goes by one step: within its section, else to the near end of the next one."""
    count = len(template.sections[spot.section].items)
    if 0 <= spot.item + by < count:
        return Spot(spot.section, spot.item + by)
    section = spot.section + by
    if not 0 <= section < len(template.sections):
        return None
    return Spot(section, 0) if by > 0 else _end(template, section)


def _each_item(template: Template, change: Callable[[Item], Item]) -> Template:
    sections = (
        replace(section, items=tuple(change(item) for item in section.items)) for section in template.sections
    )
    return replace(template, sections=tuple(sections))


def _sharing(item: Item, source: Item) -> Item:
    codes = {option.code for option in source.options}
    return replace(item, options=source.options, fails_on=item.fails_on & codes)


def _renamed(template: Template, names: Mapping[str, str]) -> Template:
    by: dict[str, Node] = {old: Ref(new) for old, new in names.items()}
    found = _each_item(template, lambda item: _item_asking(item, by))
    sections = (
        section if section.relevant is None else replace(section, relevant=replaced(section.relevant, by))
        for section in found.sections
    )
    return replace(found, sections=tuple(sections))


def _item_asking(item: Item, by: Mapping[str, Node]) -> Item:
    """Return an item whose expressions ask for other items."""
    nodes = {name: getattr(item, name) for name in _LOGIC}
    changed: dict[str, Any] = {name: replaced(node, by) for name, node in nodes.items() if node is not None}
    return replace(item, **changed) if changed else item


def _fails_on(item: Item, kind: ItemType) -> frozenset[str]:
    if kind is ItemType.YES_NO_NA:
        return frozenset({NO})
    if kind is ItemType.NUMBER:
        return frozenset({OUT_OF_RANGE}) & item.fails_on
    return item.fails_on & {option.code for option in item.options} if kind in CHOSEN else frozenset()


def _series(template: Template, spot: Spot) -> tuple[str, int, int]:
    """Return stem, next number and width of the codes at a place."""
    section = section_at(template, spot)
    own = [item.code for item in section.items] if section else []
    before = own[: spot.item + 1] if spot.is_item else own
    for code in reversed(before or own):
        if found := _NUMBERED.fullmatch(code):
            return found[1], int(found[2]) + 1, len(found[2])
    number = (max(spot.section, 0) + 1) * _ITEMS_A_SECTION + 1
    codes = (_NUMBERED.fullmatch(item.code) for item in template.items())
    stem = next((found[1] for found in codes if found), "")
    return stem or f"{template.code}-", number, 3


def _free_repeat(template: Template, name: str) -> str:
    known = {section.repeat for section in template.sections}
    number = 2
    while name and f"{name}{number}" in known:
        number += 1
    return f"{name}{number}" if name else ""
