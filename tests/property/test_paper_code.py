"""Codes of papers: what is misread or mistyped is noticed, whatever the digits and whatever a scanner types behind."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.models.paper_code import HIGHEST, PaperCode, code_of, read_paper_code, series_of

FORMS = st.sampled_from(("SOP-01@1.0", "SOP-19@2.3", "HQ_special.form@10"))
CODES = st.builds(code_of, FORMS, st.text(max_size=8).map(series_of), st.integers(1, HIGHEST))
SIGNS = "0123456789abA/-"


def mistyped(typed: str) -> bool:
    try:
        read_paper_code(typed)
    except Refused as error:
        return error.code == "paper_mistyped"
    return False


@given(CODES)
def test_every_single_wrong_digit_is_noticed(code: PaperCode) -> None:
    digits = code.digits
    wrong = [
        digits[:place] + sign + digits[place + 1 :]
        for place in range(len(digits))
        for sign in SIGNS
        if sign != digits[place]
    ]
    assert all(map(mistyped, wrong))


@given(CODES)
def test_every_two_neighbours_in_the_wrong_order_are_noticed(code: PaperCode) -> None:
    digits = code.digits
    swapped = [
        digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        for place in range(len(digits) - 1)
        if digits[place] != digits[place + 1]
    ]
    assert all(map(mistyped, swapped))


@given(CODES, st.integers(0, 15), st.sampled_from("0123456789"))
def test_a_digit_left_out_or_added_is_noticed(code: PaperCode, place: int, more: str) -> None:
    digits = code.digits
    assert mistyped(digits[:place] + digits[place + 1 :])
    assert (
        mistyped(digits[:place] + more + digits[place:]) or digits[:place] + more + digits[place:] == digits
    )


@given(CODES, st.sampled_from(("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")))
def test_a_code_is_read_in_any_digits_as_it_is_printed(code: PaperCode, digits: str) -> None:
    shown = code.shown.translate(str.maketrans("0123456789", digits))
    assert read_paper_code(f"\u2066 {shown} \u2069") == code


@given(CODES, FORMS)
def test_a_scan_tells_the_form_and_the_point_in_words(code: PaperCode, form: str) -> None:
    read = read_paper_code(code.scanned(form, "SLM"))
    assert read.digits == code.digits
    assert read.template in ("", form)
    assert read.point in ("", "SLM")


@given(CODES, st.text("سخحشلا-@ .ـ", min_size=1, max_size=20))
def test_letters_of_another_keyboard_behind_the_digits_do_no_harm(code: PaperCode, junk: str) -> None:
    assert read_paper_code(f"{code.digits} {junk}") == code


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_mistyped(typed: str) -> None:
    assert mistyped(typed) or len(read_paper_code(typed).digits) == 16
