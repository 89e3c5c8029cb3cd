"""Notices that nobody is at the PC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` once no key, button or mouse was used for so many minutes.

    It looks at the windows of the system alone: to look at every event of every widget would slow down them all.
    """

    idle = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._look_at)
        self._look_at(app.focusWindow())

    def watch(self, minutes: int) -> None:
        """Begin to count; 0 minutes means never."""
        self._timer.stop()
        self._timer.setInterval(minutes * 60_000)
        if minutes:
            self._timer.start()

    def rest(self) -> None:
        """Stop counting, as while the screen is locked."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew at every sign of life."""
        del watched
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing a filter again moves it to the front; it is never there twice.
            window.installEventFilter(self)
