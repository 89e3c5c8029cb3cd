"""The fields that say where a run belongs: shift, zone, and the number in the register of cases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.models.answers import MOST_LINE
from app.models.runs import StartChoices
from app.ui.context import AppContext
from app.ui.forms.fields import Choice, ChoiceField, DateField, Field, Section, TextField
from app.ui.forms.form import Form
from app.ui.i18n import translate
from app.ui.screens.checklists.words import shift_title
from app.ui.text import ltr


def make_head_form(context: AppContext, choices: StartChoices, *, starting: bool) -> Form:
    """Return the form; at headquarters a new run also needs its point."""
    form = Form(context, [Section(None, _fields(context, choices, starting))])
    layout = form.layout()
    if layout is not None:
        layout.setContentsMargins(0, 0, 0, 0)
    zone = form.row("zone").editor.input()
    if isinstance(zone, QLineEdit):
        names = [term.get(context.language) for term in choices.zones]
        completer = QCompleter(names, zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        zone.setCompleter(completer)
    return form


def show_case_field(form: Form, *, per_case: bool) -> None:
    """Ask for the register number only where a run is about one case."""
    form.row("case_ref").setVisible(per_case)


def _fields(context: AppContext, choices: StartChoices, starting: bool) -> Sequence[Field]:
    def shifts() -> list[Choice]:
        return [
            Choice(
                shift.name,
                f"{shift_title(shift.name)}  {ltr(context.formats.digits_of(f'{shift.start}–{shift.end}'))}",
            )
            for shift in choices.shifts
        ]

    def points() -> list[Choice]:
        return [Choice(code, name.get(context.language)) for code, name in choices.points]

    found: list[Field] = [
        DateField(
            key="shift_date", label=lambda: translate("Checklists", "Shift that began on"), required=True
        ),
        ChoiceField(
            key="shift_name", label=lambda: translate("Checklists", "Shift"), required=True, choices=shifts
        ),
        TextField(key="zone", label=lambda: translate("Checklists", "Zone or booth"), longest=MOST_LINE),
        TextField(
            key="case_ref",
            label=lambda: translate("Checklists", "Number in the register of cases"),
            code=True,
            longest=MOST_LINE,
            hint=lambda: translate("Checklists", "The number only, never a traveller's name or document."),
        ),
    ]
    if starting and choices.points:
        label = lambda: translate("Checklists", "Border point")  # noqa: E731 - words are callables
        found.insert(0, ChoiceField(key="point", label=label, required=True, choices=points))
    return found
