"""Corrective actions: what a failure asks for, by when, of whom, and through which hands it goes.

Every answer that fails opens one: a critical item before the next shift, a number out of range within three days,
anything else within seven (domain.md, section 2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.errors import Refused
from app.models.checklists import Item, ItemType
from app.models.dataclass import dataclass
from app.models.shifts import ShiftPattern

if TYPE_CHECKING:
    from app.models.clock_honesty import Estimate


class ActionStatus(StrEnum):
    """Where an action stands; ``ESCALATED`` is the honest exit: it cannot be done at this level."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    """Done, and awaiting the check of another person."""
    CLOSED = "closed"
    ESCALATED = "escalated"


class Priority(StrEnum):
    """How much depends on an action."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"


TO_DO = (ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.ESCALATED)
"""Statuses in which an action can be overdue; what is done waits for others."""

POSTS = (
    "shift_supervisor", "incoming_shift_supervisor", "second_line_supervisor", "customs_or_port_supervisor",
    "technical_officer", "it_officer", "point_health_officer", "armoury_officer", "store_officer",
    "border_point_director", "headquarters",
)  # fmt: skip
"""Posts that an action can be given to: those that sign checklists off, the store and headquarters."""

DAYS_FOR_NUMBER, DAYS_FOR_OTHERS = 3, 7
"""Days for a number out of range, and for any other failure that is not critical (proposal of domain.md, section 2)."""

_NEXT = {
    ActionStatus.OPEN: {ActionStatus.IN_PROGRESS, ActionStatus.DONE, ActionStatus.ESCALATED},
    ActionStatus.IN_PROGRESS: {ActionStatus.OPEN, ActionStatus.DONE, ActionStatus.ESCALATED},
    ActionStatus.DONE: {ActionStatus.CLOSED, ActionStatus.IN_PROGRESS},
    ActionStatus.ESCALATED: {ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.DONE},
    ActionStatus.CLOSED: {ActionStatus.OPEN},
}

_BACK = {
    (ActionStatus.DONE, ActionStatus.IN_PROGRESS),
    (ActionStatus.ESCALATED, ActionStatus.OPEN),
    (ActionStatus.ESCALATED, ActionStatus.IN_PROGRESS),
    (ActionStatus.CLOSED, ActionStatus.OPEN),
}
"""Steps that undo what somebody else decided, so that they must say why."""


def next_statuses(status: str) -> tuple[ActionStatus, ...]:
    """Return what an action can become next, in the order of the statuses; one of a newer program can become open."""
    if status not in set(ActionStatus):
        return (ActionStatus.OPEN,)
    after = _NEXT[ActionStatus(status)]
    return tuple(one for one in ActionStatus if one in after)


def check_step(before: str, after: str, *, note: str, photo: bool) -> None:
    """Make sure that a status may follow another and says what has to be said.

    Raises Refused ``unknown_status``, ``status_not_next``, ``action_reason_needed`` (field ``note``) and
    ``action_word_needed`` (field ``note``): what was done is told by a remark or a photo.
    """
    if after not in set(ActionStatus):
        raise Refused("unknown_status", field="status", status=after)
    if after not in next_statuses(before):
        raise Refused("status_not_next", field="status", status=after, before=before)
    if after == ActionStatus.ESCALATED or (before, after) in _BACK:
        if not note:
            raise Refused("action_reason_needed", field="note")
    elif after == ActionStatus.DONE and not (note or photo):
        raise Refused("action_word_needed", field="note")


def needs_note(before: str, after: str) -> bool:
    """Tell whether a step is refused without a written reason."""
    return after == ActionStatus.ESCALATED or (before, after) in _BACK


def action_id(run: str, item: str) -> str:
    """Return the row id of the action that a failed answer opens: two PCs that complete the run meet in it."""
    return f"{run}:{item}"


_NUMBER = re.compile(r"[0-9a-f]{8,}")


def short_number(action: str) -> str:
    """Return the first eight digits of an action's id, for a list on paper; an automatic one adds its item."""
    run, _, item = action.partition(":")
    found = _NUMBER.match(run)
    head = found.group()[:8].upper() if found else run[:8]
    return f"{head}-{item}" if item else head


def next_shift_day(pattern: ShiftPattern, day: date, name: str) -> date:
    """Return the day on which the next shift begins: after the last of a day, or an unknown one, the day after."""
    shift = pattern.find(name)
    if shift is not None and any(other.start > shift.start for other in pattern.shifts):
        return day
    return day + timedelta(days=1)


def priority_of(item: Item) -> Priority:
    """Return how urgent the failure of an item is."""
    if item.critical:
        return Priority.CRITICAL
    return Priority.HIGH if item.type is ItemType.NUMBER else Priority.NORMAL


def due_of(item: Item, found: date, next_shift: date) -> date:
    """Return by when the failure of an item must be put right, counted from the day on which it was found."""
    match priority_of(item):
        case Priority.CRITICAL:
            return next_shift
        case Priority.HIGH:
            return found + timedelta(days=DAYS_FOR_NUMBER)
        case Priority.NORMAL:
            return found + timedelta(days=DAYS_FOR_OTHERS)


def is_overdue(status: str, due: str, today: str) -> bool:
    """Tell whether an action's day lies before today and somebody has still to act."""
    return bool(due) and due < today and status in TO_DO


class Source(StrEnum):
    """What the answer that opened an action says today."""

    NONE = ""
    """The action was opened by hand."""
    STANDS = "stands"
    CORRECTED = "corrected"
    """The answer was changed or is not asked any more; the action tells so and is closed by a person."""
    GONE = "gone"
    """The checklist was discarded, or has not been received."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action in a list, with names in the reader's language; ``due`` is an ISO day."""

    id: str
    point: str
    point_name: str
    title: str
    status: str
    priority: str
    due: str
    overdue: bool
    post: str
    run: str
    item: str
    code: str
    """Code of the checklist, empty for an action opened by hand."""
    asset: str
    asset_name: str
    source: Source
    status_by: str
    status_by_name: str
    status_at: str
    status_note: str
    opened: str
    version: str
    heads: Mapping[str, int]
    conflicted: bool


@dataclass(frozen=True, slots=True)
class ActionEvent:
    """One line of an action's history.

    ``what`` is ``opened``, ``note`` or the register that was written (``status``, ``due``, ``post``, …); ``old`` and
    ``new`` are stored values (codes, days, texts), ``here`` tells that it was written on this PC.
    """

    what: str
    new: str
    old: str
    by: str
    by_name: str
    moment: str
    here: bool
    note: str = ""
    photo: Mapping[str, Any] | None = None
    why: str = ""
    id: str = ""
    voided: bool = False
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class FailedAnswer:
    """The answer that opened an action, as it stands today; ``value`` is its code or number."""

    item: Item
    value: str
    comment: str = ""
    photo: Mapping[str, Any] | None = None
    status: str = ""
    """Status of the checklist."""
    shift_date: str = ""
    shift_name: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """One action in full."""

    row: ActionRow
    description: str
    agency_name: str
    section: str
    events: tuple[ActionEvent, ...]
    """The newest first."""
    answer: FailedAnswer | None = None
    status_photo: Mapping[str, Any] | None = None
    asset_tag: str = ""
    opened_estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class ActionCounts:
    """How many actions wait here: to do, of these overdue, escalated, and done but not checked."""

    to_do: int = 0
    overdue: int = 0
    escalated: int = 0
    done: int = 0
