"""What is due and what waits at this place in the shift that is on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta

from app.models.checklists import Frequency, Stage, Template
from app.models.paging import Query
from app.models.people import Act, Actor, may
from app.models.places import Site
from app.models.records import Record
from app.models.runs import DueRow, RunRow, TodaySummary
from app.models.shifts import DEFAULT_PATTERN, ShiftPattern, local_time, pattern_of
from app.services.checklists_rows import RunReader
from app.services.desk import Desk
from app.storage.page import Listing

PATTERN_SETTING = "shift_pattern"
"""Setting of the shifts at this place, in the form of ``ShiftPattern.dump``."""

DUE_SETTING = "due_checklists"
"""Setting of the checklist codes that are asked for here, a JSON list; all of them when it was never set."""

MOST_SHOWN = 20
"""Most runs of one kind that the overview shows."""

RUNS = Listing(
    "run",
    ("opened", "shift_date"),
    {"status": "_status", "point": "point", "template": "template", "stage": "stage"},
)
"""How runs are listed: by opening or by shift date."""


class Due:
    """Works out the overview of one place."""

    def __init__(self, desk: Desk, reader: RunReader) -> None:
        self._desk = desk
        self._reader = reader

    def pattern(self) -> ShiftPattern:
        """Return the shifts of this place."""
        return self._desk.settings.read(PATTERN_SETTING, pattern_of, DEFAULT_PATTERN)

    def current_shift(self) -> tuple[str, str]:
        """Return date and name of the shift that is on by this PC's clock."""
        day, name = self.pattern().shift_at(local_time(self._desk.clock.now()))
        return day.isoformat(), name

    def chosen(self) -> frozenset[str] | None:
        """Return the codes of the checklists that are asked for here, None for all of them."""
        return self._desk.settings.read(DUE_SETTING, _codes, None)

    def today(self, actor: Actor, templates: Iterable[Template]) -> TodaySummary:
        """Return the overview for the signed-in user."""
        day, name = self.current_shift()
        shift = self.pattern().find(name)
        of_day = self._desk.records.where("run", shift_date=day)
        of_shift = [run for run in of_day if run.text("shift_name") == name]
        drafts = self._newest(Stage.DRAFT, actor.lang)
        waiting = self._newest(Stage.COMPLETED, actor.lang) if may(actor, Act.SIGN_OFF) else []
        returned = self._newest(Stage.RETURNED, actor.lang)
        return TodaySummary(
            shift_date=day,
            shift_name=name,
            shift_start=shift.start if shift else "",
            shift_end=shift.end if shift else "",
            asked=self._desk.place.site is Site.POINT,
            due=tuple(self._due(templates, of_day, of_shift)),
            started=tuple(self._reader.rows(of_shift[:MOST_SHOWN], actor.lang)),
            drafts=tuple(sorted(drafts, key=lambda row: not _is_mine(actor, row))),
            returned=tuple(sorted(returned, key=lambda row: not _is_mine(actor, row))),
            waiting=tuple(row for row in waiting if row.completed_by != actor.id),
            counts={
                stage.value: self._count(stage) for stage in (Stage.DRAFT, Stage.RETURNED, Stage.COMPLETED)
            },
        )

    def _due(
        self, templates: Iterable[Template], of_day: list[Record], of_shift: list[Record]
    ) -> Iterable[DueRow]:
        if self._desk.place.site is Site.HQ:
            return
        day = date.fromisoformat(self.current_shift()[0])
        chosen = self.chosen()
        today = {_code(run) for run in of_day}
        shift = {_code(run) for run in of_shift}
        for template in templates:
            if template.per_case or (chosen is not None and template.code not in chosen):
                continue
            if template.code in (shift if template.frequency is Frequency.PER_SHIFT else today):
                continue
            last = self._last(template)
            if template.frequency in _EACH_DAY or last < period_start(template.frequency, day).isoformat():
                yield DueRow(
                    template.id,
                    template.code,
                    template.title,
                    template.frequency,
                    len(template.items()),
                    last,
                )

    def _last(self, template: Template) -> str:
        query = Query(sort="shift_date", descending=True, filters=(("template", template.id),))
        found = self._desk.records.page(RUNS, query, None, size=1).rows
        return found[0].text("shift_date") if found else ""

    def _newest(self, stage: Stage, lang: str) -> list[RunRow]:
        query = Query(sort="opened", descending=True, filters=(("status", stage.value),))
        return self._reader.rows(self._desk.records.page(RUNS, query, None, size=MOST_SHOWN).rows, lang)

    def _count(self, stage: Stage) -> int:
        return self._desk.records.count("run", _status=stage.value)


_EACH_DAY = (Frequency.PER_SHIFT, Frequency.DAILY)
_WEEK = 7


def period_start(frequency: Frequency, day: date) -> date:
    """Return the first day of the period in which a checklist is due once; weeks start on Sunday."""
    match frequency:
        case Frequency.WEEKLY:
            return day - timedelta(days=day.isoweekday() % _WEEK)
        case Frequency.MONTHLY:
            return day.replace(day=1)
        case Frequency.QUARTERLY:
            return day.replace(month=day.month - (day.month - 1) % 3, day=1)
        case Frequency.SEMI_ANNUAL:
            return day.replace(month=1 if day.month <= 6 else 7, day=1)
    return day


def _code(run: Record) -> str:
    return run.text("template").partition("@")[0]


def _is_mine(actor: Actor, row: RunRow) -> bool:
    return actor.id in (row.opened_by, row.touched_by, row.completed_by)


def _codes(text: str) -> frozenset[str] | None:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(code, str) for code in found):
        raise ValueError(text)
    return frozenset(found)
