"""Printed blanks: their numbers, what a code leads to, and entering what came back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.answers import Picture
from app.models.paging import Query
from app.models.papers import MOST_COPIES, PaperBatch, PaperFacts, PaperOrder
from app.models.places import Place, Site
from app.models.records import Put
from app.paths import resource
from app.services.papers import Papers
from app.services.papers_entry import MOST_SCANS, PaperEntry, moment_of
from tests.unit.printing.samples import photo
from tests.unit.services.checklist_room import CLOSING, OFFICER, SECOND, SUPERVISOR, Room, make_room

FACTS = PaperFacts("2026-11-20", "07:15", "Ali Hussein", "2026-11-20", "day", "B04")


@dataclass
class Desk:
    room: Room
    papers: Papers
    entry: PaperEntry

    def printed(self, count: int = 3, form: str = CLOSING) -> PaperBatch:
        batch = self.papers.reserve(OFFICER, PaperOrder(form, count, ("ar",), "2026-11-20", "day", "B04"))
        self.papers.record(OFFICER, batch)
        return batch

    def enter(self, typed: str, facts: PaperFacts = FACTS) -> str:
        return self.entry.enter(OFFICER, typed, facts).id

    def told(self, run: str) -> dict[str, tuple[str, str]]:
        answers = self.room.checklists.detail(run).plain_answers
        return {code: (answer.value, answer.comment) for code, answer in answers.items()}


def desk_in(room: Room, device: str = "pc-1") -> Desk:
    papers = Papers(room.desk, room.checklists, lambda: device)
    return Desk(room, papers, PaperEntry(room.desk, room.checklists, papers))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with make_room(tmp_path) as room:
        yield desk_in(room)


def refusal(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=rf"^{code}\(")


def test_numbers_count_up_and_are_never_handed_out_twice(desk: Desk) -> None:
    first = desk.papers.reserve(OFFICER, PaperOrder(CLOSING, 60))
    second = desk.printed()
    assert (first.first, first.last, second.first, second.series) == (1, 60, 61, first.series)


def test_numbers_go_on_above_what_is_recorded_when_this_pc_forgot(desk: Desk) -> None:
    batch = desk.printed(5)
    desk.room.desk.settings.put("paper_next", "[0, 1]")
    assert desk.papers.reserve(OFFICER, PaperOrder(CLOSING, 1)).first == batch.last + 1


def test_a_used_up_series_is_followed_by_another(desk: Desk) -> None:
    before = desk.printed(1)
    desk.room.desk.settings.put("paper_next", "[0, 99999]")
    after = desk.papers.reserve(OFFICER, PaperOrder(CLOSING, 2))
    assert (after.first, after.series != before.series) == (1, True)


@pytest.mark.parametrize("count", [0, MOST_COPIES + 1])
def test_too_few_or_too_many_blanks_are_refused(desk: Desk, count: int) -> None:
    with refusal("paper_count"):
        desk.papers.reserve(OFFICER, PaperOrder(CLOSING, count))


def test_blanks_that_were_not_printed_are_in_no_list(desk: Desk) -> None:
    desk.papers.reserve(OFFICER, PaperOrder(CLOSING, 60))
    assert list(desk.papers.page(Query(sort="printed")).rows) == []


def test_the_list_tells_what_is_still_out(desk: Desk) -> None:
    batch = desk.printed(3)
    desk.enter(batch.codes()[1].shown)
    (row,) = desk.papers.page(Query(sort="printed", descending=True)).rows
    assert (row.entered, row.out, row.twice, row.zone, row.langs) == (1, 2, 0, "B04", ("ar",))
    assert [bool(one.runs) for one in desk.papers.numbers(batch.id)] == [False, True, False]


def test_a_code_leads_to_its_batch_and_the_printed_version(desk: Desk) -> None:
    code = desk.printed().codes()[2]
    found = desk.papers.look(code.shown)
    assert (found.code, [form.id for form in found.templates]) == (code, [CLOSING])
    assert found.batch is not None
    assert found.batch.shift_date == "2026-11-20"


def test_a_paper_of_an_unknown_batch_is_entered_by_what_its_code_tells(desk: Desk) -> None:
    code = replace(desk.printed().codes()[0], series="12345")
    run = desk.enter(code.shown)
    assert desk.room.checklists.detail(run).template.id == CLOSING


def test_a_form_that_nobody_here_has_is_named_as_missing(desk: Desk) -> None:
    code = replace(desk.printed().codes()[0], form="0000", series="12345")
    with refusal("paper_form_unknown"):
        desk.papers.look(code.shown)


def test_a_paper_of_another_point_is_not_entered_here(desk: Desk) -> None:
    code = desk.printed().codes()[0]
    with refusal("paper_of_another_point"):
        desk.papers.look(code.scanned(CLOSING, "BSM"))


@pytest.mark.parametrize("typed", ["SOP-02", "sop-02", "SOP-02@1.0"])
def test_a_paper_without_a_number_is_entered_by_the_code_of_its_form(desk: Desk, typed: str) -> None:
    row = desk.room.checklists.detail(desk.enter(typed)).row
    assert (row.code, row.paper, row.paper_at) == ("SOP-02", "", "2026-11-20T04:15:00Z+03:00")


def test_a_run_from_paper_says_who_entered_it_when_it_was_filled_in_and_who_signed(desk: Desk) -> None:
    code = desk.printed().codes()[0]
    row = desk.room.checklists.detail(desk.enter(code.shown)).row
    assert (row.paper, row.paper_at, row.paper_signed_by, row.opened_by_name) == (
        code.digits,
        "2026-11-20T04:15:00Z+03:00",
        "Ali Hussein",
        "Karwan",
    )


def test_a_number_is_entered_once_and_leads_to_its_run(desk: Desk) -> None:
    code = desk.printed().codes()[0]
    run = desk.enter(code.shown)
    with refusal("paper_entered"):
        desk.enter(code.shown)
    assert [one.id for one in desk.papers.look(code.shown).runs] == [run]


def test_a_second_paper_of_one_number_marks_both(desk: Desk) -> None:
    batch = desk.printed()
    first = desk.enter(batch.codes()[0].shown)
    second = desk.enter(batch.codes()[0].shown, replace(FACTS, again=True))
    detail = desk.room.checklists.detail
    assert (detail(first).row.twins, detail(second).row.twins) == ((second,), (first,))
    assert desk.papers.batch(batch.id).twice == 1


def test_all_yes_except_answers_everything_that_is_yes_or_no(desk: Desk) -> None:
    run = desk.enter(desk.printed().codes()[0].shown)
    desk.entry.except_for(OFFICER, run, no="٥ القيود ناقصة", not_applicable="8")
    told = desk.told(run)
    assert told["CLS-105"] == ("no", "القيود ناقصة")
    assert told["CLS-203"] == ("na", "")
    assert told["CLS-304"] == ("yes", "")
    assert told["CLS-402"] == ("Ali Hussein", "")
    assert "CLS-102" not in told


def test_all_yes_except_is_taken_back_at_once(desk: Desk) -> None:
    run = desk.enter(desk.printed().codes()[0].shown)
    desk.room.checklists.answer(OFFICER, run, "CLS-104", "no", comment="one short")
    done = desk.entry.except_for(OFFICER, run)
    desk.entry.put_back_all(OFFICER, run, done.before)
    told = {code: answer for code, answer in desk.told(run).items() if answer != ("", "")}
    assert told == {"CLS-104": ("no", "one short")}


def test_a_remark_that_was_there_stays(desk: Desk) -> None:
    run = desk.enter(desk.printed().codes()[0].shown)
    desk.room.checklists.answer(OFFICER, run, "CLS-104", "no", comment="one short")
    desk.entry.except_for(OFFICER, run, no="4")
    assert desk.told(run)["CLS-104"] == ("no", "one short")


def test_who_entered_a_paper_does_not_sign_it_off(desk: Desk) -> None:
    run = desk.entry.enter(SUPERVISOR, desk.printed().codes()[0].shown, FACTS).id
    desk.entry.except_for(SUPERVISOR, run)
    for code, value in (("CLS-101", "2026-11-20T07:15"), ("CLS-102", "3"), ("CLS-103", "0")):
        desk.room.checklists.answer(SUPERVISOR, run, code, value)
    desk.room.checklists.complete(SECOND, run)
    with refusal("own_record"):
        desk.room.checklists.sign_off(SUPERVISOR, run)


def test_scans_are_kept_with_the_run_until_it_is_signed(desk: Desk) -> None:
    run = desk.enter(desk.printed().codes()[0].shown)
    desk.entry.attach(OFFICER, run, [Picture(photo(), "image/jpeg", "scan.jpg")] * 2)
    assert (len(desk.entry.scans(run)), desk.room.checklists.detail(run).row.scans) == (2, 2)
    with refusal("paper_scans"):
        desk.entry.attach(OFFICER, run, [Picture(photo(), "image/jpeg")] * MOST_SCANS)
    desk.entry.remove_scans(OFFICER, run)
    assert desk.entry.scans(run) == []


@pytest.mark.parametrize(
    "day, time, stored",
    [
        ("2026-11-20", "٠٧١٥", "2026-11-20T04:15:00Z+03:00"),
        ("2026-11-20", "0:30", "2026-11-19T21:30:00Z+03:00"),
    ],
)
def test_the_true_time_is_kept_with_the_zone_of_the_pc(day: str, time: str, stored: str) -> None:
    assert str(moment_of(day, time, "+03:00")) == stored


@pytest.mark.parametrize("time", ["", "24:00", "7", "noon"])
def test_a_time_that_is_none_is_refused(desk: Desk, time: str) -> None:
    with refusal("bad_time"):
        desk.enter(desk.printed().codes()[0].shown, replace(FACTS, time=time))


def test_a_paper_of_an_older_version_is_entered_in_that_version(tmp_path: Path) -> None:
    with make_room(tmp_path, Place(Site.HQ, "HQ")) as room:
        desk = desk_in(room)
        code = desk.printed().codes()[0]
        shipped = json.loads(resource("reference", "sop_templates.json").read_text("utf-8-sig"))
        newer = next(one for one in shipped if one["code"] == "SOP-02") | {"version": "2.0"}
        values = {"code": "SOP-02", "version": "2.0", "doc": newer, "published": "2026-11-22"}
        room.desk.save(OFFICER, [Put("template", "SOP-02@2.0", values)])
        assert room.checklists.detail(desk.enter(code.shown)).template.version == "1.0"
        elsewhere = replace(code, series="12345")
        assert [form.version for form in desk.papers.look(elsewhere.shown).templates] == ["1.0"]
        assert desk.papers.look("SOP-02").templates[0].version == "2.0"
