"""The calendar of checklists: which were done, are open or were missed, day by day."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.checklists.tabs import Tab, TabSpec


def calendar_tab() -> TabSpec:
    """Return the tab beside the list of runs; its parts are loaded when it is first opened."""
    return TabSpec("calendar", lambda: translate("Calendar", "Calendar"), _make)


def _make(context: AppContext, screen: Screen) -> Tab:
    from app.ui.screens.calendar.tab import CalendarTab

    return CalendarTab(context, screen)
