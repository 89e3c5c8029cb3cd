"""Tells every open screen what has changed, so that each can decide whether it concerns it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Changed(Protocol):
    """What a service says after it saved something: kinds of record and the ids of those touched."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record touched, such as ``asset``."""
        ...


class Bus(QObject):
    """One signal for the whole window."""

    happened = Signal(object, object)
    """What changed and the object that made the change (which may not need telling)."""

    def changed(self, change: Changed, initiator: object | None = None) -> None:
        """Tell all screens that records have changed."""
        self.happened.emit(change, initiator)
