"""Icons drawn from our own SVG lines in the colours of the theme, mirrored where a direction is meant."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.resources import resource
from app.ui.theme import current

DIRECTIONAL = frozenset(
    {
        "back",
        "forward",
        "chevron-left",
        "chevron-right",
        "undo",
        "redo",
        "sign-out",
        "checklist",
        "list",
        "help",
        "flag",
        "reports",
    }
)
"""Icons that mean a direction of reading, and turn round in a right-to-left language."""

SIZE = 18
"""Side of an icon beside text, in device-independent pixels."""


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def draw(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Draw an icon into a box in one colour, turned round where the language asks for it."""
    painter.save()
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if rtl and name in DIRECTIONAL:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, box)
    painter.restore()


class _Engine(QIconEngine):
    """Paints an icon at the moment it is shown, so that theme, scale and direction are always right."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        """Return another engine for the same icon."""
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRectF, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into ``rect``."""
        del state
        colour = colour_of("muted" if mode == QIcon.Mode.Disabled else self._role)
        side = min(rect.width(), rect.height())
        box = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveLeft(rect.left() + rect.width() - side)
        draw(painter, self._name, box, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture of ``size`` pixels."""
        picture = QPixmap(size)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        self.paint(painter, QRectF(picture.rect()), mode, state)
        painter.end()
        return picture


def colour_of(role: str) -> str:
    """Return the theme's colour for a role: a token (``text``, ``accent``) or a tone (``danger``)."""
    tokens = current()
    tone = tokens.tones.get(role)
    return tone.text if tone is not None else str(getattr(tokens, role))


def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon by name in the colour of ``role``; it follows theme and direction by itself."""
    return QIcon(_Engine(name, role))


def app_icon() -> QIcon:
    """Return the icon of the program's window and task bar entry."""
    return QIcon(_Engine("gatebook", "text"))
