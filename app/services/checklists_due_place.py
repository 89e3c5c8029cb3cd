"""What a point asks for and its shifts: one record for each point, so that its PCs and headquarters know the same.

A PC whose point has no such record yet goes by its own settings, as programs before record schema 2 did.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from app.models.due import Now, Shifts
from app.models.people import Actor
from app.models.places import Site
from app.models.records import Put
from app.models.shifts import DEFAULT_PATTERN, ShiftPattern, local_time, pattern_of
from app.services.changed import Changed
from app.services.desk import Desk

T = TypeVar("T")
"""What a text means to its reader."""

PATTERN_SETTING = "shift_pattern"
"""Setting of the shifts at this place, in the form of ``ShiftPattern.dump`` as the column ``shifts``."""

DUE_SETTING = "due_checklists"
"""Setting of the checklist codes that are asked for here, a JSON list; all of them when it was never set."""

MOST_PAST = timedelta(days=420)
"""How far back earlier shifts are remembered."""

_DAY = timedelta(days=1)


class DuePlace:
    """The shifts of a point and what it asks for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def pattern(self, point: str = "") -> ShiftPattern:
        """Return the shifts of a point, of this place unless one is named."""
        return self._told(point, "shifts", pattern_of) or self._setting(
            point, PATTERN_SETTING, pattern_of, DEFAULT_PATTERN
        )

    def now(self) -> Now:
        """Return the shift that is on by this PC's clock."""
        return Now(*self.pattern().shift_at(local_time(self._desk.clock.now())))

    def shifts(self, point: str = "") -> Shifts:
        """Return which shifts began on a day at a point, after the pattern that was in force then."""
        past = self._told(point, "past_shifts", _past_of) or []
        present = self.pattern(point)

        def names(day: date) -> tuple[str, ...]:
            found = next((pattern for until, pattern in past if day <= until), present)
            return tuple(shift.name for shift in sorted(found.shifts, key=lambda shift: shift.start))

        return names

    def chosen(self, point: str = "") -> frozenset[str] | None:
        """Return the codes of the checklists that a point asks for, None for all of them."""
        told = self._told(point, "asked", _codes_of)
        return told if told is not None else self._setting(point, DUE_SETTING, _list_of, None)

    def asked_since(self, point: str = "") -> Mapping[str, date]:
        """Return the day on which a checklist was added to those that a point asks for."""
        return self._told(point, "since", _days_of) or {}

    def known(self, point: str) -> bool:
        """Tell whether a point has said what it asks for."""
        return self.chosen(point) is not None

    def change_pattern(self, actor: Actor, pattern: ShiftPattern) -> Changed:
        """Keep other shifts of this place; the past is still judged by those of its time."""
        before, today = self.pattern(), self.now().day
        past = self._told("", "past_shifts", _past_of) or []
        kept = [(until, known) for until, known in past if until >= today - MOST_PAST]
        if pattern != before and (not kept or kept[-1][0] < today - _DAY):
            kept.append((today - _DAY, before))
        told = [[until.isoformat(), known.dump()] for until, known in kept]
        past_shifts = json.dumps(told, ensure_ascii=False)
        return self._keep(
            actor, PATTERN_SETTING, pattern.dump(), shifts=pattern.dump(), past_shifts=past_shifts
        )

    def choose(self, actor: Actor, codes: Iterable[str]) -> Changed:
        """Ask for these checklists here; one that was not asked for before is counted from tomorrow on."""
        wanted, before, today = sorted(codes), self.chosen(), self.now().day
        since = {code: day for code, day in self.asked_since().items() if code in wanted}
        if before is not None:
            since |= {code: today for code in wanted if code not in before}
        days = " ".join(f"{code}={day.isoformat()}" for code, day in sorted(since.items()))
        return self._keep(
            actor, DUE_SETTING, json.dumps(wanted), asked=" ".join(wanted) or _NOTHING, since=days or None
        )

    # ---- inside ----------------------------------------------------------------------------------------------

    def _keep(self, actor: Actor, setting: str, value: str, **columns: str | None) -> Changed:
        """Write the record of this point; headquarters, which has no shifts of its own to tell, keeps a setting."""
        place = self._desk.place
        if place.site is Site.HQ:
            self._desk.settings.put(setting, value)
            return Changed.of("setting", setting)
        self._desk.save(actor, [Put("duty", place.code, {"point": place.code, **columns})])
        return Changed.of(("duty", "setting"), place.code)

    def _told(self, point: str, column: str, parse: Callable[[str], T]) -> T | None:
        """Return a column of a point's record as it is understood, None when there is none or it is nonsense."""
        record = self._desk.records.get("duty", point or self._desk.place.code)
        text = "" if record is None or record.deleted else record.text(column)
        try:
            return parse(text) if text else None
        except ValueError:
            return None

    def _setting(self, point: str, name: str, parse: Callable[[str], T], default: T) -> T:
        if point and point != self._desk.place.code:
            return default
        return self._desk.settings.read(name, parse, default)


_NOTHING = "-"
"""Stands for no checklist at all: an empty text would mean that nobody has chosen."""


def _codes_of(text: str) -> frozenset[str]:
    return frozenset(code for code in text.split() if code != _NOTHING)


def _list_of(text: str) -> frozenset[str] | None:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(code, str) for code in found):
        raise ValueError(text)
    return frozenset(found)


def _days_of(text: str) -> dict[str, date]:
    pairs = [word.partition("=") for word in text.split()]
    return {code: date.fromisoformat(day) for code, _, day in pairs}


def _past_of(text: str) -> list[tuple[date, ShiftPattern]]:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(row, list) and len(row) == 2 for row in found):
        raise ValueError(text)
    return [(date.fromisoformat(str(until)), pattern_of(str(dumped))) for until, dumped in found]
