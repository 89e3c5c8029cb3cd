"""Proves files that are to be taken in, whole and each by itself: some of them ahead, while others are written."""

from __future__ import annotations

import secrets
import shutil
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused
from app.progress import CancelToken
from app.services.exchange_parts import Counter
from app.services.exporting import SUFFIX
from app.storage.blobs import Blobs
from app.sync.age import AgeKey
from app.sync.disk import reading, require_space, writing
from app.sync.incoming import Delivery, carried_blobs, device_keys, read_delivery, read_trust
from app.sync.limits import MAX_FILE
from app.sync.payload import Payload, open_payload
from app.sync.trust import Trust
from app.sync.verify import BundleInfo, Standing, verify_file

_MOST_AHEAD = 32 * 1024 * 1024
"""Bytes of payloads that wait, proven, besides those that are being taken in; small ones wait in memory."""

_FILES_AHEAD = 64

_MOST_TOLD = 16 * 1024 * 1024
"""Bytes of a payload whose new records are found out ahead: they take about half as much in memory again."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """By what files are judged: trust, the keys known, and where they are worked on."""

    trust: Trust | None
    keys: Mapping[str, bytes]
    age: AgeKey
    inbox: Path
    blobs: Blobs

    @classmethod
    def of(cls, counter: Counter) -> Standpoint:
        """Return how this PC judges now."""
        return cls(
            counter.trust, counter.known_keys(), counter.keys.age, counter.home.inbox, counter.desk.blobs
        )


@dataclass(frozen=True, slots=True)
class Early:
    """A file proven ahead, by the trust of then; nothing when it must be looked at in its turn."""

    trust: Trust | None
    info: BundleInfo | None = None
    delivery: Delivery | None = None


class ProvingAhead:
    """Proves files in their order by a thread that touches no database."""

    def __init__(self, counter: Counter, files: Sequence[Path]) -> None:
        self._counter = counter
        self._cancel = CancelToken()
        self._left = deque(files if len(files) > 1 else ())
        self._futures: dict[Path, Future[Early]] = {}
        self._held = 0
        self._room = threading.Condition()
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="prove")

    @contextmanager
    def working(self) -> Iterator[None]:
        """Prove ahead during the block; at its end nothing of it goes on."""
        try:
            self._ask_for_more()
            yield
        finally:
            self._cancel.cancel()
            with self._room:
                self._held = 0
                self._room.notify()
            self._lane.shutdown(wait=True, cancel_futures=True)

    def is_at_work(self, path: Path) -> bool:
        """Tell whether a file is being proven or waits for it, so that asking for it would mean waiting."""
        future = self._futures.get(path)
        return future is not None and not future.done()

    def take(self, path: Path) -> Early | None:
        """Return what was found of a file, None when it was not looked at; raises what proving it raised."""
        future = self._futures.pop(path, None)
        self._ask_for_more()
        if future is None:
            return None
        found = future.result()
        with self._room:
            self._held -= _weight(found)
            self._room.notify()
        return found if found.trust is self._counter.trust else None

    def _ask_for_more(self) -> None:
        while self._left and len(self._futures) < _FILES_AHEAD:
            path = self._left.popleft()
            standpoint = Standpoint.of(self._counter)
            self._futures[path] = self._lane.submit(self._prove, path, standpoint)

    def _prove(self, path: Path, at: Standpoint) -> Early:
        with self._room:
            self._room.wait_for(lambda: self._held < _MOST_AHEAD)
        self._cancel.raise_if_cancelled()
        found = proven(path, at, self._cancel)
        with self._room:
            self._held += _weight(found)
        return found


def _weight(found: Early) -> int:
    return 0 if found.info is None else found.info.header.payload.plain


def proven(path: Path, at: Standpoint, cancel: CancelToken) -> Early:
    """Prove a file whole and keep the attachments it refers to; what stays out or is refused waits for its turn."""
    if at.trust is None:
        return Early(None)
    with suppress(Refused), in_inbox(at.inbox, path) as copy:
        info = verify_file(copy, at.trust)
        if info.standing in (Standing.UNKNOWN, Standing.REVOKED):
            return Early(at.trust)
        with open_payload(copy, [at.age], work_dir=at.inbox, cancel=cancel) as payload:
            small = info.header.payload.plain <= _MOST_TOLD
            delivery = checked(payload, at.trust, at.keys, cancel, firsts=small)
            for blob in carried_blobs(payload, delivery.carried & delivery.referred):
                at.blobs.keep(blob.sha256, blob.data)
        return Early(at.trust, info, delivery)
    return Early(at.trust)


def checked(
    payload: Payload,
    trust: Trust | None,
    keys: Mapping[str, bytes],
    cancel: CancelToken,
    *,
    firsts: bool = False,
) -> Delivery:
    """Return what an opened file brings once every line, seal and trust link holds; Refused otherwise."""
    brought = read_trust(payload, trust)
    return read_delivery(payload, brought, {**keys, **device_keys(brought)}, cancel, firsts=firsts)


@contextmanager
def in_inbox(inbox: Path, path: Path) -> Iterator[Path]:
    """Copy a file beside the database first: the stick may be pulled while it is read."""
    copy = inbox / f"{secrets.token_hex(8)}{SUFFIX}"
    try:
        with reading(path):
            size = path.stat().st_size
        if size > MAX_FILE:
            raise Refused("bundle_too_large", size=size, limit=MAX_FILE)
        require_space(inbox, 2 * size)
        with reading(path), path.open("rb") as source, writing(copy), copy.open("wb") as target:
            shutil.copyfileobj(source, target)
        yield copy
    finally:
        copy.unlink(missing_ok=True)
