"""Corrective actions: how a failure opens them, through which hands they go, and what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.actions import Source
from app.models.answers import Picture
from app.models.checklists import Item, ItemType
from app.models.paging import Query
from app.models.places import Place, Site
from app.models.records import Put
from app.services.actions import Actions
from tests.unit.services.checklist_room import OFFICER, POWER, SECOND, SUPERVISOR, Room, first_of, make_room

PHOTO = Picture(b"\xff\xd8\xff\xd9", "image/jpeg", "seal.jpg")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as found:
        yield found


@pytest.fixture
def actions(room: Room) -> Actions:
    return Actions(room.desk)


def failing(room: Room, item: Item, value: str = "no", comment: str = "no fuel", **head: str) -> str:
    """Start a run in which one item fails and nothing else, and return it."""
    run = room.start(**head)
    room.fill(run)
    room.checklists.answer(OFFICER, run, item.code, value, comment=comment)
    return run


def critical(room: Room) -> Item:
    return first_of(room.checklists.template("SOP-01@1.0"), ItemType.YES_NO_NA, critical=True)


def plain(room: Room) -> Item:
    return first_of(room.checklists.template("SOP-01@1.0"), ItemType.YES_NO_NA, critical=False)


def opened(room: Room, actions: Actions) -> str:
    """Return the action of a critical item that failed."""
    run = failing(room, critical(room))
    room.checklists.complete(OFFICER, run)
    return actions.of_run(run)[0].id


def code_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.code


# ---- opening -----------------------------------------------------------------------------------------------------


def test_a_critical_failure_without_a_word_cannot_be_completed(room: Room):
    item = critical(room)
    run = failing(room, item, comment="")
    with pytest.raises(Refused) as error:
        room.checklists.complete(OFFICER, run)
    assert (code_of(error), error.value.field) == ("failure_needs_word", item.code)


def test_a_photo_is_word_enough(room: Room):
    item = critical(room)
    run = failing(room, item, comment="")
    room.checklists.answer(OFFICER, run, item.code, photo=PHOTO)
    assert room.checklists.complete(OFFICER, run).kinds == {"run", "action"}


def test_a_critical_failure_is_due_before_the_next_shift(room: Room, actions: Actions):
    row = actions.detail(opened(room, actions)).row
    assert (row.due, row.priority, row.status) == ("2026-11-23", "critical", "open")


def test_a_critical_failure_of_the_night_is_due_on_the_morning_after(room: Room, actions: Actions):
    run = failing(room, critical(room), shift_name="night")
    room.checklists.complete(OFFICER, run)
    assert actions.of_run(run)[0].due == "2026-11-24"


def test_any_other_failure_has_seven_days(room: Room, actions: Actions):
    run = failing(room, plain(room))
    room.checklists.complete(OFFICER, run)
    row = actions.of_run(run)[0]
    assert (row.due, row.priority, row.post) == ("2026-11-30", "normal", "shift_supervisor")


def test_a_number_out_of_range_has_three_days(room: Room, actions: Actions):
    run = room.start(POWER)
    room.fill(run)
    number = next(
        item
        for item in room.checklists.template(POWER).items()
        if item.type is ItemType.NUMBER and item.fails_on and not item.critical
    )
    room.checklists.answer(OFFICER, run, number.code, "9999")
    room.checklists.complete(OFFICER, run)
    row = actions.of_run(run)[0]
    assert (row.due, row.priority) == ("2026-11-26", "high")


def test_what_is_entered_late_counts_from_the_day_of_the_entry(room: Room, actions: Actions):
    run = failing(room, critical(room), shift_date="2026-11-01")
    room.checklists.complete(OFFICER, run)
    assert actions.of_run(run)[0].due == "2026-11-23"


def test_a_shift_far_in_the_future_keeps_nobody_from_completing(room: Room, actions: Actions):
    run = failing(room, plain(room), shift_date="9999-12-31")
    room.checklists.complete(OFFICER, run)
    assert actions.of_run(run)[0].due.startswith("9999-01")


def test_a_good_run_opens_no_action(room: Room, actions: Actions):
    assert actions.of_run(room.completed()) == []


def test_completing_again_opens_none_twice_and_leaves_what_was_done(room: Room, actions: Actions):
    action = opened(room, actions)
    run = actions.detail(action).row.run
    actions.set_status(OFFICER, action, "in_progress")
    room.checklists.reopen(OFFICER, run)
    room.checklists.complete(OFFICER, run)
    assert [row.status for row in actions.of_run(run)] == ["in_progress"]


def test_a_corrected_answer_is_told_and_the_action_stays(room: Room, actions: Actions):
    action = opened(room, actions)
    row = actions.detail(action).row
    room.checklists.reopen(OFFICER, row.run)
    room.checklists.answer(OFFICER, row.run, row.item, "yes")
    room.checklists.complete(OFFICER, row.run)
    after = actions.detail(action).row
    assert (row.source, after.source, after.status) == (Source.STANDS, Source.CORRECTED, "open")


def test_the_actions_of_an_amended_run_follow_its_amendment(room: Room, actions: Actions):
    item = critical(room)
    first = failing(room, item)
    room.checklists.complete(OFFICER, first)
    action = actions.of_run(first)[0].id
    second = failing(room, item)
    room.desk.save(OFFICER, [Put("run", second, {"amends": first})])
    room.checklists.complete(OFFICER, second)
    assert [row.id for row in actions.of_run(second)] == [action]
    assert [row.id for row in actions.of_run(first)] == [action]


def test_an_action_opened_by_hand_needs_a_title_and_a_day(actions: Actions):
    with pytest.raises(Refused) as error:
        actions.open(OFFICER, {"title": " ", "due": "2026-12-01"})
    assert (code_of(error), error.value.field) == ("required", "title")


# ---- the way of an action ----------------------------------------------------------------------------------------


def test_what_was_done_is_told_by_a_word_or_a_photo(room: Room, actions: Actions):
    action = opened(room, actions)
    with pytest.raises(Refused) as error:
        actions.set_status(OFFICER, action, "done")
    assert code_of(error) == "action_word_needed"
    actions.set_status(OFFICER, action, "done", photo=PHOTO)
    assert actions.detail(action).status_photo


def test_passing_up_says_why(room: Room, actions: Actions):
    with pytest.raises(Refused) as error:
        actions.set_status(OFFICER, opened(room, actions), "escalated")
    assert code_of(error) == "action_reason_needed"


def test_nobody_checks_what_they_did_themselves(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.set_status(SUPERVISOR, action, "done", "mended")
    with pytest.raises(Refused) as error:
        actions.set_status(SUPERVISOR, action, "closed")
    assert code_of(error) == "own_record"


def test_another_person_closes_what_is_done(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.set_status(OFFICER, action, "done", "mended")
    actions.set_status(SUPERVISOR, action, "closed")
    assert actions.detail(action).row.status == "closed"


def test_closing_needs_who_may_sign_off(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.set_status(OFFICER, action, "done", "mended")
    with pytest.raises(Refused) as error:
        actions.set_status(SECOND, action, "closed")
    assert code_of(error) == "not_allowed"


def test_an_open_action_is_not_closed_without_being_done(room: Room, actions: Actions):
    with pytest.raises(Refused) as error:
        actions.set_status(SUPERVISOR, opened(room, actions), "closed")
    assert code_of(error) == "status_not_next"


def test_a_step_can_be_taken_back_by_who_made_it(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.set_status(OFFICER, action, "in_progress")
    actions.set_status(OFFICER, action, "done", "mended")
    with pytest.raises(Refused) as error:
        actions.take_back(SECOND, action)
    actions.take_back(OFFICER, action)
    assert (code_of(error), actions.detail(action).row.status) == ("not_your_step", "in_progress")


def test_what_is_given_back_has_another_day_and_taking_back_restores_the_first(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.set_status(OFFICER, action, "escalated", "no fuel")
    actions.set_status(SUPERVISOR, action, "open", "fuel on Sunday", due="2026-11-29")
    given_back = actions.detail(action).row.due
    actions.take_back(SUPERVISOR, action)
    row = actions.detail(action).row
    assert (given_back, row.due, row.status) == ("2026-11-29", "2026-11-23", "escalated")


def test_the_history_tells_every_step_the_newest_first(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.note(SECOND, action, "called the workshop")
    actions.set_status(OFFICER, action, "escalated", "no spare part")
    events = actions.detail(action).events
    assert [(event.what, event.new, event.old, event.by_name) for event in events] == [
        ("status", "escalated", "open", "Karwan"),
        ("note", "called the workshop", "", "Sara"),
        ("opened", "", "", "Karwan"),
    ]


def test_a_note_is_declared_void_by_its_author_and_stays(room: Room, actions: Actions):
    action = opened(room, actions)
    actions.note(OFFICER, action, "wrong booth")
    note = actions.detail(action).events[0].id
    with pytest.raises(Refused):
        actions.void_note(SECOND, note, "not mine")
    actions.void_note(OFFICER, note, "another action")
    assert actions.detail(action).events[0].voided


def test_an_action_of_a_checklist_is_never_removed(room: Room, actions: Actions):
    with pytest.raises(Refused) as error:
        actions.remove(SUPERVISOR, opened(room, actions), "nuisance")
    assert code_of(error) == "action_of_checklist"


def test_a_removed_action_comes_back(actions: Actions):
    action = actions.open(OFFICER, {"title": "Paint the gate", "due": "2026-12-01"}).id
    actions.remove(SUPERVISOR, action, "opened twice")
    actions.restore(SUPERVISOR, action)
    assert actions.detail(action).row.title == "Paint the gate"


# ---- lists -------------------------------------------------------------------------------------------------------


def by_hand(actions: Actions, title: str, due: str, **more: str) -> str:
    return actions.open(OFFICER, {"title": title, "due": due, **more}).id


def titles(actions: Actions, **filters: str) -> list[str]:
    query = Query(sort="due", filters=tuple(filters.items()))
    return [row.title for row in actions.page(query, None, "en", SUPERVISOR).rows]


def closed(actions: Actions, action: str) -> None:
    actions.set_status(OFFICER, action, "done", "done")
    actions.set_status(SUPERVISOR, action, "closed")


def test_what_is_due_first_comes_first_and_the_closed_ones_last(actions: Actions):
    closed(actions, by_hand(actions, "closed", "2026-01-01"))
    by_hand(actions, "later", "2026-12-02")
    by_hand(actions, "sooner", "2026-11-20")
    assert titles(actions) == ["sooner", "later", "closed"]


def test_headquarters_sees_first_what_was_passed_up(tmp_path: Path):
    with make_room(tmp_path, Place(Site.HQ, "HQ")) as room:
        actions = Actions(room.desk)
        by_hand(actions, "overdue", "2026-11-20", point="SLM")
        up = by_hand(actions, "passed up", "2026-12-02", point="BSH")
        actions.set_status(OFFICER, up, "escalated", "no fuel")
        assert titles(actions) == ["passed up", "overdue"]


def test_pages_run_on_from_one_group_into_the_next(actions: Actions, monkeypatch: pytest.MonkeyPatch):
    for number in range(3):
        closed(actions, by_hand(actions, f"closed {number}", f"2026-11-0{number + 1}"))
        by_hand(actions, f"open {number}", f"2026-12-0{number + 1}")
    monkeypatch.setattr("app.services.actions_listing.PAGE_SIZE", 2)
    query, found, after = Query(sort="due"), [], None
    while True:
        page = actions._listing._banded(query, after, [], actions._listing._bands(""), 2)
        found += [row.text("title") for row in page.rows]
        if page.next_key is None:
            break
        after = page.next_key
    assert found == ["open 0", "open 1", "open 2", "closed 2", "closed 1", "closed 0"]


def test_an_action_is_overdue_from_the_day_after_its_day(room: Room, actions: Actions):
    by_hand(actions, "fuel", "2026-11-23")
    before = titles(actions, state="overdue")
    room.clock.at += timedelta(days=1)
    assert (before, titles(actions, state="overdue")) == ([], ["fuel"])


def test_mine_are_those_of_my_post_and_those_in_my_hands(actions: Actions):
    by_hand(actions, "of the post", "2026-12-01", post="shift_supervisor")
    by_hand(actions, "of others", "2026-12-01", post="it_officer")
    actions.set_status(SUPERVISOR, by_hand(actions, "begun", "2026-12-02"), "in_progress")
    assert titles(actions, mine="yes") == ["of the post", "begun"]


def test_counts_tell_what_waits(room: Room, actions: Actions):
    by_hand(actions, "fuel", "2026-11-20")
    actions.set_status(OFFICER, by_hand(actions, "scanner", "2026-12-20"), "escalated", "no part")
    found = actions.counts()
    assert (found.to_do, found.overdue, found.escalated, found.done) == (2, 1, 1, 0)


def test_an_action_about_an_asset_is_found_from_the_asset(room: Room, actions: Actions):
    room.desk.save(OFFICER, [Put("asset", "a1", {"point": "SLM", "name": "Reader", "tag": "T-1"})])
    action = by_hand(actions, "Replace the glass", "2026-12-01", asset="a1")
    assert [(row.id, row.asset_name) for row in actions.of_asset("a1")] == [(action, "Reader")]
