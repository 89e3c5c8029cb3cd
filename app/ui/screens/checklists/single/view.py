"""The items of a run one at a time, with the way between them; saving is the session's, as for the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.checklists import Section, answer_key
from app.ui.screens.checklists.run_blocks import RunBlocks
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.single.answering import Answering
from app.ui.screens.checklists.single.area import PageArea
from app.ui.screens.checklists.single.card import ItemCard
from app.ui.screens.checklists.single.card_on_page import CardOnPage
from app.ui.screens.checklists.single.end_page import EndPage
from app.ui.screens.checklists.single.foot import SingleFoot
from app.ui.screens.checklists.single.head import SingleHead
from app.ui.screens.checklists.single.keys import step_of
from app.ui.screens.checklists.single.more_page import MorePage
from app.ui.screens.checklists.single.stops import Stop, StopKind, stops_of
from app.ui.screens.review.row_remarks import show_remarks
from app.ui.tokens import GAP

Page = ItemCard | MorePage | EndPage
_END = Stop(StopKind.END)


class SingleView(QWidget):
    """Answers to the same calls as the list of a run, so that its page need not know which of both it shows."""

    finished = Signal()
    picture_wanted = Signal(str)
    evidence_wanted = Signal(str)
    history_wanted = Signal(str)

    def __init__(self, session: RunSession, complete: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._complete = session, complete
        self._blocks = RunBlocks(session)
        self._answering = Answering(session, self)
        self._stops: list[Stop] = []
        self._stop = _END
        self._page: Page | None = None
        self._was_at = 0
        self.head = SingleHead(session)
        self.foot = SingleFoot()
        self._area = PageArea()
        self._lay_out()
        self._connect_parts()

    # ---- what the page of the run asks -----------------------------------------------------------------------

    def rows(self) -> CardOnPage:
        """Return all items in their order; only the one on the page has something to look up."""
        keys = [stop.key for stop in self._stops if stop.kind is StopKind.ITEM]
        return CardOnPage(keys, self._page if isinstance(self._page, ItemCard) else None)

    def build(self) -> None:
        """Make the page anew, as for another language, at the same place."""
        self.commit()
        self.head.forget()
        self._stops = stops_of(self._session)
        if self._page is not None:
            self._show(self._nearest())

    def show_all(self) -> None:
        """Show all answers, as after the run was read again."""
        self._stops = stops_of(self._session)
        near = self._nearest()
        if isinstance(self._page, ItemCard) and near.name == self._stop.name:
            self._show_card(self._page)
            self._show_around()
        elif self._page is not None:
            self._show(near)

    def show_answer(self, key: str) -> None:
        """Show one answer and what follows from it."""
        self._stops = stops_of(self._session)
        card = self._page
        if isinstance(card, ItemCard):
            if card.key == key:
                card.show_answer(self._session.given(key))
            card.show_rules(self._session.applied())
        self._show_around()

    def fill_view(self) -> None:
        """Do nothing: what is in view stands already."""

    def commit(self) -> None:
        """Give what is being typed."""
        if isinstance(self._page, ItemCard):
            self._page.commit()

    def current(self) -> str:
        """Return the item on the page, "" at the end of a repeat and at the end of all."""
        return self._stop.key if self._stop.kind is StopKind.ITEM else ""

    @property
    def page(self) -> Page | None:
        """What is on the page now."""
        return self._page

    def focus_on(self, key: str) -> None:
        """Bring an item onto the page, and the keyboard to it."""
        found = self._stop_of(key)
        if found is None:
            return
        if found.name == self._stop.name and isinstance(self._page, ItemCard):
            self._page.take_focus()
        else:
            self._show(found)

    def focus_first(self) -> None:
        """Begin at the first remark of a returned run, else at the first item without an answer, else at the end."""
        session = self._session
        detail = session.detail
        keys = [stop.key for stop in self._stops if stop.kind is StopKind.ITEM]
        remarked = {one.item for one in detail.remarks if one.open} if detail is not None else set()
        wanted = [key for key in keys if key in remarked]
        wanted += [key for key in keys if not session.answer(key).given]
        if wanted:
            self.focus_on(wanted[0])
        else:
            self._show(self._stops[-1])

    def jump(self) -> None:
        """Go to the next item that holds up completion, after the current one, then from the top."""
        left = set(self._session.left())
        place = self._place()
        around = self._stops[place + 1 :] + self._stops[: place + 1]
        found = next((one for one in around if one.kind is StopKind.ITEM and one.key in left), None)
        self._go(found or self._stops[-1])

    def go_on(self, key: str) -> None:
        """Go from an answered item to the one after it."""
        if key == self.current():
            self._answering.last = key
            self.step(1)

    def step(self, by: int) -> None:
        """Go to the stop before (-1) or after (1); what cannot be taken keeps the page."""
        self._answering.explaining = ""
        self.commit()
        place = self._place() + by
        if 0 <= place < len(self._stops) and not self.in_trouble():
            self._show(self._stops[place])

    def undo(self) -> None:
        """Take the last answer back and go to its item."""
        key = self._session.undo()
        if key:
            self._answering.last = ""
            self.focus_on(key)
            self._show_around()

    # ---- going -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the keys that nothing on the page has a use for."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        by = step_of(Qt.Key(event.key()), rtl=rtl, sideways=True)
        if by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.step(by)
        else:
            event.ignore()

    def _place(self) -> int:
        names = [stop.name for stop in self._stops]
        return names.index(self._stop.name) if self._stop.name in names else self._was_at

    def _nearest(self) -> Stop:
        """Return the stop on the page as it is now; when it is gone, the one in its place."""
        found = next((one for one in self._stops if one.name == self._stop.name), None)
        return found or self._stops[min(self._was_at, len(self._stops) - 1)]

    def _stop_of(self, key: str) -> Stop | None:
        return next((one for one in self._stops if one.name == (StopKind.ITEM, key)), None)

    def in_trouble(self) -> bool:
        """Tell whether what is on the page was not taken."""
        return isinstance(self._page, ItemCard) and bool(self._page.notes.text("trouble"))

    def _go(self, stop: Stop) -> None:
        self._answering.explaining = ""
        self.commit()
        if not self.in_trouble():
            self._show(stop)

    def _go_to(self, key: str) -> None:
        found = self._stop_of(key)
        if found is not None:
            self._go(found)

    def see_keyboard(self) -> None:
        """Scroll to what the keyboard is in."""
        self._area.see_keyboard()

    # ---- what is on the page ---------------------------------------------------------------------------------

    def _show(self, stop: Stop) -> None:
        """Put a stop onto the page, and the keyboard there."""
        self._stop, self._was_at = stop, self._stops.index(stop)
        self._page = page = self._page_of(stop)
        old = self._area.turn_to(page)
        page.take_focus()
        if old is not None:
            # It may be the one whose key is being answered.
            old.deleteLater()
        self._show_around()

    def _page_of(self, stop: Stop) -> Page:
        session = self._session
        if stop.kind is StopKind.ITEM and stop.slot is not None:
            warn = session.template.identity_warning
            card = ItemCard(session.context, stop, stop.slot, warn_identity=warn, window=self.window())
            self._answering.connect(card)
            self._show_card(card)
            return card
        section = stop.section
        if stop.kind is StopKind.MORE and section is not None:
            return MorePage(session, section, lambda: self._add_block(section), lambda: self.step(1))
        return EndPage(session, self._stops, self._go_to, self._complete)

    def _show_card(self, card: ItemCard) -> None:
        card.show_answer(self._session.given(card.key))
        card.show_rules(self._session.applied())
        show_remarks(self._session, {card.key: card})

    def _show_around(self) -> None:
        """Show in head and foot where one is and how all stands."""
        self.head.show_stop(self._stops, self._stop)
        place, last = self._place(), len(self._stops) - 1
        self.foot.show_place(first=place == 0, to_end=place == last - 1, at_end=place == last)
        self.foot.show_last(*self._answering.told())

    # ---- blocks ----------------------------------------------------------------------------------------------

    def _add_block(self, section: Section) -> None:
        """Add one more block and go to its first item."""
        block = self._blocks.add(section)
        self._stops = stops_of(self._session)
        keys = {answer_key(item.code, block) for item in section.items}
        found = next((one for one in self._stops if one.key in keys), self._nearest())
        self._show(found)

    def _remove_block(self) -> None:
        slot = self._stop.slot
        if slot is not None and slot.section.repeat:
            self.commit()
            self._blocks.remove(slot.section, slot.block, self.show_all)

    # ---- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(card, 1)
        # The card ends where the list would end, beside its scroll bar.
        row.addSpacing(self._area.verticalScrollBar().sizeHint().width())
        column = QVBoxLayout(card)
        column.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP + GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(self.head)
        column.addWidget(self._area, 1)
        column.addWidget(self.foot)

    def _connect_parts(self) -> None:
        self.head.wanted.connect(self._go_to)
        self.head.remove_wanted.connect(self._remove_block)
        self.foot.moved.connect(self.step)
        self.foot.undo_wanted.connect(self.undo)
