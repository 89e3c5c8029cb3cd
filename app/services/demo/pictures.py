"""Made-up pictures: signatures drawn with a shaky hand, and a gauge as a photo of a control panel."""

from __future__ import annotations

import io
from random import Random
from typing import TYPE_CHECKING

from app.models.answers import Picture

if TYPE_CHECKING:
    from PIL import Image

_SIGNATURE = (240, 90)
_PANEL = (480, 320)


def signature(random: Random, name: str) -> Picture:
    """Return a signature: a few strokes that belong to one hand."""
    from PIL import Image, ImageDraw

    image = Image.new("L", _SIGNATURE, 255)
    draw = ImageDraw.Draw(image)
    x, y = 30.0, 55.0
    points = [(x, y)]
    for step in range(14):
        x += random.uniform(2, 22)
        y = 45 + random.uniform(-28, 28) * (1 if step % 2 else -1)
        points.append((x, y))
    draw.line(points, fill=20, width=3, joint="curve")
    draw.line([(28, 70), (x, 66)], fill=20, width=2)
    return Picture(_bytes(image, "PNG"), "image/png", f"{name}.png")


def panel(random: Random, number: int) -> Picture:
    """Return a photo of a gauge whose needle stands somewhere."""
    from math import cos, pi, sin

    from PIL import Image, ImageDraw

    image = Image.new("RGB", _PANEL, (58, 64, 70))
    draw = ImageDraw.Draw(image)
    draw.ellipse((110, 30, 370, 290), fill=(238, 236, 228), outline=(20, 20, 20), width=6)
    for mark in range(11):
        angle = pi * (0.8 + 1.4 * mark / 10)
        inner, outer = (cos(angle) * 98, sin(angle) * 98), (cos(angle) * 116, sin(angle) * 116)
        draw.line(
            (240 + inner[0], 160 + inner[1], 240 + outer[0], 160 + outer[1]), fill=(20, 20, 20), width=4
        )
    angle = pi * (0.8 + 1.4 * random.uniform(0.3, 0.8))
    draw.line((240, 160, 240 + cos(angle) * 92, 160 + sin(angle) * 92), fill=(190, 30, 30), width=5)
    return Picture(_bytes(image, "JPEG"), "image/jpeg", f"panel-{number}.jpg")


def _bytes(image: Image.Image, kind: str) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, optimize=True)
    return buffer.getvalue()
