"""The items of a run in their sections, and moving between them with the keyboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from app.models.checklists import Section, answer_key
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.row_filling import RowFilling
from app.ui.screens.checklists.run_blocks import RunBlocks
from app.ui.screens.checklists.run_rows import RunRows, row_around
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.section_card import SectionCard
from app.ui.screens.review.correction import Corrections
from app.ui.screens.review.left_over_card import LeftOverCard
from app.ui.screens.review.row_remarks import show_remarks
from app.ui.theme import current
from app.ui.tokens import GAP


class _Ground(QWidget):
    """What the cards lie on: it covers what is behind it, so that scrolling moves the picture and paints the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground in the colour of the window."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(current().window))
        painter.end()


class RunBody(QScrollArea):
    """Makes the rows when a run is loaded and keeps them up to date."""

    finished = Signal()
    """The user went on from the last item and nothing is left."""
    picture_wanted = Signal(str)
    evidence_wanted = Signal(str)
    history_wanted = Signal(str)

    def __init__(self, session: RunSession) -> None:
        super().__init__()
        self._session = session
        self._rows = RunRows()
        self._cards: list[SectionCard] = []
        self._conditional = False
        self._lit: ItemRow | None = None
        self._blocks = RunBlocks(session)
        self._corrections = Corrections(session)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._filling = RowFilling(self, self.current)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def rows(self) -> RunRows:
        """Return the rows by item, in their order; one that is looked up is made."""
        return self._rows

    def fill_view(self) -> None:
        """Make the rows in view before they are painted for the first time."""
        # The columns have just learnt their width, and with it their heights.
        for part in (*self._cards, self.widget()):
            QCoreApplication.sendPostedEvents(part, QEvent.Type.LayoutRequest.value)
        self._filling.fill_view()

    def build(self) -> None:
        """Make the page anew, as for another language."""
        self.commit()
        template = self._session.template
        page = _Ground()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, GAP * 2)
        layout.setSpacing(GAP)
        self._conditional = template.conditional
        self._cards = [self._card(section) for section in template.sections]
        for card in self._cards:
            layout.addWidget(card)
        detail = self._session.detail
        if detail is not None and detail.left_over:
            layout.addWidget(LeftOverCard(self._session.context, detail))
        layout.addStretch(1)
        # While the page before goes away, nothing looks at its rows.
        self._rows, self._lit = RunRows(), None
        self._filling.begin(self._rows)
        self.setWidget(page)
        page.installEventFilter(self)
        self._gather()
        self._show_rows()

    def show_all(self) -> None:
        """Show all answers; blocks that came or went are made anew."""
        if list(self._rows) != [slot.key for slot in self._session.applied().slots]:
            self.build()
        else:
            self._show_rows()

    def _show_rows(self) -> None:
        made = self._rows.made()
        for code in made:
            self._show_row_of(code)
        show_remarks(self._session, made)
        self.show_conditions()

    def show_answer(self, code: str) -> None:
        """Show one answer and what follows from it."""
        self._show_row_of(code)
        self.show_conditions()

    def show_conditions(self) -> None:
        """Show which items are asked now, and which answers break a rule."""
        if self._conditional:
            applied, editable = self._session.applied(), self._session.editable
            if all(slot.key in self._rows for slot in applied.slots):
                for card in self._cards:
                    card.show_relevant(applied, editable=editable)

    def _show_row_of(self, code: str) -> None:
        row = self._rows.made().get(code)
        if row is not None:
            row.show_answer(self._session.given(code), editable=self._session.editable)

    def commit(self) -> None:
        """Give whatever is being typed."""
        for row in self._rows.made().values():
            row.commit()

    def focus_on(self, code: str) -> None:
        """Bring the keyboard and the view to an item."""
        row = self._rows.get(code)
        if row is not None:
            row.take_focus()
            self._show_row(row)

    def focus_first(self) -> None:
        """Bring the keyboard to the first item without an answer, else to the first of all."""
        codes = self._session.open_keys()
        wanted = [code for code in codes if not self._session.answer(code).given]
        if codes:
            self.focus_on((wanted or codes)[0])

    def jump(self) -> None:
        """Go to the next item that holds up completion, after the current one, then from the top."""
        left = set(self._session.left())
        codes = self._session.open_keys()
        start = codes.index(self.current()) + 1 if self.current() in codes else 0
        found = next((code for code in codes[start:] + codes[:start] if code in left), "")
        if found:
            self.focus_on(found)

    def current(self) -> str:
        """Return the item that the keyboard is in, "" when it is in none."""
        row = row_around(QApplication.focusWidget(), self)
        return "" if row is None else row.key

    def go_on(self, code: str) -> None:
        """Go from an answered item to the next one without an answer; at the end to what is left."""
        keys = list(self._rows)
        asked = set(self._session.open_keys())
        after = [key for key in keys[keys.index(code) + 1 :] if key in asked]
        open_ones = [other for other in after if not self._session.answer(other).given]
        if open_ones:
            self.focus_on(open_ones[0])
        elif self._session.left():
            self.jump()
        elif self._session.editable:
            self.finished.emit()
        elif after:
            self.focus_on(after[0])

    def step(self, code: str, by: int) -> None:
        """Go to the row before or after."""
        codes = [key for key in self._rows if self._rows.shown(key) and self._rows.asked(key)]
        place = codes.index(code) + by if code in codes else -1
        if 0 <= place < len(codes):
            self.focus_on(codes[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the page."""
        event.ignore()

    def _card(self, section: Section) -> SectionCard:
        numbers = self._session.template.numbers
        card = SectionCard(self._session, section, numbers, lambda row: self._begin_row(card, row))
        card.add_wanted.connect(lambda: self._add_block(section))
        card.remove_wanted.connect(lambda block: self._remove_block(section, block))
        return card

    def _gather(self) -> None:
        """Hold the rows of all cards in their order."""
        self._rows = RunRows(self._cards)
        self._filling.begin(self._rows)

    def _add_block(self, section: Section) -> None:
        """Show one more block and go to its first item."""
        self.commit()
        block = self._blocks.add(section)
        self._renew(section)
        asked = [answer_key(item.code, block) for item in section.items if item.asked]
        if asked:
            self.focus_on(asked[0])

    def _remove_block(self, section: Section, block: str) -> None:
        self.commit()
        self._blocks.remove(section, block, lambda: self._renew(section))

    def _renew(self, section: Section) -> None:
        """Make the card of one section anew."""
        place = next(at for at, card in enumerate(self._cards) if card.section is section)
        old, new = self._cards[place], self._card(section)
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        layout.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        self._cards[place] = new
        self._gather()
        self._show_rows()

    def _begin_row(self, card: SectionCard, row: ItemRow) -> None:
        """Show in a row that was just made all that is known of it."""
        self._connect(row)
        row.show_answer(self._session.given(row.key), editable=self._session.editable)
        show_remarks(self._session, {row.key: row})
        if self._conditional:
            card.show_rules(row, self._session.applied())

    def _connect(self, row: ItemRow) -> None:
        session, code = self._session, row.key
        row.given.connect(lambda value: self._give(row, code, value))
        row.comment_given.connect(lambda text: session.give(code, comment=text))
        row.cleared.connect(lambda: session.clear(code))
        row.picture_wanted.connect(lambda: self.picture_wanted.emit(code))
        row.evidence_wanted.connect(lambda: self.evidence_wanted.emit(code))
        row.history_wanted.connect(lambda: self.history_wanted.emit(code))
        row.undo_wanted.connect(self.undo)
        row.moved.connect(lambda by: self.step(code, by))
        row.done.connect(lambda: self._go_on_from(code))

    def undo(self) -> None:
        """Take the last answer back and go to its item."""
        code = self._session.undo()
        if code:
            self.focus_on(code)

    def _give(self, row: ItemRow, code: str, value: str) -> None:
        row.show_trouble("")
        before = self._session.answer(code)
        self._session.give(code, value)
        self._corrections.note(code, before)

    def _go_on_from(self, code: str) -> None:
        row = self._rows[code]
        if not row.notes.text("trouble") and not self._corrections.ask(row, lambda: self.go_on(code)):
            self.go_on(code)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        row = row_around(new, self)
        if row is not self._lit:
            for one, lit in ((self._lit, False), (row, True)):
                if one is not None and shiboken6.isValid(one):
                    one.set_current(lit)
            self._lit = row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the row with the keyboard in view when rows around it grow."""
        found = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            row = self._rows.made().get(self.current())
            if not self._filling.keep_still() and row is not None:
                self._show_row(row)
        return found

    def _show_row(self, row: ItemRow) -> None:
        # After the layout has settled, with the next row in view as well.
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, row.height() + GAP * 3))
