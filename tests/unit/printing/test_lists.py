"""Equipment lists, count sheets and sign-in sheets on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.values import LocalText
from app.printing.attendance import attendance_pdf
from app.printing.equipment import equipment_pdf
from app.printing.sheets import AssetLine, AttendanceSheet, EquipmentSheet, ParticipantLine, StockLine
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler
from tests.unit.printing.samples import POINT, RECORD, TRILINGUAL, edition
from tests.unit.printing.words_on_paper import labels

SCANNER = AssetLine(
    LocalText("Passport reader", "قارئ جوازات كامل الصفحة", "خوێنەری پاسپۆرت"),
    tag="SLM-2021-0007",
    donor_tag="IOM-AUS-113",
    model="Regula 70x4M / 7027",
    serial="SN-00123-A",
    condition="U",
    location=LocalText("Booth B04", "كابينة B04", "کابینەی B04"),
    holder="أحمد كاظم جبار",
    received_on="2021-06-13",
    remarks="بانتظار قطعة غيار",
)
MASKS = StockLine(
    LocalText("Masks", "كمامات", "دەمامک"),
    LocalText("box", "علبة", "قوتو"),
    "12.5",
    "L-77/3",
    "2027-03-01",
    "45",
)
REGISTER = EquipmentSheet(POINT, "2026-11-23", (SCANNER,), (MASKS,), record=RECORD)
OFFICER = ParticipantLine(
    "زينب علي محمد حسن",
    "Zainab Ali",
    LocalText("Captain", "نقيب", "نەقیب"),
    LocalText("Passports Directorate", "مديرية الجوازات", "بەڕێوەبەرایەتی پاسپۆرت"),
    POINT,
    "F",
    "07701234567",
    ("P", "L", "A"),
)
DAYS = ("2026-11-22", "2026-11-23", "2026-11-24")
COURSE = AttendanceSheet(
    LocalText("Document examination", "فحص وثائق السفر", "پشکنینی بەڵگەنامە"), DAYS, (OFFICER,)
)


def listed(sheet: EquipmentSheet, *languages: str) -> str:
    return with_poppler(equipment_pdf(sheet, edition(*languages or ("ar",)), labels()))


def signed_in(sheet: AttendanceSheet, *languages: str) -> str:
    return with_poppler(attendance_pdf(sheet, edition(*languages or ("ar",)), labels()))


@pytest.mark.parametrize("languages", [("ar",), ("ckb",), ("en",), TRILINGUAL], ids="-".join)
def test_an_asset_is_read_back_with_tags_serial_and_model(languages: tuple[str, ...]) -> None:
    found = listed(REGISTER, *languages)
    wanted = [SCANNER.tag, SCANNER.donor_tag, SCANNER.serial, SCANNER.model, SCANNER.holder]
    wanted += [SCANNER.description.get(language) for language in languages]
    assert [text for text in wanted if plain(text) not in found] == []


def test_the_condition_is_printed_in_words() -> None:
    assert "عاطل" in listed(REGISTER)


def test_an_unknown_condition_is_printed_as_it_is() -> None:
    assert "ZZ" in listed(replace(REGISTER, assets=(replace(SCANNER, condition="ZZ"),)))


def test_consumables_show_what_is_on_hand() -> None:
    found = listed(REGISTER)
    assert "12.5" in found
    assert "المواد المستهلكة" in found


def test_a_count_sheet_does_not_tell_what_the_books_say() -> None:
    found = listed(replace(REGISTER, count_sheet=True))
    assert "12.5" not in found
    assert "عاطل" not in found
    assert SCANNER.serial in found


def test_a_point_without_equipment_gets_a_list_that_says_so() -> None:
    assert "لا توجد قيود" in listed(EquipmentSheet(POINT, "2026-11-23"))


def test_a_long_register_repeats_its_column_titles() -> None:
    assets = tuple(replace(SCANNER, serial=f"SN-{n:05d}") for n in range(90))
    pages = pages_with_poppler(equipment_pdf(replace(REGISTER, assets=assets), edition("en"), labels()))
    assert all("Serial no." in page for page in pages if "SN-" in page)
    assert sum(page.count("SN-") for page in pages) == 90


@pytest.mark.parametrize("languages", [("ar",), ("ckb",), ("en",), TRILINGUAL], ids="-".join)
def test_a_participant_is_read_back_with_name_rank_and_phone(languages: tuple[str, ...]) -> None:
    found = signed_in(replace(COURSE, phones_shown=True), *languages)
    assert [
        text for text in (OFFICER.name, OFFICER.latin_name, OFFICER.phone) if plain(text) not in found
    ] == []


def test_phones_are_left_out_unless_wanted() -> None:
    assert OFFICER.phone not in signed_in(COURSE)


def test_marks_are_left_out_of_a_sheet_for_signing() -> None:
    found = signed_in(COURSE, "en")
    assert "Signature 22/11/2026" in found
    assert "P = present" not in found


def test_marks_and_who_was_there_are_printed_on_a_filled_sheet() -> None:
    found = signed_in(replace(COURSE, marks_shown=True), "en")
    assert "22/11 23/11 24/11" in found
    assert "P L A" in found
    assert "1 1 0" in found


def test_a_course_longer_than_the_page_repeats_the_names() -> None:
    days = tuple(f"2026-11-{day:02d}" for day in range(1, 13))
    pages = pages_with_poppler(attendance_pdf(replace(COURSE, days=days), edition("en"), labels()))
    assert len(pages) == 3
    assert all("Zainab Ali" in page for page in pages)


def test_half_days_get_a_column_each() -> None:
    found = signed_in(replace(COURSE, half_days=True, days=DAYS[:1]), "en")
    assert found.count("Signature 22/11/2026") == 2


def test_an_empty_course_gets_lines_to_write_on() -> None:
    found = signed_in(replace(COURSE, participants=(), blank_lines=12, days=()), "en")
    assert "12" in found
    assert "Certified by" in found


def test_consent_and_use_of_the_data_are_stated() -> None:
    found = signed_in(COURSE)
    assert plain(labels()["ar"]["data_use"]) in found
