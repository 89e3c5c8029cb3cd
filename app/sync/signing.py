"""Ed25519 keys (RFC 8032): signing, checking, and the short id by which a key is known and read out."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import Refused
from app.models.folding import ascii_digits

SEED_BYTES = 32
SIGNATURE_BYTES = 64
ID_LENGTH = 20
_GROUP = 5

_KEY_ID = re.compile(r"[A-Z2-7]{20}\Z")
# RFC 4648 base32 has no 0, 1 or 8, so these are misheard or mistyped letters.
_MISREAD = str.maketrans("018", "OIB")


def key_id(public: bytes) -> str:
    """Return the id of a public key: the first 20 base32 characters (100 bits) of its SHA-256."""
    return base64.b32encode(hashlib.sha256(public).digest()).decode()[:ID_LENGTH]


def digest_code(digest: bytes) -> str:
    """Return the 20 characters by which people compare a SHA-256 hash."""
    return base64.b32encode(digest).decode()[:ID_LENGTH]


def is_key_id(text: object) -> bool:
    """Tell whether ``text`` has the form of a key id."""
    return isinstance(text, str) and _KEY_ID.match(text) is not None


def shown_code(key: str) -> str:
    """Return a key id as people read it: four groups of five characters, ``ABCDE-FGHIJ-…``."""
    return "-".join(key[start : start + _GROUP] for start in range(0, len(key), _GROUP))


def parse_code(typed: str) -> str:
    """Return the key id that was typed, with or without dashes; raise Refused("device_code_malformed")."""
    plain = "".join(char for char in ascii_digits(typed).upper() if char.isalnum()).translate(_MISREAD)
    if not is_key_id(plain):
        raise Refused("device_code_malformed", field="code")
    return plain


class SigningKey:
    """A private Ed25519 key made from its 32-byte seed."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.seed = seed
        self.public = self._key.public_key().public_bytes_raw()
        self.id = key_id(self.public)

    @classmethod
    def generate(cls) -> SigningKey:
        """Return a new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature of ``data``."""
        return self._key.sign(data)

    def __repr__(self) -> str:
        """Return the id alone: the seed must never reach a log or a crash report."""
        return f"SigningKey({self.id})"


@lru_cache(maxsize=1024)
def _loaded(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)


def signature_holds(public: bytes, signature: bytes, data: bytes) -> bool:
    """Tell whether ``signature`` was made over ``data`` by the owner of ``public``."""
    try:
        _loaded(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
