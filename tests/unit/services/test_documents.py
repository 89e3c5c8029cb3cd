"""Documents: what is printed comes from the records, and signed values stay as they were signed."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import Refused
from app.models.checklists import Stage
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.values import LocalText
from app.paths import Home
from app.services.clock import SetClock
from app.services.documents import Paper
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from app.ui.labels import labels_for
from tests.unit.printing.reader import with_poppler
from tests.unit.services.checklist_room import BOOTH, IRAQ, good_answer

LABELS = labels_for(("ar", "ckb", "en"))
PLACE = {"shift_date": "2026-11-23", "shift_name": "day", "zone": "ARR", "agency": "PAS"}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gatebook]:
    init_point(Home(tmp_path / "p"), "SLM", "Office")
    opened = open_gatebook(Home(tmp_path / "p"), clock=SetClock(datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ)))
    yield opened
    opened.close()


@pytest.fixture
def people(book: Gatebook) -> SimpleNamespace:
    """An officer and a supervisor who are known by name, the officer with a rank."""
    chief = Actor("console", "console", Role.ADMINISTRATOR, "SLM")
    person = book.people.add_person(
        chief, {"name": "كاروان أحمد رشيد", "name_latin": "Karwan Ahmed", "rank": "LTG", "sex": "M"}
    ).id
    values = {
        "u1": {"name": "كاروان أحمد رشيد", "name_latin": "Karwan Ahmed", "person": person},
        "u2": {"name": "سارة كريم"},
    }
    for user, columns in values.items():
        book.desk.save(chief, [Put("user", user, {"point": "SLM", "active": 1, **columns})])
    return SimpleNamespace(
        officer=Actor("u1", "Karwan", Role.OFFICER, "SLM"),
        supervisor=Actor("u2", "Sara", Role.SUPERVISOR, "SLM"),
        person=person,
        chief=chief,
    )


def signed_run(book: Gatebook, people: SimpleNamespace) -> str:
    run = book.checklists.start(people.officer, BOOTH, **PLACE).id
    for item in book.checklists.template(BOOTH).items():
        if item.required:
            book.checklists.answer(people.officer, run, item.code, good_answer(item))
    book.checklists.complete(people.officer, run)
    book.checklists.sign_off(people.supervisor, run)
    return run


def test_a_signed_run_names_who_completed_and_who_signed_it(book: Gatebook, people: SimpleNamespace):
    sheet = book.documents.checklist(signed_run(book, people), ("en",), LABELS).sheet
    assert (sheet.completed_by, sheet.signed_by, sheet.stage) == ("Karwan Ahmed", "سارة كريم", Stage.SIGNED)


def test_the_rank_of_the_officer_stands_in_the_signature_box(book: Gatebook, people: SimpleNamespace):
    sheet = book.documents.checklist(signed_run(book, people), ("en",), LABELS).sheet
    assert [box.rank for box in sheet.signatories] == ["Lieutenant General", "", ""]


def test_where_the_director_signs_off_the_second_box_is_the_directors(
    book: Gatebook, people: SimpleNamespace
):
    run = book.checklists.start(people.officer, "SOP-05@1.0", **PLACE, case_ref="12/2026").id
    sheet = book.documents.checklist(run, ("en",), LABELS).sheet
    assert sheet.signatories[1].role.en == LABELS["en"]["signatory_director"]


def test_a_signed_run_is_printed_as_it_was_signed(book: Gatebook, people: SimpleNamespace):
    run = signed_run(book, people)
    item = book.checklists.template(BOOTH).items()[1].code
    before = book.documents.checklist(run, ("en",), LABELS).sheet
    # Another PC that had not seen the signature writes beside it.
    late = [
        Put("answer", f"{run}/{item}", {"run": run, "item": item, "value": "B99"}),
        Put("run", run, {"shift_name": "night"}),
    ]
    book.desk.save(people.officer, late)
    after = book.documents.checklist(run, ("en",), LABELS).sheet
    assert (after.answers, after.shift) == (before.answers, before.shift)


def test_names_of_people_follow_the_first_language(book: Gatebook, people: SimpleNamespace):
    run = signed_run(book, people)
    assert book.documents.checklist(run, ("ar", "en"), LABELS).sheet.completed_by == "كاروان أحمد رشيد"


def test_the_paper_says_point_agency_shift_and_record(book: Gatebook, people: SimpleNamespace):
    run = signed_run(book, people)
    text = with_poppler(book.documents.checklist_pdf(run, ("en",), LABELS, printed_by="Karwan"))
    wanted = ("Shalamcha", "Passports and Residence Affairs", "Day", run[:4].upper(), "Printed by Karwan")
    assert [part for part in wanted if part not in text] == []


def test_neither_recognition_nor_authority_of_a_point_is_printed(book: Gatebook, people: SimpleNamespace):
    text = with_poppler(book.documents.checklist_pdf(signed_run(book, people), ("en",), LABELS)).lower()
    assert not [word for word in ("federal", "krg", "official", "recogni") if word in text]


def test_the_head_hash_is_that_of_the_last_entry_about_the_record(book: Gatebook, people: SimpleNamespace):
    run = signed_run(book, people)
    mark = book.documents.checklist(run, ("en",), LABELS).sheet.record
    log = book.desk.store.logs.all()[0]
    assert mark.head_hash == log.hash.hex()


def test_a_blank_checklist_has_no_record_and_no_answers(book: Gatebook):
    sheet = book.documents.blank_checklist(BOOTH, ("ckb",), LABELS).sheet
    assert (sheet.record, sheet.answers, sheet.date) == (None, {}, "")


def test_a_run_that_is_not_here_is_refused(book: Gatebook):
    with pytest.raises(Refused, match="record_missing"):
        book.documents.checklist("nowhere", ("en",), LABELS)


def test_there_is_no_authority_above_a_document_until_somebody_chooses_one(
    book: Gatebook, people: SimpleNamespace
):
    assert book.documents.authority() == ()
    line = LocalText(en="Republic of Iraq", ar="جمهورية العراق")
    book.documents.set_authority(people.chief, [line, LocalText()])
    assert book.documents.authority() == (line,)


def test_an_officer_does_not_change_the_letterhead(book: Gatebook, people: SimpleNamespace):
    with pytest.raises(Refused, match="not_allowed"):
        book.documents.set_authority(people.officer, [])


def test_equipment_is_listed_by_place_with_the_day_it_was_last_seen(book: Gatebook, people: SimpleNamespace):
    store = book.equipment.locations.add(people.officer, {"name": "Store"}).id
    hall = book.equipment.locations.add(people.officer, {"name": "Arrivals"}).id
    add_asset(book, people, "SLM-2", store)
    add_asset(book, people, "SLM-9", hall)
    sheet = book.documents.equipment("SLM", ("en",), LABELS).sheet
    assert [(line.tag, line.location.en, line.last_seen) for line in sheet.assets] == [
        ("SLM-9", "Arrivals", "2026-11-23"),
        ("SLM-2", "Store", "2026-11-23"),
    ]


def test_equipment_of_one_place_includes_the_places_within(book: Gatebook, people: SimpleNamespace):
    outer = book.equipment.locations.add(people.officer, {"name": "Hall"}).id
    inner = book.equipment.locations.add(people.officer, {"name": "Booth", "parent_location": outer}).id
    add_asset(book, people, "A", inner)
    add_asset(book, people, "B", "")
    sheet = book.documents.equipment("SLM", ("en",), LABELS, location=outer).sheet
    assert [line.tag for line in sheet.assets] == ["A"]


def test_more_assets_than_a_page_of_the_database_are_all_printed(book: Gatebook, people: SimpleNamespace):
    for number in range(103):
        add_asset(book, people, f"T{number:03}", "")
    assert len(book.documents.equipment("SLM", ("en",), LABELS).sheet.assets) == 103


def test_attendance_prints_the_marks_of_each_day(book: Gatebook, people: SimpleNamespace):
    session = new_session(book, people)
    book.training.mark(people.officer, session, "2026-11-21", people.person, "L")
    sheet = book.documents.attendance(session, ("en",), LABELS).sheet
    assert [line.marks for line in sheet.participants] == [("", "L")]


def test_a_sheet_to_sign_has_names_but_no_marks(book: Gatebook, people: SimpleNamespace):
    session = new_session(book, people)
    book.training.mark(people.officer, session, "2026-11-20", people.person, "P")
    sheet = book.documents.attendance(session, ("en",), LABELS, blank=True).sheet
    assert ([line.latin_name for line in sheet.participants], sheet.marks_shown) == (["Karwan Ahmed"], False)


def test_trainers_are_told_apart_by_commas_of_both_scripts(book: Gatebook, people: SimpleNamespace):
    session = new_session(book, people, trainers="Sara، Ali, Karwan")
    sheet = book.documents.attendance(session, ("en",), LABELS).sheet
    assert sheet.facilitators == ("Sara", "Ali", "Karwan")


@pytest.mark.parametrize("kind", ["equipment", "attendance"])
def test_every_kind_of_document_becomes_a_pdf(book: Gatebook, people: SimpleNamespace, kind: str):
    record = "SLM" if kind == "equipment" else new_session(book, people)
    paper: Paper = getattr(book.documents, kind)(record, ("ar", "ckb", "en"), LABELS, digits="arabic")
    assert paper.pdf().startswith(b"%PDF-")


def test_the_name_of_a_file_is_made_of_plain_characters(book: Gatebook, people: SimpleNamespace):
    session = new_session(book, people, code="دورة/7")
    name = book.documents.attendance(session, ("en",), LABELS).name
    assert name.isascii()
    assert "/" not in name


def add_asset(book: Gatebook, people: SimpleNamespace, tag: str, location: str) -> None:
    from app.models.equipment import AssetMoveKind, AssetMovement

    receipt = AssetMovement(AssetMoveKind.RECEIVE, location=location)
    book.equipment.add_asset(people.officer, {"name": "Reader", "tag": tag}, receipt)


def new_session(book: Gatebook, people: SimpleNamespace, **values: str) -> str:
    days = ["2026-11-20", "2026-11-21"]
    given = {"course": "DOC-B", "code": "T-1", **values}
    session = book.training.add_session(people.chief, given, days).id
    book.training.add_participants(people.chief, session, [people.person])
    return session


def test_a_returned_run_shows_its_actions_and_what_is_asked_until_it_is_answered(
    book: Gatebook, people: SimpleNamespace
):
    run = book.checklists.start(people.officer, BOOTH, **PLACE).id
    items = [item for item in book.checklists.template(BOOTH).items() if item.required]
    for item in items:
        book.checklists.answer(people.officer, run, item.code, good_answer(item))
    failed = next(item for item in items if item.type == "yes_no_na" and item.critical)
    book.checklists.answer(people.officer, run, failed.code, "no", comment="no ink")
    book.checklists.complete(people.officer, run)
    book.checklists.send_back(people.supervisor, run, "", {failed.code: "Since when?"})
    sheet = book.documents.checklist(run, ("en",), LABELS).sheet
    assert [(one.item, one.status) for one in sheet.actions] == [(failed.code, "open")]
    assert [(one.item, one.text, one.by) for one in sheet.remarks] == [
        (failed.code, "Since when?", "سارة كريم")
    ]
    (remark,) = book.checklists.detail(run).remarks
    book.review.reply(people.officer, run, remark.said.id, "Since 06:00")
    assert book.documents.checklist(run, ("en",), LABELS).sheet.remarks == ()
