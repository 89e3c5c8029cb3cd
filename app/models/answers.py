"""What may be answered to an item: a typed text becomes the stored value, or is refused with a code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from app.errors import Refused
from app.models.applied import Applied, Slot, result_of
from app.models.checklists import (
    NO,
    NOT_APPLICABLE,
    YES,
    Answer,
    Item,
    ItemType,
    Result,
    Template,
    Verdict,
    verdict,
)
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.models.logic_values import When

MOST_TEXT = 2000
"""Longest free text of an answer or comment in characters."""

MOST_LINE = 120
"""Longest name, zone or register number in characters."""

_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+")
_MOST_NUMBER = 30
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_DATETIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_SPACES = {ord(mark): None for mark in "\u00a0\u202f \u200e\u200f\u2066\u2067\u2068\u2069\u061c"}

_IDENTITY = re.compile(
    r"(?<![A-Za-z0-9/-])"
    r"(?:[A-Za-z]{1,2}[ -]?\d{6,9}|\d{9,14}|(?:(?:\+|00)964[ -]?|0)7\d\d[ -]?\d{3}[ -]?\d{4})"
    r"(?![A-Za-z0-9/-])"
)
"""A passport number (letters and 6 to 9 digits, ICAO Doc 9303), a national card number, or a mobile phone number."""

PICTURED = frozenset({ItemType.PHOTO, ItemType.SIGNATURE})
"""Kinds of item that are answered by a picture."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a photo or signature with their MIME type and a name for people."""

    data: bytes
    mime: str
    name: str = ""


def stored_value(item: Item, typed: str) -> str:
    """Return the form in which an answer is stored; empty stays empty.

    Raises Refused, with the item as field: ``bad_answer``, ``bad_number``, ``bad_date``, ``bad_time`` or
    ``text_too_long``. A number outside the item's range is a good answer.
    """
    match item.type:
        case ItemType.YES_NO_NA:
            return _one_of(item, typed.strip(), (YES, NO, NOT_APPLICABLE))
        case ItemType.CHOICE:
            return _one_of(item, typed.strip(), tuple(option.code for option in item.options))
        case ItemType.MULTIPLE:
            return _some_of(item, typed.split())
        case ItemType.NOTE | ItemType.CALCULATED:
            return _one_of(item, typed.strip(), ())
        case ItemType.NUMBER:
            return stored_number(typed, item.code)
        case ItemType.DATE | ItemType.TIME | ItemType.DATETIME:
            return _day_or_time(item, ascii_digits(typed).strip())
        case ItemType.TEXT:
            return clean_text(typed, item.code)
        case ItemType.PHOTO | ItemType.SIGNATURE:
            return clean_line(typed, item.code)


def stored_number(typed: str, field: str) -> str:
    """Return a typed number with Western digits, ``.`` as decimal mark and no grouping.

    A comma is a grouping mark only where three digits follow; ``3,5`` raises Refused ``bad_number`` instead of
    becoming 35.
    """
    text = ascii_digits(typed).replace("−", "-").translate(_SPACES)
    if not text:
        return ""
    if len(text) > _MOST_NUMBER or not _NUMBER.fullmatch(text):
        raise Refused("bad_number", field=field)
    text = text.replace(",", "").removeprefix("+")
    return text.replace(".", "0.", 1) if text.lstrip("-").startswith(".") else text


def clean_text(typed: str, field: str, most: int = MOST_TEXT) -> str:
    """Return free text without control characters and outer space; Refused ``text_too_long`` beyond ``most``."""
    text = "".join(char for char in typed if char in "\n\t" or char >= " ").strip()
    if len(text) > most:
        raise Refused("text_too_long", field=field, most=most)
    return text


def looks_like_identity(text: str) -> bool:
    """Tell whether a text may hold a document number of a traveller, so that a screen can warn; never refuse."""
    return _IDENTITY.search(ascii_digits(text)) is not None


def clean_line(typed: str, field: str, most: int = MOST_LINE) -> str:
    """Return a text of one line; Refused ``text_too_long`` beyond ``most`` characters."""
    return clean_text(" ".join(typed.split()), field, most)


def stored_day(typed: str, field: str) -> str:
    """Return a day as ``YYYY-MM-DD``; Refused ``bad_date`` for anything else."""
    text = ascii_digits(typed).strip()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused("bad_date", field=field) from None


def holding_up(applied: Applied, counted: Result | None = None) -> tuple[str, ...]:
    """Return the keys of the answers without which a run cannot be completed; ``counted`` saves counting again.

    These are the missing required ones, except signatures after the first: they belong to others, who sign when
    they sign off or in ink on the printed form. A critical failure holds up while nobody has said a word about it.
    """
    found = counted or result_of(applied)
    signatures = [slot.key for slot in applied.slots if slot.item.type is ItemType.SIGNATURE]
    held = {key for key in found.missing if key not in signatures[1:]}
    failed = set(found.failed)
    return tuple(
        slot.key
        for slot in applied.slots
        if slot.key in held or (slot.key in failed and wordless(applied, slot))
    )


def wordless(applied: Applied, slot: Slot) -> bool:
    """Tell whether the answer to a critical item failed and neither comment nor photo says how."""
    return needs_word(slot.item, applied.answers.get(slot.key), broken=applied.broken(slot))


def needs_word(item: Item, answer: Answer | None, *, broken: bool = False) -> bool:
    """Tell whether a critical item has failed without a word; ``broken`` as in ``verdict`` (domain.md, section 2)."""
    if answer is None or not item.critical or answer.comment.strip() or answer.photo is not None:
        return False
    return verdict(item, answer, broken=broken) is Verdict.FAILED


def require_complete(template: Template, answers: Mapping[str, Answer], when: When | None = None) -> None:
    """Make sure that nothing holds up completion.

    Raises Refused with the first item as field, its count and codes: ``items_missing``, ``reason_needed`` for a
    critical item set to not applicable without a comment, ``failure_needs_word`` for one that failed without comment
    or photo.
    """
    applied = Applied(template, answers, when)
    held = holding_up(applied)
    if not held:
        return
    code = "items_missing"
    if all(key in answers and answers[key].given for key in held):
        code = "failure_needs_word" if wordless(applied, applied.by_key[held[0]]) else "reason_needed"
    raise Refused(code, field=held[0], count=len(held), codes=" ".join(held))


def _one_of(item: Item, value: str, allowed: tuple[str, ...]) -> str:
    if value and value not in allowed:
        raise Refused("bad_answer", field=item.code)
    return value


def _some_of(item: Item, values: list[str]) -> str:
    """Return chosen codes in the order of the options, each once."""
    allowed = [option.code for option in item.options]
    for value in values:
        _one_of(item, value, tuple(allowed))
    return " ".join(code for code in allowed if code in values)


def _day_or_time(item: Item, text: str) -> str:
    if not text:
        return ""
    if item.type is ItemType.DATE:
        return stored_day(text, item.code)
    if item.type is ItemType.TIME:
        if not _TIME.fullmatch(text):
            raise Refused("bad_time", field=item.code)
        return text
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise Refused("bad_date", field=item.code) from None
    if not _DATETIME.fullmatch(text):
        raise Refused("bad_date", field=item.code)
    return text
