"""The items that failed most often, with count and share."""

from __future__ import annotations

from app.models.trends import FailedItem
from app.services.reports_names import Names
from app.services.reports_tables import Tables
from app.ui.charts.bar_chart import BarChart
from app.ui.charts.spots import Mark, Spot
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.reports.columns import text_column
from app.ui.screens.reports.figures_table import Figures
from app.ui.screens.reports.pages import ReportPage, chart_hint
from app.ui.screens.reports.words import failed_of, percent
from app.ui.table.column import Kind
from app.ui.text import isolate, ltr


class FailedPage(ReportPage):
    """The ten items that failed most."""

    def __init__(self, context: AppContext) -> None:
        columns = [
            text_column("code", lambda: translate("Reports", "Checklist"), Kind.CODE, 9),
            text_column("item", lambda: translate("Reports", "Item"), chars=36, stretch=True),
            text_column("failed", lambda: translate("Reports", "Failed"), Kind.NUMBER, 8),
            text_column("judged", lambda: translate("Reports", "Judged"), Kind.NUMBER, 8),
            text_column("share", lambda: translate("Reports", "Share failed"), Kind.NUMBER, 10),
            text_column("critical", lambda: translate("Reports", "Critical"), chars=9),
        ]
        super().__init__(context, BarChart(), (Mark.PLAIN, Mark.ALARM), columns)

    def title(self) -> str:
        """Return the name of the tab."""
        return translate("Reports", "Most failed")

    def choice_of(self, row_id: str) -> dict[str, str]:
        """Return the trend of an item."""
        code, _, item = row_id.partition("/")
        return {"code": code, "item": item}

    def show_tables(self, tables: Tables, names: Names) -> None:
        """Show the items of the chosen checklists that failed most."""
        words = translate("Reports", "Items that failed most often")
        marks = [translate("Reports", "Share failed"), translate("Reports", "Critical item")]
        spots = [self._spot(one, names) for one in tables.failed]
        self.card.show_chart(
            words, marks, spots, self._none() if tables.total.runs and not spots else chart_hint(tables)
        )
        self.table.name(words)
        self.table.show_rows([self._row(one, names) for one in tables.failed])

    def _none(self) -> str:
        return translate("Reports", "No item failed.")

    def _spot(self, one: FailedItem, names: Names) -> Spot:
        formats, count = self.context.formats, one.count
        text = names.item(one.template, one.item, self.context.language)
        failed = failed_of(formats, count.failed, count.judged)
        shown = f"{isolate(failed)} · {ltr(percent(formats, count.failed_share))}"
        critical = names.critical(one.template, one.item)
        told = translate("Reports", "{checklist} {item}: failed {failed} ({share})").format(
            checklist=ltr(one.template),
            item=isolate(text),
            failed=failed,
            share=percent(formats, count.failed_share),
        )
        if critical:
            told += " · " + translate("Reports", "critical item")
        return Spot(
            text, count.failed_share, count.failed, Mark.ALARM if critical else Mark.PLAIN, shown, told
        )

    def _row(self, one: FailedItem, names: Names) -> Figures:
        formats, count = self.context.formats, one.count
        critical = names.critical(one.template, one.item)
        cells = {
            "code": one.template,
            "item": names.item(one.template, one.item, self.context.language),
            "failed": formats.number(count.failed),
            "judged": formats.number(count.judged),
            "share": percent(formats, count.failed_share),
            "critical": translate("Reports", "Critical") if critical else "",
        }
        return Figures(f"{one.template}/{one.item}", cells)
