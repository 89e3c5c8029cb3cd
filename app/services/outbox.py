"""The outbox: changes of this place that have not gone out, or have not been confirmed, and since when."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.models.entries import Entry
from app.models.folding import fold
from app.models.paging import PAGE_SIZE, Key, Page, Query
from app.models.places import HQ_CODE
from app.services.exchange_parts import Counter, RecordState
from app.services.exchange_status import on_the_way
from app.services.naming import Names
from app.storage.log import Log

MOST_COUNTED = 20_000
"""Most changes that are looked at to count them by kind."""

_OPENING = 1
"""The first entry only opens a log: it is no change that a person made."""


@dataclass(frozen=True, slots=True)
class Pending:
    """One change on its way: when and by whom it was made, what it is about, and whether it has gone out.

    ``told`` says that the file with it has arrived, as headquarters told by telephone.
    """

    id: str
    moment: str
    user_name: str
    tables: tuple[str, ...]
    pc: str
    exported: bool
    told: bool = False


@dataclass(frozen=True, slots=True)
class PendingKinds:
    """How many pending changes are about which table, and since when; ``complete`` tells that all were counted."""

    not_exported: Mapping[str, int] = field(default_factory=dict)
    not_confirmed: Mapping[str, int] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    complete: bool = True


def pending_page(counter: Counter, query: Query, after: Key | None, lang: str) -> Page[Pending]:
    """Return pending changes, the oldest first in the common order; searched by person and PC.

    The filter ``way`` = ``not_exported`` leaves out what has gone out.
    """
    wanted = fold(query.search)
    only_new = dict(query.filters).get("way") == "not_exported"
    names = Names(counter.desk, lang)
    rows: list[Pending] = []
    last: Key | None = None
    for key, log, entry, exported in _pending(counter, after):
        if only_new and exported:
            continue
        names.load("user", [entry.user])
        tables = tuple(dict.fromkeys(table for op in entry.ops if (table := getattr(op, "table", ""))))
        name, pc = names.user(entry.user), counter.pc_name(log.device)
        if wanted not in fold(f"{name} {pc}"):
            continue
        if len(rows) == PAGE_SIZE:
            return Page(rows, last)
        told = counter.state({log.id: entry.n}) is RecordState.TOLD
        rows.append(Pending(f"{log.id}:{entry.n}", entry.moment, name, tables, pc, exported, told))
        last = key
    return Page(rows, None)


def pending_kinds(counter: Counter) -> PendingKinds:
    """Return how many changes of each kind have not gone out and have not been confirmed."""
    new: dict[str, int] = {}
    unconfirmed: dict[str, int] = {}
    since: dict[str, str] = {}
    for number, (_key, _log, entry, exported) in enumerate(_pending(counter, None)):
        if number == MOST_COUNTED:
            return PendingKinds(new, unconfirmed, since, complete=False)
        for table in {getattr(op, "table", "") for op in entry.ops} - {""}:
            unconfirmed[table] = unconfirmed.get(table, 0) + 1
            new[table] = new.get(table, 0) + (not exported)
            since.setdefault(table, entry.moment)
    return PendingKinds(new, unconfirmed, since)


def _pending(counter: Counter, after: Key | None) -> Iterator[tuple[Key, Log, Entry, bool]]:
    """Yield what headquarters has not confirmed of this point's changes, in the common order of all PCs."""
    logs, confirmed = counter.desk.store.logs, counter.have_of(HQ_CODE)
    exported = on_the_way(counter)
    audience = counter.desk.place.audience()
    mine = [log for log in logs.all() if log.audience == audience and not counter.at_hq]
    streams = (_after(counter, log, max(_OPENING, confirmed.get(log.id, 0)), after) for log in mine)
    for c, log_id, n, log, entry in heapq.merge(*streams, key=lambda found: found[:3]):
        yield (c, log_id, n), log, entry, n <= exported.get(log_id, 0)


def _after(
    counter: Counter, log: Log, had: int, after: Key | None
) -> Iterator[tuple[int, str, int, Log, Entry]]:
    for line in counter.desk.store.logs.lines(log.no, max(had, log.base) + 1, log.n):
        if after is None or (line.c, log.id, line.n) > after:
            yield line.c, log.id, line.n, log, line.entry()
