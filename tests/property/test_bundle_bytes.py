"""Any bytes as a bundle are refused by a code or read, and nothing else ever happens (I18 of the sync design)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.models.entries import chain_next, chain_start
from app.sync.container import MAGIC
from app.sync.lines import EntryLines, Manifest, blob_line, end_line, manifest_line
from app.sync.payload import open_payload
from app.sync.seals import sign_seal, verify_seal
from app.sync.signing import SigningKey
from app.sync.verify import verify_file
from tests.unit.sync.forge import World, bundle, encrypt, entry, of_lines, plain_of, stretch, zstd

WORLD = World()
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200)


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """One file that every example overwrites."""
    return tmp_path_factory.mktemp("bundles") / "x.gbk"


def outcome(place: Path, data: bytes) -> str:
    """Return the code by which ``data`` is refused, or nothing when it is read."""
    place.write_bytes(data)
    return verdict(place)


def verdict(place: Path) -> str:
    """Return the code by which the file at ``place`` is refused, or nothing when it is read."""
    try:
        verify_file(place, WORLD.trust)
        with open_payload(place, [WORLD.hq.age]) as payload:
            for _ in payload.lines():
                pass
    except Refused as error:
        return error.code
    return ""


@pytest.fixture(scope="module")
def small(place) -> bytes:
    """The bytes of a small honest bundle, written by the program itself."""
    WORLD.write(place, WORLD.lines(1))
    data = place.read_bytes()
    assert not outcome(place, data)
    return data


def accepted_flips(place: Path, data: bytes, bits: Callable[[int], Iterable[int]]) -> list[tuple[int, int]]:
    """Flip bits of each byte in turn, and return the flips that went unnoticed."""
    place.write_bytes(data)
    found = []
    with place.open("r+b", buffering=0) as file:
        for at, byte in enumerate(data):
            for bit in bits(at):
                file.seek(at)
                file.write(bytes([byte ^ 1 << bit]))
                if not verdict(place):
                    found.append((at, bit))
            file.seek(at)
            file.write(bytes([byte]))
    assert not verdict(place)
    return found


def test_a_changed_bit_of_every_byte_is_refused(place, small):
    assert not accepted_flips(place, small, lambda at: [at % 8])


@pytest.mark.long
def test_every_changed_bit_is_refused(place, small):
    assert not accepted_flips(place, small, lambda at: range(8))


def test_every_cut_is_refused(place, small):
    place.write_bytes(small)
    codes = set()
    for size in reversed(range(len(small))):
        os.truncate(place, size)
        codes.add(verdict(place))
    assert codes == {"bundle_incomplete", "bundle_empty"}


@given(st.binary(min_size=1, max_size=100))
def test_anything_appended_is_refused(place, small, more):
    assert outcome(place, small + more) == "bundle_damaged"


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(place, data):
    assert outcome(place, data)


@given(st.binary(max_size=400))
def test_any_bytes_after_the_magic_line_are_refused(place, data):
    assert outcome(place, MAGIC + data)


@given(st.binary(max_size=300))
def test_any_signed_ciphertext_is_refused(place, data):
    assert outcome(place, bundle(WORLD, cipher=data))


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda data: b"\x28\xb5\x2f\xfd" + data))
def test_any_encrypted_frame_is_refused(place, data):
    assert outcome(place, bundle(WORLD, frame=data, payload={"plain": 1000}))


@given(st.lists(st.binary(max_size=60).map(lambda line: line.replace(b"\n", b"")), max_size=6))
def test_any_lines_are_refused_or_left_out(place, lines):
    outcome(place, of_lines(WORLD, [manifest_line(Manifest()), *lines]))


@given(st.data())
def test_a_mutated_payload_under_a_valid_signature_is_read_or_refused(place, data):
    lines = [*WORLD.lines(2), blob_line(b"photo")]
    at = data.draw(st.integers(0, len(lines) - 1))
    line = bytearray(lines[at])
    for _ in range(data.draw(st.integers(1, 3))):
        line[data.draw(st.integers(0, len(line) - 1))] = data.draw(st.sampled_from(b'"{}[]:,0a\\\xff '))
    lines[at] = bytes(line)
    outcome(place, of_lines(WORLD, lines))


@given(st.data())
def test_a_changed_bit_under_age_and_frame_is_read_or_refused(place, data):
    plain = plain_of(WORLD.lines(2))
    frame = bytearray(zstd(plain))
    frame[data.draw(st.integers(0, len(frame) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    outcome(place, bundle(WORLD, plain, frame=bytes(frame)))


@given(st.data())
def test_a_changed_byte_of_the_age_file_is_refused(place, data):
    plain = plain_of(WORLD.lines(2))
    cipher = bytearray(encrypt(zstd(plain), [WORLD.hq.age.recipient]))
    # The length of an age file varies, so the place is drawn as a part of it.
    cipher[data.draw(st.integers(0, 9999)) * len(cipher) // 10_000] ^= 1 << data.draw(st.integers(0, 7))
    assert outcome(place, bundle(WORLD, plain, cipher=bytes(cipher)))


@given(st.lists(TEXT, min_size=1, max_size=20), st.binary(max_size=2000))
def test_whatever_is_written_is_read_back(place, notes, photo):
    lines = [entry(n, note=note) for n, note in enumerate(notes, 1)]
    WORLD.write(place, [WORLD.lines()[0], *stretch(WORLD.pc.signing, lines), blob_line(photo)])
    with open_payload(place, [WORLD.pc.age]) as payload:
        found = [raw for line in payload.lines() if isinstance(line, EntryLines) for raw in line.raws]
        blobs = [blob.data for blob in payload.blobs()]
    assert (found, blobs) == (lines, [photo])


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=5), st.lists(st.binary(max_size=50), max_size=5))
def test_a_seal_vouches_for_exactly_one_list_of_lines(lines, others):
    key = SigningKey(bytes(32))
    seal = sign_seal(key, "log", len(lines), _chain(lines))
    assert verify_seal(seal, "log", key.public)
    assert (_chain(others) == seal.hash) is (lines == others)


def _chain(lines: list[bytes]) -> bytes:
    chain = chain_start("log")
    for line in lines:
        chain = chain_next(chain, line)
    return chain


def test_the_end_line_is_spelled_in_one_way():
    assert end_line(3, hashlib.sha256(b"").hexdigest()).startswith(b'{"end":3,"sha256":"')
