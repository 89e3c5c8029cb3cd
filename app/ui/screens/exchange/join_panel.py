"""Joining from a point: a request goes out, an answer comes back, and codes are compared on the telephone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.facts import Card
from app.ui.i18n import Retranslating, Words, translate
from app.ui.icons import colour_of
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.code_card import CodeCard
from app.ui.text import Formats
from app.ui.theme import current
from app.ui.tokens import GAP

_SIDE = 30


class _Number(QWidget):
    """The number of a step in a disc."""

    def __init__(self, shown: str) -> None:
        super().__init__()
        self._shown = shown
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().accent_soft)
        painter.drawEllipse(self.rect())
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour_of("text" if current().line_width > 1 else "accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown)


class Step(Retranslating, QWidget):
    """One numbered step: what to do, why, and what stands under it."""

    def __init__(self, number: str, heading: Words, sentence: Words) -> None:
        super().__init__()
        self._words = (heading, sentence)
        self._heading = PlainLabel(role="label", wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self._sentence.setProperty("muted", True)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        column = QVBoxLayout()
        column.setSpacing(GAP // 2)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addLayout(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP * 2)
        row.addWidget(_Number(number), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words."""
        self._heading.setText(self._words[0]())
        self._sentence.setText(self._words[1]())


class JoinPanel(Card):
    """The two steps of joining; the page around it writes and reads the files."""

    request_wanted = Signal()
    answer_wanted = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        asking = Step(
            formats.digits_of("1"),
            lambda: translate("Join", "Save the request and take it to headquarters"),
            lambda: translate(
                "Join",
                "On a stick or by e-mail. Then telephone headquarters and read this code out: it proves who asks.",
            ),
        )
        self.code = CodeCard(lambda: translate("Join", "Code of this PC"))
        self.request_button = Button(
            lambda: translate("Join", "Save the request…"), "export", "primary", self.request_wanted.emit
        )
        asking.body.addWidget(self.code)
        asking.body.addWidget(self.request_button, 0, Qt.AlignmentFlag.AlignLeading)
        answering = Step(
            formats.digits_of("2"),
            lambda: translate("Join", "Take in the answer of headquarters"),
            lambda: translate(
                "Join", "Headquarters gives back a file ending in .answer. Nothing recorded is lost."
            ),
        )
        self.answer_button = Button(
            lambda: translate("Join", "Open the answer…"), "import", "", self.answer_wanted.emit
        )
        answering.body.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.setSpacing(GAP * 3)
        self.body.addWidget(asking)
        self.body.addWidget(answering)
