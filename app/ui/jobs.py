"""Long work: one thread for the database, a few for the rest, answers on the thread of the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import field
from enum import Enum
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.progress import Cancelled, CancelToken, Progress
from app.ui.i18n import Words

Work = Callable[[Progress, CancelToken], Any]
"""What a job does, away from the window: it may report progress and looks at the cancel token."""

REPORT_SECONDS = 0.1
POOL_THREADS = 2


class Lane(Enum):
    """Where a job runs: jobs of the database wait for each other, the pool takes what touches no database."""

    DATABASE = "database"
    POOL = "pool"


@dataclass(eq=False)
class Job:
    """One piece of work under way; ``title`` is what the job bar shows, None for work nobody waits for."""

    work: Work
    title: Words | None
    owner: QObject | None
    done: Callable[[Any], object] | None
    failed: Callable[[BaseException], object] | None
    cancel_token: CancelToken = field(default_factory=CancelToken)
    stage: str = ""
    amount: int = 0
    total: int = 0

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next safe place and tells nobody."""
        self.cancel_token.cancel()

    @property
    def wanted(self) -> bool:
        """Whether whoever asked for the answer is still there to hear it."""
        return self.owner is None or shiboken6.isValid(self.owner)


class _Throttle:
    """Passes a report on when a tenth of a second has gone by, the stage is new or the work is at its end."""

    def __init__(self, send: Callable[[str, int, int], None]) -> None:
        self._send = send
        self._stage = ""
        self._at = 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage == self._stage and done != total and now - self._at < REPORT_SECONDS:
            return
        self._stage, self._at = stage, now
        self._send(stage, done, total)


class Jobs(QObject):
    """Runs jobs and delivers their answers on the thread of the window."""

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    """Emitted on the window's thread with the job, whether it succeeded, failed or was cancelled."""

    _reported = Signal(object, str, int, int)
    _finished = Signal(object, object)

    def __init__(self, show_failure: Callable[[GatebookError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show_failure = show_failure
        self._running: set[Job] = set()
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._closed = False
        self._reported.connect(self._on_report, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finish, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> frozenset[Job]:
        """The jobs that have not ended."""
        return frozenset(self._running)

    def run(
        self,
        work: Work,
        *,
        title: Words | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        owner: QObject | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Job:
        """Start work and return its job.

        ``done`` and ``failed`` are called on the window's thread, and not at all once ``owner`` is gone.
        Without ``failed`` a refusal or an environment error is shown to the user; a bug reaches the crash
        dialog in either case unless ``failed`` takes it.
        """
        job = Job(work, title, owner, done, failed)
        if self._closed:
            return job
        self._running.add(job)
        future = self._executor(lane).submit(self._perform, job)
        future.add_done_callback(lambda ended: self._finished.emit(job, ended))
        self.started.emit(job)
        return job

    def shut_down(self) -> None:
        """Cancel everything, wait for the work at hand to reach a safe place, and take no more."""
        self._closed = True
        for job in self._running:
            job.cancel()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._lanes:
            threads = 1 if lane is Lane.DATABASE else POOL_THREADS
            self._lanes[lane] = ThreadPoolExecutor(threads, thread_name_prefix=lane.value)
        return self._lanes[lane]

    def _perform(self, job: Job) -> object:
        job.cancel_token.raise_if_cancelled()
        send = _Throttle(lambda stage, done, total: self._reported.emit(job, stage, done, total))
        return job.work(Progress(send), job.cancel_token)

    @Slot(object, str, int, int)
    def _on_report(self, job: Job, stage: str, done: int, total: int) -> None:
        if job in self._running:
            job.stage, job.amount, job.total = stage, done, total
            self.progressed.emit(job)

    @Slot(object, object)
    def _on_finish(self, job: Job, future: Future[Any]) -> None:
        if job not in self._running:
            return
        self._running.discard(job)
        self.ended.emit(job)
        if future.cancelled() or not job.wanted:
            return
        error = future.exception()
        if error is None:
            if job.done is not None:
                job.done(future.result())
        elif not isinstance(error, Cancelled | CancelledError):
            self._deliver_failure(job, error)

    def _deliver_failure(self, job: Job, error: BaseException) -> None:
        if job.failed is not None:
            job.failed(error)
        elif isinstance(error, GatebookError):
            self.show_failure(error)
        else:
            raise error


def on_window_thread() -> bool:
    """Tell whether the caller runs on the main thread, where widgets live."""
    return threading.current_thread() is threading.main_thread()
