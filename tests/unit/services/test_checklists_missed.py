"""Missed checklists: found, explained by a person, or started late; and the calendar of a point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.due import Standing
from app.models.due_rows import DayCounts, DutyRow
from app.models.people import Actor, Role
from app.models.shifts import Shift, ShiftPattern
from app.services.checklists_missed import Duties
from tests.unit.services.checklist_room import BOOTH, OFFICER, POWER, SUPERVISOR, Room, make_room

HEALTH = Actor("u-health", "Dr Nazdar", Role.OFFICER, "SLM", "HLQ")
TODAY = date(2026, 11, 26)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Return a point that asks for two checklists, began on 23 November, and is in the day shift of the 26th."""
    with make_room(tmp_path) as made:
        made.checklists.set_due_here(SUPERVISOR, ["SOP-01", "SOP-13"])
        made.completed(BOOTH)
        made.clock.forward(days=3)
        yield made


@pytest.fixture
def duties(room: Room) -> Duties:
    return Duties(room.desk, room.checklists)


def keys(rows: tuple[DutyRow, ...]) -> set[tuple[str, str, str]]:
    return {row.key for row in rows}


def test_what_passed_without_a_run_is_missed(duties: Duties):
    assert keys(duties.missed(OFFICER).rows) == {
        ("SOP-01", "2026-11-24", "day"),
        ("SOP-01", "2026-11-24", "night"),
        ("SOP-01", "2026-11-25", "day"),
        ("SOP-01", "2026-11-25", "night"),
        ("SOP-13", "2026-11-24", ""),
        ("SOP-13", "2026-11-25", ""),
    }


def test_the_first_day_of_the_program_is_nobodys_fault(duties: Duties):
    assert not [row for row in duties.missed(OFFICER).rows if row.first == "2026-11-23"]


def test_a_point_that_never_started_anything_has_missed_nothing(tmp_path: Path):
    with make_room(tmp_path) as empty:
        empty.clock.forward(days=20)
        assert not Duties(empty.desk, empty.checklists).missed(OFFICER).count


def test_the_look_back_is_bounded(room: Room, duties: Duties):
    room.clock.forward(days=100)
    assert min(row.first for row in duties.missed(OFFICER).rows) >= duties.missed(OFFICER).since


def test_nothing_is_recorded_by_itself(room: Room, duties: Duties):
    duties.missed(OFFICER)
    duties.month(date(2026, 11, 1), date(2026, 11, 30))
    assert not room.desk.records.count("missed")


def test_a_reason_explains_what_was_missed(room: Room, duties: Duties):
    rows = [row for row in duties.missed(OFFICER).rows if row.code == "SOP-13"]
    duties.explain(OFFICER, rows, "no_power", "no fuel since Monday")
    assert {row.code for row in duties.missed(OFFICER).rows} == {"SOP-01"}
    assert room.desk.records.count("missed") == 2


def test_a_reason_is_kept_with_who_said_it(duties: Duties):
    row = next(row for row in duties.missed(OFFICER).rows if row.key == ("SOP-01", "2026-11-24", "night"))
    duties.explain(OFFICER, [row], "no_staff", "two men ill")
    told = next(row for row in duties.day(OFFICER, date(2026, 11, 24)).without if row.reason)
    assert (told.reason, told.note, told.said_by_name, told.standing) == (
        "no_staff",
        "two men ill",
        OFFICER.name,
        Standing.EXPLAINED,
    )


def test_a_reason_can_be_taken_back(duties: Duties):
    row = duties.missed(OFFICER).rows[0]
    before = duties.missed(OFFICER).count
    duties.explain(OFFICER, [row], "point_closed")
    duties.take_back(OFFICER, [row])
    assert duties.missed(OFFICER).count == before


def test_another_reason_needs_a_note(duties: Duties):
    with pytest.raises(Refused, match="note_needed"):
        duties.explain(OFFICER, duties.missed(OFFICER).rows, "other", " ")


def test_an_unknown_reason_is_refused(duties: Duties):
    with pytest.raises(Refused, match="unknown_reason"):
        duties.explain(OFFICER, duties.missed(OFFICER).rows, "tired")


def test_what_was_started_meanwhile_is_not_missed(room: Room, duties: Duties):
    rows = duties.missed(OFFICER).rows
    room.start(POWER, shift_date="2026-11-24")
    with pytest.raises(Refused, match="not_missed"):
        duties.explain(OFFICER, rows, "no_staff")


def test_a_late_start_belongs_to_its_own_shift(room: Room, duties: Duties):
    row = next(row for row in duties.missed(OFFICER).rows if row.shift == "night")
    room.start(row.template, shift_date=row.start_day, shift_name=row.start_shift)
    assert row.key not in keys(duties.missed(OFFICER).rows)


def test_what_is_asked_for_only_now_was_not_missed_before(room: Room, duties: Duties):
    room.checklists.set_due_here(SUPERVISOR, ["SOP-01", "SOP-13", "SOP-16"])
    assert "SOP-16" not in {row.code for row in duties.missed(OFFICER).rows}


def test_the_past_is_judged_by_the_shifts_of_that_time(room: Room, duties: Duties):
    before = keys(duties.missed(OFFICER).rows)
    room.checklists.set_shift_pattern(SUPERVISOR, ShiftPattern((Shift("duty", "08:00", "08:00"),)))
    assert keys(duties.missed(OFFICER).rows) == before


def test_what_was_not_done_the_time_before_is_overdue(room: Room):
    due = room.checklists.today(OFFICER).due
    assert {row.code: row.overdue for row in due} == {"SOP-01": True, "SOP-13": True}


def test_what_was_done_the_time_before_is_due(room: Room):
    room.completed(BOOTH, shift_date="2026-11-25", shift_name="night")
    assert {row.code: row.overdue for row in room.checklists.today(OFFICER).due}["SOP-01"] is False


def test_ones_own_agency_comes_first(room: Room):
    room.checklists.set_due_here(SUPERVISOR, ["SOP-01", "SOP-07", "SOP-13"])
    assert [(row.code, row.own) for row in room.checklists.today(OFFICER).due][-1] == ("SOP-07", False)
    assert all(row.own for row in room.checklists.today(HEALTH).due)


def test_today_counts_what_is_unexplained(room: Room):
    assert room.checklists.today(OFFICER).missed.count == 6


def test_a_month_counts_each_day(duties: Duties):
    month = duties.month(date(2026, 11, 1), date(2026, 11, 30))
    assert month["2026-11-23"] == DayCounts(done=1)
    assert month["2026-11-24"] == DayCounts(missed=3)
    assert month["2026-11-26"] == DayCounts(open=2)


def test_a_day_lists_its_runs_and_what_it_lacks(duties: Duties):
    first = duties.day(OFFICER, date(2026, 11, 23))
    assert [row.code for row in first.runs] == ["SOP-01"]
    assert len(duties.day(OFFICER, date(2026, 11, 24)).without) == 3


def test_weeks_begin_on_sunday_until_somebody_chooses(duties: Duties):
    assert duties.week_start() == 0
    duties.set_week_start(OFFICER, 6)
    assert duties.week_start() == 6
    with pytest.raises(Refused, match="bad_choice"):
        duties.set_week_start(OFFICER, 3)
