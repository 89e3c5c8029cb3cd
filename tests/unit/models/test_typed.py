"""What people type is read with any digits and refused at its field."""

import pytest

from app.errors import Refused
from app.models import typed


@pytest.mark.parametrize("text", ["23/11/2026", "2026-11-23", "٢٣/١١/٢٠٢٦", "۲۳.۱۱.۲۰۲۶"])
def test_a_day_is_read_in_any_digits(text: str):
    assert typed.day(text, "day") == "2026-11-23"


@pytest.mark.parametrize("text", ["31/02/2026", "tomorrow", "1/2", "2026-13-01"])
def test_a_text_that_is_no_day_is_refused(text: str):
    with pytest.raises(Refused, match="not_a_date"):
        typed.day(text, "day")


@pytest.mark.parametrize(
    "text, scale, minor", [("2٫5", 3, 2500), ("١٢", 0, 12), ("1,200", 0, 1200), ("-3", 0, -3)]
)
def test_a_quantity_is_kept_in_minor_units(text: str, scale: int, minor: int):
    assert typed.minor_units(text, scale, "quantity") == minor


@pytest.mark.parametrize("text", ["", "nan", "1e3", "two", "inf"])
def test_a_text_that_is_no_quantity_is_refused(text: str):
    with pytest.raises(Refused, match="not_a_number"):
        typed.minor_units(text, 0, "quantity")


@pytest.mark.parametrize(
    "minor, scale, text",
    [(2500, 3, "2.5"), (-3, 0, "-3"), (100, 0, "100"), (5, 2, "0.05"), (0, 2, "0")],
)
def test_minor_units_are_shown_without_needless_zeros(minor: int, scale: int, text: str):
    assert typed.quantity_text(minor, scale) == text


def test_letters_stay_as_typed_and_blanks_become_single():
    assert typed.clean("  كردستان \t هه‌ولێر ", "name") == "كردستان هه‌ولێر"
