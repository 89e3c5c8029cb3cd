"""Asks what blanks to print: which checklist, how many, for which shift and place, in which languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.checklists import Template
from app.models.paper_code import PaperCode
from app.models.papers import MOST_COPIES, PaperBatch, PaperOrder
from app.models.runs import StartChoices
from app.models.values import LANGUAGES
from app.services.gatebook import Gatebook
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Choice, ChoiceField, DateField, NumberField, Section, TextField
from app.ui.i18n import translate
from app.ui.labels import labels_for
from app.ui.printing.request import language_choices, languages_text
from app.ui.screens.checklists.words import shift_title, title_text
from app.ui.screens.paper.output import Ready, ask_target, ask_where, deliver

_FILE, _PRINTER = "file", "printer"


def ask_blanks(
    parent: QWidget,
    context: AppContext,
    template_id: str = "",
    printed: Callable[[PaperBatch], object] | None = None,
) -> None:
    """Read what can be printed, ask, hand out the numbers and print; ``printed`` hears of the batch."""
    service = context.services.checklists

    def ask(choices: StartChoices) -> None:
        open_blanks_dialog(parent, context, choices, template_id, printed)

    context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=ask, owner=parent)


def open_blanks_dialog(
    parent: QWidget,
    context: AppContext,
    choices: StartChoices,
    template_id: str = "",
    printed: Callable[[PaperBatch], object] | None = None,
) -> FormDialog:
    """Open the dialog over ``parent``."""
    services, actor = context.services, context.actor

    def save(values: dict[str, Any]) -> Ready:
        return _reserved(services, actor, values)

    def saved(ready: Ready, values: dict[str, Any]) -> None:
        where = ask_where(parent, ready.blanks.name, to_file=values["to"] == _FILE)
        if where is not None:
            deliver(parent, context, ready, where, printed)

    dialog = open_form(
        parent,
        context,
        translate("Paper", "Print blank forms"),
        [Section(None, _fields(context, choices))],
        save,
        lambda ready: saved(ready, dialog.form.values()),
        save_words=lambda: translate("Paper", "Print…"),
        note=translate(
            "Paper", "Each form has a number of its own. Copy none of them: print as many as you need."
        ),
    )
    dialog.form.set_values(_first_values(context, choices, template_id))
    return dialog


def _first_values(context: AppContext, choices: StartChoices, template_id: str) -> dict[str, Any]:
    known = [one.id for one in choices.templates]
    return {
        "template": template_id if template_id in known else next(iter(known), ""),
        "count": Decimal(1),
        "langs": "-".join(_langs(context)[0]),
        "digits": context.formats.digits,
        "to": _PRINTER,
    }


def reprint(parent: QWidget, context: AppContext, batch: PaperBatch, codes: Sequence[PaperCode]) -> None:
    """Print papers of a batch once more, with the numbers they have; those that were not spoilt must be thrown away."""
    services, actor, digits = context.services, context.actor, context.formats.digits

    def read() -> Ready:
        langs = batch.langs or _langs(context)[0]
        blanks = services.documents.blanks(
            batch, codes, langs, labels_for(LANGUAGES), digits=digits, printed_by=actor.name
        )
        return Ready(batch, blanks, again=True)

    def ask(ready: Ready) -> None:
        where = ask_target(parent, ready.blanks.name)
        if where is not None:
            deliver(parent, context, ready, where)

    context.jobs.run(lambda _progress, _cancel: read(), done=ask, owner=parent)


def _reserved(services: Gatebook, actor: Any, values: dict[str, Any]) -> Ready:
    """Hand out the numbers and read the document; called on the database thread."""
    langs = tuple(str(values["langs"]).split("-"))
    order = PaperOrder(
        values["template"],
        int(Decimal(str(values["count"] or 0))),
        langs,
        values["shift_date"],
        values["shift_name"],
        values["zone"],
        values["note"],
    )
    batch = services.papers.reserve(actor, order)
    blanks = services.documents.blanks(
        batch, batch.codes(), langs, labels_for(LANGUAGES), digits=values["digits"], printed_by=actor.name
    )
    return Ready(batch, blanks)


def _fields(context: AppContext, choices: StartChoices) -> Sequence[Any]:
    return [*_what_fields(context, choices.templates), *_where_fields(choices), *_how_fields(context)]


def _what_fields(context: AppContext, templates: Sequence[Template]) -> Sequence[Any]:
    def forms() -> list[Choice]:
        return [Choice(one.id, title_text(one.code, one.title, context.language, 60)) for one in templates]

    return [
        ChoiceField(
            key="template",
            label=lambda: translate("Paper", "Checklist"),
            required=True,
            choices=forms,
            wide=True,
        ),
        NumberField(
            key="count",
            label=lambda: translate("Paper", "How many"),
            required=True,
            hint=lambda: translate("Paper", "1 to {most}").format(most=context.formats.number(MOST_COPIES)),
        ),
    ]


def _where_fields(choices: StartChoices) -> Sequence[Any]:
    def shifts() -> list[Choice]:
        return [Choice(one.name, shift_title(one.name)) for one in choices.shifts]

    return [
        TextField(key="zone", label=lambda: translate("Paper", "Zone or booth"), longest=120),
        DateField(
            key="shift_date",
            label=lambda: translate("Paper", "Shift that begins on"),
            hint=lambda: translate("Paper", "Leave empty to write it by hand."),
        ),
        ChoiceField(key="shift_name", label=lambda: translate("Paper", "Shift"), choices=shifts),
        TextField(key="note", label=lambda: translate("Paper", "What for"), longest=120),
    ]


def _how_fields(context: AppContext) -> Sequence[Any]:
    def langs() -> list[Choice]:
        return [Choice("-".join(one), languages_text(one)) for one in _langs(context)]

    def digits() -> list[Choice]:
        return [Choice("western", "0123456789"), Choice("arabic", "٠١٢٣٤٥٦٧٨٩")]

    def places() -> list[Choice]:
        return [
            Choice(_PRINTER, translate("Paper", "A printer")),
            Choice(_FILE, translate("Paper", "A PDF file")),
        ]

    return [
        ChoiceField(
            key="langs", label=lambda: translate("Paper", "Language on paper"), required=True, choices=langs
        ),
        ChoiceField(key="digits", label=lambda: translate("Paper", "Digits"), required=True, choices=digits),
        ChoiceField(key="to", label=lambda: translate("Paper", "Print to"), required=True, choices=places),
    ]


def _langs(context: AppContext) -> list[tuple[str, ...]]:
    return language_choices(context.language)
