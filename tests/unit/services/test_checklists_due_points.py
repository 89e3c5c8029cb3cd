"""What headquarters tells of points: by what they ask for, else by what they mostly do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.models.due_rows import PointDuties
from app.models.places import HQ_CODE, Place, Site
from app.models.records import Put
from app.services.checklists_missed import Duties
from tests.unit.services.checklist_room import BOOTH, IRAQ, OFFICER, POWER, Room, make_room

FIRST = date(2026, 11, 10)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path, Place(Site.HQ, HQ_CODE)) as made:
        made.clock.at = datetime(2026, 11, 10, 9, tzinfo=IRAQ)
        yield made


def done(room: Room, template: str, *days: int, point: str = "SLM") -> None:
    """Let a point start a checklist in the day shift of some days after the first."""
    for day in days:
        room.clock.reach(datetime(2026, 11, 10, 9, tzinfo=IRAQ) + timedelta(days=day))
        on = (FIRST + timedelta(days=day)).isoformat()
        room.checklists.start(OFFICER, template, shift_date=on, shift_name="day", point=point)


def told(room: Room) -> dict[str, PointDuties]:
    return {row.point: row for row in Duties(room.desk, room.checklists).points()}


def test_a_point_that_says_nothing_is_judged_by_what_it_mostly_does(room: Room):
    done(room, POWER, 0, 1, 2, 3, 5, 6)
    done(room, "SOP-18@1.0", 2)
    assert told(room)["SLM"].worst == (("SOP-13", 1),)


def test_a_point_that_says_what_it_asks_for_is_judged_by_that(room: Room):
    done(room, POWER, 0, 1, 2, 3, 5, 6)
    room.desk.save(OFFICER, [Put("duty", "SLM", {"point": "SLM", "asked": "SOP-18"})], point="SLM")
    assert told(room)["SLM"].worst == (("SOP-18", 5),)


def test_each_point_is_told_up_to_its_own_newest_shift(room: Room):
    done(room, POWER, 0, 1, point="BSR")
    done(room, POWER, 0, 1, 4)
    assert {point: row.until for point, row in told(room).items()} == {
        "BSR": "2026-11-11",
        "SLM": "2026-11-14",
    }
    assert told(room)["BSR"].missed == 0


def test_a_record_that_makes_no_sense_counts_as_unsaid(room: Room):
    done(room, BOOTH, 0, 1, 2)
    nonsense = {"asked": "SOP-01", "since": "SOP-01=9999-12-31 x=y", "shifts": "[[1]]", "past_shifts": "{"}
    room.desk.save(OFFICER, [Put("duty", "SLM", {"point": "SLM", **nonsense})], point="SLM")
    assert told(room)["SLM"].open == 3


def test_a_shift_date_that_is_no_day_is_left_out(room: Room):
    done(room, POWER, 0, 1)
    room.desk.save(
        OFFICER,
        [
            Put(
                "run",
                "x",
                {"point": "SLM", "template": POWER, "shift_date": "2026-11-1x", "shift_name": "day"},
            )
        ],
        point="SLM",
    )
    assert told(room)["SLM"].until == "2026-11-11"
