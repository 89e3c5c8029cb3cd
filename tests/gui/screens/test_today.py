"""The overview of the shift: what is due, what is open, and starting from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.screens.checklists.start_dialog import StartDialog
from app.ui.screens.today.due_dialog import DueDialog
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk


@pytest.fixture(params=["en", "ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    yield made
    close_desk(made)


def test_what_is_due_is_started_with_enter(desk: Desk):
    desk.services.checklists.set_due_here(desk.supervisor, ["SOP-13"])
    screen = desk.show("today")
    answer_dialog(StartDialog, lambda dialog: dialog.submit())
    QTest.keyClick(screen.due.rows()[0], Qt.Key.Key_Return)
    desk.settle()
    desk.settle()
    assert "SOP-13" in screen.page_titles()[-1]


def test_a_draft_says_how_much_is_left_and_opens(desk: Desk):
    desk.start()
    screen = desk.show("today")
    QTest.keyClick(screen.drafts.rows()[0], Qt.Key.Key_Space)
    desk.settle()
    assert len(screen.page_titles()) == 2


def test_a_returned_checklist_shows_the_comment(desk: Desk):
    run = desk.completed()
    desk.services.checklists.send_back(desk.supervisor, run, "stamp number")
    assert "stamp number" in desk.show("today").returned.rows()[0].entry.remark


def test_a_supervisor_is_shown_what_waits_for_a_signature(desk: Desk):
    desk.completed()
    assert len(desk.show("today", desk.supervisor).waiting.rows()) == 1


def test_an_officer_does_not_see_the_card_of_signatures(desk: Desk):
    desk.completed()
    assert desk.show("today").waiting.isHidden()


def test_what_changed_meanwhile_is_there_when_the_page_is_closed(desk: Desk):
    run = desk.start()
    screen = desk.show("today")
    screen.open_run(run)
    desk.settle()
    desk.fill(run)
    desk.services.checklists.complete(desk.officer, run)
    screen.go_back()
    desk.settle()
    assert not screen.drafts.rows()


def test_an_empty_day_says_so(desk: Desk):
    desk.services.checklists.set_due_here(desk.supervisor, [])
    screen = desk.show("today")
    assert not screen.due._nothing.isHidden()


def test_a_supervisor_chooses_what_is_due_here(desk: Desk):
    screen = desk.show("today", desk.supervisor)

    def tick(dialog: DueDialog) -> None:
        for code, box in dialog._ticks.items():
            box.setChecked(code == "SOP-13")
        dialog.accept()

    answer_dialog(DueDialog, tick)
    screen._choose.click()
    desk.settle()
    desk.settle()
    assert len(screen.due.rows()) == 1


def test_another_shift_is_noticed_by_the_clock(desk: Desk):
    screen = desk.show("today")
    before = screen._shift.text()
    desk.clock.forward(hours=12)
    screen._look_at_the_clock()
    desk.settle()
    desk.settle()
    assert screen._shift.text() != before
