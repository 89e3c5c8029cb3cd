"""How a time that cannot be right is shown: marked, with what is known of it and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.clock_honesty import Estimate, Fault, made_later
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

if TYPE_CHECKING:
    from app.services.clock_faults import ClockFault

MARK = "≈"
"""Stands before a time that is an estimate."""


def marked(moment: str, estimate: Estimate | None, formats: Formats) -> str:
    """Return a moment as the PC's clock told it, with the mark of an estimate where it cannot be right."""
    shown = formats.moment(moment)
    return ltr(f"{MARK} {shown}" if estimate is not None else shown)


def marked_made(made: str, imported: str, formats: Formats) -> str:
    """Return when a file was made by its maker's clock, marked when that is later than the time it was taken in."""
    return (
        marked(made, Estimate(Fault.AHEAD) if made_later(made, imported) else None, formats) if made else ""
    )


def explained(estimate: Estimate | None, formats: Formats) -> str:
    """Return why a time is an estimate and between which times it lies; "" for a time that may be right."""
    if estimate is None:
        return ""
    return f"{MARK} {reason(estimate.fault)} {between(estimate, formats)}".rstrip()


def between(estimate: Estimate, formats: Formats) -> str:
    """Return what can be said instead of the time, "" when nothing is known."""
    low, high = ltr(formats.moment(estimate.low)), ltr(formats.moment(estimate.high))
    if estimate.low and estimate.high:
        return translate("Clock", "It was between {low} and {high}.").format(low=low, high=high)
    if estimate.low:
        return translate("Clock", "It was not before {low}.").format(low=low)
    if estimate.high:
        return translate("Clock", "It was not after {high}.").format(high=high)
    return ""


def reason(fault: Fault) -> str:
    """Return why a time cannot be right."""
    match fault:
        case Fault.UNREADABLE:
            return translate("Clock", "The clock of that PC told no time that can be read.")
        case Fault.BEFORE_PROGRAM:
            return translate("Clock", "The clock of that PC showed a time before this program was made.")
        case Fault.FAR_FUTURE:
            return translate("Clock", "The clock of that PC was many years ahead.")
        case Fault.AHEAD:
            return translate(
                "Clock", "The clock of that PC was ahead: others had seen this before that time."
            )
        case Fault.BEHIND:
            return translate(
                "Clock", "The clock of that PC was behind: its user had seen what was written later."
            )
        case Fault.WENT_BACK:
            return translate("Clock", "The clock of that PC was set to another time for a while.")


def fault_sentence(fault: ClockFault, formats: Formats) -> str:
    """Return what is wrong with the clock of a PC, and how many times are estimates for it."""
    pc, count = isolate(fault.label), ltr(formats.number(fault.entries))
    off = amount(fault.off, formats)
    if not fault.lasting:
        text = translate(
            "Clock", "{pc}: its clock was wrong for a while; the times of {count} changes are estimates."
        )
    elif not fault.off:
        text = translate("Clock", "{pc}: its clock is wrong; the times of {count} changes are estimates.")
    elif fault.off > 0:
        text = translate(
            "Clock", "{pc}: its clock is about {off} ahead; the times of {count} changes are estimates."
        )
    else:
        text = translate(
            "Clock", "{pc}: its clock is about {off} behind; the times of {count} changes are estimates."
        )
    return text.format(pc=pc, count=count, off=off)


def amount(seconds: int, formats: Formats) -> str:
    """Return about how much a clock is off, in the largest unit that fits."""
    seconds = abs(seconds)
    for size, words in (
        (365 * 86400, translate("Clock", "{count} years")),
        (30 * 86400, translate("Clock", "{count} months")),
        (86400, translate("Clock", "{count} days")),
        (3600, translate("Clock", "{count} hours")),
    ):
        if seconds >= 2 * size:
            return words.format(count=ltr(formats.number(round(seconds / size))))
    return translate("Clock", "{count} minutes").format(count=ltr(formats.number(round(seconds / 60))))
