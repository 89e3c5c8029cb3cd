"""Plans what goes to a reader and writes it as payload lines: everything that the reader has not signed to have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.models.entries import SCHEMA
from app.progress import CancelToken, Progress
from app.storage.log import SEAL_EVERY, Log, LogBook
from app.sync.limits import MAX_LINES, MAX_PLAIN
from app.sync.lines import Manifest, blob_line, manifest_line, stretch_line, trust_line
from app.sync.seals import Seal, Stretch
from app.sync.trust import Trust

_LINES_IN_PART = MAX_LINES * 3 // 4
_BYTES_IN_PART = MAX_PLAIN * 3 // 4
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """The stretches of one file, the blobs that go along, and the entries that the reader is told to hold."""

    stretches: tuple[tuple[Log, Stretch], ...]
    blobs: tuple[str, ...] = ()
    reached: Mapping[str, int] = field(default_factory=dict)

    @property
    def entries(self) -> int:
        """Return how many entries go out."""
        return sum(stretch.count for _, stretch in self.stretches)

    @property
    def changes(self) -> int:
        """Return how many changes that people made go out: the first entry of a log only opens it."""
        return self.entries - sum(stretch.first == 1 for _, stretch in self.stretches)

    @property
    def since(self) -> dict[str, int]:
        """Return the number of each log after which the file begins."""
        found: dict[str, int] = {}
        for log, stretch in self.stretches:
            found.setdefault(log.id, stretch.first - 1)
        return found


def in_scope(log: Log, audiences: Iterable[str]) -> bool:
    """Tell whether a log may go to readers of these audiences."""
    return log.audience in set(audiences)


def plan(book: LogBook, audiences: Iterable[str], have: Mapping[str, int]) -> list[Plan]:
    """Return the files to write, at least one: even without new entries the reader gets our ``have``."""
    wanted = set(audiences)
    parts: list[list[tuple[Log, Stretch]]] = [[]]
    lines = size = 0
    for log in book.all():
        if log.audience not in wanted:
            continue
        for stretch in _stretches(book, log, _had(book, log, have.get(log.id, 0))):
            weight = book.weight(log.no, stretch.first, stretch.seal.n)
            if parts[-1] and (lines + stretch.count > _LINES_IN_PART or size + weight > _BYTES_IN_PART):
                parts.append([])
                lines = size = 0
            parts[-1].append((log, stretch))
            lines += stretch.count + 1
            size += weight
    return [Plan(tuple(part), reached=_reached(part)) for part in parts]


def _had(book: LogBook, log: Log, had: int) -> int:
    """Return after which entry to send: of a forked log everything beyond the fork, whatever the reader holds."""
    fork = book.fork_point(log.id)
    shared = had if fork is None else min(had, fork)
    return max(shared, log.base)


def _reached(part: Iterable[tuple[Log, Stretch]]) -> dict[str, int]:
    return {log.id: stretch.seal.n for log, stretch in part}


def _stretches(book: LogBook, log: Log, had: int) -> Iterator[Stretch]:
    """Yield the stretches after entry ``had``; a reader that claims more than we hold gets nothing of this log."""
    while had < log.n:
        seal = book.last_seal(log, _reach(book, log, had))
        if seal is None or seal[0] <= had:
            return
        before = book.chain_at(log, had)
        if before is None:
            return
        n, chain, signature = seal
        yield Stretch(log.id, had + 1, before, Seal(n, chain, log.device, signature))
        had = n


def _reach(book: LogBook, log: Log, had: int) -> int:
    """Return up to which entry one file may take a log: few enough lines and bytes, but never less than a seal."""
    upto = min(log.n, had + _LINES_IN_PART)
    while upto > had + SEAL_EVERY and book.weight(log.no, had + 1, upto) > _BYTES_IN_PART:
        upto = max(had + SEAL_EVERY, had + (upto - had) // 2)
    return upto


ReadBlob = Callable[[str], bytes | None]


def payload_lines(
    book: LogBook,
    plan_: Plan,
    trust: Trust | None,
    manifest: Manifest,
    read_blob: ReadBlob,
    progress: Progress,
    cancel: CancelToken,
) -> Iterator[bytes]:
    """Yield the lines of one payload; entries go out verbatim, as they were saved."""
    yield manifest_line(manifest)
    for link in trust.links if trust is not None else ():
        yield trust_line(link.envelope)
    done = 0
    for log, stretch in plan_.stretches:
        yield stretch_line(stretch)
        for line in book.lines(log.no, stretch.first, stretch.seal.n):
            if done % _TELL_EVERY == 0:
                cancel.raise_if_cancelled()
                progress.at("exporting", done, plan_.entries)
            done += 1
            yield line.line
    for digest in plan_.blobs:
        data = read_blob(digest)
        if data is not None:
            yield blob_line(data)


def manifest_of(
    book: LogBook,
    plan_: Plan,
    trust: Trust | None,
    want: Iterable[str],
    have: Mapping[str, int],
    audiences: Iterable[str],
) -> Manifest:
    """Return what this PC says of itself: what it durably has, and where each log for these audiences ends here."""
    need: dict[str, tuple[int, str]] = {}
    wanted = set(audiences)
    theirs = [log for log in book.all() if log.audience in wanted]
    tips = {log.id: (log.n, log.hash.hex()) for log in theirs if not log.branch}
    # What other points write is no business of these readers, not even that it exists.
    known = {log.id: have[log.id] for log in theirs if log.id in have}
    for log, stretch in plan_.stretches:
        need.setdefault(log.id, (stretch.first - 1, stretch.before.hex()))
    return Manifest(
        have=known,
        want=tuple(want),
        need=need,
        tips=tips,
        trust=trust.version if trust is not None else 0,
        schema=SCHEMA,
        counts={"entries": plan_.entries},
    )
