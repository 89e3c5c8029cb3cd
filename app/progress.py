"""Progress and cancelling for long work, free of Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """The user asked a job to stop; whoever holds a transaction rolls it back."""


class CancelToken:
    """A flag set by one thread and looked at by another."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise ``Cancelled`` when somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled


Report = Callable[[str, int, int], None]
"""Receives a stage code, how much is done and how much there is (0 when unknown)."""


class Progress:
    """Tells a listener which stage a job is in and how far it got."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report

    def at(self, stage: str, done: int = 0, total: int = 0) -> None:
        """Say that ``stage`` (a code) has done ``done`` of ``total`` units."""
        if self._report is not None:
            self._report(stage, done, total)
