"""Founding a deployment and continuing its trust list: the acts of headquarters and of the root keys' keepers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.values import new_id
from app.sync import certificates, dsse
from app.sync.age import AgeKey
from app.sync.certificates import HQ_WRITES, Certificate
from app.sync.kept_keys import write_escrow, write_root
from app.sync.keys import DeviceKeys, DevicePublic
from app.sync.signing import SigningKey
from app.sync.trust import KIND, Head, Reader, Revocation, Trust, accept_links, link_body

__all__ = [
    "Founded",
    "create_deployment",
    "extend",
    "issue_next",
    "replace_head",
    "write_escrow",
    "write_root",
]


@dataclass(frozen=True, slots=True)
class Founded:
    """A new deployment: root keys and the escrow identity, to be stored apart, and the trust list's version 1."""

    roots: tuple[SigningKey, ...]
    escrow: AgeKey
    trust: Trust


def create_deployment(
    name: str, hq: DeviceKeys, label: str, *, root_count: int = 2, threshold: int = 1
) -> Founded:
    """Found a deployment whose first headquarters PC is ``hq``; raise Refused("trust_bad") on impossible numbers.

    A small deployment is 1 of 2 root keys, a large one 2 of 3; the checks are the same.
    """
    roots = tuple(SigningKey.generate() for _ in range(root_count))
    escrow = AgeKey.generate()
    readers = (Reader("hq", hq.age.recipient), Reader("escrow", escrow.recipient))
    head = Head(new_id(), name, tuple(key.public for key in roots), threshold, (hq.signing.public,), readers)
    certificate = certificates.issue(
        hq.signing, head.deployment, hq.public, label, HQ_WRITES, number=1, trust=1
    )
    link = dsse.sign(KIND, link_body(1, "", head, [certificate], ()), roots)
    return Founded(roots, escrow, accept_links(None, [link]))


def issue_next(
    trust: Trust,
    key: SigningKey,
    device: DevicePublic,
    label: str,
    writes: tuple[str, ...],
    *,
    replaces: str = "",
) -> Certificate:
    """Return a certificate for the next version of ``trust``; raise Refused.

    Codes: device_revoked (a withdrawn device needs new keys), not_hq_key, certificate_bad.
    """
    if key.id not in trust.hq_keys:
        raise Refused("not_hq_key")
    if device.id in trust.revoked:
        raise Refused("device_revoked", device=device.code)
    before = trust.devices.get(device.id)
    number = before.number + 1 if before else 1
    return certificates.issue(
        key,
        trust.head.deployment,
        device,
        label,
        writes,
        number=number,
        trust=trust.version + 1,
        replaces=replaces,
    )


def extend(
    trust: Trust,
    keys: Sequence[SigningKey],
    *,
    certs: Iterable[Certificate] = (),
    revoked: Iterable[Revocation] = (),
    head: Head | None = None,
) -> Trust:
    """Return ``trust`` with one more link signed by ``keys``; raise Refused("trust_bad") when they do not suffice.

    A headquarters key suffices for certificates and revocations; another ``head`` (see ``replace_head``) needs the
    old and the new roots' thresholds.
    """
    body = link_body(trust.version + 1, trust.digest, head or trust.head, certs, revoked)
    return accept_links(trust, [dsse.sign(KIND, body, keys)])


def replace_head(
    trust: Trust,
    *,
    roots: tuple[bytes, ...] | None = None,
    threshold: int | None = None,
    hq: tuple[bytes, ...] | None = None,
    readers: tuple[Reader, ...] | None = None,
) -> Head:
    """Return the head in force with some parts replaced, for ``extend``."""
    held = trust.head
    return replace(
        held,
        roots=held.roots if roots is None else roots,
        threshold=held.threshold if threshold is None else threshold,
        hq=held.hq if hq is None else hq,
        readers=held.readers if readers is None else readers,
    )
