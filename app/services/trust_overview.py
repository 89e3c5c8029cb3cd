"""The trust list as people read it: who rules, who speaks for headquarters, which PCs are let in or withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.models.dataclass import dataclass
from app.services.exchange_parts import Counter
from app.sync.certificates import Certificate
from app.sync.signing import digest_code, key_id, shown_code
from app.sync.trust import Trust


class PcStanding(StrEnum):
    """What the trust list says of a PC; ``FORMER`` spoke for headquarters once and does no more."""

    HQ = "hq"
    FORMER = "former"
    ENROLLED = "enrolled"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class TrustedPc:
    """One PC of the list: its code, name, points, standing, the version that let it in, and its last file here."""

    id: str
    code: str
    label: str
    points: tuple[str, ...]
    standing: PcStanding
    version: int
    last_made: str
    this: bool


@dataclass(frozen=True, slots=True)
class TrustOverview:
    """The list in force; ``link_code`` is compared when two PCs are to hold the same version."""

    deployment: str
    root_code: str
    version: int
    link_code: str
    roots: tuple[str, ...]
    threshold: int
    pcs: tuple[TrustedPc, ...]


def overview(counter: Counter) -> TrustOverview | None:
    """Return the list in force, None while this PC has none."""
    trust = counter.trust
    if trust is None:
        return None
    made = {receipt.device: receipt.made for receipt in reversed(counter.ledger.receipts())}
    pcs = [_pc(trust, item, made, counter.keys.id) for item in trust.devices.values()]
    order = list(PcStanding)
    return TrustOverview(
        trust.head.name,
        shown_code(trust.root_code),
        trust.version,
        shown_code(digest_code(bytes.fromhex(trust.digest))),
        tuple(shown_code(key_id(key)) for key in trust.head.roots),
        trust.head.threshold,
        tuple(sorted(pcs, key=lambda pc: (order.index(pc.standing), pc.points, pc.label, pc.id))),
    )


def _pc(trust: Trust, item: Certificate, made: Mapping[str, str], own: str) -> TrustedPc:
    return TrustedPc(
        item.id,
        item.device.code,
        item.label,
        item.points,
        _standing(trust, item),
        item.trust,
        made.get(item.id, ""),
        item.id == own,
    )


def _standing(trust: Trust, item: Certificate) -> PcStanding:
    if item.id in trust.revoked:
        return PcStanding.WITHDRAWN
    if item.is_hq:
        return PcStanding.HQ if trust.speaks_for_hq(item.id) else PcStanding.FORMER
    return PcStanding.ENROLLED
