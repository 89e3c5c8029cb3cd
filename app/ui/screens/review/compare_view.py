"""The table in which a run stands beside the one before; all of it goes by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.comparing import Compared, Mark
from app.ui.i18n import Retranslating
from app.ui.icons import draw
from app.ui.pill import draw_pill, pill_font, pill_size
from app.ui.screens.review.compare_model import BEFORE, ITEM, MARK, NOW, NUMBER, REMARK, Cell, CompareModel
from app.ui.screens.review.mark_words import mark_words
from app.ui.table.header import ListHeader
from app.ui.text import directed
from app.ui.theme import current

Index = QModelIndex | QPersistentModelIndex

FAILED = frozenset({Mark.NEWLY_FAILED, Mark.FAILED_AGAIN})
"""What a reader looks for first."""

_PAD, _AIR, _BAR, _SIGN = 8, 5, 3, 13
_SHARES = {ITEM: 38, BEFORE: 20, NOW: 20, REMARK: 22}
_RTL = Qt.LayoutDirection.RightToLeft
_SMALLER = 0.9
_LATIN_OF = {
    "ؤ": "c",
    "ي": "d",
    "ی": "d",
    "ب": "f",
    "ف": "f",
    "ا": "h",
    "هـ": "h",
    "د": "d",
    "چ": "c",
    "ه": "h",
}
"""What the keys C, D, F and H type on Arabic and Kurdish keyboards."""


class CompareView(Retranslating, QTableView):
    """Rows of a ``CompareModel``: D and F jump, C or Enter writes a remark, H shows the history."""

    remark_wanted = Signal(object)
    remark_unwanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(self, model: CompareModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Painter(self, model))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Qt's own viewport would be unknown to Python, which then looks through every kind of widget there is.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = ListHeader()
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        self._stamp = 0
        """Counts what changed heights and widths."""
        self._fitted: tuple[int, str, int] | None = None
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        model.modelReset.connect(self._span)
        self.doubleClicked.connect(lambda index: self._want_remark(model.item_at(index.row())))

    def current_item(self) -> Compared | None:
        """Return the item that the keyboard is on."""
        return self._model.item_at(self.currentIndex().row())

    def go_to(self, row: int) -> None:
        """Bring the keyboard to a row, with its neighbours in view."""
        if 0 <= row < self._model.rowCount():
            flags = self.selectionModel().SelectionFlag
            index = self._model.index(row, ITEM)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._show_current()

    def _show_current(self) -> None:
        """Bring the current row into view, with the one below it."""
        row = self.currentIndex().row()
        if row >= 0:
            self.scrollTo(self._model.index(min(row + 1, self._model.rowCount() - 1), ITEM))
            self.scrollTo(self._model.index(row, ITEM))

    def jump(self, marks: frozenset[Mark] | None = None, *, back: bool = False) -> None:
        """Go to the next difference, or item with one of some marks, after the current row, then from the top."""
        rows = self._model.rows_where(marks)
        here = self.currentIndex().row()
        ahead = [row for row in rows if (row < here if back else row > here)]
        wanted = ahead or rows
        if wanted:
            self.go_to(wanted[-1] if back else wanted[0])

    def retranslate(self) -> None:
        """Fit rows and titles to the words in use."""
        self._stamp += 1
        self._fitting.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means; the rest moves as in every table."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        item = self.current_item()
        letter = _letter(event)
        if held:
            super().keyPressEvent(event)
        elif letter == "d":
            self.jump(back=back)
        elif letter == "f":
            self.jump(FAILED, back=back)
        elif letter == "c" or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._want_remark(item)
        elif (letter == "h" or event.key() == Qt.Key.Key_F9) and item is not None:
            self.history_wanted.emit(item)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.remark_unwanted.emit(item)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit columns and rows to the new width."""
        super().resizeEvent(event)
        self._fitting.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is first seen."""
        super().showEvent(event)
        self._fit()

    def _want_remark(self, item: Compared | None) -> None:
        if item is not None and item.mark is not Mark.GONE:
            self.remark_wanted.emit(item)

    def _span(self) -> None:
        self._stamp += 1
        self.clearSpans()
        for row in range(self._model.rowCount()):
            if self._model.item_at(row) is None:
                self.setSpan(row, NUMBER, 1, REMARK + 1)
        self._fitting.start(0)

    def _fit(self) -> None:
        """Share the width among the columns and give each row the height of its words."""
        room = self.viewport().width()
        wanted = (room, self.font().key(), self._stamp)
        if wanted == self._fitted:
            return
        self._fitted = wanted
        metrics = QFontMetrics(pill_font(self.font()))
        number = self.fontMetrics().horizontalAdvance("000") + _PAD * 2 + _SIGN
        mark = max(pill_size(metrics, words).width() for words in mark_words()) + _PAD * 2
        left = max(0, room - number - mark)
        widths = {NUMBER: number, MARK: mark} | {
            column: left * share // sum(_SHARES.values()) for column, share in _SHARES.items()
        }
        widths[ITEM] += room - sum(widths.values()) if left else 0
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        # What was gone to before its rows had their heights comes into view now.
        self._show_current()


class _Painter(QStyledItemDelegate):
    """Draws titles, items, answers in their tones, pills and remarks."""

    def __init__(self, view: CompareView, model: CompareModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words at the width of the column."""
        metrics = QFontMetrics(option.font)
        if self._model.item_at(index.row()) is None or index.column() in (NUMBER, MARK):
            return QSize(0, metrics.height() + _AIR * 3)
        width = self._view.columnWidth(index.column()) - _PAD * 2
        cell = self._model.cell(index.row(), index.column())
        height = _height(QFontMetrics(self._font(option.font, index.column(), index.row())), cell.text, width)
        if cell.small:
            height += _height(QFontMetrics(_small(option.font)), cell.small, width) + 2
        return QSize(0, height + _AIR * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        row, column = index.row(), index.column()
        rtl = option.direction == _RTL
        self._ground(painter, option.rect, row, column, rtl=rtl)
        inside = option.rect.adjusted(_PAD, _AIR, -_PAD, -_AIR)
        item = self._model.item_at(row)
        if item is None:
            painter.setFont(_bold(option.font))
            painter.setPen(QColor(current().text))
            _words(painter, inside, self._model.cell(row, NUMBER).text, rtl=rtl)
        elif column == MARK:
            self._pill(painter, option, inside, row, rtl=rtl)
        else:
            if column == NUMBER and item.item.critical:
                self._critical(painter, inside, rtl=rtl)
            cell = self._model.cell(row, column)
            self._cell(painter, option.font, inside, cell, self._font(option.font, column, row), rtl=rtl)
        painter.restore()

    def _font(self, font: QFont, column: int, row: int) -> QFont:
        item = self._model.item_at(row)
        failed = item is not None and (
            (column == NOW and item.failed) or (column == ITEM and item.item.critical)
        )
        return _bold(font) if failed else font

    def _ground(self, painter: QPainter, rect: QRect, row: int, column: int, *, rtl: bool) -> None:
        tokens = current()
        selected = self._view.selectionModel().isRowSelected(row)
        if self._model.item_at(row) is None:
            painter.fillRect(rect, QColor(tokens.sunken))
        elif selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        if selected and column == NUMBER:
            left = rect.right() - _BAR + 1 if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), _BAR, rect.height()), QColor(tokens.accent))

    def _cell(
        self, painter: QPainter, base: QFont, inside: QRect, cell: Cell, font: QFont, *, rtl: bool
    ) -> None:
        tokens = current()
        tones = {"": tokens.text, "muted": tokens.muted}
        colour = tones.get(cell.tone) or tokens.tones[cell.tone].text
        painter.setFont(font)
        painter.setPen(QColor(colour))
        used = _words(painter, inside, cell.text, rtl=rtl)
        if cell.small:
            painter.setFont(_small(base))
            painter.setPen(QColor(tokens.muted))
            _words(painter, inside.adjusted(0, used + 2, 0, 0), cell.small, rtl=rtl)

    def _pill(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: int, *, rtl: bool
    ) -> None:
        state, words = self._model.pill(row)
        if not words:
            return
        font = pill_font(option.font)
        painter.setFont(font)
        size = pill_size(QFontMetrics(font), words).boundedTo(inside.size())
        left = inside.right() - size.width() + 1 if rtl else inside.left()
        draw_pill(painter, QRectF(left, inside.top(), size.width(), size.height()), state, words, rtl)

    @staticmethod
    def _critical(painter: QPainter, inside: QRect, *, rtl: bool) -> None:
        left = inside.left() if rtl else inside.right() - _SIGN
        draw(
            painter, "critical", QRectF(left, inside.top() + 2, _SIGN, _SIGN), current().tones["danger"].text
        )


def _letter(event: QKeyEvent) -> str:
    return chr(event.key()).lower() if 0x41 <= event.key() <= 0x5A else _LATIN_OF.get(event.text(), "")


def _words(painter: QPainter, inside: QRect, text: str, *, rtl: bool) -> int:
    """Draw words in several lines and return the height they took."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(inside, flags, directed(text, rtl))
    return _height(painter.fontMetrics(), text, inside.width())


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    # Most words fit on one line; breaking lines is what costs.
    if not text or ("\n" not in text and metrics.horizontalAdvance(text) < width):
        return metrics.height()
    wrapped = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), wrapped, text).height()


def _bold(font: QFont) -> QFont:
    found = QFont(font)
    found.setBold(True)
    return found


def _small(font: QFont) -> QFont:
    found = QFont(font)
    found.setPointSizeF(font.pointSizeF() * _SMALLER)
    return found
