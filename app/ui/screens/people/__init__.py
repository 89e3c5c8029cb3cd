"""People: who holds equipment and takes part in training."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def people_spec(context: AppContext) -> ScreenSpec:
    """Return the screen as the rail lists it; its parts are loaded when it is first opened."""
    del context
    return ScreenSpec("people", lambda: translate("People", "People"), "people", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.people.screen import PeopleScreen

    return PeopleScreen(context)
