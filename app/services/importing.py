"""Imports: each file is proven whole, previewed, and taken in by one transaction; it stands or falls alone."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.errors import Environment, GatebookError, Refused
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.services.exporting import SUFFIX
from app.services.proving import ProvingAhead, checked, in_inbox
from app.services.taking import OPENING, Batch, Outcome, Proven, keep_blobs
from app.services.trust_keeping import learn_trust
from app.storage.ledger import TrayItem
from app.sync.disk import writing
from app.sync.incoming import Delivery
from app.sync.payload import Payload, open_payload
from app.sync.verify import BundleInfo, Standing, verify_file

T = TypeVar("T")

_TURN = 0.0005
"""Seconds after which a thread gives Python's lock to another that asks for it, during an import."""

_FILE_TROUBLE = frozenset({"file_missing", "file_not_readable", "medium_failed"})


class Verdict(StrEnum):
    """What became, or would become, of a file."""

    NEW = "new"
    IMPORTED = "imported"
    NOTHING_NEW = "nothing_new"
    TRAY = "tray"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """One file: the verdict, who made it, how many changes were new, known or are held back, or the refusal."""

    path: Path
    verdict: Verdict
    label: str = ""
    device: str = ""
    made: str = ""
    entries: int = 0
    fresh: int = 0
    held: int = 0
    tables: frozenset[str] = frozenset()
    error: GatebookError | None = None
    strangers: tuple[str, ...] = field(default=())
    bundle: str = ""
    receipt_code: str = ""


def bundle_files(paths: Iterable[Path]) -> list[Path]:
    """Return the bundles among files and folders, each once; a named file counts whatever it is called."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        found.update(dict.fromkeys(inside))
    return list(found)


def import_files(
    counter: Counter, paths: Iterable[Path], progress: Progress, cancel: CancelToken
) -> list[ImportResult]:
    """Take in bundles, several in one transaction; trouble with one leaves the others alone."""
    files = bundle_files(paths)
    _clear_inbox(counter.home.inbox)
    with counter.database.roomy(), _threads_in_step():
        results = _import(counter, files, progress, cancel)
        results += retry_tray(counter, progress, cancel)
    counter.forget_states()
    if any(result.fresh for result in results):
        counter.desk.store.clocks.look_through(came=str(counter.desk.clock.now()) if counter.at_hq else "")
    counter.desk.reference.forget()
    return results


@contextmanager
def _threads_in_step() -> Iterator[None]:
    """Let nobody look for cycles, of which millions of objects make none, and threads take turns often.

    The thread that writes rows needs Python's lock for a moment between two long statements; it would wait each time as
    long as such a turn lasts.
    """
    was_on, turn = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(turn)
        if was_on:
            gc.enable()


def _import(
    counter: Counter, files: Sequence[Path], progress: Progress, cancel: CancelToken
) -> list[ImportResult]:
    batch = Batch(counter, progress, cancel)
    results: dict[Path, ImportResult] = {}
    ahead = ProvingAhead(counter, files)
    with ahead.working():
        for number, path in enumerate(files):
            cancel.raise_if_cancelled()
            progress.at("importing_files", number, len(files))
            if ahead.is_at_work(path):
                batch.flush_many()
            found = _guarded(path, partial(_prepare, batch, ahead, path, cancel))
            if isinstance(found, ImportResult):
                results[path] = found
            else:
                batch.add(found)
        batch.flush()
    results.update((found.path, _told(found)) for found in batch.outcomes)
    return [results[path] for path in files]


def retry_tray(counter: Counter, progress: Progress, cancel: CancelToken) -> list[ImportResult]:
    """Take in what was kept aside from PCs that have been enrolled since; the rest stays."""
    results = []
    for item in counter.ledger.tray():
        path = counter.home.tray / item.file
        if not path.is_file() or _stays_out(counter, verify_file(path, counter.trust)):
            continue
        results += _import(counter, [path], progress, cancel)
        with counter.database.local():
            counter.ledger.drop_tray([item.bundle])
        path.unlink(missing_ok=True)
    return results


def preview(counter: Counter, paths: Iterable[Path], cancel: CancelToken) -> list[ImportResult]:
    """Say of each file what an import would do; nothing is stored."""
    return [_guarded(path, partial(_look, counter, path, cancel)) for path in bundle_files(paths)]


def _guarded(path: Path, work: Callable[[], T | ImportResult]) -> T | ImportResult:
    """Turn a refusal of one file into its verdict; a full disk or a locked database stops the whole import."""
    try:
        return work()
    except Refused as error:
        return ImportResult(path, Verdict.REFUSED, error=error)
    except Environment as error:
        if error.code in _FILE_TROUBLE:
            return ImportResult(path, Verdict.REFUSED, error=error)
        raise


def _look(counter: Counter, path: Path, cancel: CancelToken) -> ImportResult:
    info = verify_file(path, counter.trust)
    result = _result(path, info)
    if _stays_out(counter, info):
        return replace(result, verdict=Verdict.TRAY)
    with open_payload(path, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
        delivery = read_checked(counter, payload, cancel)
    fresh = sum(_fresh(counter, stretch.log, stretch.first, stretch.seal_n) for stretch in delivery.stretches)
    verdict = Verdict.NEW if fresh else Verdict.NOTHING_NEW
    return replace(result, verdict=verdict, entries=delivery.changes, fresh=fresh)


def _fresh(counter: Counter, log_id: str, first: int, last: int) -> int:
    log = counter.desk.store.logs.find(log_id)
    return max(0, last - max(first - 1, OPENING if log is None else log.n))


def _prepare(batch: Batch, ahead: ProvingAhead, path: Path, cancel: CancelToken) -> ImportResult | Proven:
    """Prove a file whole; return it, or what became of it when it is not to be taken in."""
    counter = batch.counter
    early = ahead.take(path)
    if early is not None and early.info is not None and early.delivery is not None:
        # Attachments that earlier files wait for are kept in the file's turn.
        others = early.delivery.carried - early.delivery.referred
        if not others & set(counter.ledger.missing()):
            return Proven(path, early.info, early.delivery)
    with in_inbox(counter.home.inbox, path) as copy:
        info = verify_file(copy, counter.trust)
        if _stays_out(counter, info):
            batch.flush()
            # The sender may be a new PC of headquarters, which this very file introduces.
            if learn_trust(counter, copy, cancel):
                info = verify_file(copy, counter.trust)
        if _stays_out(counter, info):
            return _to_tray(counter, path, copy, info)
        with open_payload(copy, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
            delivery = read_checked(counter, payload, cancel)
            keep_blobs(counter, payload, delivery)
    return Proven(path, info, delivery)


def _told(outcome: Outcome) -> ImportResult:
    taken = outcome.taken
    if taken is None:
        return ImportResult(outcome.path, Verdict.REFUSED, error=outcome.error)
    return replace(
        _result(outcome.path, outcome.info),
        verdict=Verdict.IMPORTED if taken.fresh or taken.held else Verdict.NOTHING_NEW,
        entries=outcome.changes,
        fresh=taken.fresh,
        held=taken.held,
        tables=frozenset(taken.tables),
        strangers=outcome.strangers,
        receipt_code=outcome.code,
    )


def _clear_inbox(inbox: Path) -> None:
    """Remove the copies that an import left when its program was killed; nobody else works in this home."""
    with writing(inbox / "left"):
        for left in inbox.glob(f"*{SUFFIX}"):
            left.unlink(missing_ok=True)


def _result(path: Path, info: BundleInfo) -> ImportResult:
    return ImportResult(path, Verdict.NEW, info.label, info.code, info.header.draft.made, bundle=info.id)


def _stays_out(counter: Counter, info: BundleInfo) -> bool:
    """Tell whether a file goes to the tray; Refused ``not_joined`` while this PC cannot judge anybody."""
    if counter.trust is None:
        raise Refused("not_joined")
    return info.standing in (Standing.UNKNOWN, Standing.REVOKED)


def _to_tray(counter: Counter, path: Path, copy: Path, info: BundleInfo) -> ImportResult:
    kept = counter.home.tray / f"{info.id}{SUFFIX}"
    with writing(kept):
        kept.parent.mkdir(parents=True, exist_ok=True)
        copy.replace(kept)
    now = str(counter.desk.clock.now())
    with counter.database.local():
        counter.ledger.put_tray(TrayItem(info.id, info.standing.value, info.code, info.label, kept.name, now))
    return replace(_result(path, info), verdict=Verdict.TRAY)


def read_checked(counter: Counter, payload: Payload, cancel: CancelToken) -> Delivery:
    """Return what an opened bundle brings once every line, seal and trust link holds; Refused otherwise."""
    return checked(payload, counter.trust, counter.known_keys(), cancel)
