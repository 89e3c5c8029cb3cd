"""Reviewing: the queue, a run beside the one before, remarks and what answers them, the whole story of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.comparing import Mark
from app.services.checklists_review import Review
from tests.unit.services.checklist_room import OFFICER, SECOND, SUPERVISOR, Room, make_room

ITEM = "OPN-103"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


@pytest.fixture
def review(room: Room) -> Review:
    return Review(room.desk, lambda device: f"PC of {device}")


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value.code


def completed(room: Room, value: str = "yes", **more: str) -> str:
    run = room.start(**more)
    room.fill(run)
    room.checklists.answer(OFFICER, run, ITEM, value, comment="broken" if value == "no" else "")
    room.checklists.complete(OFFICER, run)
    room.clock.forward(minutes=5)
    return run


def marks(review: Review, run: str) -> dict[str, Mark]:
    return {row.key: row.mark for row in review.beside(run).rows}


def test_the_queue_has_what_waits_the_oldest_first(room: Room, review: Review):
    first, second = completed(room), completed(room)
    room.start()
    assert [row.id for row in review.queue(SUPERVISOR).rows] == [first, second]


def test_an_officer_has_no_queue(room: Room, review: Review):
    assert refusal(review.queue, OFFICER) == "not_allowed"


def test_an_item_that_fails_now_and_did_not_before_is_newly_failed(room: Room, review: Review):
    completed(room)
    assert marks(review, completed(room, "no"))[ITEM] is Mark.NEWLY_FAILED


def test_an_item_that_failed_before_as_well_has_failed_again(room: Room, review: Review):
    completed(room, "no")
    assert marks(review, completed(room, "no"))[ITEM] is Mark.FAILED_AGAIN


def test_an_item_that_is_met_again_is_mended(room: Room, review: Review):
    completed(room, "no")
    assert marks(review, completed(room))[ITEM] is Mark.MENDED


def test_the_same_answers_do_not_differ(room: Room, review: Review):
    completed(room)
    assert set(marks(review, completed(room)).values()) == {Mark.SAME}


def test_the_first_run_of_its_kind_has_nothing_beside_it(room: Room, review: Review):
    found = review.beside(completed(room, "no"))
    assert (found.before, [row.key for row in found.rows if row.differs]) == (None, [ITEM])


def test_a_run_is_compared_with_one_of_the_same_zone(room: Room, review: Review):
    same = completed(room, zone="B04")
    completed(room, zone="B01")
    found = review.beside(completed(room, zone="B04")).before
    assert found is not None
    assert found.row.id == same


def test_a_remark_stands_open_until_the_answer_is_written_again(room: Room, review: Review):
    run = completed(room, "no")
    room.checklists.send_back(SUPERVISOR, run, "", {ITEM: "Look again at the seal"})
    before = room.checklists.detail(run).remarks
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    after = room.checklists.detail(run).remarks
    assert ([one.open for one in before], [one.corrected for one in after]) == ([True], [True])


def test_a_correction_after_a_remark_says_the_remark_as_its_reason(room: Room, review: Review):
    run = completed(room, "no")
    room.checklists.send_back(SUPERVISOR, run, "", {ITEM: "Look again at the seal"})
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    assert review.history(run, ITEM)[0].why == "Look again at the seal"


def test_a_remark_can_be_answered_in_words(room: Room, review: Review):
    run = completed(room, "no")
    review.remark(SUPERVISOR, run, ITEM, "Is this right?")
    remark = room.checklists.detail(run).remarks[0]
    review.reply(OFFICER, run, remark.said.id, "Yes, the reader is with the workshop")
    found = room.checklists.detail(run).remarks[0]
    assert ([one.text for one in found.replies], found.open) == (
        ["Yes, the reader is with the workshop"],
        False,
    )


def test_a_run_goes_back_with_the_remarks_that_were_made_before(room: Room, review: Review):
    run = completed(room)
    review.remark(SUPERVISOR, run, ITEM, "Is this right?")
    room.checklists.send_back(SUPERVISOR, run, "")
    assert room.checklists.detail(run).row.status == "returned"


def test_a_run_is_not_returned_without_a_word(room: Room, review: Review):
    assert refusal(room.checklists.send_back, SUPERVISOR, completed(room), " ") == "comment_needed"


def test_the_comment_on_the_whole_run_stays_readable_when_it_is_completed_again(room: Room, review: Review):
    run = completed(room)
    room.checklists.send_back(SUPERVISOR, run, "Which booth was it?")
    before = room.checklists.detail(run).remarks
    room.checklists.complete(OFFICER, run)
    after = room.checklists.detail(run).remarks
    assert [(one.said.text, one.open) for one in (*before, *after)] == [
        ("Which booth was it?", True),
        ("Which booth was it?", False),
    ]


def test_a_remark_is_taken_back_by_who_made_it_only(room: Room, review: Review):
    run = completed(room)
    remark = review.remark(SUPERVISOR, run, ITEM, "Is this right?").ids[1]
    other = SUPERVISOR.__class__("u-other", "Omar", SUPERVISOR.role, "SLM")
    assert refusal(review.take_back, other, run, remark) == "not_your_remark"
    review.take_back(SUPERVISOR, run, remark)
    assert room.checklists.detail(run).remarks == ()


def test_an_officer_makes_no_remarks(room: Room, review: Review):
    assert refusal(review.remark, SECOND, completed(room), ITEM, "?") == "not_allowed"


def test_the_story_of_an_answer_has_what_was_said_between_its_writes(room: Room, review: Review):
    run = completed(room, "no")
    room.checklists.send_back(SUPERVISOR, run, "", {ITEM: "Look again"})
    room.checklists.answer(OFFICER, run, ITEM, "yes", why="it was the other seal")
    review.explain(OFFICER, run, ITEM, "the light was bad")
    told = [(one.what, one.new, one.why, one.pc) for one in review.history(run, ITEM)]
    assert told[:3] == [
        ("reason", "the light was bad", "", "PC of test"),
        ("value", "yes", "it was the other seal", "PC of test"),
        ("remark", "Look again", "", "PC of test"),
    ]
