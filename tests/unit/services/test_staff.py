"""The people of a point."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from tests.unit.services.register_room import ANALYST, HEADQUARTERS, OFFICER, SUPERVISOR, Room, make_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "pc")
    yield made
    made.database.close()


def test_numbers_are_stored_in_western_digits(room: Room):
    person = room.people.person(room.person(staff_no="٤٥١٢", phone="٠٧٧٠١٢٣٤٥٦٧"))
    assert (person.staff_no, person.phone) == ("4512", "0770 123 4567")


def test_a_phone_number_with_the_code_of_the_country_reads_as_a_local_one(room: Room):
    assert room.people.person(room.person(phone="+964 750 123 4567")).phone == "0750 123 4567"


def test_headquarters_sees_no_phone_number_of_a_point_and_takes_none_away(tmp_path: Path):
    hq = make_room(tmp_path / "hq", HEADQUARTERS)
    values = {"name": "علي حسن جاسم", "phone": "0770 123 4567", "point": "SLM"}
    person = hq.people.add_person(ANALYST, values).id
    shown = hq.people.person(person)
    hq.people.change_person(ANALYST, person, {"name": shown.name, "phone": shown.phone, "post": "clerk"})
    kept = hq.desk.records.get("person", person)
    hq.database.close()
    assert kept is not None
    assert (shown.phone, kept.text("phone"), kept.text("post")) == ("", "0770 123 4567", "clerk")


def test_a_person_has_a_name(room: Room):
    with pytest.raises(Refused, match="required"):
        room.person("  ")


def test_the_latin_spelling_is_latin(room: Room):
    with pytest.raises(Refused, match="latin_letters_only"):
        room.person(name_latin="علي")


def test_readers_of_english_see_the_latin_spelling(room: Room):
    person = room.person(name_latin="Ali Hasan Jasim")
    assert room.people.person(person, "en").shown == "Ali Hasan Jasim"
    assert room.people.person(person, "ckb").shown == "علي حسن جاسم"


@pytest.mark.parametrize("typed", ["احمد", "أحمد كاظم", "ahmed", "٤٥١٢"])
def test_a_search_finds_other_spellings_and_numbers(room: Room, typed: str):
    wanted = room.person("أحمد كاظم الجبوري", name_latin="Ahmed Kadhim", staff_no="4512")
    room.person("سارة كريم محمد")
    assert [row.id for row in room.people.page(Query(search=typed)).rows] == [wanted]


def test_an_equal_staff_number_is_told_before_a_person_is_added(room: Room):
    known = room.person("أحمد كاظم", staff_no="4512")
    assert [row.id for row in room.people.find_similar("زيد", "٤٥١٢")] == [known]


def test_a_name_that_differs_in_letter_variants_is_told(room: Room):
    known = room.person("أحمد فاطمة")
    assert [row.id for row in room.people.find_similar("احمد فاطمه")] == [known]


def test_officers_add_people_but_do_not_change_them(room: Room):
    person = room.person()
    with pytest.raises(Refused, match="not_allowed"):
        room.people.change_person(OFFICER, person, {"name": "علي"})


def test_a_change_names_the_version_that_was_on_screen(room: Room):
    person = room.person()
    seen = room.people.person(person).version
    room.people.change_person(SUPERVISOR, person, {"rank": "LTG"}, seen)
    assert room.people.person(person, "ar").rank_name == "فريق"


def test_who_has_left_is_shown_on_request_only(room: Room):
    person = room.person()
    room.people.set_active(SUPERVISOR, person, False)
    assert room.people.page(Query()).rows == []
    assert [row.id for row in room.people.page(Query(filters=(("left", "yes"),))).rows] == [person]


def test_a_federal_point_is_offered_federal_agencies(room: Room):
    assert "KMI" not in dict(room.people.agencies())
