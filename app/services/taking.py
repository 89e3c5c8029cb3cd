"""Takes proven files in: several in one transaction, each with its own receipt, trust first when it is new."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.services.receipts import code_given
from app.services.trust_keeping import take_over
from app.storage.have import notice_tips
from app.storage.intake import Intake, Taken
from app.storage.ledger import Receipt
from app.sync.incoming import Delivery, carried_blobs, may_write
from app.sync.payload import Payload
from app.sync.verify import BundleInfo

OPENING = 1
"""The first entry of a log only opens it: it is no change that a person made, and is not counted as one."""

_MANY_ENTRIES = 2_000
_ENOUGH_ENTRIES = 10_000
_MOST_ENTRIES = 100_000
_MOST_BYTES = 48 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Proven:
    """A file of which every line, seal and trust link holds."""

    path: Path
    info: BundleInfo
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a file in did, or why it was refused; what was in it is not kept."""

    path: Path
    info: BundleInfo
    changes: int
    strangers: tuple[str, ...]
    code: str
    taken: Taken | None
    error: Refused | None = None


class Batch:
    """Proven files that wait to be taken in together: fewer, larger transactions are twice as fast."""

    def __init__(self, counter: Counter, progress: Progress, cancel: CancelToken) -> None:
        self.counter = counter
        self._progress = progress
        self._cancel = cancel
        self._files: list[Proven] = []
        self.outcomes: list[Outcome] = []

    def add(self, file: Proven) -> None:
        """Put a file in; it is taken in at once when it brings newer trust, by which later files are judged."""
        if self._renews_trust(file):
            self.flush()
            self._files.append(file)
            self.flush()
            return
        self._files.append(file)
        entries = self._entries()
        size = sum(known.info.header.payload.plain for known in self._files)
        if entries >= _MOST_ENTRIES or size >= _MOST_BYTES:
            self.flush()

    def flush_many(self) -> None:
        """Take in what waits if it is much: a good time is while the next file is being proven."""
        if self._entries() >= _ENOUGH_ENTRIES:
            self.flush()

    def flush(self) -> None:
        """Take in what waits. Raises Environment, and then nothing of it was taken in."""
        files, self._files = self._files, []
        if files:
            self.outcomes += self._settle(files)

    def _entries(self) -> int:
        return sum(file.delivery.entries for file in self._files)

    def _renews_trust(self, file: Proven) -> bool:
        held, brought = self.counter.trust, file.delivery.trust
        # Of two chains that parted, headquarters takes the news of the one that is not kept over.
        return brought is not None and (held is None or brought.digest != held.digest or bool(brought.lost))

    def _settle(self, files: list[Proven]) -> list[Outcome]:
        """Take files in together; when one is refused after all, each stands or falls alone."""
        try:
            return self._take(files)
        except Refused as error:
            if len(files) == 1:
                return [_outcome(self.counter, files[0], None, error)]
        return [found for file in files for found in self._settle([file])]

    def _take(self, files: list[Proven]) -> list[Outcome]:
        """Take entries, trust, the senders' word and the receipts in by one transaction."""
        counter = self.counter
        logs = counter.desk.store.logs
        trust = counter.trust
        try:
            with counter.database.transaction():
                if self._renews_trust(files[0]) and files[0].delivery.trust is not None:
                    trust = take_over(counter, files[0].delivery.trust, self._progress, self._cancel)
                many = sum(file.delivery.entries for file in files) >= _MANY_ENTRIES
                with counter.database.in_bulk() if many else nullcontext() as before:
                    intake = Intake(counter.database, logs, before)
                    taken = [self._take_one(file, intake) for file in files]
                    intake.finish()
                for file, one in zip(files, taken, strict=True):
                    notice_tips(counter.database, logs, file.delivery.manifest.tips)
                    _note(counter, file, one)
        except BaseException:
            logs.reload()
            raise
        counter.trust = trust
        return [_outcome(counter, file, one) for file, one in zip(files, taken, strict=True)]

    def _take_one(self, file: Proven, intake: Intake) -> Taken:
        counter, delivery = self.counter, file.delivery
        own, logs = counter.keys.id, counter.desk.store.logs

        def may(device: str, audience: str) -> bool:
            return device == own or may_write(delivery.trust, device, audience)

        new = {stretch.log for stretch in delivery.stretches if logs.find(stretch.log) is None}
        taken = intake.take(delivery.stretches, may, self._progress, self._cancel)
        taken.fresh -= sum(logs.find(log) is not None for log in new) * OPENING
        return taken


def _outcome(counter: Counter, file: Proven, taken: Taken | None, error: Refused | None = None) -> Outcome:
    delivery = file.delivery
    strangers = tuple(sorted(delivery.strangers))
    code = code_given(counter, file.info, delivery)
    return Outcome(file.path, file.info, delivery.changes, strangers, code, taken, error)


def keep_blobs(counter: Counter, payload: Payload, delivery: Delivery) -> None:
    """Write attachments before the transaction that refers to them; orphans do no harm."""
    wanted = delivery.carried & (delivery.referred | set(counter.ledger.missing()))
    for blob in carried_blobs(payload, wanted):
        counter.desk.blobs.keep(blob.sha256, blob.data)


def _note(counter: Counter, file: Proven, taken: Taken) -> None:
    ledger, info, delivery = counter.ledger, file.info, file.delivery
    # An old copy must not take back what its sender said since.
    if ledger.receipt(info.id) is None:
        ledger.put_have(info.sender, delivery.manifest.have, info.id)
        ledger.put_wanted(info.sender, delivery.manifest.want)
    blobs = counter.desk.blobs
    ledger.put_missing(digest for digest in sorted(delivery.referred) if not blobs.has(digest))
    ledger.drop_missing(digest for digest in ledger.missing() if blobs.has(digest))
    ledger.put_receipt(
        Receipt(
            info.id,
            info.header.payload.sha256,
            info.sender,
            info.label,
            file.path.name,
            info.header.draft.made,
            str(counter.desk.clock.now()),
            delivery.changes,
            taken.fresh,
            taken.held,
            code_given(counter, info, delivery),
        )
    )
