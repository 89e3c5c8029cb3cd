"""The form: sections of fields in one or two columns, their values, and whether anything was changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.ui.context import AppContext
from app.ui.forms.field_row import FieldRow
from app.ui.forms.fields import Section
from app.ui.i18n import Retranslating
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_COLUMN_CHARS = 34
_WIDEST_CHARS = 150


class _Card(Retranslating, QFrame):
    """One section: heading, note and a grid of fields that goes to one column where it is narrow."""

    def __init__(self, section: Section, rows: Sequence[FieldRow]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._section, self._rows = section, rows
        self._heading = PlainLabel(role="heading", wrap=True)
        self._heading.setVisible(section.title is not None)
        self._note = PlainLabel(wrap=True)
        self._note.setProperty("muted", True)
        self._note.setVisible(section.note is not None)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP * 3)
        self._grid.setVerticalSpacing(GAP * 2)
        self._columns = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._heading)
        layout.addWidget(self._note)
        layout.addLayout(self._grid)
        self._place(1)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns where there is room."""
        super().resizeEvent(event)
        self._place(2 if self.width() >= self._two_columns_width() else 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one column only, so that the form can become narrow again."""
        return QSize(self._widest() + GAP * 4, super().minimumSizeHint().height())

    def retranslate(self) -> None:
        """Write heading and note."""
        self._heading.setText(self._section.title() if self._section.title else "")
        self._note.setText(self._section.note() if self._section.note else "")

    def _widest(self) -> int:
        return max((row.minimumSizeHint().width() for row in self._rows), default=0)

    def _two_columns_width(self) -> int:
        comfortable = self.fontMetrics().averageCharWidth() * _COLUMN_CHARS
        narrow = (row.minimumSizeHint().width() for row in self._rows if not row.field.wide)
        return 2 * max(comfortable, *narrow, 0) + GAP * 7

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        line, column = 0, 0
        for row in self._rows:
            self._grid.removeWidget(row)
            span = columns if row.field.wide else 1
            if column + span > columns:
                line, column = line + 1, 0
            self._grid.addWidget(row, line, column, 1, span)
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


class Form(QWidget):
    """Fields by key; errors go to the field they belong to."""

    changed = Signal(str)
    """The key of the field the user has just changed."""

    def __init__(self, context: AppContext, sections: Sequence[Section]) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[str, FieldRow] = {}
        self.setProperty("page", True)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_CHARS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP * 2)
        for section in sections:
            rows = [FieldRow(field, context) for field in section.fields]
            self._rows |= {row.field.key: row for row in rows}
            layout.addWidget(_Card(section, rows))
        layout.addStretch(1)
        for row in self._rows.values():
            row.edited.connect(self.changed)
        self._clean = self.values()
        self._clean_problems = self._problems()

    @property
    def dirty(self) -> bool:
        """Whether the user has changed anything since it was last shown or saved."""
        return self.values() != self._clean or self._problems() != self._clean_problems

    def row(self, key: str) -> FieldRow:
        """Return a field by key."""
        return self._rows[key]

    def values(self) -> dict[str, Any]:
        """Return all values by key, in their stored form."""
        return {key: row.editor.value() for key, row in self._rows.items()}

    def changes(self) -> dict[str, Any]:
        """Return only the values that differ from those shown first."""
        return {key: value for key, value in self.values().items() if value != self._clean[key]}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values; fields that are not named stay as they are, and the form counts as unchanged."""
        for key, value in values.items():
            if key in self._rows:
                self._rows[key].editor.set_value(value)
        self.settle()

    def settle(self) -> None:
        """Take what is entered now as unchanged, as after saving."""
        self._clean = self.values()
        self._clean_problems = self._problems()

    def _problems(self) -> set[str]:
        """Return the keys of fields in which something stands that cannot be read as a value."""
        return {key for key, row in self._rows.items() if row.editor.problem()}

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock all fields, as for a record that is signed."""
        for row in self._rows.values():
            row.editor.set_read_only(read_only or row.field.read_only)

    def check(self) -> bool:
        """Check every field; the keyboard goes to the first that cannot be saved."""
        wrong = [row for row in self._rows.values() if not row.check()]
        if wrong:
            wrong[0].focus()
        return not wrong

    def show_error(self, error: GatebookError) -> bool:
        """Show a refusal at the field it names; False when it names none of this form."""
        row = self._rows.get(getattr(error, "field", ""))
        if row is None:
            return False
        row.show_error(self._context.message(error))
        row.focus()
        return True
