"""The view of a list: whole rows, the keyboard, copying, and columns that fit the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.pill import pill_font, pill_size
from app.ui.table.column import Column
from app.ui.table.delegate import PAD, ROW_PAD, RowDelegate
from app.ui.table.header import ListHeader
from app.ui.table.model import KeysetTableModel
from app.ui.text import bare

_NEAR_THE_END = 40


class RowsView(Retranslating, QTableView):
    """Shows a ``KeysetTableModel``; Enter or a double click opens a row, typing goes to the search."""

    opened = Signal(object)
    selection_changed = Signal()
    typed = Signal(str)

    def __init__(
        self, model: KeysetTableModel[Any], multiple: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = RowDelegate(self, model)
        self._chosen_widths: dict[str, int] = {}
        self._fitting = False
        self._kept: tuple[set[str], str, int] = (set(), "", 0)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        self._set_up()
        self.setModel(model)
        self._connect()

    def selected_rows(self) -> list[Any]:
        """Return the selected rows that are in memory, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for row in map(self._model.row, places) if row is not None]

    def selectRow(self, row: int) -> None:
        """Select a row and make it the current one; Qt's own way finds no column right to left."""
        flags = self.selectionModel().SelectionFlag
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, one a line, cells apart by tabs, as they are shown."""
        shown = [place for place in range(self._model.columnCount()) if not self.isColumnHidden(place)]
        lines = [
            "\t".join(bare(str(self._model.index(place.row(), column).data() or "")) for column in shown)
            for place in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def retranslate(self) -> None:
        """Read titles and cells anew."""
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._model.columnCount() - 1)
        self.fit_columns()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, copy with Ctrl+C, send what is typed to the search; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row when the keyboard comes in and nothing is selected."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Let the row go."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns before they are first seen."""
        super().showEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its hint, hide what may go when there is no room, and share what is left."""
        if self.model() is None or not self.isVisible():
            return
        widths = self._wanted_widths()
        room = self.viewport().width()
        columns = self._model.columns
        for place in reversed(range(len(columns))):
            least = sum(self._least(*column) for column in widths.items())
            if least > room and columns[place].may_hide:
                widths.pop(place)
        self._narrow(widths, room)
        stretching = [place for place in widths if columns[place].stretch]
        left = max(0, room - sum(widths.values()))
        for count, place in enumerate(stretching):
            widths[place] += left // len(stretching) + (left % len(stretching) if count == 0 else 0)
        self._delegate.leading_column = min(widths, default=0)
        self._fitting = True
        for place in range(len(columns)):
            self.setColumnHidden(place, place not in widths)
            if place in widths:
                self.setColumnWidth(place, widths[place])
        self._fitting = False

    def _wanted_widths(self) -> dict[int, int]:
        char = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        return {
            place: self._chosen_widths.get(
                column.key,
                max(column.chars * char + PAD * 2, header.sectionSizeHint(place), self._widest(column)),
            )
            for place, column in enumerate(self._model.columns)
        }

    def _least(self, place: int, width: int) -> int:
        """Return how narrow a column may become before others are hidden for it."""
        return width * 2 // 3 if self._model.columns[place].stretch else width

    def _narrow(self, widths: dict[int, int], room: int) -> None:
        """Take from the columns that share the room what is too much."""
        for place in [place for place in widths if self._model.columns[place].stretch]:
            too_much = max(0, sum(widths.values()) - room)
            widths[place] = max(self._least(place, widths[place]), widths[place] - too_much)

    def _widest(self, column: Column[Any]) -> int:
        if column.words is None:
            return 0
        metrics = QFontMetrics(pill_font(self.font()))
        return max(pill_size(metrics, word).width() for word in column.words()) + PAD * 2 + 2

    def _on_section_resized(self, place: int, _old: int, new: int) -> None:
        if not self._fitting and new:
            self._chosen_widths[self._model.columns[place].key] = new

    def _on_header_clicked(self, place: int) -> None:
        column = self._model.columns[place]
        query = self._model.query
        if not column.sortable:
            return
        descending = query.sort == column.key and not query.descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.show_sorting(column.key, descending)
        self._model.sort(place, order)

    def show_sorting(self, key: str, descending: bool) -> None:
        """Show the arrow at the column that sorts; none for an unknown key."""
        keys = [column.key for column in self._model.columns]
        header = self.horizontalHeader()
        header.setSortIndicatorShown(key in keys)
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(keys.index(key), order)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _near_the_end(self, _value: int = 0) -> None:
        bottom = self.rowAt(self.viewport().height() - 1)
        if bottom < 0 or bottom + _NEAR_THE_END >= self._model.rowCount():
            self._model.fetchMore(QModelIndex())

    def _keep(self) -> None:
        ids = {self._model.id_at(index.row()) for index in self.selectionModel().selectedRows()}
        current = self._model.id_at(self.currentIndex().row())
        self._kept = (ids - {""}, current, self.verticalScrollBar().value())

    def _restore(self) -> None:
        # Bars and columns are right at the first painting: the bar of the rows comes, then the columns fit beside it.
        self.executeDelayedItemsLayout()
        self.fit_columns()
        self.updateGeometries()
        ids, current, place = self._kept
        selection = self.selectionModel()
        flags = selection.SelectionFlag
        for row in self._model.places_of(ids) if ids else ():
            selection.select(self._model.index(row, 0), flags.Select | flags.Rows)
        for row in self._model.places_of({current}) if current else ():
            selection.setCurrentIndex(self._model.index(row, 0), flags.NoUpdate)
        self.verticalScrollBar().setValue(place)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction(translate("RowsView", "Open"), lambda: self._open(index))
        menu.addAction(icon("copy"), translate("RowsView", "Copy row"), self.copy)
        menu.exec(self.viewport().mapToGlobal(at))

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PAD + 2)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Qt's own viewport would be unknown to Python, which then looks through every kind of widget there is.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(ListHeader())
        self._fit_rows()

    def _connect(self) -> None:
        self._model.modelAboutToBeReset.connect(self._keep)
        self._model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.doubleClicked.connect(self._open)
        self.customContextMenuRequested.connect(self._menu)
        self.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.horizontalHeader().sectionClicked.connect(self._on_header_clicked)


def _is_text(event: QKeyEvent) -> bool:
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return not held and event.text().isprintable() and bool(event.text().strip())
