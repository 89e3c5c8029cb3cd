"""Checklists: the list of runs, starting one, filling it in, returning it and signing it off."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def checklists_spec(context: AppContext) -> ScreenSpec:
    """Return the screen of checklists for the rail; its parts are loaded when it is first opened."""
    del context
    return ScreenSpec("checklists", lambda: translate("Checklists", "Checklists"), "checklist", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.checklists.screen import ChecklistsScreen

    return ChecklistsScreen(context)
