"""What an answer on the page of one item leads to: it is saved, a word is asked for, the next item comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.answers import needs_word
from app.models.checklists import needs_reason
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.single.card import ItemCard
from app.ui.screens.checklists.single.stops import Standing, standing_of
from app.ui.screens.checklists.single.words import answer_text
from app.ui.screens.checklists.words import line
from app.ui.screens.review.correction import Corrections
from app.ui.text import isolate

if TYPE_CHECKING:
    from app.ui.screens.checklists.single.view import SingleView


class Answering:
    """Stands between a card and the session; the view turns the pages."""

    def __init__(self, session: RunSession, view: SingleView) -> None:
        self._session, self._view = session, view
        self._corrections = Corrections(session)
        self.last = ""
        """The item that was answered last on this page."""
        self.explaining = ""
        """The item whose answer wants a word that is being written."""

    def connect(self, card: ItemCard) -> None:
        """Do what a card asks for."""
        session, view, key = self._session, self._view, card.key
        card.given.connect(lambda value: self._give(card, value))
        card.comment_given.connect(lambda text: session.give(key, comment=text))
        card.comment_opened.connect(view.see_keyboard)
        card.comment_left.connect(lambda: self._comment_left(card))
        card.cleared.connect(lambda: session.clear(key))
        card.picture_wanted.connect(lambda: view.picture_wanted.emit(key))
        card.evidence_wanted.connect(lambda: view.evidence_wanted.emit(key))
        card.history_wanted.connect(lambda: view.history_wanted.emit(key))
        card.undo_wanted.connect(view.undo)
        card.moved.connect(view.step)
        card.done.connect(lambda: self._go_on_from(card))

    def told(self) -> tuple[str, Standing]:
        """Return what was answered last and how it stands, as long as it can be taken back."""
        session = self._session
        slot = session.applied().by_key.get(self.last)
        if slot is None or not session.can_undo:
            return "", Standing.OPEN
        words = answer_text(session, slot) or "–"
        told = line(words, isolate(slot.item.text.get(session.context.language)))
        return told, standing_of(session, slot, frozenset(session.left()))

    def _give(self, card: ItemCard, value: str) -> None:
        card.show_trouble("")
        before = self._session.answer(card.key)
        self.last = card.key
        self._session.give(card.key, value)
        self._corrections.note(card.key, before)

    def _go_on_from(self, card: ItemCard) -> None:
        """Go on, unless the answer was not taken or wants a word first."""
        view = self._view
        if view.in_trouble():
            return
        if self._corrections.ask(card, lambda: view.go_on(card.key)):
            view.see_keyboard()
        elif self.explaining != card.key and self._wants_word(card):
            self.explaining = card.key
            card.open_comment()
        else:
            view.step(1)

    def _wants_word(self, card: ItemCard) -> bool:
        """Tell whether an answer holds up completion until somebody says why."""
        applied, answer = self._session.applied(), self._session.answer(card.key)
        slot = applied.by_key.get(card.key)
        broken = slot is not None and applied.broken(slot)
        return needs_reason(card.item, answer) or needs_word(card.item, answer, broken=broken)

    def _comment_left(self, card: ItemCard) -> None:
        """Go on after the word that an answer wanted; any other comment leads back to the field."""
        if self.explaining == card.key:
            self._view.step(1)
        else:
            card.take_focus()
