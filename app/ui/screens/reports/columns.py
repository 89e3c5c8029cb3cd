"""The columns that tables of reports are made of; share and critical failures always stand side by side."""

from __future__ import annotations

from app.models.scores import Total
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.screens.reports.figures_table import Figures
from app.ui.screens.reports.words import met_of, share_of, standing, standing_names
from app.ui.table.column import Column, Kind


def text_column(
    key: str,
    title: Words,
    kind: Kind = Kind.TEXT,
    chars: int = 12,
    *,
    stretch: bool = False,
    may_hide: bool = False,
) -> Column[Figures]:
    """Return a column that shows a cell as it was written."""
    return Column(
        key,
        title,
        lambda row: row.cells.get(key, ""),
        kind,
        chars,
        stretch=stretch,
        may_hide=may_hide,
    )


def figure_columns(*, missed: bool = True) -> list[Column[Figures]]:
    """Return the columns of totals: done, missed, both figures, and what they say together."""
    found = [text_column("runs", lambda: translate("Reports", "Done"), Kind.NUMBER, 7)]
    if missed:
        found.append(text_column("missed", lambda: translate("Reports", "Missed"), Kind.NUMBER, 7))
    return [
        *found,
        text_column("share", lambda: translate("Reports", "Share met"), Kind.NUMBER, 9),
        text_column("critical", lambda: translate("Reports", "Critical failures"), Kind.NUMBER, 13),
        Column(
            "standing",
            lambda: translate("Reports", "Result"),
            lambda row: row.cells.get("standing", ""),
            Kind.PILL,
            14,
            state=lambda row: row.state,
            words=standing_names,
        ),
        text_column("met", lambda: translate("Reports", "Items met"), Kind.TEXT, 14, may_hide=True),
        text_column(
            "critical_runs",
            lambda: translate("Reports", "With critical failure"),
            Kind.NUMBER,
            18,
            may_hide=True,
        ),
    ]


def figures(context: AppContext, row_id: str, total: Total, missed: int | None, **cells: str) -> Figures:
    """Return the row of some totals."""
    formats = context.formats
    state, words = standing(total)
    done = bool(total.runs)
    told = {
        "runs": formats.number(total.runs),
        "missed": "" if missed is None else formats.number(missed),
        "share": share_of(formats, total) if done else "–",
        "critical": formats.number(total.score.critical) if done else "–",
        "standing": words if done else "",
        "met": met_of(formats, total.score) if done else "–",
        "critical_runs": formats.number(total.critical_runs) if done else "–",
    }
    return Figures(row_id, {**told, **cells}, state)
