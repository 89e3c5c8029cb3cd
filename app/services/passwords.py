"""Passwords: how they are typed, how weak they may be, and how they are kept.

Only Argon2id hashes are stored, and they never leave this PC.
"""

from __future__ import annotations

import secrets
import unicodedata
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST_PASSWORD = 8
"""Shortest password in characters (NIST SP 800-63B-4, section 3.1.1.2, for passwords beside a physical PC)."""

MOST_PASSWORD = 200
"""Longest password in characters, so that hashing cannot be made to run for minutes."""

FEWEST_DIFFERENT = 4
"""A password needs so many different characters; ``11111111`` is none."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id hash costs: memory in KiB, passes over it, and lanes."""

    memory: int
    passes: int
    lanes: int


OWASP_ARGON2ID = Cost(memory=19 * 1024, passes=2, lanes=1)
"""OWASP Password Storage Cheat Sheet, "Argon2id": 19 MiB, 2 passes, 1 lane. The 64 MiB and 4 lanes of RFC 9106,
section 4, would swap on the two-core PCs of the points, where a sign-in has to stay under half a second."""

_RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
_RECOVERY_GROUPS = 5
_RECOVERY_GROUP = 5
_SEPARATORS = str.maketrans(dict.fromkeys(" -–—_.\u200e\u200f\u2066\u2067\u2068\u2069"))


class Hasher:
    """Makes and checks Argon2id hashes."""

    def __init__(self, cost: Cost = OWASP_ARGON2ID) -> None:
        self._cost = cost
        self._decoy = ""

    def hash(self, secret: str) -> str:
        """Return the hash of a secret, with its own random salt."""
        return self._hasher.hash(secret)

    def matches(self, hashed: str, secret: str) -> bool:
        """Tell whether the secret is the one that was hashed; no hash at all takes just as long to refuse."""
        from argon2.exceptions import VerifyMismatchError

        try:
            self._hasher.verify(hashed or self._decoy_hash(), secret)
        except VerifyMismatchError:
            return False
        return bool(hashed)

    def outdated(self, hashed: str) -> bool:
        """Tell whether a hash was made with another cost than the present one."""
        return self._hasher.check_needs_rehash(hashed)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        # Loaded when the first password is typed: the sign-in page is there before.
        from argon2 import PasswordHasher
        from argon2.low_level import Type

        return PasswordHasher(self._cost.passes, self._cost.memory, self._cost.lanes, type=Type.ID)

    def _decoy_hash(self) -> str:
        if not self._decoy:
            self._decoy = self._hasher.hash(secrets.token_hex())
        return self._decoy


def typed(password: str) -> str:
    """Return a password as it is compared: digits of any keyboard layout as ASCII, letters composed (NFKC)."""
    return ascii_digits(unicodedata.normalize("NFKC", password))


def check_strength(password: str, login: str) -> None:
    """Raise Refused ``password_too_short``, ``password_too_long``, ``password_too_simple`` or ``password_is_login``."""
    found = typed(password)
    if len(found) < LEAST_PASSWORD:
        raise Refused("password_too_short", field="password", least=LEAST_PASSWORD)
    if len(found) > MOST_PASSWORD:
        raise Refused("password_too_long", field="password", most=MOST_PASSWORD)
    if login and login in found.casefold():
        raise Refused("password_is_login", field="password")
    if len(set(found)) < FEWEST_DIFFERENT or _is_row(found):
        raise Refused("password_too_simple", field="password")


def _is_row(text: str) -> bool:
    """Tell whether the characters only count up or down: ``12345678``."""
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return steps in ({1}, {-1})


def new_recovery_code() -> str:
    """Return a random code of 5 groups of 5 characters (122 bits) without letters that look like others."""
    letters = [secrets.choice(_RECOVERY_ALPHABET) for _ in range(_RECOVERY_GROUPS * _RECOVERY_GROUP)]
    starts = range(0, len(letters), _RECOVERY_GROUP)
    return "-".join("".join(letters[start : start + _RECOVERY_GROUP]) for start in starts)


def typed_recovery_code(code: str) -> str:
    """Return a recovery code as it is compared: no separators, capitals, digits of any script."""
    return typed(code).upper().translate(_SEPARATORS)
