"""What may be typed as an answer, how it is stored, and pictures without the camera's remarks."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.models.answers import MOST_TEXT, clean_line, looks_like_identity, stored_number, stored_value
from app.models.checklists import Item, ItemType
from app.models.pictures import without_metadata
from app.models.values import LocalText


def item(kind: ItemType) -> Item:
    return Item("X-1", kind, LocalText("text"))


@pytest.mark.parametrize(
    "typed, stored",
    [
        ("220", "220"),
        ("٢٢٠", "220"),
        ("۳۷٫۵", "37.5"),
        (" 1,250.75 ", "1250.75"),
        ("١٬٢٥٠", "1250"),
        ("−4", "-4"),
        ("+4", "4"),
        (".5", "0.5"),
        ("", ""),
    ],
)
def test_a_number_is_stored_with_western_digits_and_a_point(typed: str, stored: str):
    assert stored_number(typed, "x") == stored


@pytest.mark.parametrize("typed", ["3,5", "12a", "1e5", "NaN", "--4", "1.2.3", "9" * 40, "-"])
def test_what_is_no_clear_number_is_refused(typed: str):
    with pytest.raises(Refused, match="bad_number"):
        stored_number(typed, "x")


@pytest.mark.parametrize(
    "kind, typed, stored",
    [
        (ItemType.DATE, "٢٠٢٦-١١-٢٣", "2026-11-23"),
        (ItemType.TIME, "07:05", "07:05"),
        (ItemType.DATETIME, "2026-11-23T07:05", "2026-11-23T07:05"),
        (ItemType.TEXT, "  two\x00 lines\n", "two lines"),
        (ItemType.YES_NO_NA, "", ""),
    ],
)
def test_a_good_answer_is_stored_in_one_form(kind: ItemType, typed: str, stored: str):
    assert stored_value(item(kind), typed) == stored


@pytest.mark.parametrize(
    "kind, typed, code",
    [
        (ItemType.DATE, "2026-02-30", "bad_date"),
        (ItemType.TIME, "25:00", "bad_time"),
        (ItemType.DATETIME, "2026-11-23 07:05:00", "bad_date"),
        (ItemType.DATETIME, "tomorrow", "bad_date"),
        (ItemType.YES_NO_NA, "YES!", "bad_answer"),
        (ItemType.CHOICE, "blue", "bad_answer"),
        (ItemType.TEXT, "x" * (MOST_TEXT + 1), "text_too_long"),
    ],
)
def test_a_bad_answer_is_refused_with_its_code(kind: ItemType, typed: str, code: str):
    with pytest.raises(Refused, match=code):
        stored_value(item(kind), typed)


def test_a_line_has_no_line_breaks():
    assert clean_line(" B\n04 ", "zone") == "B 04"


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2) + body


def test_a_photo_loses_place_and_owner_but_no_picture_data():
    head, tables = segment(0xE0, b"JFIF"), segment(0xDB, b"table")
    told = segment(0xE1, b"Exif GPS") + segment(0xFE, b"owner")
    rest = segment(0xDA, b"scan") + b"\x12\xff\x00\x34\xff\xd9"
    assert without_metadata(b"\xff\xd8" + head + told + tables + rest) == b"\xff\xd8" + head + tables + rest


def test_a_png_loses_its_texts():
    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4) + kind + body + b"CRC!"

    start = b"\x89PNG\r\n\x1a\n"
    good = chunk(b"IHDR", b"x" * 13), chunk(b"IDAT", b"data"), chunk(b"IEND", b"")
    told = start + good[0] + chunk(b"tEXt", b"Author") + chunk(b"eXIf", b"gps") + good[1] + good[2]
    assert without_metadata(told) == start + b"".join(good)


def test_a_file_cut_short_is_left_as_it_is_at_its_end():
    assert without_metadata(b"\xff\xd8\xff\xe1") == b"\xff\xd8\xff\xe1"


@pytest.mark.parametrize(
    "text",
    [
        "passport A12345678",
        "AB 1234567",
        "بطاقة ١٩٨٠١٢٣٤٥٦٧٨",
        "07701234567",
        "٠٧٧٠ ١٢٣ ٤٥٦٧",
        "+964 770 123 4567",
    ],
)
def test_what_may_be_a_document_number_is_noticed(text: str):
    assert looks_like_identity(text)


@pytest.mark.parametrize("text", ["register SL-2026/118", "booth B04", "seal 123456", "23/11/2026", "220 V"])
def test_a_register_number_is_not_taken_for_a_document_number(text: str):
    assert not looks_like_identity(text)
