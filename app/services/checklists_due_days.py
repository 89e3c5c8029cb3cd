"""Reads what was due at a place between two days, and what became of it: a few queries however long the list is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from app.models.checklists import Frequency, Template
from app.models.due import Duty, Fact, Facts, Judged, Now, Occasion, Shifts, judged, missed_id, reach
from app.models.shifts import local_time
from app.models.values import Moment
from app.services.checklists_due_place import DuePlace
from app.services.desk import Desk

LOOK_BACK = timedelta(days=35)
"""How far back a missed checklist is still asked about."""

_DAY = timedelta(days=1)
_NEVER = date.min
_FAR = (Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.SEMI_ANNUAL)
_NEAR = timedelta(days=14)
_RUN = ("point", "template", "shift_date", "shift_name", "_status")
_SAID = ("point", "template", "shift_date", "shift_name", "reason")


class Kept:
    """What is known of a place between two days: its runs, and for which occasions a person gave a reason."""

    def __init__(self, point: str, runs: list[Fact], reasons: list[Fact]) -> None:
        self.runs, self.reasons = runs, reasons
        self.facts = Facts(runs)
        self._point = point
        self._explained = {missed_id(point, fact.code, fact.day, fact.shift) for fact in reasons}

    def has_reason(self, occasion: Occasion) -> bool:
        """Tell whether a person has said why an occasion was missed."""
        return missed_id(self._point, occasion.code, occasion.day, occasion.shift) in self._explained


class DueDays:
    """The duties of this place and how they were kept."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.place = DuePlace(desk)

    def now(self) -> Now:
        """Return the shift that is on by this PC's clock."""
        return self.place.now()

    def shifts(self) -> Shifts:
        """Return which shifts of this place began on a day."""
        return self.place.shifts()

    # ---- what is asked for -----------------------------------------------------------------------------------

    def duties(self, templates: Iterable[Template], point: str) -> list[Duty]:
        """Return what a point asks for, each from the first whole day on which it could have been done."""
        chosen, asked = self.place.chosen(point), self.place.asked_since(point)
        begun = self.first_day(point) or self.place.now().day
        published = self._published()
        found = []
        for template in templates:
            if template.per_case or (chosen is not None and template.code not in chosen):
                continue
            days = (begun, published.get(template.code, _NEVER), asked.get(template.code, _NEVER))
            # Only a forged record names the last day of the calendar.
            begins = min(max(days), date.max - _DAY) + _DAY
            found.append(Duty(template.code, template.frequency, begins))
        return found

    def first_day(self, point: str) -> date | None:
        """Return the local day on which a point started its first checklist, None when it never did."""
        opened = self._desk.records.least("run", "opened", point=point)
        try:
            return local_time(Moment.parse(opened)).date()
        except ValueError:
            return None

    def _published(self) -> dict[str, date]:
        """Return the day on which headquarters first gave out a checklist that does not come with the program."""
        shipped = self._desk.reference.shipped_codes
        found: dict[str, date] = {}
        for row in self._desk.records.brief("template", ("code", "published"), {}):
            day = _iso(str(row["published"] or "")[:10])
            if row["code"] not in shipped:
                found[row["code"]] = min(day, found.get(row["code"], date.max))
        return found

    # ---- how it was kept -------------------------------------------------------------------------------------

    def kept(
        self, asked: Mapping[str, Frequency], first: date, last: date, point: str = ""
    ) -> Mapping[str, Kept]:
        """Return by point what is needed to judge the asked-for codes between two days; of all points without one."""
        runs = self._runs(asked, first, last, point)
        reasons = self._reasons(asked, first, last, point)
        points = {point, *runs, *reasons} - {""}
        return {one: Kept(one, runs.get(one, []), reasons.get(one, [])) for one in points}

    def judged(
        self, duties: Sequence[Duty], first: date, last: date, kept: Kept, now: Now, shifts: Shifts
    ) -> list[Judged]:
        """Return what became of every occasion between two days, duty by duty."""
        return [
            one
            for duty in duties
            for one in judged(duty, first, last, shifts, kept.facts, kept.has_reason, now)
        ]

    def _runs(
        self, asked: Mapping[str, Frequency], first: date, last: date, point: str
    ) -> dict[str, list[Fact]]:
        """Read the runs of some weeks at once, and those of seldom checklists further back by their code."""
        records, until = self._desk.records, last.isoformat()
        at = {"point": point} if point else {}
        rows = records.brief("run", _RUN, {"shift_date": ((first - _NEAR).isoformat(), until)}, **at)
        for code, frequency in asked.items():
            if frequency in _FAR:
                days = (reach(frequency, first).isoformat(), until)
                # "@" parts code and version; "A" comes right after it.
                rows += records.brief(
                    "run", _RUN, {"template": (f"{code}@", f"{code}A"), "shift_date": days}, **at
                )
        found: dict[str, dict[Fact, None]] = {}
        for row in rows:
            found.setdefault(str(row["point"] or ""), {})[_fact(row, str(row["_status"] or ""))] = None
        return {one: list(facts) for one, facts in found.items()}

    def _reasons(
        self, asked: Mapping[str, Frequency], first: date, last: date, point: str
    ) -> dict[str, list[Fact]]:
        back = min((reach(frequency, first) for frequency in asked.values()), default=first)
        days = {"shift_date": (back.isoformat(), last.isoformat())}
        found: dict[str, list[Fact]] = {}
        for row in self._desk.records.brief("missed", _SAID, days, **({"point": point} if point else {})):
            if row["reason"]:
                found.setdefault(str(row["point"] or ""), []).append(_fact(row, str(row["reason"])))
        return found


def asked_of(duties: Iterable[Duty]) -> dict[str, Frequency]:
    """Return the frequency of each code that is asked for."""
    return {duty.code: duty.frequency for duty in duties}


def _fact(row: Mapping[str, object], status: str) -> Fact:
    code = str(row["template"] or "").partition("@")[0]
    return Fact(code, str(row["shift_date"] or ""), str(row["shift_name"] or ""), status)


def _iso(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _NEVER
