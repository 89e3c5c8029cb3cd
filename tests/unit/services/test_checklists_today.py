"""The overview of the shift that is on: due, open, returned and waiting checklists, and the shifts themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.checklists import Frequency
from app.models.due import period
from app.models.people import Actor
from app.models.places import HQ_CODE, Place, Site
from app.models.shifts import Shift, ShiftPattern
from tests.unit.services.checklist_room import (
    IRAQ,
    OFFICER,
    POWER,
    SECOND,
    SUPERVISOR,
    Room,
    make_room,
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


def due(room: Room, actor: Actor = OFFICER) -> set[str]:
    return {row.code for row in room.checklists.today(actor).due}


def test_the_shift_that_is_on_is_named_with_its_hours(room: Room):
    today = room.checklists.today(OFFICER)
    assert (today.shift_date, today.shift_name, today.shift_start) == ("2026-11-23", "day", "07:00")


def test_after_midnight_the_night_shift_belongs_to_the_day_before(room: Room):
    room.clock.at = datetime(2026, 11, 24, 2, 0, tzinfo=IRAQ)
    assert room.checklists.current_shift() == ("2026-11-23", "night")


def test_a_checklist_of_each_shift_is_due_again_in_the_next_one(room: Room):
    room.completed()
    assert "SOP-01" not in due(room)
    room.clock.forward(hours=12)
    assert "SOP-01" in due(room)


def test_a_daily_checklist_is_due_once_a_day(room: Room):
    room.start(POWER)
    room.clock.forward(hours=12)
    assert "SOP-13" not in due(room)


def test_a_quarterly_checklist_is_due_once_a_quarter(room: Room):
    room.start("SOP-12@1.0", shift_date="2026-10-01")
    assert "SOP-12" not in due(room)
    room.clock.forward(days=60)
    assert "SOP-12" in due(room)


def test_a_checklist_of_a_case_is_never_due(room: Room):
    assert "SOP-04" not in due(room)


def test_only_the_chosen_checklists_are_due(room: Room):
    room.checklists.set_due_here(SUPERVISOR, ["SOP-01", "SOP-13"])
    assert due(room) == {"SOP-01", "SOP-13"}


def test_an_officer_does_not_choose_what_is_due(room: Room):
    with pytest.raises(Refused, match="not_allowed"):
        room.checklists.set_due_here(OFFICER, [])


def test_nothing_is_due_at_headquarters(tmp_path: Path):
    with make_room(tmp_path, Place(Site.HQ, HQ_CODE)) as room:
        assert not due(room)


def test_ones_own_drafts_come_first(room: Room):
    mine = room.start(actor=OFFICER)
    room.clock.forward(minutes=5)
    room.start(actor=SECOND)
    assert room.checklists.today(OFFICER).drafts[0].id == mine


def test_a_supervisor_sees_what_waits_for_a_signature(room: Room):
    run = room.completed()
    assert [row.id for row in room.checklists.today(SUPERVISOR).waiting] == [run]


def test_an_officer_is_not_shown_what_waits_for_a_signature(room: Room):
    room.completed()
    assert not room.checklists.today(OFFICER).waiting


def test_ones_own_record_does_not_wait_for_ones_own_signature(room: Room):
    room.completed(actor=SUPERVISOR)
    assert not room.checklists.today(SUPERVISOR).waiting


def test_a_returned_checklist_is_shown_to_the_point(room: Room):
    run = room.completed()
    room.checklists.send_back(SUPERVISOR, run, "stamp number")
    assert [row.id for row in room.checklists.today(OFFICER).returned] == [run]


def test_runs_are_counted_by_status(room: Room):
    room.start()
    room.completed()
    assert room.checklists.today(OFFICER).counts == {"draft": 1, "returned": 0, "completed": 1}


def test_the_shifts_of_a_place_can_be_set(room: Room):
    room.checklists.set_shift_pattern(SUPERVISOR, ShiftPattern((Shift("duty", "08:00", "08:00"),)))
    assert room.checklists.current_shift() == ("2026-11-23", "duty")


def test_a_shift_pattern_without_shifts_is_refused(room: Room):
    with pytest.raises(Refused, match="bad_shift_pattern"):
        room.checklists.set_shift_pattern(SUPERVISOR, ShiftPattern(()))


@pytest.mark.parametrize(
    "frequency, first",
    [
        (Frequency.WEEKLY, "2026-11-22"),
        (Frequency.MONTHLY, "2026-11-01"),
        (Frequency.QUARTERLY, "2026-10-01"),
        (Frequency.SEMI_ANNUAL, "2026-07-01"),
        (Frequency.DAILY, "2026-11-23"),
    ],
)
def test_a_period_begins_with_its_first_day(frequency: Frequency, first: str):
    assert period(frequency, date(2026, 11, 23))[0].isoformat() == first
