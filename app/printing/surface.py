"""The pages of one document: text, rules, boxes, ticks, pictures and QR codes in points from the top left."""

from __future__ import annotations

import io
from enum import StrEnum

from reportlab.pdfgen.canvas import Canvas

from app.printing.bidi_explicit import LTR
from app.printing.embedding import EmbeddedFont
from app.printing.faces import Weight, face
from app.printing.lines import Line
from app.printing.text import Paragraph, Style


class Align(StrEnum):
    """Where lines stand in their width; ``START`` follows the direction of the text itself."""

    START = "start"
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Surface:
    """A PDF document being drawn, page after page; ``y`` grows downwards."""

    def __init__(self, size: tuple[float, float], language: str, title: str) -> None:
        self.width, self.height = size
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=size, invariant=1, pageCompression=1, lang=language)
        self._canvas.setTitle(title)
        self._fonts: dict[Weight, EmbeddedFont] = {}

    def text(
        self, paragraph: Paragraph, x: float, y: float, width: float, align: Align = Align.START
    ) -> None:
        """Draw wrapped text with its top at ``y`` in the column ``x`` to ``x + width``."""
        style = paragraph.style
        font = self._font(style.weight)
        scale = style.scale
        baseline = self.height - y - style.rise
        parts = [f"BT /{font.resource} {style.size:g} Tf"]
        for line in paragraph.lines:
            left = x + _indent(align, paragraph.base, width - line.width * scale)
            for run in line.runs:
                at = left + run.x * scale
                parts.append(f"1 0 0 1 {at:.2f} {baseline:.2f} Tm <{font.encode(run.codes)}> Tj")
            if line.outlines:
                self._outlines(line, style, left, baseline)
            baseline -= style.leading
        self._canvas.addLiteral(" ".join((*parts, "ET")))

    def finish(self) -> bytes:
        """Close the document and return its bytes."""
        self._canvas.save()
        return self._buffer.getvalue()

    def next_page(self) -> None:
        """End the page being drawn."""
        self._canvas.showPage()

    def _outlines(self, line: Line, style: Style, left: float, baseline: float) -> None:
        font, scale = face(style.weight), style.scale
        for glyph, dx, dy in line.outlines:
            place = f"{scale:.6f} 0 0 {scale:.6f} {left + dx * scale:.2f} {baseline + dy * scale:.2f}"
            self._canvas.addLiteral(f"q {place} cm {font.outline(glyph)} f Q")

    def _font(self, weight: Weight) -> EmbeddedFont:
        if weight not in self._fonts:
            font = self._fonts[weight] = EmbeddedFont(face(weight), f"V{weight[0]}")
            # reportlab has no public way to add a font object of one's own.
            self._canvas._doc.delayedFonts.append(font)  # noqa: SLF001
        return self._fonts[weight]


def _indent(align: Align, base: int, free: float) -> float:
    if align is Align.CENTRE:
        return free / 2
    return free if align is Align.RIGHT or (align is Align.START and base != LTR) else 0.0
