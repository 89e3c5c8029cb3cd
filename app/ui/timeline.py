"""A history: what happened, newest first, each line with its sign, its particulars and at most one action."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.ui.button import Button
from app.ui.facts import clear
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel, restyle
from app.ui.theme import current
from app.ui.tokens import GAP

FEW = 12
"""Lines shown before the user asks for all."""

_SIGN = 26


@dataclass(frozen=True, slots=True)
class Event:
    """One line: what happened, when and by whom, a remark, and what may still be done about it."""

    icon: str
    title: str
    details: str
    note: str = ""
    estimate: str = ""
    """Why its time is an estimate, and what is known instead; "" for a time that may be right."""
    amount: str = ""
    """A figure at the end of the line, such as a quantity."""
    tone: str = ""
    """Tone of the figure: ``danger``, ``ok`` or ""."""
    voided: bool = False
    action_text: str = ""
    action: Callable[[], object] | None = None


class Timeline(QWidget):
    """Shows events; long histories are folded until somebody wants them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._events: Sequence[Event] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show another history."""
        self._events = events
        self._fill(FEW)

    def _fill(self, most: int) -> None:
        clear(self._lines)
        shown = self._events[:most]
        for place, event in enumerate(shown):
            last = place == len(shown) - 1 and len(shown) == len(self._events)
            self._lines.addWidget(_Line(event, last))
        left = len(self._events) - len(shown)
        if left > 0:
            words = translate("Timeline", "Show all: {count} more").format(count=left)
            button = Button(lambda: words, "chevron-down", "quiet", lambda: self._fill(len(self._events)))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class _Sign(QWidget):
    """The icon on its round ground, with the thread to the next line."""

    def __init__(self, name: str, last: bool) -> None:
        super().__init__()
        self._last = last
        self.setFixedWidth(_SIGN)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(self)
        inside.setContentsMargins((_SIGN - 14) // 2, (_SIGN - 14) // 2, 0, 0)
        inside.addWidget(IconLabel(name, "muted", 14), 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = _SIGN / 2
        painter.setPen(QPen(QColor(tokens.line), max(1, tokens.line_width)))
        if not self._last:
            painter.drawLine(QPointF(middle, _SIGN), QPointF(middle, self.height()))
        painter.setBrush(QColor(tokens.sunken))
        painter.drawEllipse(QPointF(middle, middle), middle - 1, middle - 1)


class _Line(QWidget):
    """One event."""

    def __init__(self, event: Event, last: bool) -> None:
        super().__init__()
        title = PlainLabel(event.title, wrap=True)
        restyle(title, "muted", event.voided)
        if event.voided:
            font = title.font()
            font.setStrikeOut(True)
            title.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.setContentsMargins(0, 3, 0, GAP + GAP // 2)
        words.addWidget(title)
        words.addWidget(PlainLabel(event.details, role="small", wrap=True))
        for remark in (event.note, event.estimate):
            if remark:
                words.addWidget(PlainLabel(remark, role="note", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(_Sign(event.icon, last))
        row.addLayout(words, 1)
        if event.amount:
            amount = PlainLabel(event.amount, role="label")
            amount.set_tone("" if event.voided else event.tone)
            amount.setContentsMargins(0, 3, 0, 0)
            row.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        if event.action is not None:
            row.addWidget(_action(event), 0, Qt.AlignmentFlag.AlignTop)


def _action(event: Event) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon("undo", "muted"))
    button.setToolTip(event.action_text)
    button.setAccessibleName(f"{event.action_text}: {event.title}")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    act = event.action
    if act is not None:
        button.clicked.connect(lambda _checked: act())
    return button
