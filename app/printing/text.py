"""Text ready for paper: wrapped in logical order, ordered for the eye, measured as shaped.

This is the only door to Arabic on paper. A paragraph is shaped once as a whole; lines and directional runs
are cut from its clusters, so that breaking a line never changes a letter's form.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from app.models.dataclass import dataclass
from app.printing.bidi_explicit import LTR, dominant_direction
from app.printing.faces import Weight, face
from app.printing.lines import Line, broken_lines

UNBOUNDED = 1e6
"""A width in points that no line reaches."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: weight, size in points and line height as a multiple of the size."""

    size: float = 9.0
    weight: Weight = Weight.REGULAR
    spacing: float = 1.42

    @property
    def leading(self) -> float:
        """Distance between two base lines in points."""
        return self.size * self.spacing

    @property
    def scale(self) -> float:
        """Points to one font unit."""
        return self.size / face(self.weight).units_per_em

    @property
    def rise(self) -> float:
        """Distance from the top of a line to its base line in points."""
        font = face(self.weight)
        return (self.leading + (font.ascent + font.descent) * self.scale) / 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Wrapped text; ``base`` is the direction of its first line (0 left to right, 1 right to left)."""

    style: Style
    lines: tuple[Line, ...]
    base: int

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Width of the longest line in points."""
        return max((line.width for line in self.lines), default=0) * self.style.scale


@lru_cache(maxsize=8192)
def lay_out(
    text: str, style: Style, width: float = UNBOUNDED, base: int | None = None, page: int = LTR
) -> Paragraph:
    """Wrap ``text`` to ``width`` points on a page of direction ``page``.

    Without ``base`` each paragraph takes the direction of most of its words, and of the page when that is open.
    """
    lines: list[Line] = []
    first: int | None = None
    for paragraph in printable(text).split("\n"):
        direction = dominant_direction(paragraph, page) if base is None else base
        first = direction if first is None else first
        lines += broken_lines(paragraph, style.weight, width / style.scale, direction, page)
    return Paragraph(style, tuple(lines), first or LTR)


def text_width(text: str, style: Style) -> float:
    """Return the width in points of a text set on one line."""
    return lay_out(text, style).width


def printable(text: str) -> str:
    """Return ``text`` with control characters as spaces and lone surrogates as replacement marks."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    return "".join(_printable_char(char) for char in text)


def _printable_char(char: str) -> str:
    kind = category(char)
    if kind == "Cs":
        return "\ufffd"
    return " " if kind == "Cc" and char != "\n" else char
