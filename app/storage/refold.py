"""Folds every entry again into an empty database and compares: the state must follow from the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, zip_longest

from app.models.entries import Entry, chain_next
from app.progress import CancelToken, Progress
from app.storage.database import Database, memory_database
from app.storage.dump import dump
from app.storage.entry_table import Line
from app.storage.fold import Folder
from app.storage.log import Log, LogBook
from app.storage.migrations import make_tables
from app.storage.withheld import Withheld

_ROWS_IN_MEMORY = 50_000
_AT_ONCE = 500
MOST_DIFFERENCES = 100

SealHolds = Callable[[str, str, int, bytes, bytes], bool]
"""Tells whether a seal (device, log, number, hash, signature) holds; True when the device's key is not known."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: entries folded, broken chain or seal places, and lines in which the tables differ."""

    entries: int
    broken: tuple[str, ...]
    differences: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether the tables are exactly what the log says, and the log is whole."""
        return not self.broken and not self.differences


def check(
    database: Database, logs: LogBook, seal_holds: SealHolds, progress: Progress, cancel: CancelToken
) -> CheckReport:
    """Refold everything, compare the dumps, and verify every chain and seal."""
    broken = list(_broken_places(logs)) + list(_broken_seals(database, logs, seal_holds))
    with_again = memory_database()
    try:
        book, count = _fold_again(with_again, logs, Withheld.read(database), progress, cancel)
        pairs = zip_longest(dump(database, logs), dump(with_again, book))
        differences = [line for pair in pairs if pair[0] != pair[1] for line in pair if line is not None]
    finally:
        with_again.close()
    return CheckReport(count, tuple(broken), tuple(differences[:MOST_DIFFERENCES]))


def refold(database: Database, logs: LogBook, progress: Progress, cancel: CancelToken) -> int:
    """Fold every entry into the emptied tables of its own database and return how many; the caller commits."""
    folder, withheld = Folder(database.connection, logs), Withheld.read(database)
    standing: dict[int, Log] = {}
    count = 0
    for line, entry in _in_chunks(logs, folder, "upgrading", progress, cancel):
        log = standing.get(line.no) or _at_start(logs, logs.get(line.no))
        standing[line.no] = log
        known = logs.seen_after(log.seen, entry)
        log.n, log.hash, log.c = line.n, line.hash, line.c
        log.seen = log.seen if known is None else known[0]
        if withheld.counts(log, line.n):
            folder.apply(entry, log, line.c)
        count += 1
    folder.finish()
    return count


def _in_chunks(
    logs: LogBook, folder: Folder, stage: str, progress: Progress, cancel: CancelToken
) -> Iterator[tuple[Line, Entry]]:
    """Yield every entry in causal order; the rows that they will write are read many at once."""
    total = sum(log.n - log.base for log in logs.all())
    lines = logs.in_causal_order()
    done = 0
    while some := list(islice(lines, _AT_ONCE)):
        cancel.raise_if_cancelled()
        progress.at(stage, done, total)
        folder.shrink(_ROWS_IN_MEMORY)
        entries = [line.entry() for line in some]
        folder.prefetch(entries)
        yield from zip(some, entries, strict=True)
        done += len(some)


def _at_start(logs: LogBook, log: Log) -> Log:
    """Return a log, or a branch that leaves one, as it stood before its first own entry: its author saw no more."""
    seen = logs.seen_at(logs.get(log.parent), log.base) if log.branch else {}
    return replace(log, n=log.base, sig=None, seen=seen)


def _fold_again(
    again: Database, logs: LogBook, withheld: Withheld, progress: Progress, cancel: CancelToken
) -> tuple[LogBook, int]:
    make_tables(again)
    book = LogBook(again)
    count = 0
    with again.transaction() as connection:
        folder = Folder(connection, book)
        numbers: dict[int, int] = {}
        for line, entry in _in_chunks(logs, folder, "checking", progress, cancel):
            here = _same_log(book, logs, numbers, line)
            seen = book.seen_after(here.seen, entry)
            moved = book.append(here, line.line, line.hash, line.c, seen[0] if seen is not None else None)
            if withheld.counts(here, line.n):
                folder.apply(entry, moved, line.c)
            count += 1
        folder.finish()
        book.write_heads()
    return book, count


def _same_log(book: LogBook, logs: LogBook, numbers: dict[int, int], line: Line) -> Log:
    """Return the log of the second book for a line of the first; its numbers differ, so they are mapped."""
    if line.no not in numbers:
        log = logs.get(line.no)
        if log.branch:
            made = book.fork(book.get(numbers[log.parent]), log.base, line.hash, log.audience)
        else:
            made = book.make(log.id, log.device, log.audience, own=log.own)
        numbers[line.no] = made.no
    return book.get(numbers[line.no])


def _broken_places(logs: LogBook) -> Iterator[str]:
    for log in logs.all():
        chain = logs.chain_at(log, log.base) or b""
        for line in logs.lines(log.no, log.base + 1, log.n):
            chain = chain_next(chain, line.line)
            if chain != line.hash:
                yield f"{log.id}:{line.n}"
                break


def _broken_seals(database: Database, logs: LogBook, seal_holds: SealHolds) -> Iterator[str]:
    kept = [(row["log"], row["n"], row["hash"], row["sig"]) for row in database.rows("SELECT * FROM seal")]
    heads = [(log.no, log.n, log.hash, log.sig) for log in logs.all() if log.sig is not None]
    for no, n, chain, signature in sorted([*kept, *heads]):
        log = logs.get(no)
        if logs.chain_at(log, n) != chain or not seal_holds(log.device, log.id, n, chain, signature):
            yield f"{log.id}:{n} seal"
