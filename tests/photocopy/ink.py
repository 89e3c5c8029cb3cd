"""Single glyphs as ink on a grid of pixels, and the pixels by which two of them are told apart."""

from __future__ import annotations

from functools import cache, lru_cache

from PIL import Image, ImageDraw

from app.printing.faces import Weight, face

FINE = 8
"""Steps of a pixel in which an outline is filled."""
PHASES = 4
"""Steps of a pixel in which a letter may stand."""
_CURVE_STEPS = 6
_SEEN = 0.1
"""Ink below this share of a pixel tells nothing."""

Telling = tuple[tuple[int, int, float, float], ...]
"""Pixels as (x, y, how much more ink, ink in the middle between both), from the letter's base point."""

Contour = list[tuple[float, float]]


@cache
def contours(weight: Weight, glyph: int) -> tuple[Contour, ...]:
    """Return the outline of a glyph as polygons in font units."""
    found: list[Contour] = []
    numbers: list[float] = []
    for word in face(weight).outline(glyph).split():
        if word == "m":
            found.append([(numbers[0], numbers[1])])
        elif word == "l":
            found[-1].append((numbers[0], numbers[1]))
        elif word == "c":
            found[-1] += _curve(found[-1][-1], numbers)
        elif word != "h":
            numbers.append(float(word))
            continue
        numbers = []
    return tuple(found)


def _curve(start: tuple[float, float], numbers: list[float]) -> Contour:
    x1, y1, x2, y2, x3, y3 = numbers
    found = []
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        found.append((a * start[0] + b * x1 + c * x2 + d * x3, a * start[1] + b * y1 + c * y2 + d * y3))
    return found


def area(contour: Contour) -> float:
    """Return the area of a polygon, negative when it runs clockwise."""
    pairs = zip(contour, contour[1:] + contour[:1], strict=True)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2


@lru_cache(maxsize=20000)
def telling(weight: Weight, size: float, glyph: int, other: int, phase: tuple[int, int], dpi: int) -> Telling:
    """Return the pixels that tell ``glyph`` from ``other`` where both stand on one base point."""
    own, alien = (inked(weight, size, one, phase, dpi) for one in (glyph, other))
    found = []
    for place in own.keys() | alien.keys():
        mine, others = own.get(place, 0.0), alien.get(place, 0.0)
        if abs(mine - others) > _SEEN:
            found.append((*place, mine - others, (mine + others) / 2))
    return tuple(found)


@lru_cache(maxsize=20000)
def inked(
    weight: Weight, size: float, glyph: int, phase: tuple[int, int], dpi: int
) -> dict[tuple[int, int], float]:
    """Return how much of each pixel a glyph covers; y grows downwards from the base line."""
    scale = size / face(weight).units_per_em * dpi / 72 * FINE
    shapes = [[(x * scale, -y * scale) for x, y in contour] for contour in contours(weight, glyph)]
    if not shapes:
        return {}
    left = int(min(x for shape in shapes for x, _ in shape) // FINE) - 1
    top = int(min(y for shape in shapes for _, y in shape) // FINE) - 1
    wide = int(max(x for shape in shapes for x, _ in shape) // FINE) + 3 - left
    high = int(max(y for shape in shapes for _, y in shape) // FINE) + 3 - top
    image = Image.new("L", (wide * FINE, high * FINE))
    draw = ImageDraw.Draw(image)
    dx, dy = (step * FINE / PHASES for step in phase)
    outer = max((area(contour) for contour in contours(weight, glyph)), key=abs) > 0
    for shape, contour in zip(shapes, contours(weight, glyph), strict=True):
        places = [(x - left * FINE + dx, y - top * FINE + dy) for x, y in shape]
        draw.polygon(places, fill=255 if (area(contour) > 0) == outer else 0)
    small = image.resize((wide, high), Image.Resampling.BOX)
    return {
        (left + at % wide, top + at // wide): value / 255 for at, value in enumerate(small.tobytes()) if value
    }
