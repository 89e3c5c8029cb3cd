"""Which times cannot be right: the rule is deterministic, marks the few and not the many, and never moves anything."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.models.clock_honesty import (
    EARLIEST,
    JUMP,
    LATEST,
    TOLERANCE,
    Bound,
    Fault,
    Leg,
    consistent,
    doubted,
    extended,
    reading,
    spans,
)
from app.models.values import Moment

YEAR = 365 * 86400
STEPS = st.lists(st.integers(0, JUMP // 2), min_size=1, max_size=60)
WALLS = st.lists(st.one_of(st.none(), st.integers(EARLIEST - YEAR, LATEST + YEAR)), max_size=60)


def legs_of(times: list[int | None]) -> list[Leg]:
    legs: list[Leg] = []
    for n, seconds in enumerate(times, 1):
        extended(legs, n, seconds)
    return legs


def flagged(times: list[int | None], highs: list[Bound] = [], lows: list[Bound] = []) -> dict[int, Fault]:  # noqa: B006 - never changed
    found = spans(legs_of(times), highs, lows, lambda n: times[n - 1])
    return {n: span.fault for span in reversed(found) for n in range(span.first, span.last + 1)}


def honest(steps: list[int]) -> list[int | None]:
    at, times = EARLIEST + YEAR, []
    for step in steps:
        at += step
        times.append(at)
    return times


@given(STEPS)
def test_a_clock_that_only_goes_forward_has_no_estimates(steps: list[int]) -> None:
    assert flagged(honest(steps)) == {}


@given(STEPS, st.integers(0, 60), st.integers(1, 5), st.sampled_from([-YEAR // 2, YEAR, 3 * YEAR]))
def test_the_few_entries_under_a_wrong_setting_are_marked_and_the_many_are_not(
    steps: list[int], place: int, length: int, off: int
) -> None:
    times = honest([3600, *steps] * 3)
    place = min(place, len(times) - length)
    before, after = place, len(times) - place - length
    wrong = [(one or 0) + off if place <= n < place + length else one for n, one in enumerate(times)]
    found = set(flagged(wrong))
    hit = {n + 1 for n in range(place, place + length)}
    if length < min(before, after):
        assert found == hit
    assert len(found) <= max(length, len(times) - length)


@given(WALLS)
def test_any_wall_times_are_judged_and_what_cannot_be_is_always_marked(times: list[int | None]) -> None:
    found = flagged(times)
    for n, seconds in enumerate(times, 1):
        if seconds is None or not EARLIEST <= seconds <= LATEST:
            assert found[n] in (Fault.UNREADABLE, Fault.BEFORE_PROGRAM, Fault.FAR_FUTURE)
    kept = [legs_of(times)[place] for place in sorted(consistent(legs_of(times)))]
    assert all((one.end or 0) - TOLERANCE <= (two.start or 0) for one, two in pairwise(kept))


@given(WALLS, st.integers(1, 60))
def test_looking_in_two_goes_gives_the_same_legs(times: list[int | None], cut: int) -> None:
    legs = legs_of(times[:cut])
    for n, seconds in enumerate(times[cut:], min(cut, len(times)) + 1):
        extended(legs, n, seconds)
    assert legs == legs_of(times)


@given(STEPS, st.integers(TOLERANCE + 1, 5 * YEAR))
def test_what_others_had_seen_earlier_is_ahead(steps: list[int], off: int) -> None:
    times = honest(steps)
    last = len(times)
    found = flagged(times, highs=[Bound(last, (times[-1] or 0) - off)])
    assert found[last] is Fault.AHEAD
    assert flagged(times, highs=[Bound(last, (times[-1] or 0) + off)]) == {}


@given(STEPS, st.integers(TOLERANCE + 1, 5 * YEAR))
def test_what_is_earlier_than_what_was_seen_is_behind(steps: list[int], off: int) -> None:
    times = honest(steps)
    assert flagged(times, lows=[Bound(1, (times[0] or 0) + off)])[1] is Fault.BEHIND
    assert flagged(times, lows=[Bound(1, (times[0] or 0) - off)]) == {}


@given(st.text(max_size=30))
def test_any_text_is_a_moment_that_exists_or_cannot_be_read(text: str) -> None:
    try:
        Moment.parse(text)
    except ValueError:
        assert reading(text) is None
    else:
        assert reading(text) is not None


@given(st.integers(0, 3 * 10**9))
def test_a_moment_is_read_to_the_second(seconds: int) -> None:
    from datetime import UTC, datetime

    text = f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}+03:00"
    assert reading(text) == seconds


def test_headquarters_is_believed_over_one_pc_and_many_over_one() -> None:
    hq = frozenset({"H"})
    assert doubted([("H", "a", True), ("b", "H", False)], hq) == {("a", "H")}
    assert doubted([("H", "a", True)], hq) == {("a", "H")}
    assert doubted([("a", "b", True)], hq) == {("a", "b"), ("b", "a")}
    assert doubted([("a", "b", True), ("a", "H", False)], hq) == {("b", "a")}
