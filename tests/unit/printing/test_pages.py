"""Pages, pictures and codes around the content."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from app.models.values import LocalText, Moment
from app.printing.checklist import checklist_pdf
from app.printing.labels import LABEL_CODES, Words
from app.printing.pictures import picture
from app.printing.setting import Setting, code, name
from app.printing.sheets import shortened
from tests.unit.printing.samples import answered, blank, edition, form, photo, templates
from tests.unit.printing.words_on_paper import labels


def setting(*languages: str, digits: str = "western") -> Setting:
    return Setting(edition(*languages, digits=digits), labels())


def test_the_sample_words_cover_every_label_code() -> None:
    assert all(set(words) == set(LABEL_CODES) for words in labels().values())


def test_a_label_nobody_translated_is_printed_as_its_code() -> None:
    assert Words({}, ("ar",)).joined("remarks") == "remarks"


def test_equal_words_of_two_languages_are_printed_once() -> None:
    assert Words({"ar": {"a": "س"}, "ckb": {"a": "س"}}, ("ar", "ckb")).joined("a") == "س"


@pytest.mark.parametrize(
    "iso, shown",
    [("2026-11-03", "03/11/2026"), ("", ""), ("about noon", "about noon"), ("2026-13-45", "2026-13-45")],
)
def test_dates_are_printed_day_first_and_what_is_no_date_as_it_is(iso: str, shown: str) -> None:
    assert setting("en").date(iso) == shown


def test_a_moment_is_printed_in_its_own_zone() -> None:
    moment = Moment("2026-12-31T22:30:00Z", "+03:00")
    assert setting("en").moment(moment) == f"01/01/2027 01:30 {code('(UTC+03:00)')}"


def test_a_zone_west_of_greenwich_is_subtracted() -> None:
    assert setting("en").moment(Moment("2026-01-01T01:00:00Z", "-05:30")).startswith("31/12/2025 19:30")


def test_arabic_digits_are_used_for_dates_and_decimals_when_chosen() -> None:
    arabic = setting("ar", digits="arabic")
    assert arabic.date("2026-11-03") == "٠٣/١١/٢٠٢٦"
    assert arabic.digits("12.5") == "١٢٫٥"


def test_texts_of_two_directions_on_one_line_keep_each_its_own() -> None:
    both = LocalText(en="0 — absent", ar="0 — غير موجود")
    assert setting("ar", "en").joined(both) == "\u20670 — غير موجود\u2069 / \u20660 — absent\u2069"


def test_a_text_without_the_language_falls_back_to_one_it_has() -> None:
    assert setting("ckb").texts(LocalText(en="Gate")) == ["Gate"]


def test_a_name_is_isolated_in_its_own_direction() -> None:
    assert name("UPS عاطل").startswith("\u2067")
    assert name("John").startswith("\u2066")
    assert name("") == ""


def test_a_printed_id_is_twelve_characters_in_groups() -> None:
    assert shortened("7f3a91c20b4d4e5f") == "7F3A-91C2-0B4D"


def test_a_picture_keeps_its_proportions_and_its_space() -> None:
    shown = picture(photo(), 100, 100)
    assert shown is not None
    assert (round(shown.width), round(shown.height)) == (100, 62)


def test_a_small_picture_is_not_blown_up() -> None:
    data = io.BytesIO()
    Image.new("L", (10, 10)).save(data, "PNG")
    shown = picture(data.getvalue(), 500, 500)
    assert shown is not None
    assert shown.width < 10


def test_a_transparent_signature_is_printed_on_white() -> None:
    data = io.BytesIO()
    Image.new("RGBA", (40, 20), (0, 0, 0, 0)).save(data, "PNG")
    assert picture(data.getvalue(), 100, 100) is not None


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_is_told_apart(data: bytes) -> None:
    assert picture(data, 100, 100) is None


def test_the_document_names_its_language_title_and_moment() -> None:
    reader = PdfReader(io.BytesIO(checklist_pdf(blank(templates()["SOP-01"]), edition("ckb"), labels())))
    assert reader.root_object["/Lang"] == "ckb"
    assert reader.metadata is not None
    assert reader.metadata.title == templates()["SOP-01"].title.ckb
    assert reader.metadata["/CreationDate"] == "D:20261123180439Z"


def test_every_font_is_embedded_or_unused(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(checklist_pdf(answered(form()), edition("ar"), labels()))
    listed = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout
    assert listed.count("Vazirmatn") == 2


def test_the_paper_is_a4() -> None:
    box = PdfReader(io.BytesIO(checklist_pdf(blank(form()), edition("ar"), labels()))).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
