"""Rounds over the channels while the window is open: by themselves from time to time, and when somebody asks.

The database is used in short steps; what waits for servers runs beside it, so that recording never waits.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import log
from app.errors import GatebookError
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.jobs import Job, Lane
from app.ui.screens.exchange import KEY

if TYPE_CHECKING:
    from app.services.channels import RoundReport
    from app.services.channels_travel import Errand

_LOOK_MS = 60_000
"""How often it is looked whether a round is due, in milliseconds; the first look is after as long."""

_ROUTINE_SECONDS = 600
"""How long channels without trouble rest between two rounds."""

_log = log.logger("channels")


class ChannelRounds(QObject):
    """Does one round at a time."""

    began = Signal()
    ended = Signal(object)
    """The report of the round, None when it was stopped or failed."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.jobs)
        self._context = context
        self._job: Job | None = None
        self._words: Words | None = None
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        context.jobs.ended.connect(self._on_end)

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return self._job is not None

    def start(self) -> None:
        """Look from now on whether a round is due."""
        self._timer.start()

    def look(self) -> None:
        """Do a round when one is due: after a while, and sooner over channels in trouble whose pause is over."""
        routine = time.monotonic() - self._last >= _ROUTINE_SECONDS
        self._begin(now=False, routine=routine)

    def now(self) -> None:
        """Do a round at once, in sight of the user."""
        self._begin(now=True, routine=True)

    def _begin(self, *, now: bool, routine: bool) -> None:
        if self.running or self._context.opened is None:
            return
        book = self._context.services
        self._words = (lambda: translate("Channels", "Sending and fetching")) if now else None
        if routine:
            self._last = time.monotonic()

        def begin(_progress: Any, _cancel: Any) -> Errand | None:
            channels = book.channels
            return channels.begin(now=now, routine=routine) if now or channels.ready else None

        self._step(begin, self._fetch, Lane.DATABASE)
        self.began.emit()

    def _fetch(self, errand: Errand | None) -> None:
        from app.services import channels_travel as travel

        if errand is None or not errand.routes or travel.still_away():
            self._end(None)
            return

        self._step(
            lambda progress, cancel: travel.leaving_behind(
                lambda: travel.fetch(errand, progress, cancel), cancel
            ),
            lambda fetched: self._take_in(errand, fetched),
            Lane.POOL,
        )

    def _take_in(self, errand: Errand, fetched: Any) -> None:
        book = self._context.services
        self._step(
            lambda progress, cancel: book.channels.take_in(errand, fetched, progress, cancel),
            lambda landed: self._send(errand, fetched, landed),
            Lane.DATABASE,
        )

    def _send(self, errand: Errand, fetched: Any, landed: Any) -> None:
        from app.services import channels_travel as travel

        self._step(
            lambda progress, cancel: travel.leaving_behind(
                lambda: travel.send(errand, landed.parcels, fetched, progress, cancel), cancel
            ),
            lambda sent: self._finish(errand, fetched, landed, sent),
            Lane.POOL,
        )

    def _finish(self, errand: Errand, fetched: Any, landed: Any, sent: Any) -> None:
        book, jitter = self._context.services, random.random()  # noqa: S311 - spreads load, guards nothing
        self._step(
            lambda _progress, _cancel: book.channels.finish(errand, fetched, landed, sent, jitter),
            self._end,
            Lane.DATABASE,
        )

    def _step(self, work: Any, done: Callable[[Any], object], lane: Lane) -> None:
        self._job = self._context.jobs.run(
            work, title=self._words, done=done, failed=self._failed, owner=self, lane=lane
        )

    def _end(self, report: RoundReport | None) -> None:
        self._job = None
        if report is not None:
            for channel in report.channels:
                if channel.error is not None:
                    _log.info("%s: %s", channel.id, channel.error)
            if report.tables or any(one.sent for one in report.channels):
                self._context.bus.changed(Changed(report.tables | {KEY}), self)
        self.ended.emit(report)

    def _failed(self, error: BaseException) -> None:
        shown = self._words is not None
        self._job = None
        self.ended.emit(None)
        if not isinstance(error, GatebookError):
            raise error
        _log.info("a round ended: %s", error)
        if shown:
            self._context.fail(error)

    def _on_end(self, job: Job) -> None:
        """Notice that the user stopped a step that then tells nobody."""
        if job is self._job and job.cancel_token.cancelled:
            QTimer.singleShot(0, self, lambda: self._stopped(job))

    def _stopped(self, job: Job) -> None:
        if job is self._job:
            self._end(None)


def rounds_of(context: AppContext) -> ChannelRounds:
    """Return the rounds of a window: there is one for all who ask."""
    found = context.jobs.findChild(ChannelRounds)
    return found if isinstance(found, ChannelRounds) else ChannelRounds(context)
