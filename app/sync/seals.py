"""Seals: a device's signature under the chain hash of its log, and the check of a stretch of entries against one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.entries import chain_next, chain_start
from app.sync import dsse
from app.sync.shape import hex_bytes, log_id, number, text
from app.sync.signing import SIGNATURE_BYTES, SigningKey, is_key_id, signature_holds

KIND = "application/vnd.gatebook.seal"
HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class Seal:
    """One signature that vouches for entries 1 to ``n`` of a log; ``by`` is the id of the device."""

    n: int
    hash: bytes
    by: str
    sig: bytes

    def as_json(self) -> dict[str, Any]:
        """Return the members in the order in which they are written."""
        return {"n": self.n, "hash": self.hash.hex(), "by": self.by, "sig": self.sig.hex()}

    @classmethod
    def of(cls, data: dict[str, Any]) -> Seal:
        """Read a seal from a parsed object; raise ValueError naming the member that is wrong."""
        by = text(data, "by")
        if not is_key_id(by):
            raise ValueError("by")
        hashed = hex_bytes(data.get("hash"), "hash", HASH_BYTES)
        return cls(number(data, "n", 1), hashed, by, hex_bytes(data.get("sig"), "sig", SIGNATURE_BYTES))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries ``first`` to ``seal.n`` of a log; ``before`` is the chain hash after entry ``first - 1``."""

    log: str
    first: int
    before: bytes
    seal: Seal

    @property
    def count(self) -> int:
        """Return how many entries the stretch has."""
        return self.seal.n - self.first + 1

    def as_json(self) -> dict[str, Any]:
        """Return the line that heads the entries in a bundle."""
        told = {"log": self.log, "from": self.first, "before": self.before.hex()}
        return {**told, "seal": self.seal.as_json()}

    @classmethod
    def of(cls, data: dict[str, Any]) -> Stretch:
        """Read the heading line of a stretch; raise ValueError naming the member that is wrong."""
        seal = data.get("seal")
        if not isinstance(seal, dict):
            raise ValueError("seal")
        found = cls(
            log_id(data.get("log")),
            number(data, "from", 1),
            hex_bytes(data.get("before"), "before", HASH_BYTES),
            Seal.of(seal),
        )
        if found.count < 1:
            raise ValueError("from")
        if found.first == 1 and found.before != chain_start(found.log):
            raise ValueError("before")
        return found


def seal_bytes(log: str, n: int, chain: bytes) -> bytes:
    """Return the bytes that a seal signs: the encoding of three lines, log id, number and chain hash in hex."""
    return dsse.pae(KIND, f"{log}\n{n}\n{chain.hex()}\n".encode())


def sign_seal(key: SigningKey, log: str, n: int, chain: bytes) -> Seal:
    """Return the seal of this device's ``log`` at entry ``n``, where the chain hash is ``chain``."""
    return Seal(n, chain, key.id, key.sign(seal_bytes(log, n, chain)))


def verify_seal(seal: Seal, log: str, public: bytes) -> bool:
    """Tell whether the owner of ``public`` made this seal for ``log``."""
    return signature_holds(public, seal.sig, seal_bytes(log, seal.n, seal.hash))


def owner_of(log: str) -> str:
    """Return the id of the device that a log id names as its owner, empty when it names none."""
    owner, dash, _ = log.partition("-")
    return owner if dash and is_key_id(owner) else ""


def check_stretch(stretch: Stretch, lines: Sequence[bytes], public: bytes) -> list[bytes]:
    """Return the chain hash after each of ``lines``; raise Refused("bundle_seal_bad", log, n, by).

    Only the device named in the log id may seal it, or any enrolled PC could continue the log of another.
    ``before`` comes from the bundle, and the seal proves it too: who holds entry ``first - 1`` compares it with
    the hash held, and a difference is a fork of the log, not damage.
    """
    chain = stretch.before
    hashes = []
    for line in lines:
        chain = chain_next(chain, line)
        hashes.append(chain)
    whole = len(hashes) == stretch.count and chain == stretch.seal.hash
    foreign = owner_of(stretch.log) != stretch.seal.by
    if foreign or not whole or not verify_seal(stretch.seal, stretch.log, public):
        raise Refused("bundle_seal_bad", log=stretch.log, n=stretch.seal.n, by=stretch.seal.by)
    return hashes
