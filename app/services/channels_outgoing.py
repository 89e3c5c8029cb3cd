"""What goes out by channels: a file for each reader, made again only when there is something else to say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.models.dataclass import dataclass
from app.models.places import HQ_CODE
from app.progress import CancelToken, Progress
from app.services import exporting
from app.services.channels_state import ChannelShelf, Made, MadeFile
from app.services.exchange_parts import Counter
from app.storage.have import durable_have

_READ_AT_ONCE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file of the outbox on its way to a reader."""

    to: str
    bundle: str
    path: Path
    size: int
    sha256: str


def readers(counter: Counter) -> list[str]:
    """Return for whom files are made here: headquarters and colleagues of the point; at headquarters all points."""
    if counter.trust is None or counter.certificate is None:
        return []
    if counter.at_hq:
        points = {point for cert in counter.trust.devices.values() for point in cert.points}
        return sorted(point for point in points if counter.readers(point))
    own = counter.desk.place.code
    return [HQ_CODE, own] if counter.readers(own) else [HQ_CODE]


def parcels(
    counter: Counter, shelf: ChannelShelf, to: str, progress: Progress, cancel: CancelToken
) -> list[Parcel]:
    """Return the files for a reader, made now when what we hold, know or are asked for is not what it was."""
    had = {log: n for log, n in counter.have_of(to).items() if log in _logs(counter, to)}
    state, made = _state(counter, to), shelf.made(to)
    lost = made is not None and any(had.get(log, 0) < n for log, n in made.had.items())
    if made is None or made.state != state or lost or not _whole(counter, made):
        made = _make(counter, shelf, to, state, had, progress, cancel)
    elif dict(made.had) != had:
        shelf.put_made(to, Made(made.state, made.files, had))
    return [
        Parcel(to, file.bundle, counter.home.outbox / file.name, file.size, file.sha256)
        for file in made.files
    ]


def _make(
    counter: Counter,
    shelf: ChannelShelf,
    to: str,
    state: str,
    had: Mapping[str, int],
    progress: Progress,
    cancel: CancelToken,
) -> Made:
    """Export, and remove what an earlier round made: the new files hold all of it that the reader lacks."""
    before = shelf.made(to)
    exported = exporting.export(counter, to, counter.home.outbox, progress, cancel)
    files = tuple(MadeFile(one.bundle, one.path.name, one.size, _digest(one.path)) for one in exported)
    made = Made(state, files, had)
    shelf.put_made(to, made)
    for old in before.files if before is not None else ():
        path = counter.home.outbox / old.name
        if old.name not in {file.name for file in files} and _is(path, old):
            path.unlink(missing_ok=True)
    return made


def _state(counter: Counter, to: str) -> str:
    """Return what tells one thing to say from another: heads, what we have, trust, and what is asked for."""
    logs = counter.desk.store.logs
    scope = _logs(counter, to)
    have = durable_have(counter.database, logs)
    trust = counter.trust
    told = {
        "heads": {log.id: log.n for log in logs.all() if log.id in scope},
        "have": {log: n for log, n in have.items() if log in scope},
        "trust": 0 if trust is None else trust.version,
        "missing": sorted(counter.ledger.missing()),
        "wanted": sorted(counter.ledger.wanted(cert.id for cert in counter.readers(to))),
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _logs(counter: Counter, to: str) -> set[str]:
    audiences = set(counter.audiences(to))
    return {log.id for log in counter.desk.store.logs.all() if log.audience in audiences}


def _whole(counter: Counter, made: Made) -> bool:
    places = [(counter.home.outbox / file.name, file.size) for file in made.files]
    return all(path.is_file() and path.stat().st_size == size for path, size in places)


def _is(path: Path, file: MadeFile) -> bool:
    return path.is_file() and path.stat().st_size == file.size and _digest(path) == file.sha256


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(path):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_READ_AT_ONCE):
            yield piece
