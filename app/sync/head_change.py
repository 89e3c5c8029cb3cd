"""What a new head changes: root keys, headquarters' PCs, the escrow key; and the link that is proposed for it."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import Refused
from app.models.dataclass import dataclass
from app.sync.certificates import HQ_WRITES, Certificate, issue
from app.sync.deployment import replace_head
from app.sync.keys import DeviceKeys, DevicePublic
from app.sync.proposal import Proposal, propose
from app.sync.signing import key_id
from app.sync.trust import Head, Reader, Trust


@dataclass(frozen=True, slots=True)
class NewHq:
    """A PC that is to speak for headquarters, under its name."""

    device: DevicePublic
    label: str


@dataclass(frozen=True, slots=True)
class HeadChange:
    """Root keys to add (public) and to drop (ids), the threshold, headquarters' PCs, and another escrow recipient."""

    add_roots: tuple[bytes, ...] = ()
    drop_roots: tuple[str, ...] = ()
    threshold: int = 0
    add_hq: tuple[NewHq, ...] = ()
    drop_hq: tuple[str, ...] = ()
    escrow: str = ""


def propose_change(trust: Trust, keys: DeviceKeys, change: HeadChange) -> Proposal:
    """Return the proposal of a change, with certificates signed by this PC for the PCs that are added.

    Raises Refused ``root_key_unknown`` (key), ``not_hq_key`` when this PC would not speak for headquarters
    afterwards and so cannot certify, ``device_revoked``, ``head_impossible`` (why) and ``proposal_empty``.
    """
    head = _changed(trust, change)
    certs = [_certificate(trust, head, keys, new) for new in change.add_hq]
    return propose(trust, head, certs)


def _changed(trust: Trust, change: HeadChange) -> Head:
    held = trust.head
    unknown = set(change.drop_roots) - {key_id(key) for key in held.roots}
    if unknown:
        raise Refused("root_key_unknown", key=min(unknown))
    kept = [key for key in held.roots if key_id(key) not in change.drop_roots]
    roots = tuple(dict.fromkeys([*kept, *change.add_roots]))
    threshold = change.threshold or held.threshold
    if not 1 <= threshold <= len(roots):
        raise Refused("head_impossible", why="threshold")
    hq = _hq(held.hq, change)
    return replace_head(trust, roots=roots, threshold=threshold, hq=hq, readers=_readers(trust, change))


def _hq(held: Sequence[bytes], change: HeadChange) -> tuple[bytes, ...]:
    kept = [key for key in held if key_id(key) not in change.drop_hq]
    hq = tuple(dict.fromkeys([*kept, *(new.device.sign for new in change.add_hq)]))
    if not hq:
        raise Refused("head_impossible", why="hq")
    return hq


def _readers(trust: Trust, change: HeadChange) -> tuple[Reader, ...]:
    dropped = {trust.devices[device].device.age for device in change.drop_hq if device in trust.devices}
    kept = [
        reader
        for reader in trust.head.readers
        if reader.age not in dropped and not (change.escrow and reader.role == "escrow")
    ]
    added = [Reader("hq", new.device.age) for new in change.add_hq]
    if change.escrow:
        added.append(Reader("escrow", change.escrow))
    return tuple(dict.fromkeys([*kept, *added]))


def _certificate(trust: Trust, head: Head, keys: DeviceKeys, new: NewHq) -> Certificate:
    if keys.signing.public not in head.hq:
        raise Refused("not_hq_key")
    if new.device.id in trust.revoked:
        raise Refused("device_revoked", device=new.device.code)
    before = trust.devices.get(new.device.id)
    return issue(
        keys.signing,
        trust.head.deployment,
        new.device,
        new.label,
        HQ_WRITES,
        number=before.number + 1 if before else 1,
        trust=trust.version + 1,
    )
