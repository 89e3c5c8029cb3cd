"""Whose section of a checklist it is, where several agencies fill one in together."""

from __future__ import annotations

from app.models.checklists import Section
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import line
from app.ui.text import isolate
from app.ui.tokens import GAP


def agency_line(session: RunSession, section: Section) -> PlainLabel:
    """Return who fills a section in; it stands out where that is not the agency of the signed-in user."""
    detail, lang = session.detail, session.context.language
    known = detail.agencies if detail is not None else {}
    names = [isolate(known[code].get(lang)) if code in known else isolate(code) for code in section.agencies]
    if is_own(session, section):
        words = translate("Review", "Filled in by {agencies}")
    else:
        words = translate("Review", "Filled in by another agency: {agencies}")
    label = PlainLabel(words.format(agencies=line(*names, gap=", ")), role="small", wrap=True)
    if not is_own(session, section):
        label.setProperty("role", "")
        label.set_tone("warning")
    label.setContentsMargins(GAP + 3, 0, GAP, GAP // 2)
    return label


def is_own(session: RunSession, section: Section) -> bool:
    """Tell whether the signed-in user is of an agency that fills a section in; a user without agency is of all."""
    agency = getattr(session.context.actor, "agency", "")
    return not section.agencies or not agency or agency in section.agencies
