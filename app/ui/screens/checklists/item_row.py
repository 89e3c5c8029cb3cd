"""One item of a checklist as a row: number, text, the field for the answer, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.applied import Slot
from app.models.checklists import Answer, ItemType
from app.models.runs import GivenAnswer
from app.ui.context import AppContext
from app.ui.plain_label import PlainLabel, restyle
from app.ui.screens.checklists.choice_bar import ChoiceBar
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.item_notes import ItemNotes
from app.ui.screens.checklists.item_parts import (
    BESIDE,
    ItemTools,
    goes_below,
    make_editor,
    make_editor_box,
    make_marks,
)
from app.ui.screens.checklists.picture_editor import PictureEditor
from app.ui.screens.checklists.shown_value import ShownValue
from app.ui.screens.checklists.words import person
from app.ui.text import isolate
from app.ui.theme import current
from app.ui.tokens import GAP

_NARROW = 640
LEAST_WIDTH = 320
"""How narrow a row may become, in device-independent pixels."""
_MARK = 3
_NO_LIMIT = 16777215
"""Qt's QWIDGETSIZE_MAX."""


class ItemRow(QWidget):
    """Shows one item; what the user does comes out as signals, what is answered comes in by ``show_answer``."""

    given = Signal(str)
    comment_given = Signal(str)
    cleared = Signal()
    picture_wanted = Signal()
    evidence_wanted = Signal()
    history_wanted = Signal()
    moved = Signal(int)
    """The user wants the row before (-1) or after (1)."""
    done = Signal()
    """The user has answered and wants to go on."""
    undo_wanted = Signal()

    def __init__(self, context: AppContext, slot: Slot, number: int, warn_identity: bool) -> None:
        super().__init__()
        self.key = slot.key
        self.item = item = slot.item
        self._context = context
        self._current = False
        self._hovered = False
        self._answer = GivenAnswer(Answer(slot.key))
        self._stars: list[QWidget] = []
        self._editable = True
        self._answerable: bool | None = None
        self._narrow = False
        self._text = PlainLabel(isolate(item.text.get(context.language)), wrap=True)
        self.notes = ItemNotes(context, item, warn_identity)
        self.editor = make_editor(context, item, warn_identity=warn_identity)
        self._tools = ItemTools(self.open_comment, self._want_evidence, self.history_wanted.emit)
        self._box = make_editor_box(context, item, self.editor)
        self._grid = QGridLayout(self)
        self._lay_out(number)
        self._connect()

    # ---- what is shown ---------------------------------------------------------------------------------------

    def show_answer(self, given: GivenAnswer, *, editable: bool) -> None:
        """Show an answer, and whether it can be changed."""
        self._answer, self._editable = given, editable
        if isinstance(self.editor, PictureEditor):
            self.editor.show_answer(given.answer)
        elif not isinstance(self.editor, ShownValue):
            self.editor.show_value(given.answer.value)
        if editable != self._answerable:
            self._answerable = editable
            self.editor.set_answerable(editable)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus if editable else Qt.FocusPolicy.StrongFocus)
        self.notes.show_answer(given, editable=editable)
        told = given.answer.given and not editable
        who, formats = person(given.by_name, given.by), self._context.formats
        self._tools.show_author(who if told else "", formats.moment(given.moment) if given.moment else "")
        self._show_tools()

    def show_rules(self, *, broken: bool, required: bool, kept: bool, value: str) -> None:
        """Show what follows from all answers: a broken rule, required or not, asked any more, what it comes to."""
        self.notes.show_rule(self._answer, broken=broken, kept=kept)
        if self.item.required_if is not None:
            for star in self._stars:
                star.setVisible(required)
        if isinstance(self.editor, ShownValue):
            self.editor.show_value(value)

    def show_trouble(self, text: str) -> None:
        """Say why the last answer was not taken; an empty text takes it away."""
        self.notes.show_trouble(text)
        if isinstance(self.editor, LineEditor | TextEditor):
            restyle(self.editor, "invalid", bool(text))

    def set_current(self, is_current: bool) -> None:
        """Mark the row as the one the keyboard is in."""
        self._current = is_current
        self._show_tools()
        self.update()

    def commit(self) -> None:
        """Give what is being typed, as before the page is left."""
        self.notes.commit()
        if isinstance(self.editor, LineEditor | TextEditor):
            self.editor.commit()

    def take_focus(self) -> None:
        """Bring the keyboard here; of a closed run the row itself takes it."""
        if not self._editable or not self.item.asked:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.editor, LineEditor):
            self.editor.selectAll()

    def open_comment(self) -> None:
        """Let the user write a comment."""
        if self._editable:
            self.notes.open_comment(self._answer.answer.comment)

    # ---- keyboard --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and show the history while the run can only be looked at."""
        self._key(event)

    def _key(self, event: QKeyEvent) -> None:
        """Do what a key means that the field has no use for."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.done.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._editable:
            self.cleared.emit()
        elif (action := self._action_of(event)) is not None:
            action()
        else:
            event.ignore()

    def _action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        letters = {"c": self.open_comment, "p": self._want_evidence, "h": self.history_wanted.emit}
        keys = {
            Qt.Key.Key_F2: self.open_comment,
            Qt.Key.Key_F4: self._want_evidence,
            Qt.Key.Key_F9: self.history_wanted.emit,
        }
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if held:
            return None
        # The place of the key counts where an Arabic layout types another letter with it.
        latin = chr(event.key()).lower() if 0x41 <= event.key() <= 0x5A else _LATIN_OF.get(event.text(), "")
        return keys.get(Qt.Key(event.key())) or letters.get(latin)

    def _want_evidence(self) -> None:
        if self._editable:
            self.evidence_wanted.emit()

    # ---- looks -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the mark of the current row, and the line below."""
        del event
        painter, tokens = QPainter(self), current()
        if self._current:
            painter.fillRect(
                self.rect(), QColor(tokens.accent_soft if tokens.line_width == 1 else tokens.sunken)
            )
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - _MARK if rtl else 0
            painter.fillRect(left, 0, _MARK, self.height(), QColor(tokens.accent))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the tools while the pointer is here."""
        super().enterEvent(event)
        self._hovered = True
        self._show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the tools again."""
        super().leaveEvent(event)
        self._hovered = False
        self._show_tools()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the keyboard to the row that was clicked."""
        super().mousePressEvent(event)
        self.take_focus()

    def minimumSizeHint(self) -> QSize:
        """Ask for little width, so that the row can become narrow and put its field under the text."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field under the text where the row is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_editor()

    # ---- building --------------------------------------------------------------------------------------------

    def _lay_out(self, number: int) -> None:
        shown = self._context.formats.digits_of(str(number)) if number else ""
        place = PlainLabel(shown, role="small")
        place.setFixedWidth(self.fontMetrics().horizontalAdvance("00") + 4)
        if self.item.critical:
            self._text.setProperty("role", "label")
        text = QHBoxLayout()
        text.setSpacing(6)
        marks = make_marks(self.item)
        self._stars = [mark for mark in marks if isinstance(mark, PlainLabel)]
        for mark in marks:
            text.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        text.addWidget(self._text, 1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(text)
        words.addWidget(self.notes)
        words.addStretch(1)
        self._grid.setContentsMargins(GAP + _MARK, 6, GAP // 2, 7)
        self._grid.setHorizontalSpacing(GAP + 2)
        self._grid.setVerticalSpacing(5)
        self._grid.addWidget(place, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(words, 0, 1)
        self._grid.addWidget(self._tools, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(1, 1)
        self._place_editor()

    def _place_editor(self) -> None:
        self._grid.removeWidget(self._box)
        if goes_below(self.editor) or self._narrow:
            self._grid.addWidget(self._box, 1, 1, 1, 2)
            self._box.setMinimumWidth(0)
            self._box.setMaximumWidth(_NO_LIMIT)
        else:
            self._grid.addWidget(self._box, 0, 2, Qt.AlignmentFlag.AlignTop)
            self._box.setFixedWidth(BESIDE)

    def _show_tools(self) -> None:
        near = self._current or self._hovered
        self._tools.show_for(near=near, editable=self._editable, known=bool(self._answer.version))

    def _connect(self) -> None:
        editor = self.editor
        editor.key_missed.connect(self._key)
        if isinstance(editor, ChoiceBar):
            editor.chosen.connect(self._choose)
        elif isinstance(editor, PictureEditor):
            editor.wanted.connect(self.picture_wanted)
        else:
            editor.given.connect(self.given)
        self.notes.comment_given.connect(self.comment_given)
        self.notes.comment_left.connect(self.take_focus)

    def _choose(self, code: str) -> None:
        self.given.emit(code)
        if self.item.type is not ItemType.MULTIPLE:
            self.done.emit()


_LATIN_OF = {"ؤ": "c", "ح": "p", "ا": "h", "چ": "c", "پ": "p", "ه": "h", "هـ": "h"}
"""What the keys C, P and H type on Arabic and Kurdish keyboards."""
