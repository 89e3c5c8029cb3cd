"""Runs of checklists with conditions and repeated sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.places import Place, Site
from app.models.records import Put
from app.models.template_doc import document_of
from tests.unit.models.logic_samples import SAMPLE
from tests.unit.services.checklist_room import OFFICER, SUPERVISOR, Room, make_room


@pytest.fixture
def room(tmp_path: Path):
    with make_room(tmp_path, Place(Site.HQ, "")) as made:
        values = {
            "code": SAMPLE.code,
            "version": SAMPLE.version,
            "doc": document_of(SAMPLE),
            "published": "x",
        }
        made.desk.save(OFFICER, [Put("template", SAMPLE.id, values)])
        yield made


def answer(room: Room, run: str, **given: str) -> None:
    for key, value in given.items():
        room.checklists.answer(OFFICER, run, key.replace("__", "/"), value)


def test_a_run_is_complete_without_what_is_not_asked(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, lit="yes")
    room.checklists.complete(OFFICER, run)
    assert room.checklists.detail(run).row.status == "completed"


def test_what_is_asked_by_an_answer_holds_up_completion(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, lit="no")
    with pytest.raises(Refused, match="items_missing") as refused:
        room.checklists.complete(OFFICER, run)
    assert refused.value.field == "lamp"


def test_an_answer_that_is_not_asked_any_more_stays_with_its_history(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, lit="no", lamp="B2")
    answer(room, run, lit="yes")
    assert room.checklists.detail(run).row.result.kept == ("lamp",)
    assert room.checklists.history(run, "lamp")[0].new == "B2"


def test_blocks_keep_their_answers_apart(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, persons="2", kind__01="car", kind__02ab12="bus", parts__01="lorry car")
    detail = room.checklists.detail(run)
    assert detail.answers["kind/01"].answer.value == "car"
    assert detail.answers["kind/02ab12"].answer.value == "bus"
    assert detail.answers["parts/01"].answer.value == "car lorry"
    assert room.checklists.history(run, "kind/02ab12")[0].new == "bus"


def test_a_block_is_removed_and_brought_back(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, persons="2", kind__01="car", kind__02ab12="bus")
    changed = room.checklists.remove_block(OFFICER, run, "vehicle", "02ab12")
    assert "kind/02ab12" not in room.checklists.detail(run).answers
    room.checklists.restore_block(OFFICER, run, changed.ids[1:])
    assert room.checklists.detail(run).answers["kind/02ab12"].answer.value == "bus"


@pytest.mark.parametrize("key", ["kind", "lit/01", "kind/x", "kind/01/02", "nobody"])
def test_an_answer_needs_a_block_in_a_repeated_section_and_nowhere_else(room: Room, key: str):
    run = room.start(SAMPLE.id, point="SLM")
    with pytest.raises(Refused, match="item_missing"):
        room.checklists.answer(OFFICER, run, key, "car")


@pytest.mark.parametrize("key", ["read", "double"])
def test_what_takes_no_answer_gets_none(room: Room, key: str):
    run = room.start(SAMPLE.id, point="SLM")
    with pytest.raises(Refused, match="bad_answer"):
        room.checklists.answer(OFFICER, run, key, "1")


def test_a_signed_run_keeps_its_blocks(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, lit="yes", persons="1", kind__01="car", kind__02ab12="bus")
    room.checklists.complete(OFFICER, run)
    room.checklists.sign_off(SUPERVISOR, run)
    detail = room.checklists.detail(run)
    assert detail.answers["kind/02ab12"].answer.value == "bus"
    assert detail.row.result.answered == 4


def test_after_completion_the_day_of_conditions_stands_still(room: Room):
    run = room.start(SAMPLE.id, point="SLM")
    answer(room, run, lit="yes", day="2026-11-24")
    room.checklists.complete(OFFICER, run)
    assert room.checklists.detail(run).row.result.flagged == ("day",)
    room.clock.forward(days=3)
    assert room.checklists.detail(run).row.result.flagged == ("day",)
