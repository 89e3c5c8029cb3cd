"""The register as it goes to paper with a shift handover."""

from __future__ import annotations

from typing import Any

from app.models.checklists import Stage
from app.models.handover import RegisterState, hands_over
from app.models.runs import RunDetail
from app.models.values import Moment
from app.printing.setting import code
from app.printing.sheets import RegisterLine, RegisterList
from app.services.checklists import Checklists
from app.services.checklists_handover import Handover
from app.services.desk import Desk


def register_of(desk: Desk, checklists: Checklists, detail: RunDetail, lang: str) -> dict[str, Any]:
    """Return the columns of the sheet of a run that tell what came from the register, and what is open.

    Of a signed run the lists are those that were open when it was signed; the register has moved on.
    """
    if not hands_over(detail.template):
        return {}
    found: dict[str, Any] = {
        "from_register": {
            key: Moment.parse(given.moment) for key, given in detail.answers.items() if given.from_register
        }
    }
    row = detail.row
    if row.status == Stage.SIGNED:
        from app.services.checklists_handed import state_handed_over

        found |= state_handed_over(desk, row.id, lang)
    elif row.point:
        handover = Handover(desk, checklists.templates)
        found |= register_lists(desk, handover.state(row.shift_date, lang, row.point, but=row.id), lang)
    return found


def register_lists(desk: Desk, state: RegisterState, lang: str) -> dict[str, Any]:
    """Return the columns of a sheet that list what is open."""

    def word(code: str) -> str:
        return desk.reference.label("register_terms", code, lang)

    faults = tuple(
        RegisterLine(
            " — ".join(part for part in (one.tag, one.name, one.place, one.condition, one.note) if part)
        )
        for one in state.faults
    )
    actions = tuple(RegisterLine(_apart(one.title), one.due) for one in state.actions)
    checklists = tuple(
        RegisterLine(f"{word(one.kind)}: {one.code} {one.title.get(lang)}", one.day)
        for one in state.checklists
    )
    return {
        "register_at": Moment.parse(state.moment),
        "register": (
            RegisterList("register_faults", faults),
            RegisterList("register_actions", actions),
            RegisterList("register_checklists", checklists),
        ),
    }


def _apart(title: str) -> str:
    """Return a title with the code that it begins with isolated: a number after it would be drawn to the code."""
    first, _, rest = title.partition(" ")
    return f"{code(first)} {rest}" if first.isascii() and not rest.isascii() else title
