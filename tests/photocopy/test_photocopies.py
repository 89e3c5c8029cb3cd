"""Forms stay legible when a copy is copied: letters keep their dots, lines hold, boxes tell a tick from none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.printing.checklist import checklist_pdf
from app.printing.faces import Weight
from app.printing.sheets import ChecklistSheet
from app.printing.text import Style, lay_out
from app.ui.labels import labels_for
from tests.photocopy.copier import HABITS, Habits, copied_twice, rendered
from tests.photocopy.drawn import DrawnPage, WatchedSurface, drawn
from tests.photocopy.filled import filled
from tests.photocopy.judging import judged
from tests.photocopy.lookalikes import lookalikes
from tests.unit.printing.samples import TRILINGUAL, blank, edition, templates

LABELS = labels_for(TRILINGUAL)
CODES = sorted(templates())
LANGUAGES = [("ar",), ("ckb",), ("en",), TRILINGUAL]
KINDS: dict[str, Callable[..., ChecklistSheet]] = {"blank": blank, "filled": filled}
BY_NAME = {habits.name: habits for habits in HABITS}


def document(code: str, kind: str, *languages: str) -> tuple[bytes, list[DrawnPage]]:
    sheet = KINDS[kind](templates()[code])
    return drawn(lambda: checklist_pdf(sheet, edition(*languages), LABELS))


def faults(pdf: bytes, page: DrawnPage, number: int, habits: Habits) -> list[str]:
    original = rendered(pdf, number)
    return judged(copied_twice(original, habits, seed=number), original, page).faults


def test_a_form_is_read_after_a_light_copy_was_copied_light() -> None:
    pdf, pages = document("SOP-07", "blank", "ckb")
    assert faults(pdf, pages[0], 1, BY_NAME["light"]) == []


def small_print(size: float) -> tuple[bytes, DrawnPage]:
    """Return a page of small words under a thin line."""
    words = lay_out("فحص جهاز التفتيش قبل بدء الوجبة وتثبيت النتيجة في السجل " * 20, Style(size), 480)
    surface = WatchedSurface((595, 842), "ar", "x")
    surface.text(words, 50, 60, 480)
    surface.rule(50, 50, 530, 50, 0.2)
    surface.next_page()
    return surface.finish(), surface.pages[0]


def test_print_that_is_too_small_and_a_line_that_is_too_thin_are_found() -> None:
    pdf, page = small_print(4.5)
    found = faults(pdf, page, 1, BY_NAME["light"])
    assert any("letters below" in fault for fault in found)
    assert any("gap" in fault for fault in found)


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_is_smaller_and_no_line_thinner_than_copies_bear(
    kind: str, languages: tuple[str, ...]
) -> None:
    pages = [page for code in CODES[::6] for page in document(code, kind, *languages)[1]]
    smallest = min(letter.size for page in pages for letter in page.letters)
    thinnest = min(stroke.line for page in pages for stroke in page.strokes)
    assert (smallest >= 7, thinnest >= 0.7) == (True, True)


@pytest.mark.long
@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", CODES)
def test_every_form_is_read_after_two_copies(code: str, kind: str, languages: tuple[str, ...]) -> None:
    pdf, pages = document(code, kind, *languages)
    at = CODES.index(code) + LANGUAGES.index(languages)
    number, habits = at % len(pages), HABITS[at % len(HABITS)]
    assert (habits.name, faults(pdf, pages[number], number + 1, habits)) == (habits.name, [])


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("habits", HABITS, ids=lambda habits: habits.name)
def test_a_form_in_three_languages_is_read_however_it_was_copied(habits: Habits, kind: str) -> None:
    pdf, pages = document("SOP-13", kind, *TRILINGUAL)
    assert [faults(pdf, page, number, habits) for number, page in enumerate(pages, 1)] == [[] for _ in pages]


def test_bold_and_regular_letters_have_lookalikes_to_be_taken_for() -> None:
    assert all(len(lookalikes(weight)) > 150 for weight in Weight)
