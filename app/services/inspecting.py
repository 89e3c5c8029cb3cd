"""Looks into a bundle without taking it in: which logs and numbers, how much is new here, what is missing, whose."""

from __future__ import annotations

from collections import Counter as Tally
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.progress import CancelToken
from app.services.exchange_parts import Counter
from app.services.importing import read_checked
from app.services.taking import OPENING
from app.storage.intake import Stretch
from app.sync.payload import open_payload
from app.sync.verify import BundleInfo, verify_file


@dataclass(frozen=True, slots=True)
class LogRange:
    """Entries of one log in a bundle; ``fresh`` changes are new, ``missing`` entries are lacking here before it."""

    log: str
    label: str
    audience: str
    device: str
    first: int
    last: int
    fresh: int
    missing: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is in a bundle: ranges per log, changes per table, user ids, attachments, and what is new here."""

    info: BundleInfo
    logs: tuple[LogRange, ...]
    tables: dict[str, int]
    users: tuple[str, ...]
    blobs: int
    entries: int
    fresh: int
    trust: int

    @property
    def known(self) -> int:
        """Return how many changes are already here."""
        return self.entries - self.fresh


def inspect(counter: Counter, path: Path, cancel: CancelToken) -> Inspection:
    """Return what is in a bundle; nothing is stored. Raises Refused as an import would, and Environment."""
    info = verify_file(path, counter.trust)
    if counter.trust is None:
        raise Refused("not_joined")
    with open_payload(path, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
        delivery = read_checked(counter, payload, cancel)
    tables: Tally[str] = Tally()
    users: set[str] = set()
    logs = []
    for stretch in delivery.stretches:
        for entry in stretch.entries:
            tables.update(getattr(op, "table", "") for op in entry.ops)
            users.add(entry.user)
        logs.append(_range(counter, stretch))
    del tables[""]
    fresh = sum(log.fresh for log in logs)
    trust = delivery.trust.version if delivery.trust is not None else 0
    return Inspection(
        info,
        tuple(logs),
        dict(sorted(tables.items())),
        tuple(sorted(users)),
        len(delivery.carried),
        delivery.changes,
        fresh,
        trust,
    )


def _range(counter: Counter, stretch: Stretch) -> LogRange:
    log = counter.desk.store.logs.find(stretch.log)
    held = 0 if log is None else log.n
    certificate = counter.trust.devices.get(stretch.device) if counter.trust is not None else None
    opening = [op.audience for entry in stretch.entries[:1] for op in entry.ops if hasattr(op, "audience")]
    audience = log.audience if log is not None else "".join(opening)
    return LogRange(
        stretch.log,
        certificate.label if certificate is not None else stretch.device,
        audience,
        stretch.device,
        stretch.first,
        stretch.seal_n,
        max(0, stretch.seal_n - max(held, stretch.first - 1, OPENING)),
        max(0, stretch.first - 1 - held),
    )
