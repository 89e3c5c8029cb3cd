"""Moving an open run to a newer version of its checklist: what goes along, what is kept aside, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused
from app.models.places import Place, Site
from app.models.records import Put
from app.models.runs import RunDetail
from app.services.checklists_review import Review
from tests.unit.services.checklist_room import OFFICER, SECOND, SUPERVISOR, Room, make_room

OLD, NEW = "MOV-1@1.0", "MOV-1@2.0"


def item(code: str, kind: str = "yes_no_na", text: str = "", **more: Any) -> dict[str, Any]:
    return {"code": code, "type": kind, "text": {"en": text or code}, "required": True, **more}


def publish(room: Room, version: str, *items: dict[str, Any]) -> None:
    doc = {
        "code": "MOV-1",
        "version": version,
        "title": {"en": f"Gate round {version}"},
        "frequency": "daily",
        "applies_to": ["land", "air"],
        "sections": [{"title": {"en": "Gate"}, "items": list(items)}],
    }
    values = {"code": "MOV-1", "version": version, "doc": doc, "published": "x"}
    room.desk.save(SUPERVISOR, [Put("template", f"MOV-1@{version}", values)])


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path, Place(Site.HQ, "")) as made:
        publish(made, "1.0", item("LOCK"), item("LAMP", text="Lamp on"), item("FUEL"), item("SEAL"))
        yield made


@pytest.fixture
def review(room: Room) -> Review:
    return Review(room.desk)


@pytest.fixture
def run(room: Room) -> str:
    made = room.start(OLD, point="SLM")
    for code in ("LOCK", "LAMP", "FUEL", "SEAL"):
        room.checklists.answer(OFFICER, made, code, "yes", comment=f"about {code}")
    number = item("FUEL", "number", "Litres in the tank")
    publish(room, "2.0", item("LOCK"), item("LAMP", text="Lamp lit"), number, item("DOOR"))
    return made


def told(detail: RunDetail) -> dict[str, str]:
    return {key: answer.value for key, answer in detail.plain_answers.items() if answer.value}


def test_the_preview_says_what_becomes_of_every_answer(room: Room, review: Review, run: str):
    move = review.preview_move(run)
    assert (move.kept, move.dropped) == (("LAMP", "LOCK"), ("FUEL", "SEAL"))
    assert [one.code for one in move.new] == ["DOOR"]
    assert [(old.text.en, new.text.en) for old, new in move.reworded] == [("Lamp on", "Lamp lit")]


def test_a_moved_run_follows_the_newer_version(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    assert room.checklists.detail(run).template.id == NEW


def test_answers_that_the_version_asks_for_are_kept(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    answers = room.checklists.detail(run).plain_answers
    assert (answers["LOCK"].value, answers["LOCK"].comment) == ("yes", "about LOCK")


def test_dropped_answers_are_preserved_and_listed_with_what_was_asked(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    detail = room.checklists.detail(run)
    listed = [(one.key, one.item.text.en, one.version) for one in detail.left_over if one.item]
    assert listed == [("FUEL@1.0", "FUEL", "1.0"), ("SEAL", "SEAL", "1.0")]
    assert detail.plain_answers["FUEL@1.0"].comment == "about FUEL"


def test_an_item_that_is_asked_in_another_way_is_open_again(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    assert set(room.checklists.detail(run).row.result.missing) == {"FUEL", "DOOR"}


def test_moving_back_brings_everything_back(room: Room, review: Review, run: str):
    before = told(room.checklists.detail(run))
    review.move_to_newer(OFFICER, run)
    review.move_to_newer(OFFICER, run, OLD)
    detail = room.checklists.detail(run)
    assert (told(detail), detail.template.id, detail.left_over) == (before, OLD, ())


def test_what_was_answered_to_the_newer_version_is_kept_when_it_moves_back(
    room: Room, review: Review, run: str
):
    review.move_to_newer(OFFICER, run)
    room.checklists.answer(OFFICER, run, "FUEL", "120")
    review.move_to_newer(OFFICER, run, OLD)
    answers = told(room.checklists.detail(run))
    assert (answers["FUEL"], answers["FUEL@2.0"]) == ("yes", "120")


def test_who_answered_is_named_wherever_a_move_puts_the_answer(room: Room, review: Review, run: str):
    review.move_to_newer(SECOND, run)
    moved = room.checklists.detail(run).answers["FUEL@1.0"]
    review.move_to_newer(SECOND, run, OLD)
    back = room.checklists.detail(run).answers["FUEL"]
    assert (moved.by, back.by) == (OFFICER.id, OFFICER.id)


def test_the_log_still_has_a_dropped_answer(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    assert [(one.old, one.new) for one in review.history(run, "FUEL") if one.what == "value"] == [
        ("yes", ""),
        ("", "yes"),
    ]


def test_dropped_answers_are_signed_with_the_rest_and_taken_over_by_an_amendment(
    room: Room, review: Review, run: str
):
    review.move_to_newer(OFFICER, run)
    room.checklists.answer(OFFICER, run, "FUEL", "120")
    room.checklists.answer(OFFICER, run, "DOOR", "yes")
    room.checklists.complete(OFFICER, run)
    room.checklists.sign_off(SUPERVISOR, run)
    made = review.amend(OFFICER, run, "wrong gate").id
    for one in (run, made):
        listed = room.checklists.detail(one).left_over
        assert [(left.key, left.item is not None) for left in listed] == [("FUEL@1.0", True), ("SEAL", True)]


def test_a_run_of_the_newest_version_has_nowhere_to_move(room: Room, review: Review, run: str):
    review.move_to_newer(OFFICER, run)
    assert review.newer_version(run) is None
    with pytest.raises(Refused, match="newest_already"):
        review.move_to_newer(OFFICER, run)


def test_a_run_does_not_move_to_another_checklist(review: Review, run: str):
    with pytest.raises(Refused, match="other_checklist"):
        review.move_to_newer(OFFICER, run, "SOP-01@1.0")


def test_a_completed_run_does_not_move(room: Room, review: Review, run: str):
    room.checklists.complete(OFFICER, run)
    with pytest.raises(Refused, match="run_completed"):
        review.move_to_newer(OFFICER, run)
