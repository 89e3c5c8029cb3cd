"""A clock that cannot be right: before the program's release, far in the future, or before the last record here."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.errors import Environment
from app.models.clock_honesty import LATEST, plausible, reading
from app.models.dataclass import dataclass
from app.models.values import Moment
from app.services.about import released
from app.services.clock import Clock
from app.services.desk import Desk

BACK = 60 * 60
"""Seconds by which a clock may go back, as after setting it right by a radio's time signal, before anybody is told."""


class Trouble(StrEnum):
    """What is wrong with the clock of this PC."""

    BEFORE_RELEASE = "before_release"
    FAR_FUTURE = "far_future"
    WENT_BACK = "went_back"


@dataclass(frozen=True, slots=True)
class WrongClock:
    """What is wrong, what the clock says now, and when the last record was saved here by it."""

    trouble: Trouble
    now: Moment
    last: str = ""


def require_right_clock(clock: Clock) -> str:
    """Return today's date; Environment ``clock_before_release`` when it is before the day of the release."""
    today, released_on = clock.today(), released()
    if today < released_on:
        raise Environment(
            "clock_before_release", "set_the_clock", today=str(today), released=str(released_on)
        )
    return str(today)


def wrong_clock(clock: Clock, last: str = "", released_on: date | None = None) -> WrongClock | None:
    """Return what is wrong with the clock; None for one that may be right.

    ``last`` is the moment of the last record saved on this PC, "" while it is not known. Nothing is decided by the
    answer: recording goes on under a wrong clock, and the times are shown as estimates (``clock_honesty``).
    """
    now, seconds, before = clock.now(), reading(str(clock.now())), reading(last)
    if seconds is not None and seconds > LATEST:
        return WrongClock(Trouble.FAR_FUTURE, now)
    if clock.today() < (released_on or released()):
        return WrongClock(Trouble.BEFORE_RELEASE, now)
    if seconds is not None and plausible(before) and seconds < before - BACK:
        return WrongClock(Trouble.WENT_BACK, now, last)
    return None


def last_recorded(desk: Desk) -> str:
    """Return the moment of the last record saved on this PC, "" for none."""
    logs = desk.store.logs
    found = (logs.line(log.no, log.n) for log in logs.all() if log.own and log.n)
    moments = [line.entry().moment for line in found if line is not None]
    return max(moments, key=lambda moment: reading(moment) or 0, default="")
