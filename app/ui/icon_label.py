"""An icon as a small widget that follows theme, scale and direction."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.icons import SIZE, colour_of, draw


class IconLabel(QWidget):
    """Shows one icon in the colour of a role; an empty name shows nothing."""

    def __init__(
        self, name: str = "", role: str = "text", side: int = SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setFixedSize(QSize(side, side))

    def show_icon(self, name: str, role: str = "text") -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        if self._name:
            draw(QPainter(self), self._name, QRectF(self.rect()), colour_of(self._role))
