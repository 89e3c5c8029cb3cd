"""Settings: this PC, its users, one's own account, and about the program."""

from __future__ import annotations

from app.ui.application import Shell
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec

KEY = "settings"


def settings_spec(shell: Shell) -> ScreenSpec:
    """Return the screen as the rail lists it; its parts are loaded when it is first opened."""
    return ScreenSpec(
        KEY, lambda: translate("Settings", "Settings"), "settings", lambda _context: _make(shell)
    )


def _make(shell: Shell) -> Screen:
    from app.ui.screens.settings.screen import SettingsScreen

    return SettingsScreen(shell)
