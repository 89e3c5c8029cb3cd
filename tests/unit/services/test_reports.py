"""Reading a span of checklists: which runs count, and what is read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.checklists import ItemType
from app.models.due import missed_id
from app.models.records import Put
from app.models.scores import Score
from app.models.trends import Span
from app.progress import Cancelled, CancelToken, Progress
from app.services.reports import PAGE, Reports
from tests.unit.services.checklist_room import BOOTH, OFFICER, SUPERVISOR, Room, first_of, make_room

NOVEMBER = Span("2026-11-01", "2026-11-30")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


@pytest.fixture
def reports(room: Room) -> Reports:
    return Reports(room.desk, room.checklists.templates)


def critical(room: Room) -> str:
    return first_of(room.checklists.template(BOOTH), ItemType.YES_NO_NA, critical=True).code


def put(room: Room, table: str, row: str, **values: object) -> None:
    room.desk.save(OFFICER, [Put(table, row, {"point": "SLM", **values})])


def test_a_completed_run_counts_and_a_draft_is_counted_apart(room: Room, reports: Reports):
    run = room.completed()
    room.start()
    found = reports.found(NOVEMBER)
    assert ([one.id for one in found.runs], found.open) == ([run], (("SLM", "SOP-01"),))


def test_a_run_has_the_same_two_figures_as_on_its_page(room: Room, reports: Reports):
    run = room.completed()
    shown = room.checklists.detail(run).row.result
    assert reports.found(NOVEMBER).runs[0].score == Score(
        shown.met, shown.applicable, shown.critical_failures
    )


def test_runs_outside_the_span_are_not_read(room: Room, reports: Reports):
    room.completed(shift_date="2026-10-31")
    room.completed(shift_date="2026-12-01")
    first, last = room.completed(shift_date="2026-11-01"), room.completed(shift_date="2026-11-30")
    assert [one.id for one in reports.found(NOVEMBER).runs] == [last, first]


def test_a_changed_answer_is_scored_again(room: Room, reports: Reports):
    run = room.completed()
    before = reports.found(NOVEMBER).runs[0].score
    room.checklists.reopen(OFFICER, run)
    room.checklists.answer(OFFICER, run, critical(room), "no", comment="reported")
    room.checklists.complete(OFFICER, run)
    after = reports.found(NOVEMBER).runs[0].score
    assert (after.met, after.critical) == (before.met - 1, before.critical + 1)


def test_of_a_signed_run_the_signed_answers_count_whatever_came_later(room: Room, reports: Reports):
    run = room.signed()
    before = reports.found(NOVEMBER).runs
    item = critical(room)
    room.desk.save(OFFICER, [Put("answer", f"{run}/{item}", {"run": run, "item": item, "value": "no"})])
    assert reports.found(NOVEMBER).runs == before


def test_a_signed_amendment_stands_in_place_of_its_run(room: Room, reports: Reports):
    old, new = room.signed(), room.signed()
    put(room, "run", old, amends=new)
    assert [one.id for one in reports.found(NOVEMBER).runs] == [old]


def test_an_amendment_that_is_not_signed_takes_nothing_away_and_does_not_count(room: Room, reports: Reports):
    old, new = room.signed(), room.completed()
    put(room, "run", new, amends=old)
    found = reports.found(NOVEMBER)
    assert [one.id for one in found.runs] == [old]
    assert len(found.open) == 1


def test_what_ended_without_a_run_is_missed_and_explained_once_somebody_said_why(
    room: Room, reports: Reports
):
    room.completed(shift_date="2026-11-10")
    room.desk.save(OFFICER, [Put("run", "first", {"point": "SLM", "opened": "2026-11-09T05:00:00Z+03:00"})])
    missed = reports.found(NOVEMBER).missed
    nights = [one for one in missed if one.code == "SOP-01" and one.day == "2026-11-12"]
    assert nights
    assert not any(one.explained for one in missed)
    row = missed_id("SLM", "SOP-01", "2026-11-12", nights[0].shift)
    values = {
        "template": BOOTH,
        "shift_date": "2026-11-12",
        "shift_name": nights[0].shift,
        "reason": "no_power",
    }
    put(room, "missed", row, **values)
    explained = [one for one in reports.found(NOVEMBER).missed if one.explained]
    assert [(one.code, one.day) for one in explained] == [("SOP-01", "2026-11-12")]


def test_a_run_of_a_checklist_that_is_not_here_is_counted_and_not_scored(room: Room, reports: Reports):
    run = room.completed()
    put(room, "run", run, template="SOP-77@3.0")
    found = reports.found(NOVEMBER)
    assert (found.runs, found.unread) == ((), (("SLM", "SOP-77"),))


def test_one_point_can_be_read_alone(room: Room, reports: Reports):
    room.completed()
    assert len(reports.found(NOVEMBER, "SLM").runs) == 1
    assert not reports.found(NOVEMBER, "BSH").runs


def test_reading_goes_page_by_page_and_can_be_stopped_between(room: Room, reports: Reports):
    values = {"template": BOOTH, "shift_name": "day", "stage": "completed", "shift_date": "2026-11-07"}
    rows = [Put("run", f"r{n:04}", {"point": "SLM", **values}) for n in range(PAGE + 1)]
    room.desk.save(SUPERVISOR, rows)
    gathering = reports.gathering(NOVEMBER)
    assert [gathering.step() for _ in range(4)] == [False, False, False, True]
    assert (len(gathering.found().runs), gathering.progress) == (PAGE + 1, (30, 30))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        reports.found(NOVEMBER, progress=Progress(), cancel=token)
