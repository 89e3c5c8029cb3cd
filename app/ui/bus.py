"""Tells every open screen what has changed, so that each can decide whether it concerns it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.services.changed import Changed

__all__ = ["Bus", "Changed"]


class Bus(QObject):
    """One signal for the whole window."""

    happened = Signal(object, object)
    """What changed and the object that made the change (which may not need telling)."""

    def changed(self, change: Changed, initiator: object | None = None) -> None:
        """Tell all screens that records have changed."""
        self.happened.emit(change, initiator)
