"""The items of a run in their sections, and moving between them with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.checklists import Section
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.run_session import RunSession
from app.ui.text import isolate
from app.ui.tokens import GAP


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
        self._rows: dict[str, ItemRow] = {}
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def rows(self) -> dict[str, ItemRow]:
        """Return the rows by item, in their order."""
        return self._rows

    def build(self) -> None:
        """Make all rows anew, as for another language."""
        self.commit()
        lang = self._session.context.language
        page = QWidget()
        page.setProperty("page", True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, GAP * 2)
        layout.setSpacing(GAP)
        self._rows = {}
        for section in self._session.template.sections:
            layout.addWidget(self._section(section, lang))
        layout.addStretch(1)
        self.setWidget(page)
        page.installEventFilter(self)
        self.show_all()

    def show_all(self) -> None:
        """Show all answers."""
        for code in self._rows:
            self.show_answer(code)

    def show_answer(self, code: str) -> None:
        """Show one answer."""
        row = self._rows.get(code)
        if row is not None:
            row.show_answer(self._session.given(code), editable=self._session.editable)

    def commit(self) -> None:
        """Give whatever is being typed."""
        for row in self._rows.values():
            row.commit()

    def focus_on(self, code: str) -> None:
        """Bring the keyboard and the view to an item."""
        row = self._rows.get(code)
        if row is not None:
            row.take_focus()
            self._show_row(row)

    def focus_first(self) -> None:
        """Bring the keyboard to the first item without an answer, else to the first of all."""
        answers = self._session.answers()
        wanted = [code for code in self._rows if not (code in answers and answers[code].given)]
        if self._rows:
            self.focus_on(wanted[0] if wanted else next(iter(self._rows)))

    def jump(self) -> None:
        """Go to the next item that holds up completion, after the current one, then from the top."""
        left = set(self._session.left())
        codes = list(self._rows)
        start = codes.index(self.current()) + 1 if self.current() in codes else 0
        found = next((code for code in codes[start:] + codes[:start] if code in left), "")
        if found:
            self.focus_on(found)

    def current(self) -> str:
        """Return the item that the keyboard is in, "" when it is in none."""
        focused = QApplication.focusWidget()
        while focused is not None and not isinstance(focused, ItemRow):
            focused = focused.parentWidget()
        return focused.item.code if isinstance(focused, ItemRow) and focused in self._rows.values() else ""

    def go_on(self, code: str) -> None:
        """Go from an answered item to the next one without an answer; at the end to what is left."""
        answers = self._session.answers()
        codes = list(self._rows)
        after = codes[codes.index(code) + 1 :]
        open_ones = [other for other in after if not (other in answers and answers[other].given)]
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
        codes = list(self._rows)
        place = codes.index(code) + by
        if 0 <= place < len(codes):
            self.focus_on(codes[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the page."""
        event.ignore()

    def _section(self, section: Section, lang: str) -> QWidget:
        card = QFrame()
        card.setProperty("card", True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, GAP // 2, 1, 1)
        layout.setSpacing(0)
        title = PlainLabel(isolate(section.title.get(lang)), role="heading", wrap=True)
        title.setContentsMargins(GAP + 3, GAP // 2, GAP, GAP // 2)
        layout.addWidget(title)
        for item in section.items:
            row = ItemRow(
                self._session.context, item, len(self._rows) + 1, self._session.template.identity_warning
            )
            self._connect(row, item.code)
            self._rows[item.code] = row
            layout.addWidget(row)
        return card

    def _connect(self, row: ItemRow, code: str) -> None:
        session = self._session
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
        self._session.give(code, value)

    def _go_on_from(self, code: str) -> None:
        row = self._rows[code]
        if not row.notes.text("trouble"):
            self.go_on(code)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        for row in self._rows.values():
            row.set_current(new is not None and (row is new or row.isAncestorOf(new)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the row with the keyboard in view when rows around it grow."""
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            row = self._rows.get(self.current())
            if row is not None:
                self._show_row(row)
        return super().eventFilter(watched, event)

    def _show_row(self, row: ItemRow) -> None:
        # After the layout has settled, with the next row in view as well.
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, row.height() + GAP * 3))
