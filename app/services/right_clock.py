"""A clock that cannot be right: it says a day before the program was released."""

from __future__ import annotations

from app.errors import Environment
from app.services.about import released
from app.services.clock import Clock


def require_right_clock(clock: Clock) -> str:
    """Return today's date; Environment ``clock_before_release`` when it is before the day of the release."""
    today, released_on = clock.today(), released()
    if today < released_on:
        raise Environment(
            "clock_before_release", "set_the_clock", today=str(today), released=str(released_on)
        )
    return str(today)
