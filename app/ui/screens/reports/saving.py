"""Saves figures as CSV files, for spreadsheet programs and for those who want to count themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.scores import ScoredRun
from app.services.csv_files import save_table
from app.services.reports_tables import Choice
from app.ui.i18n import translate
from app.ui.jobs import Lane
from app.ui.text import ltr

if TYPE_CHECKING:
    from app.ui.screens.reports.screen import ReportsScreen


def save_shown(screen: ReportsScreen) -> None:
    """Ask for a file and save the table that is on the screen."""
    page = screen.shown_page()
    path = _ask(screen, page.title())
    if path is not None:
        write(screen, path, *page.table.as_text())


def save_runs(screen: ReportsScreen) -> None:
    """Ask for a file and save one row for each run that was counted, with both figures."""
    path = _ask(screen, translate("Reports", "All runs"))
    if path is not None and screen.tables is not None:
        write(screen, path, runs_head(), runs_rows(screen.found.runs, screen.tables.choice))


def write(
    screen: ReportsScreen, path: Path, head: Sequence[str], rows: Iterable[Sequence[str | int]]
) -> None:
    """Write a table beside the window, and say so."""
    notify = screen.context.notify
    screen.context.jobs.run(
        lambda _progress, cancel: save_table(path, head, rows, cancel),
        title=lambda: translate("Reports", "Saving a table"),
        done=lambda _count: notify(translate("Reports", "Saved: {file}").format(file=ltr(path.name))),
        owner=screen,
        lane=Lane.POOL,
    )


def runs_head() -> list[str]:
    """Return the titles of the table of runs; no column names a person."""
    return [
        translate("Reports", "Point"),
        translate("Reports", "Checklist"),
        translate("Reports", "Version"),
        translate("Reports", "Date"),
        translate("Reports", "Shift"),
        translate("Reports", "Items met"),
        translate("Reports", "Items applicable"),
        translate("Reports", "Critical failures"),
        translate("Reports", "Record"),
    ]


def runs_rows(runs: Iterable[ScoredRun], choice: Choice) -> Iterator[list[str | int]]:
    """Yield one row for each run of a choice."""
    for run in runs:
        if choice.point in ("", run.point) and choice.code in ("", run.code):
            code, _, version = run.template.partition("@")
            score = run.score
            told = [run.point, code, version, run.day, run.shift]
            yield [*told, score.met, score.applicable, score.critical, run.id]


def _ask(screen: ReportsScreen, name: str) -> Path | None:
    today = screen.context.services.reports.today().isoformat()
    proposed = str(Path.home() / f"{name} {today}.csv")
    title = translate("Reports", "Save as a table")
    path, _kind = QFileDialog.getSaveFileName(screen, title, proposed, "CSV (*.csv)")
    if not path:
        return None
    return Path(path) if path.lower().endswith(".csv") else Path(f"{path}.csv")
