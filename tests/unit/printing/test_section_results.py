"""The two figures of each section of a filled checklist on paper."""

from __future__ import annotations

import pytest

from app.models.checklists import NO, YES, Answer, ItemType
from app.printing.checklist import checklist_pdf
from tests.unit.printing.reader import plain, with_poppler
from tests.unit.printing.samples import TRILINGUAL, answered, blank, edition, templates
from tests.unit.printing.words_on_paper import labels

FORM = templates()["SOP-01"]
FIRST = [item for item in FORM.sections[0].items if item.type is ItemType.YES_NO_NA]


def words(lang: str, met: int, applicable: int, count: int) -> str:
    told = labels()[lang]["section_result"]
    return plain(told.format(met=met, applicable=applicable, count=count))


@pytest.mark.parametrize("lang", TRILINGUAL)
def test_a_section_that_was_judged_ends_with_its_two_figures(lang: str):
    answers = [Answer(item.code, YES) for item in FIRST[1:]] + [Answer(FIRST[0].code, NO)]
    text = with_poppler(checklist_pdf(answered(FORM, *answers), edition(lang), labels()))
    assert words(lang, len(FIRST) - 1, len(FIRST), int(FIRST[0].critical)) in text


def test_a_section_in_which_nothing_was_judged_has_none_and_a_blank_form_neither():
    begun = words("en", 0, 0, 0).partition(":")[0]
    filled = answered(FORM, Answer(FIRST[0].code, YES))
    assert with_poppler(checklist_pdf(filled, edition("en"), labels())).count(begun) == 1
    assert begun not in with_poppler(checklist_pdf(blank(FORM), edition("en"), labels()))
