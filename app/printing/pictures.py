"""Photos and drawn signatures made fit for paper: upright, small, and free of what the camera noted."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from app.models.dataclass import dataclass
from app.printing.surface import Surface

_SCREEN_DPI, _PRINT_DPI = 96, 200
_POINTS_PER_INCH = 72
_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Picture:
    """An image scaled to ``width`` by ``height`` points, in the middle of its column."""

    image: ImageReader
    width: float
    height: float

    def draw(self, surface: Surface, x: float, y: float, width: float) -> None:
        """Draw with the upper left corner at ``x, y``."""
        surface.picture(self.image, x + (width - self.width) / 2, y, self.width, self.height)


def picture(data: bytes, max_width: float, max_height: float) -> Picture | None:
    """Return a PNG or JPEG scaled into a space in points, never beyond its size at 96 dpi; None if unreadable.

    The image is encoded anew, so that place and time noted by a camera (EXIF) never leave with the paper.
    """
    try:
        with Image.open(io.BytesIO(data)) as source:
            image = _on_white(ImageOps.exif_transpose(source))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    wide, high = image.size
    scale = min(max_width / wide, max_height / high, _POINTS_PER_INCH / _SCREEN_DPI)
    width, height = wide * scale, high * scale
    dots = _PRINT_DPI / _POINTS_PER_INCH
    image.thumbnail((max(1, round(width * dots)), max(1, round(height * dots))))
    encoded = io.BytesIO()
    image.save(encoded, "JPEG", quality=_QUALITY)
    encoded.seek(0)
    return Picture(ImageReader(encoded), width, height)


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(paper, image).convert("RGB")
    return image.convert("L" if image.mode in ("1", "L") else "RGB")
