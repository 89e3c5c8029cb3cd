"""Paints the cells of a list: calm rows, a mark at the selected one, pills for states."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.pill import draw_pill, pill_font, pill_size
from app.ui.table.column import Kind
from app.ui.table.model import KIND_ROLE, STATE_ROLE
from app.ui.theme import current

PAD = 8
ROW_PAD = 10
_MARK = 3


class RowDelegate(QStyledItemDelegate):
    """Draws whole rows alike; the view says over which row the pointer is."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.hovered = -1
        self.leading_column = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room a cell would like, as for a double click on a header's edge."""
        metrics = QFontMetrics(option.font)
        text = str(index.data() or "")
        if index.data(KIND_ROLE) is Kind.PILL:
            return pill_size(metrics, text) + QSize(PAD * 2, ROW_PAD)
        return QSize(metrics.horizontalAdvance(text) + PAD * 2, metrics.height() + ROW_PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, index)
        inside = option.rect.adjusted(PAD, 0, -PAD, -1)
        if index.data(KIND_ROLE) is Kind.PILL:
            _paint_pill(painter, option, inside, index)
        else:
            _paint_text(painter, option, inside, index)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        elif index.row() == self.hovered:
            painter.fillRect(option.rect, QColor(tokens.sunken))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
        if not selected:
            return
        if index.column() == self.leading_column:
            left = option.rect.left()
            if option.direction == Qt.LayoutDirection.RightToLeft:
                left = option.rect.right() - _MARK + 1
            painter.fillRect(
                QRect(left, option.rect.top(), _MARK, option.rect.height()), QColor(tokens.accent)
            )
        view = self.parent()
        current_row = view.currentIndex().row() if isinstance(view, QTableView) and view.hasFocus() else -1
        if index.row() == current_row:
            for top in (option.rect.top(), option.rect.bottom() - 1):
                painter.fillRect(QRect(option.rect.left(), top, option.rect.width(), 2), QColor(tokens.focus))


def _paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    inside: QRect,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    metrics = QFontMetrics(option.font)
    text = str(index.data() or "")
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
    wanted = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
    alignment = QStyle.visualAlignment(option.direction, wanted)
    painter.setFont(option.font)
    painter.setPen(QColor(current().text))
    painter.drawText(inside, alignment | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine, shown)


def _paint_pill(
    painter: QPainter,
    option: QStyleOptionViewItem,
    inside: QRect,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    text = str(index.data() or "")
    if not text:
        return
    font = pill_font(option.font)
    painter.setFont(font)
    size = pill_size(QFontMetrics(font), text).boundedTo(inside.size())
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    box = QStyle.alignedRect(option.direction, leading, size, inside)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    draw_pill(painter, QRectF(box), str(index.data(STATE_ROLE)), text, rtl)
