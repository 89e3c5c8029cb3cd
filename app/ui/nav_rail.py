"""The rail at the leading edge of the window: where one is, where one can go, and who one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.i18n import Retranslating, Words
from app.ui.icon_label import IconLabel
from app.ui.nav_button import ICON, PAD, NavButton
from app.ui.plain_label import PlainLabel
from app.ui.theme import current
from app.ui.tokens import GAP
from app.ui.user_box import UserBox

_NARROWEST, _WIDEST = 196, 264
_SHORTCUTS = 9


class NavRail(Retranslating, QWidget):
    """Entries with keys Alt+1 to Alt+9, badges, and the user box at the foot; collapses to icons."""

    chosen = Signal(str)
    """The key of the entry the user wants to go to; the caller answers with ``mark``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.user_box = UserBox(self)
        self._entries: dict[str, tuple[NavButton, Words]] = {}
        self._group = QButtonGroup(self)
        self._collapsed = False
        self._keys: list[QShortcut] = []
        self._logo = IconLabel("gatebook", side=26, parent=self)
        self._product = PlainLabel("Gatebook", role="heading", parent=self)
        self._product.setObjectName("railName")
        self._list = QVBoxLayout()
        self._lay_out()

    @property
    def keys(self) -> Sequence[str]:
        """The keys of the entries in order."""
        return list(self._entries)

    @property
    def collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._collapsed

    def clear(self) -> None:
        """Remove all entries, as at sign-out."""
        for button, _words in self._entries.values():
            self._group.removeButton(button)
            button.deleteLater()
        for key in self._keys:
            key.deleteLater()
        self._entries.clear()
        self._keys.clear()

    def add(self, key: str, words: Words, icon_name: str) -> None:
        """Append an entry; the first nine get a key of their own."""
        button = NavButton(icon_name)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._list.insertWidget(len(self._entries), button)
        self._entries[key] = (button, words)
        place = len(self._entries)
        if place <= _SHORTCUTS:
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda: self.chosen.emit(key))
            self._keys.append(shortcut)
        button.collapse(self._collapsed)
        self.retranslate()

    def mark(self, key: str) -> None:
        """Show which entry is open."""
        self._entries[key][0].setChecked(True)

    def set_badge(self, key: str, count: int, tone: str = "info") -> None:
        """Show how many things wait behind an entry; an entry that is not there is no error."""
        if key in self._entries:
            self._entries[key][0].set_badge(count, tone)

    def badge(self, key: str) -> int:
        """Return the count at an entry."""
        return self._entries[key][0].badge

    def collapse(self, collapsed: bool) -> None:
        """Show icons alone where the window is narrow, or icons with labels."""
        self._collapsed = collapsed
        self._product.setVisible(not collapsed)
        self.user_box.collapse(collapsed)
        for button, _words in self._entries.values():
            button.collapse(collapsed)
        self._fit()

    def retranslate(self) -> None:
        """Set the labels again and the width that fits them."""
        for place, (button, words) in enumerate(self._entries.values(), start=1):
            button.set_words(words(), f"Alt+{place}" if place <= _SHORTCUTS else "")
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground of the rail."""
        del event
        QPainter(self).fillRect(self.rect(), current().rail)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the width again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if self._collapsed:
            self.setFixedWidth(ICON + PAD * 2 + GAP * 2)
            return
        widest = max((button.wanted_width() for button, _words in self._entries.values()), default=0)
        self.setFixedWidth(min(max(widest + GAP * 2, _NARROWEST), _WIDEST))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP // 2, GAP // 2, 0, GAP)
        head.setSpacing(GAP)
        head.addWidget(self._logo)
        head.addWidget(self._product, 1)
        inside = QWidget()
        inside.setProperty("page", True)
        inside.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addWidget(self.user_box)
