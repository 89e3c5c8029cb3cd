"""Which editor belongs to which field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.ui.context import AppContext
from app.ui.forms import fields
from app.ui.forms.choice_editors import AnswerEditor, ChoiceEditor, MultiChoiceEditor
from app.ui.forms.date_editors import DateEditor, TimeEditor
from app.ui.forms.editor import Editor
from app.ui.forms.number_editor import NumberEditor
from app.ui.forms.photo_editor import PhotoEditor
from app.ui.forms.picker_editor import PickerEditor
from app.ui.forms.signature_editor import SignatureEditor
from app.ui.forms.text_editors import MultilineEditor, PasswordEditor, TextEditor

_MAKERS: Mapping[type[fields.Field], Callable[[Any, AppContext], Editor]] = {
    fields.TextField: lambda field, _context: TextEditor(field),
    fields.MultilineField: lambda field, _context: MultilineEditor(field),
    fields.NumberField: lambda field, context: NumberEditor(field, context.formats),
    fields.DateField: lambda _field, context: DateEditor(context.formats, context.languages),
    fields.TimeField: lambda _field, context: TimeEditor(context.formats),
    fields.ChoiceField: lambda field, _context: ChoiceEditor(field),
    fields.MultiChoiceField: lambda field, _context: MultiChoiceEditor(field),
    fields.AnswerField: lambda field, _context: AnswerEditor(field),
    fields.PickerField: PickerEditor,
    fields.PhotoField: lambda _field, context: PhotoEditor(context),
    fields.SignatureField: lambda _field, _context: SignatureEditor(),
    fields.PasswordField: lambda _field, _context: PasswordEditor(),
}


def make_editor(field: fields.Field, context: AppContext) -> Editor:
    """Return a new editor for a field."""
    editor = _MAKERS[type(field)](field, context)
    editor.set_read_only(field.read_only)
    return editor
