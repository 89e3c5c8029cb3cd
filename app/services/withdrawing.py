"""Withdrawn PCs: up to which change their records count, what they wrote later, and taking that in by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.policy import point_of
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.services.importing import read_checked
from app.services.trust_keeping import keep_trust
from app.storage.intake import Intake, MayWrite
from app.storage.ledger import TrayItem
from app.storage.log import Log
from app.storage.withheld import Withheld
from app.sync import certificates
from app.sync.deployment import extend
from app.sync.incoming import Delivery, carried_blobs
from app.sync.payload import open_payload
from app.sync.signing import parse_code, shown_code
from app.sync.trust import Revocation, Trust

_MOST_READ = 500
"""Most withheld entries of one log that are looked at for their people and moments."""


@dataclass(frozen=True, slots=True)
class WithdrawnLog:
    """One log of a withdrawn PC: it counts up to ``good`` and is here up to ``n``; ``users`` made what is between."""

    log: str
    point: str
    good: int
    n: int
    oldest: str = ""
    newest: str = ""
    users: tuple[str, ...] = ()

    @property
    def withheld(self) -> int:
        """Return how many changes are here and do not count."""
        return max(0, self.n - self.good)


@dataclass(frozen=True, slots=True)
class WithdrawnPc:
    """A withdrawn PC, its logs here, and how many of its files are kept aside unread."""

    device: str
    code: str
    label: str
    points: tuple[str, ...]
    files: int
    logs: tuple[WithdrawnLog, ...]


def withdrawn(counter: Counter) -> tuple[WithdrawnPc, ...]:
    """Return the withdrawn PCs by name, as known here."""
    trust = counter.trust
    if trust is None:
        return ()
    found = [
        WithdrawnPc(
            device,
            shown_code(device),
            counter.pc_name(device) or shown_code(device),
            trust.devices[device].points if device in trust.devices else (),
            len(_files(counter, device)),
            tuple(_told(counter, log) for log in _logs(counter, device)),
        )
        for device in trust.revoked
    ]
    return tuple(sorted(found, key=lambda pc: (pc.label, pc.device)))


def look_into(
    counter: Counter, actor: Actor, code: str, progress: Progress, cancel: CancelToken
) -> WithdrawnPc:
    """Take what lies aside from a withdrawn PC into its logs, where it counts for nothing until it is adopted.

    Raises Refused as ``_checked``, and those of bundles.
    """
    device, _trust = _checked(counter, actor, code)
    for item in _files(counter, device):
        path = counter.home.tray / item.file
        if path.is_file():
            _take_file(counter, path, progress, cancel)
        with counter.database.local():
            counter.ledger.drop_tray([item.bundle])
        path.unlink(missing_ok=True)
    counter.forget_states()
    return next(pc for pc in withdrawn(counter) if pc.device == device)


def adopt(
    counter: Counter,
    actor: Actor,
    code: str,
    log_id: str,
    n: int,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> int:
    """Let the changes of a withdrawn PC's log count up to number ``n``, everywhere; return how many were added.

    Raises Refused as ``_checked``, and ``adopt_nothing`` (good, here) unless ``n`` lies above what counts and within
    what is here.
    """
    device, trust = _checked(counter, actor, code)
    log = next((log for log in _logs(counter, device) if log.id == log_id), None)
    good, here = (0, 0) if log is None else (trust.last_good(device, log.id) or 0, log.n)
    if not good < n <= here:
        raise Refused("adopt_nothing", field="upto", good=good, here=here)
    longer = extend(trust, [counter.keys.signing], revoked=[Revocation(device, log_id, n)])
    keep_trust(counter, longer, progress, cancel)
    return n - good


def _checked(counter: Counter, actor: Actor, code: str) -> tuple[str, Trust]:
    """Return the device of a code and the trust list.

    Raises Refused ``not_allowed``, ``only_headquarters_enrols``, ``not_hq_key``, ``device_code_malformed``,
    ``device_not_withdrawn``.
    """
    require(actor, Act.ENROL)
    if not counter.at_hq or counter.trust is None:
        raise Refused("only_headquarters_enrols")
    if counter.keys.id not in counter.trust.hq_keys:
        raise Refused("not_hq_key")
    device = parse_code(code)
    if device not in counter.trust.revoked:
        raise Refused("device_not_withdrawn", field="code")
    return device, counter.trust


def _files(counter: Counter, device: str) -> Sequence[TrayItem]:
    return [item for item in counter.ledger.tray() if item.device == shown_code(device)]


def _logs(counter: Counter, device: str) -> list[Log]:
    return [log for log in counter.desk.store.logs.all() if log.device == device and not log.branch]


def _told(counter: Counter, log: Log) -> WithdrawnLog:
    withheld = Withheld.read(counter.database)
    good = withheld.good(log)
    told = WithdrawnLog(log.id, point_of(log.audience), log.n if good is None else min(good, log.n), log.n)
    if not told.withheld:
        return told
    last = min(log.n, told.good + _MOST_READ)
    entries = [line.entry() for line in counter.desk.store.logs.lines(log.no, told.good + 1, last)]
    users = tuple(dict.fromkeys(entry.user for entry in entries))
    moments = sorted(entry.moment for entry in entries)
    return WithdrawnLog(log.id, told.point, told.good, told.n, moments[0], moments[-1], users)


def _take_file(counter: Counter, path: Path, progress: Progress, cancel: CancelToken) -> None:
    with open_payload(path, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
        delivery = read_checked(counter, payload, cancel)
        for blob in carried_blobs(payload, delivery.carried & delivery.referred):
            counter.desk.blobs.keep(blob.sha256, blob.data)
    logs = counter.desk.store.logs
    try:
        with counter.database.transaction():
            intake = Intake(counter.database, logs)
            intake.take(delivery.stretches, _may(counter, delivery), progress, cancel)
            intake.finish()
    except BaseException:
        logs.reload()
        raise


def _may(counter: Counter, delivery: Delivery) -> MayWrite:
    def may(device: str, audience: str) -> bool:
        certificate = None if delivery.trust is None else delivery.trust.devices.get(device)
        return device == counter.keys.id or (
            certificate is not None and certificates.may_write(certificate, audience)
        )

    return may
