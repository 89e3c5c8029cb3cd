"""The sheet of a month on paper: one page, both figures, in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.scores import ItemCount, Score, Total
from app.models.values import LocalText
from app.printing.month import month_pdf
from app.printing.month_sheet import MonthChecklist, MonthItem, MonthSheet
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler
from tests.unit.printing.samples import POINT, TRILINGUAL, edition, templates
from tests.unit.printing.words_on_paper import labels

BOOTH = LocalText("Opening the booth", "فتح كابينة التدقيق", "کردنەوەی کابینە")
POWER = LocalText("Voltage", "الفولتية", "ڤۆڵتییە")
SHEET = MonthSheet(
    POINT,
    "2026-11",
    "2026-11-24",
    (
        MonthChecklist("SOP-01", BOOTH, Total(21, 5, Score(293, 311, 6)), 17, 2),
        MonthChecklist("SOP-13", POWER, Total(2, 0, Score(12, 12, 0))),
    ),
    (MonthItem("SOP-13", POWER, ItemCount(18, 3), critical=True),),
    Total(23, 5, Score(305, 323, 6)),
    missed=17,
    explained=2,
    unfinished=4,
    actions=8,
    overdue=3,
    escalated=1,
    assets=27,
    assets_down=5,
    people=12,
    trained=9,
)


def words(lang: str, code: str, **params: str) -> str:
    found = labels()[lang][code]
    for name, value in params.items():
        found = found.replace(f"{{{name}}}", value)
    return plain(found)


@pytest.mark.parametrize("lang", TRILINGUAL)
def test_the_month_is_one_page_with_both_figures_and_everything_is_read_back(lang: str):
    pages = pages_with_poppler(month_pdf(SHEET, edition(lang), labels()))
    assert len(pages) == 1
    wanted = [
        words(lang, "month_title"),
        f"{words(lang, 'month_11')} 2026",
        "94%",
        words(lang, "result_met", met="305", applicable="323"),
        words(lang, "month_critical"),
        words(lang, "month_critical_runs", count="5"),
        plain(BOOTH.get(lang)),
        "293/311",
        words(lang, "month_few"),
        plain(POWER.get(lang)),
        words(lang, "month_of", some="3", all="21"),
        words(lang, "month_standing"),
        plain(POINT.get(lang)),
    ]
    assert [text for text in wanted if text not in pages[0]] == []


def test_few_runs_have_no_percentage_of_their_own():
    alone = replace(SHEET, checklists=SHEET.checklists[1:], failed=(), total=Total(2, 0, Score(12, 12)))
    text = with_poppler(month_pdf(alone, edition("en"), labels()))
    assert text.count("100%") == 1
    assert "few" in text


def test_a_month_without_any_record_says_so():
    text = with_poppler(month_pdf(MonthSheet(POINT, "2026-02", "2026-02-28"), edition("en"), labels()))
    assert text.count(words("en", "no_entries")) == 2
    assert "February 2026" in text


@pytest.mark.parametrize("lang", TRILINGUAL)
def test_a_full_month_stays_on_one_page_and_says_how_much_is_left_out(lang: str):
    forms = sorted(templates().values(), key=lambda one: one.code)
    lines = tuple(
        MonthChecklist(form.code, form.title, Total(30, 2, Score(400, 420, 3)), 4) for form in forms
    )
    items = tuple(
        MonthItem(form.code, form.items()[0].text, ItemCount(9, 9), critical=True) for form in forms[:10]
    )
    full = replace(SHEET, checklists=lines, failed=items)
    assert len(pages_with_poppler(month_pdf(full, edition(lang), labels()))) == 1


def test_in_three_languages_it_has_two_pages_at_most():
    assert len(pages_with_poppler(month_pdf(SHEET, edition(*TRILINGUAL), labels()))) <= 2


def test_arabic_digits_have_the_arabic_sign_of_per_cent():
    text = with_poppler(month_pdf(SHEET, edition("ar", digits="arabic"), labels()))
    assert "٪" in text
    assert "٩٤" in text
    assert "%" not in text
