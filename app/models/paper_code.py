"""The code on a printed blank form: sixteen digits that say which form it is, which PC printed it, and its number.

``4821-07631-00037-50``: four digits of the form and version, five of the PC, a number of five digits that counts up on
that PC, and two check digits (ISO 7064 MOD 97-10, which finds every wrong digit and every two neighbours in the wrong
order). Digits alone are the same on every keyboard, and a scanner that types them is right whichever keyboard is set.
The QR code on the paper holds the same digits first, then form, version and point in words.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from itertools import pairwise

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.models.receipt_code import with_check

HIGHEST = 99_999
"""Highest number of a series; afterwards a PC takes its next series."""

_FORM, _SERIES, _NUMBER, _CHECK = 4, 5, 5, 2
_LENGTH = _FORM + _SERIES + _NUMBER + _CHECK
_MODULUS = 97
_WORDED = re.compile(
    r"(?P<form>[A-Za-z0-9._-]{1,80})[/@](?P<version>[A-Za-z0-9._-]{1,40})(?: (?P<point>[A-Z0-9]{1,12}))?\s*\Z"
)


@dataclass(frozen=True, slots=True)
class PaperCode:
    """What the code of a paper tells; ``template`` and ``point`` only when it was scanned, not when it was typed."""

    form: str
    series: str
    number: int
    template: str = ""
    point: str = ""

    @property
    def digits(self) -> str:
        """Return the sixteen digits, as a run keeps them."""
        return with_check(f"{self.form}{self.series}{self.number:0{_NUMBER}d}")

    @property
    def shown(self) -> str:
        """Return the digits in groups, as they are printed and read out."""
        digits = self.digits
        ends = (0, _FORM, _FORM + _SERIES, _FORM + _SERIES + _NUMBER, _LENGTH)
        return "-".join(digits[start:end] for start, end in pairwise(ends))

    @property
    def short(self) -> str:
        """Return what tells papers of one point apart in a list: the PC and the number."""
        return f"{self.series}-{self.number:0{_NUMBER}d}"

    def scanned(self, template: str, point: str) -> str:
        """Return what the QR code holds for a paper of this form, version and point.

        Form and version are parted by a slash, which QR codes pack more tightly than the sign of a row id.
        """
        return " ".join(part for part in (self.digits, template.replace("@", "/"), point) if part)


def form_digits(template: str) -> str:
    """Return the four digits that stand for a form and version, such as ``SOP-01@1.0``.

    Two of a hundred versions may share them; then the scanned code, or whoever types, says which is meant.
    """
    return _folded(f"GBFORM1{template}", _FORM)


def series_of(device: str, turn: int = 0) -> str:
    """Return the digits of the PC with an id; ``turn`` counts how often its numbers have been used up."""
    return _folded(f"GBPAPER1{device}/{turn}", _SERIES)


def code_of(template: str, series: str, number: int) -> PaperCode:
    """Return the code of one paper."""
    return PaperCode(form_digits(template), series, number)


def read_paper_code(typed: str) -> PaperCode:
    """Read what somebody typed, in whatever digits and with or without blanks and dashes, or what a scanner typed.

    Raises Refused ``paper_mistyped`` when a digit is missing, too many or wrong. Words after the digits that cannot be
    read, as a scanner types them where another keyboard is set, are left out.
    """
    text = ascii_digits(typed).strip()
    digits, rest = _leading_digits(text)
    sound = len(digits) == _LENGTH and not _more_digits(rest) and int(digits) % _MODULUS == 1
    if not sound or not 2 <= int(digits[-_CHECK:]) <= _MODULUS + 1:
        raise Refused("paper_mistyped", field="paper")
    return _told(digits, rest.strip())


def stored_code(digits: str) -> PaperCode | None:
    """Return the code that a run keeps, None when what stands there is none."""
    try:
        return read_paper_code(digits)
    except Refused:
        return None


def _told(digits: str, words: str) -> PaperCode:
    form, series = digits[:_FORM], digits[_FORM : _FORM + _SERIES]
    number = int(digits[_FORM + _SERIES : -_CHECK])
    found = _WORDED.match(words)
    template = f"{found['form']}@{found['version']}" if found is not None else ""
    if found is None or form_digits(template) != form:
        return PaperCode(form, series, number)
    return PaperCode(form, series, number, template, found["point"] or "")


def _leading_digits(text: str) -> tuple[str, str]:
    """Return the first sixteen digits, whatever stands between them, and the text after them."""
    digits = ""
    for place, sign in enumerate(text):
        if len(digits) == _LENGTH:
            return digits, text[place:]
        if sign.isascii() and sign.isdigit():
            digits += sign
        elif not _between(sign):
            return "", ""
    return digits, ""


def _more_digits(rest: str) -> bool:
    """Tell whether what follows is not words after a blank but more of a code."""
    kept = "".join(sign for sign in rest if not _between(sign))
    return bool(kept) and (kept.isdigit() or not rest[:1].isspace())


def _between(sign: str) -> bool:
    """Tell whether a sign only stands between digits: a blank, a dash, a dot, or an invisible mark of direction."""
    return unicodedata.category(sign) in {"Zs", "Pd", "Cf", "Cc"} or sign in ".,/_\u2212\u0640"


def _folded(text: str, digits: int) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest())
    return f"{number % 10**digits:0{digits}d}"
