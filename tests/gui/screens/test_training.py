"""The screen of training: planning, the register by keyboard, and the list of participants."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.forms.fields import Pick
from app.ui.screens.training import training_spec
from app.ui.screens.training.session_form import planned_days
from app.ui.screens.training.session_page import SessionPage
from app.ui.screens.training.words import mark_of_key
from tests.gui.screens.register_window import Room, close_room, make_room, type_letter

NAMES = ("أحمد كاظم جبار", "زينب علي حسن", "سارة كريم محمد")


@pytest.fixture(params=["en", "ar"])
def room(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    made = make_room(qapp, home, request.param)
    yield made
    close_room(made)


def open_register(room: Room, count: int = 3) -> tuple[SessionPage, str, list[str]]:
    people = [room.person(name, staff_no=str(number)) for number, name in enumerate(NAMES[:count])]
    session = room.session(people)
    screen = room.show(training_spec)
    page = screen.open_session(screen.list.model.row(0))
    room.settle()
    page.view.setFocus()
    return page, session, people


def marks(room: Room, session: str, day: str = "2026-11-23") -> list[str]:
    found = room.services.training.session(session).participants
    return [row.marks[day].mark if day in row.marks else "" for row in found]


def test_a_planned_session_opens_at_its_register(room: Room):
    screen = room.show(training_spec)
    screen.new_session()
    panel = screen._stack.currentWidget()
    panel.form.row("course").editor.set_value(Pick("DOC-B", "Basic"))
    panel.form.row("starts_on").editor.set_value("2026-11-26")
    panel.form.row("day_count").editor.set_value(3)
    panel.submit()
    room.settle()
    page = screen._stack.currentWidget()
    assert page.detail.row.days == ("2026-11-26", "2026-11-29", "2026-11-30")


def test_the_weekend_is_passed_over():
    assert planned_days("2026-11-26", 2, ("5", "6")) == ["2026-11-26", "2026-11-29"]


def test_the_register_opens_at_today(room: Room):
    page, _session, _people = open_register(room)
    assert (page.view.currentIndex().row(), page.view.day) == (0, "2026-11-23")


def test_letters_mark_one_person_after_the_other(room: Room):
    page, session, _people = open_register(room)
    for letter in "pae":
        type_letter(page.view, letter)
    room.settle()
    assert marks(room, session) == ["P", "A", "E"]


@pytest.mark.parametrize(
    "typed, mark", [("ح", "P"), ("ش", "A"), ("م", "L"), ("ث", "E"), ("٣", "L"), ("ە", "E")]
)
def test_the_same_keys_mark_on_arabic_and_kurdish_keyboards(typed: str, mark: str):
    assert mark_of_key(typed) == mark


def test_delete_takes_a_mark_back(room: Room):
    page, session, _people = open_register(room, 1)
    type_letter(page.view, "p")
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    room.settle()
    assert marks(room, session) == [""]


def test_marking_one_cell_twice_quickly_makes_no_conflict(room: Room):
    page, session, _people = open_register(room, 1)
    type_letter(page.view, "p")
    type_letter(page.view, "a")
    room.settle()
    row = room.services.training.session(session).participants[0]
    assert (row.marks["2026-11-23"].mark, row.conflicted) == ("A", False)


def test_a_mark_given_after_the_register_was_read_again_makes_no_conflict(room: Room):
    page, session, _people = open_register(room, 1)
    type_letter(page.view, "p")
    room.settle(600)
    type_letter(page.view, "l")
    room.settle()
    row = room.services.training.session(session).participants[0]
    assert (row.marks["2026-11-23"].mark, row.conflicted) == ("L", False)


def test_all_present_leaves_who_was_marked_before(room: Room):
    page, session, _people = open_register(room)
    type_letter(page.view, "a")
    page.bar.all_button.click()
    room.settle()
    assert marks(room, session) == ["A", "P", "P"]


def test_all_present_is_off_once_everybody_is_marked(room: Room):
    page, _session, _people = open_register(room, 1)
    type_letter(page.view, "p")
    assert not page.bar.all_button.isEnabled()


def test_a_selection_over_several_days_is_marked_at_once(room: Room):
    page, session, _people = open_register(room, 2)
    page.view.selectAll()
    type_letter(page.view, "p")
    room.settle()
    assert [marks(room, session, day) for day in page.model.days] == [["P", "P"]] * 3


def test_sums_follow_a_mark_before_it_is_saved(room: Room):
    page, _session, _people = open_register(room, 1)
    page.model.set_mark(0, "2026-11-23", "P")
    assert page.model.rows[0].attendance.attended == 1


def test_scores_are_saved_and_shown(room: Room):
    page, session, _people = open_register(room, 1)
    dialog = page.participant_actions.particulars(page.model.rows[0])
    room.fill(dialog, pre_score=Decimal(40), post_score=Decimal("72.5"), certificate="SLM-١٢")
    room.settle(600)
    row = room.services.training.session(session).participants[0]
    assert (row.pre_score, row.post_score, row.certificate) == ("40", "72.5", "SLM-12")
    assert page.model.rows[0].post_score == "72.5"


def test_a_note_stands_beside_its_mark(room: Room):
    page, session, _people = open_register(room, 1)
    type_letter(page.view, "e")
    room.fill(page.note(), note="medical leave")
    room.settle()
    given = room.services.training.session(session).participants[0].marks["2026-11-23"]
    assert (given.mark, given.note) == ("E", "medical leave")


def test_people_are_added_by_ticking_them(room: Room):
    page, session, _people = open_register(room, 1)
    person = room.person("خالد يوسف ناصر")
    dialog = page.add_participants()
    room.settle()
    dialog.found.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.add_button.click()
    room.settle()
    assert [row.person.id for row in room.services.training.session(session).participants][1] == person


def test_a_new_person_is_entered_on_the_spot_and_ticked(room: Room):
    page, session, _people = open_register(room, 1)
    dialog = page.add_participants()
    room.settle()
    room.fill(dialog.enter_new(), name="خالد يوسف ناصر", name_latin="Khalid Yousif Nasir")
    dialog.add_button.click()
    room.settle()
    assert len(room.services.training.session(session).participants) == 2


def test_who_is_known_by_staff_number_is_offered_instead(room: Room):
    page, _session, _people = open_register(room, 1)
    known = room.person("خالد يوسف ناصر", staff_no="4512")
    dialog = page.add_participants()
    room.settle()
    form = dialog.enter_new()
    form.form.row("staff_no").editor.set_value("٤٥١٢")
    form.form.changed.emit("staff_no")
    room.settle(500)
    form._hint._button.click()
    assert list(dialog._ticked) == [known]


def test_a_replaced_person_keeps_the_row_and_gives_the_place(room: Room):
    page, session, people = open_register(room, 1)
    other = room.person("خالد يوسف ناصر")
    dialog = page.participant_actions.replace(page.model.rows[0], people)
    room.settle()
    dialog.found.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.add_button.click()
    room.settle()
    first, second = room.services.training.session(session).participants
    assert (first.counts, second.person.id) == (False, other)


def test_a_change_of_language_keeps_the_register_open(room: Room):
    page, _session, _people = open_register(room)
    room.shell.prefer(language="ckb")
    room.settle(5)
    assert page.model.rowCount() == 3


@pytest.mark.parametrize("lang", ["ar", "ckb", "en"])
def test_the_letter_on_the_screen_gives_its_own_mark(qapp, lang):
    from app.models.training import Mark
    from app.ui.i18n import Languages
    from app.ui.screens.training.words import mark_letter, mark_of_key

    languages = Languages(qapp)
    languages.use(lang)
    try:
        assert [mark_of_key(mark_letter(mark)) for mark in Mark] == [mark.value for mark in Mark]
    finally:
        languages.use("en")
