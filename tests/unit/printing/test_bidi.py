"""The order of mixed-direction text, held against an independent implementation of UAX #9."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.bidi import embedding_levels, visual_runs
from app.printing.bidi_explicit import LTR, RTL, base_direction

LETTERS = "ابێaأb"
REST = "12٣٤.,،:/-+%٪()[] !#\u0651"


def displayed(text: str, base: int) -> str:
    levels = embedding_levels(text, base)
    runs = visual_runs(text, levels, 0, len(text), base)
    return "".join(text[r.start : r.end][:: -1 if r.level % 2 else 1] for r in runs)


@settings(max_examples=400, deadline=None)
@given(st.text(LETTERS + REST, max_size=12), st.sampled_from((LTR, RTL)))
def test_the_order_equals_that_of_the_reference_implementation(text: str, base: int) -> None:
    assert displayed(text, base) == get_display(text, base_dir="LR"[base])


@pytest.mark.parametrize(
    "text, shown",
    [
        ("الساعة 14:30، تم", "مت ،14:30 ةعاسلا"),
        ("(6 أشخاص)", ")صاخشأ 6("),
        ("رقم SOP-01", "SOP-01 مقر"),
        ("نسبة 50%", "%50 ةبسن"),
        ("هاتف 07701234567.", ".07701234567 فتاه"),
    ],
)
def test_numbers_codes_and_brackets_keep_their_place_in_arabic(text: str, shown: str) -> None:
    assert displayed(text, RTL) == shown


def test_an_isolated_code_is_not_pulled_into_its_surroundings() -> None:
    text = "جهاز \u2066AB-12 (3)\u2069 جيد"
    assert "AB-12 (3)" in displayed(text, RTL)


def test_levels_beyond_the_depth_limit_do_not_fail() -> None:
    text = "\u202b" * 200 + "ا1" + "\u2067" * 200 + "b"
    assert len(embedding_levels(text, RTL)) == len(text)


def test_a_text_without_letters_takes_the_given_direction() -> None:
    assert base_direction("12/11/2026", RTL) == RTL
