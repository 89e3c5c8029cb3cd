"""Reads what people type: texts, codes, numbers with any digits, quantities in minor units, and days."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

from app.errors import Refused
from app.models.folding import ascii_digits

LONGEST_LINE = 200
"""Longest text of one line, in characters."""

LONGEST_NOTE = 4000
"""Longest free text, in characters."""

MOST_SCALE = 3
"""Most decimal places of a quantity: a litre in millilitres, a kilogram in grams."""

_SANE_SCALE = 18
"""Most decimal places that are shown of what another program wrote."""

MOST_QUANTITY = 10**12
"""Largest quantity in minor units; far beyond every store, far within the integers of the database."""

_GROUPING = {ord(mark): None for mark in ", ٬\u00a0\u202f"}


def clean(text: str, field: str, most: int = LONGEST_LINE) -> str:
    """Return a text of one line with single blanks and without control characters; the letters stay as typed.

    Raises Refused ``text_too_long``.
    """
    kept = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    return _not_longer(" ".join(kept.split()), field, most)


def clean_note(text: str, field: str) -> str:
    """Return a free text with its lines, without blanks at the ends; Refused ``text_too_long``."""
    lines = [" ".join(line.split()) for line in text.replace("\r", "").split("\n")]
    return _not_longer("\n".join(lines).strip(), field, LONGEST_NOTE)


def clean_code(text: str, field: str) -> str:
    """Return a tag, serial, staff or paper number as stored: Western digits, no blanks at the ends."""
    return clean(ascii_digits(text), field)


def required(text: str, field: str) -> str:
    """Return the text; Refused ``required`` when it is empty."""
    if not text:
        raise Refused("required", field=field)
    return text


def day(text: str, field: str) -> str:
    """Read a day typed as ``YYYY-MM-DD`` or dd/mm/yyyy in any digits, as an ISO day; empty stays empty.

    Raises Refused ``not_a_date``.
    """
    typed = ascii_digits(text).strip()
    if not typed:
        return ""
    parts = typed.replace("/", "-").replace(".", "-").split("-")
    if len(parts) == 3 and len(parts[2]) == 4:
        parts.reverse()
    try:
        year, month, number = (int(part) for part in parts)
        return date(year, month, number).isoformat()
    except ValueError:
        raise Refused("not_a_date", field=field) from None


def whole(text: str, field: str, least: int = 0) -> int:
    """Read a whole number of at least ``least``; Refused ``not_a_number`` or ``number_too_small``."""
    number = _decimal(text, field)
    if number != number.to_integral_value() or abs(number) > MOST_QUANTITY:
        raise Refused("not_a_number", field=field)
    if number < least:
        raise Refused("number_too_small", field=field, least=least)
    return int(number)


def decimal(text: str, field: str, most_places: int = 2) -> str:
    """Read an amount of money or a score as plain decimal text, empty when empty.

    Raises Refused ``not_a_number``, ``number_too_small`` (below 0) and ``too_many_decimals``.
    """
    if not text.strip():
        return ""
    number = _decimal(text, field)
    if number < 0:
        raise Refused("number_too_small", field=field, least=0)
    _places(number, field, most_places)
    return f"{number:f}"


def minor_units(text: str, scale: int, field: str) -> int:
    """Read a quantity as an integer in minor units of 10^-scale of the item's unit, with its sign.

    Raises Refused ``not_a_number`` and ``too_many_decimals``.
    """
    number = _decimal(text, field)
    _places(number, field, scale)
    found = int(number.scaleb(scale))
    if abs(found) > MOST_QUANTITY:
        raise Refused("not_a_number", field=field)
    return found


def quantity_text(minor: int, scale: int) -> str:
    """Return minor units as plain decimal text without needless zeros: 2500 at scale 3 is ``2.5``.

    A scale that no program writes, as of a forged record, counts as 0.
    """
    text = f"{Decimal(minor).scaleb(-scale if 0 <= scale <= _SANE_SCALE else 0):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _not_longer(text: str, field: str, most: int) -> str:
    if len(text) > most:
        raise Refused("text_too_long", field=field, most=most)
    return text


def _decimal(text: str, field: str) -> Decimal:
    typed = ascii_digits(text).translate(_GROUPING).replace("−", "-").strip()
    try:
        number = Decimal(typed)
    except InvalidOperation:
        raise Refused("not_a_number", field=field) from None
    if not number.is_finite() or "e" in typed.lower():
        raise Refused("not_a_number", field=field)
    return number


def _places(number: Decimal, field: str, most: int) -> None:
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > most:
        raise Refused("too_many_decimals", field=field, most=most)
