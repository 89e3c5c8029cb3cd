"""Asks pyxform whether a workbook is a good XLSForm; what it objects to is listed with its own words as data."""

from __future__ import annotations

import re
from typing import Any

from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate, Findings
from app.services.xlsform_workbook import Book

_ROW = re.compile(r"\[?\s*row\s*[:.]?\s*(\d{1,6})", re.IGNORECASE)
_SHEETS = (SURVEY, CHOICES, SETTINGS)

# pyxform fails at odd forms in ways it does not foresee; that is a finding about the form, and the import stands.
_UNFORESEEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)


def check_with_pyxform(book: Book, findings: Findings) -> None:
    """List what pyxform refuses or warns about."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    warnings: list[str] = []
    try:
        convert(_as_dict(book), warnings=warnings, validate=False, form_name="data")
    except PyXFormError as error:
        _tell(findings, Fate.LOST, "pyxform_refuses", str(error))
    except _UNFORESEEN as error:
        _tell(findings, Fate.NOTED, "pyxform_fails", f"{type(error).__name__}: {error}")
    for warning in warnings:
        _tell(findings, Fate.NOTED, "pyxform_warns", warning)


def _tell(findings: Findings, fate: Fate, code: str, text: str) -> None:
    row = _ROW.search(text)
    sheet = next((name for name in _SHEETS if f"'{name}'" in text), SURVEY) if row else ""
    findings.add(fate, code, sheet, int(row[1]) if row else 0, text=text)


def _as_dict(book: Book) -> dict[str, Any]:
    """Return the sheets as pyxform takes them, with empty rows between, so that its row numbers are right."""
    found: dict[str, Any] = {"sheet_names": list(book.sheets)}
    for name, sheet in book.sheets.items():
        rows: list[dict[str, str]] = []
        for row in sheet.rows:
            rows += [{} for _ in range(row.number - 2 - len(rows))]
            rows.append(dict(row.cells))
        found[name] = rows
        found[f"{name}_header"] = [{column: None for column in sheet.columns if column}]
    return found
