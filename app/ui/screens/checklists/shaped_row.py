"""A row that paints its number, signs and words itself and places its few widgets by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.screens.checklists.faces import Faces
from app.ui.screens.checklists.item_notes import ItemNotes
from app.ui.screens.checklists.item_parts import ItemTools
from app.ui.screens.checklists.item_text import ItemText
from app.ui.screens.checklists.row_shape import MARK, RowParts, RowShape, shape_of
from app.ui.theme import current

_NARROW = 640
LEAST_WIDTH = 320
"""How narrow a row may become, in device-independent pixels."""


class ShapedRow(QWidget):
    """Of a long checklist hundreds are made: each label and layout less is felt when it opens and scrolls."""

    head: ItemText
    notes: ItemNotes
    _box: QWidget

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.on_grown: Callable[[], object] | None = None
        """Called when the row wants another height than it has."""
        self._current = self._below = self._ready = False
        self._tools: ItemTools | None = None
        self._shape: tuple[int, bool, RowShape] | None = None
        self._faces: Faces | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the mark of the current row, number and words, and the line below."""
        del event
        painter, tokens, shape = QPainter(self), current(), self._shape_for(self.width())
        if self._current:
            painter.fillRect(
                self.rect(), QColor(tokens.accent_soft if tokens.line_width == 1 else tokens.sunken)
            )
            left = self.width() - MARK if self._rtl() else 0
            painter.fillRect(left, 0, MARK, self.height(), QColor(tokens.accent))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        self.head.paint(painter, self._own_faces(), shape.number, shape.words, tokens)
        painter.end()

    def hasHeightForWidth(self) -> bool:
        """Tell that the words go on in the next line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything in a width."""
        return self._shape_for(width).height

    def sizeHint(self) -> QSize:
        """Return a comfortable width with the height that goes with it."""
        return QSize(_NARROW, self.heightForWidth(_NARROW))

    def minimumSizeHint(self) -> QSize:
        """Ask for little width, so that the row can become narrow and put its field under the text."""
        return QSize(LEAST_WIDTH, self._own_faces().line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where they belong."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or reading direction."""
        super().changeEvent(event)
        if event.type() in _MEASURE_ANEW:
            self._faces = None
            self._fit()

    def _fit(self) -> None:
        """Arrange the parts anew, and ask for the height that they need now."""
        self._shape = None
        if not self._ready:
            return
        if self._shape_for(self.width()).height != self.height():
            self.updateGeometry()
            if self.on_grown is not None:
                self.on_grown()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        shape = self._shape_for(self.width())
        self._box.setGeometry(shape.field)
        if self.notes.room is not None:
            self.notes.room.setGeometry(shape.notes)
        self._place_tools()

    def _shape_for(self, width: int) -> RowShape:
        rtl = self._rtl()
        if self._shape is None or self._shape[:2] != (width, rtl):
            faces, notes = self._own_faces(), self.notes.room
            parts = RowParts(
                lambda room: self.head.height(faces, room, rtl),
                lambda room: _height_of(notes, room) if notes is not None else 0,
                lambda room: _height_of(self._box, room),
                self._tools.author_height() if self._tools is not None else 0,
                self._below or width < _NARROW,
            )
            self._shape = (width, rtl, shape_of(faces, parts, width, rtl=rtl))
        return self._shape[2]

    def _own_faces(self) -> Faces:
        if self._faces is None:
            self._faces = Faces.of(self.font())
        return self._faces

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place_tools(self) -> None:
        if self._tools is not None:
            room = self._shape_for(self.width()).tools
            self._tools.setGeometry(room.x(), room.y(), room.width(), self._tools.sizeHint().height())


def _height_of(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


_MEASURE_ANEW = frozenset({QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange})
