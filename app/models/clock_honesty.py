"""Which wall times cannot be right: a pure rule over what the logs themselves show (sync design, section 3.3).

A PC's clock is evidence, never a judge. An entry cannot be earlier than what its author had seen, nor later than an
entry whose author had seen it. Times that break this are shown as estimates with the reason; they move nothing.
All times are seconds since 1970 in UTC, so that zones do not matter; None is a time that cannot be read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TypeGuard

from app.models.dataclass import dataclass

EARLIEST = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
"""No entry is older than the program that writes it."""

LATEST = int(datetime(2076, 1, 1, tzinfo=UTC).timestamp())
"""No entry is read with this program half a century after its first release."""

TOLERANCE = 15 * 60
"""Seconds by which two honest clocks may differ."""

JUMP = 24 * 60 * 60
"""Seconds between two entries after which the clock may have been set meanwhile."""


_EPOCH = date(1970, 1, 1).toordinal()
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z[+-](?:[01]\d|2[0-3]):[0-5]\d", re.ASCII
)
"""A moment that exists, as ``Moment.parse`` takes it."""


class Fault(StrEnum):
    """Why a time cannot be right."""

    UNREADABLE = "unreadable"
    BEFORE_PROGRAM = "before_program"
    FAR_FUTURE = "far_future"
    AHEAD = "ahead"
    BEHIND = "behind"
    WENT_BACK = "went_back"


@dataclass(slots=True)
class Leg:
    """Entries ``first`` to ``last`` of a log between which the clock was not set, and their times."""

    first: int
    last: int
    start: int | None
    end: int | None

    @property
    def fault(self) -> Fault | None:
        """Return what is wrong with its times whatever others say."""
        if self.start is None or self.end is None:
            return Fault.UNREADABLE
        if self.start < EARLIEST:
            return Fault.BEFORE_PROGRAM
        return Fault.FAR_FUTURE if self.end > LATEST else None


@dataclass(frozen=True, slots=True)
class Bound:
    """A time told by another PC: of entries up to ``n`` the latest, or of entries from ``n`` on the earliest."""

    n: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Span:
    """Entries whose times are estimates; ``off`` is how many seconds the clock is ahead at least (behind: below 0)."""

    first: int
    last: int
    fault: Fault
    off: int = 0

    def holds(self, n: int) -> bool:
        """Tell whether entry ``n`` is among them."""
        return self.first <= n <= self.last


@dataclass(frozen=True, slots=True)
class Estimate:
    """What can be said instead of a time: not before ``low``, not after ``high``; moments, "" for unknown."""

    fault: Fault
    low: str = ""
    high: str = ""


At = Callable[[int], int | None]
"""Tells the time of an entry by its number."""


def reading(moment: str) -> int | None:
    """Return the seconds of a stored moment, None for a text that is no moment."""
    found = _MOMENT.fullmatch(moment)
    day = _day(found[1]) if found is not None else None
    if found is None or day is None:
        return None
    return day + int(found[2]) * 3600 + int(found[3]) * 60 + int(found[4])


@lru_cache(maxsize=64)
def _day(day: str) -> int | None:
    """Return the seconds at which a day begins; entries come in long rows of the same day."""
    try:
        return (date.fromisoformat(day).toordinal() - _EPOCH) * 86400
    except ValueError:
        return None


def made_later(made: str, imported: str) -> bool:
    """Tell whether a file bears a later time than that at which it was taken in; the maker's clock was ahead then."""
    one, other = reading(made), reading(imported)
    return one is not None and other is not None and one > other + TOLERANCE


def plausible(seconds: int | None) -> TypeGuard[int]:
    """Tell whether a time could be right as far as it alone tells."""
    return seconds is not None and EARLIEST <= seconds <= LATEST


def extended(legs: list[Leg], n: int, seconds: int | None) -> None:
    """Take entry ``n`` into the last leg, or begin another when its time does not go on from there."""
    last = legs[-1] if legs else None
    if last is None or not _goes_on(last, seconds):
        legs.append(Leg(n, n, seconds, seconds))
    else:
        last.last = n
        if seconds is not None and last.start is not None and last.end is not None:
            last.start, last.end = min(last.start, seconds), max(last.end, seconds)


def _goes_on(leg: Leg, seconds: int | None) -> bool:
    if seconds is None or leg.end is None:
        return seconds is None and leg.end is None
    return plausible(seconds) is plausible(leg.end) and -TOLERANCE <= seconds - leg.end <= JUMP


def consistent(legs: Sequence[Leg]) -> set[int]:
    """Return the places of the legs that together hold most entries and in which the clock never goes back.

    Of two settings of a clock that contradict each other, the one under which more was recorded is believed.
    """
    ends = sorted({leg.end for leg in legs if leg.end is not None})
    tree = _Heaviest(len(ends))
    before: dict[int, int] = {}
    best = (0, -1)
    for place, leg in enumerate(legs):
        if leg.fault is not None or leg.start is None or leg.end is None:
            continue
        weight, previous = tree.upto(bisect_right(ends, leg.start + TOLERANCE))
        found = (weight + leg.last - leg.first + 1, place)
        before[place] = previous
        tree.put(bisect_right(ends, leg.end), found)
        best = max(best, found)
    kept = set()
    place = best[1]
    while place >= 0:
        kept.add(place)
        place = before[place]
    return kept


class _Heaviest:
    """The greatest (weight, place) among the first so many ends, kept as a Fenwick tree."""

    def __init__(self, size: int) -> None:
        self._nodes = [(0, -1)] * (size + 1)

    def put(self, rank: int, value: tuple[int, int]) -> None:
        while rank < len(self._nodes):
            self._nodes[rank] = max(self._nodes[rank], value)
            rank += rank & -rank

    def upto(self, rank: int) -> tuple[int, int]:
        found = (0, -1)
        while rank:
            found = max(found, self._nodes[rank])
            rank -= rank & -rank
        return found


def spans(legs: Sequence[Leg], highs: Sequence[Bound], lows: Sequence[Bound], at: At) -> tuple[Span, ...]:
    """Return the entries of one log whose times are estimates, the plainest reason first.

    ``highs`` and ``lows`` are what PCs that are believed over this one tell; ``at`` is asked a few times for each leg
    with a fault and never for the others.
    """
    plain = [Span(leg.first, leg.last, fault) for leg in legs if (fault := leg.fault) is not None]
    told = [span for leg in legs if leg.fault is None for span in _told_by_others(leg, highs, lows, at)]
    return (*plain, *told, *_went_back(legs, at))


def _told_by_others(leg: Leg, highs: Sequence[Bound], lows: Sequence[Bound], at: At) -> Iterator[Span]:
    start, end = _number(leg.start), _number(leg.end)
    for bound in highs:
        upto = min(bound.n, leg.last)
        if upto < leg.first or end <= bound.seconds + TOLERANCE:
            continue
        first = _first_after(at, leg.first, upto, bound.seconds + TOLERANCE)
        if first <= upto:
            off = _number(at(upto)) - bound.seconds
            yield Span(first, leg.last if off > JUMP else upto, Fault.AHEAD, off)
    for bound in lows:
        since = max(bound.n, leg.first)
        if since > leg.last or start >= bound.seconds - TOLERANCE:
            continue
        beyond = _first_after(at, since, leg.last, bound.seconds - TOLERANCE - 1)
        if beyond > since:
            off = _number(at(since)) - bound.seconds
            yield Span(since, leg.last if off < -JUMP else beyond - 1, Fault.BEHIND, off)


def _went_back(legs: Sequence[Leg], at: At) -> Iterator[Span]:
    kept = consistent(legs)
    later = [_number(leg.start) for place, leg in enumerate(legs) if place in kept]
    low = passed = 0
    for place, leg in enumerate(legs):
        if place in kept:
            low = max(low, _number(leg.end))
            passed += 1
        elif leg.fault is None:
            high = later[passed] if passed < len(later) else LATEST
            yield from _outside(leg, low, high, at)


def _outside(leg: Leg, low: int, high: int, at: At) -> Iterator[Span]:
    """Yield the entries of a leg before ``low`` and after ``high``."""
    start, end = _number(leg.start), _number(leg.end)
    if start < low - TOLERANCE:
        beyond = _first_after(at, leg.first, leg.last, low - TOLERANCE - 1)
        yield Span(leg.first, beyond - 1, Fault.WENT_BACK, start - low)
    if end > high + TOLERANCE:
        yield Span(
            _first_after(at, leg.first, leg.last, high + TOLERANCE), leg.last, Fault.WENT_BACK, end - high
        )


def _first_after(at: At, low: int, high: int, limit: int) -> int:
    """Return the first entry from ``low`` to ``high`` whose time is greater than ``limit``; they rise within a leg."""
    while low <= high:
        middle = (low + high) // 2
        if _number(at(middle)) > limit:
            high = middle - 1
        else:
            low = middle + 1
    return low


def _number(seconds: int | None) -> int:
    return 0 if seconds is None else seconds


def doubted(pairs: Iterable[tuple[str, str, bool]], hq: frozenset[str]) -> set[tuple[str, str]]:
    """Return (device, by whom): whose times are measured by whose where two PCs contradict each other.

    ``pairs`` are devices of which one has seen the other, and whether their times contradict each other. Less believed
    is the PC which a greater share of those it met contradicts; of two alike, headquarters is believed; else neither.
    """
    met: dict[str, set[str]] = {}
    against: dict[str, set[str]] = {}
    for one, other, contradicts in pairs:
        for device, seen in ((one, other), (other, one)):
            met.setdefault(device, set()).add(seen)
            if contradicts:
                against.setdefault(device, set()).add(seen)
    found = set()
    for device, others in against.items():
        for other in others:
            mine = len(others) * len(met[other])
            theirs = len(against[other]) * len(met[device])
            if mine > theirs or (mine == theirs and (device not in hq or other in hq)):
                found.add((device, other))
    return found
