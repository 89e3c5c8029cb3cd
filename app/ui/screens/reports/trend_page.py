"""Over time: the share and the critical failures of each week or month, of all checklists, of one, or of one item."""

from __future__ import annotations

from app.models.trends import Step
from app.services.reports_names import Names
from app.services.reports_tables import Tables
from app.ui.charts.spots import Mark, Spot
from app.ui.charts.trend_chart import LEGEND, TrendChart
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.reports.columns import figure_columns, figures, text_column
from app.ui.screens.reports.figures_table import Figures, FiguresTable
from app.ui.screens.reports.pages import ReportPage, chart_hint, legend
from app.ui.screens.reports.words import mark_of, percent, period_label, period_name, told_of, told_of_item
from app.ui.table.column import Column, Kind
from app.ui.text import isolate, ltr


class TrendPage(ReportPage):
    """Periods from the oldest to the newest in the chart, the newest first in the table."""

    def __init__(self, context: AppContext) -> None:
        formats = context.formats
        chart = TrendChart(lambda share: percent(formats, share), formats.number)
        super().__init__(context, chart, LEGEND, [_period_column(), *figure_columns()])
        self.item_table = FiguresTable(context, _item_columns())
        self.add_table(self.item_table)
        self._tables = (self.table, self.item_table)

    def title(self) -> str:
        """Return the name of the tab."""
        return translate("Reports", "Over time")

    def show_tables(self, tables: Tables, names: Names) -> None:
        """Show the trend of what was chosen."""
        choice, lang = tables.choice, self.context.language
        spots = [self._spot(tables, names, step) for step in tables.steps]
        words = translate("Reports", "All checklists")
        marks = legend()
        if choice.code:
            words = f"{ltr(choice.code)} {isolate(names.checklist(choice.code, lang))}"
        if choice.item:
            words += f" · {isolate(names.item(choice.code, choice.item, lang))}"
            marks[2] = translate("Reports", "Failures, counted below")
        self.card.show_chart(words, marks, spots, chart_hint(tables))
        self.table, other = self._tables if not choice.item else self._tables[::-1]
        self.table.show()
        other.hide()
        self.table.name(words)
        row_of = self._item_row if choice.item else self._row
        self.table.show_rows([row_of(tables, step) for step in reversed(tables.steps)])

    def _row(self, tables: Tables, step: Step) -> Figures:
        name = period_name(self.context, tables.choice.unit, step.start)
        return figures(self.context, step.start, step.total, step.missed, period=name)

    def _item_row(self, tables: Tables, step: Step) -> Figures:
        formats, count = self.context.formats, step.item
        share = None if not count.judged else count.met * 100 // count.judged
        cells = {
            "period": period_name(self.context, tables.choice.unit, step.start),
            "share": percent(formats, share),
            "failed": formats.number(count.failed),
            "met": formats.number(count.met),
            "na": formats.number(count.not_applicable),
        }
        return Figures(step.start, cells)

    def _spot(self, tables: Tables, names: Names, step: Step) -> Spot:
        unit, choice = tables.choice.unit, tables.choice
        label = period_label(self.context, unit, step.start)
        name = period_name(self.context, unit, step.start)
        if not choice.item:
            share, mark = step.total.score.share, mark_of(step.total)
            told = told_of(self.context, name, step.total, step.missed)
            return Spot(label, share, step.total.score.critical, mark, told=told)
        count, critical = step.item, names.critical(choice.code, choice.item)
        share = count.met * 100 // count.judged if count.judged else None
        mark = Mark.NONE if share is None else Mark.FEW if step.total.few else Mark.PLAIN
        if critical and count.failed:
            mark = Mark.ALARM
        return Spot(label, share, count.failed, mark, told=told_of_item(self.context, name, step))


def _period_column() -> Column[Figures]:
    return text_column("period", lambda: translate("Reports", "Period"), chars=22, stretch=True)


def _item_columns() -> list[Column[Figures]]:
    return [
        _period_column(),
        text_column("share", lambda: translate("Reports", "Share met"), Kind.NUMBER, 10),
        text_column("failed", lambda: translate("Reports", "Failed"), Kind.NUMBER, 10),
        text_column("met", lambda: translate("Reports", "Met"), Kind.NUMBER, 10),
        text_column("na", lambda: translate("Reports", "Not applicable"), Kind.NUMBER, 14),
    ]
