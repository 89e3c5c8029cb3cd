"""An old copier: each copy is blurred, skewed, a little larger or smaller, too light or too dark, and dirty.

Everything random comes from a seed, so that a copy can be made again. Grey is 0 for black to 255 for white.
"""

from __future__ import annotations

import io
import math
import subprocess
from dataclasses import dataclass, field
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

MM_PER_INCH = 25.4
PRINTER_DPI = 600

Affine = tuple[float, float, float, float, float, float]
"""Where a place of the copy lies on its original: x = a·x' + b·y' + c, y = d·x' + e·y' + f, in pixels."""


@dataclass(frozen=True, slots=True)
class Copier:
    """How one generation of copy is made; lengths in millimetres, ``exposure`` above 0 darkens and below lightens."""

    dpi: int = 300
    blur: float = 0.06
    contrast: float = 4.0
    exposure: float = 0.0
    noise: float = 26.0
    dropout: float = 0.0015
    dirt: float = 0.00006
    angle: float = 0.5
    scale: float = 1.0
    edge: float = 6.0


@dataclass(frozen=True, slots=True)
class Habits:
    """Two generations of copy that people make, one after the other."""

    name: str
    first: Copier
    second: Copier


LIGHT, DARK = -0.1, 0.1
HABITS = (
    Habits("even", Copier(), Copier(angle=-0.4, scale=0.99)),
    Habits("light", Copier(exposure=LIGHT), Copier(exposure=LIGHT, scale=0.97, angle=-0.5)),
    Habits("dark", Copier(exposure=DARK, scale=1.01), Copier(exposure=DARK)),
    Habits("light-dark", Copier(exposure=LIGHT, scale=0.98), Copier(exposure=DARK, scale=1.01, angle=-0.3)),
    Habits("dark-light", Copier(exposure=DARK, scale=1.01), Copier(exposure=LIGHT, scale=0.97)),
    Habits("coarse", Copier(dpi=200, blur=0.07), Copier(dpi=200, blur=0.07, angle=-0.5, scale=0.98)),
)
"""From a copier that is well kept to one that scans at 200 dpi."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a copy: as it came out of the machine, and laid straight again at ``dpi`` for comparison."""

    raw: Image.Image
    straight: Image.Image
    dpi: int = field(default=PRINTER_DPI // 2)


def rendered(pdf: bytes, page: int, dpi: int = PRINTER_DPI) -> Image.Image:
    """Return one page as a printer of ``dpi`` draws it."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-gray", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout))


def copied_twice(page: Image.Image, habits: Habits, seed: int, dpi: int = PRINTER_DPI) -> Copied:
    """Return a page of ``dpi`` after two generations of copy."""
    chance = Random(f"{habits.name} {seed}")
    first, to_first = _generation(page, dpi, habits.first, chance)
    second, to_second = _generation(first, habits.first.dpi, habits.second, chance)
    out = Copied.__dataclass_fields__["dpi"].default
    factor = out / dpi
    whole = _composed(to_first, to_second)
    size = (round(page.width * factor), round(page.height * factor))
    back = _composed(_inverse(whole), (1 / factor, 0.0, 0.0, 0.0, 1 / factor, 0.0))
    straight = second.transform(size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC, fillcolor=255)
    return Copied(second, straight, out)


def _generation(page: Image.Image, dpi: int, copier: Copier, chance: Random) -> tuple[Image.Image, Affine]:
    factor = copier.dpi / dpi
    size = (round(page.width * factor), round(page.height * factor))
    place = _skew(page.size, size, copier, factor)
    # A cell of the sensor sees all the paper under it.
    cell = 0.35 / factor if factor < 1 else 0.0
    radius = math.hypot(copier.blur / MM_PER_INCH * dpi, cell)
    seen = page.filter(ImageFilter.GaussianBlur(radius))
    seen = seen.transform(size, Image.Transform.AFFINE, place, Image.Resampling.BICUBIC, fillcolor=255)
    seen = ImageChops.multiply(seen, _dark_edge(size, copier))
    seen = _noisy(seen, copier.noise, chance)
    seen = seen.point([_tone(grey, copier) for grey in range(256)])
    return _worn(seen, copier, chance), place


def _skew(source: tuple[int, int], size: tuple[int, int], copier: Copier, factor: float) -> Affine:
    """Return the turn around the middle of the page."""
    turn, scale = math.radians(copier.angle), copier.scale * factor
    a, b = math.cos(turn) / scale, math.sin(turn) / scale
    x, y = size[0] / 2, size[1] / 2
    return (a, b, source[0] / 2 - a * x - b * y, -b, a, source[1] / 2 + b * x - a * y)


def _tone(grey: int, copier: Copier) -> int:
    """Return what the drum makes of a grey: a steep curve around the middle, moved by the exposure."""
    light = (grey / 255 - 0.5 - copier.exposure) * copier.contrast + 0.5
    return round(255 * min(1.0, max(0.0, light)))


def _noisy(image: Image.Image, strength: float, chance: Random) -> Image.Image:
    grain = Image.frombytes("L", image.size, chance.randbytes(image.width * image.height))
    # Four bytes that are added give nearly the bell curve of a sensor; one, moved, serves as well and is faster.
    spread = strength * math.sqrt(12) / 255
    return ImageChops.add(
        image, grain.point([round((value - 127.5) * spread + 128) for value in range(256)]), 1, -128
    )


def _worn(image: Image.Image, copier: Copier, chance: Random) -> Image.Image:
    """Return a copy with grains of toner lost from what is black, and dirt on what is white."""
    for share, grey in ((copier.dropout, 255), (copier.dirt, 0)):
        spots = Image.new("1", image.size)
        draw = ImageDraw.Draw(spots)
        for _ in range(round(share * image.width * image.height / 4)):
            x, y = chance.randrange(image.width), chance.randrange(image.height)
            draw.rectangle((x, y, x + chance.randrange(3), y + chance.randrange(3)), fill=1)
        image.paste(grey, mask=spots)
    return image


def _dark_edge(size: tuple[int, int], copier: Copier) -> Image.Image:
    """Return the shadow along the edge where the lid does not close."""
    wide = round(copier.edge / MM_PER_INCH * copier.dpi)
    strip = Image.new("L", (size[0], 1), 255)
    for x in range(wide):
        strip.putpixel((x, 0), round(90 + 165 * x / wide))
    return strip.resize(size)


def _composed(outer: Affine, inner: Affine) -> Affine:
    """Return the way through ``inner``, then ``outer``."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    return (a * p + b * s, a * q + b * t, a * r + b * u + c, d * p + e * s, d * q + e * t, d * r + e * u + f)


def _inverse(way: Affine) -> Affine:
    a, b, c, d, e, f = way
    det = a * e - b * d
    return (e / det, -b / det, (b * f - c * e) / det, -d / det, a / det, (c * d - a * f) / det)
