"""One conflict after the other: what happened in a sentence, the versions to choose from, and a reason if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.models.folding import ascii_digits
from app.services.conflicts import DELETE
from app.services.conflicts_rows import ConflictRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import Card, clear
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.choice_card import ChoiceCard
from app.ui.screens.exchange.conflict_offers import OTHER, Offer, offers_of
from app.ui.screens.exchange.conflict_words import record_text, sentences
from app.ui.screens.exchange.field_names import kind_name
from app.ui.screens.exchange.other_value import ask_other, editable, read_offered
from app.ui.text import ltr
from app.ui.tokens import GAP

_NUMBERS = frozenset("123456789")
_STEPS = {Qt.Key.Key_PageUp.value: -1, Qt.Key.Key_PageDown.value: 1}
_WIDEST_CHARS = 96
_LONGEST_REASON = 200


class ConflictPage(Retranslating, QWidget):
    """Decides conflicts; keys 1, 2, 3 choose, Page Up and Page Down go to the others."""

    decided = Signal(object)
    """What changed, as a ``Changed``."""
    settled = Signal(object)
    """The conflict that was just decided."""
    closed = Signal()

    def __init__(
        self, context: AppContext, rows: Sequence[ConflictRow], at: int = 0, done: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._context = context
        self._rows = list(rows)
        self._at = at
        self._busy = False
        self._done = set(done)
        self._heading = PlainLabel(role="heading", wrap=True)
        self._place = PlainLabel(role="small")
        self._card = Card()
        self._choices = QVBoxLayout()
        self._reason = QLineEdit()
        self._reason_label = PlainLabel(role="label", wrap=True)
        self._hint = PlainLabel(role="small", wrap=True)
        self.previous_button = Button(
            lambda: translate("Conflicts", "Previous"), "chevron-up", "quiet", lambda: self.go(-1)
        )
        self.next_button = Button(
            lambda: translate("Conflicts", "Next"), "chevron-down", "quiet", lambda: self.go(1)
        )
        self._empty = EmptyState()
        self._view = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self._view.installEventFilter(self)
        self.retranslate()

    @property
    def row(self) -> ConflictRow | None:
        """The conflict in sight, None when all are decided."""
        return self._rows[self._at] if self._at < len(self._rows) else None

    @property
    def choices(self) -> list[ChoiceCard]:
        """The cards to choose from, in the order of their keys."""
        cards = [self._choices.itemAt(place) for place in range(self._choices.count())]
        found = [card.widget() for card in cards if card is not None]
        return [card for card in found if isinstance(card, ChoiceCard)]

    def go(self, by: int) -> None:
        """Show the next or the previous conflict."""
        if 0 <= self._at + by < len(self._rows):
            self._at += by
            self._reason.clear()
            self.retranslate()
            self._focus()

    def choose(self, number: int) -> None:
        """Decide by the number of a version, from 1; the last choice asks for another value."""
        cards = self.choices
        if 1 <= number <= len(cards) and cards[number - 1].isEnabled() and not self._busy:
            cards[number - 1].click()

    def decide(self, choice: int | str) -> None:
        """Let one version stand, or keep or delete the record."""
        row, why = self.row, self._reason.text()
        if row is None or self._busy:
            return
        actor, conflicts = self._context.actor, self._context.services.conflicts
        if isinstance(choice, int):
            values = row.rivals[choice].values
            self._save(
                row,
                lambda _progress, _cancel: conflicts.decide(
                    actor, *row.key, values, why=why, seen=self._seen(row)
                ),
            )
            return
        act = conflicts.delete if choice == DELETE else conflicts.keep
        self._save(row, lambda _progress, _cancel: act(actor, row.table, row.row, why=why))

    def ask_other(self) -> None:
        """Ask for another value."""
        row = self.row
        if row is not None and editable(row):
            read_offered(self._context, row, lambda offered: self._ask(row, offered))

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        self._reason_label.setText(translate("Conflicts", "Reason (may stay empty)"))
        self._reason.setAccessibleName(self._reason_label.text())
        self._empty.show_message(
            "check",
            translate("Conflicts", "All of these are decided"),
            translate("Conflicts", "The decisions travel with the next export."),
            translate("Exchange", "Done"),
            self.closed.emit,
        )
        row = self.row
        self._stack.setCurrentWidget(self._empty if row is None else self._view)
        if row is not None:
            self._show(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, in any digits."""
        typed = ascii_digits(event.text())
        if typed in _NUMBERS:
            self.choose(int(typed))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the other conflicts by Page Up and Page Down, which would scroll."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        self.go(step)
        return True

    def show_again(self, row: ConflictRow) -> None:
        """Show a decided conflict once more, to decide it differently."""
        self._at = self._rows.index(row)
        self.retranslate()
        self._focus()

    # ---- inside ----------------------------------------------------------------------------------------------

    def _show(self, row: ConflictRow) -> None:
        formats = self._context.formats
        self._heading.setText(f"{kind_name(row.root_table)}: {record_text(row, formats)}")
        place = translate("Conflicts", "{number} of {count}").format(
            number=ltr(formats.number(self._at + 1)), count=ltr(formats.number(len(self._rows)))
        )
        done = translate("Conflicts", "decided; choose again to change it") if row.id in self._done else ""
        self._place.setText(" · ".join(part for part in (place, done) if part))
        self.previous_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at + 1 < len(self._rows))
        clear(self._card.body)
        for sentence in sentences(row, formats):
            self._card.body.addWidget(PlainLabel(sentence, wrap=True))
        self._offer(row)

    def _offer(self, row: ConflictRow) -> None:
        clear(self._choices)
        allowed = self._allowed(row)
        for number, offer in enumerate(offers_of(row, self._context.formats), start=1):
            self._choices.addWidget(self._card_of(number, offer))
        for card in self.choices:
            card.setEnabled(allowed)
        self.setFocusProxy(self.choices[0])
        self._reason.setVisible(allowed)
        self._reason_label.setVisible(allowed)
        self._hint.setText(
            translate("Conflicts", "Keys: 1, 2, 3 … choose, Page Up and Page Down go to the others.")
            if allowed
            else translate("Conflicts", "A supervisor of the point or headquarters decides this.")
        )

    def _card_of(self, number: int, offer: Offer) -> ChoiceCard:
        key = ltr(self._context.formats.digits_of(str(number)))
        act = self.ask_other if offer.choice == OTHER else lambda: self.decide(offer.choice)
        return ChoiceCard(offer.sign, f"{key}  {offer.name}", offer.detail, act)

    def _allowed(self, row: ConflictRow) -> bool:
        actor, conflicts = self._context.actor, self._context.services.conflicts
        return actor is not None and conflicts.may_decide(actor, row.point)

    def _ask(self, row: ConflictRow, offered: Any) -> None:
        actor, conflicts = self._context.actor, self._context.services.conflicts
        why, seen = self._reason.text(), self._seen(row)
        ask_other(
            self,
            self._context,
            row,
            offered,
            lambda values: conflicts.decide(actor, *row.key, values, why=why, seen=seen),
            lambda changed: self._decided(row, changed),
        )

    def _seen(self, row: ConflictRow) -> str:
        """Return what the decider looked at; a decision that is changed was seen by who made it."""
        return "" if row.id in self._done else row.version

    def _save(self, row: ConflictRow, work: Any) -> None:
        self._busy = True
        self._context.jobs.run(
            work, done=lambda changed: self._decided(row, changed), failed=self._fail, owner=self
        )

    def _decided(self, row: ConflictRow, changed: Any) -> None:
        self._busy = False
        self._done.add(row.id)
        at = self._rows.index(row)
        self._reason.clear()
        self._at = next(
            (
                place
                for place in [*range(at + 1, len(self._rows)), *range(at)]
                if self._rows[place].id not in self._done
            ),
            len(self._rows),
        )
        self.retranslate()
        self._focus()
        self.settled.emit(row)
        self.decided.emit(changed)

    def _fail(self, error: BaseException) -> None:
        self._busy = False
        self._context.notify(self._context.message(error), tone="danger")

    def _focus(self) -> None:
        cards = self.choices
        wanted: QWidget = cards[0] if cards and self.row is not None else self._empty
        # A widget that is not on the screen yet would get the keyboard too late.
        wanted.show()
        wanted.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.previous_button)
        foot.addWidget(self.next_button)
        foot.addStretch(1)
        foot.addWidget(self._place)
        self._reason.setMaxLength(_LONGEST_REASON)
        self._reason_label.setBuddy(self._reason)
        self._choices.setSpacing(GAP)
        inner = QWidget()
        inner.setProperty("page", True)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_CHARS)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self._heading)
        column.addWidget(self._card)
        column.addLayout(self._choices)
        for part in (self._reason_label, self._reason, self._hint):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)
        self._view.setWidgetResizable(True)
        self._view.setWidget(inner)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
