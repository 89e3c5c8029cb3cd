"""The register of a session as a table: people down, days across; a mark shows at once and is saved behind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.models.training import Completion, attendance, completion
from app.services.training_rows import MarkRow, ParticipantRow, SessionDetail
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.person_fields import person_detail
from app.ui.screens.training.words import (
    attended_hint,
    attended_text,
    mark_name,
    outcome,
    short_day,
    short_weekday,
)
from app.ui.text import ltr, tooltip

Index = QModelIndex | QPersistentModelIndex

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
PILL_ROLE = Qt.ItemDataRole.UserRole + 2
NOTE_ROLE = Qt.ItemDataRole.UserRole + 3
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 4
GONE_ROLE = Qt.ItemDataRole.UserRole + 5
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 6

_AFTER_DAYS = ("attended", "pre", "post", "outcome")
_NO_MARK = MarkRow("", "", "", False)


class RegisterModel(QAbstractTableModel):
    """Shows one session; columns after the days sum up each person."""

    counted = Signal()
    """Marks or people changed, so that sums have to be shown anew."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.detail: SessionDetail | None = None
        self.rows: list[ParticipantRow] = []
        self.days: tuple[str, ...] = ()

    def show(self, detail: SessionDetail) -> None:
        """Show a session; marks alone change without losing the place of the keyboard."""
        same = self.days == detail.row.days and [row.person.id for row in self.rows] == [
            row.person.id for row in detail.participants
        ]
        if not same:
            self.beginResetModel()
        self.detail, self.rows, self.days = detail, list(detail.participants), detail.row.days
        if not same:
            self.endResetModel()
        elif self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)
        self.counted.emit()

    def day_of(self, column: int) -> str:
        """Return the day of a column, "" for a column that sums up."""
        return self.days[column] if 0 <= column < len(self.days) else ""

    @property
    def tested(self) -> bool:
        """Whether the course is tested, or somebody has a score."""
        pass_mark = self.detail.pass_mark if self.detail else 0
        return bool(pass_mark) or any(row.pre_score or row.post_score for row in self.rows)

    def key_of(self, column: int) -> str:
        """Return what a column after the days shows."""
        place = column - len(self.days)
        return _AFTER_DAYS[place] if 0 <= place < len(_AFTER_DAYS) else ""

    def mark_at(self, row: int, day: str) -> MarkRow:
        """Return the mark of a person on a day."""
        return self.rows[row].marks.get(day, _NO_MARK)

    def set_mark(self, row: int, day: str, mark: str) -> None:
        """Show a mark that is on its way to the disk; sums follow at once."""
        old = self.rows[row]
        marks = {**old.marks, day: replace(self.mark_at(row, day), mark=mark)}
        found = attendance(self.days, {each: given.mark for each, given in marks.items()})
        pass_mark = self.detail.pass_mark if self.detail else 0
        self.rows[row] = replace(
            old, marks=marks, attendance=found, completion=completion(found, old.post_score, pass_mark)
        )
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.counted.emit()

    def count(self, day: str, mark: str) -> int:
        """Return how many participants have a mark on a day ("" counts those without)."""
        return sum(
            1 for place, row in enumerate(self.rows) if row.counts and self.mark_at(place, day).mark == mark
        )

    def completed(self) -> int:
        """Return how many participants have completed."""
        return sum(1 for row in self.rows if row.counts and row.completion is Completion.COMPLETED)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of people."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of days and sums."""
        return 0 if parent is not None and parent.isValid() else len(self.days) + len(_AFTER_DAYS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        row, day = self.rows[index.row()], self.day_of(index.column())
        if role == GONE_ROLE:
            return not row.counts
        if day:
            return self._mark_data(index.row(), day, role)
        key = self.key_of(index.column())
        if role == PILL_ROLE:
            return outcome(row) if key == "outcome" else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sum_text(row, key)
        if role == Qt.ItemDataRole.ToolTipRole and key == "attended":
            return tooltip(attended_hint(row, self._context.formats))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a day or the name of a person; ``DETAIL_ROLE`` has the second line."""
        if orientation == Qt.Orientation.Vertical:
            return self._person_data(section, role)
        day = self.day_of(section)
        if role == DETAIL_ROLE:
            return short_weekday(day, self._context.languages.named) if day else ""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return short_day(day, self._context.formats) if day else _title(self.key_of(section))

    def _person_data(self, section: int, role: int) -> object:
        if not 0 <= section < len(self.rows):
            return None
        row = self.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.person.shown
        if role == DETAIL_ROLE:
            return person_detail(row.person)
        if role == NUMBER_ROLE:
            return self._context.formats.number(section + 1)
        return (not row.counts) if role == GONE_ROLE else None

    def _mark_data(self, row: int, day: str, role: int) -> object:
        given = self.mark_at(row, day)
        if role == MARK_ROLE:
            return given.mark
        if role == NOTE_ROLE:
            return given.note
        name = mark_name(given.mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{name}: {given.note}" if given.note else name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.rows[row].person.shown}, {short_day(day, self._context.formats)}: {name}"
        return None

    def _sum_text(self, row: ParticipantRow, key: str) -> str:
        formats = self._context.formats
        if key == "attended":
            return attended_text(row, formats)
        if key == "outcome":
            return outcome(row)[1]
        return ltr(formats.digits_of(row.pre_score if key == "pre" else row.post_score))


def _title(key: str) -> str:
    titles = {
        "attended": translate("Training", "Attended"),
        "pre": translate("Training", "Pre-test"),
        "post": translate("Training", "Post-test"),
        "outcome": translate("Training", "Outcome"),
    }
    return titles.get(key, "")
