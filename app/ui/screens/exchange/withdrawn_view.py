"""Withdrawn PCs at headquarters: what they wrote afterwards, looked into and adopted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, Facts, clear
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.conflict_words import joined
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_MOST_PEOPLE = 6


class WithdrawnView(Retranslating, QWidget):
    """One card for each withdrawn PC that has files aside or changes that do not count."""

    adopted = Signal()
    counted = Signal(int)
    """How many PCs there are to look at."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._pcs: Sequence[Any] = ()
        self._names: dict[str, str] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        column.addLayout(self._cards)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.hide()
        self.refresh()

    @property
    def buttons(self) -> list[Button]:
        """The buttons on the cards, in their order."""
        return self.findChildren(Button)

    def refresh(self) -> None:
        """Read again which withdrawn PCs wrote what."""
        services, lang = self._context.services, self._context.languages.named
        self._context.jobs.run(lambda _progress, _cancel: _read(services, lang), done=self._show, owner=self)

    def look_into(self, code: str) -> None:
        """Read the files kept aside from a PC; they count for nothing until they are adopted."""
        services, actor = self._context.services, self._context.actor
        self._context.jobs.run(
            lambda progress, cancel: services.exchange.look_into(actor, code, progress, cancel),
            title=lambda: translate("Exchange", "Looking into the files…"),
            done=lambda _pc: self._tell(),
            owner=self,
        )

    def adopt(self, code: str, log: str, n: int) -> None:
        """Let the changes of a withdrawn PC count up to number ``n``."""
        services, actor = self._context.services, self._context.actor
        self._context.jobs.run(
            lambda progress, cancel: services.exchange.adopt(actor, code, log, n, progress, cancel),
            title=lambda: translate("Exchange", "Adopting the changes"),
            done=self._told,
            owner=self,
        )

    def retranslate(self) -> None:
        """Write the cards in the language in use."""
        clear(self._cards)
        shown = [pc for pc in self._pcs if pc.files or any(log.withheld for log in pc.logs)]
        for pc in shown:
            self._cards.addWidget(self._card(pc))
        self.setVisible(bool(shown))
        self.counted.emit(len(shown))

    def _show(self, found: tuple[Sequence[Any], dict[str, str]]) -> None:
        self._pcs, self._names = found
        self.retranslate()

    def _tell(self) -> None:
        self.refresh()
        self.adopted.emit()

    def _told(self, count: int) -> None:
        words = translate("Exchange", "Adopted: {count}. The records show these changes from now on.")
        self._context.notify(words.format(count=ltr(self._context.formats.number(count))))
        self._tell()

    def _card(self, pc: Any) -> Card:
        card, formats = Card(f"{isolate(pc.label)} · {ltr(pc.code)}"), self._context.formats
        if pc.files:
            words = translate("Exchange", "Files that nobody has looked into: {count}")
            card.body.addWidget(PlainLabel(words.format(count=ltr(formats.number(pc.files))), wrap=True))
            look = Button(
                lambda: translate("Exchange", "Look inside"), "eye", "", lambda: self.look_into(pc.code)
            )
            card.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        for log in pc.logs:
            if log.withheld:
                self._add_log(card, pc, log)
        return card

    def _add_log(self, card: Card, pc: Any, log: Any) -> None:
        formats = self._context.formats
        people = [isolate(self._names.get(user, user)) for user in log.users[:_MOST_PEOPLE]]
        numbers = ltr(f"{formats.number(log.good + 1)}–{formats.number(log.n)}")
        facts = Facts()
        facts.show_facts(
            [
                (translate("Exchange", "Changes that do not count"), numbers),
                (translate("Exchange", "Made by"), joined(people)),
                (translate("Exchange", "From"), ltr(formats.moment(log.oldest)) if log.oldest else ""),
                (translate("Exchange", "Until"), ltr(formats.moment(log.newest)) if log.newest else ""),
            ]
        )
        card.body.addWidget(facts)
        adopt = Button(
            lambda: translate("Exchange", "Adopt these changes…"),
            "check",
            "",
            lambda: self._ask(pc, log, numbers),
        )
        card.body.addWidget(adopt, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask(self, pc: Any, log: Any, numbers: str) -> None:
        sentence = translate(
            "Exchange",
            "Changes {numbers} of {pc} will be shown as records, here and at every PC. This cannot be taken back.",
        ).format(numbers=numbers, pc=isolate(pc.label))
        answers = [
            Answer("leave", translate("Exchange", "Leave them out")),
            Answer("adopt", translate("Exchange", "Adopt"), "primary"),
        ]
        title = translate("Exchange", "Adopt the changes of a withdrawn PC?")
        if ask(self, title, sentence, answers, "warning") == "adopt":
            self.adopt(pc.code, log.log, log.n)


def _read(services: Any, lang: str) -> tuple[Sequence[Any], dict[str, str]]:
    from app.services.naming import Names

    pcs = services.exchange.withdrawn()
    users = [user for pc in pcs for log in pc.logs for user in log.users]
    names = Names(services.desk, lang)
    names.load("user", users)
    return pcs, {user: names.user(user) for user in users}
