"""Sessions, lists of participants and the register of each day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from app.models.training import Completion
from tests.unit.services.register_room import OFFICER, Room, make_room

FIRST, SECOND, THIRD = "2026-11-22", "2026-11-23", "2026-11-24"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "pc")
    yield made
    made.database.close()


@pytest.fixture
def session(room: Room) -> str:
    return room.session(FIRST, SECOND, THIRD)


def join(room: Room, session: str, name: str = "علي حسن جاسم") -> str:
    person = room.person(name)
    room.training.add_participants(OFFICER, session, [person])
    return person


def test_a_course_gives_title_and_hours(room: Room, session: str):
    detail = room.training.session(session, "en")
    assert (detail.row.title, detail.values["hours"]) == ("Travel document examination — basic", "18")


def test_a_title_from_the_catalogue_is_read_in_the_readers_language(room: Room, session: str):
    assert room.training.session(session, "ar").row.title == "فحص وثائق السفر — أساسي"


def test_days_are_kept_in_order_and_once(room: Room):
    session = room.session("24/11/2026", "٢٢/١١/٢٠٢٦", "22/11/2026")
    row = room.training.session(session).row
    assert (row.days, row.starts_on, row.ends_on) == ((FIRST, THIRD), FIRST, THIRD)


def test_a_session_without_a_day_is_refused(room: Room):
    with pytest.raises(Refused, match="days_required"):
        room.training.add_session(OFFICER, {"title": "Drill"}, [])


def test_a_day_with_marks_cannot_be_taken_out(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, SECOND, person, "P")
    with pytest.raises(Refused, match="day_has_marks"):
        room.training.change_session(OFFICER, session, {}, [FIRST, THIRD])


def test_participants_stand_in_the_order_in_which_they_were_added(room: Room, session: str):
    names = ["زينب علي حسن", "أحمد كاظم جبار"]
    room.training.add_participants(OFFICER, session, [room.person(name) for name in names])
    assert [row.person.name for row in room.training.session(session).participants] == names


def test_nobody_is_listed_twice(room: Room, session: str):
    person = join(room, session)
    room.training.add_participants(OFFICER, session, [person])
    assert len(room.training.session(session).participants) == 1


def test_a_mark_shows_in_its_day(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "L", "came at ten")
    row = room.training.session(session).participants[0]
    assert (row.marks[FIRST].mark, row.marks[FIRST].note) == ("L", "came at ten")


def test_a_mark_can_be_taken_back(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "A")
    room.training.mark(OFFICER, session, FIRST, person, "")
    assert room.training.session(session).participants[0].attendance.taken == 0


def test_an_unknown_mark_is_refused(room: Room, session: str):
    with pytest.raises(Refused, match="unknown_mark"):
        room.training.mark(OFFICER, session, FIRST, join(room, session), "X")


def test_a_day_outside_the_session_is_refused(room: Room, session: str):
    with pytest.raises(Refused, match="day_not_in_session"):
        room.training.mark(OFFICER, session, "2026-12-01", join(room, session), "P")


def test_all_present_is_one_entry_and_leaves_earlier_marks(room: Room, session: str):
    absent, present = join(room, session), join(room, session, "سارة كريم محمد")
    room.training.mark(OFFICER, session, FIRST, absent, "A")
    before = room.entries()
    room.training.mark_all(OFFICER, session, FIRST)
    marks = {row.person.id: row.marks[FIRST].mark for row in room.training.session(session).participants}
    assert (room.entries(), marks) == (before + 1, {absent: "A", present: "P"})


def test_all_present_twice_changes_nothing(room: Room, session: str):
    join(room, session)
    room.training.mark_all(OFFICER, session, FIRST)
    before = room.entries()
    room.training.mark_all(OFFICER, session, FIRST)
    assert room.entries() == before


def test_attendance_is_a_share_of_days_taken_and_of_days_planned(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "P")
    room.training.mark(OFFICER, session, SECOND, person, "A")
    found = room.training.session(session).participants[0].attendance
    assert (found.percent_of_taken, found.percent_of_planned) == (50, 33)


def test_who_attended_and_passed_has_completed(room: Room, session: str):
    person = join(room, session)
    for day in (FIRST, SECOND, THIRD):
        room.training.mark(OFFICER, session, day, person, "P")
    room.training.change_participant(OFFICER, session, person, {"pre_score": "٤٠", "post_score": "75"})
    assert room.training.session(session).participants[0].completion is Completion.COMPLETED


@pytest.mark.parametrize("score", ["101", "-1"])
def test_a_score_lies_between_0_and_100(room: Room, session: str, score: str):
    with pytest.raises(Refused):
        room.training.change_participant(OFFICER, session, join(room, session), {"pre_score": score})


def test_a_replaced_person_stays_with_the_marks_and_no_longer_counts(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "A")
    room.training.replace_participant(OFFICER, session, person, room.person("سارة كريم محمد"))
    first, second = room.training.session(session).participants
    assert (first.counts, first.marks[FIRST].mark, second.replaces) == (False, "A", person)


def test_who_has_marks_is_not_taken_off_the_list(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "P")
    with pytest.raises(Refused, match="has_marks"):
        room.training.remove_participant(OFFICER, session, person)


def test_who_was_taken_off_can_come_back(room: Room, session: str):
    person = join(room, session)
    room.training.remove_participant(OFFICER, session, person)
    assert room.training.session(session).participants == ()
    room.training.add_participants(OFFICER, session, [person])
    assert len(room.training.session(session).participants) == 1


def test_a_cancelled_session_takes_no_marks(room: Room, session: str):
    person = join(room, session)
    room.training.change_session(OFFICER, session, {"status": "cancelled"})
    with pytest.raises(Refused, match="session_cancelled"):
        room.training.mark(OFFICER, session, FIRST, person, "P")


def test_the_list_counts_participants_and_begins_with_the_latest(room: Room, session: str):
    later = room.session("2027-01-10")
    join(room, session)
    rows = room.training.sessions_page(Query(sort="starts_on", descending=True)).rows
    assert [(row.id, row.participants) for row in rows] == [(later, 0), (session, 1)]


def test_a_change_says_that_the_session_changed(room: Room, session: str):
    person = join(room, session)
    changed = room.training.mark(OFFICER, session, FIRST, person, "P")
    assert (changed.id, changed.kinds) == (session, {"session", "attendance"})


def test_a_person_knows_the_sessions_taken_part_in(room: Room, session: str):
    person = join(room, session)
    room.training.mark(OFFICER, session, FIRST, person, "P")
    found = room.training.of_person(person)
    assert [(each.session.id, each.attendance.attended) for each in found] == [(session, 1)]
