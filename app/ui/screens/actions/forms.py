"""The dialogs of corrective actions: opening one, changing it, a note, and the steps that have to say something."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.actions import ActionDetail, ActionStatus, Priority, needs_note
from app.models.answers import Picture
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    MultilineField,
    PhotoField,
    Pick,
    PickerField,
    PickFetch,
    Section,
    TextField,
)
from app.ui.i18n import translate
from app.ui.point_parts import at_headquarters
from app.ui.screens.actions.words import post_choices, priority_choices, status_name, step_name
from app.ui.text import isolate, ltr

JPEG = "image/jpeg"
_DAYS = 7

Saved = Callable[[Changed], None]


def ask_new(
    parent: QWidget, context: AppContext, saved: Saved, *, asset: Pick | None = None, point: str = ""
) -> FormDialog:
    """Ask what has to be done, by when and by which post, and open an action by hand."""
    services, actor = context.services, context.actor
    due = services.checklists.local_now().date() + timedelta(days=_DAYS)
    chooses_point = at_headquarters(context) and not point
    fields = [_title(), *([_point(context)] if chooses_point else []), *_particulars(context, point)]
    return open_form(
        parent,
        context,
        translate("Actions", "Open a corrective action"),
        [Section(None, fields)],
        lambda typed: services.actions.open(actor, {"point": point, **_typed(typed)}),
        saved,
        values={"due": due.isoformat(), "priority": Priority.NORMAL.value, "asset": asset},
        save_words=lambda: translate("Actions", "Open action"),
    )


def ask_change(parent: QWidget, context: AppContext, detail: ActionDetail, saved: Saved) -> FormDialog:
    """Ask for other particulars of an action."""
    services, actor, row = context.services, context.actor, detail.row
    zone = detail.answer.zone if detail.answer is not None else ""
    fields = [*([] if row.item else [_title()]), *_particulars(context, row.point, zone)]
    values: dict[str, Any] = {
        "title": row.title,
        "description": detail.description,
        "due": row.due,
        "priority": row.priority,
        "post": row.post,
        "asset": Pick(row.asset, row.asset_name, ltr(detail.asset_tag)) if row.asset else None,
    }
    return open_form(
        parent,
        context,
        isolate(row.title),
        [Section(None, fields)],
        lambda typed: services.actions.change(actor, row.id, _typed(typed), row.version),
        saved,
        values=values,
    )


def ask_note(parent: QWidget, context: AppContext, action: str, saved: Saved) -> FormDialog:
    """Ask for a note on an action."""
    services, actor = context.services, context.actor
    fields: list[Field] = [
        MultilineField(key="text", label=lambda: translate("Actions", "Note"), lines=4),
        _photo(lambda: translate("Actions", "Photo, never of a person")),
    ]
    return open_form(
        parent,
        context,
        translate("Actions", "Add a note"),
        [Section(None, fields)],
        lambda typed: services.actions.note(actor, action, typed["text"], _picture(typed["photo"])),
        saved,
        save_words=lambda: translate("Actions", "Add note"),
    )


def ask_step(
    parent: QWidget, context: AppContext, detail: ActionDetail, after: str, saved: Saved
) -> FormDialog:
    """Ask what a step has to say: why, or what was done, with a photo where there is something to see."""
    services, actor, row = context.services, context.actor, detail.row
    fields: list[Field] = [
        MultilineField(
            key="note", label=_asked(row.status, after), lines=4, required=needs_note(row.status, after)
        )
    ]
    if after in (ActionStatus.DONE, ActionStatus.CLOSED):
        fields.append(_photo(lambda: translate("Actions", "Photo of what was done, never of a person")))
    if after == ActionStatus.OPEN:
        # What comes back late would be overdue at once.
        fields.append(DateField(key="due", label=lambda: translate("Actions", "Due"), required=True))
    words = step_name(row.status, after, at_hq=at_headquarters(context)).rstrip("…")
    return open_form(
        parent,
        context,
        f"{words}: {isolate(row.title)}",
        [Section(None, fields)],
        lambda typed: services.actions.set_status(
            actor,
            row.id,
            after,
            typed["note"],
            _picture(typed.get("photo")),
            row.version,
            str(typed.get("due") or ""),
        ),
        saved,
        values={"due": row.due},
        save_words=lambda: words,
        note=_explained(row.status, after, at_hq=at_headquarters(context)),
    )


def ask_reason(
    parent: QWidget, context: AppContext, title: str, save: Callable[[str], Changed], saved: Saved
) -> FormDialog:
    """Ask why something is taken out."""
    field = MultilineField(key="reason", label=lambda: translate("Actions", "Reason"), lines=3, required=True)
    return open_form(
        parent, context, title, [Section(None, [field])], lambda typed: save(typed["reason"]), saved
    )


def _asked(before: str, after: str) -> Callable[[], str]:
    if after == ActionStatus.DONE:
        return lambda: translate("Actions", "What was done")
    if after == ActionStatus.CLOSED:
        return lambda: translate("Actions", "What you found when you checked")
    if before == ActionStatus.ESCALATED:
        return lambda: translate("Actions", "Answer")
    return lambda: translate("Actions", "Why")


def _explained(before: str, after: str, *, at_hq: bool) -> str:
    if after == ActionStatus.ESCALATED:
        return translate(
            "Actions",
            "It goes to headquarters with the next export: no spare part, no fuel, no authority. "
            "The answer comes back with headquarters' file.",
        )
    if after == ActionStatus.DONE:
        return translate("Actions", "Another person then checks it and closes it.")
    if after == ActionStatus.CLOSED:
        return translate("Actions", "You confirm that it has been done. It can be opened again.")
    if before == ActionStatus.ESCALATED and at_hq:
        return translate("Actions", "The point reads your answer with your next file.")
    return translate("Actions", "It becomes: {status}").format(status=status_name(after))


def _title() -> Field:
    return TextField(
        key="title", label=lambda: translate("Actions", "What is wrong"), required=True, wide=True
    )


def _point(context: AppContext) -> Field:
    reference = context.services.desk.reference

    def points() -> list[Choice]:
        found = reference.terms("points")
        return [Choice(code, isolate(term.name.get(context.language))) for code, term in found.items()]

    return ChoiceField(
        key="point", label=lambda: translate("Points", "Point"), choices=points, required=True, wide=True
    )


def _particulars(context: AppContext, point: str, zone: str = "") -> list[Field]:
    return [
        MultilineField(
            key="description",
            label=lambda: translate("Actions", "What has to be done"),
            lines=3,
            hint=lambda: translate("Actions", "No names of travellers, no document numbers."),
        ),
        DateField(key="due", label=lambda: translate("Actions", "Due"), required=True),
        ChoiceField(
            key="priority",
            label=lambda: translate("Actions", "Priority"),
            choices=lambda: [Choice(*one) for one in priority_choices()],
            required=True,
        ),
        ChoiceField(
            key="post",
            label=lambda: translate("Actions", "Responsible post"),
            choices=lambda: [Choice(*one) for one in post_choices()],
        ),
        PickerField(
            key="asset",
            label=lambda: translate("Actions", "Asset"),
            fetch=find_asset(context, point, zone),
            hint=lambda: translate(
                "Actions", "Tag, serial number or name; it then stands on the asset's page."
            ),
        ),
    ]


def find_asset(context: AppContext, point: str, zone: str) -> PickFetch:
    """Return a search of assets for a picker; while nothing is typed those of the zone come first."""
    from app.models.paging import Query

    filters = (("point", point),) if point else ()

    def fetch(text: str) -> list[Pick]:
        page = context.services.equipment.assets_page(
            Query(search=text, filters=filters), None, context.language
        )
        rows = sorted(page.rows[:40], key=lambda row: not zone or row.location_name != zone)
        return [
            Pick(row.id, row.name, " · ".join(part for part in (ltr(row.tag), row.location_name) if part))
            for row in rows
        ]

    return fetch


def _photo(label: Callable[[], str]) -> Field:
    return PhotoField(key="photo", label=label, wide=True)


def _picture(data: bytes | None) -> Picture | None:
    return Picture(data, JPEG, "action.jpg") if data else None


def _typed(typed: dict[str, Any]) -> dict[str, str]:
    return {name: str(value or "") for name, value in typed.items()}
