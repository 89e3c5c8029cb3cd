"""Push buttons that keep their words in the language in use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.ui.i18n import Retranslating, Words
from app.ui.icons import SIZE, icon

_RTL_GAP = 5


class Button(Retranslating, QPushButton):
    """A button with words, an icon and a weight: "" plain, ``primary``, ``danger`` or ``quiet``."""

    def __init__(
        self,
        words: Words,
        icon_name: str = "",
        kind: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._words = words
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if icon_name:
            self.show_icon(icon_name)
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())
        self.retranslate()

    def show_icon(self, name: str, role: str = "") -> None:
        """Show an icon in the colour that fits the weight of the button."""
        kind = str(self.property("kind"))
        self.setIcon(icon(name, role or {"primary": "on_accent", "danger": "danger"}.get(kind, "text")))
        self._space_icon()

    def show_words(self, words: Words) -> None:
        """Show other words."""
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words in the language in use."""
        self.setText(self._words())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the icon apart from the words when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._space_icon()

    def _space_icon(self) -> None:
        space_icon(self)


def space_icon(button: QAbstractButton) -> None:
    """Keep icon and words of a button apart: right to left, Qt leaves no room, so the icon brings its own."""
    rtl = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    button.setIconSize(QSize(SIZE + (_RTL_GAP if rtl else 0), SIZE))
