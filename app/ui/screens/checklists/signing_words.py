"""The words of signing off: a shift handover is signed by the incoming side."""

from __future__ import annotations

from app.models.checklists import Template
from app.models.handover import INCOMING
from app.ui.i18n import translate


def signed_by_incoming(template: Template) -> bool:
    """Tell whether the incoming shift signs a checklist."""
    return template.signoff_role == INCOMING


def signing_button(template: Template) -> str:
    """Return the words of the button."""
    if signed_by_incoming(template):
        return translate("Checklists", "Sign off as incoming supervisor")
    return translate("Checklists", "Sign off")


def signing_title(template: Template) -> str:
    """Return the heading of the dialog."""
    if signed_by_incoming(template):
        return translate("Checklists", "Take this shift over as incoming supervisor")
    return translate("Checklists", "Sign off this checklist")


def signing_sentence(template: Template) -> str:
    """Return what signing means."""
    sentence = translate(
        "Checklists",
        "You sign all answers as they stand now. Nothing in this checklist can be changed afterwards.",
    )
    if signed_by_incoming(template):
        incoming = translate("Checklists", "Who worked in this shift cannot sign its handover.")
        return f"{incoming} {sentence}"
    return sentence
