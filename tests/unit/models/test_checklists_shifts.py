"""Shifts: which one is on at a local time, and how a pattern is kept."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.models.shifts import DEFAULT_PATTERN, Shift, ShiftPattern, local_time, pattern_of
from app.models.values import Moment

OFFICE = ShiftPattern((Shift("office", "08:00", "15:00"),))
at = datetime.fromisoformat
DUTY = ShiftPattern((Shift("duty", "08:00", "08:00"),))


@pytest.mark.parametrize(
    "pattern, local, found",
    [
        (DEFAULT_PATTERN, at("2026-11-23T07:00"), (date(2026, 11, 23), "day")),
        (DEFAULT_PATTERN, at("2026-11-23T19:00"), (date(2026, 11, 23), "night")),
        (DEFAULT_PATTERN, at("2026-11-24T06:59"), (date(2026, 11, 23), "night")),
        (OFFICE, at("2026-11-23T16:00"), (date(2026, 11, 23), "office")),
        (OFFICE, at("2026-11-23T05:00"), (date(2026, 11, 22), "office")),
        (DUTY, at("2026-01-01T07:59"), (date(2025, 12, 31), "duty")),
    ],
)
def test_a_shift_belongs_to_the_date_on_which_it_starts(pattern, local, found):
    assert pattern.shift_at(local) == found


def test_a_shift_that_ends_when_it_starts_lasts_until_the_next_day():
    assert DUTY.shifts[0].crosses_midnight


def test_a_pattern_is_read_as_it_was_kept():
    assert pattern_of(DEFAULT_PATTERN.dump()) == DEFAULT_PATTERN


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        '[["day","7:00","19:00"]]',
        '[["","07:00","19:00"]]',
        '[["a","07:00","19:00"],["a","19:00","07:00"]]',
        '[["a","07:00","19:00"],["b","07:00","09:00"]]',
        '[["a","24:00","19:00"]]',
    ],
)
def test_what_is_no_pattern_is_refused(text: str):
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        pattern_of(text)


@pytest.mark.parametrize(
    "zone, hour", [("+03:00", 21), ("-02:00", 16), ("+05:30", 23)], ids=["Iraq", "west", "India"]
)
def test_the_wall_shows_the_time_of_the_zone(zone: str, hour: int):
    assert local_time(Moment("2026-11-23T18:04:39Z", zone)).hour == hour
