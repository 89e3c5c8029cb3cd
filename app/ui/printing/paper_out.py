"""Sends the pages of a PDF to a printer, strip by strip, so that fine print needs little memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from app.errors import Environment
from app.progress import Cancelled, CancelToken, Progress

FINEST_DPI = 600
"""Dots per inch beyond which text on paper looks no better."""

_STRIP = 1024
_POINTS_PER_INCH = 72


def print_pages(printer: QPrinter, data: bytes, progress: Progress, cancel: CancelToken) -> int:
    """Print the pages that the printer was asked for and return how many; may run on any thread.

    Raises Environment ``printer_failed`` when the printer takes no page, and Cancelled.
    """
    document = QPdfDocument()
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = _wanted(printer, document.pageCount())
    printer.setFullPage(True)
    _turn(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise Environment("printer_failed", "check_the_printer", printer=printer.printerName())
    try:
        for number, page in enumerate(pages):
            if cancel.cancelled:
                printer.abort()
                raise Cancelled
            progress.at("printing", number, len(pages))
            if number:
                printer.newPage()
            _draw(painter, printer, document, page)
    finally:
        painter.end()
        document.close()
        buffer.close()
    return len(pages)


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """Return the pages asked for, counted from 0, in the order asked for."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    pages = list(range(first - 1, last)) or list(range(count))
    return pages[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else pages


def _turn(printer: QPrinter, size: QSizeF) -> None:
    """Lay the paper as the document lies."""
    wide = size.width() > size.height()
    layout = printer.pageLayout()
    if not layout.pageSize().isValid():
        layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4), QMarginsF())
    layout.setOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    printer.setPageLayout(layout)


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Draw one page as large as the paper allows."""
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    points = document.pagePointSize(page)
    room = points.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    dpi = min(printer.resolution(), FINEST_DPI)
    dots = QSize(
        round(points.width() * dpi / _POINTS_PER_INCH), round(points.height() * dpi / _POINTS_PER_INCH)
    )
    left, top = (paper.width() - room.width()) / 2, (paper.height() - room.height()) / 2
    scale = room.height() / dots.height()
    for start in range(0, dots.height(), _STRIP):
        # One row more than the next strip begins with: no seam whatever the printer rounds to.
        high = min(_STRIP + 1, dots.height() - start)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(dots)
        options.setScaledClipRect(QRect(0, start, dots.width(), high))
        strip = document.render(page, QSize(dots.width(), high), options)
        painter.drawImage(QRectF(left, top + start * scale, room.width(), high * scale), strip)
