"""Opens a workbook that may be anything: within limits, as texts by row and column, or refused with a reason."""

from __future__ import annotations

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import ParseError

from app.errors import Refused
from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate, Findings

MOST_BYTES = 10_000_000
"""Largest workbook in bytes."""

MOST_UNPACKED = 60_000_000
"""Largest workbook in bytes once it is unpacked; also of what its parts only claim to be."""

MOST_PARTS = 2000
MOST_ROWS = 3000
MOST_COLUMNS = 200
MOST_CELL = 5000
"""Limits of one workbook: parts in the file, rows and columns of a sheet, characters of a cell."""

_EMPTY_ROWS = 60
"""After so many empty rows a sheet is at its end, as pyxform has it."""

_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MERGED = re.compile(rb'<mergeCell\s[^>]*ref="([A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)"')
_SHEETS = (SURVEY, CHOICES, SETTINGS)
_KNOWN = frozenset({*_SHEETS, "external_choices", "entities", "osm", "cascades"})

# A damaged workbook breaks its reader at any place; these are all the ways it was seen to.
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError, RuntimeError,
    ParseError, TypeError, ValueError, struct.error, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its number in the spreadsheet and its cells that are not empty, by the title of their column."""

    number: int
    cells: dict[str, str]


@dataclass(slots=True)
class Sheet:
    """One sheet: the titles of its columns and its rows."""

    columns: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a form by their name in small letters."""

    sheets: dict[str, Sheet]

    def sheet(self, name: str) -> Sheet:
        """Return a sheet, an empty one when the form has none of that name."""
        return self.sheets.get(name) or Sheet()


def open_book(data: bytes, findings: Findings) -> Book:
    """Read a workbook; what was left out of it stands in ``findings``.

    Raises Refused: ``workbook_too_large`` (most), ``workbook_old`` (an .xls), ``workbook_locked`` (a password),
    ``workbook_unreadable``, ``survey_missing``.
    """
    _check_outside(data)
    try:
        _check_parts(data)
        with warnings.catch_warnings():
            # The reader warns of colours and rules that it leaves out; a form has no use for them.
            warnings.simplefilter("ignore")
            sheets = _read(data, findings)
    except _BROKEN as error:
        raise Refused("workbook_unreadable", why=type(error).__name__) from error
    if SURVEY not in sheets or not sheets[SURVEY].rows:
        raise Refused("survey_missing")
    return Book(sheets)


def _check_outside(data: bytes) -> None:
    """Look at the first bytes before any reader does."""
    if len(data) > MOST_BYTES:
        raise Refused("workbook_too_large", most=MOST_BYTES // 1_000_000)
    if data.startswith(_OLD_EXCEL):
        raise Refused("workbook_locked" if _ENCRYPTED in data else "workbook_old")
    if not data.startswith(b"PK"):
        raise Refused("workbook_unreadable", why="zip")


def _check_parts(data: bytes) -> None:
    """Refuse a workbook that would unpack to more than fits, by what it claims and by what comes out."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise Refused("workbook_locked")
        left = MOST_UNPACKED
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > left:
            raise Refused("workbook_too_large", most=MOST_BYTES // 1_000_000)
        for part in parts:
            with archive.open(part) as stream:
                while chunk := stream.read(1 << 16):
                    left -= len(chunk)
                    if left < 0:
                        raise Refused("workbook_too_large", most=MOST_BYTES // 1_000_000)


def _read(data: bytes, findings: Findings) -> dict[str, Sheet]:
    found: dict[str, Sheet] = {}
    with _opened(data, results=False) as book, _opened(data, results=True) as results:
        sheets = list(book.wb.worksheets)
        for sheet, shown in zip(sheets, results.wb.worksheets, strict=True):
            name = str(sheet.title).strip().lower()
            # A workbook of one sheet is a survey under any name, as pyxform has it.
            name = SURVEY if len(sheets) == 1 and name not in _KNOWN else name
            if name in _SHEETS and name not in found:
                part = _part(book.archive, sheet)
                found[name] = _sheet(_rows(sheet), _rows(shown) if b"<f" in part else None, name, findings)
                _tell_merged(part, name, findings)
            else:
                findings.add(Fate.LOST if name in _KNOWN else Fate.NOTED, "sheet_not_read", str(sheet.title))
    return found


@contextmanager
def _opened(data: bytes, *, results: bool) -> Iterator[Any]:
    """Open a workbook for reading row by row, with its formulas or with what they last came to."""
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(BytesIO(data), read_only=True, data_only=results, keep_links=False)
    reader.read()
    try:
        yield reader
    finally:
        reader.wb.close()
        reader.archive.close()


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    # What a sheet says about its own size is not to be trusted.
    sheet.reset_dimensions()
    yield from sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)


def _sheet(
    rows: Iterator[tuple[Any, ...]], results: Iterator[tuple[Any, ...]] | None, name: str, findings: Findings
) -> Sheet:
    found = Sheet()
    empty = 0
    for number, cells in enumerate(rows, 1):
        shown = next(results, ()) if results is not None else ()
        if not found.columns:
            if number > 1 and any(cells):
                findings.add(Fate.NOTED, "titles_not_in_first_row", name, number)
            found.columns = _columns(cells, name, findings)
            continue
        if len(found.rows) >= MOST_ROWS or number > MOST_ROWS * 2:
            findings.add(Fate.LOST, "rows_too_many", name, number)
            break
        texts = _row(found.columns, (cells, shown), name, number, findings)
        empty = 0 if texts else empty + 1
        if empty > _EMPTY_ROWS:
            break
        if texts:
            found.rows.append(Row(number, texts))
    return found


def _columns(cells: tuple[Any, ...], sheet: str, findings: Findings) -> list[str]:
    """Return the titles of the columns, an empty one where there is none or it stands twice."""
    titles: list[str] = []
    for cell in cells:
        title = " ".join(_text(cell).split())
        if title and title in titles:
            findings.add(Fate.LOST, "column_repeated", sheet, 1, title)
            title = ""
        titles.append(title)
    return titles if any(titles) else []


def _row(
    columns: list[str],
    read: tuple[tuple[Any, ...], tuple[Any, ...]],
    sheet: str,
    number: int,
    findings: Findings,
) -> dict[str, str]:
    """Return the cells of a row; of a formula what it came to when the workbook was saved."""
    cells, results = read
    found: dict[str, str] = {}
    for at, cell in enumerate(cells):
        text = _text(cell)
        title = columns[at] if at < len(columns) else ""
        if not text or not title:
            if text:
                findings.add(Fate.LOST, "column_without_title", sheet, number, text=text)
            continue
        if at < len(results) and text.startswith("=") and text != _text(results[at]):
            shown = _text(results[at])
            findings.add(Fate.CHANGED if shown else Fate.LOST, "formula", sheet, number, title, text=text)
            text = shown
        if len(text) > MOST_CELL:
            findings.add(Fate.CHANGED, "text_cut", sheet, number, title, text=text)
        if text:
            found[title] = text[:MOST_CELL]
    return found


def _text(cell: Any) -> str:
    """Return a cell as pyxform reads it: whole numbers without a point, days and times in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else cell.isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    found = str(getattr(cell, "text", cell))
    return "".join(mark for mark in found.replace("\xa0", " ") if mark >= " " or mark in "\n\t").strip()


def _part(archive: zipfile.ZipFile, sheet: Any) -> bytes:
    """Return the XML of a sheet as it lies in the file."""
    path = str(getattr(sheet, "_worksheet_path", ""))
    return archive.read(path) if path in archive.namelist() else b""


def _tell_merged(part: bytes, name: str, findings: Findings) -> None:
    """List merged cells: only the first of them has a text."""
    for found in _MERGED.findall(part)[:MOST_ROWS]:
        area = found.decode("ascii")
        row = int(re.sub(r"\D", "", area.partition(":")[0]))
        findings.add(Fate.NOTED, "cells_merged", name, row, text=area)
