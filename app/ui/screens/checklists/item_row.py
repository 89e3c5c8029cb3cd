"""One item of a checklist as a row: number, text, the field for the answer, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from app.models.applied import Slot
from app.models.checklists import Answer, ItemType
from app.models.runs import GivenAnswer
from app.ui.context import AppContext
from app.ui.plain_label import restyle
from app.ui.screens.checklists.choice_bar import ChoiceBar
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.item_notes import ItemNotes
from app.ui.screens.checklists.item_parts import ItemTools, goes_below, make_editor, make_row_field
from app.ui.screens.checklists.item_text import ItemText
from app.ui.screens.checklists.picture_editor import PictureEditor
from app.ui.screens.checklists.shaped_row import ShapedRow
from app.ui.screens.checklists.shown_value import ShownValue
from app.ui.screens.checklists.words import person


class ItemRow(ShapedRow):
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

    def __init__(
        self,
        context: AppContext,
        slot: Slot,
        number: int,
        warn_identity: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = slot.key
        self.item = item = slot.item
        self._context = context
        self._hovered = False
        self._answer = GivenAnswer(Answer(slot.key))
        self._editable = True
        self._answerable: bool | None = None
        shown = context.formats.digits_of(str(number)) if number else ""
        self.head = ItemText(item, context.language, shown)
        self.setAccessibleName(self.head.name())
        self.notes = ItemNotes(context, item, warn_identity, self, self._fit)
        self.editor = make_editor(context, item, warn_identity=warn_identity, owner=self)
        self._box = make_row_field(context, item, self.editor, self, self._fit)
        self._below = goes_below(self.editor)
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
        self._show_author(given if told else GivenAnswer(given.answer))
        self._show_tools()
        self._ready = True
        self._fit()

    def show_rules(self, *, broken: bool, required: bool, kept: bool, value: str) -> None:
        """Show what follows from all answers: a broken rule, required or not, asked any more, what it comes to."""
        self.notes.show_rule(self._answer, broken=broken, kept=kept)
        if self.item.required_if is not None and required != self.head.starred:
            self.head.starred = required
            self.setAccessibleName(self.head.name())
            self._fit()
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

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the tools while the pointer is here."""
        super().enterEvent(event)
        self._hovered = True
        self.setMouseTracking(True)
        self._show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the tools again."""
        super().leaveEvent(event)
        self._hovered = False
        self._show_tools()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the sign under the pointer means."""
        super().mouseMoveEvent(event)
        words = self._shape_for(self.width()).words
        self.setToolTip(self.head.tip(event.position().toPoint(), self._own_faces(), words, self._rtl()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the keyboard to the row that was clicked."""
        super().mousePressEvent(event)
        self.take_focus()

    # ---- tools and fields ------------------------------------------------------------------------------------

    def _show_tools(self) -> None:
        near = self._current or self._hovered
        if near or self._tools is not None:
            known = bool(self._answer.version)
            self._own_tools().show_for(near=near, editable=self._editable, known=known)
            self._place_tools()

    def _show_author(self, given: GivenAnswer) -> None:
        """Show who answered a closed run and when."""
        name = person(given.by_name, given.by) if given.moment else ""
        if name or self._tools is not None:
            moment = self._context.formats.moment(given.moment) if given.moment else ""
            self._own_tools().show_author(name, moment)

    def _own_tools(self) -> ItemTools:
        """Return the tools; they are made when they are first seen, because a run has many rows."""
        if self._tools is None:
            self._tools = ItemTools(self, self.open_comment, self._want_evidence, self.history_wanted.emit)
            self._place_tools()
            self._tools.show()
        return self._tools

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
