"""Editor for a signature: drawn with mouse, pen or finger, kept as a PNG."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.forms.editor import Editor
from app.ui.i18n import translate
from app.ui.theme import current

_WIDTH, _HEIGHT = 360, 120
_SCALE = 2
_PEN = 2.4
_INK = "#10243f"


class SignaturePad(QWidget):
    """A white field with a line to sign on; strokes are smoothed."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[QPointF]] = []
        self._picture: QImage | None = None
        self.setMinimumSize(QSize(_WIDTH // 2, _HEIGHT))
        self.setMaximumWidth(_WIDTH * 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def empty(self) -> bool:
        """Whether nothing is drawn or shown."""
        return self._picture is None and not any(len(stroke) > 1 for stroke in self._strokes)

    def clear(self) -> None:
        """Take everything away."""
        self._strokes.clear()
        self._picture = None
        self.update()

    def take_back(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self.update()

    def show_png(self, data: bytes | None) -> None:
        """Show a signature drawn before."""
        self.clear()
        picture = QImage.fromData(data) if data else QImage()
        self._picture = None if picture.isNull() else picture

    def png(self) -> bytes | None:
        """Return the strokes, cropped, as PNG bytes; None when nothing is drawn."""
        if self.empty or self._picture is not None:
            return None
        box = self._bounds()
        image = QImage((box.size() * _SCALE).toSize(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(_SCALE, _SCALE)
        painter.translate(-box.topLeft())
        self._paint_strokes(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image.convertToFormat(QImage.Format.Format_Grayscale8))
        return bytes(data.data())

    def sizeHint(self) -> QSize:
        """Return the usual size of a signature field."""
        return QSize(_WIDTH, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a stroke; a finger on a touch screen arrives here too."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.drawn.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen."""
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._start(event.position())
        elif kind == QTabletEvent.Type.TabletMove and event.buttons():
            self._go_on(event.position())
        elif kind == QTabletEvent.Type.TabletRelease:
            self.drawn.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, line and strokes; the paper is white in every theme, as it will be printed."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#ffffff"))
        painter.setPen(QPen(QColor(current().strong_line), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QPen(QColor("#b9c6cb"), 1, Qt.PenStyle.DashLine))
        base = self.height() * 0.76
        painter.drawLine(QPointF(16, base), QPointF(self.width() - 16, base))
        if self._picture is not None:
            size = QSize(self._picture.size())
            size.scale(self.size() - QSize(24, 16), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(0, 0), size)
            place.moveCenter(QRectF(self.rect()).center())
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.drawImage(place, self._picture)
        self._paint_strokes(painter)

    def _start(self, at: QPointF) -> None:
        if not self.isEnabled():
            return
        if self._picture is not None:
            self.clear()
        self._strokes.append([at])

    def _go_on(self, at: QPointF) -> None:
        if self._strokes and self.isEnabled():
            self._strokes[-1].append(at)
            self.update()

    def _bounds(self) -> QRectF:
        points = [point for stroke in self._strokes for point in stroke]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        return QRectF(left, top, right - left, bottom - top).adjusted(-6, -6, 6, 6)

    def _paint_strokes(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(_INK), _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            path = QPainterPath(stroke[0])
            for before, point in pairwise(stroke):
                path.quadTo(before, (before + point) / 2)
            path.lineTo(stroke[-1])
            painter.drawPath(path)


class SignatureEditor(Editor):
    """The pad with a way to start again."""

    def __init__(self) -> None:
        super().__init__()
        self._stored: bytes | None = None
        self._pad = SignaturePad()
        self._pad.drawn.connect(self._on_draw)
        again = Button(lambda: translate("Form", "Sign again"), "undo", "quiet", self._clear)
        column = QVBoxLayout()
        column.addWidget(again)
        column.addStretch(1)
        self.row.addWidget(self._pad, 1)
        self.row.addLayout(column)

    def value(self) -> bytes | None:
        """Return the signature as PNG bytes, None for none."""
        return self._stored

    def set_value(self, value: bytes | None) -> None:
        """Show a stored signature."""
        self._stored = value
        self._pad.show_png(value)

    def input(self) -> QWidget:
        """Return the pad."""
        return self._pad

    def mark(self, invalid: bool) -> None:
        """Leave the pad as it is; the sentence under it tells."""

    def _on_draw(self) -> None:
        drawn = self._pad.png()
        if drawn is not None:
            self._stored = drawn
            self.edited.emit()

    def _clear(self) -> None:
        self._pad.clear()
        self._stored = None
        self.edited.emit()
