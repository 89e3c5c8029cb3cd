"""A shift handover to fill in by hand, with what the register knows already in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.models.checklists import Answer
from app.models.values import Moment
from app.printing.labels import Labels
from app.printing.sheets import ChecklistSheet
from app.services.checklists import Checklists
from app.services.checklists_handover import Handover
from app.services.desk import Desk
from app.services.documents_checklist import ChecklistPapers
from app.services.documents_register import register_lists


def handover_sheet(
    desk: Desk, checklists: Checklists, template_id: str, langs: Sequence[str], labels: Labels
) -> ChecklistSheet:
    """Return the blank form of a checklist for the shift that is on, with first answers and the lists of what is open.

    Raises Refused ``template_missing``.
    """
    day, shift = checklists.current_shift()
    lang = langs[0] if langs else "en"
    template = checklists.template(template_id)
    found = Handover(desk, checklists.templates).prefilled(template, day, shift, lang, desk.place.code)
    sheet = ChecklistPapers(desk, checklists).blank(
        template_id, langs, labels, shift_date=day, shift_name=shift
    )
    if found.state is None:
        return sheet
    moment = Moment.parse(found.state.moment)
    return replace(
        sheet,
        answers={code: Answer(code, value) for code, value in found.answers.items()},
        from_register=dict.fromkeys(found.answers, moment),
        **register_lists(desk, found.state, lang),
    )
