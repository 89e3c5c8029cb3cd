"""Lines that are read again from a payload's text give what a list of them would, and keep the text as long."""

from __future__ import annotations

import weakref
from array import array
from itertools import accumulate
from pathlib import Path

import pytest

from app.models.entries import decode_entry
from app.models.strict_json import strict_loads
from app.sync import stored_lines
from app.sync.payload import open_payload
from app.sync.stored_lines import StoredEntries, StoredLines, Text
from tests.unit.sync.forge import World, entries, entry

LINES = [entry(n, note="x" * (n * 37 % 200)) for n in range(1, 2501)]
ENTRIES = [decode_entry(strict_loads(line)) for line in LINES]
HEAD = b'{"something":1}\n'


def stored(folder: Path, lines: list[bytes]) -> tuple[StoredLines, StoredEntries]:
    """Write lines behind something else; return them and what they say."""
    text = Text(folder)
    text.file.write(HEAD + b"".join(line + b"\n" for line in lines))
    ends = array("I", accumulate((len(line) + 1 for line in lines), initial=len(HEAD)))[1:]
    return StoredLines(text, len(HEAD), ends), StoredEntries(text, len(HEAD), ends)


def test_lines_and_entries_are_those_that_were_written(tmp_path):
    lines, said = stored(tmp_path, LINES)
    assert (len(lines), list(lines), len(said), list(said)) == (2500, LINES, 2500, ENTRIES)


def test_each_place_and_each_part_is_that_of_a_list(tmp_path):
    lines, said = stored(tmp_path, LINES)
    for place in (0, 999, 1000, 7, 2499, -1, -2500):
        assert (lines[place], said[place]) == (LINES[place], ENTRIES[place])
    for part in (
        slice(0, 2000),
        slice(2000, 2500),
        slice(-3, None),
        slice(5, 5),
        slice(9, 2, -3),
        slice(0, 9, 4),
    ):
        assert (lines[part], said[part]) == (LINES[part], ENTRIES[part])


@pytest.mark.parametrize("place", [2500, -2501])
def test_beyond_the_ends_there_is_nothing(place, tmp_path):
    with pytest.raises(IndexError):
        stored(tmp_path, LINES)[0][place]


def test_a_part_that_was_handed_out_stays_as_it_was(tmp_path):
    lines, _ = stored(tmp_path, LINES)
    part = lines[0:3]
    part.clear()
    assert lines[0:3] == LINES[:3]


def test_of_long_lines_few_are_read_at_once(tmp_path, monkeypatch):
    lines, _ = stored(tmp_path, [bytes([65 + n]) * 300_000 for n in range(20)])
    sizes = []
    read = Text.read
    monkeypatch.setattr(Text, "read", lambda text, start, size: sizes.append(size) or read(text, start, size))
    assert [line[0] for line in lines] == list(range(65, 85))
    assert max(sizes) <= stored_lines.MIB


def test_the_text_goes_with_the_last_stretch_that_was_taken_from_it(world, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path)
    with open_payload(path, [world.hq.age]) as payload:
        _, _, found = payload.lines()
    text = weakref.ref(found.raws._text)
    del payload
    assert list(found.raws) == entries(3)
    del found
    assert text() is None


def test_the_text_is_closed_at_once_when_its_reader_fails(world, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path)
    with pytest.raises(KeyError), open_payload(path, [world.hq.age]) as payload:
        raise KeyError
    assert payload._text.file.closed


@pytest.fixture
def world() -> World:
    return World()
