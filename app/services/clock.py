"""The PC's clock: evidence only, never the judge of which edit wins."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.models.values import Moment


class Clock:
    """Reads the wall clock with the zone of this PC."""

    def now(self) -> Moment:
        """Return the present moment, to the second."""
        local = datetime.now().astimezone()
        offset = local.utcoffset() or timedelta()
        minutes = int(offset.total_seconds()) // 60
        sign = "+" if minutes >= 0 else "-"
        zone = f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
        return Moment(local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), zone)

    def today(self) -> date:
        """Return the local date."""
        return datetime.now().astimezone().date()


class SetClock(Clock):
    """A clock set by hand, for demo data and for tests of wrong clocks."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> Moment:
        """Return the moment it was set to, in the zone of Iraq when it has none."""
        local = self.at
        return Moment(local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), local.strftime("%z")[:3] + ":00")

    def today(self) -> date:
        """Return the date it was set to."""
        return self.at.date()

    def reach(self, at: datetime) -> None:
        """Move to a moment, unless it has passed already: a right clock never goes back."""
        self.at = max(self.at, at)

    def forward(self, **delta: int) -> None:
        """Move the clock by a timedelta's arguments."""
        self.at += timedelta(**delta)
