"""Shift handover: first answers from the register, their mark, and the signature of the incoming side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Actor, Role
from app.models.records import Append, Put, Sign
from app.services.checklists_handover import Handover
from app.services.documents_checklist import ChecklistPapers
from app.services.documents_handover import handover_sheet
from tests.unit.printing.words_on_paper import labels
from tests.unit.services.checklist_room import BOOTH, OFFICER, POWER, SECOND, SUPERVISOR, Room, make_room

HANDOVER, HOLDING = "SOP-10@1.0", "SOP-16@1.0"
INCOMING = Actor("u-incoming", "Hiwa", Role.SUPERVISOR, "SLM", "BPC")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with make_room(tmp_path) as made:
        yield made


def put(room: Room, table: str, row: str, **values: object) -> None:
    room.desk.save(OFFICER, [Put(table, row, {"point": "SLM", **values})])


def broken_generator(room: Room, **more: str) -> None:
    values = {"tag": "GEN-01", "item": "PWR-001", "category": "PWR", "condition": "U", **more}
    put(room, "asset", "gen", condition_note="does not start", **values)


def value(room: Room, run: str, item: str) -> str:
    return room.checklists.answer_of(run, item).answer.value


def test_date_and_kind_of_the_shift_are_filled_in(room: Room):
    run = room.start(HANDOVER)
    assert (value(room, run, "HND-101"), value(room, run, "HND-102")) == ("2026-11-23", "morning")


def test_what_does_not_work_is_listed_with_what_was_said_of_it(room: Room):
    broken_generator(room)
    found = value(room, room.start(HANDOVER), "HND-304")
    assert "GEN-01" in found
    assert "does not start" in found


def test_a_fault_marks_its_system_and_no_other(room: Room):
    broken_generator(room)
    run = room.start(HANDOVER)
    assert (value(room, run, "HND-302"), value(room, run, "HND-303")) == ("degraded", "")


def test_the_register_never_says_that_all_is_well(room: Room):
    broken_generator(room, condition="G")
    run = room.start(HANDOVER)
    assert (value(room, run, "HND-302"), value(room, run, "HND-304")) == ("", "")


def test_a_check_by_eye_is_never_filled_in(room: Room):
    broken_generator(room)
    run = room.start(HANDOVER)
    items = room.checklists.template(HANDOVER).items()
    assert not [item.code for item in items if item.type == "yes_no_na" and value(room, run, item.code)]


def test_open_actions_and_drafts_are_listed(room: Room):
    put(room, "action", "a1", title="Replace the reader", status="open", due="2026-11-25")
    put(room, "action", "a2", title="Long closed", status="closed", due="2026-11-20")
    room.start(POWER)
    found = value(room, room.start(HANDOVER), "HND-305")
    assert "Replace the reader · 25/11" in found
    assert "Long closed" not in found
    assert "SOP-13" in found


def test_stamps_are_counted_from_the_store(room: Room):
    put(room, "stock_item", "stamps", item="CTL-001", name="Entry / exit stamp", unit="each", scale=0)
    move = {"point": "SLM", "item": "stamps", "kind": "receive", "qty": 12}
    room.desk.save(OFFICER, [Append("stock_move", "m1", move)])
    assert value(room, room.start(HANDOVER), "HND-201") == "12"


def test_without_a_store_the_count_of_the_shift_before_is_shown(room: Room):
    before = room.start(HANDOVER, shift_date="2026-11-22")
    room.checklists.answer(OFFICER, before, "HND-201", "9")
    assert value(room, room.start(HANDOVER), "HND-201") == "9"


def test_persons_held_are_those_of_the_rooms_own_checklist(room: Room):
    held = room.start(HOLDING)
    for item, count in (("HLD-201", "2"), ("HLD-202", "1")):
        room.checklists.answer(OFFICER, held, item, count)
    assert value(room, room.start(HANDOVER), "HND-206") == "3"


def test_what_came_from_the_register_says_so_until_somebody_writes(room: Room):
    run = room.start(HANDOVER)
    assert room.checklists.answer_of(run, "HND-101").from_register
    room.checklists.answer(OFFICER, run, "HND-101", "2026-11-22")
    assert not room.checklists.answer_of(run, "HND-101").from_register


def test_a_run_from_paper_is_not_filled_in(room: Room):
    paper = {"paper": "P1"}
    run = room.checklists.start(OFFICER, HANDOVER, shift_date="2026-11-23", shift_name="day", paper=paper).id
    assert not value(room, run, "HND-101")


def test_another_checklist_starts_empty(room: Room):
    run = room.start(BOOTH)
    assert not room.desk.records.count("answer", run=run)


def test_a_long_list_says_how_many_did_not_fit(room: Room):
    for number in range(50):
        put(room, "asset", f"x{number}", tag=f"X-{number:02}", condition="U", condition_note="n" * 90)
    assert value(room, room.start(HANDOVER), "HND-304").splitlines()[-1].startswith("+ ")


def test_the_state_names_what_this_shift_has_not_started(room: Room):
    state = Handover(room.desk, room.checklists.templates).state("2026-11-23", "en", "SLM")
    assert ("due", "SOP-01") in {(one.kind, one.code) for one in state.checklists}
    assert "SOP-10" not in {one.code for one in state.checklists}


def test_the_incoming_supervisor_signs(room: Room):
    run = room.completed(HANDOVER)
    room.checklists.sign_off(INCOMING, run)
    assert room.checklists.detail(run).row.status == "signed"


def test_who_worked_in_the_shift_does_not_sign_its_handover(room: Room):
    run = room.completed(HANDOVER)
    other = room.start(BOOTH, actor=SECOND)
    room.checklists.answer(SUPERVISOR, other, "OPN-103", "yes")
    with pytest.raises(Refused, match="worked_that_shift"):
        room.checklists.sign_off(SUPERVISOR, run)


def test_who_worked_in_the_shift_before_may_sign(room: Room):
    run = room.completed(HANDOVER)
    room.completed(BOOTH, actor=SUPERVISOR, shift_date="2026-11-22", shift_name="night")
    room.checklists.sign_off(SUPERVISOR, run)


def test_a_signature_in_the_form_is_no_work(room: Room):
    run = room.start(HANDOVER)
    room.fill(run)
    room.checklists.answer(INCOMING, run, "HND-403", "Hiwa")
    room.checklists.complete(OFFICER, run)
    room.checklists.sign_off(INCOMING, run)
    assert room.checklists.detail(run).row.status == "signed"


def test_a_handover_for_ink_holds_what_the_register_knows_and_no_record(room: Room):
    broken_generator(room)
    sheet = handover_sheet(room.desk, room.checklists, HANDOVER, ("en",), labels())
    assert (sheet.record, sheet.answers["HND-302"].value) == (None, "degraded")
    assert set(sheet.from_register) == set(sheet.answers)
    assert [len(shown.lines) for shown in sheet.register][:2] == [1, 0]


def test_an_open_handover_is_printed_with_the_lists_of_what_is_open(room: Room):
    put(room, "action", "a1", title="Replace the reader", status="open", due="2026-11-25")
    run = room.start(HANDOVER)
    sheet = ChecklistPapers(room.desk, room.checklists).filled(run, ("en",), labels())
    shown = {one.label: [line.text for line in one.lines] for one in sheet.register}
    assert shown["register_actions"] == ["Replace the reader"]
    assert not [line for line in shown["register_checklists"] if "SOP-10" in line]


def test_a_signed_handover_is_printed_with_what_was_open_when_it_was_signed(room: Room):
    put(room, "action", "a1", title="Replace the reader", status="open", due="2026-11-25")
    broken_generator(room)
    run = room.completed(HANDOVER)
    room.checklists.sign_off(INCOMING, run)
    signed_at = str(room.desk.clock.now())
    room.clock.forward(minutes=90)
    put(room, "action", "a1", title="Replace the reader", status="closed", due="2026-11-25")
    put(room, "action", "a2", title="Came later", status="open", due="2026-11-26")
    sheet = ChecklistPapers(room.desk, room.checklists).filled(run, ("ar",), labels())
    shown = {one.label: [line.text for line in one.lines] for one in sheet.register}
    assert (shown["register_actions"], len(shown["register_faults"])) == (["Replace the reader"], 1)
    assert str(sheet.register_at) == signed_at
    assert sheet.from_register


def test_what_was_handed_over_is_no_remark_of_a_reviewer(room: Room):
    run = room.completed(HANDOVER)
    room.checklists.sign_off(INCOMING, run)
    assert room.checklists.detail(run).remarks == ()


def test_a_handover_signed_before_the_lists_were_kept_is_printed_without_them(room: Room):
    run = room.completed(HANDOVER)
    room.desk.save(INCOMING, [Sign(run)], point="SLM")
    sheet = ChecklistPapers(room.desk, room.checklists).filled(run, ("en",), labels())
    assert (sheet.register, sheet.register_at) == ((), None)


def test_long_lists_that_are_handed_over_fit_one_entry(room: Room):
    for number in range(60):
        put(room, "asset", f"x{number}", tag=f"X-{number:02}", condition="U", condition_note="ن" * 1900)
    run = room.completed(HANDOVER)
    room.checklists.sign_off(INCOMING, run)
    sheet = ChecklistPapers(room.desk, room.checklists).filled(run, ("ckb",), labels())
    assert sheet.register[0].lines[-1].text == "+ 20"
