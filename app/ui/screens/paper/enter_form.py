"""The fields of a paper that is being entered: when it was filled in, who signed it, and where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.models.answers import MOST_LINE
from app.models.papers import FoundPaper
from app.models.runs import StartChoices
from app.ui.context import AppContext
from app.ui.forms.fields import Choice, ChoiceField, DateField, Field, Section, TextField, TimeField
from app.ui.forms.form import Form
from app.ui.i18n import translate
from app.ui.screens.checklists.words import shift_title, title_text


class EnterForm(Form):
    """Shows of its fields those that the paper asks for."""

    def __init__(self, context: AppContext, choices: StartChoices) -> None:
        forms: list[Choice] = []
        fields = [*_paper_fields(), *_place_fields(choices), _form_field(forms)]
        super().__init__(context, [Section(None, fields)])
        self._forms, self._lang, self._start = forms, context.language, choices
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)

    def show_paper(self, found: FoundPaper, signed_by: str) -> None:
        """Ask for the number of a case and for the form only where the paper leaves them open."""
        several = len(found.templates) > 1
        self._forms[:] = [
            Choice(one.id, f"{title_text(one.code, one.title, self._lang)} ({one.version})")
            for one in found.templates
        ]
        self.row("template").editor.retranslate()
        self.row("template").setVisible(several)
        self.row("case_ref").setVisible(any(one.per_case for one in found.templates))
        self.set_values(first_values(self._start, found, signed_by))


def first_values(choices: StartChoices, found: FoundPaper, signed_by: str) -> dict[str, Any]:
    """Return what is known before anything is typed: the shift that the paper is for, else the one that is on."""
    batch = found.batch
    printed_for = batch is not None and bool(batch.shift_date)
    day = batch.shift_date if batch is not None else ""
    return {
        "day": day,
        "time": "",
        "signed_by": signed_by,
        "shift_date": day or choices.shift_date,
        "shift_name": (batch.shift_name if batch is not None and printed_for else "") or choices.shift_name,
        "zone": batch.zone if batch is not None else "",
        "case_ref": "",
        "template": found.templates[0].id if len(found.templates) == 1 else "",
    }


def _paper_fields() -> Sequence[Field]:
    return [
        DateField(key="day", label=lambda: translate("Paper", "Filled in on"), required=True),
        TimeField(key="time", label=lambda: translate("Paper", "Time"), required=True),
        TextField(
            key="signed_by",
            label=lambda: translate("Paper", "Paper signed by"),
            hint=lambda: translate("Paper", "The name in the signature box; empty when nobody signed."),
            longest=MOST_LINE,
        ),
    ]


def _place_fields(choices: StartChoices) -> Sequence[Field]:
    def shifts() -> list[Choice]:
        return [Choice(one.name, shift_title(one.name)) for one in choices.shifts]

    return [
        TextField(key="zone", label=lambda: translate("Paper", "Zone or booth"), longest=MOST_LINE),
        DateField(key="shift_date", label=lambda: translate("Paper", "Shift that began on"), required=True),
        ChoiceField(
            key="shift_name", label=lambda: translate("Paper", "Shift"), required=True, choices=shifts
        ),
        TextField(
            key="case_ref",
            label=lambda: translate("Paper", "Number in the register of cases"),
            code=True,
            longest=MOST_LINE,
        ),
    ]


def _form_field(forms: list[Choice]) -> Field:
    return ChoiceField(
        key="template",
        label=lambda: translate("Paper", "Which checklist is it?"),
        choices=lambda: forms,
        wide=True,
    )
