"""The reference picture of an item, as large as the page allows; a click shows it whole."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.checklists import Item
from app.ui.context import AppContext
from app.ui.screens.checklists.pictures import PictureDialog, show_stored, thumbnail
from app.ui.theme import current
from app.ui.tokens import RADIUS

BESIDE, ABOVE = QSize(340, 320), QSize(460, 150)
"""Most room of the picture beside text and field, and over the field, in device-independent pixels."""


class ReferencePicture(QWidget):
    """Takes no room until the picture has been read, and none when its bytes have not been received."""

    def __init__(self, context: AppContext, item: Item, room: QSize) -> None:
        super().__init__()
        self._room = room
        self._title = item.text.get(context.language)
        self._pixmap: QPixmap | None = None
        self.setAccessibleName(self._title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        if item.picture is not None:
            show_stored(context, item.picture, self._ready, self)

    def sizeHint(self) -> QSize:
        """Return the room of the picture: never more than it has itself."""
        if self._pixmap is None:
            return QSize(0, 0)
        size = self._pixmap.size()
        if size.width() > self._room.width() or size.height() > self._room.height():
            size = size.scaled(self._room, Qt.AspectRatioMode.KeepAspectRatio)
        return size + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture where reading starts, in a frame."""
        del event
        if self._pixmap is None:
            return
        room = self.sizeHint().boundedTo(self.size())
        small = thumbnail(self._pixmap, room - QSize(2, 2), self.devicePixelRatioF())
        size = small.deviceIndependentSize().toSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() - 1 if rtl else 1
        box = QRect(left, 1, size.width(), size.height())
        painter = QPainter(self)
        painter.drawPixmap(box, small)
        painter.setPen(QPen(QColor(current().line), 1))
        painter.drawRoundedRect(box.adjusted(-1, -1, 0, 0), RADIUS / 2, RADIUS / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the picture whole."""
        if event.button() == Qt.MouseButton.LeftButton and self._pixmap is not None:
            PictureDialog(self, self._pixmap, self._title).exec()

    def _ready(self, pixmap: QPixmap | None) -> None:
        self._pixmap = pixmap
        self.setVisible(pixmap is not None)
        self.updateGeometry()
