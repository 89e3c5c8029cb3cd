"""Filling in a checklist: starting, answering, taking back, and what the list shows of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.answers import Picture
from app.models.checklists import ItemType
from app.models.paging import Query
from app.models.places import HQ_CODE, Place, Site
from app.services.checklists import NOTHING_SEEN, Checklists
from tests.unit.services.checklist_room import (
    BOOTH,
    CASE,
    OFFICER,
    POWER,
    SECOND,
    SUPERVISOR,
    Room,
    first_of,
    make_room,
)

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
ITEM = "OPN-103"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


def refusal(call, *args, **kwargs) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value


def test_an_airport_is_not_offered_the_vehicle_inspection(tmp_path: Path):
    with make_room(tmp_path, Place(Site.POINT, "BGW")) as room:
        assert "SOP-06" not in {template.code for template in room.checklists.templates()}


def test_headquarters_sees_every_checklist(tmp_path: Path):
    with make_room(tmp_path, Place(Site.HQ, HQ_CODE)) as room:
        assert len(room.checklists.templates()) == 19


def test_a_run_belongs_to_agency_section_and_point_of_who_starts_it(room: Room):
    row = room.checklists.detail(room.start()).row
    assert (row.agency, row.section, row.point) == ("BPC", "arrival", "SLM")


def test_a_run_shows_who_started_it(room: Room):
    assert room.checklists.detail(room.start(actor=SECOND)).row.opened_by_name == "Sara"


def test_a_date_that_is_none_is_refused(room: Room):
    assert refusal(room.start, shift_date="2026-02-30").code == "bad_date"


def test_an_unknown_checklist_is_refused(room: Room):
    assert refusal(room.start, "SOP-99@1.0").code == "template_missing"


def test_each_answer_is_on_the_disk_when_it_has_been_given(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    assert room.checklists.detail(run).answers[ITEM].answer.value == "yes"


def test_an_answer_shows_who_gave_it(room: Room):
    run = room.start()
    room.checklists.answer(SECOND, run, ITEM, "no")
    assert room.checklists.detail(run).answers[ITEM].by_name == "Sara"


def test_an_answer_that_is_none_of_the_options_is_refused_at_its_item(room: Room):
    error = refusal(room.checklists.answer, OFFICER, room.start(), ITEM, "maybe")
    assert (error.code, error.field) == ("bad_answer", ITEM)


def test_a_number_in_arabic_digits_is_stored_in_western_ones(room: Room):
    run = room.start(POWER)
    item = first_of(room.checklists.template(POWER), ItemType.NUMBER).code
    room.checklists.answer(OFFICER, run, item, "٢٢٠٫٥")
    assert room.checklists.answer_of(run, item).answer.value == "220.5"


def test_a_number_outside_its_range_is_kept_and_counts_as_failed(room: Room):
    run = room.start(POWER)
    items = room.checklists.template(POWER).items()
    item = next(item for item in items if item.type is ItemType.NUMBER and item.fails_on)
    room.checklists.answer(OFFICER, run, item.code, str(item.maximum + 1))
    assert room.checklists.detail(run).row.result.failed == (item.code,)


def test_a_comment_leaves_the_answer_alone(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "no")
    room.checklists.answer(OFFICER, run, ITEM, comment="badge is lost")
    answer = room.checklists.answer_of(run, ITEM).answer
    assert (answer.value, answer.comment) == ("no", "badge is lost")


def test_clearing_an_answer_leaves_its_comment(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "no", comment="badge is lost")
    room.checklists.clear_answer(OFFICER, run, ITEM)
    answer = room.checklists.answer_of(run, ITEM).answer
    assert (answer.given, answer.comment) == (False, "badge is lost")


def test_undo_brings_the_earlier_answer_back_with_its_comment(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes", comment="seen")
    before = room.checklists.answer_of(run, ITEM).answer
    room.checklists.answer(OFFICER, run, ITEM, "no", comment="")
    room.checklists.put_back(OFFICER, run, before)
    assert room.checklists.answer_of(run, ITEM).answer == before


def test_a_photo_is_kept_as_a_blob_and_counts_as_answer(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, "OPN-204", picture=Picture(PNG, "image/png", "stamp.png"))
    answer = room.checklists.answer_of(run, "OPN-204").answer
    assert answer.blob is not None
    assert room.checklists.picture(answer.blob["sha256"]) == PNG


def test_a_picture_is_no_answer_to_a_question(room: Room):
    picture = Picture(PNG, "image/png")
    assert refusal(room.checklists.answer, OFFICER, room.start(), ITEM, picture=picture).code == "bad_answer"


def test_evidence_may_stand_beside_any_answer(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "no", photo=Picture(PNG, "image/png", "badge.png"))
    assert room.checklists.answer_of(run, ITEM).answer.photo is not None


def test_the_same_answer_again_changes_nothing(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    assert not room.checklists.answer(OFFICER, run, ITEM, "yes").kinds


def test_two_answers_whose_authors_saw_nothing_are_a_conflict(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes", seen=NOTHING_SEEN)
    room.checklists.answer(SECOND, run, ITEM, "no", seen=NOTHING_SEEN)
    assert room.checklists.detail(run).row.conflicted


def test_of_a_conflict_both_values_are_told_with_their_authors(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes", seen=NOTHING_SEEN)
    room.checklists.answer(SECOND, run, ITEM, "no", seen=NOTHING_SEEN)
    told = [(rival.value, rival.by_name) for rival in room.checklists.detail(run).answers[ITEM].rivals]
    assert told == [("no", "Sara"), ("yes", "Karwan")]


def test_answering_again_decides_a_conflict(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes", seen=NOTHING_SEEN)
    room.checklists.answer(SECOND, run, ITEM, "no", seen=NOTHING_SEEN)
    seen = room.checklists.answer_of(run, ITEM).version
    room.checklists.answer(OFFICER, run, ITEM, "no", seen=seen)
    assert not room.checklists.detail(run).row.conflicted


def test_the_history_of_an_answer_names_old_new_and_who(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    room.checklists.answer(SECOND, run, ITEM, "no")
    told = [(change.old, change.new, change.by_name) for change in room.checklists.history(run, ITEM)]
    assert told == [("yes", "no", "Sara"), ("", "yes", "Karwan")]


def test_the_history_keeps_an_answer_that_was_taken_back(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    room.checklists.clear_answer(OFFICER, run, ITEM)
    assert [change.new for change in room.checklists.history(run, ITEM)] == ["", "yes"]


def test_a_run_is_found_by_its_register_number(room: Room):
    run = room.start(CASE, case_ref="SL-2026/118")
    room.start()
    found = room.checklists.page(Query(search="118")).rows
    assert [row.id for row in found] == [run]


def test_a_run_is_found_by_the_title_in_another_language(room: Room):
    run = room.start()
    room.start(CASE)
    assert [row.id for row in room.checklists.page(Query(search="كابينة التدقيق الأولي")).rows] == [run]


def test_the_list_is_filtered_by_status(room: Room):
    room.start()
    run = room.completed()
    found = room.checklists.page(Query(filters=(("status", "completed"),))).rows
    assert [row.id for row in found] == [run]


def test_the_zone_of_an_open_run_can_be_corrected(room: Room):
    run = room.start(zone="B01")
    room.checklists.change(OFFICER, run, zone="B04")
    assert room.checklists.detail(run).row.zone == "B04"


def test_a_draft_with_answers_is_only_discarded_when_confirmed(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    assert refusal(room.checklists.discard, OFFICER, run).code == "answers_exist"
    room.checklists.discard(OFFICER, run, confirmed=True)
    assert refusal(room.checklists.detail, run).code == "record_missing"


def test_a_completed_run_is_not_discarded(room: Room):
    assert refusal(room.checklists.discard, OFFICER, room.completed(), confirmed=True).code == "not_a_draft"


def test_the_runs_of_a_shift_are_found_before_a_second_one_is_started(room: Room):
    run = room.start(zone="B01")
    room.start(shift_name="night")
    assert [row.id for row in room.checklists.of_shift("SOP-01", "2026-11-23", "day")] == [run]


def test_a_checklist_of_another_point_is_not_written_from_here(room: Room):
    run = room.start()
    elsewhere = Checklists(replace(room.desk, place=Place(Site.POINT, "SHB")))
    assert refusal(elsewhere.answer, OFFICER, run, ITEM, "yes").code == "record_of_another_point"


def test_headquarters_starts_a_checklist_for_a_point(tmp_path: Path):
    with make_room(tmp_path, Place(Site.HQ, HQ_CODE)) as room:
        run = room.start(BOOTH, SUPERVISOR, point="SHB")
        assert room.checklists.detail(run).row.point == "SHB"
