"""What hinders giving a draft out, and what is worth a look before: each with the place to go to."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checklists import ItemType, Template
from app.models.dataclass import dataclass
from app.models.template_editing import HEAD, Spot, spot_of, spots
from app.models.template_rules import Flaw
from app.ui.i18n import OWN_NAMES
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.words import advice_text, flaw_text
from app.ui.text import isolate


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of the check list; ``hinders`` says whether it keeps the draft from being given out."""

    spot: Spot
    text: str
    hinders: bool


def remarks(session: EditingSession, taken: bool) -> list[Remark]:
    """Return what is to be done; ``taken`` says that the version has been given out already."""
    template = session.template
    found = [Remark(_place(template, flaw), flaw_text(flaw), True) for flaw in session.flaws]
    if taken:
        found.insert(0, Remark(HEAD, flaw_text(Flaw("version_taken")), True))
    return [*found, *_advice(session)]


def _place(template: Template, flaw: Flaw) -> Spot:
    """Return where a flaw is mended: its item, its section by the name of the repeat, else the head."""
    if flaw.code == "items_none":
        return Spot(0) if template.sections else HEAD
    found = spot_of(template, flaw.item) if flaw.item else HEAD
    if found != HEAD:
        return found
    repeats = [section.repeat for section in template.sections]
    if flaw.code in ("repeat_name_bad", "own_answer_of_section") and flaw.item in repeats:
        return Spot(repeats.index(flaw.item))
    if flaw.code == "refers_to_unknown":
        return _asking_section(template, flaw.text)
    return HEAD


def _asking_section(template: Template, code: str) -> Spot:
    from app.models.logic import refs

    asking = (
        at
        for at, section in enumerate(template.sections)
        if section.relevant is not None and code in refs(section.relevant)
    )
    return Spot(next(asking, -1))


def _advice(session: EditingSession) -> Iterator[Remark]:
    template = session.template
    if not template.applies_to:
        yield Remark(HEAD, advice_text("kinds_none"), False)
    items = template.items()
    if items and not any(item.type is ItemType.SIGNATURE for item in items):
        yield Remark(HEAD, advice_text("signature_none"), False)
    for spot in spots(template):
        if spot.is_section and not template.sections[spot.section].items:
            yield Remark(spot, advice_text("section_empty"), False)
        item = template.sections[spot.section].items[spot.item] if spot.is_item else None
        judged = item is not None and (item.fails_on or item.constraint is not None or item.whole)
        if item is not None and item.critical and not judged:
            yield Remark(spot, advice_text("critical_unjudged"), False)
    lacking: dict[Spot, set[str]] = {}
    for place, langs in session.missing.items():
        lacking.setdefault(place.spot, set()).update(langs)
    for spot, lack in lacking.items():
        names = " · ".join(isolate(OWN_NAMES[lang]) for lang in OWN_NAMES if lang in lack)
        yield Remark(spot, f"{advice_text('texts_missing')} {names}", False)
