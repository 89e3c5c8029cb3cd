"""Imports: each file is proven whole, previewed, and taken in by one transaction; it stands or falls alone."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from app.errors import Environment, GatebookError, Refused
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.services.exporting import SUFFIX
from app.services.receipts import code_given
from app.storage.have import notice_tips
from app.storage.intake import Intake, Taken
from app.storage.ledger import Receipt, TrayItem
from app.sync.disk import reading, require_space, writing
from app.sync.incoming import (
    Delivery,
    carried_blobs,
    device_keys,
    may_write,
    read_delivery,
    read_trust,
)
from app.sync.limits import MAX_FILE
from app.sync.payload import Payload, open_payload
from app.sync.verify import BundleInfo, Standing, verify_file

OPENING = 1
"""The first entry of a log only opens it: it is no change that a person made, and is not counted as one."""

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
    """Take in bundles one after the other; trouble with one leaves the others alone."""
    files = bundle_files(paths)
    results = []
    for number, path in enumerate(files):
        cancel.raise_if_cancelled()
        progress.at("importing_files", number, len(files))
        results.append(_guarded(path, partial(_import_one, counter, path, progress, cancel)))
    results += retry_tray(counter, progress, cancel)
    counter.forget_states()
    counter.desk.reference.forget()
    return results


def retry_tray(counter: Counter, progress: Progress, cancel: CancelToken) -> list[ImportResult]:
    """Take in what was kept aside from PCs that have been enrolled since; the rest stays."""
    results = []
    for item in counter.ledger.tray():
        path = counter.home.tray / item.file
        if not path.is_file() or _stays_out(counter, verify_file(path, counter.trust)):
            continue
        results.append(_guarded(path, partial(_import_one, counter, path, progress, cancel)))
        with counter.database.local():
            counter.ledger.drop_tray([item.bundle])
        path.unlink(missing_ok=True)
    return results


def preview(counter: Counter, paths: Iterable[Path], cancel: CancelToken) -> list[ImportResult]:
    """Say of each file what an import would do; nothing is stored."""
    return [_guarded(path, partial(_look, counter, path, cancel)) for path in bundle_files(paths)]


def _guarded(path: Path, work: Callable[[], ImportResult]) -> ImportResult:
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


def _import_one(counter: Counter, path: Path, progress: Progress, cancel: CancelToken) -> ImportResult:
    with _in_inbox(counter, path) as copy:
        info = verify_file(copy, counter.trust)
        if _stays_out(counter, info):
            return _to_tray(counter, path, copy, info)
        with open_payload(copy, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
            delivery = read_checked(counter, payload, cancel)
            _keep_blobs(counter, payload, delivery)
        taken = _take(counter, path, info, delivery, progress, cancel)
    verdict = Verdict.IMPORTED if taken.fresh or taken.held else Verdict.NOTHING_NEW
    return replace(
        _result(path, info),
        verdict=verdict,
        entries=delivery.changes,
        fresh=taken.fresh,
        held=taken.held,
        tables=frozenset(taken.tables),
        strangers=tuple(sorted(delivery.strangers)),
        receipt_code=code_given(counter, info, delivery),
    )


@contextmanager
def _in_inbox(counter: Counter, path: Path) -> Iterator[Path]:
    """Copy a file beside the database first: the stick may be pulled while it is read."""
    copy = counter.home.inbox / f"{secrets.token_hex(8)}{SUFFIX}"
    try:
        with reading(path):
            size = path.stat().st_size
        if size > MAX_FILE:
            raise Refused("bundle_too_large", size=size, limit=MAX_FILE)
        require_space(counter.home.inbox, 2 * size)
        with reading(path), path.open("rb") as source, writing(copy), copy.open("wb") as target:
            shutil.copyfileobj(source, target)
        yield copy
    finally:
        copy.unlink(missing_ok=True)


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
    trust = read_trust(payload, counter.trust)
    keys = {**counter.known_keys(), **device_keys(trust)}
    return read_delivery(payload, trust, keys, cancel)


def _keep_blobs(counter: Counter, payload: Payload, delivery: Delivery) -> None:
    """Write attachments before the transaction that refers to them; orphans do no harm."""
    wanted = delivery.carried & (delivery.referred | set(counter.ledger.missing()))
    for blob in carried_blobs(payload, wanted):
        counter.desk.blobs.keep(blob.sha256, blob.data)


def _take(
    counter: Counter,
    path: Path,
    info: BundleInfo,
    delivery: Delivery,
    progress: Progress,
    cancel: CancelToken,
) -> Taken:
    """Take entries, trust, the sender's word and the receipt in by one transaction."""
    own = counter.keys.id

    def may(device: str, audience: str, log: str, n: int) -> bool:
        return device == own or may_write(delivery.trust, device, audience, log, n)

    logs = counter.desk.store.logs
    new = {stretch.log for stretch in delivery.stretches if logs.find(stretch.log) is None}
    try:
        with counter.database.transaction():
            taken = Intake(counter.database, logs, may).take(delivery.stretches, progress, cancel)
            taken.fresh -= sum(logs.find(log) is not None for log in new) * OPENING
            notice_tips(counter.database, logs, delivery.manifest.tips)
            _note(counter, path, info, delivery, taken)
    except BaseException:
        logs.reload()
        raise
    counter.trust = delivery.trust
    return taken


def _note(counter: Counter, path: Path, info: BundleInfo, delivery: Delivery, taken: Taken) -> None:
    ledger = counter.ledger
    if delivery.trust is not None:
        ledger.put_trust([link.envelope.to_bytes() for link in delivery.trust.links])
    if not _older(counter, info):
        ledger.put_have(info.sender, delivery.manifest.have, info.id)
        ledger.put_wanted(info.sender, delivery.manifest.want)
    blobs = counter.desk.blobs
    ledger.put_missing(digest for digest in sorted(delivery.referred) if not blobs.has(digest))
    ledger.drop_missing(digest for digest in ledger.missing() if blobs.has(digest))
    draft = info.header.draft
    now = str(counter.desk.clock.now())
    ledger.put_receipt(
        Receipt(
            info.id,
            info.header.payload.sha256,
            info.sender,
            info.label,
            path.name,
            draft.made,
            now,
            delivery.changes,
            taken.fresh,
            taken.held,
            code_given(counter, info, delivery),
        )
    )


def _older(counter: Counter, info: BundleInfo) -> bool:
    """Tell whether this bundle was taken in before: an old copy must not take back what its sender said since."""
    return counter.ledger.receipt(info.id) is not None
