"""The trust list: which keys rule, who may write and read, who is withdrawn; a chain of signed links.

Each link holds the whole head (roots, headquarters' keys, readers) and only the certificates and revocations that
are new in it; the list is the sum of its links. Rules after The Update Framework (TUF specification 1.0.34, 5.3.4):
a link counts when it follows the one before by number and hash, and a new head meets both thresholds.

Two chains that part can only come from a headquarters restored from an old copy, or from a stolen headquarters key;
every PC then keeps the same one of them (``_preferred``), and headquarters takes the other's news over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.errors import Refused
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import certificates, dsse
from app.sync.age import check_recipient
from app.sync.certificates import Certificate
from app.sync.dsse import Envelope
from app.sync.shape import hash_hex, items, log_id, mapping, number, parsed, random_id, text, texts
from app.sync.signing import SigningKey, digest_code, is_key_id, key_id

KIND = "application/vnd.gatebook.trust+json"
EVERY_LOG = ""
BAD = "trust_bad"


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who can decrypt every bundle: ``role`` is ``hq`` or ``escrow``."""

    role: str
    age: str


@dataclass(frozen=True, slots=True)
class Head:
    """What only the root keys may change; keys are Ed25519 public keys."""

    deployment: str
    name: str
    roots: tuple[bytes, ...]
    threshold: int
    hq: tuple[bytes, ...]
    readers: tuple[Reader, ...]


@dataclass(frozen=True, slots=True)
class Revocation:
    """A withdrawn device: its entries in ``log`` count up to ``last_good``; ``log`` "" stands for all others."""

    device: str
    log: str = EVERY_LOG
    last_good: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """One version of the trust list."""

    version: int
    previous: str
    head: Head
    certificates: tuple[Certificate, ...]
    revoked: tuple[Revocation, ...]
    envelope: Envelope

    @property
    def digest(self) -> str:
        """Return the SHA-256 in hex by which the next link names this one."""
        return hashlib.sha256(self.envelope.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Trust:
    """A verified chain of links and what it adds up to; ``revoked`` maps device to log to last good number.

    ``lost`` are links of another chain that parted from this one and was not kept.
    """

    links: tuple[Link, ...]
    devices: Mapping[str, Certificate]
    revoked: Mapping[str, Mapping[str, int]]
    lost: tuple[Link, ...] = field(default=(), compare=False)

    @property
    def head(self) -> Head:
        """Return the head in force."""
        return self.links[-1].head

    @property
    def version(self) -> int:
        """Return the number of the newest link."""
        return self.links[-1].version

    @property
    def digest(self) -> str:
        """Return the hash of the newest link in hex."""
        return self.links[-1].digest

    @property
    def root_code(self) -> str:
        """Return the 20 characters by which people compare the first link, and so the deployment."""
        return digest_code(bytes.fromhex(self.links[0].digest))

    @property
    def hq_keys(self) -> dict[str, bytes]:
        """Return the headquarters keys in force, by id."""
        return by_id(self.head.hq)

    def speaks_for_hq(self, device: str) -> bool:
        """Tell whether a device is headquarters' today: its key stands in the head, and it is not withdrawn."""
        return device in self.devices and device in self.hq_keys and device not in self.revoked

    def last_good(self, device: str, log: str) -> int | None:
        """Return the last number of ``log`` that counts, or None when ``device`` is not withdrawn."""
        logs = self.revoked.get(device)
        return None if logs is None else logs.get(log, logs.get(EVERY_LOG, 0))

    def recipients(self, points: Iterable[str]) -> tuple[str, ...]:
        """Return who may decrypt a bundle about ``points``: all readers, headquarters, and those points' devices."""
        wanted = set(points)
        devices = [
            item.device.age
            for item in self.devices.values()
            if self.speaks_for_hq(item.id) or (item.id not in self.revoked and wanted & set(item.points))
        ]
        return tuple(dict.fromkeys([*(reader.age for reader in self.head.readers), *devices]))


def by_id(keys: Iterable[bytes]) -> dict[str, bytes]:
    """Return public keys by their ids."""
    return {key_id(key): key for key in keys}


def verify_chain(links: Sequence[bytes]) -> Trust:
    """Return the trust list of a whole chain, first link first; raise Refused.

    Codes: trust_bad (why), trust_gap (have, got), trust_fork (version).
    """
    return accept_links(None, (dsse.parse(link, KIND, BAD) for link in links))


def accept_links(held: Trust | None, links: Iterable[Envelope]) -> Trust:
    """Return ``held`` continued by ``links``, links already held passed over; codes as above.

    Links that leave the chain held make another chain, of which every PC keeps the same one; see ``_preferred``.
    """
    known = list(held.links) if held is not None else []
    offered = list(known)
    for envelope in links:
        link = read_link(envelope)
        if link.version <= len(offered):
            if offered[link.version - 1].digest == link.digest:
                continue
            if link.version == 1:
                raise Refused("trust_fork", version=1)
            del offered[link.version - 1 :]
        _check_follows(offered[-1] if offered else None, link)
        offered.append(link)
    if not offered:
        raise Refused(BAD, why="empty")
    kept, lost = _preferred(known, offered)
    return _sum(kept, lost)


def _preferred(known: list[Link], offered: list[Link]) -> tuple[list[Link], list[Link]]:
    """Return the chain to keep and the links of the other that are lost; Refused ``trust_fork`` between two heads.

    What root keys signed counts more than what a headquarters key alone did; of two chains by headquarters the
    longer one counts, of two equal ones that with the smaller hash, so that all PCs agree.
    """
    shared = sum(1 for one, other in zip(known, offered, strict=False) if one.digest == other.digest)
    if shared == len(known):
        return offered, []
    if shared == len(offered):
        return known, []
    heads = [
        any(link.head != known[shared - 1].head for link in chain[shared:]) for chain in (known, offered)
    ]
    if all(heads):
        raise Refused("trust_fork", version=shared + 1)

    def rank(chain: list[Link], rooted: bool) -> tuple[bool, int, int]:
        return rooted, len(chain), -int(chain[shared].digest, 16)

    if rank(offered, heads[1]) > rank(known, heads[0]):
        return offered, known[shared:]
    return known, offered[shared:]


def _check_follows(before: Link | None, link: Link) -> None:
    if before is None:
        if link.version != 1:
            raise Refused("trust_gap", have=0, got=link.version)
        dsse.check(link.envelope, by_id(link.head.roots), link.head.threshold, BAD)
        return
    if link.version != before.version + 1:
        raise Refused("trust_gap", have=before.version, got=link.version)
    if link.previous != before.digest:
        raise Refused("trust_fork", version=link.version)
    if link.head == before.head:
        dsse.check(link.envelope, by_id(before.head.hq), 1, BAD)
        return
    if link.head.deployment != before.head.deployment:
        raise Refused(BAD, why="deployment")
    for head in (before.head, link.head):
        dsse.check(link.envelope, by_id(head.roots), head.threshold, BAD)


def _sum(links: Sequence[Link], lost: Sequence[Link] = ()) -> Trust:
    devices = {item.id: item for link in links for item in link.certificates}
    revoked = _revocations(links)
    return Trust(tuple(links), devices, revoked, tuple(lost))


def _revocations(links: Iterable[Link]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for link in links:
        for item in link.revoked:
            found.setdefault(item.device, {})[item.log] = item.last_good
    return found


def link_body(
    version: int,
    previous: str,
    head: Head,
    certs: Iterable[Certificate],
    revoked: Iterable[Revocation],
) -> bytes:
    """Return the bytes of a link that are to be signed."""
    told: dict[str, Any] = {"fmt": 1, "version": version, "prev": previous, "deployment": head.deployment}
    told |= {"name": head.name, "roots": [key.hex() for key in head.roots], "threshold": head.threshold}
    told["hq"] = [key.hex() for key in head.hq]
    told["readers"] = [{"role": reader.role, "age": reader.age} for reader in head.readers]
    told["certs"] = [item.envelope.as_json() for item in certs]
    told["revoked"] = [
        {"device": item.device, "log": item.log, "last_good": item.last_good} for item in revoked
    ]
    return compact_dumps(told)


def read_link(envelope: Envelope) -> Link:
    """Read a link; its certificates must be signed by a headquarters key of its own head; Refused ``trust_bad``."""
    data = strict_loads(envelope.body, code=BAD)
    return parsed(BAD, lambda: _link(mapping(data), envelope))


def head_of(envelope: Envelope) -> Head:
    """Return the head in a link, without a look at its certificates; Refused ``trust_bad``."""
    data = strict_loads(envelope.body, code=BAD)
    return parsed(BAD, lambda: _head(mapping(data)))


def reunite(trust: Trust, key: SigningKey) -> Trust:
    """Return ``trust`` with the news of the chain that was lost taken over by a headquarters ``key``.

    Certificates of a key that no longer speaks for headquarters stay out; of two last good numbers the lower counts.
    """
    certs = {
        item.id: item
        for link in trust.lost
        for item in link.certificates
        if item.id not in trust.devices
        and any(one.keyid in trust.hq_keys for one in item.envelope.signatures)
    }
    told = _revocations(trust.lost)
    revoked = [
        Revocation(device, log, n)
        for device, logs in told.items()
        for log, n in logs.items()
        if device not in trust.revoked or n < trust.revoked[device].get(log, n + 1)
    ]
    if not certs and not revoked:
        return trust
    body = link_body(trust.version + 1, trust.digest, trust.head, certs.values(), revoked)
    return accept_links(trust, [dsse.sign(KIND, body, [key])])


def _link(data: dict[str, Any], envelope: Envelope) -> Link:
    number(data, "fmt", 1, 1)
    version = number(data, "version", 1)
    if version > 1:
        hash_hex(data.get("prev"), "prev")
    elif data.get("prev") != "":
        raise ValueError("prev")
    head = _head(data)
    envelopes = [dsse.from_json(item, certificates.KIND, BAD) for item in items(data, "certs")]
    certs = tuple(certificates.read(item, by_id(head.hq), BAD) for item in envelopes)
    if any(item.deployment != head.deployment for item in certs):
        raise ValueError("certs")
    revoked = tuple(_revocation(mapping(item, "revoked")) for item in items(data, "revoked"))
    return Link(version, data["prev"], head, certs, revoked, envelope)


def _head(data: dict[str, Any]) -> Head:
    roots, hq = _keys(data, "roots"), _keys(data, "hq")
    return Head(
        deployment=random_id(data.get("deployment"), "deployment"),
        name=text(data, "name"),
        roots=roots,
        threshold=number(data, "threshold", 1, len(roots)),
        hq=hq,
        readers=tuple(_reader(mapping(item, "readers")) for item in items(data, "readers")),
    )


def _keys(data: dict[str, Any], name: str) -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(hash_hex(key, name)) for key in texts(data, name))


def _reader(data: dict[str, Any]) -> Reader:
    role = text(data, "role")
    if role not in {"hq", "escrow"}:
        raise ValueError("role")
    return Reader(role, check_recipient(text(data, "age")))


def _revocation(data: dict[str, Any]) -> Revocation:
    device, log = text(data, "device"), data.get("log")
    if not is_key_id(device):
        raise ValueError("revoked")
    return Revocation(device, EVERY_LOG if log == EVERY_LOG else log_id(log), number(data, "last_good"))
