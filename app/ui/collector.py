"""Looks for unreachable cycles on the thread of the window, where widgets may be deleted, and on no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class Collector(QObject):
    """Takes over from Python's own collector, which runs on whichever thread asks for memory.

    A cycle that holds a widget would be deleted by the worker that happens to fill the youngest generation, and
    Qt ends the program when a widget is deleted away from its thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        rest()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(look)

    def begin(self) -> None:
        """Leave alone what has been loaded, which stays to the end, and look at the rest from now on."""
        gc.collect()
        gc.freeze()
        self._timer.start()


def rest() -> None:
    """Stop Python's own collector: from now on cycles are found by ``look`` alone."""
    gc.disable()


def look() -> None:
    """Collect the oldest generation that has filled up; call on the thread of the window."""
    thresholds = gc.get_threshold()
    for generation, count in reversed(list(enumerate(gc.get_count()))):
        if count > thresholds[generation]:
            gc.collect(generation)
            return
