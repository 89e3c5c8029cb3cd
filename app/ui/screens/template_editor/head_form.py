"""The form of a checklist's head: what it is called, how often it is due, for whom, and who signs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.models.checklists import Frequency, Template
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    MultiChoiceField,
    MultilineField,
    OwnField,
    Section,
    TextField,
)
from app.ui.i18n import translate
from app.ui.screens.actions.words import post_choices
from app.ui.screens.checklists.words import frequency_name
from app.ui.screens.template_editor.texts_editor import TextsEditor

Names = Sequence[tuple[str, str]]
"""Codes with their names."""

_WARNS = "warns"
_HQ = "headquarters"


def head_sections(agencies: Names) -> list[Section]:
    """Return the fields of the head."""
    return [_identity(), _use(), _basis(), _responsible(agencies)]


def head_values(template: Template) -> dict[str, Any]:
    """Return the head as the form shows it."""
    return {
        "title": template.title,
        "code": template.code,
        "version": template.version,
        "frequency": template.frequency.value,
        "applies_to": template.applies_to,
        "agencies": template.agencies,
        "signoff_role": template.signoff_role,
        "identity_warning": (_WARNS,) if template.identity_warning else (),
        "references": "\n".join(template.references),
        "adoption": template.adoption,
        "change_note": template.change_note,
    }


def head_changed(template: Template, key: str, value: Any) -> Template:
    """Return the checklist with another value in its head."""
    values: Mapping[str, Any] = {
        "frequency": lambda: Frequency(value),
        "identity_warning": lambda: _WARNS in value,
        "references": lambda: tuple(line.strip() for line in value.splitlines() if line.strip()),
    }
    made = values[key]() if key in values else value
    changed = replace(template, **{key: made})
    if key == "frequency" and made is Frequency.PER_CASE:
        return replace(changed, identity_warning=True)
    return changed


def kinds() -> list[Choice]:
    """Return the kinds of border points."""
    return [
        Choice("land", translate("TemplateEditor", "Land")),
        Choice("air", translate("TemplateEditor", "Airport")),
        Choice("sea", translate("TemplateEditor", "Sea port")),
    ]


def frequencies() -> list[Choice]:
    """Return how often a checklist can be due."""
    return [Choice(one.value, frequency_name(one)) for one in Frequency]


def _identity() -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Checklist"),
        [
            OwnField(
                key="title",
                label=lambda: translate("TemplateEditor", "Title"),
                required=True,
                wide=True,
                make=TextsEditor,
            ),
            TextField(
                key="code",
                label=lambda: translate("TemplateEditor", "Code"),
                required=True,
                code=True,
                longest=40,
                hint=lambda: translate("TemplateEditor", "Stands on every print, as SOP-01."),
            ),
            TextField(
                key="version",
                label=lambda: translate("TemplateEditor", "Version"),
                required=True,
                code=True,
                longest=30,
            ),
        ],
    )


def _use() -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Use"),
        [
            ChoiceField(
                key="frequency",
                label=lambda: translate("TemplateEditor", "How often"),
                required=True,
                choices=frequencies,
            ),
            ChoiceField(
                key="signoff_role",
                label=lambda: translate("TemplateEditor", "Who signs off"),
                required=True,
                choices=lambda: [Choice(post, name) for post, name in post_choices() if post != _HQ],
            ),
            MultiChoiceField(
                key="applies_to",
                label=lambda: translate("TemplateEditor", "Kinds of points"),
                wide=False,
                choices=kinds,
            ),
            MultiChoiceField(
                key="identity_warning",
                label=lambda: translate("TemplateEditor", "Traveller data"),
                wide=False,
                choices=lambda: [
                    Choice(_WARNS, translate("TemplateEditor", "Warn where names could be typed"))
                ],
            ),
        ],
    )


def _basis() -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Basis and note"),
        [
            MultilineField(
                key="references",
                label=lambda: translate("TemplateEditor", "References, one a line"),
                lines=3,
                wide=False,
            ),
            TextField(
                key="adoption",
                label=lambda: translate("TemplateEditor", "Adopted by order"),
                hint=lambda: translate("TemplateEditor", "“model” until an order is issued."),
            ),
            OwnField(
                key="change_note",
                label=lambda: translate("TemplateEditor", "What is new in this version"),
                wide=True,
                make=lambda: TextsEditor(lines=2),
            ),
        ],
    )


def _responsible(agencies: Names) -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Who is responsible"),
        [
            MultiChoiceField(
                key="agencies",
                label=lambda: translate("TemplateEditor", "Responsible agencies"),
                choices=lambda: [Choice(code, name) for code, name in agencies],
                hint=lambda: translate("TemplateEditor", "None chosen means every agency."),
            ),
        ],
    )
