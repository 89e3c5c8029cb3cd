"""Text on paper: it wraps in reading order, and every reader gets back what was written."""

from __future__ import annotations

from unicodedata import bidirectional

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.bidi_explicit import LTR, RTL
from app.printing.faces import Weight, face
from app.printing.lines import Line
from app.printing.shaping import BIDI_CONTROLS
from app.printing.surface import Surface
from app.printing.text import Style, lay_out, printable, text_width
from tests.unit.printing.reader import plain, with_poppler, with_pypdf

SORANI = "ێ ۆ ڵ ڕ ە ڤ گ چ پ ژ دەروازەی سنووری پشکنینی سەرەتایی ڵا کۆنترۆڵکراو"
ARABIC = "المنتسب مثبت في جدول واجبات اليوم ويرتدي الزي الرسمي والباج ظاهر أوّلاً لا لأ لإ لآ الله مُحَمَّد سجّل"
LATIN = "Officer on duty is on today's approved duty roster (office, file, AV To), in uniform."
MIXED = [
    "الساعة 14:30، تم الفتح (6 أشخاص) برقم SOP-01 وهاتف 07701234567.",
    "نسبة 50% و ٥٠٪ والمدى 210–240 V و 14 - 15",
    "الجهاز Regula 4305 / 4308 series (المختبر) بتاريخ 12/11/2026؛ انتهى",
    "کاتژمێر 14:30، پاسپۆرتی (ژمارە A123456) و ئامێری X-ray 2.",
    "اللوحة [أربيل 12345] ورقم الختم «7/B»!",
]

PIECES = (
    *("الساعة", "رقم", "دەروازە", "مولدة،", "ێ؟", "«نص»", "[أ]", "أشخاص)", "(6"),
    *("14:30", "07701234567", "12/11/2026", "50%", "٥٠٪", "210–240", "1.", "+964", "#7"),
    *("SOP-01", "USB", "(UPS)", "B04", "ABC:", "V", "No.", '"x"', "،", "-", "–", ".", "/", "!"),
)


def printed(text: str, width: float = 480, page: int = RTL, weight: Weight = Weight.REGULAR) -> bytes:
    surface = Surface((595, 842), "ar", "text")
    surface.text(lay_out(text, Style(11, weight), width, page=page), 40, 40, width)
    return surface.finish()


@pytest.mark.parametrize("weight", list(Weight))
@pytest.mark.parametrize("text", [SORANI, ARABIC, LATIN])
def test_poppler_reads_back_what_was_written(text: str, weight: Weight) -> None:
    assert with_poppler(printed(text, weight=weight)) == plain(text)


@pytest.mark.parametrize("text", [SORANI, ARABIC, LATIN])
def test_pypdf_reads_back_what_was_written(text: str) -> None:
    assert with_pypdf(printed(text)) == plain(text)


@pytest.mark.parametrize("width", [480, 150, 90])
@pytest.mark.parametrize("text", MIXED)
def test_mixed_text_is_read_back_in_order_however_it_is_wrapped(text: str, width: float) -> None:
    assert with_poppler(printed(text, width)) == plain(text)


def read_like_poppler(line: Line) -> str:
    """Rebuild the logical order of a line on a right-to-left page from its row of characters, as poppler does."""
    row = [code.char for run in sorted(line.runs, key=lambda run: run.x) for code in run.codes]
    kinds = [
        {"EN": "#", "AN": "#", "ES": "#", "ET": "#", "CS": "#", "AL": "R"}.get(k, k)
        for k in map(bidirectional, row)
    ]
    read: list[str] = []
    at = len(row)
    while at:
        stop = at
        while stop and kinds[stop - 1] not in ("L", "#"):
            stop -= 1
        read += reversed(row[stop:at])
        at = stop
        while stop and kinds[stop - 1] != "R":
            stop -= 1
        read += row[stop:at]
        at = stop
    return "".join(char for char in read if char not in BIDI_CONTROLS)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8))
def test_any_mixture_of_words_numbers_and_signs_is_read_back_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert read_like_poppler(lay_out(text, Style(), base=RTL, page=RTL).lines[0]) == text


def test_wrapped_lines_come_first_to_last_in_logical_order() -> None:
    text = " ".join(f"كلمة{word}" for word in "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
    paragraph = lay_out(text, Style(10), 120, page=RTL)
    lines = ["".join(c.char for run in line.runs for c in run.codes)[::-1] for line in paragraph.lines]
    assert " ".join(lines) == text


def test_no_line_is_wider_than_its_column() -> None:
    paragraph = lay_out(ARABIC + " " + "س" * 300, Style(9), 100, page=RTL)
    assert paragraph.width <= 100


def test_a_word_longer_than_the_column_is_cut_and_nothing_of_it_lost() -> None:
    word = "ABCDEFGHIJ" * 30
    lines = lay_out(word, Style(9), 80).lines
    assert "".join(c.char for line in lines for run in line.runs for c in run.codes) == word


def test_a_long_code_breaks_after_its_punctuation_first() -> None:
    paragraph = lay_out("SERIAL-0000000/1111111", Style(9), text_width("SERIAL-0000000/111", Style(9)))
    assert "".join(c.char for c in paragraph.lines[0].runs[0].codes) == "SERIAL-0000000/"


def test_each_paragraph_follows_most_of_its_words() -> None:
    assert [lay_out(text, Style(), page=RTL).base for text in ("abc", "ابج", "123", "UPS عاطل منذ")] == [
        LTR,
        RTL,
        RTL,
        RTL,
    ]


def test_an_empty_text_is_one_empty_line() -> None:
    assert lay_out("", Style(10, spacing=1.5)).height == 15


def test_control_characters_and_lone_surrogates_do_not_break_a_page() -> None:
    assert with_poppler(printed(printable("a\x00b\ud800c"))) == "a b\ufffdc"


def test_marks_above_letters_do_not_widen_the_line() -> None:
    assert text_width("سجّل", Style(9)) == text_width("سجل", Style(9))


@pytest.mark.parametrize("weight", list(Weight))
def test_the_shipped_fonts_draw_every_letter_of_the_three_languages(weight: Weight) -> None:
    letters = SORANI + ARABIC + LATIN + "ئآؤىةكيیکھ٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬«»–—…°±≤≥"
    assert [char for char in set(letters) if not face(weight).draws(char)] == []


def test_the_same_text_gives_the_same_bytes() -> None:
    assert printed(ARABIC) == printed(ARABIC)
