"""Editor for a picture: chosen from a file, shrunk off the window, shown small."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.editor import Editor
from app.ui.forms.photo_shrink import shrink
from app.ui.i18n import translate
from app.ui.icons import draw
from app.ui.jobs import Lane
from app.ui.plain_label import PlainLabel
from app.ui.theme import current
from app.ui.tokens import GAP

_PREVIEW = QSize(128, 96)


class _Preview(QWidget):
    """The picture, or a sign where it will be."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(_PREVIEW)

    def show_image(self, data: bytes | None) -> None:
        self._image = QImage.fromData(data) if data else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(QColor(tokens.sunken))
        painter.setPen(QPen(QColor(tokens.strong_line), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        inside = self.rect().adjusted(3, 3, -3, -3)
        if self._image.isNull():
            box = inside.toRectF().adjusted(44, 28, -44, -28)
            draw(painter, "photo", box, tokens.muted)
            return
        size = self._image.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = inside.adjusted(0, 0, 0, 0)
        place.setSize(size)
        place.moveCenter(inside.center())
        painter.drawImage(place, self._image)


class PhotoEditor(Editor):
    """A picture with buttons to choose and to remove it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._data: bytes | None = None
        self._problem = ""
        self._preview = _Preview()
        self._choose = Button(lambda: translate("Form", "Choose picture…"), "photo", "", self._ask_file)
        self._remove = Button(lambda: translate("Form", "Remove"), "trash", "quiet", self._take_away)
        self._size = PlainLabel(role="small")
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP // 2)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addLayout(buttons)
        column.addWidget(self._size)
        column.addStretch(1)
        self.row.addWidget(self._preview)
        self.row.addLayout(column, 1)
        self._show()

    def value(self) -> bytes | None:
        """Return the picture as JPEG bytes, None for none."""
        return self._data

    def set_value(self, value: bytes | None) -> None:
        """Show a stored picture."""
        self._data = value
        self._show()

    def problem(self) -> str:
        """Say when the chosen file was no picture."""
        return self._problem

    def input(self) -> QWidget:
        """Return the button that chooses."""
        return self._choose

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only looking."""
        self._choose.setVisible(not read_only)
        self._remove.setVisible(not read_only and self._data is not None)

    def mark(self, invalid: bool) -> None:
        """Leave the picture as it is; the sentence under it tells."""

    def read_file(self, path: Path) -> None:
        """Take a picture from a file; it is shrunk in the background."""
        self._choose.setEnabled(False)
        self._context.jobs.run(
            lambda _progress, _cancel: shrink(path.read_bytes()),
            done=self._take,
            failed=self._refuse,
            owner=self,
            lane=Lane.POOL,
        )

    def _ask_file(self) -> None:
        title = translate("Form", "Choose a picture")
        kinds = translate("Form", "Pictures") + " (*.jpg *.jpeg *.png *.bmp *.webp *.heic)"
        path, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.read_file(Path(path))

    def _take(self, data: bytes) -> None:
        self._data, self._problem = data, ""
        self._choose.setEnabled(True)
        self._show()
        self.edited.emit()

    def _refuse(self, error: BaseException) -> None:
        self._choose.setEnabled(True)
        if not isinstance(error, ValueError | OSError):
            raise error
        self._problem = translate("Form", "This file could not be read as a picture.")
        self.edited.emit()

    def _take_away(self) -> None:
        self._data, self._problem = None, ""
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._preview.show_image(self._data)
        self._remove.setVisible(self._data is not None)
        self._size.setText(self._context.formats.size(len(self._data)) if self._data else "")
