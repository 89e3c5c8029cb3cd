"""The bar over a screen: where one is, the way back, and the actions of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.plain_label import ElidedLabel
from app.ui.text import isolate
from app.ui.tokens import GAP


class TopBar(Retranslating, QFrame):
    """Title with the path above it; actions at the trailing edge."""

    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._back = QToolButton(self)
        self._back.setIcon(icon("back"))
        self._back.clicked.connect(self.back_clicked)
        self._path = ElidedLabel(role="small", parent=self)
        self._title = ElidedLabel(role="title", parent=self)
        self._actions: QWidget | None = None
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._path)
        titles.addWidget(self._title)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._back)
        self._row.addLayout(titles, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Back):
            QShortcut(keys, self, self._back.click)
        self.retranslate()

    def show_path(self, titles: Sequence[str]) -> None:
        """Show the last of the titles large and the ones before it as the path."""
        self._title.show_text(titles[-1] if titles else "")
        self._path.show_text(" / ".join(isolate(title) for title in titles[:-1]))
        self._path.setVisible(len(titles) > 1)
        self._back.setVisible(len(titles) > 1)

    def show_actions(self, actions: QWidget | None) -> None:
        """Put the actions of the page at the trailing edge; those of the page before are hidden."""
        if self._actions is actions:
            return
        if self._actions is not None:
            self._row.removeWidget(self._actions)
            self._actions.hide()
        self._actions = actions
        if actions is not None:
            self._row.addWidget(actions)
            actions.show()

    def title(self) -> str:
        """Return the title that is shown."""
        return self._title.full_text()

    def retranslate(self) -> None:
        """Set the words of the way back."""
        self._back.setToolTip(translate("TopBar", "Back (Alt+Left)"))
        self._back.setAccessibleName(translate("TopBar", "Back"))
