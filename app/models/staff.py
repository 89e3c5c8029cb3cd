"""Staff: what is known of a person and how names and numbers are checked (domain.md, section 5)."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from app.errors import Refused
from app.models.folding import ascii_digits, words

USUAL_PARTS = 3
"""Names have four parts and a laqab, Kurdish ones three; fewer are worth a second look, never refused."""

_COUNTRY = "964"


class Sex(StrEnum):
    """As on the sign-in sheet."""

    FEMALE = "F"
    MALE = "M"


def check_sex(code: str) -> None:
    """Raise Refused ``unknown_sex`` unless the code is F, M or empty."""
    if code and code not in set(Sex):
        raise Refused("unknown_sex", field="sex", sex=code)


def check_latin(text: str) -> None:
    """Raise Refused ``latin_letters_only`` when the Latin spelling holds letters of another script."""
    for char in text:
        if char.isalpha() and not unicodedata.name(char, "").startswith("LATIN"):
            raise Refused("latin_letters_only", field="name_latin")


def is_short_name(text: str) -> bool:
    """Tell whether a name has fewer parts than names usually have here."""
    return len(text.split()) < USUAL_PARTS


def phone(text: str) -> str:
    """Return a phone number as stored: Western digits, 07XX XXX XXXX where it is an Iraqi mobile number.

    Anything else is kept as typed with its digits made Western; no number is refused.
    """
    typed = " ".join(ascii_digits(text).split())
    digits = "".join(char for char in typed if char.isdigit())
    for prefix in ("00" + _COUNTRY, _COUNTRY):
        if digits.startswith(prefix):
            digits = "0" + digits[len(prefix) :].lstrip("0")
            break
    if len(digits) == 11 and digits.startswith("07"):
        return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
    return typed


def same_name(first: str, second: str) -> bool:
    """Tell whether two names are the same to a search: letter variants, marks and blanks do not count."""
    return words(first) == words(second) != []
