"""The corrective actions that a checklist opens when it is completed: one for each answer that failed."""

from __future__ import annotations

from datetime import date

from app.models.actions import ActionStatus, action_id, due_of, next_shift_day, priority_of
from app.models.applied import Applied, Slot, result_of
from app.models.records import Put, Record
from app.models.runs import RunDetail
from app.models.shifts import ShiftPattern, local_time
from app.models.values import Moment
from app.services.desk import Desk

_LAST_DAY = date(9998, 12, 31)
"""Latest day from which a due day is counted."""

_LONGEST_CHAIN = 50
"""Most amendments of amendments that are followed back."""


def openings(desk: Desk, run: Record, detail: RunDetail, pattern: ShiftPattern) -> list[Put]:
    """Return the writes that open what is not open yet, to be saved together with the completion.

    An action that stands is left alone, whatever became of it: completing again opens none twice. Every value follows
    from the run, so that two PCs that complete it write the same. The actions of an amended run follow its amendment.
    """
    applied = Applied(detail.template, detail.plain_answers, detail.when)
    failed = set(result_of(applied).failed)
    root = _root(desk, run)
    puts = _followed(desk, run)
    for slot in applied.slots:
        row = action_id(root.id, slot.key)
        if slot.key in failed and desk.records.get("action", row) is None:
            puts.append(Put("action", row, _values(run, detail, slot, pattern)))
    return puts


def _values(run: Record, detail: RunDetail, slot: Slot, pattern: ShiftPattern) -> dict[str, str]:
    found, name = _shift_found(run, pattern)
    texts = slot.item.text.as_dict().values()
    values = {
        **{column: run.text(column) for column in ("point", "agency", "section")},
        "run": run.id,
        "item": slot.key,
        "title": " · ".join((detail.template.code, *texts)),
        "post": detail.template.signoff_role,
        "due": due_of(slot.item, found, next_shift_day(pattern, found, name)).isoformat(),
        "priority": priority_of(slot.item).value,
        "status": ActionStatus.OPEN.value,
        # The moment of completion would differ between two PCs that complete the same run.
        "opened": run.text("opened"),
    }
    return {column: value for column, value in values.items() if value}


def _shift_found(run: Record, pattern: ShiftPattern) -> tuple[date, str]:
    """Return the shift in which the failure came to light: the run's own, or a later one in which it was entered."""
    own = _day(run.text("shift_date")), run.text("shift_name")
    try:
        entered = pattern.shift_at(local_time(Moment.parse(run.text("opened"))))
    except ValueError:
        return own
    return entered if entered[0] > own[0] else own


def _day(text: str) -> date:
    try:
        return min(date.fromisoformat(text), _LAST_DAY)
    except ValueError:
        return date.min


def _root(desk: Desk, run: Record) -> Record:
    """Return the run that a chain of amendments began with."""
    found = run
    for _ in range(_LONGEST_CHAIN):
        before = desk.records.get("run", found.text("amends")) if found.text("amends") else None
        if before is None:
            break
        found = before
    return found


def _followed(desk: Desk, run: Record) -> list[Put]:
    amended = run.text("amends")
    if not amended:
        return []
    return [Put("action", action.id, {"run": run.id}) for action in desk.records.where("action", run=amended)]
