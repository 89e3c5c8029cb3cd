"""Makes workbooks of XLSForm for tests, good ones and bad ones."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook

from app.models.xlsform import Fate, ImportedForm
from app.services.xlsform_import import read_form

Rows = Sequence[Sequence[object]]


def workbook(survey: Rows, choices: Rows = (), settings: Rows = ()) -> bytes:
    """Return a workbook whose sheets hold some rows, the titles of the columns first."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        if rows:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def form(survey: str, choices: str = "", settings: str = "") -> ImportedForm:
    """Import a form written as lines of cells set apart by ``|``."""
    return read_form(workbook(_rows(survey), _rows(choices), _rows(settings)), "test")


def _rows(text: str) -> list[list[str | None]]:
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return [[cell.strip() or None for cell in line.split("|")] for line in lines]


def told(imported: ImportedForm, *fates: Fate) -> set[tuple[str, int, str]]:
    """Return sheet, row and code of what the report lists."""
    wanted = fates or (Fate.LOST, Fate.CHANGED)
    return {(one.sheet, one.row, one.code) for one in imported.findings if one.fate in wanted}
