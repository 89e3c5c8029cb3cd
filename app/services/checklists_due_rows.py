"""Makes the rows of due and missed checklists that the screens show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.models.checklists import Frequency, Template
from app.models.due import Judged, Occasion, Shifts, Standing, concerns
from app.models.due_rows import DutyRow, Missed
from app.models.people import Actor
from app.models.records import Record
from app.models.values import LocalText

MOST_MISSED = 200
"""Most missed occasions that are listed one by one; all of them are counted."""


def templates_by_code(templates: Iterable[Template]) -> dict[str, Template]:
    """Return checklists by their code."""
    return {template.code: template for template in templates}


def duty_row(one: Judged, template: Template, actor: Actor, shifts: Shifts) -> DutyRow:
    """Return the row of an occasion, without the reason that may have been given."""
    occasion = one.occasion
    day, shift = _late_start(occasion, shifts)
    return DutyRow(
        template=template.id,
        code=template.code,
        title=template.title,
        frequency=template.frequency,
        first=occasion.day,
        last=occasion.last.isoformat(),
        shift=occasion.shift,
        standing=one.standing,
        own=concerns(template.agencies, actor.agency),
        start_day=day,
        start_shift=shift,
    )


def told_row(reason: Record, template: Template | None, names: Mapping[str, str], actor: Actor) -> DutyRow:
    """Return the row of a missed occasion for which a person gave a reason."""
    code = reason.text("template").partition("@")[0]
    return DutyRow(
        template=reason.text("template"),
        code=code,
        title=template.title if template is not None else _plain(reason.text("title")),
        frequency=template.frequency if template is not None else Frequency.DAILY,
        first=reason.text("shift_date"),
        last=reason.text("shift_date"),
        shift=reason.text("shift_name"),
        standing=Standing.EXPLAINED,
        own=template is None or concerns(template.agencies, actor.agency),
        reason=reason.text("reason"),
        note=reason.text("note"),
        said_by_name=names.get(reason.text("said_by"), ""),
        said_at=reason.text("said_at"),
        conflicted=reason.conflicted,
    )


def missed_of(
    actor: Actor, found: Iterable[Judged], by_code: Mapping[str, Template], first: date, shifts: Shifts
) -> Missed:
    """Return what was missed without a reason: the newest first, the reader's own agency before others."""
    rows = [
        duty_row(one, by_code[one.occasion.code], actor, shifts)
        for one in found
        if one.standing is Standing.MISSED
    ]
    rows.sort(key=lambda row: row.code)
    rows.sort(key=lambda row: (row.last, row.own), reverse=True)
    others = sum(not row.own for row in rows)
    return Missed(tuple(rows[:MOST_MISSED]), len(rows), first.isoformat(), others)


def _late_start(occasion: Occasion, shifts: Shifts) -> tuple[str, str]:
    """Return shift date and name of a run that is started late: the occasion's own shift, else its last one."""
    names = shifts(occasion.last)
    return occasion.last.isoformat(), occasion.shift or (names[-1] if names else "")


def _plain(text: str) -> LocalText:
    return LocalText(text, text, text)
