"""Catches every error nobody else caught; the dialog itself is loaded only when it is needed."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from app.ui.crash_dialog import CrashDialog

LogTail = Callable[[], Sequence[str]]
"""Returns the last lines of the log."""


class CrashGuard(QObject):
    """Receives every uncaught error of every thread and shows one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, log_tail: LogTail = tuple) -> None:
        super().__init__()
        self._log_tail = log_tail
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks for uncaught errors; before anything else is started."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
        elif QCoreApplication.instance() is not None:
            self._caught.emit(error)

    def _on_thread_error(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_error(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        from app.ui.crash_dialog import CrashDialog, report_of

        if self._dialog is not None:
            return
        self._dialog = CrashDialog(report_of(error, self._log_tail()))
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
