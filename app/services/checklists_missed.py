"""Missed checklists and the calendar: what was due on which day, what people say about it, how points keep up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models.answers import clean_line
from app.models.checklists import Template
from app.models.due import Judged, Reason, Standing, missed_id
from app.models.due_rows import DayCounts, DayDetail, DutyRow, Missed, PointDuties
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put
from app.services.changed import Changed
from app.services.checklists_due_days import LOOK_BACK, DueDays, asked_of
from app.services.checklists_due_points import Arrived, PointDays
from app.services.checklists_due_rows import duty_row, missed_of, templates_by_code, told_row
from app.services.checklists_rows import RunReader
from app.services.desk import Desk

if TYPE_CHECKING:
    from app.models.due import Duty
    from app.services.checklists import Checklists

WEEK_START = "week_start"
"""Setting of the day with which a week begins in calendars, counted from Sunday."""

WEEK_STARTS = (0, 1, 6)
"""The days with which a week may begin: Sunday, Monday, Saturday."""

_WITHOUT = (Standing.MISSED, Standing.DUE, Standing.OVERDUE)


class Duties:
    """What was asked for and what became of it; at headquarters of each point, as far as its records have arrived."""

    def __init__(self, desk: Desk, checklists: Checklists) -> None:
        self._desk = desk
        self._checklists = checklists
        self._days = DueDays(desk)
        self._points = PointDays(desk)
        self._reader = RunReader(desk, lambda _record: "")

    # ---- looking ---------------------------------------------------------------------------------------------

    def missed(self, actor: Actor, point: str = "") -> Missed:
        """Return what was missed within the look-back and has no reason yet; at headquarters of one point."""
        last = self._days.now().day
        told = self._judge(point, last - LOOK_BACK, last)
        return missed_of(actor, told.found, self._templates(), last - LOOK_BACK, told.shifts)

    def month(self, first: date, last: date, point: str = "") -> Mapping[str, DayCounts]:
        """Return how many occasions stand how on each ISO day between two days; days without any are left out.

        A run counts on its shift date; what was missed counts on the last day on which it was due.
        """
        told = self._judge(point, first, last)
        days: dict[str, DayCounts] = {}
        for one in told.found:
            day = one.done_on or min(one.occasion.last, told.now.day).isoformat()
            if first.isoformat() <= day <= last.isoformat():
                days[day] = _counted(days.get(day, DayCounts()), one.standing)
        return days

    def day(self, actor: Actor, day: date, point: str = "") -> DayDetail:
        """Return the runs of a day, and what was due until then and has none."""
        told = self._judge(point, day, day)
        now, shifts, found = told.now, told.shifts, told.found
        templates, at = self._templates(), self._point(point)
        rows = [
            duty_row(one, templates[one.occasion.code], actor, shifts)
            for one in found
            if one.standing in _WITHOUT and min(one.occasion.last, now.day) == day
        ]
        reasons = self._told(actor, found, day, at, templates)
        # Asked by the day alone: by its point, SQLite might walk through all its years.
        of_day = self._desk.records.where("run", shift_date=day.isoformat())
        runs = [run for run in of_day if run.text("point") == at]
        shown = sorted(self._reader.rows(runs, actor.lang), key=lambda row: (row.shift_name, row.code))
        rows.sort(key=lambda row: (not row.own, row.code))
        until = now.day.isoformat() if self._at_hq else ""
        return DayDetail(day.isoformat(), tuple(shown), (*rows, *reasons), until)

    def points(self) -> list[PointDuties]:
        """Return how each point has kept its checklists within the look-back, as far as its records have arrived."""
        last = self._days.now().day
        return self._points.overview(self._checklists.templates(), last - LOOK_BACK, last)

    # ---- saying why ------------------------------------------------------------------------------------------

    def explain(
        self, actor: Actor, rows: Sequence[DutyRow], reason: str, note: str = "", *, point: str = ""
    ) -> Changed:
        """Record in the actor's name why these occasions were missed.

        Raises Refused: ``not_allowed``, ``unknown_reason``, ``note_needed`` for another reason than those of the list
        without a note, ``not_missed`` when one has not ended or was done, ``text_too_long``.
        """
        require(actor, Act.RECORD)
        if reason not in set(Reason):
            raise Refused("unknown_reason", field="reason")
        text = clean_line(note, "note")
        if reason == Reason.OTHER and not text:
            raise Refused("note_needed", field="note")
        at = self._point(point)
        self._require_missed(rows, at)
        puts = [Put("missed", _row_id(at, row), self._values(actor, at, row, reason, text)) for row in rows]
        self._desk.save(actor, puts, point=at)
        return self._desk.changed(puts)

    def take_back(self, actor: Actor, rows: Sequence[DutyRow], *, point: str = "") -> Changed:
        """Take back the reasons that were given: these occasions are unexplained again."""
        require(actor, Act.RECORD)
        at = self._point(point)
        nothing = dict.fromkeys(("reason", "note", "said_by", "said_at"))
        puts = [Put("missed", _row_id(at, row), dict(nothing)) for row in rows]
        self._desk.save(actor, puts, point=at)
        return self._desk.changed(puts)

    # ---- the week --------------------------------------------------------------------------------------------

    def week_start(self) -> int:
        """Return the day with which weeks begin on this PC, counted from Sunday (0)."""
        return self._desk.settings.read(WEEK_START, _week_start_of, 0)

    def set_week_start(self, actor: Actor, day: int) -> Changed:
        """Choose the day with which weeks begin on this PC; Refused ``bad_choice``."""
        require(actor, Act.RECORD)
        if day not in WEEK_STARTS:
            raise Refused("bad_choice", field="week_start")
        self._desk.settings.put(WEEK_START, str(day))
        return Changed.of("setting", WEEK_START)

    # ---- inside ----------------------------------------------------------------------------------------------

    @property
    def _at_hq(self) -> bool:
        return self._desk.place.site is Site.HQ

    def _point(self, point: str) -> str:
        return point if self._at_hq else self._desk.place.code

    def _templates(self) -> dict[str, Template]:
        return templates_by_code(self._checklists.templates())

    def _judge(self, point: str, first: date, last: date) -> Arrived:
        """Judge the occasions of this place, or at headquarters those of a point by what has arrived from it."""
        if self._at_hq:
            return self._points.judge(self._checklists.templates(), point, first, last)
        now, shifts, at = self._days.now(), self._days.shifts(), self._desk.place.code
        duties: list[Duty] = self._days.duties(self._checklists.templates(), at)
        until = min(last, now.day)
        kept = self._days.kept(asked_of(duties), first, last, at)[at]
        return Arrived(self._days.judged(duties, first, until, kept, now, shifts), now, shifts)

    def _told(
        self, actor: Actor, found: Iterable[Judged], day: date, point: str, templates: Mapping[str, Template]
    ) -> list[DutyRow]:
        """Return what ended on a day and was explained, with who said what."""
        ended = [one for one in found if one.standing is Standing.EXPLAINED and one.occasion.last == day]
        ids = {_occasion_id(point, one): one for one in ended}
        reasons = self._desk.records.many("missed", ids)
        names = self._reader.names((one.text("said_by") for one in reasons.values()), actor.lang)
        rows = []
        for row_id, reason in reasons.items():
            row = told_row(reason, templates.get(ids[row_id].occasion.code), names, actor)
            rows.append(replace(row, last=ids[row_id].occasion.last.isoformat()))
        return sorted(rows, key=lambda row: row.code)

    def _require_missed(self, rows: Sequence[DutyRow], point: str) -> None:
        """Make sure that what is to be explained has ended without a run: nobody excuses the future."""
        if not rows:
            return
        first = date.fromisoformat(min(row.first for row in rows))
        last = date.fromisoformat(max(row.last for row in rows))
        found = self._judge(point, first, last).found
        over = (Standing.MISSED, Standing.EXPLAINED)
        missed = {
            (one.occasion.code, one.occasion.day, one.occasion.shift) for one in found if one.standing in over
        }
        for row in rows:
            if row.key not in missed:
                raise Refused("not_missed", checklist=row.code)

    def _values(
        self, actor: Actor, point: str, row: DutyRow, reason: str, note: str
    ) -> dict[str, str | None]:
        title = " · ".join((row.code, *row.title.as_dict().values()))
        return {
            "point": point,
            "agency": actor.agency or None,
            "template": row.template,
            "title": title,
            "shift_date": row.first,
            "shift_name": row.shift or None,
            "reason": reason,
            "note": note or None,
            "said_by": actor.id,
            "said_at": str(self._desk.clock.now()),
        }


def _counted(counts: DayCounts, standing: Standing) -> DayCounts:
    """Add one occasion to the figures of a day."""
    match standing:
        case Standing.DONE:
            return replace(counts, done=counts.done + 1)
        case Standing.MISSED:
            return replace(counts, missed=counts.missed + 1)
        case Standing.EXPLAINED:
            return replace(counts, explained=counts.explained + 1)
    return replace(counts, open=counts.open + 1)


def _row_id(point: str, row: DutyRow) -> str:
    return missed_id(point, *row.key)


def _occasion_id(point: str, one: Judged) -> str:
    return missed_id(point, one.occasion.code, one.occasion.day, one.occasion.shift)


def _week_start_of(text: str) -> int:
    if text not in {str(day) for day in WEEK_STARTS}:
        raise ValueError(text)
    return int(text)
