"""How the register looks: marks as coloured letters, names in two lines, days with their weekday."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.models.training import Mark
from app.ui.pill import draw_pill, pill_font, pill_size
from app.ui.screens.training.register_model import (
    DETAIL_ROLE,
    GONE_ROLE,
    MARK_ROLE,
    NOTE_ROLE,
    NUMBER_ROLE,
    PILL_ROLE,
)
from app.ui.screens.training.words import MARK_TONES, mark_letter
from app.ui.theme import current

_PAD = 8
_SIDE = 26
_NAME_CHARS = 34


class RegisterDelegate(QStyledItemDelegate):
    """Paints the cells of the register."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(tokens.accent_soft if selected else tokens.surface))
        foot = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(foot, QColor(tokens.line))
        pill = index.data(PILL_ROLE)
        if index.data(MARK_ROLE) is not None:
            self._paint_mark(painter, option, index)
        elif pill is not None:
            _paint_pill(painter, option, pill)
        else:
            _paint_sum(painter, option, str(index.data() or ""), bool(index.data(GONE_ROLE)))
        painter.restore()

    def _paint_mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, mark = current(), str(index.data(MARK_ROLE))
        middle = QRectF(option.rect).center()
        box = QRectF(middle.x() - _SIDE / 2, middle.y() - _SIDE / 2, _SIDE, _SIDE)
        if mark:
            tone = tokens.tones[MARK_TONES[Mark(mark)]]
            painter.setPen(QPen(QColor(tone.edge), 1))
            painter.setBrush(QColor(tone.fill))
            painter.drawRoundedRect(box, 6, 6)
            font = QFont(option.font)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(tone.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark_letter(mark))
        elif not index.data(GONE_ROLE):
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        if index.data(NOTE_ROLE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QRectF(box.right() - 4, box.top() - 3, 7, 7))
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8)


class PeopleHeader(QHeaderView):
    """The names, always in sight: the name above, what tells it from namesakes below."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """Return the width of a usual name."""
        return QSize(self.fontMetrics().averageCharWidth() * _NAME_CHARS, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one person."""
        tokens, model = current(), self.model()
        vertical = Qt.Orientation.Vertical
        name = str(model.headerData(logicalIndex, vertical, Qt.ItemDataRole.DisplayRole) or "")
        detail = str(model.headerData(logicalIndex, vertical, DETAIL_ROLE) or "")
        gone = bool(model.headerData(logicalIndex, vertical, GONE_ROLE))
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        number = self.fontMetrics().averageCharWidth() * 4
        inside = rect.adjusted(_PAD, 2, -number, -2) if rtl else rect.adjusted(number, 2, -_PAD, -2)
        digits = (
            rect.adjusted(rect.width() - number, 0, -_PAD, 0)
            if rtl
            else QRect(rect.left(), rect.top(), number - _PAD // 2, rect.height())
        )
        painter.setPen(QColor(tokens.muted))
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            digits,
            side | Qt.AlignmentFlag.AlignVCenter,
            str(model.headerData(logicalIndex, vertical, NUMBER_ROLE) or ""),
        )
        self._paint_lines(painter, inside, (name, detail), gone, rtl)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, inside: QRect, lines: tuple[str, str], gone: bool, rtl: bool
    ) -> None:
        tokens = current()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        first, second = QFont(self.font()), pill_font(self.font())
        first.setBold(False)
        first.setStrikeOut(gone)
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half + 1)
        lower = QRect(inside.left(), inside.top() + half, inside.width(), half)
        painter.setLayoutDirection(self.layoutDirection())
        for font, box, text, colour in (
            (first, upper, lines[0], tokens.muted if gone else tokens.text),
            (second, lower, lines[1], tokens.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, shown)


class DaysHeader(QHeaderView):
    """Days with their weekday; today's day stands out."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.today = -1
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(0, self.fontMetrics().height() * 2 + 12)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one title."""
        tokens, model = current(), self.model()
        across = Qt.Orientation.Horizontal
        title = str(model.headerData(logicalIndex, across, Qt.ItemDataRole.DisplayRole) or "")
        weekday = str(model.headerData(logicalIndex, across, DETAIL_ROLE) or "")
        now = logicalIndex == self.today
        painter.save()
        painter.fillRect(rect, QColor(tokens.accent_soft if now else tokens.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.strong_line))
        font = QFont(self.font())
        font.setBold(True)
        half = rect.height() // 2
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if now or not weekday else tokens.muted))
        middle = Qt.AlignmentFlag.AlignCenter
        if not weekday:
            painter.drawText(rect, middle, title)
        else:
            painter.drawText(rect.adjusted(0, 0, 0, -half + 2), middle, title)
            small = pill_font(self.font())
            painter.setFont(small)
            shown = QFontMetrics(small).elidedText(weekday, Qt.TextElideMode.ElideRight, rect.width() - 2)
            painter.drawText(rect.adjusted(0, half - 4, 0, -2), middle, shown)
        painter.restore()


def _paint_pill(painter: QPainter, option: QStyleOptionViewItem, pill: tuple[str, str]) -> None:
    font = pill_font(option.font)
    painter.setFont(font)
    inside = option.rect.adjusted(_PAD, 0, -_PAD, 0)
    size = pill_size(QFontMetrics(font), pill[1]).boundedTo(inside.size())
    box = QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignCenter, size, inside)
    draw_pill(painter, QRectF(box), pill[0], pill[1], option.direction == Qt.LayoutDirection.RightToLeft)


def _paint_sum(painter: QPainter, option: QStyleOptionViewItem, text: str, gone: bool) -> None:
    painter.setFont(option.font)
    painter.setPen(QColor(current().muted if gone else current().text))
    painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, text)
