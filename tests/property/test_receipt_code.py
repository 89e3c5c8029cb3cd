"""Receipt codes: what is misheard or mistyped is noticed, whatever the digits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.models.receipt_code import groups, read_code, receipt_code, with_check

PAYLOADS = st.integers(0, 10**10 - 1).map(lambda number: with_check(f"{number:010d}"))
HEX = st.text("0123456789abcdef", min_size=32, max_size=32)


def mistyped(typed: str) -> bool:
    try:
        read_code(typed)
    except Refused as error:
        return error.code == "receipt_mistyped"
    return False


@given(PAYLOADS)
def test_every_single_wrong_digit_is_noticed(code: str) -> None:
    wrong = [
        code[:place] + digit + code[place + 1 :]
        for place in range(len(code))
        for digit in "0123456789"
        if digit != code[place]
    ]
    assert all(map(mistyped, wrong))


@given(PAYLOADS)
def test_every_two_neighbours_in_the_wrong_order_are_noticed(code: str) -> None:
    swapped = [
        code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        for place in range(len(code) - 1)
        if code[place] != code[place + 1]
    ]
    assert all(map(mistyped, swapped))


@given(PAYLOADS, st.sampled_from(("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")), st.sampled_from(" -–\u00a0."))
def test_a_code_is_read_in_any_digits_with_anything_between(code: str, digits: str, between: str) -> None:
    shown = between.join(groups(code)).translate(str.maketrans("0123456789", digits))
    assert read_code(f"\u2066 {shown} \u2069") == code


@given(PAYLOADS, st.integers(0, 11))
def test_a_digit_left_out_or_doubled_is_noticed(code: str, place: int) -> None:
    assert mistyped(code[:place] + code[place + 1 :])
    assert mistyped(code[: place + 1] + code[place:])


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_mistyped(typed: str) -> None:
    assert mistyped(typed) or len(read_code(typed)) == 12


@given(HEX, HEX)
def test_the_code_depends_on_who_received(bundle: str, nonce: str) -> None:
    codes = {receipt_code(bundle, nonce, place) for place in ("HQ", "RAB", "SLM")}
    assert len(codes) == 3
    assert codes == {read_code(code) for code in codes}


def test_the_code_of_the_format_is_made() -> None:
    bundle, nonce = "0123456789abcdef" * 2, "ffeeddccbbaa99887766554433221100"
    assert receipt_code(bundle, nonce, "HQ") == "485308297623"


def test_without_a_nonce_there_is_no_code() -> None:
    assert receipt_code("0" * 32, "", "HQ") == ""
