"""Opens the window on the records of this PC."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import log
from app.errors import Environment
from app.models.values import LANGUAGES
from app.paths import Home, default_home
from app.ui.application import Preferences, Shell, run
from app.ui.collector import Collector, rest
from app.ui.i18n import PSEUDO
from app.ui.lasting_singletons import keep_singletons
from app.ui.window_file import WindowFile

_SETTLED_MS = 10_000
"""By then somebody has signed in, or what the screens need has been loaded."""

_CLOCK_MS = 1000
"""The clock is looked at when the first page is there."""


def open_window(
    argv: Sequence[str], bundles: Sequence[Path] = (), *, home: Home | None = None, lang: str = ""
) -> int:
    """Open the window and return the exit code when it is closed.

    ``bundles`` are shown as the preview of an import; a window that is open already shows them instead. ``home`` is
    the user's own where none is named, ``lang`` the one chosen last; a tag that is no language is passed over.
    """
    keep_singletons()
    rest()
    home = home or default_home()
    if bundles and _shown_elsewhere(home, bundles):
        return 0
    file = WindowFile(home)
    return run(
        argv,
        lambda shell: _begin(shell, home, file, bundles),
        preferences=_in_language(file.load(), lang),
        message=_sentence,
        log_tail=_log(home),
    )


def _sentence(error: BaseException) -> str:
    # The sentences for every failure are loaded at the first one.
    from app.ui.messages import message

    return message(error)


def _in_language(preferences: Preferences, lang: str) -> Preferences:
    known = lang in LANGUAGES or lang == PSEUDO
    return replace(preferences, language=lang) if known else preferences


def _shown_elsewhere(home: Home, bundles: Sequence[Path]) -> bool:
    from app.services.handed_files import hand_over

    told = {hand_over(home, bundle) for bundle in bundles}
    return told == {True}


def _log(home: Home) -> Callable[[], Sequence[str]]:
    """Begin the log; where the folder cannot be written, opening the records will say so."""
    try:
        return log.setup(home).lines
    except Environment:
        return tuple


def _begin(shell: Shell, home: Home, file: WindowFile, bundles: Sequence[Path]) -> None:
    # After the first painting: the services and the screens take longer to import than the window to show.
    from app.ui.leaving import LeavingNote
    from app.ui.open_file import BundleOpener
    from app.ui.screen_list import screens_for
    from app.ui.session import Session

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError(app)
    geometry = file.geometry()
    if geometry is not None:
        shell.window.restoreGeometry(geometry)
    shell.preferences_changed.connect(file.save)
    app.aboutToQuit.connect(lambda: file.save_geometry(shell.window.saveGeometry()))
    BundleOpener(shell, home, bundles)
    session = Session(shell, home, screens_for, app)
    LeavingNote(shell.window, session.exchange, file)
    session.begin()
    # Starting makes much and drops little: looking for cycles meanwhile takes a tenth of the time and finds none.
    QTimer.singleShot(_SETTLED_MS, shell, Collector(shell).begin)
    QTimer.singleShot(_CLOCK_MS, shell, lambda: _watch_clock(shell))


def _watch_clock(shell: Shell) -> None:
    """Say so while the clock cannot be right; recording goes on, for the work does too."""
    from app.ui.clock_watch import ClockWatch

    ClockWatch(shell.window.clock, shell.context).look()
