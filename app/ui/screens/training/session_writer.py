"""Saves the marks of one open register, one after the other, behind the hands of whoever marks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import GatebookError
from app.services.training_rows import SessionDetail
from app.ui.context import AppContext

_PAUSE_MS = 500
_NOTHING_SEEN = "{}"


class SessionWriter(QObject):
    """Knows which version of each mark was on screen, and reads the session again when the hands rest."""

    loaded = Signal(object)
    lost = Signal()
    """The session is no longer there."""

    def __init__(self, context: AppContext, session: str, initiator: QObject) -> None:
        super().__init__(initiator)
        self._context, self._session, self._initiator = context, session, initiator
        self._written: set[tuple[str, str]] = set()
        self._waiting = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.load)

    @property
    def busy(self) -> bool:
        """Whether a mark is still on its way to the disk."""
        return self._waiting > 0

    def load(self) -> None:
        """Read the session; ``loaded`` tells."""
        if self.busy:
            self._pause.start()
            return
        service, session, lang = self._context.services.training, self._session, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: service.session(session, lang),
            done=self._take,
            failed=self._lose,
            owner=self,
        )

    def mark(self, person: str, day: str, mark: str, note: str, version: str) -> None:
        """Save one mark; ``version`` is that of the mark on screen when the session was read."""
        service, actor, session = self._context.services.training, self._context.actor, self._session
        # A mark of ours that is on its way replaces what we wrote before it, whatever its version is by then.
        seen = None if (person, day) in self._written else version or _NOTHING_SEEN
        self._written.add((person, day))
        self._save(lambda: service.mark(actor, session, day, person, mark, note, seen))

    def mark_all(self, day: str) -> None:
        """Mark everybody present who has no mark on a day."""
        service, actor, session = self._context.services.training, self._context.actor, self._session
        self._save(lambda: service.mark_all(actor, session, day))

    def _save(self, work: Any) -> None:
        self._waiting += 1
        self._pause.stop()
        self._context.jobs.run(
            lambda _progress, _cancel: work(), done=self._on_saved, failed=self._on_failed, owner=self
        )

    def _on_saved(self, changed: Any) -> None:
        self._waiting -= 1
        self._context.bus.changed(changed, self._initiator)
        self._pause.start()

    def _on_failed(self, error: BaseException) -> None:
        self._waiting -= 1
        self._pause.start()
        if not isinstance(error, GatebookError):
            raise error
        self._context.fail(error)

    def _take(self, detail: SessionDetail) -> None:
        if self.busy:
            self._pause.start()
            return
        self._written.clear()
        self.loaded.emit(detail)

    def _lose(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.fail(error)
        if error.code == "record_missing":
            self.lost.emit()
