"""What is due and what waits at this place in the shift that is on."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.checklists import Stage, Template
from app.models.due import Judged, Standing, concerns
from app.models.due_rows import Missed
from app.models.paging import Query
from app.models.people import Act, Actor, may
from app.models.places import Site
from app.models.runs import DueRow, RunRow, TodaySummary
from app.models.shifts import ShiftPattern
from app.services.checklists_due_days import LOOK_BACK, DueDays, Kept, asked_of
from app.services.checklists_due_rows import missed_of, templates_by_code
from app.services.checklists_rows import RunReader
from app.services.desk import Desk
from app.storage.page import Listing

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
        self.days = DueDays(desk)

    def pattern(self) -> ShiftPattern:
        """Return the shifts of this place."""
        return self.days.place.pattern()

    def current_shift(self) -> tuple[str, str]:
        """Return date and name of the shift that is on by this PC's clock."""
        now = self.days.now()
        return now.day.isoformat(), now.shift

    def chosen(self) -> frozenset[str] | None:
        """Return the codes of the checklists that are asked for here, None for all of them."""
        return self.days.place.chosen()

    def today(self, actor: Actor, templates: Iterable[Template]) -> TodaySummary:
        """Return the overview for the signed-in user."""
        day, name = self.current_shift()
        shift = self.pattern().find(name)
        of_shift = self._desk.records.where("run", shift_date=day, shift_name=name)
        drafts = self._newest(Stage.DRAFT, actor.lang)
        waiting = self._newest(Stage.COMPLETED, actor.lang) if may(actor, Act.SIGN_OFF) else []
        returned = self._newest(Stage.RETURNED, actor.lang)
        due, missed = self._due(actor, list(templates))
        return TodaySummary(
            shift_date=day,
            shift_name=name,
            shift_start=shift.start if shift else "",
            shift_end=shift.end if shift else "",
            asked=self._desk.place.site is Site.POINT,
            due=tuple(due),
            missed=missed,
            started=tuple(self._reader.rows(of_shift[:MOST_SHOWN], actor.lang)),
            drafts=tuple(sorted(drafts, key=lambda row: not _is_mine(actor, row))),
            returned=tuple(sorted(returned, key=lambda row: not _is_mine(actor, row))),
            waiting=tuple(row for row in waiting if row.completed_by != actor.id),
            counts={
                stage.value: self._count(stage) for stage in (Stage.DRAFT, Stage.RETURNED, Stage.COMPLETED)
            },
        )

    def _due(self, actor: Actor, templates: list[Template]) -> tuple[list[DueRow], Missed]:
        """Return what is due now, the actor's own agency first, and what was missed and is not explained."""
        if self._desk.place.site is Site.HQ:
            return [], Missed()
        point, now, shifts = self._desk.place.code, self.days.now(), self.days.shifts()
        first, duties = now.day - LOOK_BACK, self.days.duties(templates, self._desk.place.code)
        kept = self.days.kept(asked_of(duties), first, now.day, point)[point]
        found = self.days.judged(duties, first, now.day, kept, now, shifts)
        by_code = templates_by_code(templates)
        waiting = [one for one in found if one.standing in _WAITING]
        rows = [_due_row(one, by_code[one.occasion.code], kept, actor) for one in waiting]
        rows.sort(key=lambda row: (not row.own, not row.overdue, row.code))
        return rows, missed_of(actor, found, by_code, first, shifts)

    def _newest(self, stage: Stage, lang: str) -> list[RunRow]:
        query = Query(sort="opened", descending=True, filters=(("status", stage.value),))
        return self._reader.rows(self._desk.records.page(RUNS, query, None, size=MOST_SHOWN).rows, lang)

    def _count(self, stage: Stage) -> int:
        return self._desk.records.count("run", _status=stage.value)


_WAITING = (Standing.DUE, Standing.OVERDUE)


def _due_row(one: Judged, template: Template, kept: Kept, actor: Actor) -> DueRow:
    return DueRow(
        template.id,
        template.code,
        template.title,
        template.frequency,
        len(template.items()),
        kept.facts.last(template.code),
        overdue=one.standing is Standing.OVERDUE,
        own=concerns(template.agencies, actor.agency),
        until=one.occasion.last.isoformat(),
    )


def _is_mine(actor: Actor, row: RunRow) -> bool:
    return actor.id in (row.opened_by, row.touched_by, row.completed_by)
