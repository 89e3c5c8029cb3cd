"""The lines inside a bundle: how each kind is written and read (docs/BUNDLE_FORMAT.md, "Payload lines")."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.errors import Refused
from app.models.entries import Entry
from app.models.receipt_code import is_nonce
from app.models.strict_json import MAX_INT, compact_dumps, strict_loads
from app.storage.first_records import FirstRecords
from app.sync import certificates, dsse, trust
from app.sync.dsse import Envelope
from app.sync.limits import MAX_BLOB, MAX_MANIFEST_ITEMS, MAX_RECORD_LINE
from app.sync.seals import Stretch
from app.sync.shape import hash_hex, log_id, mapping, number, texts, whole

ENTRY_START = b'{"l":'
BAD_LINE = "bundle_bad_line"

_KIND = re.compile(rb'\{"([a-z0-9_]{1,32})":')
_BLOB = re.compile(rb'\{"blob":"([0-9a-f]{64})","b64":"([^"]*)"\}\Z')

Tips = Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the sender has, wants and needs: the acknowledgement that steers the next bundle back.

    ``have`` maps log to the last number durably applied, ``need`` and ``tips`` log to (number, chain hash in hex):
    what the receiver should hold already, and where each log sent will then end. ``want`` lists missing blobs.
    ``nonce`` is what the receipt code follows from, empty in bundles without one.
    """

    have: Mapping[str, int] = field(default_factory=dict)
    want: tuple[str, ...] = ()
    need: Tips = field(default_factory=dict)
    tips: Tips = field(default_factory=dict)
    trust: int = 0
    schema: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    nonce: str = ""


@dataclass(frozen=True, slots=True)
class TrustLine:
    """One link of the trust list, not yet judged."""

    envelope: Envelope


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """A certificate, not yet judged."""

    envelope: Envelope


class EntryLines(NamedTuple):
    """The entries of one stretch: their bytes, which are the record, what they say and, if asked, the records made."""

    raws: Sequence[bytes]
    entries: Sequence[Entry]
    firsts: FirstRecords | None


@dataclass(frozen=True, slots=True)
class Blob:
    """An attachment whose bytes match their hash."""

    sha256: str
    data: bytes


Line = Manifest | TrustLine | CertificateLine | Stretch | EntryLines | Blob


def manifest_line(manifest: Manifest) -> bytes:
    """Return the first line of a payload."""
    told: dict[str, Any] = {"have": dict(manifest.have), "want": list(manifest.want)}
    told["need"] = {log: list(tip) for log, tip in manifest.need.items()}
    told["tips"] = {log: list(tip) for log, tip in manifest.tips.items()}
    told |= {"trust": manifest.trust, "schema": manifest.schema, "counts": dict(manifest.counts)}
    if manifest.nonce:
        told["nonce"] = manifest.nonce
    return compact_dumps({"manifest": told})


def trust_line(envelope: Envelope) -> bytes:
    """Return the line that carries one link of the trust list."""
    return compact_dumps({"trust": envelope.as_json()})


def certificate_line(envelope: Envelope) -> bytes:
    """Return the line that carries a certificate."""
    return compact_dumps({"cert": envelope.as_json()})


def stretch_line(stretch: Stretch) -> bytes:
    """Return the line that heads the entries of a stretch."""
    return compact_dumps(stretch.as_json())


def blob_line(data: bytes) -> bytes:
    """Return the line that carries an attachment of at most 8 MiB; raise Refused("blob_too_large")."""
    if len(data) > MAX_BLOB:
        raise Refused("blob_too_large", size=len(data), limit=MAX_BLOB)
    return compact_dumps({"blob": hashlib.sha256(data).hexdigest(), "b64": base64.b64encode(data).decode()})


def end_line(count: int, digest: str) -> bytes:
    """Return the last line: how many lines precede it and the SHA-256 of their bytes."""
    return compact_dumps({"end": count, "sha256": digest})


def kind_of(raw: bytes) -> str:
    """Return the kind of a line, the name of its first member; raise ValueError when it cannot be a line."""
    found = _KIND.match(raw)
    if found is None or not raw.endswith(b"}"):
        raise ValueError("syntax")
    return found[1].decode()


def read_line(raw: bytes) -> Line | None:
    """Return what a line says, or None for a kind of a newer program, which is not looked into.

    Entries and the end line are not read here. Raises ValueError naming what is wrong, or Refused.
    """
    match kind_of(raw):
        case "manifest":
            return _manifest(mapping(_parsed(raw)["manifest"], "manifest"))
        case "trust":
            return trust_of(raw)
        case "cert":
            return CertificateLine(dsse.from_json(_parsed(raw)["cert"], certificates.KIND, BAD_LINE))
        case "log":
            return Stretch.of(_parsed(raw))
        case "blob":
            return blob_of(raw)
        case "end" | "l":
            raise ValueError("kind")
    return None


def trust_of(raw: bytes) -> TrustLine:
    """Return the link in a line of kind ``trust``; raise ValueError or Refused as ``read_line``."""
    return TrustLine(dsse.from_json(_parsed(raw)["trust"], trust.KIND, BAD_LINE))


def blob_of(raw: bytes) -> Blob:
    """Return the attachment in a line of kind ``blob``, which has one spelling; raise ValueError."""
    found = _BLOB.match(raw)
    if found is None:
        raise ValueError("blob")
    data = dsse.strict_base64(found[2].decode("ascii", "replace"))
    if len(data) > MAX_BLOB:
        raise ValueError("blob_size")
    if hashlib.sha256(data).hexdigest() != found[1].decode():
        raise ValueError("blob_hash")
    return Blob(found[1].decode(), data)


def _parsed(raw: bytes) -> dict[str, Any]:
    if len(raw) > MAX_RECORD_LINE:
        raise ValueError("too_long")
    return mapping(strict_loads(raw, code=BAD_LINE))


def _manifest(data: dict[str, Any]) -> Manifest:
    return Manifest(
        have={log_id(log): whole(n, "have") for log, n in _named(data, "have").items()},
        want=tuple(
            hash_hex(item, "want") for item in texts({"want": [], **data}, "want", MAX_MANIFEST_ITEMS)
        ),
        need=_tips(data, "need"),
        tips=_tips(data, "tips"),
        trust=number({"trust": 0, **data}, "trust"),
        schema=number({"schema": 0, **data}, "schema"),
        counts={name: whole(n, "counts") for name, n in _named(data, "counts").items()},
        nonce=data["nonce"] if is_nonce(data.get("nonce")) else "",
    )


def _named(data: dict[str, Any], name: str) -> dict[str, Any]:
    found = mapping(data.get(name, {}), name)
    if len(found) > MAX_MANIFEST_ITEMS:
        raise ValueError(name)
    return found


def _tips(data: dict[str, Any], name: str) -> dict[str, tuple[int, str]]:
    return {log_id(log): _tip(tip, name) for log, tip in _named(data, name).items()}


def _tip(value: object, name: str) -> tuple[int, str]:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(name)
    return whole(value[0], name, 0, MAX_INT), hash_hex(value[1], name)
