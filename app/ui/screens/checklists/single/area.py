"""Where the page of one item stands: it scrolls when it is higher than the room there is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from app.ui.screens.checklists.single.large import COLUMN, is_small
from app.ui.tokens import GAP


class PageArea(QScrollArea):
    """Scrolls with the wheel and the finger; the keys are for the items."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def turn_to(self, page: QWidget) -> QWidget | None:
        """Show a page in a column no wider than lines are read with ease; return what stood there."""
        old = self.takeWidget()
        holder = QWidget()
        holder.setProperty("page", True)
        page.setMaximumWidth(COLUMN)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, GAP if is_small(self.window()) else GAP * 2, 0, GAP)
        row.setSpacing(0)
        row.addWidget(page, 1000)
        row.addSpacing(GAP)
        row.addStretch(1)
        self.setWidget(holder)
        self.verticalScrollBar().setValue(0)
        return old

    def see_keyboard(self) -> None:
        """Scroll to what the keyboard is in, once it has its place."""

        def see() -> None:
            found = QApplication.focusWidget()
            if found is not None and self.isAncestorOf(found):
                self.ensureWidgetVisible(found, 0, GAP * 2)

        QTimer.singleShot(0, self, see)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()
