"""Opens the window on the records of this PC."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from app import log
from app.errors import Environment
from app.paths import Home, default_home
from app.ui.application import Shell, run
from app.ui.lasting_singletons import keep_singletons
from app.ui.messages import message
from app.ui.window_file import WindowFile


def open_window(argv: Sequence[str]) -> int:
    """Open the window and return the exit code when it is closed."""
    keep_singletons()
    home = default_home()
    file = WindowFile(home)
    return run(
        argv,
        lambda shell: _begin(shell, home, file),
        preferences=file.load(),
        message=message,
        log_tail=_log(home),
    )


def _log(home: Home) -> Callable[[], Sequence[str]]:
    """Begin the log; where the folder cannot be written, opening the records will say so."""
    try:
        return log.setup(home).lines
    except Environment:
        return tuple


def _begin(shell: Shell, home: Home, file: WindowFile) -> None:
    # After the first painting: the services and the screens take longer to import than the window to show.
    from app.ui.screen_list import screens_for
    from app.ui.session import Session

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError(app)
    shell.preferences_changed.connect(file.save)
    app.aboutToQuit.connect(lambda: file.save_geometry(shell.window.saveGeometry()))
    Session(shell, home, screens_for, app).begin()
