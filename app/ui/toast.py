"""Short messages over the foot of the window: good news goes by itself, bad news waits to be closed."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

SECONDS = 6
SECONDS_WITH_ACTION = 12
MOST = 3
_ABOVE_THE_FOOT = GAP * 6
_SIGNS = {"ok": "check", "info": "info", "warning": "warning", "danger": "critical"}


class Toast(QFrame):
    """One message with at most one action; the pointer over it holds it."""

    def __init__(self, text: str, tone: str, action_text: str, action: Callable[[], None] | None) -> None:
        super().__init__()
        self.setObjectName("toast")
        self.setProperty("toastTone", tone)
        self.text = text
        sign = IconLabel(_SIGNS.get(tone, "info"), "rail_mark")
        words = PlainLabel(text, wrap=True)
        words.setMinimumWidth(min(words.fontMetrics().horizontalAdvance(text) + 8, 420))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP, GAP, GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(sign)
        layout.addWidget(words, 1)
        if action is not None:
            layout.addWidget(self._action_button(action_text, action))
        layout.addWidget(self._close_button())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(1000 * (SECONDS_WITH_ACTION if action is not None else SECONDS))
        self._timer.timeout.connect(self.close_now)
        self._stays = tone == "danger"
        self._start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        super().leaveEvent(event)
        self._start()

    def close_now(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()

    def _start(self) -> None:
        if not self._stays:
            self._timer.start()

    def _action_button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("toastAction")
        button.clicked.connect(self.close_now)
        button.clicked.connect(lambda _checked: action())
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("railTool")
        button.setIcon(icon("cross", "rail_muted"))
        button.setAccessibleName(translate("Toast", "Close this message"))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self.close_now)
        return button


class Toasts(QWidget):
    """Stacks the latest messages over the lower middle of another widget."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._shown: list[Toast] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(GAP)
        self.hide()
        over.installEventFilter(self)

    def show_toast(
        self,
        text: str,
        *,
        tone: str = "ok",
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> Toast:
        """Show a message; the oldest makes way when there are too many."""
        toast = Toast(text, tone, action_text, action)
        toast.destroyed.connect(self._place)
        self._shown = [*self.toasts(), toast]
        for old in self._shown[:-MOST]:
            old.close_now()
        self._stack.addWidget(toast)
        toast.show()
        self._place()
        _say_aloud(toast)
        return toast

    def toasts(self) -> list[Toast]:
        """Return the messages that are shown, oldest first."""
        return [toast for toast in self._shown if shiboken6.isValid(toast) and not toast.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the widget below is resized."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        shown = bool(self.toasts())
        self.setVisible(shown)
        if not shown:
            return
        room = self._over.rect()
        size = self.sizeHint().boundedTo(room.adjusted(GAP, GAP, -GAP, -GAP).size())
        size.setHeight(max(size.height(), self.heightForWidth(size.width())))
        self.resize(size)
        self.move((room.width() - size.width()) // 2, room.height() - size.height() - _ABOVE_THE_FOOT)
        self.raise_()


def _say_aloud(toast: Toast) -> None:
    """Let a screen reader read the message at once."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
