"""A table of figures: everything that the chart above it shows, row by row, for the keyboard and screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.dataclass import dataclass
from app.models.paging import Key, Page, Query
from app.ui.context import AppContext
from app.ui.table.column import Column
from app.ui.table.model import KeysetTableModel
from app.ui.table.view import RowsView
from app.ui.text import bare

_LEAST_ROWS, _MOST_ROWS = 3, 12


@dataclass(frozen=True, slots=True)
class Figures:
    """One row: its key and the texts of its cells by column, with the pill of its standing."""

    id: str
    cells: dict[str, str]
    state: str = "neutral"


class FiguresTable(QFrame):
    """Rows that are all in memory, in the order in which they are given; nothing can be sorted into a ranking."""

    def __init__(self, context: AppContext, columns: Sequence[Column[Figures]]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._context = context
        self._rows: Sequence[Figures] = ()
        self.model: KeysetTableModel[Any] = KeysetTableModel(
            context, columns, self._fetch, lambda row: row.id
        )
        self.model.setParent(self)
        self.view = RowsView(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_rows(self, rows: Sequence[Figures]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        count = min(_MOST_ROWS, max(_LEAST_ROWS, len(self._rows)))
        row = self.view.verticalHeader().defaultSectionSize()
        self.view.setMinimumHeight(row * count + self.view.horizontalHeader().sizeHint().height() + 4)
        self.model.show(Query())

    def name(self, words: str) -> None:
        """Say what the table is about, for screen readers."""
        self.view.setAccessibleName(bare(words))

    def as_text(self) -> tuple[list[str], list[list[str]]]:
        """Return titles and rows as plain text, for a file."""
        head = [bare(column.title()) for column in self.model.columns]
        formats = self._context.formats
        return head, [
            [bare(column.shown(row, formats)) for column in self.model.columns] for row in self._rows
        ]

    def _fetch(self, query: Query, after: Key | None) -> Page[Figures]:
        del query, after
        return Page(self._rows, None)
