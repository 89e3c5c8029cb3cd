"""Columns: every text comes back as it was, and what a stranger packed is counted before it is put together."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.sync.columns import Unpacker, pack

PIECE = st.text(st.characters(exclude_characters='\n"\\', exclude_categories=["Cs"]), max_size=12)
REST = st.one_of(st.lists(PIECE, max_size=4).map('"'.join), st.sampled_from(['"w":"x"}', '"w":"x\\"y"}', ""]))


def entries(rests: list[str], log: str = "L", first: int = 1) -> list[bytes]:
    """Return lines that begin as entries of one log do."""
    return [f'{{"l":"{log}","n":{n},{rest}'.encode() for n, rest in enumerate(rests, first)]


def back(packed: bytes, limit: int = 10**6, step: int = 10**6) -> bytes:
    """Return the text of packed bytes that come in steps."""
    target = io.BytesIO()
    reader = Unpacker(target, limit)
    for start in range(0, len(packed), step):
        reader.write(packed[start : start + step])
    reader.close()
    assert reader.size == len(target.getvalue())
    return target.getvalue()


@given(st.lists(st.tuples(st.lists(REST, max_size=40), PIECE), max_size=4), st.integers(1, 60))
def test_every_text_comes_back(runs: list[tuple[list[str], str]], step: int) -> None:
    lines = [line for rests, other in runs for line in [*entries(rests), f"{{{other}}}".encode()]]
    text = b"".join(line + b"\n" for line in lines)
    assert back(b"".join(pack(lines)), step=step) == text


def test_entries_that_resemble_each_other_become_small() -> None:
    lines = entries(['"w":"2026-11-23","u":"u1"}'] * 1000)
    assert len(b"".join(pack(lines))) < 1300


def test_entries_of_two_logs_are_told_apart() -> None:
    lines = [*entries(["a"] * 20), *entries(["b"] * 20, "M", 7)]
    assert back(b"".join(pack(lines))).splitlines() == lines


def block(body: bytes) -> bytes:
    """Return a block of entries with its size."""
    return b"E" + struct.pack(">I", len(body)) + body


def group(*columns: bytes) -> bytes:
    """Return a group of rows."""
    return struct.pack(">H", len(columns)) + b"".join(columns)


HEAD = struct.pack(">BQHB", 1, 1, 2, 1) + b"L" + b"\0\0"
GOOD = group(b"S" + struct.pack(">I", 1) + b"x")


def test_a_block_made_by_hand_is_read() -> None:
    assert back(block(HEAD + GOOD)) == b'{"l":"L","n":1,x\n{"l":"L","n":2,x\n'


@pytest.mark.parametrize(
    "packed",
    {
        "unknown block": b"X" + struct.pack(">I", 0),
        "cut": block(HEAD + GOOD)[:-1],
        "rest": block(HEAD + GOOD + b"x"),
        "no rows": block(struct.pack(">BQHB", 1, 1, 0, 1) + b"L"),
        "group that is not there": block(struct.pack(">BQHB", 1, 1, 2, 1) + b"L" + b"\0\1" + GOOD),
        "group without rows": block(struct.pack(">BQHB", 1, 1, 2, 2) + b"L" + b"\0\0" + GOOD + GOOD),
        "group without columns": block(HEAD + group()),
        "newline in a log": block(struct.pack(">BQHB", 1, 1, 2, 1) + b"\n" + b"\0\0" + GOOD),
        "newline in a value": block(HEAD + group(b"S" + struct.pack(">I", 1) + b"\n")),
        "newline in a width": block(HEAD + group(b"W" + struct.pack(">I", 1) + b"a\n")),
        "too few values": block(HEAD + group(b"V" + struct.pack(">I", 1) + b"x")),
        "value that is not there": block(HEAD + group(b"D" + struct.pack(">I", 1) + b"x" + b"\0\1")),
        "unknown column": block(HEAD + group(b"Q" + struct.pack(">I", 0))),
        "line without an end": b"L" + struct.pack(">I", 1) + b"x",
        "huge block": b"L" + struct.pack(">I", 2**32 - 1),
        "empty lines": b"L" + struct.pack(">I", 0),
    }.items(),
    ids=lambda item: item[0],
)
def test_what_is_not_packed_as_it_must_be_is_refused(packed: tuple[str, bytes]) -> None:
    with pytest.raises(Refused) as refused:
        back(packed[1])
    assert (refused.value.code, refused.value.params["why"]) == ("bundle_bad_payload", "columns")


@pytest.mark.parametrize(
    "column",
    [
        b"S" + struct.pack(">I", 4000) + b"x" * 4000,
        b"D" + struct.pack(">I", 4000) + b"x" * 4000 + b"\0\0",
        b"W" + struct.pack(">I", 4000) + b"x" * 8000,
        b"V" + struct.pack(">I", 8001) + b"x" * 4000 + b"\n" + b"x" * 4000,
    ],
    ids=["S", "D", "W", "V"],
)
def test_more_text_than_was_told_is_refused_before_it_is_made(column: bytes) -> None:
    with pytest.raises(Refused) as refused:
        back(block(HEAD + group(column)), limit=5000)
    assert refused.value.code == "bundle_unpacks_too_large"


@given(st.binary(max_size=80))
def test_any_bytes_are_text_or_a_refusal(body: bytes) -> None:
    for packed in (body, block(body), block(HEAD + body)):
        try:
            back(packed, limit=10_000)
        except Refused:
            continue
