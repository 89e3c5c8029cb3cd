"""The register under the hands: arrows move, letters mark and go on to the next person."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from app.ui.i18n import Retranslating
from app.ui.screens.training.register_model import RegisterModel
from app.ui.screens.training.register_paint import DaysHeader, PeopleHeader, RegisterDelegate
from app.ui.screens.training.words import mark_of_key

_DAY_CHARS = 8
_SUM_CHARS = {"attended": 13, "pre": 9, "post": 9, "outcome": 19}
_TESTS = ("pre", "post")
_NAME_CHARS, _MOST_NAME_CHARS = 32, 60


class RegisterView(Retranslating, QTableView):
    """Shows a ``RegisterModel``; what the user wants is told by signals."""

    marked = Signal(str)
    """A mark (or "" to take it back) for the selected cells."""
    person_opened = Signal(int)
    """The row of the person whose particulars are wanted."""
    note_wanted = Signal()
    menu_wanted = Signal(int, object)
    """The row and the place on the screen of a context menu."""
    day_changed = Signal()

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self._model = model
        self.people, self.days = PeopleHeader(), DaysHeader()
        self.setModel(model)
        self.setVerticalHeader(self.people)
        self.setHorizontalHeader(self.days)
        self.setItemDelegate(RegisterDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self.fit)
        self.selectionModel().currentChanged.connect(lambda _new, _old: self.day_changed.emit())
        self.people.sectionDoubleClicked.connect(self.person_opened)
        self.doubleClicked.connect(self._on_double_click)
        self.fit()

    @property
    def day(self) -> str:
        """The day of the current cell, "" when it is none of a day."""
        return self._model.day_of(self.currentIndex().column())

    def cells(self) -> list[tuple[int, str]]:
        """Return row and day of the selected cells that are days of people who take part."""
        places = sorted((index.column(), index.row()) for index in self.selectedIndexes())
        found = [(row, self._model.day_of(column)) for column, row in places]
        return [(row, day) for row, day in found if day and self._model.rows[row].counts]

    def fit(self) -> None:
        """Give rows and columns their sizes."""
        char = self.fontMetrics().averageCharWidth()
        self.people.setDefaultSectionSize(self.fontMetrics().height() * 2 + 2)
        for column in range(self._model.columnCount()):
            key = self._model.key_of(column)
            self.setColumnWidth(column, char * (_SUM_CHARS[key] if key else _DAY_CHARS))
            self.setColumnHidden(column, key in _TESTS and not self._model.tested)
        self._fit_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the days leave."""
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        char = self.fontMetrics().averageCharWidth()
        taken = sum(self.columnWidth(column) for column in range(self._model.columnCount()))
        left = self.width() - taken - self.verticalScrollBar().sizeHint().width() - 2
        width = max(char * _NAME_CHARS, min(char * _MOST_NAME_CHARS, left))
        if width != self.people.width():
            self.people.setFixedWidth(width)

    def go_to(self, row: int, day: str) -> None:
        """Put the keyboard on a person's day."""
        if day in self._model.days and self._model.rows:
            place = self._model.index(row, self._model.days.index(day))
            self.setCurrentIndex(place)
            self.selectionModel().select(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_on(self) -> None:
        """Go to the next person of the same day."""
        current = self.currentIndex()
        if len(self.selectedIndexes()) <= 1 and current.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(current.row() + 1, current.column()))

    def retranslate(self) -> None:
        """Draw everything anew."""
        self.viewport().update()
        self.people.viewport().update()
        self.days.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark with letters or digits, take back with Delete, open with Enter; the rest is Qt's."""
        key = event.key()
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        mark = "" if held else mark_of_key(event.text())
        if mark and self.day:
            self.marked.emit(mark)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.day:
            self.marked.emit("")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.person_opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_F2 and self.day:
            self.note_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the person under the pointer or the keyboard."""
        row = self.rowAt(event.pos().y() - self.days.height())
        if event.reason() == QContextMenuEvent.Reason.Keyboard or row < 0:
            row = self.currentIndex().row()
        if row >= 0:
            self.menu_wanted.emit(row, event.globalPos())

    def _on_double_click(self, index: object) -> None:
        place = self.currentIndex()
        if place.isValid() and not self.day:
            self.person_opened.emit(place.row())
