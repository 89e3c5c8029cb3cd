"""The picture at the side of the setup program: the program's sign on its colour, as the bitmap that NSIS wants."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from terminal import Stop, must

WIDTH, HEIGHT = 164, 314
SIGN = 96
TOP = 56
COLOUR = (0x12, 0x30, 0x3A)
"""The colour of the rail (``app/ui/tokens.py``), red, green, blue."""

Pixels = list[bytearray]
"""Rows of red, green, blue and alpha."""


def draw(drawing: Path, work: Path, into: Path) -> None:
    """Draw the SVG ``drawing`` onto the side picture and write it as a bitmap."""
    picture = work / "sign.png"
    must(["rsvg-convert", "-w", str(SIGN), "-h", str(SIGN), "-o", picture, drawing], "drawing the sign")
    sign = _read_png(picture.read_bytes())
    left = (WIDTH - SIGN) // 2
    rows = [bytearray(bytes(reversed(COLOUR)) * WIDTH) for _ in range(HEIGHT)]
    for y, row in enumerate(sign):
        for x in range(SIGN):
            _blend(rows[TOP + y], left + x, row[4 * x : 4 * x + 4])
    into.write_bytes(_bitmap(rows))


def _blend(row: bytearray, x: int, pixel: bytearray) -> None:
    red, green, blue, alpha = pixel
    for place, value in enumerate((blue, green, red)):
        under = row[3 * x + place]
        row[3 * x + place] = (value * alpha + under * (255 - alpha)) // 255


def _bitmap(rows: list[bytearray]) -> bytes:
    """Return a Windows bitmap of 24 bits a pixel: rows from below, each filled up to four bytes."""
    body = b"".join(bytes(row) + b"\0" * (-len(row) % 4) for row in reversed(rows))
    head = struct.pack("<2sIHHI", b"BM", 54 + len(body), 0, 0, 54)
    return head + struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, len(body), 2835, 2835, 0, 0) + body


def _read_png(data: bytes) -> Pixels:
    """Return the pixels of a PNG of eight bits a channel with alpha, not interlaced, as ``rsvg-convert`` writes it."""
    chunks, at = b"", 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind == b"IHDR" and struct.unpack(">IIBBBBB", body)[2:] != (8, 6, 0, 0, 0):
            raise Stop("rsvg-convert writes another kind of PNG than expected")
        chunks += body if kind == b"IDAT" else b""
        at += 12 + length
    raw = zlib.decompress(chunks)
    step = 4 * SIGN + 1
    rows: Pixels = []
    for start in range(0, len(raw), step):
        above = rows[-1] if rows else bytearray(4 * SIGN)
        rows.append(_unfiltered(raw[start], bytearray(raw[start + 1 : start + step]), above))
    return rows


def _unfiltered(kind: int, row: bytearray, above: bytearray) -> bytearray:
    """Undo a row's filter (PNG specification, third edition, section 9)."""
    for place in range(len(row)):
        left = row[place - 4] if place >= 4 else 0
        corner = above[place - 4] if place >= 4 else 0
        guess = (0, left, above[place], (left + above[place]) // 2, _paeth(left, above[place], corner))[kind]
        row[place] = (row[place] + guess) & 0xFF
    return row


def _paeth(left: int, above: int, corner: int) -> int:
    whole = left + above - corner
    return min((left, above, corner), key=lambda value: abs(whole - value))
