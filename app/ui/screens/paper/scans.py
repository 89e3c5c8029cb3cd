"""Scans of papers: pictures and PDF files become pages small enough to travel, still legible."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import Refused
from app.models.answers import Picture
from app.progress import CancelToken
from app.services.papers_entry import MOST_SCANS
from app.ui.forms.photo_shrink import shrink
from app.ui.i18n import translate

_LONG_SIDE = 1600
"""Dots of the longer side of a page: 137 to an inch of A4."""


def choose_scan(parent: QWidget) -> str:
    """Let the user choose a scan; "" when there was none chosen."""
    title = translate("Paper", "Choose the scan of this paper")
    kinds = translate("Paper", "Scans") + " (*.pdf *.jpg *.jpeg *.png *.bmp *.webp)"
    found, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return found


def read_scan(path: str, cancel: CancelToken | None = None) -> list[Picture]:
    """Return the pages of a scan as JPEG, without what a camera or scanner wrote beside them.

    Raises Refused ``picture_unreadable``, ``paper_scans`` (``most``) for a file of more pages. Called away from the
    window.
    """
    file = Path(path)
    try:
        data = file.read_bytes()
        if not data.startswith(b"%PDF"):
            return [Picture(shrink(data), "image/jpeg", file.name)]
        return _pages(data, file.name, cancel or CancelToken())
    except (OSError, ValueError):
        raise Refused("picture_unreadable", name=file.name) from None


def _pages(data: bytes, name: str, cancel: CancelToken) -> list[Picture]:
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    count = document.pageCount()
    try:
        if count < 1:
            raise ValueError(name)
        if count > MOST_SCANS:
            raise Refused("paper_scans", most=MOST_SCANS)
        pages = []
        for page in range(count):
            cancel.raise_if_cancelled()
            size = document.pagePointSize(page)
            scale = _LONG_SIDE / max(size.width(), size.height(), 1.0)
            dots = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
            shown = f"{name} {page + 1}" if count > 1 else name
            pages.append(Picture(shrink(_on_white(document.render(page, dots))), "image/jpeg", shown))
        return pages
    finally:
        document.close()
        buffer.close()


def _on_white(image: QImage) -> bytes:
    """Return a page as PNG: what is transparent in a PDF is the paper."""
    page = QImage(image.size(), QImage.Format.Format_RGB888)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(page)
    return bytes(packed.data())
