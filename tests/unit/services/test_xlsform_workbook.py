"""A file that says it is a workbook may be anything: it is read within limits, or refused with a reason."""

from __future__ import annotations

import random
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from openpyxl import Workbook

from app.errors import Refused
from app.models.xlsform import SURVEY, Fate, Findings
from app.services.xlsform_import import read_form
from app.services.xlsform_workbook import MOST_ROWS, open_book
from tests.unit.services.forms import workbook

GOOD = workbook([["type", "name", "label"], ["text", "q", "Question"], ["integer", "n", "Number"]])


def _zipped(**parts: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize(
    "data, code",
    [
        (b"", "workbook_unreadable"),
        (b"type,name\ntext,q", "workbook_unreadable"),
        (b"PK\x03\x04garbage", "workbook_unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "workbook_old"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "workbook_locked"),
        (b"PK" + b"\0" * 10_000_001, "workbook_too_large"),
        (_zipped(**{"a.xml": b"<a/>"}), "workbook_unreadable"),
        (_zipped(bomb=b"\0" * 61_000_000), "workbook_too_large"),
        (workbook([["type", "name"]]), "survey_missing"),
    ],
    ids=["empty", "csv", "cut", "xls", "password", "large", "zip", "bomb", "no rows"],
)
def test_what_is_no_workbook_is_refused(data: bytes, code: str):
    with pytest.raises(Refused, match=code):
        open_book(data, Findings())


def test_a_part_that_lies_about_its_size_is_measured():
    data = bytearray(_zipped(bomb=b"\0" * 61_000_000))
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = (100).to_bytes(4, "little")
    with pytest.raises(Refused):
        open_book(bytes(data), Findings())


def test_entities_of_xml_are_not_expanded():
    bomb = b'<!DOCTYPE a [<!ENTITY x "' + b"y" * 1000 + b'">]><worksheet>&x;</worksheet>'
    stream = BytesIO(GOOD)
    with zipfile.ZipFile(stream) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = bomb
    with pytest.raises(Refused, match=r"workbook_unreadable|survey_missing"):
        open_book(_zipped(**parts), Findings())


def test_cells_come_as_texts_with_their_rows():
    book = open_book(workbook([["type", "name"], [], ["text", 7.0], [True, 1.5]]), Findings())
    assert [(row.number, row.cells) for row in book.sheet(SURVEY).rows] == [
        (3, {"type": "text", "name": "7"}),
        (4, {"type": "TRUE", "name": "1.5"}),
    ]


def test_a_sheet_beyond_the_limit_is_cut_and_told():
    findings = Findings()
    rows = [["type"], *(["text"] for _ in range(MOST_ROWS + 5))]
    assert len(open_book(workbook(rows), findings).sheet(SURVEY).rows) == MOST_ROWS
    assert "rows_too_many" in {one.code for one in findings.all()}


def test_columns_that_stand_twice_or_have_no_title_are_told():
    findings = Findings()
    open_book(workbook([["type", "name", "name", None], ["text", "q", "again", "loose"]]), findings)
    assert {one.code for one in findings.all()} == {"column_repeated", "column_without_title"}


def test_formulas_and_merged_cells_are_told():
    book = Workbook()
    sheet = book.active
    sheet.title = SURVEY
    sheet.append(["type", "name", "label"])
    sheet.append(["text", "q", '=CONCAT("a","b")'])
    sheet.merge_cells("A2:A3")
    stream = BytesIO()
    book.save(stream)
    findings = Findings()
    open_book(stream.getvalue(), findings)
    assert {(one.fate, one.code) for one in findings.all()} == {
        (Fate.LOST, "formula"),
        (Fate.NOTED, "cells_merged"),
    }


def _mutated(seed: int) -> bytes:
    """Return a workbook with some bytes of the file, or of one of its parts, changed."""
    chance = random.Random(seed)
    with zipfile.ZipFile(BytesIO(GOOD)) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    if seed % 3 == 0:
        return bytes(_scratched(bytearray(GOOD), chance))
    name = chance.choice(sorted(parts))
    if seed % 3 == 1:
        parts[name] = _scratched(parts[name], chance)
    else:
        start = chance.randrange(len(parts[name]))
        del parts[name][start : start + chance.randrange(1, 200)]
    return _zipped(**{name: bytes(data) for name, data in parts.items()})


def _scratched(data: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randrange(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return data


def _survives(seed: int) -> None:
    with suppress(Refused):
        read_form(_mutated(seed), "fuzz")


@pytest.mark.parametrize("seed", range(50))
def test_a_damaged_workbook_is_read_or_refused(seed: int):
    _survives(seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_thousands_of_damaged_workbooks_are_read_or_refused():
    for seed in range(50, 5000):
        _survives(seed)
