"""Looks at the clock of this PC while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.services.clock import Clock
from app.services.right_clock import last_recorded, wrong_clock
from app.ui.clock_strip import ClockStrip
from app.ui.context import AppContext

EVERY_MS = 30_000
"""How often the clock is looked at."""


class ClockWatch(QObject):
    """Looks at the clock now and then and shows the strip."""

    def __init__(self, strip: ClockStrip, context: AppContext, clock: Clock | None = None) -> None:
        super().__init__(strip)
        self._strip, self._context, self._clock = strip, context, clock or Clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Look at the clock; once the records are open, also at when the last of them was saved."""
        self._show("")
        opened = self._context.opened
        if opened is not None:
            self._context.jobs.run(
                lambda _progress, _cancel: last_recorded(opened.desk), done=self._show, owner=self
            )

    def _show(self, last: str) -> None:
        found = wrong_clock(self._clock, last)
        if last or found is not None or self._context.opened is None:
            self._strip.show_trouble(found, self._context.formats)
