"""The form of one section: its title, when it is asked, and whether it is filled in once for each object."""

from __future__ import annotations

from typing import Any

from app.models.checklists import Template
from app.models.template_editing import Spot, change_section
from app.ui.context import AppContext
from app.ui.forms.fields import Choice, MultiChoiceField, OwnField, Section, TextField
from app.ui.i18n import translate
from app.ui.screens.template_editor.condition_editor import ConditionEditor
from app.ui.screens.template_editor.head_form import Names
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.texts_editor import TextsEditor


def section_sections(context: AppContext, session: EditingSession, agencies: Names) -> list[Section]:
    """Return the fields of the section that is selected."""
    return [_title(), _asked(context, session), _filled_in(agencies)]


def section_values(template: Template, spot: Spot) -> dict[str, Any]:
    """Return a section as the form shows it."""
    section = template.sections[spot.section]
    return {
        "title": section.title,
        "agencies": section.agencies,
        "repeat": section.repeat,
        "relevant": section.relevant,
    }


def section_changed(template: Template, spot: Spot, key: str, value: Any) -> Template:
    """Return the checklist with another value in a section."""
    return change_section(template, spot.section, **{key: value})


def _title() -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Section"),
        [
            OwnField(
                key="title",
                label=lambda: translate("TemplateEditor", "Title"),
                wide=True,
                make=TextsEditor,
            ),
            TextField(
                key="repeat",
                label=lambda: translate("TemplateEditor", "Repeated for each"),
                code=True,
                longest=40,
                hint=lambda: translate(
                    "TemplateEditor",
                    "Latin letters, as vehicle or person. Left empty, the section is filled in once.",
                ),
            ),
        ],
    )


def _asked(context: AppContext, session: EditingSession) -> Section:
    def others() -> list[Any]:
        own = session.section
        return [item for section in session.template.sections if section is not own for item in section.items]

    return Section(
        lambda: translate("TemplateEditor", "When it is asked"),
        [
            OwnField(
                key="relevant",
                label=lambda: translate("TemplateEditor", "Only if"),
                wide=True,
                make=lambda: ConditionEditor(
                    context,
                    lambda: session.template,
                    lambda: translate("TemplateEditor", "Always."),
                    subjects=others,
                ),
            )
        ],
    )


def _filled_in(agencies: Names) -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Who fills it in"),
        [
            MultiChoiceField(
                key="agencies",
                label=lambda: translate("TemplateEditor", "Agencies"),
                choices=lambda: [Choice(code, name) for code, name in agencies],
                hint=lambda: translate("TemplateEditor", "None chosen means everybody."),
            ),
        ],
    )
