"""Corrective actions in words: statuses, steps, priorities, posts, and what needs somebody's eye."""

from __future__ import annotations

from app.models.actions import POSTS, ActionEvent, ActionRow, ActionStatus, Priority, Source
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

STATUS_SIGNS: dict[str, str] = {
    ActionStatus.OPEN: "neutral",
    ActionStatus.IN_PROGRESS: "info",
    ActionStatus.DONE: "completed",
    ActionStatus.CLOSED: "ok",
    ActionStatus.ESCALATED: "exported",
}
"""Pill of each status."""

PRIORITY_SIGNS: dict[str, str] = {
    Priority.CRITICAL: "critical",
    Priority.HIGH: "warning",
    Priority.NORMAL: "neutral",
}
"""Pill of each priority."""

EVENT_ICONS = {
    "opened": "plus", "status": "forward", "note": "pencil", "due": "calendar", "post": "user",
    "priority": "flag", "asset": "equipment", "description": "pencil", "title": "pencil",
}  # fmt: skip


def status_name(status: str) -> str:
    """Return the name of a status; one of a newer program as its code."""
    names = {
        "open": translate("Actions", "To do"),
        "in_progress": translate("Actions", "In progress"),
        "done": translate("Actions", "Done, to be checked"),
        "closed": translate("Actions", "Closed"),
        "escalated": translate("Actions", "Passed to headquarters"),
    }
    return names.get(status, status)


def step_name(before: str, after: str, *, at_hq: bool = False) -> str:
    """Return what the button of a step says."""
    if after == ActionStatus.IN_PROGRESS:
        if before == ActionStatus.DONE:
            return translate("Actions", "Not done yet…")
        if before == ActionStatus.ESCALATED:
            return translate("Actions", "Take it on…")
        return translate("Actions", "Begin")
    if after == ActionStatus.OPEN:
        if before == ActionStatus.ESCALATED:
            if at_hq:
                return translate("Actions", "Answer and give back…")
            return translate("Actions", "Take it back…")
        if before == ActionStatus.CLOSED:
            return translate("Actions", "Open again…")
        return translate("Actions", "Put it down")
    names = {
        "done": translate("Actions", "Done…"),
        "closed": translate("Actions", "Check and close…"),
        "escalated": translate("Actions", "Cannot be done here…"),
    }
    return names.get(after, status_name(after))


STEP_ICONS = {
    "open": "undo",
    "in_progress": "wrench",
    "done": "check",
    "closed": "check-double",
    "escalated": "export",
}
"""Icon of the button that leads to a status."""


def priority_name(priority: str) -> str:
    """Return the name of a priority."""
    names = {
        "critical": translate("Actions", "Critical"),
        "high": translate("Actions", "High"),
        "normal": translate("Actions", "Normal"),
    }
    return names.get(priority, priority)


def post_name(post: str) -> str:
    """Return the name of a post; one that is not known as it stands."""
    names = {
        "shift_supervisor": translate("Posts", "Shift supervisor"),
        "incoming_shift_supervisor": translate("Posts", "Incoming shift supervisor"),
        "second_line_supervisor": translate("Posts", "Second-line supervisor"),
        "customs_or_port_supervisor": translate("Posts", "Customs or port supervisor"),
        "technical_officer": translate("Posts", "Technical officer"),
        "it_officer": translate("Posts", "IT officer"),
        "point_health_officer": translate("Posts", "Health officer of the point"),
        "armoury_officer": translate("Posts", "Armoury officer"),
        "store_officer": translate("Posts", "Store keeper"),
        "border_point_director": translate("Posts", "Director of the point"),
        "headquarters": translate("Posts", "Headquarters"),
    }
    return names.get(post, post)


def status_choices() -> list[tuple[str, str]]:
    """Return all statuses with their names."""
    return [(status.value, status_name(status)) for status in ActionStatus]


def priority_choices() -> list[tuple[str, str]]:
    """Return all priorities with their names."""
    return [(priority.value, priority_name(priority)) for priority in Priority]


def post_choices() -> list[tuple[str, str]]:
    """Return all posts with their names."""
    return [(post, post_name(post)) for post in POSTS]


def attention(row: ActionRow) -> tuple[str, str]:
    """Return pill and words of what needs somebody's eye first, empty when nothing does."""
    if row.conflicted:
        return "warning", translate("Actions", "Two versions")
    if row.status != ActionStatus.CLOSED and row.source is Source.CORRECTED:
        return "info", translate("Actions", "Answer corrected")
    if row.overdue:
        return "danger", translate("Actions", "Overdue")
    return "", ""


def event_title(event: ActionEvent, formats: Formats, assets: dict[str, str]) -> str:
    """Return what happened, in one line."""
    shown = shown_value(event.what, event.new, formats, assets)
    titles = {
        "opened": translate("Actions", "Opened"),
        "note": translate("Actions", "Note"),
        "status": shown,
        "due": translate("Actions", "Due on {value}").format(value=shown),
        "post": translate("Actions", "Given to: {value}").format(value=shown),
        "priority": translate("Actions", "Priority: {value}").format(value=shown),
        "asset": translate("Actions", "Asset: {value}").format(value=shown),
        "description": translate("Actions", "What has to be done was written"),
        "title": translate("Actions", "Title: {value}").format(value=shown),
    }
    return titles.get(event.what, event.what)


def shown_value(what: str, value: str, formats: Formats, assets: dict[str, str]) -> str:
    """Return a stored value of an event as people read it."""
    if not value:
        return "–"
    if what == "status":
        return status_name(value)
    if what == "due":
        return ltr(formats.day(value))
    if what == "post":
        return post_name(value)
    if what == "priority":
        return priority_name(value)
    if what == "asset":
        return isolate(assets.get(value, value))
    return isolate(value)
