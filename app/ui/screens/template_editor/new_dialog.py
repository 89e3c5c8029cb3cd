"""A new checklist: empty, or with the content of one that there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.checklists import Frequency, Template
from app.models.checklists import Section as ChecklistSection
from app.models.values import LocalText
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Choice, ChoiceField, OwnField, Section, TextField
from app.ui.i18n import translate
from app.ui.screens.checklists.words import title_text
from app.ui.screens.template_editor.head_form import frequencies
from app.ui.screens.template_editor.texts_editor import TextsEditor

_KINDS = ("land", "air", "sea")
_EMPTY = "empty"
_FIRST_VERSION = "1.0"


def ask_for_new(
    parent: QWidget, context: AppContext, models: Sequence[Template], done: Callable[[Changed], None]
) -> FormDialog:
    """Ask for code and title and make the draft; ``models`` are the checklists that it can start from."""
    service, actor = context.services.templates, context.actor

    def save(values: dict[str, Any]) -> Changed:
        return service.begin(actor, _bare(values), values["model"].removeprefix(_EMPTY))

    return open_form(
        parent,
        context,
        translate("TemplateEditor", "New checklist"),
        [_fields(context, models)],
        save,
        done,
        save_words=lambda: translate("TemplateEditor", "Create"),
        values={"frequency": Frequency.PER_SHIFT.value, "model": _EMPTY},
    )


def _bare(values: dict[str, Any]) -> Template:
    """Return an empty checklist with what was entered."""
    frequency = Frequency(values["frequency"])
    return Template(
        code=values["code"],
        version=_FIRST_VERSION,
        title=values["title"],
        frequency=frequency,
        signoff_role="shift_supervisor",
        applies_to=_KINDS,
        sections=(ChecklistSection(LocalText(), ()),),
        identity_warning=frequency is Frequency.PER_CASE,
    )


def _fields(context: AppContext, models: Sequence[Template]) -> Section:
    return Section(
        None,
        [
            TextField(
                key="code",
                label=lambda: translate("TemplateEditor", "Code"),
                required=True,
                code=True,
                longest=40,
                hint=lambda: translate("TemplateEditor", "Stands on every print, as SOP-01."),
            ),
            ChoiceField(
                key="frequency",
                label=lambda: translate("TemplateEditor", "How often"),
                required=True,
                choices=frequencies,
            ),
            OwnField(
                key="title",
                label=lambda: translate("TemplateEditor", "Title"),
                required=True,
                wide=True,
                make=TextsEditor,
            ),
            ChoiceField(
                key="model",
                label=lambda: translate("TemplateEditor", "Start from"),
                wide=True,
                required=True,
                choices=lambda: _models(models, context.language),
                hint=lambda: translate(
                    "TemplateEditor",
                    "Of a checklist its sections and items are copied, and how often it is due.",
                ),
            ),
        ],
    )


def _models(models: Sequence[Template], lang: str) -> list[Choice]:
    """Return what a checklist can start from: nothing, or one that there is."""
    found = [Choice(one.id, title_text(one.code, one.title, lang)) for one in models]
    return [Choice(_EMPTY, translate("TemplateEditor", "An empty checklist")), *found]
