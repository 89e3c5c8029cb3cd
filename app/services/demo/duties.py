"""What a made-up point is asked for, what it leaves out on a bad day, and what its supervisor says about it."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.shifts import Shift, ShiftPattern
from app.services.demo.crew import Crew
from app.services.demo.words import MISSED_NOTES
from app.services.gatebook import Gatebook

ASKED = ("SOP-01", "SOP-10", "SOP-12", "SOP-13", "SOP-15")
"""What the points of a demonstration are asked for; they do more than that."""

PATTERN = ShiftPattern((Shift("duty", "07:00", "07:00"),))
"""24-hour duty, as at remote land points (domain.md, section 5)."""

_LEFT_OUT, _EXPLAINED = 0.06, 0.6


class DemoDuties:
    """Leaves a checklist out now and then; most of it is explained on the day after."""

    def __init__(self, book: Gatebook, random: Random, crew: Crew, lang: str) -> None:
        self._book, self._random, self._crew, self._lang = book, random, crew, lang
        supervisor = crew.supervisor.actor
        book.checklists.set_shift_pattern(supervisor, PATTERN)
        book.checklists.set_due_here(supervisor, ASKED)

    def leaves_out(self, code: str, day: date) -> bool:
        """Tell whether a checklist of a day is not done; at the end of a month nothing is forgotten."""
        return code in ASKED and day.day < 28 and self._random.random() < _LEFT_OUT

    def look_back(self, day: date) -> None:
        """Let the supervisor say why something was missed the day before, unless it is forgotten."""
        before, supervisor = (day - timedelta(days=1)).isoformat(), self._crew.supervisor.actor
        rows = [row for row in self._book.duties.missed(supervisor).rows if row.last == before]
        if rows and self._random.random() < _EXPLAINED:
            reason = self._random.choice(sorted(MISSED_NOTES))
            self._book.duties.explain(supervisor, rows, reason, MISSED_NOTES[reason][self._lang])
