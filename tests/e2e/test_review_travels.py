"""Sign-off, return with remarks, amendment and history go through an exchange with headquarters, both ways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.models.people import Actor, Role
from app.models.records import Put
from tests.e2e.stations import HQ_CHIEF, Station, join
from tests.unit.services.checklist_room import good_answer

OFFICER = Actor("o1", "Ali", Role.OFFICER, "SLM", "BPC")
COLLEAGUE = Actor("o2", "Sara", Role.OFFICER, "SLM", "CUS")
SUPERVISOR = Actor("s1", "Omar", Role.SUPERVISOR, "SLM", "BPC")
SECOND = Actor("s2", "Zaid", Role.SUPERVISOR, "SLM", "BPC")
BOOTH, ITEM = "SOP-01@1.0", "OPN-103"


@pytest.fixture
def known(point: Station) -> Station:
    """Return the joined point with its people named."""
    people = [
        Put("user", one.id, {"point": "SLM", "name": one.name, "active": 1})
        for one in (OFFICER, COLLEAGUE, SUPERVISOR, SECOND)
    ]
    point.act(lambda book: book.desk.save(OFFICER, people))
    return point


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM-2", "SLM")
    join(station, hq, stick)
    return station


def carry(hq: Station, stick: Path, *points: Station) -> None:
    """Carry everything to headquarters and back, so that all have all."""
    for _ in range(2):
        for point in points:
            hq.take(point.export("HQ", stick))
        for point in points:
            point.take(hq.export("SLM", stick))


def started(book: Any, actor: Actor = OFFICER, template: str = BOOTH) -> str:
    return book.checklists.start(actor, template, shift_date="2026-11-23", shift_name="day").id


def filled(book: Any, run: str, actor: Actor = OFFICER, wanted: Callable[[str], bool] = bool) -> None:
    for item in book.checklists.detail(run).template.items():
        if item.required and wanted(item.code):
            book.checklists.answer(actor, run, item.code, good_answer(item))


def completed(book: Any) -> str:
    run = started(book)
    filled(book, run)
    book.checklists.complete(OFFICER, run)
    return run


def signed(book: Any) -> str:
    run = completed(book)
    book.checklists.sign_off(SUPERVISOR, run)
    return run


def amended(book: Any, run: str, why: str, value: str, signer: Actor = SUPERVISOR) -> str:
    made = book.review.amend(OFFICER, run, why).id
    book.checklists.answer(OFFICER, made, ITEM, value, comment="seen with the technician")
    book.checklists.complete(OFFICER, made)
    book.checklists.sign_off(signer, made)
    return made


def row(station: Station, run: str) -> Any:
    return station.act(lambda book: book.checklists.detail(run).row)


def test_headquarters_returns_a_run_and_the_point_answers_every_remark(
    known: Station, hq: Station, stick: Path
) -> None:
    run = known.act(completed)
    carry(hq, stick, known)
    remarks = {ITEM: "Which reader was it?", "OPN-104": "The photo shows another booth"}
    hq.act(lambda book: book.checklists.send_back(HQ_CHIEF, run, "Two answers are in doubt", remarks))
    carry(hq, stick, known)
    detail = known.act(lambda book: book.checklists.detail(run))
    assert detail.row.return_comment == "Two answers are in doubt"
    asked = {one.item: one for one in detail.remarks}
    known.act(lambda book: book.checklists.answer(OFFICER, run, ITEM, "no", comment="reader 4"))
    known.act(lambda book: book.review.reply(OFFICER, run, asked["OPN-104"].said.id, "It is booth 4"))
    known.act(lambda book: book.checklists.complete(OFFICER, run))
    carry(hq, stick, known)
    found = {one.item: one for one in hq.act(lambda book: book.checklists.detail(run).remarks)}
    assert (found[ITEM].corrected, [one.text for one in found["OPN-104"].replies]) == (
        True,
        ["It is booth 4"],
    )
    hq.act(lambda book: book.checklists.sign_off(HQ_CHIEF, run))
    carry(hq, stick, known)
    assert (row(known, run).status, known.dump() == hq.dump()) == ("signed", True)


def test_headquarters_reads_the_whole_story_of_an_answer_with_pc_and_reason(
    known: Station, hq: Station, stick: Path
) -> None:
    run = known.act(completed)
    carry(hq, stick, known)
    hq.act(lambda book: book.checklists.send_back(HQ_CHIEF, run, "", {ITEM: "Which reader was it?"}))
    carry(hq, stick, known)
    known.act(lambda book: book.checklists.answer(OFFICER, run, ITEM, "na", comment="none here"))
    known.act(lambda book: book.checklists.complete(OFFICER, run))
    known.act(lambda book: book.checklists.sign_off(SUPERVISOR, run))
    made = known.act(lambda book: amended(book, run, "the reader was found", "no"))
    carry(hq, stick, known)
    told = hq.act(lambda book: book.review.history(made, ITEM))
    values = [(one.old, one.new, one.by, one.why) for one in told if one.what == "value"]
    assert values == [
        ("na", "no", "o1", "the reader was found"),
        ("", "na", "o1", "the reader was found"),
        ("yes", "na", "o1", "Which reader was it?"),
        ("", "yes", "o1", ""),
    ]
    assert {one.pc for one in told if one.by == "o1"} == {known.act(lambda book: book.desk.place.label)}
    assert [one.new for one in told if one.what == "remark"] == ["Which reader was it?"]


def test_an_amendment_made_at_the_point_stands_at_headquarters(
    known: Station, hq: Station, stick: Path
) -> None:
    run = known.act(signed)
    carry(hq, stick, known)
    made = known.act(lambda book: amended(book, run, "wrong booth", "na"))
    carry(hq, stick, known)
    assert hq.act(lambda book: book.review.standing(run).run) == made
    detail = hq.act(lambda book: book.checklists.detail(run))
    assert (detail.row.superseded, detail.amended_by[0].reason) == (True, "wrong booth")
    assert hq.act(lambda book: book.review.superseded()) == frozenset({run})


def test_an_amendment_made_at_headquarters_stands_at_the_point(
    known: Station, hq: Station, stick: Path
) -> None:
    run = known.act(signed)
    carry(hq, stick, known)

    def amend(book: Any) -> str:
        made = book.review.amend(HQ_CHIEF, run, "the circular counts").id
        book.checklists.answer(HQ_CHIEF, made, ITEM, "na", comment="see circular 12")
        book.checklists.complete(HQ_CHIEF, made)
        return made

    made = hq.act(amend)
    carry(hq, stick, known)
    known.act(lambda book: book.checklists.sign_off(SECOND, made))
    carry(hq, stick, known)
    for station in (known, hq):
        assert station.act(lambda book: book.review.standing(run).run) == made
        assert station.act(lambda book: book.checklists.detail(made).amends.run) == run


def test_two_amendments_of_two_pcs_are_both_shown_and_marked_alike_everywhere(
    known: Station, second: Station, hq: Station, stick: Path
) -> None:
    run = known.act(signed)
    carry(hq, stick, known, second)
    one = known.act(lambda book: amended(book, run, "wrong booth", "na"))
    other = second.act(lambda book: amended(book, run, "wrong hour", "no", SECOND))
    carry(hq, stick, known, second)
    for station in (known, second, hq):
        detail = station.act(lambda book: book.checklists.detail(run))
        assert {link.run for link in detail.amended_by} == {one, other}
        assert (row(station, one).contested, row(station, other).contested) == (True, True)
    standing = {station.act(lambda book: book.review.standing(run).run) for station in (known, second, hq)}
    assert len(standing) == 1
    assert known.dump() == second.dump() == hq.dump()


def test_a_run_is_continued_on_another_pc_of_the_point(
    known: Station, second: Station, hq: Station, stick: Path
) -> None:
    run = known.act(started)
    known.act(lambda book: filled(book, run, OFFICER, lambda code: code < "OPN-3"))
    carry(hq, stick, known, second)
    second.act(lambda book: filled(book, run, COLLEAGUE, lambda code: code >= "OPN-3"))
    second.act(lambda book: book.checklists.complete(COLLEAGUE, run))
    carry(hq, stick, known, second)
    answers = known.act(lambda book: book.checklists.detail(run).answers)
    assert {answers[code].by for code in answers} == {"o1", "o2"}
    assert (row(known, run).status, row(known, run).conflicted) == ("completed", False)


def shared_form() -> dict[str, Any]:
    """Return a checklist whose sections belong to two agencies."""

    def section(title: str, agency: str, *codes: str) -> dict[str, Any]:
        items = [
            {"code": code, "type": "yes_no_na", "text": {"en": code}, "required": True} for code in codes
        ]
        return {"title": {"en": title}, "agencies": [agency], "items": items}

    return {
        "code": "SHR-1",
        "version": "1.0",
        "title": {"en": "Yard"},
        "frequency": "daily",
        "applies_to": ["land", "air", "sea"],
        "sections": [section("Gate", "BPC", "GATE", "LAMP"), section("Goods", "CUS", "SEAL", "WEIGHT")],
    }


def test_two_agencies_fill_their_sections_of_one_run_at_the_same_time(
    known: Station, second: Station, hq: Station, stick: Path
) -> None:
    values = {"code": "SHR-1", "version": "1.0", "doc": shared_form(), "published": "2026-11-20"}
    hq.act(lambda book: book.desk.save(HQ_CHIEF, [Put("template", "SHR-1@1.0", values)]))
    carry(hq, stick, known, second)
    run = known.act(lambda book: started(book, OFFICER, "SHR-1@1.0"))
    carry(hq, stick, known, second)
    for station, actor, codes in ((known, OFFICER, "GATE LAMP"), (second, COLLEAGUE, "SEAL WEIGHT")):
        for code in codes.split():
            station.act(lambda book, a=actor, c=code: book.checklists.answer(a, run, c, "yes"))
    carry(hq, stick, known, second)
    known.act(lambda book: book.checklists.complete(OFFICER, run))
    detail = known.act(lambda book: book.checklists.detail(run))
    assert {code: given.by for code, given in detail.answers.items()} == {
        "GATE": "o1",
        "LAMP": "o1",
        "SEAL": "o2",
        "WEIGHT": "o2",
    }
    assert (detail.row.conflicted, detail.row.status) == (False, "completed")
    assert [section.agencies for section in detail.template.sections] == [("BPC",), ("CUS",)]


def newer_form() -> dict[str, Any]:
    """Return the next version: without the lamp, and with a door."""
    form = shared_form() | {"version": "2.0"}
    door = {"code": "DOOR", "type": "yes_no_na", "text": {"en": "DOOR"}, "required": True}
    form["sections"][0]["items"] = [form["sections"][0]["items"][0], door]
    return form


def test_a_draft_moved_on_one_pc_and_answered_on_another_keeps_every_answer(
    known: Station, second: Station, hq: Station, stick: Path
) -> None:
    def publish(form: dict[str, Any]) -> None:
        row = f"SHR-1@{form['version']}"
        values = {"code": "SHR-1", "version": form["version"], "doc": form, "published": "2026-11-20"}
        hq.act(lambda book: book.desk.save(HQ_CHIEF, [Put("template", row, values)]))

    publish(shared_form())
    carry(hq, stick, known, second)
    run = known.act(lambda book: started(book, OFFICER, "SHR-1@1.0"))
    publish(newer_form())
    carry(hq, stick, known, second)
    second.act(lambda book: book.checklists.answer(COLLEAGUE, run, "LAMP", "no", comment="dark"))
    known.act(lambda book: book.review.move_to_newer(OFFICER, run))
    known.act(lambda book: book.checklists.answer(OFFICER, run, "GATE", "yes"))
    carry(hq, stick, known, second)
    for station in (known, second, hq):
        detail = station.act(lambda book: book.checklists.detail(run))
        assert (detail.template.version, detail.row.conflicted) == ("2.0", False)
        assert [(one.key, one.version) for one in detail.left_over] == [("LAMP", "1.0")]
        assert detail.plain_answers["LAMP"].comment == "dark"
