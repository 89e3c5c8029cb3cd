"""Digits, dates, numbers and isolates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.models.values import Moment
from app.ui.calendar_names import MONTHS, WEEKDAYS, from_sunday, long_day, month_name
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats, bare, directed, isolate, ltr, parse_date, parse_number, parse_time, tooltip


@pytest.mark.parametrize("typed", ["12.5", "١٢٫٥", "۱۲٫۵", " 12.5 ", "12.50"])
def test_a_number_is_read_in_any_digits(typed):
    assert parse_number(typed) == Decimal("12.5")


def test_grouping_marks_are_no_part_of_a_number():
    assert parse_number("١٬٢٣٤٬٥٦٧") == 1_234_567


@pytest.mark.parametrize("typed", ["twelve", "1e9", "NaN", "Infinity", "1.2.3"])
def test_nonsense_is_no_number(typed):
    with pytest.raises(ValueError, match=typed):
        parse_number(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "23/11/2026",
        "٢٣/١١/٢٠٢٦",
        "۲۳-۱۱-۲۰۲۶",
        "23.11.2026",
        "23112026",
        "2026-11-23",
        "23/11/26",
        "23 11 2026",
    ],
)
def test_a_day_is_read_as_people_write_it(typed):
    assert parse_date(typed) == date(2026, 11, 23)


@pytest.mark.parametrize("typed", ["31/02/2026", "11/2026", "soon", "1/1/1/1"])
def test_a_day_that_does_not_exist_is_refused(typed):
    with pytest.raises(ValueError, match=r"day|month|int|/"):
        parse_date(typed)


@pytest.mark.parametrize("typed", ["7:05", "0705", "٧:٠٥", "07.05", "705"])
def test_a_time_is_read_as_people_write_it(typed):
    assert parse_time(typed) == "07:05"


@pytest.mark.parametrize("typed", ["24:00", "7:60", "7", "noon"])
def test_a_time_that_does_not_exist_is_refused(typed):
    with pytest.raises(ValueError, match=r":|unpack|noon"):
        parse_time(typed)


def test_nothing_typed_is_nothing():
    assert (parse_number(""), parse_date(" "), parse_time("")) == (None, None, "")


def test_a_day_is_shown_day_first():
    assert Formats().day("2026-11-23") == "23/11/2026"


def test_arabic_digits_are_shown_where_the_user_wants_them():
    assert Formats("arabic").day("2026-11-23") == "٢٣/١١/٢٠٢٦"


def test_a_number_is_grouped():
    assert (Formats().number(1234567), Formats("arabic").number(1234.5)) == ("1,234,567", "١٬٢٣٤٫٥")


def test_a_moment_is_shown_on_the_clock_of_its_place():
    assert Formats().moment(Moment("2026-11-23T22:04:39Z", "+03:00")) == "24/11/2026 01:04"


def test_isolates_do_not_reach_the_clipboard():
    assert bare(isolate("سجل") + ltr("A-1")) == "سجلA-1"


def test_a_name_cannot_smuggle_a_format_into_a_tooltip():
    assert "<b>" not in tooltip("<b>Ali</b>")


@pytest.mark.parametrize("lang", ["ar", "ckb", "en"])
def test_every_month_and_weekday_has_a_name_of_its_own(lang):
    assert len(set(MONTHS[lang])) == 12
    assert len(set(WEEKDAYS[lang])) == 7


def test_months_are_named_as_iraqi_offices_name_them():
    assert (month_name("ar", 1), month_name("ckb", 10)) == ("كانون الثاني", "تشرینی یەکەم")


def test_a_week_starts_on_sunday():
    assert from_sunday(date(2026, 11, 22)) == 0


def test_a_day_can_be_said_in_words():
    assert long_day("en", date(2026, 11, 23)) == "Monday 23 November 2026"


@pytest.mark.parametrize(
    "text, rtl, first",
    [
        ("\u2066SOP-03\u2069 · \u2068نهاري\u2069", True, "\u200f"),
        ("\u2068علي\u2069 · \u2066SOP-03\u2069", False, "\u200e"),
        ("Gatebook ليس MIDAS", True, "\u200f"),
        ("All is well.", True, "A"),
        ("كل شيء", False, "ك"),
        ("", True, ""),
    ],
)
def test_a_line_takes_the_direction_of_the_window_unless_it_is_foreign_alone(text, rtl, first):
    assert directed(text, rtl)[:1] == first


def test_a_label_gives_its_words_back_as_they_were(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = PlainLabel("Gatebook ليس MIDAS")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.text() == "Gatebook ليس MIDAS"
