"""What a document draws, noted while it is being drawn: every letter, rule, box and mark with its place in points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import app.printing.pages
from app.printing.faces import Weight
from app.printing.surface import HAIR, Align, Surface, _indent
from app.printing.text import Paragraph


@dataclass(frozen=True, slots=True)
class Letter:
    """One glyph at the left end of its base line, ``y`` from the top of the page."""

    glyph: int
    char: str
    weight: Weight
    size: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line from end to end."""

    x1: float
    y1: float
    x2: float
    y2: float
    line: float


@dataclass(frozen=True, slots=True)
class Square:
    """A box to tick."""

    x: float
    y: float
    side: float


@dataclass(slots=True)
class DrawnPage:
    """Everything on one page."""

    letters: list[Letter] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    squares: list[Square] = field(default_factory=list)
    ticks: list[tuple[float, float]] = field(default_factory=list)
    discs: list[tuple[float, float, float]] = field(default_factory=list)
    pictures: int = 0


class WatchedSurface(Surface):
    """A surface that draws as ever, and notes what."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.pages = [DrawnPage()]

    @property
    def page(self) -> DrawnPage:
        """The page being drawn."""
        return self.pages[-1]

    def text(
        self, paragraph: Paragraph, x: float, y: float, width: float, align: Align = Align.START
    ) -> None:
        """Note each glyph where the surface sets it."""
        super().text(paragraph, x, y, width, align)
        style = paragraph.style
        base = y + style.rise
        for line in paragraph.lines:
            left = x + _indent(align, paragraph.base, width - line.width * style.scale)
            for run in line.runs:
                at = left + run.x * style.scale
                for code in run.codes:
                    self.page.letters.append(
                        Letter(code.glyph, code.char, style.weight, style.size, at, base)
                    )
                    at += code.advance * style.scale
            base += style.leading

    def rule(self, x1: float, y1: float, x2: float, y2: float, line: float = HAIR) -> None:
        """Note a line."""
        super().rule(x1, y1, x2, y2, line)
        self.page.strokes.append(Stroke(x1, y1, x2, y2, line))

    def frame(self, x: float, y: float, width: float, height: float, line: float = HAIR) -> None:
        """Note the four sides of a frame, and a box to tick."""
        super().frame(x, y, width, height, line)
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        for (x1, y1), (x2, y2) in pairwise(corners):
            self.page.strokes.append(Stroke(x1, y1, x2, y2, line))
        if width == height:
            self.page.squares.append(Square(x, y, width))

    def shape(self, points: Sequence[tuple[float, float]], line: float = 0.0) -> None:
        """Note a tick by its first corner."""
        super().shape(points, line)
        if line:
            self.page.ticks.append(points[0])

    def disc(self, x: float, y: float, radius: float) -> None:
        """Note the mark of a critical item."""
        super().disc(x, y, radius)
        self.page.discs.append((x, y, radius))

    def next_page(self) -> None:
        """Begin to note the next page."""
        super().next_page()
        self.pages.append(DrawnPage())


@contextmanager
def watched() -> Iterator[list[WatchedSurface]]:
    """Note all documents that are set inside, in their order."""
    made: list[WatchedSurface] = []

    def surface(*args: object, **kwargs: object) -> WatchedSurface:
        made.append(WatchedSurface(*args, **kwargs))
        return made[-1]

    before = app.printing.pages.Surface
    app.printing.pages.Surface = surface  # type: ignore[assignment,misc]
    try:
        yield made
    finally:
        app.printing.pages.Surface = before  # type: ignore[misc]


def drawn(make: Callable[[], bytes]) -> tuple[bytes, list[DrawnPage]]:
    """Return a document with what stands on each of its pages."""
    with watched() as made:
        pdf = make()
    return pdf, made[-1].pages[:-1]
