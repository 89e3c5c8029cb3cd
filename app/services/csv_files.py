"""Tables as CSV files that spreadsheet programs open well: UTF-8 with a mark, and nothing in them runs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.progress import CancelToken
from app.sync.disk import replacing, write_all, writing

BOM = "\ufeff"
"""By this mark Excel knows a file for UTF-8."""

_RUNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What makes a spreadsheet program take a cell for a formula (OWASP, CSV Injection), also after a blank or tab."""

_CONTROLS = ("\t", "\r", "\n")
_MARKS = "\u2066\u2067\u2068\u2069\u200e\u200f\ufeff"


def save_table(
    path: Path,
    head: Sequence[str],
    rows: Iterable[Sequence[str | int]],
    cancel: CancelToken | None = None,
) -> int:
    """Write a table whole or not at all, and return how many rows it has; Environment as the disk says.

    Rows may come page by page; Cancelled leaves no file behind.
    """
    count = 0
    with writing(path), replacing(path) as file:
        write_all(file, (BOM + line(head)).encode())
        for row in rows:
            if cancel is not None:
                cancel.raise_if_cancelled()
            write_all(file, line(row).encode())
            count += 1
    return count


def line(cells: Sequence[str | int]) -> str:
    """Return one row as CSV (RFC 4180)."""
    kept = _Lines()
    csv.writer(kept).writerow([harmless(cell) for cell in cells])
    return kept.text


def harmless(cell: str | int) -> str:
    """Return what a cell may hold: text that looks like a formula gets an apostrophe before it."""
    if isinstance(cell, int):
        return str(cell)
    text = cell.translate({ord(mark): None for mark in _MARKS})
    return f"'{text}" if text[:1] in _CONTROLS or text.lstrip().startswith(_RUNS) else text


class _Lines:
    """Takes what the writer of the standard library writes."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        """Take some text."""
        self.text += text
