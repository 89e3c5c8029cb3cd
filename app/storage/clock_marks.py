"""What the logs tell of the clocks that wrote them, kept as a few rows for each log and read as estimates.

The rows follow from the entries held and never travel. Saving costs nothing: new entries are looked through when
somebody next looks at times, a part of them at a time where a list must not wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime

from app.errors import Environment
from app.models.clock_honesty import (
    EARLIEST,
    LATEST,
    TOLERANCE,
    Bound,
    Estimate,
    Fault,
    Leg,
    Span,
    doubted,
    extended,
    plausible,
    reading,
    spans,
)
from app.models.dataclass import dataclass
from app.models.tables import ALL
from app.storage.clock_table import ClockTable, Link
from app.storage.database import Database
from app.storage.entry_table import Line
from app.storage.log import Log, LogBook

FEW = 500
"""Entries that are looked through before a list is shown; the rest follows with the next look."""

_FLUSH = 500
_HEAD = re.compile(rb'\{"l":"[^"\\]*","n":\d+,"w":"([^"\\]*)","u":"[^"\\]*","s":\d+,"v":"[^"\\]*",("deps")?')
_ZONE = re.compile(r"[+-]\d\d:\d\d\Z")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One log with estimates: how many, why the last is one, and whether that goes on to the log's end.

    ``off`` is by how many seconds the clock was ahead at least (behind: below 0), 0 where that is not known.
    """

    log: Log
    entries: int
    fault: Fault
    off: int
    lasting: bool


class ClockMarks:
    """Reads estimates of times by log and number."""

    def __init__(self, database: Database, logs: LogBook) -> None:
        self._logs = logs
        self._table = ClockTable(database)
        self._legs: dict[int, list[Leg]] = {}
        self._unkept: set[int] = set()
        self._late_links: list[Link] = []
        self._late_came: list[tuple[int, int, int]] = []
        self._fresh = 0
        self._spans: dict[int, tuple[Span, ...]] = {}
        self._doubted: set[tuple[str, str]] | None = None

    # ---- looking through entries -----------------------------------------------------------------------------

    def look_through(self, most: int | None = None, came: str = "") -> None:
        """Look through entries not yet looked at, ``most`` of them or all.

        ``came`` is the moment at which headquarters took them in: none of them can be later. That is known here alone,
        and so are the estimates that follow from it.
        """
        left, now = most, reading(came)
        for log in self._logs.all():
            done = self._done(log)
            if done >= log.n:
                continue
            upto = log.n if left is None else min(log.n, done + left)
            self._take(log, done, upto, None if log.own else now)
            if left is not None:
                left -= upto - done
                if left <= 0:
                    return

    def _done(self, log: Log) -> int:
        if log.no not in self._legs:
            self._legs[log.no] = self._table.legs(log.no)
        legs = self._legs[log.no]
        return legs[-1].last if legs else log.base

    def _take(self, log: Log, done: int, upto: int, now: int | None) -> None:
        legs = self._legs[log.no]
        before = max(0, len(legs) - 1)
        links: list[Link] = []
        for n, head in self._table.heads(log.no, done + 1, upto):
            found = _HEAD.match(head)
            line = self._logs.line(log.no, n) if found is None or found[2] else None
            seconds = reading(_head(line)[0] if line is not None else found[1].decode() if found else "")
            extended(legs, n, seconds)
            if line is not None:
                links += self._links(log, line, seconds)
        self._unkept.add(log.no)
        self._fresh += upto - done
        self._spans.pop(log.no, None)
        if links:
            self._spans.clear()
            self._doubted = None
        late = [leg for leg in legs[before:] if now is not None and _seconds(leg.end) > now + TOLERANCE]
        came = [(log.no, upto, now)] if late and now is not None and plausible(now) else []
        if links or came or self._fresh >= _FLUSH:
            self._keep(links, came)

    def _keep(self, links: Iterable[Link], came: Iterable[tuple[int, int, int]]) -> None:
        self._late_links += links
        self._late_came += came
        # Looking at times must not fail on a full disk: what cannot be kept now is kept with what comes next.
        with suppress(Environment):
            legs = {no: self._legs[no] for no in self._unkept}
            self._table.keep(legs, self._late_links, self._late_came)
            self._unkept.clear()
            self._late_links.clear()
            self._late_came.clear()
            self._fresh = 0

    def _links(self, log: Log, line: Line, seconds: int | None) -> Iterator[Link]:
        for ref, (n, chain) in line.entry().deps.items():
            seen = self._logs.holding(ref.partition("~")[0], n, chain)
            if seen is None or seen.device == log.device:
                continue
            no, m = self._logs.locate(seen.no, n)
            yield Link(log.no, line.n, no, m, seconds, self._at(no, m))

    def _at(self, no: int, n: int) -> int | None:
        line = self._logs.line(no, n)
        return None if line is None else reading(_head(line)[0])

    # ---- judging ---------------------------------------------------------------------------------------------

    def estimate(self, log_id: str, n: int) -> Estimate | None:
        """Look through everything and return the estimate of an entry's time, None for one that may be right.

        Of a forked log the branch met first is meant; ``at`` tells branches apart.
        """
        self.look_through()
        log = self._logs.find(log_id)
        return None if log is None else self.at(log.no, n)

    def at(self, no: int, n: int) -> Estimate | None:
        """Return the estimate of an entry's time by the log's number here, as far as entries were looked through."""
        no, n = self._logs.locate(no, n)
        span = self._span(no, n)
        return None if span is None else self._estimate(no, n, span)

    def doubts(self, most: int | None = None) -> list[Doubt]:
        """Return the logs with times that are estimates, after looking through ``most`` new entries or all."""
        self.look_through(most)
        found = []
        for log in self._logs.all():
            known = self._spans_of(log.no)
            if known:
                last = max(known, key=lambda span: (span.last, span.first))
                found.append(
                    Doubt(log, _count(known), last.fault, self._off(log.no, last), last.last >= log.n)
                )
        return found

    def _off(self, no: int, span: Span) -> int:
        told = self._at(no, span.last)
        if span.off or told is None:
            return span.off
        low, high = self._around(no, span.last)
        near = high if told > LATEST else low
        near = near if near is not None else low if high is None else high
        return 0 if near is None else told - near

    def _span(self, no: int, n: int) -> Span | None:
        return next((span for span in self._spans_of(no) if span.holds(n)), None)

    def _spans_of(self, no: int) -> tuple[Span, ...]:
        if no not in self._spans:
            self._spans[no] = self._judged(no)
        return self._spans[no]

    def _judged(self, no: int) -> tuple[Span, ...]:
        log = self._logs.get(no)
        self._done(log)
        by = {other for device, other in self._doubts_of_devices() if device == log.device}
        believed = [one.no for one in self._logs.all() if one.device in by]
        highs = [Bound(link.m, link.w) for link in self._table.seen(no, believed) if plausible(link.w)]
        highs += self._table.came(no)
        lows = [
            Bound(link.n, link.w_other)
            for link in self._table.seeing(no, believed)
            if plausible(link.w_other)
        ]
        found: list[Span] = []
        for legs in self._pieces(log):
            found += spans(legs, highs, lows, lambda n: self._at(no, n))
        return tuple(found)

    def _pieces(self, log: Log) -> Iterator[list[Leg]]:
        """Yield the legs of a log between the places where it forks: each piece is judged by itself.

        Which branch counts as the log and which as leaving it depends on the order of arrival, the pieces do not.
        """
        legs = self._legs[log.no]
        for cut in self._cuts(log):
            yield [piece for leg in legs if leg.first <= cut for piece in self._cut(log.no, leg, cut)[:1]]
            legs = [piece for leg in legs if leg.last > cut for piece in self._cut(log.no, leg, cut)[-1:]]
        yield legs

    def _cuts(self, log: Log) -> list[int]:
        """Return the entries of a log after which a branch leaves it."""
        branches = self._logs.branches(log.id)
        return sorted({one.base for one in branches if one.branch and one.parent == log.no})

    def _cut(self, no: int, leg: Leg, after: int) -> list[Leg]:
        if leg.last <= after or leg.first > after:
            return [leg]
        before, then = self._at(no, after), self._at(no, after + 1)
        return [Leg(leg.first, after, leg.start, before), Leg(after + 1, leg.last, then, leg.end)]

    def _doubts_of_devices(self) -> set[tuple[str, str]]:
        if self._doubted is None:
            contradicting = self._table.contradictions(TOLERANCE, EARLIEST, LATEST)
            hq = frozenset(log.device for log in self._logs.all() if log.audience == ALL)
            pairs = self._table.pairs() if contradicting else []
            device = {log.no: log.device for log in self._logs.all()}
            told = [(device[one], device[other], (one, other) in contradicting) for one, other in pairs]
            self._doubted = doubted(told, hq)
        return self._doubted

    # ---- what can be said instead ----------------------------------------------------------------------------

    def _estimate(self, no: int, n: int, span: Span) -> Estimate:
        low, high = self._around(no, n)
        zone = self._zone(no, n)
        return Estimate(span.fault, _moment(low, zone), _moment(high, zone))

    def _around(self, no: int, n: int) -> tuple[int | None, int | None]:
        """Return between which times an entry was written, None where nothing is known or all contradicts itself."""
        low = max(self._befores(no, n), default=None)
        high = min(self._afters(no, n), default=None)
        contrary = low is not None and high is not None and low > high + TOLERANCE
        return (None, None) if contrary else (low, high)

    def _befores(self, no: int, n: int) -> Iterator[int]:
        """Yield times before which an entry cannot have been written."""
        before = n
        while before and (span := self._span(*self._logs.locate(no, before))) is not None:
            before = span.first - 1
        own = self._at(no, before) if before else None
        if plausible(own):
            yield own
        for link in self._table.nearest_seen_by(no, n):
            if plausible(link.w_other) and self._span(link.other, link.m) is None:
                yield link.w_other

    def _afters(self, no: int, n: int) -> Iterator[int]:
        """Yield times after which an entry cannot have been written."""
        log, after = self._logs.get(no), n
        last = min((cut for cut in self._cuts(log) if cut >= n), default=log.n)
        while after <= last and (span := self._span(no, after)) is not None:
            after = span.last + 1
        own = self._at(no, after) if after <= last else None
        if plausible(own):
            yield own
        yield from (bound.seconds for bound in self._table.came(no) if bound.n >= n)
        for link in self._table.nearest_seeing(no, n):
            if plausible(link.w) and self._span(link.no, link.n) is None:
                yield link.w

    def _zone(self, no: int, n: int) -> str:
        for at in (n, 1):
            line = self._logs.line(no, at)
            found = _ZONE.search(_head(line)[0]) if line is not None else None
            if found is not None:
                return found[0]
        return "+00:00"


def _head(line: Line) -> tuple[str, bool]:
    """Return the moment of an entry and whether it names other logs, without reading all of it where possible."""
    found = _HEAD.match(line.line)
    if found is not None:
        return found[1].decode(), found[2] is not None
    entry = line.entry()
    return entry.moment, bool(entry.deps)


def _seconds(told: int | None) -> int:
    return 0 if told is None else told


def _moment(seconds: int | None, zone: str) -> str:
    """Return a time as moments are stored, "" for none."""
    return "" if seconds is None else f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}{zone}"


def _count(known: Iterable[Span]) -> int:
    """Return how many entries some spans hold together."""
    total = reached = 0
    for span in sorted(known, key=lambda one: (one.first, one.last)):
        total += max(0, span.last - max(reached, span.first - 1))
        reached = max(reached, span.last)
    return total
