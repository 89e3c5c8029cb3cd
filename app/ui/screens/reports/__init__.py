"""Reports: what came of the checklists over time, by item, by point and by version."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def reports_spec(context: AppContext) -> ScreenSpec:
    """Return the reports for the rail; their parts are loaded when they are first opened."""
    del context
    return ScreenSpec("reports", lambda: translate("Reports", "Reports"), "reports", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.reports.screen import ReportsScreen

    return ReportsScreen(context)
