"""The exchange with headquarters and among PCs: join, export, import, and what is still on its way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.models.people import Actor
from app.models.places import HQ_CODE
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services import exporting, importing, joining
from app.services.desk import Desk
from app.services.exchange_parts import Counter, RecordState
from app.services.exporting import Exported
from app.services.importing import ImportResult
from app.services.joining import JoinAccepted, JoinFinished
from app.storage.database import Database
from app.storage.ledger import ExportMade, Receipt, TrayItem
from app.storage.waiting import Waiting
from app.sync.join import JoinRequest
from app.sync.keys import DeviceKeys


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
class ExchangeStatus:
    """Where this PC stands: entries not exported and not acknowledged, since when, and what is held or kept aside."""

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


class Exchange:
    """Joining, exporting, importing and the state of every record on its way."""

    def __init__(self, desk: Desk, home: Home, database: Database, keys: DeviceKeys) -> None:
        self._counter = Counter.open(desk, home, database, keys)
        self._desk = desk

    # ---- joining ---------------------------------------------------------------------------------------------

    def device_code(self) -> str:
        """Return this PC's code as people read it out: four groups of five characters."""
        return self._counter.keys.public.code

    def request_join(self, path: Path) -> str:
        """Write the request to join and return the code to read out."""
        return joining.request_join(self._counter, path)

    def read_request(self, path: Path) -> JoinRequest:
        """Return who asks to join, to be compared by telephone."""
        return joining.read_join_request(path)

    def accept_join(self, actor: Actor, path: Path, out: Path, code: str = "") -> JoinAccepted:
        """Enrol the PC whose request is at ``path`` and write the answer."""
        return joining.accept_join(self._counter, actor, path, out, code)

    def finish_join(self, path: Path) -> JoinFinished:
        """Take headquarters' answer in."""
        return joining.finish_join(self._counter, path)

    # ---- bundles ---------------------------------------------------------------------------------------------

    def export(
        self, to: str, target: Path, progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> list[Exported]:
        """Write what ``to`` (``HQ`` or a point's code) still needs, as one file or several."""
        return exporting.export(self._counter, to, target, progress or Progress(), cancel or CancelToken())

    def preview(self, paths: Iterable[Path], cancel: CancelToken | None = None) -> list[ImportResult]:
        """Say of each file what an import would do."""
        return importing.preview(self._counter, paths, cancel or CancelToken())

    def import_files(
        self, paths: Iterable[Path], progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> list[ImportResult]:
        """Take in files and folders of files."""
        return importing.import_files(self._counter, paths, progress or Progress(), cancel or CancelToken())

    # ---- where things stand ----------------------------------------------------------------------------------

    def state(self, heads: Mapping[str, int]) -> RecordState:
        """Return how far a record with these heads has travelled."""
        return self._counter.state(heads)

    def known_keys(self) -> dict[str, bytes]:
        """Return the public keys of all devices known here, by device id."""
        return self._counter.known_keys()

    def history(self) -> tuple[Sequence[ExportMade], Sequence[Receipt]]:
        """Return the newest exports and the newest receipts."""
        return self._counter.ledger.exports(), self._counter.ledger.receipts()

    def tray(self) -> list[TrayItem]:
        """Return the bundles kept aside."""
        return self._counter.ledger.tray()

    def status(self) -> ExchangeStatus:
        """Return where this PC stands."""
        counter = self._counter
        exports = counter.ledger.exports()
        receipts = counter.ledger.receipts()
        unexported, _ = self._waiting(_reached(exports))
        unacknowledged, since = self._waiting(counter.have_of(HQ_CODE))
        trust = counter.trust
        return ExchangeStatus(
            joined=counter.certificate is not None,
            deployment="" if trust is None else trust.head.name,
            device_code=self.device_code(),
            root_code="" if trust is None else trust.root_code,
            unexported=0 if counter.at_hq else unexported,
            unacknowledged=0 if counter.at_hq else unacknowledged,
            since="" if counter.at_hq else since,
            last_export=exports[0].made if exports else "",
            last_word=receipts[0].imported if receipts else "",
            held=sum(last - first + 1 for _, first, last in Waiting(self._counter.database).ranges()),
            tray=len(counter.ledger.tray()),
            points=self._points(receipts) if counter.at_hq else (),
        )

    def _waiting(self, reached: Mapping[str, int]) -> tuple[int, str]:
        """Return how many entries of this point's logs lie beyond ``reached``, and the moment of the oldest."""
        audience = self._desk.place.audience()
        count = 0
        oldest = ""
        for log in self._desk.store.logs.all():
            have = reached.get(log.id, 0)
            if log.audience != audience or log.n <= have:
                continue
            count += log.n - have
            line = self._desk.store.logs.line(log.no, have + 1)
            moment = line.entry().moment if line is not None else ""
            oldest = min(filter(None, (oldest, moment)), default="")
        return count, oldest

    def _points(self, receipts: Sequence[Receipt]) -> tuple[PointStatus, ...]:
        counter = self._counter
        by_point: dict[str, list[str]] = {}
        for cert in counter.trust.devices.values() if counter.trust is not None else ():
            for point in cert.points:
                by_point.setdefault(point, []).append(cert.id)
        return tuple(self._point(code, devices, receipts) for code, devices in sorted(by_point.items()))

    def _point(self, code: str, devices: Sequence[str], receipts: Sequence[Receipt]) -> PointStatus:
        counter = self._counter
        last = next((receipt for receipt in receipts if receipt.device in devices), None)
        have = counter.have_of(code)
        entries = waiting = 0
        for log in self._desk.store.logs.all():
            if log.audience not in counter.audiences(code):
                continue
            if log.device in devices:
                entries += log.n
            else:
                waiting += max(0, log.n - have.get(log.id, 0))
        made, imported = (last.made, last.imported) if last is not None else ("", "")
        return PointStatus(code, len(devices), made, imported, entries, waiting)


def _reached(exports: Sequence[ExportMade]) -> dict[str, int]:
    found: dict[str, int] = {}
    for export in exports:
        for log, n in export.have.items():
            found[log] = max(n, found.get(log, 0))
    return found
