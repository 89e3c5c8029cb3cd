"""What is wrong with a copied page, in words that a test can show; nothing wrong, and it can be read."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp
from PIL import Image

from tests.photocopy.copier import Copied
from tests.photocopy.drawn import DrawnPage, Square
from tests.photocopy.reading import Page, Read

MISTAKEN = 0.0
"""A letter below it is taken for its lookalike."""
DOUBTFUL = 0.2
MOST_MISTAKEN, MOST_DOUBTFUL = 0.002, 0.01
"""Shares of the letters of a page: what words around them make good, and what a reader stumbles over."""
FEW = 2
"""Letters that even a short page may lose."""
LONGEST_GAP = 1.5
"""Millimetres without ink after which a line is no line any more."""
_EMPTY, _TICKED, _BLACK = 0.12, 0.2, 0.75


@dataclass(frozen=True, slots=True)
class Judged:
    """The letters of a page as they are read, and everything that is wrong."""

    reads: list[Read]
    faults: list[str]


def judged(copy: Copied, original: Image.Image, page: DrawnPage) -> Judged:
    """Return how a copy of ``original``, on which stands what ``page`` holds, is read."""
    seen = Page(copy.straight, original, copy.dpi)
    reads = list(seen.letters(page))
    faults = [*_letters(reads), *_lines(seen, page), *_boxes(seen, page)]
    if not zxingcpp.read_barcodes(copy.raw):
        faults.append("the QR code is not read")
    return Judged(reads, faults)


def _letters(reads: list[Read]) -> list[str]:
    faults = [
        f"{read.letter.char} of {read.letter.size} pt {read.letter.weight}: {read.clear:.2f}"
        for read in reads
        if read.clear < DOUBTFUL and read.letter.char.isdigit()
    ]
    for limit, most in ((MISTAKEN, MOST_MISTAKEN), (DOUBTFUL, MOST_DOUBTFUL)):
        below = [read for read in reads if read.clear < limit]
        if len(below) > max(FEW, most * len(reads)):
            told = " ".join(
                f"{read.letter.char}{read.letter.size:g}{read.letter.weight[0]}" for read in below
            )
            faults.append(f"{len(below)} of {len(reads)} letters below {limit}: {told}")
    return faults


def _lines(seen: Page, page: DrawnPage) -> list[str]:
    gaps = ((seen.longest_gap(stroke), stroke) for stroke in page.strokes)
    return [f"gap of {gap:.1f} mm in {stroke}" for gap, stroke in gaps if gap > LONGEST_GAP]


def _boxes(seen: Page, page: DrawnPage) -> list[str]:
    faults = []
    for square in page.squares:
        black, ticked = seen.filled(square), any(_inside(square, tick) for tick in page.ticks)
        if (black < _TICKED) if ticked else (black > _EMPTY):
            faults.append(f"box that is {'ticked' if ticked else 'empty'} is {black:.2f} black")
    faults += [f"disc {black:.2f} black" for disc in page.discs if (black := seen.disc(disc)) < _BLACK]
    return faults


def _inside(square: Square, place: tuple[float, float]) -> bool:
    x, y = place
    return square.x <= x <= square.x + square.side and square.y <= y <= square.y + square.side
