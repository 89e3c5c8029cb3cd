"""The foot of the rail: who is signed in and where, the language, locking and leaving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.dataclass import dataclass
from app.models.values import LANGUAGES
from app.ui.i18n import OWN_NAMES, Retranslating, translate
from app.ui.icons import icon
from app.ui.plain_label import ElidedLabel
from app.ui.text import isolate, tooltip
from app.ui.theme import current
from app.ui.tokens import GAP

_SIDE = 34
_SHORT_NAMES = {"ar": "عربي", "ckb": "کوردی", "en": "EN"}


@dataclass(frozen=True, slots=True)
class Who:
    """The signed-in user as the rail shows them, in the language in use."""

    name: str
    role: str
    point: str


class _Avatar(QAbstractButton):
    """A round button with the first letter of the name; opens the user's menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter on its ground, with a ring when it has the focus."""
        del event
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.rail_active))
        ring = tokens.rail_mark if self.hasFocus() or self.underMouse() else tokens.rail_muted
        painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1))
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.rail_text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text()[:1])


class UserBox(Retranslating, QWidget):
    """Shows the signed-in user and offers languages, lock and sign-out."""

    language_chosen = Signal(str)
    lock_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = Who("", "", "")
        self._language = "en"
        self._avatar = _Avatar(self)
        self._avatar.clicked.connect(self._open_menu)
        self._words = QWidget(self)
        self._name = ElidedLabel(parent=self._words)
        self._place = ElidedLabel(role="small", parent=self._words)
        self._name.setObjectName("railName")
        self._place.setObjectName("railPlace")
        self._tools = QWidget(self)
        self._lock = self._tool("lock", self.lock_requested)
        self._leave = self._tool("sign-out", self.sign_out_requested)
        self._group = QButtonGroup(self)
        self._languages = {lang: self._language_button(lang) for lang in LANGUAGES}
        self._lay_out()
        self.retranslate()

    def show_user(self, who: Who) -> None:
        """Show name, role and point of the signed-in user."""
        self._who = who
        self._name.show_text(who.name)
        self._place.show_text(" · ".join(isolate(part) for part in (who.role, who.point) if part))
        self._avatar.setText(who.name)
        self._describe()

    def show_language(self, lang: str) -> None:
        """Mark the language in use."""
        self._language = lang
        for tag, button in self._languages.items():
            button.setChecked(tag == lang)

    def collapse(self, collapsed: bool) -> None:
        """Show the round button alone (its menu offers everything), or the whole box."""
        self._words.setVisible(not collapsed)
        self._tools.setVisible(not collapsed)

    def retranslate(self) -> None:
        """Set the texts of the buttons."""
        self._lock.setToolTip(translate("UserBox", "Lock (Ctrl+L)"))
        self._leave.setToolTip(translate("UserBox", "Sign out"))
        for button in (self._lock, self._leave):
            button.setAccessibleName(button.toolTip())
        self._describe()

    def _describe(self) -> None:
        self._avatar.setToolTip(tooltip(self._who.name))
        self._avatar.setAccessibleName(translate("UserBox", "User menu"))

    def _tool(self, name: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self._tools)
        button.setIcon(icon(name, "rail_muted"))
        button.setObjectName("railTool")
        button.clicked.connect(signal)
        return button

    def _language_button(self, lang: str) -> QToolButton:
        button = QToolButton(self._tools)
        button.setText(_SHORT_NAMES[lang])
        button.setToolTip(OWN_NAMES[lang])
        button.setAccessibleName(OWN_NAMES[lang])
        button.setObjectName("railTool")
        button.setCheckable(True)
        self._group.addButton(button)
        button.clicked.connect(lambda: self.language_chosen.emit(lang))
        return button

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for lang in LANGUAGES:
            action = menu.addAction(OWN_NAMES[lang])
            action.setCheckable(True)
            action.setChecked(lang == self._language)
            action.triggered.connect(lambda _=False, tag=lang: self.language_chosen.emit(tag))
        menu.addSeparator()
        menu.addAction(icon("lock"), translate("UserBox", "Lock"), self.lock_requested.emit)
        menu.addAction(icon("sign-out"), translate("UserBox", "Sign out"), self.sign_out_requested.emit)
        above = QPoint(0, -menu.sizeHint().height())
        menu.exec(self._avatar.mapToGlobal(above))

    def _lay_out(self) -> None:
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._place)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        for button in self._row():
            tools.addWidget(button)
        tools.insertStretch(len(self._languages), 1)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self._avatar)
        top.addWidget(self._words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(top)
        layout.addWidget(self._tools)

    def _row(self) -> Sequence[QWidget]:
        return [*self._languages.values(), self._lock, self._leave]
