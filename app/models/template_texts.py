"""The texts of a checklist in their three languages: where each stands, and which are still missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from app.models.checklists import Template
from app.models.dataclass import dataclass
from app.models.template_editing import (
    HEAD,
    Spot,
    change_item,
    change_section,
    item_at,
    section_at,
    spots,
)
from app.models.values import LANGUAGES, LocalText


class Part(StrEnum):
    """Which text of a head, section or item."""

    TITLE = "title"
    TEXT = "text"
    OPTION = "option"
    UNIT = "unit"
    HINT = "hint"
    MESSAGE = "constraint_message"


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text stands; ``option`` counts the options of an item from 0."""

    spot: Spot
    part: Part
    option: int = 0


def texts(template: Template) -> Iterator[tuple[TextPlace, LocalText]]:
    """Yield every text that the checklist has, in its order; options of a shared list once for the list."""
    shared: set[str] = set()
    for spot in spots(template):
        item, section = item_at(template, spot), section_at(template, spot)
        if spot == HEAD:
            yield TextPlace(spot, Part.TITLE), template.title
        elif item is None and section is not None:
            yield TextPlace(spot, Part.TITLE), section.title
        elif item is not None:
            yield TextPlace(spot, Part.TEXT), item.text
            if item.options_list not in shared:
                for at, option in enumerate(item.options):
                    yield TextPlace(spot, Part.OPTION, at), option.text
            shared |= {item.options_list} - {""}
            for part, text in (
                (Part.UNIT, item.unit),
                (Part.HINT, item.hint),
                (Part.MESSAGE, item.constraint_message),
            ):
                if text.as_dict():
                    yield TextPlace(spot, part), text


def missing(text: LocalText) -> tuple[str, ...]:
    """Return the languages in which a text is not there."""
    return tuple(lang for lang in LANGUAGES if not text.has(lang))


def with_text(template: Template, place: TextPlace, text: LocalText) -> Template:
    """Return the checklist with another text at a place; IndexError when there is none."""
    spot = place.spot
    if spot == HEAD:
        return replace(template, title=text)
    if spot.is_section:
        return change_section(template, spot.section, title=text)
    if place.part is Part.OPTION:
        options = list(template.sections[spot.section].items[spot.item].options)
        options[place.option] = replace(options[place.option], text=text)
        return change_item(template, spot, options=tuple(options))
    return change_item(template, spot, **{place.part.value: text})


def in_language(text: LocalText, lang: str, words: str) -> LocalText:
    """Return a text with other words in one language."""
    return LocalText.of(text.as_dict() | {lang: words})
