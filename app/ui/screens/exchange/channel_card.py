"""One channel on its page: what it is, how it fares, and what an administrator does with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.services.channels import ChannelRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Facts
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.channel_words import SIGNS, facts_of, kind_name, state_of
from app.ui.screens.exchange.standing_card import Notice
from app.ui.text import isolate
from app.ui.tokens import GAP

_SIGN = 24


@dataclass(frozen=True, slots=True)
class ChannelActs:
    """What can be done with a channel; the page does it."""

    try_out: Callable[[ChannelRow], object]
    change: Callable[[ChannelRow], object]
    earlier: Callable[[ChannelRow], object]
    turn: Callable[[ChannelRow], object]
    remove: Callable[[ChannelRow], object]


class ChannelCard(QFrame):
    """Shows one channel; made anew whenever it is read again."""

    def __init__(
        self, context: AppContext, row: ChannelRow, acts: ChannelActs | None, *, first: bool = True
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(row.setup.name)
        self.row = row
        tone, words = state_of(row)
        head = QHBoxLayout()
        head.setSpacing(GAP + GAP // 2)
        head.addWidget(IconLabel(SIGNS[row.setup.kind], "accent", _SIGN))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(PlainLabel(isolate(row.setup.name), role="heading", wrap=True))
        names.addWidget(PlainLabel(kind_name(row.setup.kind), role="small"))
        head.addLayout(names, 1)
        head.addWidget(Pill(tone, words))
        facts = Facts()
        facts.show_facts(facts_of(row, context.formats))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP + GAP // 2, GAP * 2, GAP + GAP // 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(head)
        layout.addWidget(facts)
        self.notice = Notice("warning", "network-off")
        if row.standing.error is not None and row.setup.active:
            self.notice.say(context.message(row.standing.error))
        layout.addWidget(self.notice)
        if acts is not None:
            layout.addWidget(self._bar(row, acts))
            self.earlier_button.setVisible(not first)

    def _bar(self, row: ChannelRow, acts: ChannelActs) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar, GAP)
        flow.setContentsMargins(0, 0, 0, 0)
        on = row.setup.active
        turn = (
            (lambda: translate("Channels", "Switch off"))
            if on
            else (lambda: translate("Channels", "Switch on"))
        )
        self.try_button = Button(
            lambda: translate("Channels", "Try this channel"), "sync", "", lambda: acts.try_out(row)
        )
        self.change_button = Button(
            lambda: translate("Channels", "Change…"), "pencil", "quiet", lambda: acts.change(row)
        )
        self.turn_button = Button(turn, "power", "quiet", lambda: acts.turn(row))
        self.remove_button = Button(
            lambda: translate("Channels", "Remove…"), "trash", "quiet", lambda: acts.remove(row)
        )
        self.earlier_button = Button(
            lambda: translate("Channels", "Use earlier"), "chevron-up", "quiet", lambda: acts.earlier(row)
        )
        buttons = (
            self.try_button,
            self.change_button,
            self.earlier_button,
            self.turn_button,
            self.remove_button,
        )
        for button in buttons:
            flow.addWidget(button)
        return bar
