"""The answer to a photo or signature item: add it with Enter, look at it, take it away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.checklists import Answer, Item, ItemType
from app.models.runs import blob_name
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icons import SIZE, icon
from app.ui.screens.checklists.pictures import PictureDialog, show_stored, thumbnail
from app.ui.text import isolate
from app.ui.theme import current
from app.ui.tokens import GAP, RADIUS

_THUMB = QSize(72, 40)
_CHARS = 34


class PictureEditor(QWidget):
    """One stop for the keyboard: Enter or Space adds, Delete takes away."""

    wanted = Signal()
    """The user wants to add a photo or to sign."""
    key_missed = Signal(object)

    def __init__(self, context: AppContext, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item = item
        self._answer = Answer(item.code)
        self._digest = ""
        self._pixmap: QPixmap | None = None
        self._answerable = True
        self._room = _THUMB
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def given(self) -> bool:
        """Whether there is a picture or a name."""
        return self._answer.given

    def show_answer(self, answer: Answer) -> None:
        """Show what is answered; the picture follows when it has been read."""
        self._answer = answer
        digest = str((answer.blob or {}).get("sha256", ""))
        if digest != self._digest:
            self._digest, self._pixmap = digest, None
            if answer.blob:
                show_stored(self._context, answer.blob, self._ready, self)
        self.setAccessibleDescription(self._words())
        self.updateGeometry()
        self.update()

    def set_answerable(self, answerable: bool) -> None:
        """Let the user add, or only look."""
        self._answerable = answerable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answerable else Qt.FocusPolicy.NoFocus)
        self.update()

    def enlarge(self, font: QFont, room: QSize) -> None:
        """Stand in another font, with another room for the picture."""
        self.setFont(font)
        self._room = room
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the small picture and the words."""
        high = (
            self._room.height() + 8
            if self._answer.blob
            else self.fontMetrics().height() + max(12, self._room.height() // 5)
        )
        more = self._room.width() - _THUMB.width() if self._answer.blob else 0
        return QSize(self.fontMetrics().averageCharWidth() * _CHARS + more, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Space, with Enter only when there is nothing yet; Enter on an answer goes on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.key() == Qt.Key.Key_Space or (enter and not self.given)):
            self.wanted.emit()
        else:
            self.key_missed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the picture, or add one where there is none."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pixmap is not None:
            PictureDialog(self, self._pixmap, self._item.text.get(self._context.language)).exec()
        elif self._answerable:
            self.wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the small picture or a sign, and the words."""
        del event
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        style = Qt.PenStyle.SolidLine if self.given or ring else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(tokens.focus if ring else tokens.line), 2 if ring else 1, style))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = self.rect().adjusted(GAP, 2, -GAP, -2)
        used = self._paint_sign(painter, inside, rtl) + GAP
        room = inside.adjusted(0, 0, -used, 0) if rtl else inside.adjusted(used, 0, 0, 0)
        painter.setPen(QColor(tokens.text if self.given else tokens.muted))
        words = painter.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideMiddle, room.width())
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, words)

    def _paint_sign(self, painter: QPainter, inside: QRect, rtl: bool) -> int:
        if self._pixmap is not None:
            small = thumbnail(self._pixmap, self._room, self.devicePixelRatioF())
            size = small.deviceIndependentSize().toSize()
        else:
            name = "signature" if self._item.type is ItemType.SIGNATURE else "photo"
            small = icon(name, "accent" if not self.given else "text").pixmap(QSize(SIZE, SIZE))
            size = QSize(SIZE, SIZE)
        left = inside.right() - size.width() + 1 if rtl else inside.left()
        painter.drawPixmap(
            QRect(left, inside.center().y() - size.height() // 2, size.width(), size.height()), small
        )
        return size.width()

    def _words(self) -> str:
        signing = self._item.type is ItemType.SIGNATURE
        if not self.given:
            if not self._answerable:
                return "–"
            return (
                translate("Checklists", "Sign (Enter)")
                if signing
                else translate("Checklists", "Add a photo (Enter)")
            )
        if signing:
            return isolate(self._answer.value) or translate("Checklists", "Signed")
        if self._pixmap is None:
            return translate("Checklists", "The photo has not been received yet")
        return isolate(blob_name(self._answer.blob))

    def _ready(self, pixmap: Any) -> None:
        self._pixmap = pixmap
        self.setAccessibleDescription(self._words())
        self.update()
