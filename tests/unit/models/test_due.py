"""Which periods a checklist is due in, and what became of each of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.checklists import Frequency
from app.models.due import (
    Duty,
    Fact,
    Facts,
    Judged,
    Now,
    Occasion,
    Standing,
    begun,
    ended,
    judged,
    missed_id,
    occasions,
    period,
    reach,
)
from app.models.values import is_row_id

DAY = timedelta(days=1)
SUNDAY = date(2026, 11, 22)
PATTERNS = (("duty",), ("day", "night"), ("morning", "evening", "night"))
EACH = [one for one in Frequency if one is not Frequency.PER_CASE]

days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
frequencies = st.sampled_from(EACH)
patterns = st.sampled_from(PATTERNS)


def two(_day: date) -> tuple[str, ...]:
    return ("day", "night")


def told(
    frequency: Frequency, *facts: Fact, now: Now, first: date, since: date | None = None, why: bool = False
) -> list[Judged]:
    duty = Duty("A", frequency, since or date(2026, 1, 1))
    return list(judged(duty, first, now.day, two, Facts(facts), lambda _one: why, now))


@given(days, st.integers(0, 400), frequencies, patterns)
def test_every_day_lies_in_one_occasion_for_each_shift(
    first: date, length: int, frequency: Frequency, names: tuple[str, ...]
):
    last = first + length * DAY
    found = list(occasions("A", frequency, first, last, lambda _day: names))
    holding = [one for one in found if one.first <= first <= one.last]
    assert len(holding) == (len(names) if frequency is Frequency.PER_SHIFT else 1)
    turns = found[:: len(names)] if frequency is Frequency.PER_SHIFT else found
    assert all(before.last + DAY == after.first for before, after in pairwise(turns))
    assert found[0].first <= first <= last <= found[-1].last


@given(days, st.integers(0, 200), st.integers(0, 200), frequencies)
def test_a_span_cut_in_two_has_the_same_occasions(first: date, one: int, other: int, frequency: Frequency):
    middle, last = first + one * DAY, first + (one + 1 + other) * DAY
    halves = {
        *occasions("A", frequency, first, middle, two),
        *occasions("A", frequency, middle + DAY, last, two),
    }
    assert halves == set(occasions("A", frequency, first, last, two))


@given(days, frequencies)
def test_a_period_is_the_same_from_each_of_its_days(day: date, frequency: Frequency):
    first, last = period(frequency, day)
    assert first <= day <= last
    assert period(frequency, first) == period(frequency, last) == (first, last)


@given(days, frequencies)
def test_one_occasion_before_is_in_reach(day: date, frequency: Frequency):
    back = reach(frequency, day)
    assert period(frequency, back)[1] + DAY == period(frequency, day)[0]


@given(days, st.integers(0, 60), patterns, st.data())
def test_an_occasion_is_to_come_or_on_or_over(
    day: date, ago: int, names: tuple[str, ...], data: st.DataObject
):
    now = Now(day, data.draw(st.sampled_from(names)))
    found = list(occasions("A", Frequency.PER_SHIFT, day - ago * DAY, day + DAY, lambda _day: names))
    states = [(begun(one, now, lambda _day: names), ended(one, now, lambda _day: names)) for one in found]
    assert states.count((True, False)) == 1
    assert states == sorted(states, key=[(True, True), (True, False), (False, False)].index)


@given(days, st.integers(1, 90), frequencies, st.lists(st.integers(0, 90), max_size=12))
def test_a_started_checklist_is_never_missed(day: date, ago: int, frequency: Frequency, done: list[int]):
    facts = [Fact("A", (day - back * DAY).isoformat(), "day", "draft") for back in done]
    found = told(frequency, *facts, now=Now(day, "day"), first=day - ago * DAY, since=day - 400 * DAY)
    for one in found:
        inside = [
            fact
            for fact in facts
            if one.occasion.day <= fact.day <= one.occasion.last.isoformat()
            and one.occasion.shift in ("", fact.shift)
        ]
        assert (one.standing is Standing.OPEN) == bool(inside)


@given(days, st.integers(0, 60), frequencies)
def test_nothing_before_the_first_day_is_missed(day: date, ago: int, frequency: Frequency):
    since = day - ago * DAY
    found = told(frequency, now=Now(day, "night"), first=day - 60 * DAY, since=since)
    assert all(one.occasion.first >= since for one in found if one.standing is Standing.MISSED)


def test_weeks_begin_on_sunday():
    assert period(Frequency.WEEKLY, date(2026, 11, 28)) == (SUNDAY, date(2026, 11, 28))


def test_what_is_due_per_case_is_never_due():
    assert not list(occasions("A", Frequency.PER_CASE, SUNDAY, SUNDAY + 9 * DAY, two))


def test_a_shift_that_has_not_begun_is_not_due_yet():
    found = told(Frequency.PER_SHIFT, now=Now(SUNDAY, "day"), first=SUNDAY)
    assert [(one.occasion.shift, one.standing) for one in found] == [("day", Standing.OVERDUE)]


def test_a_shift_is_missed_when_the_next_one_is_on():
    found = told(Frequency.PER_SHIFT, now=Now(SUNDAY, "night"), first=SUNDAY)
    assert [one.standing for one in found] == [Standing.MISSED, Standing.OVERDUE]


def test_a_reason_takes_the_mark_of_being_overdue_away():
    found = told(Frequency.PER_SHIFT, now=Now(SUNDAY, "night"), first=SUNDAY, why=True)
    assert [one.standing for one in found] == [Standing.EXPLAINED, Standing.DUE]


@pytest.mark.parametrize(
    "status, standing",
    [
        ("draft", Standing.OPEN),
        ("returned", Standing.OPEN),
        ("completed", Standing.DONE),
        ("signed", Standing.DONE),
    ],
)
def test_a_run_stands_by_its_status(status: str, standing: Standing):
    found = told(
        Frequency.DAILY, Fact("A", "2026-11-22", "day", status), now=Now(SUNDAY, "day"), first=SUNDAY
    )
    assert [one.standing for one in found] == [standing]


def test_a_run_of_another_checklist_counts_for_nothing():
    found = told(
        Frequency.DAILY, Fact("B", "2026-11-22", "day", "signed"), now=Now(SUNDAY, "day"), first=SUNDAY
    )
    assert found[0].standing is Standing.OVERDUE


def test_a_reason_meets_the_same_reason_of_another_pc_and_no_other():
    one = missed_id("SLM", "SOP-01", "2026-11-22", "نهاري")
    assert is_row_id(one)
    assert one == missed_id("SLM", "SOP-01", "2026-11-22", "نهاري")
    others = {missed_id("SLM", "SOP-01", "2026-11-22", "night"), missed_id("BSR", "SOP-01", "2026-11-22", "")}
    assert one not in others


def test_an_occasion_names_its_first_day():
    assert Occasion("A", SUNDAY, SUNDAY + 6 * DAY).day == "2026-11-22"
