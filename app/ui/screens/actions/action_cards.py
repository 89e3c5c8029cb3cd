"""The cards of one corrective action: what to do, who has it, the answer that opened it, and the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from app.models.actions import ActionDetail, ActionEvent, FailedAnswer
from app.ui.clock_words import explained, marked
from app.ui.context import AppContext
from app.ui.facts import Card, Fact, Facts
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.actions.words import EVENT_ICONS, event_title, post_name, shown_value
from app.ui.screens.checklists.words import line, person, shift_text, value_text
from app.ui.screens.checklists.words import status_name as run_status_name
from app.ui.text import isolate, ltr
from app.ui.timeline import Event, Timeline

Picture = Callable[[object], QLabel | None]
"""Returns a stored picture as a label, None while its bytes have not been received."""


def action_cards(
    context: AppContext, detail: ActionDetail, picture: Picture, void_note: Callable[[str], None]
) -> list[Card]:
    """Return the cards that have something to say, in their order."""
    cards = [
        _task(context, detail),
        _standing(context, detail, picture),
        _answer(context, detail, picture),
        _photos(context, detail, picture),
    ]
    return [*(card for card in cards if card is not None), _history(context, detail, void_note)]


def _task(context: AppContext, detail: ActionDetail) -> Card:
    row = detail.row
    card, facts = Card(translate("Actions", "What has to be done")), Facts()
    if detail.description:
        card.body.addWidget(PlainLabel(isolate(detail.description), wrap=True))
    told: list[Fact] = [
        (translate("Actions", "Responsible post"), post_name(row.post)),
        (translate("Actions", "Due"), ltr(context.formats.day(row.due)) if row.due else ""),
        (translate("Actions", "Asset"), line(isolate(row.asset_name), ltr(detail.asset_tag))),
        (translate("Actions", "Agency"), isolate(detail.agency_name)),
        (translate("Actions", "Section"), isolate(detail.section)),
    ]
    facts.show_facts(told)
    card.body.addWidget(facts)
    return card


def _standing(context: AppContext, detail: ActionDetail, picture: Picture) -> Card | None:
    """Return what was said with the last step."""
    row = detail.row
    if not row.status_note and not detail.status_photo:
        return None
    card = Card(shown_value("status", row.status, context.formats, {}))
    if row.status_note:
        card.body.addWidget(PlainLabel(isolate(row.status_note), wrap=True))
    shown = picture(detail.status_photo)
    if shown is not None:
        card.body.addWidget(shown)
    when = ltr(context.formats.moment(row.status_at)) if row.status_at else ""
    told = line(isolate(person(row.status_by_name, row.status_by)), when)
    card.body.addWidget(PlainLabel(told, role="small", wrap=True))
    return card


def _answer(context: AppContext, detail: ActionDetail, picture: Picture) -> Card | None:
    answer = detail.answer
    if answer is None:
        return None
    card, facts = Card(translate("Actions", "Why it was opened")), Facts()
    facts.show_facts(_answer_facts(context, detail, answer))
    card.body.addWidget(facts)
    shown = picture(answer.photo)
    if shown is not None:
        card.body.addWidget(shown)
    return card


def _answer_facts(context: AppContext, detail: ActionDetail, answer: FailedAnswer) -> list[Fact]:
    value = value_text(context, answer.item, answer.value) or translate("Actions", "no answer any more")
    return [
        (translate("Actions", "Checklist"), line(ltr(detail.row.code), run_status_name(answer.status))),
        (translate("Actions", "Shift"), shift_text(context.formats, answer.shift_date, answer.shift_name)),
        (translate("Actions", "Zone"), isolate(answer.zone)),
        (translate("Actions", "Answer today"), value),
        (translate("Actions", "Comment"), isolate(answer.comment) if answer.comment else ""),
    ]


def _photos(context: AppContext, detail: ActionDetail, picture: Picture) -> Card | None:
    """Return the photos of notes and earlier steps, each with who added it and when."""
    standing = detail.status_photo or {}
    card = Card(translate("Actions", "Photos"))
    for event in detail.events:
        same = bool(event.photo) and event.photo == standing
        shown = None if same or event.voided else picture(event.photo)
        if shown is not None:
            card.body.addWidget(shown)
            told = line(
                isolate(person(event.by_name, event.by)),
                marked(event.moment, event.estimate, context.formats),
            )
            card.body.addWidget(PlainLabel(told, role="small", wrap=True))
    return card if card.body.count() else None


def _history(context: AppContext, detail: ActionDetail, void_note: Callable[[str], None]) -> Card:
    card, shown = Card(translate("Actions", "History")), Timeline()
    assets = {detail.row.asset: detail.row.asset_name}
    shown.show_events([_event(context, event, assets, void_note) for event in detail.events])
    card.body.addWidget(shown)
    return card


def _event(
    context: AppContext, event: ActionEvent, assets: dict[str, str], void_note: Callable[[str], None]
) -> Event:
    formats = context.formats
    here = translate("Actions", "this PC") if event.here else translate("Actions", "another PC")
    who = isolate(person(event.by_name, event.by))
    return Event(
        EVENT_ICONS.get(event.what, "dot"),
        event_title(event, formats, assets),
        line(who, marked(event.moment, event.estimate, formats), isolate(here)),
        _remark(context, event, assets),
        explained(event.estimate, formats),
        voided=event.voided,
        action_text=translate("Actions", "Declare void…"),
        action=(lambda: void_note(event.id)) if event.what == "note" and not event.voided else None,
    )


def _remark(context: AppContext, event: ActionEvent, assets: dict[str, str]) -> str:
    """Return what was said with an event, and what stood before it."""
    parts = []
    if event.what in ("note", "description"):
        parts.append(isolate(event.new))
    if event.note:
        parts.append(isolate(event.note))
    if event.why:
        parts.append(isolate(event.why))
    if event.what not in ("note", "opened") and event.old:
        before = " / ".join(
            shown_value(event.what, one, context.formats, assets) for one in event.old.split(" / ")
        )
        parts.append(translate("Actions", "Before: {value}").format(value=before))
    if event.photo:
        parts.append(translate("Actions", "with a photo"))
    return "\n".join(parts)
