"""The fonts of screen and paper: Vazirmatn (OFL), which has Latin, Arabic and Sorani in one file."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property, lru_cache

import uharfbuzz as hb

from app.paths import resource


class Weight(StrEnum):
    """The two weights that paper needs."""

    REGULAR = "Regular"
    BOLD = "Bold"


class Face:
    """One font file, ready to be shaped, measured and drawn; all figures are in font units."""

    def __init__(self, weight: Weight) -> None:
        self.weight = weight
        self.postscript_name = f"Vazirmatn-{weight}"
        self.data = resource("fonts", f"{self.postscript_name}.ttf").read_bytes()
        self.hb_face = hb.Face(hb.Blob(self.data))
        self.hb_font = hb.Font(self.hb_face)
        self.units_per_em: int = self.hb_face.upem
        self._outlines: dict[int, str] = {}

    @cached_property
    def empty_glyph(self) -> int:
        """The glyph of the space: it draws nothing and can carry any character."""
        glyph: int = self.hb_font.get_nominal_glyph(ord(" "))
        return glyph

    @cached_property
    def ascent(self) -> int:
        """Height above the base line that lines must leave free."""
        return int(self.hb_font.get_font_extents("ltr").ascender)

    @cached_property
    def descent(self) -> int:
        """Depth below the base line, a negative figure."""
        return int(self.hb_font.get_font_extents("ltr").descender)

    def draws(self, char: str) -> bool:
        """Tell whether the font has a glyph for ``char``."""
        return bool(self.hb_font.get_nominal_glyph(ord(char)))

    def outline(self, glyph: int) -> str:
        """Return a glyph's outline as PDF path operators in font units, filled with ``f`` by the caller."""
        if glyph not in self._outlines:
            pen = _PathPen()
            self.hb_font.draw_glyph_with_pen(glyph, pen)
            self._outlines[glyph] = " ".join(pen.operators)
        return self._outlines[glyph]


Point = tuple[float, float]


class _PathPen:
    """Collects an outline as PDF path operators; quadratic curves become cubic ones."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0, 0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the pen protocol's own name
        self._add("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802 - as above
        self._add("l", point)

    def curveTo(self, *points: Point) -> None:  # noqa: N802 - as above
        self._add("c", *points)

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802 - as above
        start = self._at
        first = tuple(a + 2 * (b - a) / 3 for a, b in zip(start, control, strict=True))
        second = tuple(a + 2 * (b - a) / 3 for a, b in zip(end, control, strict=True))
        self._add("c", (first[0], first[1]), (second[0], second[1]), end)

    def closePath(self) -> None:  # noqa: N802 - as above
        self.operators.append("h")

    def _add(self, operator: str, *points: Point) -> None:
        self.operators.append(" ".join(f"{x:.1f} {y:.1f}" for x, y in points) + f" {operator}")
        self._at = points[-1]


@lru_cache(maxsize=len(Weight))
def face(weight: Weight) -> Face:
    """Return the face of a weight; the file is read once."""
    return Face(weight)
