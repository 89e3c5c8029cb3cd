"""Reads an opened bundle into stretches that are proven by their seals, ready to be taken in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from itertools import chain

from app.models.dataclass import dataclass
from app.progress import CancelToken
from app.storage.intake import Stretch as Taken
from app.sync import certificates
from app.sync.lines import Blob, EntryLines, Manifest
from app.sync.payload import Payload
from app.sync.seals import Stretch, check_stretch
from app.sync.trust import Trust, accept_links

_BLOB = re.compile(rb'"sha256":"([0-9a-f]{64})"')


@dataclass(slots=True)
class Delivery:
    """What a bundle brings: the sender's word of what it has, newer trust, proven stretches, and blob hashes."""

    manifest: Manifest = field(default_factory=Manifest)
    trust: Trust | None = None
    stretches: list[Taken] = field(default_factory=list)
    strangers: set[str] = field(default_factory=set)
    referred: set[str] = field(default_factory=set)
    carried: set[str] = field(default_factory=set)

    @property
    def entries(self) -> int:
        """Return how many entries came."""
        return sum(len(stretch.lines) for stretch in self.stretches)

    @property
    def changes(self) -> int:
        """Return how many changes that people made came: the first entry of a log only opens it."""
        return self.entries - sum(stretch.first == 1 for stretch in self.stretches)


def read_trust(payload: Payload, held: Trust | None) -> Trust | None:
    """Return the trust list held here continued by the links in the bundle; Refused as ``accept_links`` says."""
    links = payload.trust_links()
    first = next(links, None)
    return held if first is None else accept_links(held, chain([first], links))


def read_delivery(
    payload: Payload,
    trust: Trust | None,
    keys: Mapping[str, bytes],
    cancel: CancelToken,
    *,
    firsts: bool = False,
) -> Delivery:
    """Check every line, seal and blob of a bundle; nothing is stored.

    ``keys`` maps the devices known here to their public keys. Stretches of devices that nobody has enrolled yet are
    left out and their devices named: their own next export brings them again. ``firsts`` as ``Payload.lines``. Raises
    Refused.
    """
    delivery = Delivery(trust=trust)
    heading: Stretch | None = None
    for line in payload.lines(firsts=firsts):
        cancel.raise_if_cancelled()
        if isinstance(line, EntryLines) and heading is not None:
            _close(delivery, heading, line, keys)
            continue
        heading = None
        if isinstance(line, Manifest):
            delivery.manifest = line
        elif isinstance(line, Stretch):
            heading = line
        elif isinstance(line, Blob):
            delivery.carried.add(line.sha256)
    return delivery


def carried_blobs(payload: Payload, wanted: set[str]) -> Iterator[Blob]:
    """Yield the attachments that some entry refers to; others are nobody's and are left out."""
    return (blob for blob in payload.blobs() if blob.sha256 in wanted)


def device_keys(trust: Trust | None) -> dict[str, bytes]:
    """Return the public keys of every device that headquarters has ever enrolled."""
    return {} if trust is None else {device: cert.device.sign for device, cert in trust.devices.items()}


def may_write(trust: Trust | None, device: str, audience: str) -> bool:
    """Tell whether a device may write for an audience: headquarters enrolled it for that, though it be withdrawn."""
    certificate = None if trust is None else trust.devices.get(device)
    return certificate is not None and certificates.may_write(certificate, audience)


def _close(delivery: Delivery, heading: Stretch, lines: EntryLines, keys: Mapping[str, bytes]) -> None:
    seal = heading.seal
    delivery.referred.update(
        found.decode() for raw in lines.raws if b'"sha256"' in raw for found in _BLOB.findall(raw)
    )
    public = keys.get(seal.by)
    if public is None:
        delivery.strangers.add(seal.by)
        return
    hashes = check_stretch(heading, lines.raws, public)
    delivery.stretches.append(
        Taken(
            heading.log,
            heading.first,
            heading.before,
            lines.raws,
            hashes,
            lines.entries,
            seal.n,
            seal.hash,
            seal.sig,
            seal.by,
            lines.firsts,
        )
    )
