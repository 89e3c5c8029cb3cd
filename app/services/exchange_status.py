"""Where the exchange of this PC stands: what is on its way, what is awaited, and how each point is doing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.models.entries import Open
from app.models.places import HQ_CODE
from app.services.exchange_parts import Counter
from app.storage.ledger import ExportMade, Receipt
from app.storage.waiting import Waiting


@dataclass(frozen=True, slots=True)
class PointStatus:
    """One point as headquarters sees it: PCs enrolled, last bundle, entries here, and what it lacks of ours."""

    code: str
    devices: int
    last_made: str
    last_imported: str
    entries: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Awaited:
    """Changes that have not come yet, though later ones have: numbers ``first`` to ``last`` of a PC's log."""

    label: str
    first: int
    last: int
    held: int


@dataclass(frozen=True, slots=True)
class ExchangeStatus:
    """Where this PC stands: changes not exported and not acknowledged, since when, what waits and is kept aside."""

    joined: bool
    deployment: str
    device_code: str
    root_code: str
    unexported: int
    unacknowledged: int
    since: str
    last_export: str
    last_word: str
    held: int
    tray: int
    points: tuple[PointStatus, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    twins: tuple[str, ...] = ()


def read(counter: Counter) -> ExchangeStatus:
    """Return where this PC stands."""
    exports, receipts = counter.ledger.exports(), counter.ledger.receipts()
    acknowledged = counter.have_of(HQ_CODE)
    unexported, _ = _pending(counter, _farther(_reached(exports), acknowledged))
    unacknowledged, since = _pending(counter, acknowledged)
    awaited = _awaited(counter)
    trust = counter.trust
    return ExchangeStatus(
        joined=counter.certificate is not None,
        deployment="" if trust is None else trust.head.name,
        device_code=counter.keys.public.code,
        root_code="" if trust is None else trust.root_code,
        unexported=0 if counter.at_hq else unexported,
        unacknowledged=0 if counter.at_hq else unacknowledged,
        since="" if counter.at_hq else since,
        last_export=exports[0].made if exports else "",
        last_word=_last_word(counter, receipts),
        held=sum(item.held for item in awaited),
        tray=len(counter.ledger.tray()),
        points=_points(counter, receipts) if counter.at_hq else (),
        awaited=awaited,
        twins=tuple(_label(counter, log_id) for log_id in counter.desk.store.logs.forked()),
    )


def _last_word(counter: Counter, receipts: Sequence[Receipt]) -> str:
    """Return when headquarters (at headquarters: anybody) was last heard of."""
    devices = counter.trust.devices if counter.trust is not None else {}
    heard = (
        receipt.imported
        for receipt in receipts
        if counter.at_hq or (receipt.device in devices and devices[receipt.device].is_hq)
    )
    return next(heard, "")


def _pending(counter: Counter, reached: Mapping[str, int]) -> tuple[int, str]:
    """Return how many changes of this point lie beyond ``reached``, and the moment of the oldest."""
    logs = counter.desk.store.logs
    audience = counter.desk.place.audience()
    count = 0
    oldest = ""
    for log in logs.all():
        # The first entry only opens the log: it is no change that a person made.
        have = max(1, reached.get(log.id, 0))
        if log.audience != audience or log.n <= have:
            continue
        count += log.n - have
        line = logs.line(log.no, have + 1)
        moment = line.entry().moment if line is not None else ""
        oldest = min(filter(None, (oldest, moment)), default="")
    return count, oldest


def _awaited(counter: Counter) -> tuple[Awaited, ...]:
    logs = counter.desk.store.logs
    found = []
    for log_id, first, last in Waiting(counter.database).ranges():
        log = logs.find(log_id)
        missing = 1 if log is None else log.n + 1
        found.append(Awaited(_label(counter, log_id), missing, max(missing, first - 1), last - first + 1))
    return (*found, *_lost(counter))


def _lost(counter: Counter) -> Iterator[Awaited]:
    """Yield what a PC had written before its database was restored from a copy, as long as nobody brought it back."""
    logs = counter.desk.store.logs
    for log in logs.all():
        line = logs.line(log.no, 1)
        first = line.entry().ops[0] if line is not None else None
        if not isinstance(first, Open) or not first.continues:
            continue
        told = first.continues
        old = logs.find(str(told.get("log", "")))
        have, last = 0 if old is None else old.n, told.get("n", 0)
        if isinstance(last, int) and have < last:
            yield Awaited(_label(counter, str(told["log"])), have + 1, last, 0)


def _label(counter: Counter, log_id: str) -> str:
    """Return the name of the PC that writes a log; its device id names it."""
    device = log_id.partition("-")[0]
    certificate = counter.trust.devices.get(device) if counter.trust is not None else None
    return certificate.label if certificate is not None else device


def _points(counter: Counter, receipts: Sequence[Receipt]) -> tuple[PointStatus, ...]:
    by_point: dict[str, list[str]] = {}
    for cert in counter.trust.devices.values() if counter.trust is not None else ():
        for point in cert.points:
            by_point.setdefault(point, []).append(cert.id)
    return tuple(_point(counter, code, devices, receipts) for code, devices in sorted(by_point.items()))


def _point(counter: Counter, code: str, devices: Sequence[str], receipts: Sequence[Receipt]) -> PointStatus:
    last = next((receipt for receipt in receipts if receipt.device in devices), None)
    have = counter.have_of(code)
    entries = waiting = 0
    for log in counter.desk.store.logs.all():
        if log.audience not in counter.audiences(code):
            continue
        if log.device in devices:
            entries += log.n - log.base
        else:
            waiting += max(0, log.n - have.get(log.id, 0))
    made, imported = (last.made, last.imported) if last is not None else ("", "")
    return PointStatus(code, len(devices), made, imported, entries, waiting)


def _farther(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    """Return the higher number per log: what headquarters has need not have come from here."""
    return {log: max(one.get(log, 0), other.get(log, 0)) for log in {*one, *other}}


def _reached(exports: Sequence[ExportMade]) -> dict[str, int]:
    found: dict[str, int] = {}
    for export in exports:
        for log, n in export.have.items():
            found[log] = max(n, found.get(log, 0))
    return found
