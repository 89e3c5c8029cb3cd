"""Looks at what waits to be exchanged and to be done, and shows it at the foot of the window and on the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from app.models.dataclass import dataclass
from app.ui.context import AppContext

if TYPE_CHECKING:
    from app.services.exchange_status import ExchangeStatus
    from app.ui.main_window import MainWindow

_SOON_MS = 400
"""Saving bursts are answered by one look."""

_LATER_MS = 1200
"""After signing in the first list has the machine to itself: reading the exchange loads keys and ciphers."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits: the standing of the exchange, runs to look at, and whether some of them came back."""

    status: ExchangeStatus
    runs: int
    returned: int


class ExchangeWatch(QObject):
    """Reads in the background after a pause and keeps the last answer for the moment the window closes."""

    def __init__(self, context: AppContext, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.status: ExchangeStatus | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def look_soon(self) -> None:
        """Look after a short pause, once for several calls."""
        self._timer.start(_SOON_MS)

    def look_later(self) -> None:
        """Look once the first screen has been shown."""
        self._timer.start(_LATER_MS)

    def forget(self) -> None:
        """Know nothing and show nothing, as when nobody is signed in."""
        self._timer.stop()
        self.status = None
        self._window.status.show_export(None)

    def look(self) -> None:
        """Read what waits for the signed-in user."""
        actor = self._context.actor
        if actor is None:
            return
        services = self._context.services
        self._context.jobs.run(lambda _progress, _cancel: _read(services, actor), done=self._show, owner=self)

    def _show(self, waiting: Waiting) -> None:
        if self._context.actor is None:
            return
        from app.ui.screens.exchange.words import strip_line

        status = self.status = waiting.status
        words = strip_line(status, self._context.formats)
        shown = (lambda: strip_line(status, self._context.formats)) if words else None
        self._window.status.show_export(shown)
        rail = self._window.rail
        rail.set_badge("today", waiting.runs, "warning" if waiting.returned else "info")
        asking = status.tray + status.conflicts
        if asking:
            rail.set_badge("exchange", asking, "warning")
        else:
            rail.set_badge("exchange", status.unexported, "info")


def _read(services: Any, actor: Any) -> Waiting:
    today = services.checklists.today(actor)
    returned = today.counts.get("returned", 0)
    return Waiting(services.exchange.status(), returned + len(today.waiting), returned)
