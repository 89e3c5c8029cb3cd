"""Numbered blanks: every page tells which paper it is, in words, in digits and in a code that scanners read."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from app.models.paper_code import code_of, read_paper_code
from app.models.values import LocalText
from app.printing.blanks import blanks_pdf
from app.printing.checklist import checklist_pages
from app.printing.sheets import ChecklistSheet, FromPaper, PaperMark
from app.progress import Cancelled, CancelToken, Progress
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler
from tests.unit.printing.samples import (
    MOMENT,
    TRILINGUAL,
    answered,
    blank,
    edition,
    form,
    questions,
    templates,
)
from tests.unit.printing.test_checklist import item, printed
from tests.unit.printing.words_on_paper import labels

CODES = sorted(templates())
FORM = "SOP-01"


def papers(count: int, template: str = f"{FORM}@1.0") -> list[PaperMark]:
    codes = (code_of(template, "07631", number) for number in range(37, 37 + count))
    return [PaperMark(code.shown, code.scanned(template, "SLM")) for code in codes]


def blanks(sheet: ChecklistSheet, count: int = 1, *languages: str) -> bytes:
    return blanks_pdf(sheet, papers(count, sheet.template.id), edition(*(languages or ("ar",))), labels())


def squeezed(text: str) -> str:
    """Return a text without blanks: readers guess them from distances, and at times one too many."""
    return plain(text).replace(" ", "")


def image(pdf: bytes, page: int, dpi: int = 150) -> Image.Image:
    """Return one page as a printer of that resolution would draw it."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-gray", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout))


def photocopy(page: Image.Image) -> Image.Image:
    """Return a page as an old copier gives it back: a little blurred, then black or white."""
    return page.filter(ImageFilter.GaussianBlur(0.9)).point(lambda grey: 255 if grey > 150 else 0)


def scanned(page: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("languages", [("ar",), ("ckb",), ("en",), TRILINGUAL], ids="-".join)
def test_every_word_of_every_shipped_template_is_read_back(languages: tuple[str, ...]) -> None:
    lost = []
    for code in CODES:
        template = templates()[code]
        found = with_poppler(blanks(blank(template), 1, *languages))
        wanted = [
            entry.text.get(lang) for entry in template.items() for lang in languages if entry.text.has(lang)
        ]
        wanted += [template.title.get(lang) for lang in languages if template.title.has(lang)]
        lost += [(code, text) for text in wanted if squeezed(text) not in squeezed(found)]
    assert lost == []


def test_each_form_has_its_own_number_and_the_same_pages() -> None:
    texts = pages_with_poppler(blanks(blank(templates()[FORM]), 3))
    shown = [paper.shown for paper in papers(3)]
    assert [[number in text for number in shown].index(True) for text in texts] == [0, 0, 1, 1, 2, 2]


def test_the_code_on_every_page_is_read_by_a_scanner_after_two_photocopies() -> None:
    pdf = blanks(blank(templates()[FORM]))
    for page in (1, 2):
        copy = photocopy(photocopy(image(pdf, page)))
        (read,) = scanned(copy)
        code = read_paper_code(read)
        assert (code.template, code.point, code.number) == ("SOP-01@1.0", "SLM", 37)


def test_head_with_authority_form_version_point_and_shift_stands_on_every_page() -> None:
    sheet = replace(blank(questions(60)), shift=LocalText(ar="الوجبة الأولى"), date="2026-11-20")
    for page in pages_with_poppler(blanks(sheet)):
        wanted = ("هيئة المنافذ الحدودية", "SOP-01", "1.0", "الشلامجة", "الوجبة الأولى", "20/11/2026")
        assert [word for word in wanted if word not in page] == []


def test_a_shift_that_is_not_known_has_a_line_to_write_on_on_every_page() -> None:
    texts = pages_with_poppler(blanks(blank(questions(60))))
    assert all("الوجبة" in text for text in texts)
    assert all("____" in text for text in texts[1:])


def test_many_forms_are_no_larger_than_their_numbers_ask_for() -> None:
    one, many = len(blanks(blank(templates()[FORM]))), len(blanks(blank(templates()[FORM]), 60))
    assert many < one * 12


def test_making_many_forms_can_be_stopped() -> None:
    cancel = CancelToken()
    seen: list[int] = []

    def report(_stage: str, done: int, _total: int) -> None:
        seen.append(done)
        if done == 2:
            cancel.cancel()

    with pytest.raises(Cancelled):
        blanks_pdf(blank(templates()[FORM]), papers(9), edition("ar"), labels(), Progress(report), cancel)
    assert seen == [0, 1, 2]


def test_the_same_batch_gives_the_same_bytes() -> None:
    assert blanks(blank(templates()[FORM]), 3) == blanks(blank(templates()[FORM]), 3)


def test_a_record_from_paper_tells_so_with_the_true_time_and_who_signed() -> None:
    told = FromPaper("كاروان", "1234-07631-00037-50", MOMENT, "علي حسين")
    found = with_poppler(printed(replace(answered(form(item())), from_paper=told)))
    wanted = ("أدخلها من الورق كاروان", "1234-07631-00037-50", "23/11/2026 21:04", "وقّع الورقة علي حسين")
    assert [words for words in wanted if words not in found] == []


@pytest.mark.parametrize("languages", [("ar",), TRILINGUAL], ids="-".join)
def test_no_form_ends_in_a_page_that_is_nearly_empty(languages: tuple[str, ...]) -> None:
    laid = {
        code: checklist_pages(blank(templates()[code]), edition(*languages), labels())[0] for code in CODES
    }
    assert {code: pages.last_filled for code, pages in laid.items() if pages.last_filled < 0.3} == {}
