"""The exchange with headquarters: where this PC stands, export, import, joining and enrolling."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec

KEY = "exchange"


def exchange_spec() -> ScreenSpec:
    """Return the screen as the rail lists it; its parts are loaded when it is first opened."""
    return ScreenSpec(KEY, lambda: translate("Exchange", "Exchange"), "exchange", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.exchange.screen import ExchangeScreen

    return ExchangeScreen(context)
