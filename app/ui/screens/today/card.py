"""A card of the overview: a heading with a count, rows that open something, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.ui.button import Button
from app.ui.i18n import Words
from app.ui.icon_label import IconLabel
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.theme import current
from app.ui.tokens import GAP, RADIUS


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a card: its words, pills (state and name), and what opening it does."""

    title: str
    detail: str
    open: Callable[[], None]
    remark: str = ""
    pills: Sequence[tuple[str, str]] = ()
    button: Words | None = None


class EntryRow(QWidget):
    """A row that is one stop for the keyboard; Enter, Space or a click opens it."""

    opened = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(f"{entry.detail} {entry.remark}".strip())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(entry.title, role="label", wrap=True))
        words.addWidget(PlainLabel(entry.detail, role="small", wrap=True))
        if entry.remark:
            remark = PlainLabel(entry.remark, wrap=True)
            remark.setProperty("tone", "warning")
            words.addWidget(remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP - 1, GAP, GAP)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        for state, text in entry.pills:
            row.addWidget(Pill(state, text), 0, Qt.AlignmentFlag.AlignVCenter)
        if entry.button is not None:
            button = Button(entry.button, "", "", self.opened.emit)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        else:
            row.addWidget(IconLabel("chevron-right", "muted", 16))
        self.opened.connect(entry.open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space, move with the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go dark again."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the line above and the ring."""
        del event
        painter, tokens = QPainter(self), current()
        painter.fillRect(GAP + 4, 0, self.width() - 2 * GAP - 8, 1, QColor(tokens.line))
        if self._hovered:
            painter.fillRect(self.rect().adjusted(1, 1, -1, 0), QColor(tokens.sunken))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)


class Card(QFrame):
    """Rows under a heading."""

    def __init__(self, icon_name: str, heading: Words, empty: Words | None = None) -> None:
        super().__init__()
        self.setProperty("card", True)
        # Its height follows from its width: a largest height would cut wrapped lines off in a narrow column.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heading, self._empty = heading, empty
        self._title = PlainLabel(role="heading")
        self._count = Pill()
        self._nothing = PlainLabel(wrap=True)
        self._nothing.setProperty("muted", True)
        self._nothing.setContentsMargins(GAP + 4, 0, GAP, GAP + 4)
        self._rows: list[EntryRow] = []
        self.head = head = QHBoxLayout()
        head.setContentsMargins(GAP + 4, GAP + 2, GAP + 4, GAP + 2)
        head.setSpacing(GAP)
        head.addWidget(IconLabel(icon_name, "accent"))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(1, 0, 1, 1)
        self._list.setSpacing(0)
        self._list.addLayout(head)
        self._list.addWidget(self._nothing)

    def rows(self) -> list[EntryRow]:
        """Return the rows, from the first."""
        return self._rows

    def fill(self, entries: Sequence[Entry], count: str, state: str = "neutral") -> None:
        """Show rows; a card without rows says so, or goes when it has nothing to say."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [EntryRow(entry) for entry in entries]
        for row in self._rows:
            self._list.addWidget(row)
        self._title.setText(self._heading())
        self._count.setVisible(bool(entries))
        self._count.show_state(state, count)
        self._nothing.setText(self._empty() if self._empty else "")
        self._nothing.setVisible(not entries and self._empty is not None)
        self.setVisible(bool(entries) or self._empty is not None)
