"""The calendar of checklists, what was missed on the Today page, and the marks of a handover."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.printing.request import Request, read_paper
from app.ui.screens.calendar.explain import ExplainDialog
from app.ui.screens.checklists.start_dialog import StartDialog
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk

HANDOVER = "SOP-10@1.0"


BOTH_WAYS = pytest.mark.parametrize("desk", ["en", "ar"], indirect=True)
"""Left to right and right to left."""


@pytest.fixture
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Return a point that asks for one daily checklist, did it on the 23rd, and is on the 26th."""
    made = make_desk(qapp, home, getattr(request, "param", "en"))
    made.services.checklists.set_due_here(made.supervisor, ["SOP-13"])
    made.completed("SOP-13@1.0")
    made.clock.forward(days=3)
    yield made
    close_desk(made)


def calendar(desk: Desk) -> Any:
    tab = desk.show("checklists").tabs.show_tab("calendar")
    desk.settle()
    desk.settle()
    return tab


def choose(desk: Desk, tab: Any, day: date) -> None:
    tab.month.go(day)
    QTest.keyClick(tab.month, Qt.Key.Key_Return)
    desk.settle()
    desk.settle()


def test_a_day_tells_its_figures_to_a_screen_reader(desk: Desk):
    tab = calendar(desk)
    tab.month.go(date(2026, 11, 24))
    assert "1" in tab.month.accessibleName().partition(":")[2]


@BOTH_WAYS
def test_arrows_move_as_the_language_reads(desk: Desk):
    tab = calendar(desk)
    key = Qt.Key.Key_Left if desk.shell.context.language == "ar" else Qt.Key.Key_Right
    QTest.keyClick(tab.month, key)
    assert tab.month.day == date(2026, 11, 27)


def test_page_keys_turn_months_and_home_is_today(desk: Desk):
    tab = calendar(desk)
    QTest.keyClick(tab.month, Qt.Key.Key_PageUp)
    assert tab.month.day == date(2026, 10, 26)
    QTest.keyClick(tab.month, Qt.Key.Key_Home)
    assert tab.month.day == date(2026, 11, 26)


@BOTH_WAYS
def test_the_first_day_of_the_week_is_where_reading_starts(desk: Desk):
    tab = calendar(desk)
    x = tab.month.width() - 5 if desk.shell.context.language == "ar" else 5
    QTest.mouseClick(tab.month, Qt.MouseButton.LeftButton, pos=QPoint(x, tab.month.height() // 2))
    assert tab.month.day.isoweekday() == 7


def test_the_week_begins_as_it_was_chosen(desk: Desk):
    desk.services.duties.set_week_start(desk.officer, 6)
    tab = calendar(desk)
    assert tab.month.first_and_last()[0].isoweekday() == 6


def test_a_day_lists_what_was_done_and_what_is_missing(desk: Desk):
    tab = calendar(desk)
    choose(desk, tab, date(2026, 11, 23))
    assert (len(tab.day.runs.rows()), len(tab.day.without.rows())) == (1, 0)
    choose(desk, tab, date(2026, 11, 24))
    assert (len(tab.day.runs.rows()), len(tab.day.without.rows())) == (0, 1)


@BOTH_WAYS
def test_a_reason_is_recorded_from_the_calendar(desk: Desk):
    tab = calendar(desk)
    choose(desk, tab, date(2026, 11, 24))
    tab.day.without.rows()[0].opened.emit()
    dialog = tab.findChild(ExplainDialog)
    dialog.form.set_values({"reason": "no_power"})
    dialog.panel.submit()
    desk.settle()
    desk.settle()
    told = tab.day.without.rows()[0].entry
    assert told.remark
    assert desk.services.duties.missed(desk.officer).count == 1


def test_what_was_missed_stands_on_the_today_page(desk: Desk):
    screen = desk.show("today")
    assert len(screen.missed.rows()) == 2


def test_several_are_explained_at_once(desk: Desk):
    screen = desk.show("today")
    screen.missed.all.click()
    dialog = screen.findChild(ExplainDialog)
    dialog.form.set_values({"reason": "point_closed"})
    dialog.panel.submit()
    desk.settle()
    desk.settle()
    assert not desk.services.duties.missed(desk.officer).count
    assert screen.missed.isHidden()


def test_nothing_is_saved_while_nothing_is_ticked(desk: Desk):
    screen = desk.show("today")
    screen.missed.all.click()
    dialog = screen.findChild(ExplainDialog)
    dialog.tick_all(False)
    assert not dialog.panel.save_button.isEnabled()
    dialog.reject()


def test_a_missed_checklist_is_started_late_for_its_own_day(desk: Desk):
    screen = desk.show("today")
    screen.missed.rows()[0].opened.emit()
    answer_dialog(StartDialog, lambda dialog: dialog.submit())
    screen.findChild(ExplainDialog)._start_late()
    desk.settle()
    desk.settle()
    assert desk.services.duties.missed(desk.officer).count == 1


def test_due_ones_of_other_agencies_are_folded_away(desk: Desk):
    desk.services.checklists.set_due_here(desk.supervisor, ["SOP-08", "SOP-13"])
    screen = desk.show("today")
    assert screen.others.rows()[0].isHidden()
    screen.others.fold.click()
    assert not screen.others.rows()[0].isHidden()


def test_what_the_register_gave_is_marked_until_it_is_changed(desk: Desk):
    run = desk.start(HANDOVER)
    page = desk.open(run)
    row = page.body.rows()["HND-101"]
    assert row.notes.text("register")
    page.session.give("HND-101", "2026-11-25")
    desk.settle()
    assert not row.notes.text("register")


def test_a_handover_is_signed_as_the_incoming_side(desk: Desk):
    run = desk.start(HANDOVER)
    desk.fill(run)
    desk.services.checklists.complete(desk.officer, run)
    page = desk.open(run, desk.supervisor)
    other = desk.open(desk.completed("SOP-13@1.0"), desk.supervisor)
    assert page.buttons.sign_off.text() != other.buttons.sign_off.text()


def test_a_handover_is_printed_with_what_the_register_knows(desk: Desk):
    request = Request("handover", HANDOVER, ("ar",), variant="prefilled")
    assert read_paper(desk.services, request, "Ali").pdf().startswith(b"%PDF")
