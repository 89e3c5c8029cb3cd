"""The pages of one document: text, rules, boxes, ticks, pictures and QR codes in points from the top left."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from enum import StrEnum

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.models.values import Moment
from app.printing.bidi_explicit import LTR
from app.printing.embedding import EmbeddedFont
from app.printing.faces import Weight, face
from app.printing.lines import Line
from app.printing.text import Paragraph, Style

# Compressed streams stay binary: as base 85 they are a quarter larger and twice as slow.
rl_config.useA85 = 0

_PROGRAM = "Gatebook"
HAIR = 0.7
"""Line width in points that survives being copied twice."""
GROWTH = {Weight.REGULAR: 0.2, Weight.BOLD: 0.16}
"""Width in points of the line around letters: without it dots and marks are lost on a light copy."""
_GROWN = {weight: f"2 Tr {line:g} w" for weight, line in GROWTH.items()}
"""Text that is filled and outlined (ISO 32000-1, 9.3.6)."""


class Align(StrEnum):
    """Where lines stand in their width; ``START`` follows the direction of the text itself."""

    START = "start"
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Surface:
    """A PDF document being drawn, page after page; ``y`` grows downwards."""

    def __init__(
        self, size: tuple[float, float], language: str, title: str, printed: tuple[str, Moment] | None = None
    ) -> None:
        self.width, self.height = size
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=size, invariant=1, pageCompression=1, lang=language)
        self._canvas.setTitle(title)
        self._canvas.setCreator(_PROGRAM)
        self._canvas.setSubject(title)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        if printed:
            author, moment = printed
            self._canvas.setAuthor(author)
            self._canvas.setDateFormatter(lambda *_: _pdf_date(moment))
        self._fonts: dict[Weight, EmbeddedFont] = {}

    def text(
        self, paragraph: Paragraph, x: float, y: float, width: float, align: Align = Align.START
    ) -> None:
        """Draw wrapped text with its top at ``y`` in the column ``x`` to ``x + width``."""
        style = paragraph.style
        font = self._font(style.weight)
        scale = style.scale
        baseline = self.height - y - style.rise
        parts = [f"BT /{font.resource} {style.size:g} Tf {_GROWN[style.weight]}"]
        for line in paragraph.lines:
            left = x + _indent(align, paragraph.base, width - line.width * scale)
            for run in line.runs:
                at = left + run.x * scale
                parts.append(f"1 0 0 1 {at:.2f} {baseline:.2f} Tm <{font.encode(run.codes)}> Tj")
            if line.outlines:
                self._outlines(line, style, left, baseline)
            baseline -= style.leading
        self._put(" ".join((*parts, "ET")))

    def rule(self, x1: float, y1: float, x2: float, y2: float, line: float = HAIR) -> None:
        """Draw a straight line of ``line`` points."""
        top1, top2 = self.height - y1, self.height - y2
        self._put(f"{line:g} w {x1:.2f} {top1:.2f} m {x2:.2f} {top2:.2f} l S")

    def frame(self, x: float, y: float, width: float, height: float, line: float = HAIR) -> None:
        """Draw a rectangle whose upper left corner is ``x, y``."""
        self._put(f"{line:g} w {x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re S")

    def shape(self, points: Sequence[tuple[float, float]], line: float = 0.0) -> None:
        """Draw a polygon: filled, or as an open stroke of ``line`` points."""
        path = " l ".join(f"{x:.2f} {self.height - y:.2f}" for x, y in points)
        path = path.replace(" l ", " m ", 1) + " l"
        self._put(f"q 1 J 1 j {line:g} w {path} S Q" if line else f"{path} h f")

    def disc(self, x: float, y: float, radius: float) -> None:
        """Draw a filled disc around ``x, y``."""
        self._canvas.circle(x, self.height - y, radius, stroke=0, fill=1)

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """Draw an image into a rectangle."""
        self._canvas.drawImage(image, x, self.height - y - height, width, height, mask="auto")

    def squares(self, cells: Sequence[tuple[int, int, int]], x: float, y: float, side: float) -> None:
        """Fill runs of squares (column, row, length) of a grid with squares of ``side`` points."""
        top = self.height - y
        path = " ".join(
            f"{x + column * side:.2f} {top - (row + 1) * side:.2f} {length * side:.2f} {side:.2f} re"
            for column, row, length in cells
        )
        self._put(f"{path} f")

    def keep(self, name: str, draw: Callable[[], None]) -> None:
        """Draw something once, to be shown on many pages (a form XObject, ISO 32000-1, 8.10)."""
        self._canvas.beginForm(name)
        draw()
        self._canvas.endForm()

    def show(self, name: str) -> None:
        """Show what was drawn under a name."""
        self._canvas.doForm(name)

    def finish(self) -> bytes:
        """Close the document and return its bytes."""
        self._canvas.save()
        return self._buffer.getvalue()

    def next_page(self) -> None:
        """End the page being drawn."""
        self._canvas.showPage()

    def _put(self, operators: str) -> None:
        self._canvas.addLiteral(operators)

    def _outlines(self, line: Line, style: Style, left: float, baseline: float) -> None:
        font, scale = face(style.weight), style.scale
        line_width = f"{GROWTH[style.weight] / scale:.0f} w"
        for glyph, dx, dy in line.outlines:
            place = f"{scale:.6f} 0 0 {scale:.6f} {left + dx * scale:.2f} {baseline + dy * scale:.2f}"
            self._put(f"q {place} cm {line_width} {font.outline(glyph)} B Q")

    def _font(self, weight: Weight) -> EmbeddedFont:
        if weight not in self._fonts:
            font = self._fonts[weight] = EmbeddedFont(face(weight), f"V{weight[0]}")
            # reportlab has no public way to add a font object of one's own.
            self._canvas._doc.delayedFonts.append(font)  # noqa: SLF001 - reportlab has no public way
        return self._fonts[weight]


def _pdf_date(moment: Moment) -> str:
    """Return an instant in UTC in the form of ISO 32000-1, 7.9.4."""
    return "D:" + re.sub(r"\D", "", moment.utc) + "Z"


def _indent(align: Align, base: int, free: float) -> float:
    if align is Align.CENTRE:
        return free / 2
    return free if align is Align.RIGHT or (align is Align.START and base != LTR) else 0.0
