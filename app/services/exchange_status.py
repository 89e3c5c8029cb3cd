"""Where the exchange of this PC stands: what is on its way, what is awaited, and how each point is doing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from app.models.dataclass import dataclass
from app.models.entries import Open, decode_entry
from app.models.places import HQ_CODE
from app.models.policy import point_of
from app.services.clock_faults import ClockFault, clock_faults
from app.services.desk import Desk
from app.services.exchange_parts import Counter, sent
from app.services.last_word import LastWord, last_word
from app.storage.ledger import ExportMade, Receipt
from app.storage.problems import WAITS_FOR_UPDATE, Problems
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
    """Changes that have not come yet, though later ones have: numbers ``first`` to ``last`` of a PC's log.

    ``point`` is the code of the PC's point, or of headquarters; empty while neither PC nor log is known here. ``lang``
    is the office language of that place.
    """

    label: str
    first: int
    last: int
    held: int
    log: str = ""
    point: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class ExchangeStatus:
    """Where this PC stands: changes not exported and not acknowledged, since when, what waits and is kept aside.

    At a point, what goes to another PC of the point is not exported: it is on no way to headquarters. ``handed`` counts
    such changes among those not exported.
    ``colleagues`` are the names of the other PCs of this point; ``conflicts`` and ``problems`` count what waits for a
    decision and what is kept without being shown; ``waits_for_update`` counts the changes that a newer program made.
    ``word`` is the newest file of headquarters; ``withdrawn`` tells that this very PC no longer counts.
    """

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
    clocks: tuple[ClockFault, ...] = ()
    colleagues: tuple[str, ...] = ()
    conflicts: int = 0
    problems: int = 0
    waits_for_update: int = 0
    word: LastWord | None = None
    withdrawn: bool = False
    handed: int = 0


def read(counter: Counter) -> ExchangeStatus:
    """Return where this PC stands."""
    exports, receipts = sent(counter), counter.ledger.receipts()
    acknowledged = counter.have_of(HQ_CODE)
    exported = _farther(_reached(exports), acknowledged)
    unexported, _ = _pending(counter, exported)
    nowhere, _ = _pending(counter, _farther(_reached(counter.ledger.exports()), exported))
    unacknowledged, since = _pending(counter, acknowledged)
    awaited = _awaited(counter)
    trust = counter.trust
    problems = Problems(counter.database, counter.desk.store.logs)
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
        held=sum(last - first + 1 for _, first, last in Waiting(counter.database).ranges()),
        tray=len(counter.ledger.tray()),
        points=_points(counter, receipts) if counter.at_hq else (),
        awaited=awaited,
        twins=tuple(_label(counter, log_id) for log_id in counter.desk.store.logs.forked()),
        clocks=clock_faults(counter),
        colleagues=_colleagues(counter),
        conflicts=len(counter.desk.records.conflicts()),
        problems=sum(count for code, count in problems.counts().items() if code != WAITS_FOR_UPDATE),
        waits_for_update=problems.waiting_for_update(),
        word=last_word(counter, receipts),
        withdrawn=trust is not None and counter.keys.id in trust.revoked,
        handed=unexported - nowhere,
    )


def on_the_way(counter: Counter) -> dict[str, int]:
    """Return up to which number each log has gone out to headquarters, or is known to have arrived there."""
    return _farther(_reached(sent(counter)), counter.have_of(HQ_CODE))


def _colleagues(counter: Counter) -> tuple[str, ...]:
    """Return the names of the other PCs of this point that have been let in."""
    if counter.at_hq or counter.certificate is None:
        return ()
    return tuple(cert.label for cert in counter.readers(counter.desk.place.code))


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
        if first <= missing:
            # What is held follows at once: it waits for entries of other logs, which are named on their own.
            continue
        found.append(_named(counter, log_id, missing, first - 1, last - first + 1))
    lacking = {one.log for one in found}
    found += {one.log: one for one in _referred(counter) if one.log not in lacking}.values()
    return (*found, *_lost(counter))


def _named(counter: Counter, log_id: str, first: int, last: int, held: int) -> Awaited:
    log = counter.desk.store.logs.find(log_id)
    device = log_id.partition("-")[0]
    certificate = counter.trust.devices.get(device) if counter.trust is not None else None
    points = () if certificate is None else certificate.points
    place = points[0] if points else HQ_CODE if certificate is not None and certificate.is_hq else ""
    code = place or ("" if log is None else point_of(log.audience))
    return Awaited(
        _label(counter, log_id), first, last, held, log_id, code, office_language(counter.desk, code)
    )


def office_language(desk: Desk, point: str) -> str:
    """Return the language in which a place does its paperwork: Kurdish at points of the KRG, else Arabic."""
    term = desk.reference.term("points", point)
    return "ckb" if term is not None and term.more.get("authority") == "krg" else "ar"


def _referred(counter: Counter) -> Iterator[Awaited]:
    """Yield what the next held entry of a log had seen and is not here: it waits for another PC's changes."""
    logs, waiting = counter.desk.store.logs, Waiting(counter.database)
    for log_id, first, last in waiting.ranges():
        log = logs.find(log_id)
        if first > (0 if log is None else log.n) + 1:
            continue
        entry = decode_entry(json.loads(waiting.after(log_id, first - 1)[0].line))
        for other, (n, _chain) in entry.deps.items():
            known = logs.find(other)
            have = 0 if known is None else known.n
            if have < n:
                yield _named(counter, other, have + 1, n, last - first + 1)


def _lost(counter: Counter) -> Iterator[Awaited]:
    """Yield what a PC had written before its database was restored from a copy, as long as nobody brought it back."""
    logs = counter.desk.store.logs
    for log in logs.all():
        line = logs.line(log.no, 1)
        first = next(iter(line.entry().ops), None) if line is not None else None
        told = first.continues if isinstance(first, Open) else {}
        name, last = told.get("log"), told.get("n")
        if not isinstance(name, str) or type(last) is not int:
            continue
        have = max((old.n for old in logs.branches(name)), default=0)
        if have < last:
            yield _named(counter, name, have + 1, last, 0)


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
            entries += log.n - max(1, log.base)
        else:
            waiting += max(0, log.n - max(1, have.get(log.id, 0)))
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
