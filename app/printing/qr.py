"""QR codes as squares, so that a paper can be matched to its record by scanning."""

from __future__ import annotations

import re
from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.printing.surface import Surface

_PARTS = re.compile(
    r"[0-9]{9,}|[0-9A-Z $%*+./:-]{14,}|(?:(?![0-9]{9})(?![0-9A-Z $%*+./:-]{14}).)+", re.DOTALL
)
"""Long stretches of digits, then of what QR codes call alphanumeric, then of anything (ISO/IEC 18004, 7.4)."""


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the width in modules and the dark runs as (column, row, length); error correction is level M."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    # Digits and capitals take half the room of other signs when they are added apart.
    for part in _PARTS.findall(text):
        code.addData(part)
    code.make()
    width = code.getModuleCount()
    runs: list[tuple[int, int, int]] = []
    for row, cells in enumerate(code.modules):
        column = 0
        while column < width:
            stop = column
            while stop < width and cells[stop]:
                stop += 1
            if stop > column:
                runs.append((column, row, stop - column))
            column = stop + 1
    return width, tuple(runs)


def draw_qr(surface: Surface, text: str, x: float, y: float, side: float) -> None:
    """Draw ``text`` as a QR code of ``side`` points, without its quiet zone of four modules."""
    width, runs = modules(text)
    surface.squares(runs, x, y, side / width)
