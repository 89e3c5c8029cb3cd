"""Names of months and weekdays as Iraqi offices write them, by language (never يناير or فبراير)."""

from __future__ import annotations

from datetime import date

MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ar": (
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ),
    "ckb": (
        "کانوونی دووەم",
        "شوبات",
        "ئازار",
        "نیسان",
        "ئایار",
        "حوزەیران",
        "تەممووز",
        "ئاب",
        "ئەیلوول",
        "تشرینی یەکەم",
        "تشرینی دووەم",
        "کانوونی یەکەم",
    ),
}

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
    "ar": ("الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"),
    "ckb": ("یەکشەممە", "دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "هەینی", "شەممە"),
}
"""Weekdays from Sunday, the first day of an office week."""

WEEKDAY_LETTERS: dict[str, tuple[str, ...]] = {
    "en": ("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"),
    "ar": ("ح", "ن", "ث", "ر", "خ", "ج", "س"),
    "ckb": ("ی", "د", "س", "چ", "پ", "هـ", "ش"),
}

WEEKEND = (5, 6)
"""Friday and Saturday, counted from Sunday."""


def month_name(lang: str, month: int) -> str:
    """Return the name of month 1 to 12 in a language; English for a language without names."""
    return MONTHS.get(lang, MONTHS["en"])[month - 1]


def weekday_name(lang: str, day: date) -> str:
    """Return the name of the weekday of ``day`` in a language."""
    return WEEKDAYS.get(lang, WEEKDAYS["en"])[from_sunday(day)]


def weekday_letters(lang: str) -> tuple[str, ...]:
    """Return the shortest weekday names from Sunday in a language."""
    return WEEKDAY_LETTERS.get(lang, WEEKDAY_LETTERS["en"])


def from_sunday(day: date) -> int:
    """Return the place of a day in a week that starts on Sunday: 0 to 6."""
    return day.isoweekday() % 7


def long_day(lang: str, day: date) -> str:
    """Return a day in words and Western digits: ``Sunday 23 November 2026``."""
    return f"{weekday_name(lang, day)} {day.day} {month_name(lang, day.month)} {day.year}"
