"""Photos and signatures: reading a photo file small enough to travel, and showing a stored picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from app.errors import Refused
from app.models.answers import Picture
from app.ui.context import AppContext
from app.ui.forms.photo_shrink import shrink
from app.ui.i18n import translate
from app.ui.jobs import Lane


def choose_photo(parent: QWidget) -> str:
    """Let the user choose a photo file; "" when there was none chosen."""
    title = translate(
        "Checklists", "Choose a photo of a document feature, seal, gauge or stamp, never of a face"
    )
    kinds = translate("Checklists", "Photos") + " (*.jpg *.jpeg *.png *.bmp *.webp)"
    found, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return found


def read_photo(path: str) -> Picture:
    """Return a photo file upright, small enough to travel and without the camera's remarks.

    Raises Refused ``picture_unreadable``. Called away from the window.
    """
    file = Path(path)
    try:
        return Picture(shrink(file.read_bytes()), "image/jpeg", file.name)
    except (OSError, ValueError):
        raise Refused("picture_unreadable", name=file.name) from None


def photo_job(context: AppContext, path: str, done: Callable[[Picture], None], owner: QObject) -> None:
    """Read a photo file beside the window and hand it over."""
    context.jobs.run(lambda _progress, _cancel: read_photo(path), done=done, owner=owner, lane=Lane.POOL)


def show_stored(
    context: AppContext, reference: Any, done: Callable[[QPixmap | None], None], owner: QObject
) -> None:
    """Read a stored picture and hand it over; None while its bytes have not been received."""
    service, digest = context.services.checklists, str(reference.get("sha256", ""))

    def ready(data: bytes | None) -> None:
        pixmap = QPixmap()
        done(pixmap if data is not None and pixmap.loadFromData(data) else None)

    context.jobs.run(lambda _progress, _cancel: service.picture(digest), done=ready, owner=owner)


def thumbnail(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return a picture made small for a place of ``size``, sharp on a dense screen."""
    small = pixmap.scaled(
        size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    return small


class PictureDialog(QDialog):
    """A picture as large as the screen allows."""

    def __init__(self, parent: QWidget, pixmap: QPixmap, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        room = self.screen().availableSize() * 0.8
        label = QLabel()
        shown = pixmap
        if pixmap.width() > room.width() or pixmap.height() > room.height():
            shown = thumbnail(pixmap, room, 1.0)
        label.setPixmap(shown)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
