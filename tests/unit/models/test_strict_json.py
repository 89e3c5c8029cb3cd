"""JSON from outside has one meaning or is refused."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.models.strict_json import compact_dumps, strict_loads

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
SCALAR = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def depth(value: object) -> int:
    """Return how deep arrays and objects nest in ``value``."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


@given(VALUE.filter(lambda value: depth(value) <= 16))
def test_what_is_written_is_read_back(value):
    assert strict_loads(compact_dumps(value)) == value


@given(VALUE.filter(lambda value: depth(value) <= 16), st.booleans())
def test_another_spelling_of_a_good_text_has_the_same_value(value, ascii_only):
    assert strict_loads(json.dumps(value, indent=1, ensure_ascii=ascii_only).encode()) == value


@given(st.binary(max_size=40) | TEXT.map(str.encode))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(Refused):
        strict_loads(data)


@pytest.mark.parametrize(
    "data,why",
    [
        (b"", "syntax"),
        (b"{", "syntax"),
        (b"{} {}", "syntax"),
        (b"\xef\xbb\xbf{}", "syntax"),
        (b'{"a":"\x01"}', "syntax"),
        (b'{"a":1,}', "syntax"),
        (b'"\xff"', "encoding"),
        (b'"\xed\xa0\x80"', "encoding"),
        (b'"\\ud800"', "encoding"),
        (b'{"\\udfff":1}', "encoding"),
        (b'{"a":1,"a":2}', "duplicate_key"),
        (b'{"a" :1,"a":2}', "duplicate_key"),
        (b'{"a":1,"\\u0061":2}', "duplicate_key"),
        (b'{"a":{"b":[{"c":1,"c":1}]}}', "duplicate_key"),
        (b"NaN", "number"),
        (b"[-Infinity]", "number"),
        (b"[1e999]", "number"),
        (b"[1.0]", "number"),
        (b"[1E2]", "number"),
        (b"[9223372036854775808]", "number"),
        (b"[-9223372036854775809]", "number"),
        (b"9223372036854775808", "number"),
        (b"[1" + b"0" * 4000 + b"]", "number"),
        (b'["\\n",9223372036854775808]', "number"),
        (b'["\\n",-9223372036854775809]', "number"),
        (b'"\\u0000"', "nul"),
        (b'{"\\u0000":1}', "nul"),
        (b"[" * 17 + b"]" * 17, "depth"),
        (b'{"a":' * 17 + b"1" + b"}" * 17, "depth"),
        (b"[" * 900 + b"]" * 900, "depth"),
        (b"[" * 900, "depth"),
        (b'["' + b"[" * 900 + b'"' + b",[" * 900, "depth"),
        (b"[" * 200_000 + b"]" * 200_000, "depth"),
        (b'["]",' * 200_000, "depth"),
        (b'{"a":' * 200_000, "depth"),
    ],
)
def test_a_text_with_two_meanings_is_refused(data, why):
    with pytest.raises(Refused) as caught:
        strict_loads(data)
    assert caught.value.params["why"] == why


def test_a_number_of_five_thousand_digits_is_refused():
    with pytest.raises(Refused):
        strict_loads(b"[" + b"1" * 5000 + b"]")


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 16 + b"]" * 16,
        b'"' + b"[" * 100 + b'"',
        b'["\\"",' + b"[" * 15 + b"]" * 15 + b"]",
        b"[9223372036854775807,-9223372036854775808]",
        b'["\\n",9223372036854775807,-9223372036854775808,"99999999999999999999"]',
        b"[" + b"1234567890," * 5000 + b'"x"]',
        b'"\\\\u0000"',
        b'"\\ud83d\\ude00"',
    ],
)
def test_the_edge_of_what_is_allowed_is_read(data):
    assert strict_loads(data) == json.loads(data)


@pytest.mark.parametrize("value", [1.5, float("nan"), "\ud800", "\0", 2**63, {1: 2}, {"a": (1,)}])
def test_what_no_reader_would_take_is_not_written(value):
    with pytest.raises(ValueError, match=r".*"):
        compact_dumps(value)
