"""A corrective action that cannot be done at the point: passed up, answered by headquarters, closed at the point."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.checklists import ItemType
from app.models.paging import Query
from app.models.people import Actor, Role
from app.models.records import Put
from app.services.gatebook import Gatebook
from tests.e2e.stations import Station, join
from tests.unit.services.checklist_room import good_answer

OFFICER = Actor("officer", "Karwan", Role.OFFICER, "SLM", "BPC")
SUPERVISOR = Actor("supervisor", "Ali", Role.SUPERVISOR, "SLM", "BPC")
ANALYST = Actor("analyst", "Noor", Role.HQ)
POWER = "SOP-13@1.0"


def fail_critically(book: Gatebook, run: str = "") -> str:
    """Complete the power checklist with one critical failure and return the run."""
    run = run or begun(book)
    items = book.checklists.detail(run).template.items()
    for item in items:
        if item.required:
            book.checklists.answer(OFFICER, run, item.code, good_answer(item))
    failed = next(item for item in items if item.critical and item.type is ItemType.YES_NO_NA)
    book.checklists.answer(OFFICER, run, failed.code, "no", comment="no fuel since noon")
    book.checklists.complete(OFFICER, run)
    return run


def begun(book: Gatebook) -> str:
    book.desk.save(OFFICER, [Put("user", OFFICER.id, {"point": "SLM", "name": OFFICER.name, "active": 1})])
    return book.checklists.start(OFFICER, POWER, shift_date="2026-11-23", shift_name="day").id


def carry(sender: Station, to: Station, stick: Path) -> None:
    assert all(result.error is None for result in to.take(sender.export(to.code, stick)))


def only_action(book: Gatebook) -> Any:
    (row,) = book.actions.page(Query(sort="due")).rows
    return book.actions.detail(row.id)


def test_headquarters_answers_what_was_passed_up_and_the_point_closes_it(tmp_path: Path):
    hq, point, stick = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "slm", "SLM"), tmp_path / "stick"
    join(point, hq, stick)
    run = point.act(fail_critically)
    action = point.act(lambda book: book.actions.of_run(run)[0].id)
    point.act(lambda book: book.actions.set_status(OFFICER, action, "escalated", "no fuel to be had"))
    carry(point, hq, stick)

    seen = hq.act(only_action)
    assert (seen.row.status, seen.row.point, seen.row.status_note) == (
        "escalated",
        "SLM",
        "no fuel to be had",
    )
    hq.act(lambda book: book.actions.note(ANALYST, action, "the depot has been called"))
    hq.act(lambda book: book.actions.set_status(ANALYST, action, "open", "2000 l arrive on Sunday"))
    carry(hq, point, stick)

    answered = point.act(only_action)
    assert (answered.row.status, answered.row.status_note) == ("open", "2000 l arrive on Sunday")
    point.act(lambda book: book.actions.set_status(OFFICER, action, "done", "tank filled"))
    point.act(lambda book: book.actions.set_status(SUPERVISOR, action, "closed"))
    carry(point, hq, stick)
    told = [(event.what, event.new) for event in hq.act(only_action).events]
    assert told == [
        ("status", "closed"),
        ("status", "done"),
        ("status", "open"),
        ("note", "the depot has been called"),
        ("status", "escalated"),
        ("opened", ""),
    ]
    assert hq.sound()
    assert point.sound()


def test_two_pcs_that_complete_one_run_meet_in_one_action(tmp_path: Path):
    hq, first, second = (
        Station(tmp_path / name, code) for name, code in (("hq", "HQ"), ("a", "SLM"), ("b", "SLM"))
    )
    stick = tmp_path / "stick"
    join(first, hq, stick)
    join(second, hq, stick)
    run = first.act(begun)
    carry(first, hq, stick)
    carry(hq, second, stick)
    first.act(lambda book: fail_critically(book, run))
    second.act(lambda book: fail_critically(book, run))
    carry(first, hq, stick)
    carry(second, hq, stick)
    detail = hq.act(only_action)
    assert (detail.row.status, detail.row.conflicted) == ("open", False)


def test_two_steps_that_did_not_see_each_other_are_a_contradiction_in_words(tmp_path: Path):
    hq, point, stick = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "slm", "SLM"), tmp_path / "stick"
    join(point, hq, stick)
    action = point.act(lambda book: book.actions.of_run(fail_critically(book))[0].id)
    carry(point, hq, stick)
    point.act(lambda book: book.actions.set_status(OFFICER, action, "done", "tank filled"))
    hq.act(lambda book: book.actions.set_status(ANALYST, action, "in_progress"))
    carry(point, hq, stick)
    (row,) = hq.act(lambda book: book.conflicts.of(action, "en"))
    assert (row.register, {rival.values["status"] for rival in row.rivals}) == (
        "status",
        {"done", "in_progress"},
    )
    assert hq.act(only_action).row.conflicted
