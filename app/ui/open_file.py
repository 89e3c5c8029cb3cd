"""Shows what is in a bundle that was opened from outside: at the start, or while the window is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.paths import Home
from app.ui.application import Shell

EXCHANGE = "exchange"


class BundleOpener(QObject):
    """Waits until somebody is signed in, then leads to the preview of the import; nothing is taken in by itself."""

    def __init__(self, shell: Shell, home: Home, first: Sequence[Path] = ()) -> None:
        super().__init__(shell)
        self._window = shell.window
        self._home = home
        self._waiting = list(first)
        self._watcher = QFileSystemWatcher(self)
        self._window.screen_opened.connect(self._later)
        self._watch()

    def _watch(self) -> None:
        from app.services.handed_files import take, watched

        try:
            folder = watched(self._home)
            take(self._home)
        except OSError:
            # The folder cannot be used; opening the records says so in words.
            return
        self._watcher.addPath(str(folder))
        self._watcher.directoryChanged.connect(self._on_names)

    def _on_names(self) -> None:
        from app.services.handed_files import take

        found = take(self._home)
        if found:
            self._waiting += found
            self._window.setWindowState(self._window.windowState())
            self._window.raise_()
            self._window.activateWindow()
            self._show()

    def _later(self) -> None:
        # The first screen is being shown at this moment; another one can only follow it.
        if self._waiting:
            QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        from app.ui.screens.exchange.screen import ExchangeScreen

        if not self._waiting or self._window.gate_is_up or not self._window.open_key:
            return
        if not self._window.open_screen(EXCHANGE):
            return
        screen = self._window.screen_of(EXCHANGE)
        if isinstance(screen, ExchangeScreen):
            paths, self._waiting = self._waiting, []
            screen.start_import(paths)
