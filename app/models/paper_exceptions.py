"""Reads which items of a paper were not answered yes, typed by their numbers on the form: all yes except these."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.errors import Refused
from app.models.checklists import NO, NOT_APPLICABLE, YES, Answer, ItemType, Template
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits

_PARTS = re.compile(r"[,;\n،؛]")
_NUMBERED = re.compile(r"(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?(?!\d)[.:)\s]*(.*)", re.DOTALL)
_SEVERAL = re.compile(r"(\d{1,3}(?:\s*[-–—]\s*\d{1,3})?)(?:\s+|$)(?=\d|$)")


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Remarks by item number, "" where there is none, of what was answered no and what does not apply."""

    no: Mapping[int, str]
    not_applicable: Mapping[int, str]


def read_exceptions(typed_no: str, typed_na: str, template: Template) -> Exceptions:
    """Read two lines such as ``3, 7 lamp broken, 9-11``: numbers in any digits, each with a remark after it or none.

    Raises Refused with ``number``: ``paper_item_missing`` for a number that is not on the form, ``paper_item_other``
    for one that is not answered by yes, no or not applicable, ``paper_item_twice`` for one in both lines,
    ``paper_item_unread`` (``text``) for words without a number before them.
    """
    no = _read(typed_no, "no", template)
    not_applicable = _read(typed_na, "na", template)
    for number in no:
        if number in not_applicable:
            raise Refused("paper_item_twice", field="na", number=number)
    return Exceptions(no, not_applicable)


def filled(template: Template, exceptions: Exceptions) -> dict[str, Answer]:
    """Return the answers to every yes/no item outside repeated sections: yes except what was said."""
    numbers = template.numbers
    found: dict[str, Answer] = {}
    for section in template.sections:
        for item in section.items:
            if item.type is ItemType.YES_NO_NA and not section.repeat:
                found[item.code] = _answer(item.code, numbers[item.code], exceptions)
    return found


def _answer(code: str, number: int, exceptions: Exceptions) -> Answer:
    if number in exceptions.no:
        return Answer(code, NO, exceptions.no[number])
    if number in exceptions.not_applicable:
        return Answer(code, NOT_APPLICABLE, exceptions.not_applicable[number])
    return Answer(code, YES)


def _read(typed: str, field: str, template: Template) -> dict[int, str]:
    """Read one line; a part without a number in front goes on with the remark before it."""
    found: dict[int, str] = {}
    latest: list[int] = []
    for part in _PARTS.split(ascii_digits(typed)):
        text = part.strip()
        if not text:
            continue
        numbers, remark = _split(text)
        if numbers:
            latest = [_checked(number, field, template) for number in numbers]
            found |= dict.fromkeys(latest, remark)
        elif latest:
            found |= {number: f"{found[number]}, {text}".lstrip(", ") for number in latest}
        else:
            raise Refused("paper_item_unread", field=field, text=text)
    return found


def _split(text: str) -> tuple[list[int], str]:
    """Return the numbers at the beginning of a part, ranges written out, and the remark after them."""
    numbers: list[int] = []
    while several := _SEVERAL.match(text):
        numbers += _range(several[1])
        text = text[several.end() :]
    match = _NUMBERED.match(text)
    if match is None:
        return numbers, text
    return [*numbers, *_range(match[1] + (f"-{match[2]}" if match[2] else ""))], match[3].strip()


def _range(text: str) -> list[int]:
    ends = [int(part) for part in re.split(r"\s*[-–—]\s*", text)]
    return list(range(min(ends), max(ends) + 1))


def _checked(number: int, field: str, template: Template) -> int:
    wanted = [
        (item, section)
        for section in template.sections
        for item in section.items
        if template.numbers[item.code] == number
    ]
    if not wanted or not number:
        raise Refused("paper_item_missing", field=field, number=number)
    item, section = wanted[0]
    if item.type is not ItemType.YES_NO_NA or section.repeat:
        raise Refused("paper_item_other", field=field, number=number)
    return number
