"""The form of whatever is selected: every change goes to the draft at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QScrollArea, QWidget

from app.models.checklists import Template
from app.models.template_editing import Spot
from app.ui.context import AppContext
from app.ui.forms.form import Form
from app.ui.screens.template_editor.code_editors import FormulaEditor
from app.ui.screens.template_editor.condition_editor import ConditionEditor
from app.ui.screens.template_editor.head_form import Names, head_changed, head_sections, head_values
from app.ui.screens.template_editor.item_form import item_changed, item_sections, item_values
from app.ui.screens.template_editor.section_form import section_changed, section_sections, section_values
from app.ui.screens.template_editor.session import EditingSession

_TYPED = frozenset(
    {
        "text",
        "title",
        "hint",
        "unit",
        "constraint_message",
        "change_note",
        "references",
        "adoption",
        "options",
        "prefill",
    }
)
"""Values that come letter by letter: one step of undo takes a whole word or sentence back."""

_REBUILDING = frozenset({"type"})


class Inspector(QScrollArea):
    """Shows the head, a section or an item; a form is made anew when something of another kind is selected."""

    def __init__(self, context: AppContext, session: EditingSession, agencies: Names) -> None:
        super().__init__()
        self._context, self._session, self._agencies = context, session, agencies
        self._shown: tuple[Any, ...] = ()
        self._owner = ""
        self.form = Form(context, [])
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        session.selected.connect(lambda _spot: self.show_selected())
        session.changed.connect(self._on_change)
        self.show_selected()

    def show_selected(self) -> None:
        """Show the form of what is selected; the keyboard stays in the field of the same name."""
        kind = self._kind()
        if kind != self._shown:
            self._shown = kind
            focused = self._focused_key()
            self._make_form()
            self.verticalScrollBar().setValue(0)
            if focused in self.form.values():
                self.form.row(focused).focus()
            elif focused:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._owner != self._owner_now():
            self._forget()
        self._owner = self._owner_now()
        self._show_values()

    def _focused_key(self) -> str:
        """Return the field that the keyboard is in, "" when it is in none."""
        focused = QApplication.focusWidget()
        if focused is None:
            return ""
        return next((key for key in self.form.values() if self.form.row(key).isAncestorOf(focused)), "")

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        keys = list(self.form.values())
        if keys:
            self.form.row(keys[0]).focus()

    def _kind(self) -> tuple[Any, ...]:
        """Return what the fields of the form depend on."""
        spot, item = self._session.spot, self._session.item
        return (item.type, item.options_list) if item is not None else (spot.is_section,)

    def _owner_now(self) -> str:
        """Return whose values the form shows."""
        spot, item = self._session.spot, self._session.item
        return item.code if item is not None else str(spot.section)

    def _forget(self) -> None:
        """Drop what was begun for another item: half a condition, a code that is taken, a sentence under a field."""
        for key in self.form.values():
            row = self.form.row(key)
            row.show_error("")
            if isinstance(row.editor, ConditionEditor | FormulaEditor):
                row.editor.forget()
        self.verticalScrollBar().setValue(0)

    def _make_form(self) -> None:
        session, context = self._session, self._context
        if session.item is not None:
            sections = item_sections(context, session)
        elif session.spot.is_section:
            sections = section_sections(context, session, self._agencies)
        else:
            sections = head_sections(self._agencies)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.form = Form(context, sections)
        self.form.changed.connect(self._take)
        self.setWidget(self.form)
        self._watch()

    def _show_values(self) -> None:
        template, spot = self._session.template, self._session.spot
        self.form.set_values(_values(template, spot))
        self._watch()

    def _take(self, key: str) -> None:
        """Take a value that the user has changed."""
        row = self.form.row(key)
        if not row.check() and row.editor.problem():
            return
        session = self._session
        changed = _changed(session.template, session.spot, key, row.editor.value())
        # What is typed in one line is one step; whatever else is done to a value is a step of its own.
        line = getattr(row.editor, "line", key)
        typing = f"{session.spot} {key} {line}" if key in _TYPED and line else ""
        session.change(changed, typing=typing, origin=self)
        if key in _REBUILDING:
            # Not from within the field that has just told.
            QTimer.singleShot(0, self, self.show_selected)
        self._watch()

    def _on_change(self, origin: object) -> None:
        if origin is not self:
            self.show_selected()

    # ---- undo belongs to the draft, not to a line ------------------------------------------------------------

    def _watch(self) -> None:
        for widget in self.form.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z and its like reach the editor: a line would only take its own letters back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _of_editor(event):
                event.ignore()
                return True
            if isinstance(watched, QComboBox) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                # Alt and Down opens the list of a combo box on every desktop.
                event.accept()
                return True
        return super().eventFilter(watched, event)


def _of_editor(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _values(template: Template, spot: Spot) -> dict[str, Any]:
    if spot.is_item:
        return item_values(template, spot)
    return section_values(template, spot) if spot.is_section else head_values(template)


def _changed(template: Template, spot: Spot, key: str, value: Any) -> Template:
    if spot.is_item:
        return item_changed(template, spot, key, value)
    if spot.is_section:
        return section_changed(template, spot, key, value)
    return head_changed(template, key, value)
