"""Makes a picture small enough to travel on a stick and takes out what a camera hides in it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

LARGEST = 300 * 1024
"""Upper limit of a stored picture in bytes."""

_SIDES = (1600, 1200, 900, 640)
_QUALITIES = (82, 72, 62, 50)


def shrink(data: bytes) -> bytes:
    """Return a picture as JPEG of at most ``LARGEST`` bytes, upright and without EXIF.

    Raises ValueError for data that is no picture. The picture is drawn anew, so place, time and camera
    that a telephone writes into the file are gone (domain rule: strip EXIF GPS).
    """
    image = _read(data, _SIDES[0])
    packed = b""
    for side in _SIDES:
        smaller = image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        for quality in _QUALITIES:
            packed = _pack(smaller if max(image.width(), image.height()) > side else image, quality)
            if len(packed) <= LARGEST:
                return packed
    return packed


def _read(data: bytes, side: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return _redrawn(image)


def _redrawn(image: QImage) -> QImage:
    clean = QImage(image.size(), QImage.Format.Format_RGB888)
    clean.fill(QColor("white"))
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    return clean


def _pack(image: QImage, quality: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(data.data())
