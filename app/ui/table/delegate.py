"""Paints the cells of a list: calm rows, a mark at the selected one, pills for states."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.pill import draw_pill, pill_font, pill_size
from app.ui.table.column import Kind
from app.ui.table.model import KeysetTableModel
from app.ui.theme import current

Index = QModelIndex | QPersistentModelIndex

PAD = 8
ROW_PAD = 10
_MARK = 3
_RTL = Qt.LayoutDirection.RightToLeft
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SIDES = (Qt.AlignmentFlag.AlignLeft | _LINE, Qt.AlignmentFlag.AlignRight | _LINE)


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


class RowDelegate(QStyledItemDelegate):
    """Draws whole rows alike; the view says over which row the pointer is and which column leads."""

    def __init__(self, view: QTableView, model: KeysetTableModel[Any]) -> None:
        super().__init__(view)
        self.hovered = -1
        self.leading_column = 0
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a cell would like, as for a double click on a header's edge."""
        metrics = QFontMetrics(option.font)
        text = self._model.text_at(index.row(), index.column())
        if self._model.columns[index.column()].kind is Kind.PILL:
            return pill_size(metrics, text) + QSize(PAD * 2, ROW_PAD)
        return QSize(metrics.horizontalAdvance(text) + PAD * 2, metrics.height() + ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row, place = index.row(), index.column()
        rtl = option.direction == _RTL
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, row, place)
        text = self._model.text_at(row, place)
        inside = option.rect.adjusted(PAD, 0, -PAD, -1)
        kind = self._model.columns[place].kind
        if kind is Kind.PILL:
            self._paint_pill(painter, option, inside, text, self._model.state_at(row, place))
        elif text:
            metrics = option.fontMetrics
            painter.setFont(option.font)
            painter.setPen(_colour(current().text))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, _SIDES[rtl != (kind is Kind.NUMBER)], shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int, place: int) -> None:
        tokens, rect = current(), option.rect
        selected = self._view.selectionModel().isRowSelected(row)
        if selected:
            painter.fillRect(rect, _colour(tokens.accent_soft))
        elif row == self.hovered:
            painter.fillRect(rect, _colour(tokens.sunken))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), _colour(tokens.line))
        if not selected:
            return
        if place == self.leading_column:
            left = rect.right() - _MARK + 1 if option.direction == _RTL else rect.left()
            painter.fillRect(QRect(left, rect.top(), _MARK, rect.height()), _colour(tokens.accent))
        if self._view.hasFocus() and row == self._view.currentIndex().row():
            for top in (rect.top(), rect.bottom() - 1):
                painter.fillRect(QRect(rect.left(), top, rect.width(), 2), _colour(tokens.focus))

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, text: str, state: str
    ) -> None:
        if not text:
            return
        font = pill_font(option.font)
        painter.setFont(font)
        size = pill_size(QFontMetrics(font), text).boundedTo(inside.size())
        rtl = option.direction == _RTL
        left = inside.right() - size.width() + 1 if rtl else inside.left()
        top = inside.top() + (inside.height() - size.height()) // 2
        draw_pill(painter, QRectF(left, top, size.width(), size.height()), state, text, rtl)
