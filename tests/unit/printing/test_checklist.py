"""Checklists on paper: every word comes out again, every answer shows, nothing is cut in two."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from pypdf import PdfReader

from app.models.checklists import Answer, Item, ItemType, Stage
from app.models.values import LocalText
from app.printing.checklist import checklist_pdf
from app.printing.sheets import ChecklistSheet, Edition, RecordMark, Signatory
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler, with_pypdf
from tests.unit.printing.samples import (
    MOMENT,
    RECORD,
    TRILINGUAL,
    answered,
    blank,
    edition,
    form,
    photo,
    questions,
    templates,
)
from tests.unit.printing.words_on_paper import labels

LANGUAGES = [("ar",), ("ckb",), ("en",), TRILINGUAL]
CODES = sorted(templates())


def printed(sheet: ChecklistSheet, wanted: Edition | None = None) -> bytes:
    return checklist_pdf(sheet, wanted or edition("ar"), labels())


def item(kind: ItemType = ItemType.YES_NO_NA, **more: object) -> Item:
    return replace(Item("Q1", kind, LocalText("Item", "فقرة الاختبار", "بڕگە")), **more)


def remark(answer: Answer, asked: Item) -> str:
    return with_poppler(printed(answered(form(asked), answer)))


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("code", ["SOP-01", "SOP-08", "SOP-13", "SOP-19"])
def test_every_item_is_read_back_as_it_was_written(code: str, languages: tuple[str, ...]) -> None:
    template = templates()[code]
    found = with_poppler(printed(blank(template), edition(*languages)))
    wanted = [
        entry.text.get(lang) for entry in template.items() for lang in languages if entry.text.has(lang)
    ]
    assert [text for text in wanted if plain(text) not in found] == []


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
def test_a_second_reader_finds_the_items_too(languages: tuple[str, ...]) -> None:
    template = templates()["SOP-13"]
    found = with_pypdf(printed(blank(template), edition(*languages)))
    wanted = [
        entry.text.get(lang) for entry in template.items() for lang in languages if entry.text.has(lang)
    ]
    assert [text for text in wanted if plain(text) not in found] == []


@pytest.mark.parametrize("code", CODES)
def test_every_shipped_template_is_printed_in_three_languages(code: str) -> None:
    assert printed(blank(templates()[code]), edition(*TRILINGUAL)).startswith(b"%PDF")


def test_a_row_never_splits_across_pages() -> None:
    template = questions(200)
    pages = pages_with_poppler(printed(blank(template)))
    assert len(pages) > 5
    whole = [any(plain(entry.text.ar) in page for page in pages) for entry in template.items()]
    assert all(whole)


def test_head_and_page_number_stand_on_every_page() -> None:
    pages = pages_with_poppler(printed(blank(questions(80))))
    for number, page in enumerate(pages, 1):
        assert f"صفحة {number} من {len(pages)}" in page
        assert [word for word in ("SOP-01", "الشلامجة", "أحمد كاظم جبار") if word not in page] == []


def test_the_column_titles_are_repeated_on_each_page_with_items() -> None:
    pages = pages_with_poppler(printed(blank(questions(60))))
    assert all("لا ينطبق" in page for page in pages[:-1])


def test_a_remark_longer_than_a_page_is_continued_and_nothing_of_it_lost() -> None:
    words = [f"كلمة{n}" for n in range(1500)]
    pdf = printed(answered(form(item()), Answer("Q1", "no", " ".join(words))))
    found = with_poppler(pdf).split()
    assert [word for word in words if word not in found] == []


def test_a_form_without_items_is_still_a_form() -> None:
    assert "الملاحظات" in with_poppler(printed(blank(form())))


def test_a_title_missing_in_one_language_is_printed_in_another() -> None:
    asked = item(text=LocalText(en="Only English"))
    assert "Only English" in with_poppler(printed(blank(form(asked)), edition("ckb")))


def test_words_missing_in_one_language_are_taken_from_english() -> None:
    few = {"en": labels()["en"], "ckb": {}}
    found = with_poppler(checklist_pdf(blank(form(item())), edition("ckb"), few))
    assert "Remarks" in found


def test_the_result_is_two_figures_and_never_one_score() -> None:
    asked = [item(code=f"Q{n}", critical=n == 1) for n in range(4)]
    given = [Answer("Q0", "yes"), Answer("Q1", "no"), Answer("Q2", "na", "سبب"), Answer("Q3", "yes")]
    found = with_poppler(printed(answered(form(*asked), *given)))
    assert "المستوفى 2 من 3 فقرة منطبقة" in found
    assert "الإخفاقات الحرجة: 1" in found
    assert "%" not in found


def test_a_number_outside_its_range_is_flagged_on_paper() -> None:
    asked = item(ItemType.NUMBER, minimum=Decimal(210), maximum=Decimal(240))
    assert "خارج الحد المقبول" in remark(Answer("Q1", "190"), asked)


def test_a_failed_critical_item_is_named_critical() -> None:
    assert "حرجة: غير مستوفاة" in remark(Answer("Q1", "no"), item(critical=True))


def test_the_reason_of_not_applicable_and_a_comment_are_printed() -> None:
    assert "السبب: لا توجد عجلات" in remark(Answer("Q1", "na", "لا توجد عجلات"), item())


def test_a_blank_number_shows_its_unit_and_acceptable_range() -> None:
    unit = LocalText("V", "فولت")
    asked = item(ItemType.NUMBER, minimum=Decimal(210), maximum=Decimal(240), unit=unit)
    found = with_poppler(printed(blank(form(asked))))
    assert "فولت" in found
    assert "المقبول 210 إلى 240" in found


def test_running_numbers_follow_the_chosen_digits_and_codes_do_not() -> None:
    found = with_poppler(printed(answered(form(item())), edition("ar", digits="arabic")))
    assert "صفحة ١ من ١" in found
    assert "SOP-01" in found
    assert "7F3A-91C2-0B4D" in found


def test_a_draft_says_that_it_is_one_and_a_signed_record_does_not() -> None:
    sheet = answered(form(item()))
    assert "مسودة" in with_poppler(printed(replace(sheet, stage=Stage.DRAFT)))
    assert "مسودة" not in with_poppler(printed(sheet))


def test_every_page_of_a_draft_says_that_it_is_one() -> None:
    sheet = replace(answered(questions(60)), stage=Stage.DRAFT)
    assert all("مسودة" in page for page in pages_with_poppler(printed(sheet)))


def test_a_blank_form_never_ends_in_a_page_of_nothing_but_signatures() -> None:
    for count in range(14, 40):
        last = pages_with_poppler(printed(replace(blank(questions(count)), blank_lines=3)))[-1]
        if "الفقرة" not in last:
            with_one = pages_with_poppler(printed(replace(blank(questions(count)), blank_lines=1)))
            assert "الفقرة" not in with_one[-1]


def test_who_completed_and_signed_is_printed_with_the_zone() -> None:
    sheet = replace(answered(form(item())), completed_by="زينب علي", completed_at=MOMENT)
    assert "أنجزها زينب علي، 23/11/2026 21:04 (UTC+03:00)" in with_poppler(printed(sheet))


def test_a_photo_is_printed_without_what_the_camera_noted() -> None:
    sheet = replace(answered(form(item(ItemType.PHOTO))), pictures={"Q1": photo()})
    images = [image for page in PdfReader(io.BytesIO(printed(sheet))).pages for image in page.images]
    assert len(images) == 1
    assert not images[0].image.getexif()


def test_a_damaged_photo_does_not_stop_the_print() -> None:
    sheet = replace(answered(form(item(ItemType.PHOTO))), pictures={"Q1": b"\xff\xd8 not a picture"})
    assert "تعذر عرض الصورة" in with_poppler(printed(sheet))


def test_an_item_and_its_photo_stay_on_one_page() -> None:
    template = form(
        *(item(ItemType.PHOTO, code=f"Q{n}", text=LocalText(ar=f"صورة رقم {n}")) for n in range(12))
    )
    sheet = replace(answered(template), pictures={f"Q{n}": photo(10 * n) for n in range(12)})
    pdf = printed(sheet)
    texts = pages_with_poppler(pdf)
    for page, text in zip(PdfReader(io.BytesIO(pdf)).pages, texts, strict=True):
        assert len(page.images) == text.count("صورة رقم")


def test_a_per_case_form_warns_against_traveller_data() -> None:
    found = with_poppler(printed(blank(templates()["SOP-04"])))
    assert plain(labels()["ar"]["no_traveller_data"]) in found
    assert "رقم قيد الحالة" in found


def test_signature_boxes_show_names_and_stay_together() -> None:
    boxes = tuple(Signatory(LocalText(ar=f"دور {n}"), f"اسم {n}", "نقيب") for n in range(3))
    pages = pages_with_poppler(printed(replace(answered(questions(24)), signatories=boxes)))
    assert all(f"اسم {n}" in pages[-1] for n in range(3))


def test_names_in_another_direction_do_not_disturb_the_line() -> None:
    sheet = replace(answered(form(item())), completed_by="John (HQ) 7", completed_at=MOMENT)
    assert "أنجزها John (HQ) 7، 23/11/2026" in with_poppler(printed(sheet))


def test_the_same_sheet_gives_the_same_bytes() -> None:
    sheet = blank(templates()["SOP-01"])
    assert printed(sheet) == printed(sheet)


def test_a_record_without_a_head_is_printed() -> None:
    sheet = replace(answered(form(item())), record=RecordMark(RECORD.record_id))
    assert "البصمة" not in with_poppler(printed(sheet))
