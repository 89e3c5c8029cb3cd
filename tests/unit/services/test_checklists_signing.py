"""Completing, returning and signing off a checklist, and what a signed one shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.checklists import ItemType, answer_id
from app.models.records import Put
from app.services.checklists import NOTHING_SEEN
from tests.unit.services.checklist_room import (
    BOOTH,
    CASE,
    OFFICER,
    SECOND,
    SUPERVISOR,
    Room,
    first_of,
    make_room,
)

ITEM = "OPN-103"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


def refusal(call, *args, **kwargs) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value


def test_a_run_with_open_required_items_is_not_completed(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes")
    error = refusal(room.checklists.complete, OFFICER, run)
    assert (error.code, error.field) == ("items_missing", "OPN-101")


def test_how_many_items_are_left_is_told(room: Room):
    run = room.start()
    assert (
        refusal(room.checklists.complete, OFFICER, run).params["count"]
        == room.checklists.detail(run).row.left
    )


def test_the_signatures_of_others_do_not_hold_up_completion(room: Room):
    run = room.start()
    room.fill(run)
    room.checklists.clear_answer(OFFICER, run, "OPN-503")
    room.checklists.complete(OFFICER, run)
    assert room.checklists.detail(run).row.status == "completed"


def test_a_critical_item_set_to_not_applicable_asks_for_a_reason(room: Room):
    run = room.start()
    room.fill(run)
    item = first_of(room.checklists.template(BOOTH), ItemType.YES_NO_NA, critical=True).code
    room.checklists.answer(OFFICER, run, item, "na")
    error = refusal(room.checklists.complete, OFFICER, run)
    assert (error.code, error.field) == ("reason_needed", item)


def test_a_case_without_register_number_is_not_completed(room: Room):
    run = room.start(CASE)
    room.fill(run)
    assert refusal(room.checklists.complete, OFFICER, run).code == "case_ref_needed"


def test_a_completed_run_shows_who_completed_it(room: Room):
    assert room.checklists.detail(room.completed(actor=SECOND)).row.completed_by_name == "Sara"


def test_the_result_is_two_figures(room: Room):
    run = room.start()
    room.fill(run)
    critical = first_of(room.checklists.template(BOOTH), ItemType.YES_NO_NA, critical=True).code
    room.checklists.answer(OFFICER, run, critical, "no")
    result = room.checklists.detail(run).row.result
    assert (result.applicable - result.met, result.critical_failures) == (1, 1)


def test_a_completed_run_takes_no_answers(room: Room):
    assert refusal(room.checklists.answer, OFFICER, room.completed(), ITEM, "no").code == "run_completed"


def test_a_reopened_run_takes_answers_again(room: Room):
    run = room.completed()
    room.checklists.reopen(OFFICER, run, reason="wrong booth")
    room.checklists.answer(OFFICER, run, ITEM, "no")
    assert room.checklists.answer_of(run, ITEM).answer.value == "no"


def test_a_run_is_returned_with_a_comment_only(room: Room):
    assert refusal(room.checklists.send_back, SUPERVISOR, room.completed(), " ").code == "comment_needed"


def test_a_returned_run_can_be_corrected_and_completed_again(room: Room):
    run = room.completed()
    room.checklists.send_back(SUPERVISOR, run, "the stamp number is missing")
    room.checklists.answer(OFFICER, run, ITEM, "no")
    room.checklists.complete(OFFICER, run)
    assert room.checklists.detail(run).row.return_comment == ""


def test_a_returned_run_shows_comment_and_who_returned_it(room: Room):
    run = room.completed()
    room.checklists.send_back(SUPERVISOR, run, "the stamp number is missing")
    row = room.checklists.detail(run).row
    assert (row.status, row.return_comment, row.returned_by_name) == (
        "returned",
        "the stamp number is missing",
        "Ali",
    )


def test_an_officer_signs_nothing_off(room: Room):
    assert refusal(room.checklists.sign_off, SECOND, room.completed()).code == "not_allowed"


def test_nobody_signs_off_what_they_completed(room: Room):
    run = room.completed(actor=SUPERVISOR)
    assert refusal(room.checklists.sign_off, SUPERVISOR, run).code == "own_record"


def test_nobody_signs_off_what_they_answered(room: Room):
    run = room.start()
    room.fill(run)
    room.checklists.answer(SUPERVISOR, run, ITEM, "no")
    room.checklists.complete(OFFICER, run)
    assert refusal(room.checklists.sign_off, SUPERVISOR, run).code == "own_record"


def test_a_supervisor_who_signed_in_the_form_may_sign_it_off(room: Room):
    run = room.start()
    room.fill(run)
    room.checklists.answer(SUPERVISOR, run, "OPN-503", "Ali")
    room.checklists.complete(OFFICER, run)
    room.checklists.sign_off(SUPERVISOR, run)
    assert room.checklists.detail(run).row.status == "signed"


def test_a_draft_is_not_signed_off(room: Room):
    assert refusal(room.checklists.sign_off, SUPERVISOR, room.start()).code == "not_completed"


def test_a_run_with_two_answers_to_one_item_is_not_signed_off(room: Room):
    run = room.start()
    room.checklists.answer(OFFICER, run, ITEM, "yes", seen=NOTHING_SEEN)
    room.checklists.answer(SECOND, run, ITEM, "no", seen=NOTHING_SEEN)
    for item in room.checklists.template(BOOTH).items():
        if item.required and item.code != ITEM:
            room.checklists.put_back(OFFICER, run, _answered(item))
    room.checklists.complete(OFFICER, run)
    assert refusal(room.checklists.sign_off, SUPERVISOR, run).code == "conflicts_open"


def test_a_signed_run_names_who_signed(room: Room):
    signature = room.checklists.detail(room.signed()).signature
    assert signature is not None
    assert signature.by_name == "Ali"


@pytest.mark.parametrize("act", ["answer", "note", "reopen", "complete", "discard"])
def test_a_signed_run_is_not_changed(room: Room, act: str):
    more = {"answer": (ITEM, "no"), "note": ("late",)}.get(act, ())
    assert refusal(getattr(room.checklists, act), OFFICER, room.signed(), *more).code == "run_signed"


def test_a_signed_run_shows_the_signed_value_and_what_came_after_beside_it(room: Room):
    run = room.signed()
    late = Put("answer", answer_id(run, ITEM), {"run": run, "item": ITEM, "value": "no"})
    room.desk.save(SECOND, [late])
    given = room.checklists.detail(run).answers[ITEM]
    assert (given.answer.value, given.beside and given.beside.value) == ("yes", "no")


def test_a_signed_value_keeps_the_name_of_who_gave_it(room: Room):
    run = room.signed()
    late = Put("answer", answer_id(run, ITEM), {"run": run, "item": ITEM, "value": "no"})
    room.desk.save(SECOND, [late])
    given = room.checklists.detail(run).answers[ITEM]
    assert (given.by_name, given.beside_by_name) == ("Karwan", "Sara")


def test_the_result_of_a_signed_run_stays_what_was_signed(room: Room):
    run = room.signed()
    before = room.checklists.detail(run).row.result
    room.desk.save(SECOND, [Put("answer", answer_id(run, ITEM), {"run": run, "item": ITEM, "value": "no"})])
    row = room.checklists.detail(run).row
    assert (row.result, row.changed_after_signing) == (before, True)


def _answered(item):
    from app.models.checklists import Answer
    from tests.unit.services.checklist_room import good_answer

    return Answer(item.code, good_answer(item))
