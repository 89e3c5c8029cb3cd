"""Loads what the screens need while somebody types a password, so that the first list is there at once."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 15
"""Between two modules; typing and painting come first."""


class Preload(QObject):
    """Imports one module after the other in the pauses of the window, and stops when it has all."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = _steps()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest to the first use: somebody is waiting."""
        self._timer.stop()

    def _step(self) -> None:
        if next(self._steps, None) is None:
            self._timer.stop()


def _steps() -> Iterator[object]:
    """Import in the order in which an officer will need things."""
    yield import_module("app.services.accounts")
    yield import_module("argon2")
    yield import_module("app.models.runs")
    yield import_module("app.services.checklists")
    yield import_module("app.ui.table.panel")
    yield import_module("app.ui.screens.today.screen")
    yield import_module("app.services.exchange_status")
    yield import_module("app.ui.screens.checklists.screen")
    yield import_module("app.services.equipment")
    yield import_module("app.ui.screens.equipment.screen")
    yield import_module("app.services.training")
    yield import_module("app.ui.screens.training.screen")
    yield import_module("app.ui.screens.people.screen")
    yield import_module("app.services.exchange")
    yield import_module("app.ui.screens.exchange.screen")
    yield import_module("app.ui.screens.settings.screen")
