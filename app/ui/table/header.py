"""The header of a list: quiet titles, and the arrow beside the title of the column that sorts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from app.ui.icons import draw
from app.ui.theme import current

PAD = 8
_ARROW = 14


class ListHeader(QHeaderView):
    """Paints its sections itself, since styles put the arrow at the far end of a wide column."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self._rooms: dict[str, QSize] = {}

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Return the room a title needs together with its arrow; Qt asks for it again and again."""
        title = self._title(logicalIndex)
        if title not in self._rooms:
            metrics = QFontMetrics(self._bold())
            width = metrics.horizontalAdvance(title) + PAD * 2 + _ARROW + 2
            self._rooms[title] = QSize(width, metrics.height() + 14)
        return self._rooms[title]

    def changeEvent(self, event: QEvent) -> None:
        """Measure the titles anew when the font or the style may be another."""
        self._rooms.clear()
        super().changeEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw title, arrow and the line below."""
        tokens = current()
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.strong_line))
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        inside = rect.adjusted(PAD, 0, -PAD, 0)
        font = self._bold()
        metrics = QFontMetrics(font)
        room = inside.width() - (_ARROW + 2 if sorts else 0)
        text = metrics.elidedText(self._title(logicalIndex), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + (_ARROW + 2 if sorts else 0)
        alignment = self.model().headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        trailing = bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)
        at_right = trailing != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = inside.right() - width + 1 if at_right else inside.left()
        box = QRect(left, rect.top(), width, rect.height())
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if sorts else tokens.muted))
        self._paint_words(painter, box, text, sorts)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, text: str, sorts: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self.layoutDirection())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, text)
        if sorts:
            falling = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            left = box.left() if rtl else box.right() - _ARROW + 1
            arrow = QRectF(left, box.center().y() - _ARROW / 2, _ARROW, _ARROW)
            draw(painter, "sort-down" if falling else "sort-up", arrow, current().text)

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font
