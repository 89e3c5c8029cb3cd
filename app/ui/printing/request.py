"""What a user wants to print, and how it is read from the services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from app.models.dataclass import dataclass
from app.models.values import LANGUAGES
from app.services.documents import Paper
from app.ui.i18n import OWN_NAMES, translate
from app.ui.labels import labels_for

Kind = Literal[
    "checklist",
    "blank_checklist",
    "handover",
    "equipment",
    "attendance",
    "request",
    "key",
    "month",
    "actions",
]
Digits = Literal["western", "arabic"]


@dataclass(frozen=True, slots=True)
class Request:
    """One document: its kind, the id of its record, and the choices of the preview.

    ``id`` is that of a run, a checklist version or a session; of equipment it is the code of the point, of a request
    the log of which changes are missing, or ``all``; of a key it is its name; of a month or of
    actions the code of the point, of actions of all points ``""``.
    """

    kind: Kind
    id: str
    langs: tuple[str, ...] = ("en",)
    digits: Digits = "western"
    variant: str = ""
    place: str = ""

    def choosing(self, name: str, value: Any) -> Request:
        """Return the request with another ``variant``, ``place``, ``languages`` or ``digits``."""
        if name == "languages":
            return replace(self, langs=tuple(value))
        if name == "digits":
            return replace(self, digits=value)
        return replace(self, place=value) if name == "place" else replace(self, variant=value)


VARIANTS: dict[str, tuple[str, ...]] = {
    "checklist": ("filled", "blank"),
    "blank_checklist": ("any_shift", "this_shift"),
    "handover": ("prefilled", "this_shift", "any_shift"),
    "equipment": ("list", "count"),
    "attendance": ("marked", "to_sign"),
    "request": ("slip",),
    "key": ("sealed",),
    "month": ("this_month", "last_month"),
    "actions": ("not_closed", "overdue", "escalated"),
}
"""The forms in which each kind can be printed, the usual one first."""


def kind_text(kind: str) -> str:
    """Return the name of a kind of document in the language in use."""
    if kind == "equipment":
        return translate("PrintPreview", "Equipment of the point")
    if kind == "attendance":
        return translate("PrintPreview", "Attendance")
    if kind == "request":
        return translate("PrintPreview", "Request slip")
    if kind == "key":
        return translate("PrintPreview", "Secret key")
    if kind == "month":
        return translate("PrintPreview", "The month at this point")
    if kind == "actions":
        return translate("PrintPreview", "Corrective actions")
    return translate("PrintPreview", "Checklist")


def variant_text(variant: str) -> str:
    """Return the name of a form in the language in use."""
    words = {
        "filled": translate("PrintPreview", "As filled in"),
        "blank": translate("PrintPreview", "Blank, to fill in by hand"),
        "any_shift": translate("PrintPreview", "Without a date"),
        "prefilled": translate("PrintPreview", "With what the register knows"),
        "this_shift": translate("PrintPreview", "For the shift that is on"),
        "list": translate("PrintPreview", "List"),
        "count": translate("PrintPreview", "Sheet to count by"),
        "marked": translate("PrintPreview", "As marked"),
        "to_sign": translate("PrintPreview", "To sign by hand"),
        "sealed": translate("PrintPreview", "To be sealed"),
        "this_month": translate("PrintPreview", "This month"),
        "last_month": translate("PrintPreview", "Last month"),
        "not_closed": translate("PrintPreview", "All that are not closed"),
        "overdue": translate("PrintPreview", "Overdue ones"),
        "escalated": translate("PrintPreview", "Those passed to headquarters"),
        "slip": translate("PrintPreview", "Slip to send or to read out"),
    }
    return words[variant]


def languages_text(langs: Sequence[str]) -> str:
    """Return the name of a choice of languages; each language by its own name."""
    if len(langs) == 1:
        return OWN_NAMES[langs[0]]
    return translate("PrintPreview", "All three languages")


def language_choices(first: str) -> list[tuple[str, ...]]:
    """Return the choices of languages: that of the window, all with it in front, then the others."""
    own = first if first in LANGUAGES else "ar"
    others = tuple(lang for lang in LANGUAGES if lang != own)
    return [(own,), (own, *others), *((lang,) for lang in others)]


def read_paper(services: Any, request: Request, printed_by: str) -> Paper:
    """Read a document from the records; called on the database thread, refused as ``Documents`` says."""
    documents, labels = services.documents, labels_for(LANGUAGES)
    how = {"digits": request.digits, "printed_by": printed_by}
    langs = request.langs
    if request.kind == "equipment":
        count = request.variant == "count"
        return documents.equipment(
            request.id, langs, labels, location=request.place, count_sheet=count, **how
        )
    if request.kind == "attendance":
        return documents.attendance(request.id, langs, labels, blank=request.variant == "to_sign", **how)
    if request.kind == "request":
        return documents.request(request.id, langs, labels, **how)
    if request.kind == "key":
        from app.services.documents_key import key_sheet

        return documents.key(key_sheet(services.exchange, request.id), langs, labels, **how)
    if request.kind == "month":
        return documents.month(_month_of(services, request), langs, labels, **how)
    if request.kind == "actions":
        from app.services.documents_actions import action_sheet

        sheet = action_sheet(services, request.id, request.variant)
        return documents.actions(sheet, langs, labels, **how)
    if request.kind == "checklist" and request.variant != "blank":
        return documents.checklist(request.id, langs, labels, **how)
    if request.kind == "checklist":
        template = services.checklists.detail(request.id).row.template
        return documents.blank_checklist(template, langs, labels, **how)
    if request.variant == "prefilled":
        from app.services.documents_handover import handover_sheet

        register = handover_sheet(services.desk, services.checklists, request.id, langs, labels)
        return documents.handover(register, langs, labels, **how)
    day, shift = services.checklists.current_shift() if request.variant == "this_shift" else ("", "")
    return documents.blank_checklist(request.id, langs, labels, shift_date=day, shift_name=shift, **how)


def _month_of(services: Any, request: Request) -> Any:
    from app.services.documents_month import last_month, month_sheet

    month = last_month(services.reports.today()) if request.variant == "last_month" else ""
    return month_sheet(services, month, request.id)


def places_of(services: Any, request: Request, lang: str) -> list[tuple[str, str]]:
    """Return id and path of the places that equipment can be printed for, called on the database thread."""
    if request.kind != "equipment":
        return []
    return [(row.id, row.path) for row in services.equipment.locations.tree(lang, request.id)]
