"""DSSE envelopes: signatures over typed raw bytes, so no document is ever re-serialised to be checked.

Source: Dead Simple Signing Envelope v1.0.2 (secure-systems-lab/dsse, protocol.md). Ours differs in one thing:
``sig`` is lower-case hex, because the last character of base64 has unused bits that can change unnoticed.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.sync.shape import hex_bytes, items, mapping, text
from app.sync.signing import SIGNATURE_BYTES, SigningKey, is_key_id, signature_holds

_MOST_SIGNATURES = 32
_MEMBERS = {"payloadType", "payload", "signatures"}


def pae(kind: str, body: bytes) -> bytes:
    """Return the pre-authentication encoding of ``body``: the bytes that are signed."""
    name = kind.encode()
    return b"DSSEv1 %d %b %d %b" % (len(name), name, len(body), body)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature and the id of the key that made it."""

    keyid: str
    sig: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """Raw bytes of a known type with their signatures."""

    kind: str
    body: bytes
    signatures: tuple[Signature, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the members in the one order in which they are written."""
        signed = [{"keyid": item.keyid, "sig": item.sig.hex()} for item in self.signatures]
        return {
            "payloadType": self.kind,
            "payload": base64.b64encode(self.body).decode(),
            "signatures": signed,
        }

    def to_bytes(self) -> bytes:
        """Return the envelope as one line of JSON without newline."""
        return compact_dumps(self.as_json())


def sign(kind: str, body: bytes, keys: Iterable[SigningKey]) -> Envelope:
    """Return ``body`` signed as ``kind`` by each of ``keys``."""
    encoded = pae(kind, body)
    return Envelope(kind, body, tuple(Signature(key.id, key.sign(encoded)) for key in keys))


def parse(data: bytes, kind: str, code: str) -> Envelope:
    """Read an envelope of type ``kind``; raise Refused(``code``, why=…) unless spelled as we spell it."""
    envelope = from_json(strict_loads(data, code=code), kind, code)
    if envelope.to_bytes() != data:
        raise Refused(code, why="spelling")
    return envelope


def from_json(value: object, kind: str, code: str) -> Envelope:
    """Build an envelope of type ``kind`` from a parsed object; raise Refused(``code``, why=…) otherwise."""
    try:
        return _envelope(mapping(value), kind)
    except ValueError as error:
        raise Refused(code, why=str(error)) from error


def _envelope(data: dict[str, Any], kind: str) -> Envelope:
    if data.keys() != _MEMBERS:
        raise ValueError("members")
    if data["payloadType"] != kind:
        raise ValueError("payload_type")
    signatures = tuple(_signature(item) for item in items(data, "signatures", _MOST_SIGNATURES))
    if len({item.keyid for item in signatures}) != len(signatures):
        raise ValueError("signatures")
    return Envelope(kind, strict_base64(data["payload"]), signatures)


def _signature(value: object) -> Signature:
    data = mapping(value, "signature")
    keyid = text(data, "keyid")
    if data.keys() != {"keyid", "sig"} or not is_key_id(keyid):
        raise ValueError("signature")
    return Signature(keyid, hex_bytes(data["sig"], "signature", SIGNATURE_BYTES))


def strict_base64(value: object) -> bytes:
    """Return the bytes of standard padded base64; ValueError for any other spelling, unused bits included."""
    if not isinstance(value, str):
        raise ValueError("base64")
    try:
        data = binascii.a2b_base64(value.encode("ascii"), strict_mode=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("base64") from error
    if binascii.b2a_base64(data, newline=False) != value.encode("ascii"):
        raise ValueError("base64")
    return data


def check(envelope: Envelope, keys: Mapping[str, bytes], threshold: int, code: str) -> None:
    """Raise Refused(``code``, why="signature") unless ``threshold`` of ``keys`` (id to public key) signed.

    Signatures of other keys are passed over; one of a listed key that does not hold refuses the whole.
    """
    encoded = pae(envelope.kind, envelope.body)
    known = [item for item in envelope.signatures if item.keyid in keys]
    holds = all(signature_holds(keys[item.keyid], item.sig, encoded) for item in known)
    if not holds or len(known) < threshold or threshold < 1:
        raise Refused(code, why="signature")
