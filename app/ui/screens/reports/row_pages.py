"""Totals side by side: by point in the neutral order of codes, by checklist with what was missed, by version."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.trends import Row
from app.services.reports_names import Names
from app.services.reports_tables import Tables
from app.ui.charts.bar_chart import BarChart
from app.ui.charts.spots import Mark, Spot
from app.ui.charts.trend_chart import LEGEND
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.screens.reports.columns import figure_columns, figures, text_column
from app.ui.screens.reports.figures_table import Figures
from app.ui.screens.reports.pages import ReportPage, chart_hint, legend
from app.ui.screens.reports.words import mark_of, share_of, told_of
from app.ui.table.column import Kind
from app.ui.text import isolate, ltr

NameOf = Callable[[Names, str, str], str]
"""Returns the name of a code in a language."""


class RowsPage(ReportPage):
    """One row for each code, in the order of the codes."""

    def __init__(
        self,
        context: AppContext,
        title: Words,
        heading: Words,
        rows_of: Callable[[Tables], Sequence[Row]],
        name_of: NameOf,
        *,
        missed: bool = True,
        marks: Sequence[Mark] = LEGEND,
        key: str = "code",
    ) -> None:
        columns = [
            text_column("code", lambda: translate("Reports", "Code"), Kind.CODE, 12),
            text_column("name", lambda: translate("Reports", "Name"), chars=24, stretch=True),
            *figure_columns(missed=missed),
        ]
        super().__init__(context, BarChart(), marks, columns)
        self._title, self._heading = title, heading
        self._rows_of, self._name_of, self._missed, self._key = rows_of, name_of, missed, key

    def title(self) -> str:
        """Return the name of the tab."""
        return self._title()

    def show_tables(self, tables: Tables, names: Names) -> None:
        """Show the totals of each code."""
        rows, words = self._rows_of(tables), self._heading()
        spots = [self.spot(row, f"{ltr(row.code)} {isolate(self._name(row, names))}") for row in rows]
        self.card.show_chart(words, self.legend(), spots, chart_hint(tables))
        self.table.name(words)
        self.table.show_rows([self._row(row, names) for row in rows])

    def choice_of(self, row_id: str) -> dict[str, str]:
        """Return the trend of a point, or of a checklist over all its versions."""
        return {self._key: row_id.partition("@")[0], "item": ""}

    def legend(self) -> list[str]:
        """Return what the marks of the chart mean."""
        return [*legend()[:2], translate("Reports", "With critical failures")]

    def spot(self, row: Row, name: str) -> Spot:
        """Return the bar of one code; ``name`` is what it is called."""
        formats, total = self.context.formats, row.total
        critical = translate("Reports", "critical: {count}").format(
            count=formats.number(total.score.critical)
        )
        shown = f"{isolate(share_of(formats, total))} · {isolate(critical)}" if total.runs else "–"
        # A share of few runs is not drawn: side by side it would be taken for a comparison.
        value = None if total.few else total.score.share
        told = told_of(self.context, name, total, row.missed if self._missed else None)
        return Spot(name, value, total.score.critical, mark_of(total), shown, told)

    def _row(self, row: Row, names: Names) -> Figures:
        name = self._name(row, names)
        return figures(self.context, row.code, row.total, row.missed, code=row.code, name=name)

    def _name(self, row: Row, names: Names) -> str:
        return self._name_of(names, row.code, self.context.language)


def points_page(context: AppContext) -> RowsPage:
    """Return the page of points."""
    return RowsPage(
        context,
        lambda: translate("Reports", "By point"),
        lambda: translate("Reports", "Points in the order of their codes; this is no ranking"),
        lambda tables: tables.points,
        lambda names, code, lang: names.point(code, lang),
        key="point",
    )


class DonePage(RowsPage):
    """What was done beside what was missed; the bars show how much of both was done, the table both figures."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(
            context,
            lambda: translate("Reports", "Done and missed"),
            lambda: translate("Reports", "Done and missed, each checklist over all its versions"),
            lambda tables: tables.checklists,
            lambda names, code, lang: names.checklist(code, lang),
            marks=(Mark.PLAIN,),
        )

    def legend(self) -> list[str]:
        """Return what the bars mean."""
        return [translate("Reports", "Done; the empty part of a bar was missed")]

    def spot(self, row: Row, name: str) -> Spot:
        """Return the bar of a checklist."""
        number = self.context.formats.number
        done, due = row.total.runs, row.total.runs + row.missed
        shown = translate("Reports", "done {done} · missed {missed}").format(
            done=number(done), missed=number(row.missed)
        )
        told = told_of(self.context, name, row.total, row.missed)
        return Spot(name, done * 100 / due if due else None, 0, Mark.PLAIN, shown, told)


def versions_page(context: AppContext) -> RowsPage:
    """Return the page of versions."""
    return RowsPage(
        context,
        lambda: translate("Reports", "By version"),
        lambda: translate("Reports", "Each version of each checklist"),
        lambda tables: tables.versions,
        lambda names, code, lang: names.checklist(code.partition("@")[0], lang),
        missed=False,
    )
