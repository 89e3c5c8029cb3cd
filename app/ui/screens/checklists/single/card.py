"""One item of a checklist as a page: its text large, what helps to answer it, a large field, and what belongs to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.applied import Applied, Slot
from app.models.checklists import Answer, ItemType
from app.models.runs import GivenAnswer
from app.models.values import LocalText
from app.ui.context import AppContext
from app.ui.plain_label import PlainLabel, restyle
from app.ui.screens.checklists.choice_bar import ChoiceBar
from app.ui.screens.checklists.editors import LineEditor, TextEditor
from app.ui.screens.checklists.item_notes import ItemNotes
from app.ui.screens.checklists.item_parts import make_editor_box
from app.ui.screens.checklists.picture_editor import PictureEditor
from app.ui.screens.checklists.shown_value import ShownValue
from app.ui.screens.checklists.single.keys import KeyAct, act_of, step_of
from app.ui.screens.checklists.single.large import is_small, is_wide, large_editor, large_marks, text_role
from app.ui.screens.checklists.single.picture import ABOVE, BESIDE, ReferencePicture
from app.ui.screens.checklists.single.reading import ReadingCard
from app.ui.screens.checklists.single.stops import Stop
from app.ui.screens.checklists.single.tools import CardTools
from app.ui.text import isolate
from app.ui.tokens import GAP


class ItemCard(QWidget):
    """Says the same as a row of the list: what the user does comes out as signals, answers come in."""

    given = Signal(str)
    comment_given = Signal(str)
    comment_opened = Signal()
    comment_left = Signal()
    """The comment is written, or left as it was."""
    cleared = Signal()
    picture_wanted = Signal()
    evidence_wanted = Signal()
    history_wanted = Signal()
    moved = Signal(int)
    """The user wants the stop before (-1) or after (1)."""
    done = Signal()
    """The user has answered and wants to go on."""
    undo_wanted = Signal()

    def __init__(
        self, context: AppContext, stop: Stop, slot: Slot, *, warn_identity: bool, window: QWidget
    ) -> None:
        super().__init__()
        self.key = slot.key
        self.item = item = slot.item
        small, wide = is_small(window), is_wide(window)
        self._context = context
        self._answer = GivenAnswer(Answer(slot.key))
        # Picture and hint stand large above the field, not small among the notes.
        noted = replace(item, picture=None, hint=LocalText())
        self.notes = ItemNotes(context, noted, warn_identity, self)
        self.editor = large_editor(context, item, warn_identity=warn_identity, small=small)
        self._box = make_editor_box(context, item, self.editor)
        self._tools = CardTools(self.open_comment, self.evidence_wanted.emit, self.history_wanted.emit)
        self._marks = large_marks(item, small=small)
        self._readings = [ReadingCard(context, other) for other in (*stop.before, *stop.after)]
        self._lay_out(stop, small=small, wide=wide)
        self._connect()

    # ---- what is shown ---------------------------------------------------------------------------------------

    def show_answer(self, given: GivenAnswer) -> None:
        """Show an answer and what belongs to it."""
        self._answer = given
        if isinstance(self.editor, PictureEditor):
            self.editor.show_answer(given.answer)
        elif not isinstance(self.editor, ShownValue):
            self.editor.show_value(given.answer.value)
        self.notes.show_answer(given, editable=True)
        self._tools.show_for(known=bool(given.version))

    def show_rules(self, applied: Applied) -> None:
        """Show what follows from all answers: a broken rule, required or not, what is calculated."""
        slot = applied.by_key.get(self.key)
        if slot is None:
            return
        self.notes.show_rule(self._answer, broken=applied.broken(slot), kept=False)
        if self.item.required_if is not None:
            for mark in self._marks:
                if isinstance(mark, PlainLabel):
                    mark.setVisible(applied.required(slot))
        for reading in self._readings:
            reading.show_value(applied)

    def show_trouble(self, text: str) -> None:
        """Say why the last answer was not taken; an empty text takes it away."""
        self.notes.show_trouble(text)
        if isinstance(self.editor, LineEditor | TextEditor):
            restyle(self.editor, "invalid", bool(text))

    def commit(self) -> None:
        """Give what is being typed, as before the page is left."""
        self.notes.commit()
        if isinstance(self.editor, LineEditor | TextEditor):
            self.editor.commit()

    def take_focus(self) -> None:
        """Bring the keyboard to the field."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.editor, LineEditor):
            self.editor.selectAll()

    def open_comment(self) -> None:
        """Let the user write a comment."""
        self.notes.open_comment(self._answer.answer.comment)
        self.comment_opened.emit()

    # ---- keyboard --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means while the keyboard is in no field."""
        self._key(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn to another item with Page Up and Page Down out of a field that would scroll with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.commit()
                self.moved.emit(step_of(key, rtl=False, sideways=False))
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        acts = {
            KeyAct.UNDO: self.undo_wanted.emit,
            KeyAct.ON: self.done.emit,
            KeyAct.NEXT: lambda: self.moved.emit(1),
            KeyAct.BACK: lambda: self.moved.emit(-1),
            KeyAct.CLEAR: self.cleared.emit,
            KeyAct.COMMENT: self.open_comment,
            KeyAct.EVIDENCE: self.evidence_wanted.emit,
            KeyAct.HISTORY: self.history_wanted.emit,
        }
        wanted = acts.get(act_of(event, rtl=rtl, sideways=isinstance(self.editor, PictureEditor)))
        if wanted is not None:
            wanted()
        else:
            event.ignore()

    # ---- building --------------------------------------------------------------------------------------------

    def _lay_out(self, stop: Stop, *, small: bool, wide: bool) -> None:
        words = self.item.text.get(self._context.language)
        text = PlainLabel(isolate(words), role=text_role(words, small=small), wrap=True)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for mark in self._marks:
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        picture, notes = self._picture(wide=wide), self.notes.made_room()
        notes.setProperty("large", "notes")
        self._box.setProperty("large", "field")
        column = QVBoxLayout()
        column.setSpacing(GAP if small else GAP * 2)
        before = self._readings[: len(stop.before)]
        for reading in before:
            column.addWidget(reading)
        column.addLayout(line)
        hint = self.item.hint.get(self._context.language)
        if hint:
            column.addWidget(PlainLabel(isolate(hint), role="hint", wrap=True))
        if picture is not None and not wide:
            column.addWidget(picture)
        for widget in (self._box, notes, self._tools, *self._readings[len(before) :]):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP * 2)
        row.addLayout(column, 1)
        if picture is not None and wide:
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)

    def _picture(self, *, wide: bool) -> ReferencePicture | None:
        """Return the reference picture of the item, None for one without."""
        if self.item.picture is None:
            return None
        return ReferencePicture(self._context, self.item, BESIDE if wide else ABOVE)

    def _connect(self) -> None:
        editor = self.editor
        editor.key_missed.connect(self._key)
        editor.installEventFilter(self)
        if isinstance(editor, ChoiceBar):
            editor.chosen.connect(self._choose)
        elif isinstance(editor, PictureEditor):
            editor.wanted.connect(self.picture_wanted)
        else:
            editor.given.connect(self.given)
        self.notes.comment_given.connect(self.comment_given)
        self.notes.comment_left.connect(self.comment_left)

    def _choose(self, code: str) -> None:
        self.given.emit(code)
        if self.item.type is not ItemType.MULTIPLE:
            self.done.emit()
