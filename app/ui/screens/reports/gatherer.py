"""Reads the records of a report in small jobs, so that saving an answer never waits for a report."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.models.trends import Span
from app.services.reports import Found, Gathering
from app.services.reports_names import Names, names_of
from app.ui.context import AppContext


class Gatherer(QObject):
    """Reads one span after the other; a new one ends the one before."""

    advanced = Signal(int, int)
    """Days read and days in all."""
    gathered = Signal(object, object, bool)
    """What was found, its names, and whether it is everything."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._gathering: Gathering | None = None
        self._turn = 0
        self._stopping = False

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._gathering is not None

    def begin(self, span: Span) -> None:
        """Read a span from its last day back."""
        self._turn += 1
        self._stopping = False
        gathering = self._gathering = self._context.services.reports.gathering(span)
        self._next(self._turn, gathering)

    def stop(self) -> None:
        """Stop after the page that is being read, and show what there is."""
        self._stopping = self.busy

    def _next(self, turn: int, gathering: Gathering) -> None:
        self._context.jobs.run(
            lambda _progress, _cancel: gathering.step(),
            done=lambda complete: self._stepped(turn, gathering, complete),
            failed=lambda error: self._failed(turn, error),
            owner=self,
        )

    def _stepped(self, turn: int, gathering: Gathering, complete: bool) -> None:
        if turn != self._turn:
            return
        self.advanced.emit(*gathering.progress)
        if not complete and not self._stopping:
            self._next(turn, gathering)
            return
        services = self._context.services

        def work(_progress: object, _cancel: object) -> tuple[Found, Names]:
            found = gathering.found()
            enrolled = [point.code for point in services.exchange.status().points]
            return found, names_of(services.desk, found, enrolled)

        self._context.jobs.run(work, done=lambda told: self._deliver(turn, told, complete), owner=self)

    def _deliver(self, turn: int, told: tuple[Found, Names], complete: bool) -> None:
        if turn == self._turn:
            self._gathering = None
            self.gathered.emit(*told, complete)

    def _failed(self, turn: int, error: Any) -> None:
        if turn == self._turn:
            self._gathering = None
        self._context.jobs.show_failure(error)
