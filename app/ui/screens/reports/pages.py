"""The tabs of a report: over time, most failed, by point, by checklist, by version."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services.reports_names import Names
from app.services.reports_tables import Tables
from app.ui.charts.card import ChartCard
from app.ui.charts.chart import Chart
from app.ui.charts.spots import Mark
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.reports.figures_table import Figures, FiguresTable
from app.ui.table.column import Column
from app.ui.tokens import GAP


class ReportPage(QScrollArea):
    """A chart over the table of the same figures."""

    opened = Signal(str)
    """The row that the user wants to know more of."""

    def __init__(
        self, context: AppContext, chart: Chart, marks: Sequence[Mark], columns: Sequence[Column[Figures]]
    ) -> None:
        super().__init__()
        self.context = context
        self.card = ChartCard(chart, marks)
        self.table = FiguresTable(context, columns)
        inside = QWidget()
        inside.setProperty("page", True)
        layout = self._column = QVBoxLayout(inside)
        layout.setContentsMargins(0, GAP, 0, GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.card)
        layout.addWidget(self.table, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.setFocusProxy(chart)
        self.table.view.opened.connect(lambda row: self.opened.emit(row.id))

    def add_table(self, table: FiguresTable) -> None:
        """Add a table that may be shown in place of the first."""
        self._column.addWidget(table, 1)
        table.hide()

    def title(self) -> str:
        """Return the name of the tab in the language in use."""
        raise NotImplementedError

    def choice_of(self, row_id: str) -> dict[str, str]:
        """Return the filters that show more of a row; none where there is nothing more."""
        del row_id
        return {}

    def show_tables(self, tables: Tables, names: Names) -> None:
        """Show other figures."""
        raise NotImplementedError


def chart_hint(tables: Tables) -> str:
    """Return how one learns what a place of a chart stands for, or that nothing is there yet."""
    if not tables.total.runs:
        return translate("Reports", "No checklist was completed in these days.")
    return translate("Reports", "Point at a place, or use the arrow keys, to read its figures.")


def legend() -> list[str]:
    """Return what disc, ring and triangle mean."""
    return [
        translate("Reports", "Share of items met"),
        translate("Reports", "Few checklists"),
        translate("Reports", "With critical failures, counted below"),
    ]
