"""The head of the exchange screen: how this PC stands, in words and figures, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.facts import clear
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Words
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.tiles import Figure, Tiles
from app.ui.tokens import GAP

_SIGN = 36


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know: tone, sign and sentence, and the words of the button that leads on."""

    tone: str
    sign: str
    sentence: str
    words: Words | None = None
    act: Callable[[], object] | None = None


class Notice(QFrame):
    """A sentence in a band, with at most one button."""

    def __init__(self, banner: str, sign: str, button: Button | None = None) -> None:
        super().__init__()
        self.setProperty("banner", banner)
        self._words = PlainLabel(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(sign, banner))
        row.addWidget(self._words, 1)
        if button is not None:
            row.addWidget(button)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, nothing for an empty one."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


class StandingCard(QFrame):
    """Heading, figures, notices and actions."""

    def __init__(self, figures: int, actions: Sequence[QWidget], signs: Mapping[str, str]) -> None:
        super().__init__()
        self._signs = signs
        self.setProperty("card", True)
        self._sign = IconLabel("exchange", "accent", _SIGN)
        self._heading = PlainLabel(role="title", wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self._sentence.setProperty("muted", True)
        self._tiles = Tiles(figures)
        self._notices = QVBoxLayout()
        self._lay_out(actions)

    def show_standing(self, tone: str, heading: str, sentence: str) -> None:
        """Show how this PC stands."""
        self._sign.show_icon(self._signs.get(tone, "exchange"), tone)
        self._heading.setText(heading)
        self._sentence.setText(sentence)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show the figures."""
        self._tiles.show_figures(figures)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Say what is doubled, awaited, contradictory or kept aside, each with the way on."""
        clear(self._notices)
        for line in lines:
            act = line.act
            button = (
                None if act is None or line.words is None else Button(line.words, kind="quiet", pressed=act)
            )
            notice = Notice(line.tone, line.sign, button)
            notice.say(line.sentence)
            self._notices.addWidget(notice)

    def _lay_out(self, actions: Sequence[QWidget]) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(GAP * 2)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        bar = QWidget()
        flow = FlowLayout(bar, GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        for action in actions:
            flow.addWidget(action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addLayout(head)
        layout.addWidget(self._tiles)
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._notices.setSpacing(GAP)
        layout.addLayout(self._notices)
        layout.addWidget(bar)
