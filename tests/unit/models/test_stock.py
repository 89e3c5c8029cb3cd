"""How long the stock lasts and what expires first."""

import pytest

from app.models.stock import Use, days_of_cover, next_expiry

TODAY = "2026-11-30"


def test_cover_divides_by_the_average_daily_use():
    assert days_of_cover(60, [Use("2026-11-01", 30), Use("2026-11-20", 30)], TODAY) == 30


def test_a_young_item_is_averaged_over_the_days_it_was_in_use():
    assert days_of_cover(60, [Use("2026-11-29", 20)], TODAY) == 6


@pytest.mark.parametrize("uses", [[], [Use("2026-10-31", 30)], [Use("2026-11-20", 5), Use("2026-11-21", -5)]])
def test_there_is_no_cover_without_use_in_the_window(uses: list[Use]):
    assert days_of_cover(60, uses, TODAY) is None


def test_less_than_nothing_lasts_no_day():
    assert days_of_cover(-5, [Use("2026-11-29", 20)], TODAY) == 0


def test_what_expires_first_is_taken_to_be_used_first():
    assert next_expiry(10, [("2026-12-24", 10), ("2027-02-01", 10)]) == "2027-02-01"


def test_nothing_there_expires_never():
    assert next_expiry(0, [("2026-12-24", 10)]) == ""
