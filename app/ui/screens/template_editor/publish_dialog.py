"""Giving a draft out: what it changes, and a note of what is new for those who receive it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.checklists import Template
from app.models.template_changes import Difference, differences
from app.models.template_rules import flaws
from app.models.values import LANGUAGES, LocalText
from app.services.changed import Changed
from app.services.template_drafts import Draft
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import OwnField, Section
from app.ui.i18n import translate, translated
from app.ui.screens.template_editor.texts_editor import TextsEditor
from app.ui.screens.template_editor.words import difference_text
from app.ui.text import bare, ltr
from app.ui.tokens import GAP

_MOST_SHOWN = 9
_CHARS = 110


def ask_to_publish(
    parent: QWidget,
    context: AppContext,
    draft_id: str,
    done: Callable[[Changed], None],
    mend: Callable[[], None] | None = None,
) -> None:
    """Read what the draft changes, then ask for the note and give it out; ``done`` hears of it.

    A draft that cannot be given out yet is told of instead, with a way to ``mend`` it.
    """
    service = context.services.templates

    def read() -> tuple[Draft, Template | None]:
        draft = service.draft(draft_id)
        return draft, service.before(draft.template)

    context.jobs.run(
        lambda _progress, _cancel: read(),
        done=lambda found: _go_on(parent, context, found, done, mend),
        owner=parent,
    )


def _go_on(
    parent: QWidget,
    context: AppContext,
    found: tuple[Draft, Template | None],
    done: Callable[[Changed], None],
    mend: Callable[[], None] | None,
) -> None:
    if any(True for _flaw in flaws(found[0].template)):
        words = translate("TemplateEditor", "This has to be put right before it can be published.")
        edit = translate("TemplateEditor", "Edit") if mend is not None else ""
        context.notify(words, tone="warning", action_text=edit, action=mend)
        return
    _open(parent, context, *found, done)


def _open(
    parent: QWidget,
    context: AppContext,
    draft: Draft,
    before: Template | None,
    done: Callable[[Changed], None],
) -> FormDialog:
    service, actor, template = context.services.templates, context.actor, draft.template

    def save(values: dict[str, Any]) -> Changed:
        return service.publish(actor, draft.id, values["change_note"])

    dialog = open_form(
        parent,
        context,
        translate("TemplateEditor", "Publish {template}").format(template=ltr(template.id)),
        [Section(None, [_note_field()])],
        save,
        done,
        save_words=lambda: translate("TemplateEditor", "Publish"),
        values={"change_note": _note(template, before)},
        note=_summary(template, before),
    )
    _widen(dialog, parent.window())
    return dialog


def _widen(dialog: FormDialog, around: QWidget) -> None:
    """Give a short form room for three languages side by side, around the middle of its window."""
    wide = min(dialog.fontMetrics().averageCharWidth() * _CHARS, around.width() - GAP * 4)
    middle = dialog.geometry().center()
    dialog.resize(max(wide, dialog.width()), dialog.height())
    dialog.move(middle - dialog.rect().center())


def _note_field() -> OwnField:
    return OwnField(
        key="change_note",
        label=lambda: translate("TemplateEditor", "What is new"),
        required=True,
        wide=True,
        make=lambda: TextsEditor(lines=5),
        hint=lambda: translate(
            "TemplateEditor", "At least one language; every point reads it beside the new version."
        ),
    )


def _note(template: Template, before: Template | None) -> LocalText:
    """Return the note as it stands, else what changed in all languages, to be worded better."""
    if template.change_note.as_dict() or before is None:
        return template.change_note
    found = differences(before, template)[:_MOST_SHOWN]
    return LocalText.of({lang: "\n".join(_lines_in(lang, found, template, before)) for lang in LANGUAGES})


def _lines_in(lang: str, found: Sequence[Difference], template: Template, before: Template) -> list[str]:
    def say(context: str, source: str) -> str:
        return translated(lang, context, source)

    lines = []
    for one in found:
        item = template.item(one.code) or before.item(one.code)
        lines.append(bare(difference_text(one, item.text.get(lang) if item else "", say)))
    return lines


def _summary(template: Template, before: Template | None) -> str:
    goes_out = translate(
        "TemplateEditor",
        "All points use it once they have received the next file. A published version never changes.",
    )
    if before is None:
        return goes_out
    found = differences(before, template)
    head = translate("TemplateEditor", "Compared with {template}:").format(template=ltr(before.id))
    return "\n".join([goes_out, "", head, *_lines(found)])


def _lines(found: Sequence[Difference]) -> list[str]:
    if not found:
        return [translate("TemplateEditor", "No difference.")]
    lines = [f"• {difference_text(one)}" for one in found[:_MOST_SHOWN]]
    more = len(found) - len(lines)
    if more > 0:
        lines.append(translate("TemplateEditor", "and {count} more").format(count=more))
    return lines
