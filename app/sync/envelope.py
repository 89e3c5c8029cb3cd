"""The header of a bundle: what anybody may know without a key, signed by the sending device."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.models.values import new_id
from app.sync import certificates, columns, dsse
from app.sync.dsse import Envelope
from app.sync.limits import MAX_FILE, MAX_LINES, MAX_PLAIN
from app.sync.shape import hash_hex, mapping, moment, number, parsed, random_id, text, texts
from app.sync.signing import SigningKey, key_id

KIND = "application/vnd.gatebook.bundle+json"
FORMAT = 1
KNOWN_NEEDS = frozenset({columns.NAME})
"""Capabilities beyond format 1 that this reader understands."""

BAD = "bundle_damaged"

ZSTD = "zstd"
"""A payload of lines in one zstd frame."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which of several files, made together, this one is; a label for people, each file stands alone."""

    id: str
    i: int
    of: int


@dataclass(frozen=True, slots=True)
class PayloadFacts:
    """What is inside: hash and size of the ciphertext, size and number of the plain lines, how they are packed."""

    sha256: str
    size: int
    plain: int
    lines: int
    comp: str = ZSTD


@dataclass(frozen=True, slots=True)
class Draft:
    """What the sender decides about a bundle; ``made`` is a ``Moment`` as text, ``to`` names for people."""

    made: str
    to: tuple[str, ...]
    app: str
    label: str
    deployment: str = ""
    kind: str = "log"
    part: Part | None = None
    needs: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; ``key`` is the sender's public key, ``certificate`` what it shows for itself."""

    draft: Draft
    key: bytes
    certificate: Envelope | None
    payload: PayloadFacts

    @property
    def sender(self) -> str:
        """Return the device id of the sender."""
        return key_id(self.key)


def seal_header(draft: Draft, facts: PayloadFacts, key: SigningKey, certificate: Envelope | None) -> Envelope:
    """Return the signed header of a bundle."""
    needs = [*draft.needs, *([columns.NAME] if facts.comp == columns.NAME else [])]
    told: dict[str, Any] = {"fmt": FORMAT, "needs": needs, "kind": draft.kind, "id": draft.id}
    told |= {
        "deployment": draft.deployment,
        "from": key.id,
        "key": key.public.hex(),
        "from_label": draft.label,
    }
    told |= {"to": list(draft.to), "app": draft.app, "made": draft.made}
    told["cert"] = certificate.as_json() if certificate is not None else None
    if draft.part is not None:
        told["set"] = {"id": draft.part.id, "i": draft.part.i, "of": draft.part.of}
    told["payload"] = {"sha256": facts.sha256, "size": facts.size, "plain": facts.plain, "lines": facts.lines}
    told["payload"] |= {"enc": "age1", "comp": facts.comp}
    return dsse.sign(KIND, compact_dumps(told), [key])


def read_header(line: bytes) -> Header:
    """Read and check the envelope line of a bundle; raise Refused.

    Codes: bundle_damaged (not a whole envelope signed by the key it names), bundle_newer (app).
    """
    envelope = dsse.parse(line, KIND, BAD)
    data = parsed(BAD, lambda: mapping(strict_loads(envelope.body, code=BAD)))
    key = parsed(BAD, lambda: bytes.fromhex(hash_hex(data.get("key"), "key")))
    dsse.check(envelope, {key_id(key): key}, 1, BAD)
    if len(envelope.signatures) != 1 or data.get("from") != key_id(key):
        raise Refused(BAD, why="from")
    _refuse_newer(data)
    return parsed(BAD, lambda: _header(data, key))


def _refuse_newer(data: dict[str, Any]) -> None:
    def look() -> tuple[int, tuple[str, ...], str]:
        return number(data, "fmt", 1), texts(data, "needs"), text(data, "app")

    fmt, needs, app = parsed(BAD, look)
    if fmt != FORMAT or not KNOWN_NEEDS.issuperset(needs):
        raise Refused("bundle_newer", app=app)


def _header(data: dict[str, Any], key: bytes) -> Header:
    shown = data.get("cert")
    draft = Draft(
        made=moment(data, "made"),
        to=texts(data, "to"),
        app=text(data, "app"),
        label=text(data, "from_label"),
        deployment=random_id(data["deployment"], "deployment") if data.get("deployment") else "",
        kind=text(data, "kind"),
        part=_part(mapping(data["set"], "set")) if "set" in data else None,
        needs=texts(data, "needs"),
        id=random_id(data.get("id")),
    )
    certificate = None if shown is None else dsse.from_json(shown, certificates.KIND, BAD)
    facts = _facts(mapping(data.get("payload"), "payload"))
    if (facts.comp == columns.NAME) != (columns.NAME in draft.needs):
        raise ValueError("needs")
    return Header(replace(draft, needs=_other_needs(draft)), key, certificate, facts)


def _other_needs(draft: Draft) -> tuple[str, ...]:
    """Return the needs beside the one that follows from how the payload is packed."""
    return tuple(need for need in draft.needs if need != columns.NAME)


def _part(data: dict[str, Any]) -> Part:
    of = number(data, "of", 1)
    return Part(random_id(data.get("id"), "set"), number(data, "i", 1, of), of)


def _facts(data: dict[str, Any]) -> PayloadFacts:
    if data.get("enc") != "age1" or data.get("comp") not in (ZSTD, columns.NAME):
        raise ValueError("enc")
    if number(data, "size") > MAX_FILE:
        raise Refused("bundle_too_large", size=data["size"], limit=MAX_FILE)
    if number(data, "plain") > MAX_PLAIN:
        raise Refused("bundle_unpacks_too_large", plain=data["plain"], limit=MAX_PLAIN)
    if number(data, "lines") > MAX_LINES:
        raise Refused("bundle_too_many_lines", lines=data["lines"], limit=MAX_LINES)
    digest = hash_hex(data.get("sha256"), "sha256")
    return PayloadFacts(digest, data["size"], data["plain"], data["lines"], data["comp"])
