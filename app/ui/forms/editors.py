"""Which editor belongs to which field; all but those of text are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.ui.context import AppContext
from app.ui.forms import fields
from app.ui.forms.editor import Editor
from app.ui.forms.text_editors import MultilineEditor, PasswordEditor, TextEditor

Maker = Callable[[Any, AppContext], Editor]


def _number(field: fields.NumberField, context: AppContext) -> Editor:
    from app.ui.forms.number_editor import NumberEditor

    return NumberEditor(field, context.formats)


def _date(_field: fields.DateField, context: AppContext) -> Editor:
    from app.ui.forms.date_editors import DateEditor

    return DateEditor(context.formats, context.languages)


def _time(_field: fields.TimeField, context: AppContext) -> Editor:
    from app.ui.forms.date_editors import TimeEditor

    return TimeEditor(context.formats)


def _choice(field: fields.ChoiceField, _context: AppContext) -> Editor:
    from app.ui.forms.choice_editors import ChoiceEditor

    return ChoiceEditor(field)


def _choices(field: fields.MultiChoiceField, _context: AppContext) -> Editor:
    from app.ui.forms.choice_editors import MultiChoiceEditor

    return MultiChoiceEditor(field)


def _answer(field: fields.AnswerField, _context: AppContext) -> Editor:
    from app.ui.forms.choice_editors import AnswerEditor

    return AnswerEditor(field)


def _picker(field: fields.PickerField, context: AppContext) -> Editor:
    from app.ui.forms.picker_editor import PickerEditor

    return PickerEditor(field, context)


def _photo(_field: fields.PhotoField, context: AppContext) -> Editor:
    from app.ui.forms.photo_editor import PhotoEditor

    return PhotoEditor(context)


def _signature(_field: fields.SignatureField, _context: AppContext) -> Editor:
    from app.ui.forms.signature_editor import SignatureEditor

    return SignatureEditor()


_MAKERS: Mapping[type[fields.Field], Maker] = {
    fields.TextField: lambda field, _context: TextEditor(field),
    fields.MultilineField: lambda field, _context: MultilineEditor(field),
    fields.PasswordField: lambda _field, _context: PasswordEditor(),
    fields.NumberField: _number,
    fields.DateField: _date,
    fields.TimeField: _time,
    fields.ChoiceField: _choice,
    fields.MultiChoiceField: _choices,
    fields.AnswerField: _answer,
    fields.PickerField: _picker,
    fields.PhotoField: _photo,
    fields.SignatureField: _signature,
    fields.OwnField: lambda field, _context: field.make(),
}


def make_editor(field: fields.Field, context: AppContext) -> Editor:
    """Return a new editor for a field."""
    editor = _MAKERS[type(field)](field, context)
    editor.set_read_only(field.read_only)
    return editor
