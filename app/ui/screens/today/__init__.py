"""Today: the calm overview of the shift that is on."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def today_spec(context: AppContext) -> ScreenSpec:
    """Return the overview for the rail; its parts are loaded when it is first opened."""
    del context
    return ScreenSpec("today", lambda: translate("Today", "Today"), "today", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.today.screen import TodayScreen

    return TodayScreen(context)
