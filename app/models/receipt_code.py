"""Receipt codes: twelve digits by which headquarters says on the telephone that one bundle has come in.

How a code follows from a bundle is specified in ``docs/BUNDLE_FORMAT.md``, "Receipt codes". Its last two digits are
ISO 7064 MOD 97-10, so that every wrong digit and every two neighbours in the wrong order are noticed.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from app.errors import Refused
from app.models.folding import ascii_digits

PREFIX = "GBRECEIPT1"
GROUP = 4
"""Digits read out in one breath."""

NONCE_BYTES = 16
_PAYLOAD = 10
_LENGTH = _PAYLOAD + 2
_MODULUS = 97
_NONCE = re.compile(r"[0-9a-f]{32}\Z")


def is_nonce(value: object) -> bool:
    """Tell whether a member of a manifest is a nonce from which a code follows: 32 lower-case hex digits."""
    return isinstance(value, str) and _NONCE.match(value) is not None


def receipt_code(bundle: str, nonce: str, place: str) -> str:
    """Return the code by which ``place`` (``HQ`` or a point's code) confirms a bundle; "" without a nonce."""
    if not nonce:
        return ""
    digest = hashlib.sha256(f"{PREFIX}{bundle}{nonce}{place}".encode()).digest()
    return with_check(f"{int.from_bytes(digest) % 10**_PAYLOAD:0{_PAYLOAD}d}")


def with_check(payload: str) -> str:
    """Return some digits with their two check digits (ISO 7064 MOD 97-10)."""
    return f"{payload}{_MODULUS + 1 - int(payload) * 100 % _MODULUS:02d}"


def read_code(typed: str) -> str:
    """Return the twelve digits that somebody typed, in whatever digits, with spaces and dashes or without.

    Raises Refused ``receipt_mistyped`` when a digit is missing, too many or wrong.
    """
    digits = "".join(sign for sign in ascii_digits(typed) if not _between(sign))
    sound = len(digits) == _LENGTH and digits.isascii() and digits.isdigit()
    if not sound or int(digits) % _MODULUS != 1 or not 2 <= int(digits[-2:]) <= _MODULUS + 1:
        raise Refused("receipt_mistyped", field="receipt_code")
    return digits


def groups(code: str) -> tuple[str, ...]:
    """Return a code in groups as it is shown and read out."""
    return tuple(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def _between(sign: str) -> bool:
    """Tell whether a sign only stands between digits: a space, a dash, a dot, or an invisible mark of direction."""
    return unicodedata.category(sign) in {"Zs", "Pd", "Cf", "Cc"} or sign in ".,/_\u2212"
