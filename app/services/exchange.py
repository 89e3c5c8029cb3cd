"""The exchange with headquarters and among PCs: join, export, import, and what is still on its way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.paging import Key, Page, Query
from app.models.people import Actor
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services import exchange_status, exporting, importing, joining, receipts
from app.services.desk import Desk
from app.services.exchange_parts import Counter, RecordState
from app.services.exchange_status import ExchangeStatus
from app.services.exporting import Exported
from app.services.importing import ImportResult
from app.services.joining import JoinAccepted, JoinFinished
from app.services.not_for_us import explained
from app.services.outbox import Pending, PendingKinds, pending_kinds, pending_page
from app.services.problems import ProblemRow, problem_counts, problem_page
from app.services.receipts import Marked, ReceiptToTell, SentFile
from app.services.trays import hand_back
from app.storage.database import Database
from app.storage.exchange_history import ExchangeHistory, FileNote
from app.storage.ledger import ExportMade, Receipt, TrayItem
from app.sync.join import JoinRequest
from app.sync.keys import DeviceKeys

if TYPE_CHECKING:
    from app.services.inspecting import Inspection
    from app.services.roots import Roots
    from app.services.trust_overview import TrustOverview
    from app.services.withdrawing import WithdrawnPc


class Exchange:
    """Joining, exporting, importing and the state of every record on its way."""

    def __init__(self, desk: Desk, home: Home, database: Database, keys: DeviceKeys) -> None:
        self._counter = Counter.open(desk, home, database, keys)
        self._desk = desk

    @property
    def counter(self) -> Counter:
        """Return what the services of the exchange share."""
        return self._counter

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

    def revoke(self, actor: Actor, code: str) -> str:
        """Withdraw the PC with this code and return its name."""
        return joining.revoke(self._counter, actor, code)

    def withdrawn(self) -> tuple[WithdrawnPc, ...]:
        """Return the withdrawn PCs, and what they wrote after they were."""
        from app.services.withdrawing import withdrawn

        return withdrawn(self._counter)

    def look_into(
        self, actor: Actor, code: str, progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> WithdrawnPc:
        """Read what is kept aside from a withdrawn PC; it counts for nothing until it is adopted."""
        from app.services.withdrawing import look_into

        return look_into(self._counter, actor, code, progress or Progress(), cancel or CancelToken())

    def adopt(
        self,
        actor: Actor,
        code: str,
        log: str,
        n: int,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> int:
        """Let the changes of a withdrawn PC's log count up to number ``n``; return how many were added."""
        from app.services.withdrawing import adopt

        return adopt(self._counter, actor, code, log, n, progress, cancel)

    def trust(self) -> TrustOverview | None:
        """Return the trust list in force, None while this PC has none."""
        from app.services.trust_overview import overview

        return overview(self._counter)

    @property
    def roots(self) -> Roots:
        """What the root keys decide."""
        from app.services.roots import Roots

        return Roots(self._counter)

    def finish_join(self, path: Path) -> JoinFinished:
        """Take headquarters' answer in."""
        return joining.finish_join(self._counter, path)

    # ---- bundles ---------------------------------------------------------------------------------------------

    def export(
        self,
        to: str,
        target: Path,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
        *,
        again: bool = False,
    ) -> list[Exported]:
        """Write what ``to`` (``HQ`` or a point's code) still needs, or everything ``again``, as one file or several."""
        return exporting.export(
            self._counter, to, target, progress or Progress(), cancel or CancelToken(), again=again
        )

    def preview(self, paths: Iterable[Path], cancel: CancelToken | None = None) -> list[ImportResult]:
        """Say of each file what an import would do."""
        return explained(self._counter, importing.preview(self._counter, paths, cancel or CancelToken()))

    def inspect(self, path: Path, cancel: CancelToken | None = None) -> Inspection:
        """Return what is in a bundle and how much of it is new here; nothing is stored."""
        from app.services.inspecting import inspect

        return inspect(self._counter, path, cancel or CancelToken())

    def import_files(
        self, paths: Iterable[Path], progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> list[ImportResult]:
        """Take in files and folders of files."""
        found = importing.import_files(self._counter, paths, progress or Progress(), cancel or CancelToken())
        return explained(self._counter, found)

    # ---- where things stand ----------------------------------------------------------------------------------

    def state(self, heads: Mapping[str, int]) -> RecordState:
        """Return how far a record with these heads has travelled."""
        return self._counter.state(heads)

    def known_keys(self) -> dict[str, bytes]:
        """Return the public keys of all devices known here, by device id."""
        return self._counter.known_keys()

    def pc_name(self, device: str) -> str:
        """Return the name under which a PC was let in, that of this PC's place for itself, empty when unknown."""
        return self._counter.pc_name(device)

    def history(self) -> tuple[Sequence[ExportMade], Sequence[Receipt]]:
        """Return the newest exports and the newest receipts."""
        return self._counter.ledger.exports(), self._counter.ledger.receipts()

    def receipt_to_tell(self, bundle: str) -> ReceiptToTell:
        """Return the receipt code of a bundle taken in here, to be read out on the telephone."""
        return receipts.to_tell(self._counter, bundle)

    def mark_received(self, actor: Actor, typed: str) -> Marked:
        """Mark the file to which a typed receipt code belongs as received, told by telephone."""
        return receipts.mark(self._counter, actor, typed)

    def sent_files(self, lang: str = "en") -> list[SentFile]:
        """Return the newest files that went out, with what is known of their arrival."""
        return receipts.sent_files(self._counter, lang)

    def files(self, query: Query, after: Key | None = None) -> Page[FileNote]:
        """Return some of the files that went out and came in, the newest first unless asked otherwise."""
        return ExchangeHistory(self._counter.database).page(query, after)

    def arrived(self, note: FileNote) -> bool:
        """Tell whether all for whom a file was have signed to have what was in it; never of a file without changes."""
        have = self._counter.have_of(note.who)
        return bool(note.have) and all(n <= have.get(log, 0) for log, n in note.have.items())

    def outbox(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[Pending]:
        """Return changes of this point that headquarters has not confirmed, the oldest first."""
        return pending_page(self._counter, query, after, lang)

    def outbox_kinds(self) -> PendingKinds:
        """Return how many changes of each kind wait, and since when."""
        return pending_kinds(self._counter)

    def problems(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[ProblemRow]:
        """Return changes that are kept without being shown, or that contradict each other."""
        return problem_page(self._counter, query, after, lang)

    def problem_counts(self) -> dict[str, int]:
        """Return how many problems there are of each code."""
        return problem_counts(self._counter)

    def tray(self) -> list[TrayItem]:
        """Return the bundles kept aside."""
        return self._counter.ledger.tray()

    def status(self) -> ExchangeStatus:
        """Return where this PC stands."""
        return exchange_status.read(self._counter)

    def hand_back(self, bundle: str, folder: Path) -> Path:
        """Write a copy of a file kept aside into a folder and return its path."""
        return hand_back(self._counter, bundle, folder)

    def retry_tray(
        self, progress: Progress | None = None, cancel: CancelToken | None = None
    ) -> list[ImportResult]:
        """Take in what was kept aside and may now be taken."""
        return importing.retry_tray(self._counter, progress or Progress(), cancel or CancelToken())
