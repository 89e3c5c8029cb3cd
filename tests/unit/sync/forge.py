"""Makes bundles for the tests, honest and forged, with fixed signing keys."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import zstandard

from app.models.entries import Entry, Set, chain_next, chain_start, encode_entry
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import age, dsse, envelope
from app.sync.age import AgeKey
from app.sync.certificates import Certificate
from app.sync.container import MAGIC, write_bundle
from app.sync.deployment import Founded, create_deployment
from app.sync.envelope import Draft, Header
from app.sync.join import admit, make_request, read_request
from app.sync.keys import DeviceKeys
from app.sync.lines import Manifest, end_line, manifest_line, stretch_line
from app.sync.seals import Stretch, sign_seal
from app.sync.signing import SigningKey
from app.sync.trust import Trust

MADE = "2026-11-23T18:04:39Z+03:00"
LOG = f"{SigningKey(bytes([2]) * 32).id}-5d41402abc4b2a76"


def device(number: int) -> DeviceKeys:
    """Return the device whose signing key has this number."""
    return DeviceKeys(SigningKey(bytes([number]) * 32), AgeKey.generate())


@dataclass
class World:
    """A deployment with its headquarters, one enrolled PC at the point RAB, and a stranger."""

    hq: DeviceKeys = field(default_factory=lambda: device(1))
    pc: DeviceKeys = field(default_factory=lambda: device(2))
    stranger: DeviceKeys = field(default_factory=lambda: device(3))

    def __post_init__(self) -> None:
        self.founded: Founded = create_deployment("Border points", self.hq, "HQ-1")
        request = read_request(make_request(self.pc, "RAB-PC2", "RAB", MADE))
        self.trust: Trust
        self.trust, self.answer = admit(self.founded.trust, self.hq.signing, request)

    @property
    def certificate(self) -> Certificate:
        """Return the PC's certificate."""
        return self.trust.devices[self.pc.id]

    def draft(self, **changes: Any) -> Draft:
        """Return what the PC says of its bundle."""
        draft = Draft(MADE, ("HQ",), "1.4.2", "RAB-PC2", self.trust.head.deployment, id="0" * 32)
        return replace(draft, **changes)

    def write(self, path: Path, lines: Iterable[bytes] | None = None, **changes: Any) -> Header:
        """Write an honest bundle of the PC."""
        return write_bundle(
            path,
            self.draft(**changes),
            self.lines() if lines is None else lines,
            recipients=self.trust.recipients(["RAB"]),
            key=self.pc.signing,
            certificate=self.certificate,
        )

    def lines(self, count: int = 3) -> list[bytes]:
        """Return the payload lines of a bundle with ``count`` entries."""
        return [manifest_line(Manifest(have={LOG: count})), *stretch(self.pc.signing, entries(count))]


def entry(n: int, *, log: str = LOG, note: str = "تم الفحص") -> bytes:
    """Return the line of an entry."""
    return encode_entry(Entry(log, n, MADE, "u" * 32, "1.4.2", (Set("answer", "r1", {"comment": note}),)))


def entries(count: int, first: int = 1) -> list[bytes]:
    """Return ``count`` entries from ``first`` on."""
    return [entry(n) for n in range(first, first + count)]


def stretch(key: SigningKey, lines: Sequence[bytes], *, log: str = LOG) -> list[bytes]:
    """Return the entries 1 to n of a log under their heading line."""
    chain = chain_start(log)
    for line in lines:
        chain = chain_next(chain, line)
    heading = Stretch(log, 1, chain_start(log), sign_seal(key, log, len(lines), chain))
    return [stretch_line(heading), *lines]


def plain_of(lines: Sequence[bytes]) -> bytes:
    """Return payload text with its end line."""
    body = b"".join(line + b"\n" for line in lines)
    return body + end_line(len(lines), hashlib.sha256(body).hexdigest()) + b"\n"


def zstd(plain: bytes) -> bytes:
    """Return one honest frame."""
    return zstandard.ZstdCompressor(level=3, write_content_size=False).compress(plain)


def encrypt(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return ``data`` encrypted for the recipients."""
    target = io.BytesIO()
    age.encrypt(io.BytesIO(data), target, recipients)
    return target.getvalue()


def bundle(
    world: World,
    plain: bytes = b"",
    *,
    frame: bytes | None = None,
    cipher: bytes | None = None,
    key: SigningKey | None = None,
    payload: dict[str, Any] | None = None,
    **members: Any,
) -> bytes:
    """Return the bytes of a bundle with a valid signature over any content and any header members."""
    if cipher is None:
        cipher = encrypt(zstd(plain) if frame is None else frame, [world.hq.age.recipient])
    signer = key or world.pc.signing
    lines = max(0, plain.count(b"\n") - 1)
    facts = envelope.PayloadFacts(hashlib.sha256(cipher).hexdigest(), len(cipher), len(plain), lines)
    honest = envelope.seal_header(world.draft(), facts, signer, None)
    told = strict_loads(honest.body)
    told.update(members)
    told["payload"].update(payload or {})
    signed = dsse.sign(envelope.KIND, compact_dumps(told), [signer])
    return MAGIC + signed.to_bytes() + b"\n" + cipher


def of_lines(world: World, lines: Sequence[bytes], **members: Any) -> bytes:
    """Return the bytes of a validly signed bundle with these payload lines."""
    return bundle(world, plain_of(lines), **members)
