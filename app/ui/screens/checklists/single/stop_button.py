"""The main button of a stop that is no item: Enter presses it, and the arrows are left to the way between the stops."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.ui.screens.checklists.run_actions import CompleteButton

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class StopButton(CompleteButton):
    """A large button; Qt would use the arrows to go to the button beside it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the view."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)
