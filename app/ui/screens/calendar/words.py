"""The words of due and missed checklists in the language in use: reasons, standings, periods and figures."""

from __future__ import annotations

from app.models.due import Reason, Standing
from app.models.due_rows import DayCounts, DutyRow
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.words import frequency_name, line, person, shift_title
from app.ui.text import isolate, ltr

MARKS = {"done": "ok", "open": "info", "missed": "danger", "explained": "neutral"}
"""Tone of each figure of a day."""

SIGNS = {"done": "check", "open": "clock", "missed": "cross", "explained": "dash"}
"""Shape of each figure of a day: none is told by its colour alone."""


def reason_name(reason: str) -> str:
    """Return why a checklist was not done; a reason of a newer program stands as its code."""
    names = {
        Reason.POINT_CLOSED: translate("Calendar", "The point was closed"),
        Reason.NO_STAFF: translate("Calendar", "Nobody was there to do it"),
        Reason.NO_POWER: translate("Calendar", "No power"),
        Reason.EQUIPMENT_DOWN: translate("Calendar", "Equipment out of order"),
        Reason.ON_PAPER: translate("Calendar", "Done on paper"),
        Reason.NOT_RECEIVED: translate("Calendar", "The checklist had not arrived yet"),
        Reason.OTHER: translate("Calendar", "Another reason"),
    }
    return names[Reason(reason)] if reason in set(Reason) else reason


def mark_name(mark: str) -> str:
    """Return the name of a figure of a day."""
    names = {
        "done": translate("Calendar", "Done"),
        "open": translate("Calendar", "Open"),
        "missed": translate("Calendar", "Missed"),
        "explained": translate("Calendar", "Missed, with a reason"),
    }
    return names[mark]


def standing_pill(standing: Standing) -> tuple[str, str]:
    """Return pill and name of what became of an occasion."""
    pills = {
        Standing.DUE: ("info", translate("Calendar", "Due")),
        Standing.OVERDUE: ("warning", translate("Calendar", "Overdue")),
        Standing.MISSED: ("danger", translate("Calendar", "Missed")),
        Standing.EXPLAINED: ("neutral", translate("Calendar", "Explained")),
    }
    return pills.get(standing, ("neutral", ""))


def figures(counts: DayCounts) -> list[tuple[str, int]]:
    """Return the figures of a day that are not nothing."""
    found = [(mark, getattr(counts, mark)) for mark in MARKS]
    return [(mark, count) for mark, count in found if count]


def figures_text(context: AppContext, counts: DayCounts) -> str:
    """Return the figures of a day in words."""
    parts = [f"{mark_name(mark)}: {context.formats.number(count)}" for mark, count in figures(counts)]
    return line(*(isolate(part) for part in parts)) or translate("Calendar", "Nothing was asked for")


def period_text(context: AppContext, row: DutyRow) -> str:
    """Return when a checklist was due: its shift, its day, or its first and last day."""
    formats = context.formats
    if row.first == row.last:
        return line(ltr(formats.day(row.first)), isolate(shift_title(row.shift)) if row.shift else "")
    return ltr(f"{formats.day(row.first)} – {formats.day(row.last)}")


def duty_detail(context: AppContext, row: DutyRow) -> str:
    """Return code, frequency and period of an occasion on one line."""
    return line(ltr(row.code), isolate(frequency_name(row.frequency)), period_text(context, row))


def said_text(context: AppContext, row: DutyRow) -> str:
    """Return the reason of an occasion with who gave it and when, empty while nobody has."""
    if not row.reason:
        return ""
    reason = line(isolate(reason_name(row.reason)), isolate(row.note))
    who = line(isolate(person(row.said_by_name, "?")), ltr(context.formats.moment(row.said_at)))
    return f"{reason}\n{who}"
