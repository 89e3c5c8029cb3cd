"""Has done in a pause what saves leave undone, so that no save has to wait for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.ui.context import AppContext

_PAUSE_MS = 3000
"""Nobody has saved for so long."""


class SavingPause(QObject):
    """Waits after each save for the next one, and lets the records rest when none comes."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._rest)
        context.bus.happened.connect(lambda _change, _initiator: self._timer.start())

    def _rest(self) -> None:
        book = self._context.opened
        if book is not None:
            self._context.jobs.run(lambda _progress, _cancel: book.rest(), owner=self)
