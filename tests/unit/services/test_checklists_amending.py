"""Amending what was signed: a linked run with the signed answers, its own signature, and which of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.checklists import Stage
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.values import new_id
from app.services.checklists_review import Review
from tests.unit.services.checklist_room import OFFICER, SECOND, SUPERVISOR, Room, make_room

ITEM = "OPN-103"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


@pytest.fixture
def review(room: Room) -> Review:
    return Review(room.desk)


def refusal(call, *args, **kwargs) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value


def amended(room: Room, review: Review, run: str, value: str = "na") -> str:
    made = review.amend(OFFICER, run, "wrong booth was read").id
    room.checklists.answer(OFFICER, made, ITEM, value, comment="no reader here")
    room.checklists.complete(OFFICER, made)
    return made


def beside(room: Room, run: str) -> str:
    """Amend a run as another PC would that knows of no amendment, and sign it."""
    made = new_id()
    values = {"point": "SLM", "template": "SOP-01@1.0", "stage": Stage.COMPLETED.value, "amends": run}
    room.desk.save(SECOND, [Put("run", made, values)])
    room.checklists.sign_off(SUPERVISOR, made)
    return made


def test_an_amendment_begins_with_the_signed_answers(room: Room, review: Review):
    run = room.signed()
    made = review.amend(OFFICER, run, "wrong booth was read").id
    told = [room.checklists.detail(one).plain_answers for one in (run, made)]
    assert told[0] == told[1]


def test_an_amendment_belongs_where_the_signed_run_belongs(room: Room, review: Review):
    run = room.signed()
    old, new = (room.checklists.detail(one).row for one in (run, review.amend(OFFICER, run, "why").id))
    assert (old.shift_date, old.shift_name, old.template) == (new.shift_date, new.shift_name, new.template)


def test_the_signed_run_stays_as_it_was(room: Room, review: Review):
    run = room.signed()
    before = room.checklists.detail(run)
    amended(room, review, run)
    after = room.checklists.detail(run)
    assert (before.plain_answers, before.signature) == (after.plain_answers, after.signature)
    assert not after.row.changed_after_signing


def test_a_reason_is_needed(room: Room, review: Review):
    assert refusal(review.amend, OFFICER, room.signed(), " ").code == "amend_reason_needed"


def test_only_what_is_signed_is_amended(room: Room, review: Review):
    assert refusal(review.amend, OFFICER, room.completed(), "why").code == "not_signed"


def test_what_has_an_amendment_is_not_amended_beside_it(room: Room, review: Review):
    run = room.signed()
    made = review.amend(OFFICER, run, "why").id
    error = refusal(review.amend, SECOND, run, "why")
    assert (error.code, error.params["run"]) == ("already_amended", made)


def test_a_discarded_amendment_leaves_the_way_free(room: Room, review: Review):
    run = room.signed()
    room.checklists.discard(OFFICER, review.amend(OFFICER, run, "why").id, confirmed=True)
    assert review.amend(OFFICER, run, "why").id


def test_an_amendment_stands_when_it_is_signed_and_not_before(room: Room, review: Review):
    run = room.signed()
    made = amended(room, review, run)
    before = review.standing(run).run
    room.checklists.sign_off(SUPERVISOR, made)
    assert (before, review.standing(run).run, review.standing(made).run) == (run, made, made)


def test_both_runs_name_each_other(room: Room, review: Review):
    run = room.signed()
    made = amended(room, review, run)
    room.checklists.sign_off(SUPERVISOR, made)
    old, new = room.checklists.detail(run), room.checklists.detail(made)
    assert (new.amends.run, old.amended_by[0].run) == (run, made)
    assert old.amended_by[0].reason == "wrong booth was read"
    assert old.amended_by[0].signed_by_name == "Ali"


def test_the_list_marks_the_amended_run(room: Room, review: Review):
    run = room.signed()
    room.checklists.sign_off(SUPERVISOR, amended(room, review, run))
    assert (room.checklists.detail(run).row.superseded, review.superseded()) == (True, frozenset({run}))


def test_an_amendment_may_be_amended(room: Room, review: Review):
    first = room.signed()
    second = amended(room, review, first)
    room.checklists.sign_off(SUPERVISOR, second)
    third = amended(room, review, second, "yes")
    room.checklists.sign_off(SUPERVISOR, third)
    assert [review.standing(one).run for one in (first, second, third)] == [third] * 3
    assert review.superseded() == frozenset({first, second})


def test_two_amendments_beside_each_other_are_both_shown_and_the_last_signed_stands(
    room: Room, review: Review
):
    run = room.signed()
    one = amended(room, review, run)
    room.checklists.sign_off(SUPERVISOR, one)
    other = beside(room, run)
    detail = room.checklists.detail(run)
    assert {link.run for link in detail.amended_by} == {one, other}
    assert (review.standing(run).run, review.standing(run).contested) == (other, True)
    assert (room.checklists.detail(one).row.superseded, room.checklists.detail(one).row.contested) == (
        True,
        True,
    )
    assert review.superseded() == frozenset({run, one})


def test_who_gave_an_answer_that_was_taken_over_does_not_sign_the_amendment(room: Room, review: Review):
    chief = Actor("u-chief", "Omar", Role.SUPERVISOR, "SLM")
    run = room.completed(actor=chief)
    room.checklists.sign_off(SUPERVISOR, run)
    made = amended(room, review, run)
    assert refusal(room.checklists.sign_off, chief, made).code == "own_record"


def test_the_history_of_an_answer_goes_back_into_the_amended_run(room: Room, review: Review):
    run = room.signed()
    made = amended(room, review, run)
    told = [
        (one.what, one.new, one.why, one.carried, one.run)
        for one in review.history(made, ITEM)
        if one.what in ("value", "signed")
    ]
    assert told == [
        ("value", "na", "wrong booth was read", False, ""),
        ("value", "yes", "wrong booth was read", True, ""),
        ("signed", "yes", "", False, run),
        ("value", "yes", "", False, run),
    ]


def test_an_amendment_is_compared_with_what_it_amends(room: Room, review: Review):
    run = room.signed()
    found = review.beside(amended(room, review, run))
    assert found.before is not None
    assert (found.before.row.id, [row.key for row in found.rows if row.differs]) == (run, [ITEM])


def test_answers_that_fill_more_than_an_entry_are_all_taken_over(room: Room, review: Review):
    run = room.start()
    room.fill(run)
    codes = [item.code for item in room.checklists.detail(run).template.items() if item.asked]
    for code in codes:
        room.checklists.answer(OFFICER, run, code, comment="ش" * 2000)
    for place in range(100):
        values = {"run": run, "item": f"OLD-{place}", "comment": "ش" * 2000}
        room.desk.save(OFFICER, [Put("answer", f"{run}/OLD-{place}", values)])
    room.checklists.complete(OFFICER, run)
    room.checklists.sign_off(SUPERVISOR, run)
    made = review.amend(OFFICER, run, "why").id
    told = [room.checklists.detail(one).plain_answers for one in (run, made)]
    assert told[0] == told[1]
