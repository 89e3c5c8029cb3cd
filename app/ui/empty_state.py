"""What an empty list shows instead of nothing: a sign, a sentence and the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import colour_of, draw
from app.ui.plain_label import PlainLabel
from app.ui.theme import current
from app.ui.tokens import GAP

_SIGN = 56
_COLUMN_CHARS = 64


class _Sign(QWidget):
    """An icon on a round ground."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(QSize(_SIGN, _SIGN))

    def show_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().accent_soft)
        painter.drawEllipse(self.rect())
        quarter = _SIGN / 4
        inside = QRectF(self.rect()).adjusted(quarter, quarter, -quarter, -quarter)
        draw(painter, self._name, inside, colour_of("text" if current().line_width > 1 else "accent"))


class EmptyState(QWidget):
    """A sign, a heading, a sentence and at most one button, in the middle of the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = _Sign("inbox")
        self._heading = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self._sentence.setProperty("muted", True)
        self._button = QPushButton()
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        self._lay_out()

    def show_message(
        self,
        icon: str,
        heading: str,
        sentence: str = "",
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show texts in the language in use, and a button where there is an ``action``."""
        self._sign.show_icon(icon)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._action = action
        self._button.setText(action_text)
        self._button.setVisible(action is not None)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN_CHARS)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        inside.addSpacing(GAP // 2)
        inside.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 20)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
