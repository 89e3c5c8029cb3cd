"""How well a copy can be read: each letter against its lookalikes, each rule and box against its gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category

from PIL import Image

from tests.photocopy.drawn import DrawnPage, Letter, Square, Stroke
from tests.photocopy.ink import PHASES, telling
from tests.photocopy.lookalikes import lookalikes

POINTS = 72
_LEAST = 3.0
"""Pixels of difference between two glyphs below which they are one shape."""
_COVERED = 0.5


@dataclass(frozen=True, slots=True)
class Read:
    """A letter on a copy: 1 as clear as it was printed, 0 as much like the other glyph, below it is taken for that."""

    letter: Letter
    other: int
    clear: float


class Page:
    """A copy laid straight, as ink from 0 to 1 by place on the page; ``original`` is the page that was copied."""

    def __init__(self, image: Image.Image, original: Image.Image, dpi: int) -> None:
        self.dpi = dpi
        self.width, self.height = image.size
        self._grey = image.tobytes()
        self._original = original.resize(image.size, Image.Resampling.BOX).tobytes()
        self._scale = dpi / POINTS

    def ink(self, x: int, y: int) -> float:
        """Return how black a pixel is."""
        if 0 <= x < self.width and 0 <= y < self.height:
            return 1 - self._grey[y * self.width + x] / 255
        return 0.0

    def pixels(self, points: float) -> float:
        """Return points as pixels."""
        return points * self._scale

    # ---- letters -----------------------------------------------------------------------------------------------

    def letters(self, page: DrawnPage) -> Iterator[Read]:
        """Yield for each letter that has lookalikes how clear it is against the nearest of them."""
        for letter in page.letters:
            if category(letter.char) == "Mn":
                continue
            others = lookalikes(letter.weight).get(letter.glyph, ())
            found = [(self.clear(letter, other), other) for other in others]
            told = [(clear, other) for clear, other in found if clear is not None]
            if told:
                clear, other = min(told)
                yield Read(letter, other, clear)

    def clear(self, letter: Letter, other: int) -> float | None:
        """Return how much more a letter looks like itself than like ``other``; None for two of one shape."""
        x, across = self._place(letter.x)
        y, down = self._place(letter.y)
        whole = clear = 0.0
        for dx, dy, more, middle in telling(
            letter.weight, letter.size, letter.glyph, other, (across, down), self.dpi
        ):
            at = (y + dy) * self.width + x + dx
            # What a neighbour covers tells nothing of this letter.
            if abs(1 - self._original[at] / 255 - middle - more / 2) < _COVERED:
                whole += more * more
                clear += more * (1 - self._grey[at] / 255 - middle)
        return 2 * clear / whole if whole >= _LEAST else None

    def _place(self, points: float) -> tuple[int, int]:
        steps = round(self.pixels(points) * PHASES)
        return steps // PHASES, steps % PHASES

    # ---- lines and boxes ---------------------------------------------------------------------------------------

    def longest_gap(self, stroke: Stroke) -> float:
        """Return the longest part of a line without ink, in millimetres; ends that other lines cover do not count."""
        length = max(abs(stroke.x2 - stroke.x1), abs(stroke.y2 - stroke.y1))
        steps = max(1, round(self.pixels(length)))
        level = abs(stroke.y2 - stroke.y1) < abs(stroke.x2 - stroke.x1)
        longest = gap = 0
        for step in range(steps + 1):
            share = step / steps
            x = self.pixels(stroke.x1 + (stroke.x2 - stroke.x1) * share)
            y = self.pixels(stroke.y1 + (stroke.y2 - stroke.y1) * share)
            gap = 0 if self._black_near(round(x - 0.5), round(y - 0.5), level) else gap + 1
            longest = max(longest, gap)
        return longest / self.dpi * 25.4

    def _black_near(self, x: int, y: int, level: bool) -> bool:
        return any(
            self.ink(x, y + step) > 0.4 if level else self.ink(x + step, y) > 0.4
            for step in (0, -1, 1, -2, 2)
        )

    def filled(self, square: Square, *, inset: float = 0.25) -> float:
        """Return how much of the inside of a box is black."""
        return self._share(
            square.x + square.side * inset,
            square.y + square.side * inset,
            square.x + square.side * (1 - inset),
            square.y + square.side * (1 - inset),
        )

    def disc(self, place: tuple[float, float, float]) -> float:
        """Return how much of the mark of a critical item is black."""
        x, y, radius = place
        side = radius * 0.7
        return self._share(x - side, y - side, x + side, y + side)

    def _share(self, left: float, top: float, right: float, bottom: float) -> float:
        inks = [
            self.ink(x, y)
            for y in range(round(self.pixels(top)), round(self.pixels(bottom)))
            for x in range(round(self.pixels(left)), round(self.pixels(right)))
        ]
        return sum(inks) / max(1, len(inks))
