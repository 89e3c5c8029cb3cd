"""Filling a checklist in with the keyboard alone, in English and in Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.checklists import ItemType
from app.ui.screens.checklists.choice_bar import ChoiceBar
from app.ui.screens.checklists.history_dialog import HistoryDialog
from app.ui.screens.checklists.signature_dialog import SignatureDialog
from app.ui.screens.checklists.start_dialog import StartDialog
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["en", "ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    yield made
    close_desk(made)


def test_a_checklist_of_15_items_takes_20_keys(desk: Desk):
    run = desk.start("SOP-02@1.0")
    page = desk.open(run)
    keys = 0
    while page.session.left() and keys < 40:
        item = page.session.item(page.body.current())
        if item.type is ItemType.SIGNATURE:
            answer_dialog(SignatureDialog, lambda dialog: dialog.accept())
        typed = {ItemType.YES_NO_NA: "1", ItemType.NUMBER: "45"}.get(item.type, "")
        if typed:
            desk.press(page, typed)
        if item.type is not ItemType.YES_NO_NA:
            desk.press(page, Qt.Key.Key_Return)
        # The dialog of a signature takes one more Enter.
        keys += len(typed) + (item.type is not ItemType.YES_NO_NA) + (item.type is ItemType.SIGNATURE)
    desk.press(page, Qt.Key.Key_Return, CONTROL)
    assert (desk.status(run), keys + 1 <= 20) == ("completed", True)


def test_the_keyboard_begins_at_the_first_item_without_an_answer(desk: Desk):
    run = desk.start()
    desk.services.checklists.answer(desk.officer, run, "CLS-101", "2026-11-23T07:05")
    assert desk.open(run).body.current() == "CLS-102"


@pytest.mark.parametrize("key", ["2", "٢", "۲"])
def test_a_digit_of_any_script_chooses_an_option(desk: Desk, key: str):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    desk.press(page, key)
    assert desk.value(run, "CLS-104") == "no"


def test_choosing_goes_on_to_the_next_item(desk: Desk):
    page = desk.open(desk.start())
    page.body.focus_on("CLS-104")
    desk.press(page, "1")
    assert page.body.current() == "CLS-105"


def test_an_arrow_moves_in_the_direction_of_reading(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    rtl = desk.shell.context.language == "ar"
    desk.press(page, Qt.Key.Key_Left if rtl else Qt.Key.Key_Right)
    desk.press(page, Qt.Key.Key_Space)
    assert desk.value(run, "CLS-104") == "no"


def test_a_number_outside_its_range_is_kept_and_said(desk: Desk):
    run = desk.start("SOP-13@1.0")
    page = desk.open(run)
    page.body.focus_on("PWR-301")
    desk.press(page, "١٩٥")
    desk.press(page, Qt.Key.Key_Return)
    flag = page.body.rows()["PWR-301"].notes.text("flag")
    assert (desk.value(run, "PWR-301"), bool(flag)) == ("195", True)


def test_a_number_that_is_none_stays_in_its_field_with_the_reason(desk: Desk):
    run = desk.start("SOP-13@1.0")
    page = desk.open(run)
    page.body.focus_on("PWR-301")
    desk.press(page, "21,5")
    desk.press(page, Qt.Key.Key_Return)
    row = page.body.rows()["PWR-301"]
    assert (page.body.current(), bool(row.notes.text("trouble"))) == ("PWR-301", True)


def test_enter_in_an_empty_time_field_means_now(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-101")
    desk.press(page, Qt.Key.Key_Return)
    assert desk.value(run, "CLS-101") == "2026-11-23T09:30"


def test_c_opens_the_comment_and_enter_keeps_it(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    desk.press(page, "c")
    desk.press(page, "lost")
    desk.press(page, Qt.Key.Key_Return)
    assert desk.services.checklists.answer_of(run, "CLS-104").answer.comment == "lost"


def test_control_z_brings_the_answer_before_back(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    for key in ("1", "2"):
        page.body.focus_on("CLS-104")
        desk.press(page, key)
    desk.press(page, Qt.Key.Key_Z, CONTROL)
    assert desk.value(run, "CLS-104") == "yes"


def test_control_j_goes_to_the_next_open_item(desk: Desk):
    run = desk.start()
    desk.fill(run)
    desk.services.checklists.clear_answer(desk.officer, run, "CLS-301")
    page = desk.open(run)
    page.body.focus_on("CLS-101")
    desk.press(page, Qt.Key.Key_J, CONTROL)
    assert page.body.current() == "CLS-301"


def test_delete_takes_an_answer_away(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    desk.press(page, "1")
    page.body.focus_on("CLS-104")
    desk.press(page, Qt.Key.Key_Delete)
    assert desk.value(run, "CLS-104") == ""


def test_what_is_being_typed_is_saved_when_the_page_is_left(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-102")
    desk.press(page, "37")
    desk.window.screen_of("checklists").go_back()
    assert desk.value(run, "CLS-102") == "37"


def test_completing_too_early_goes_to_the_first_missing_item(desk: Desk):
    page = desk.open(desk.start())
    page.body.focus_on("CLS-301")
    desk.press(page, Qt.Key.Key_Return, CONTROL)
    assert page.body.current() == "CLS-101"


def test_a_case_says_at_free_text_what_must_not_be_written(desk: Desk):
    page = desk.open(desk.start("SOP-04@1.0"))
    assert page.header.identity.text()
    assert page.body.rows()["SLD-101"].notes.text("hint")


def test_a_case_says_it_at_a_comment_while_it_is_written(desk: Desk):
    page = desk.open(desk.start("SOP-04@1.0"))
    notes = page.body.rows()["SLD-106"].notes
    assert not notes.text("hint")
    page.body.focus_on("SLD-106")
    desk.press(page, "c")
    assert notes.text("hint")


def test_a_document_number_in_free_text_is_noticed(desk: Desk):
    page = desk.open(desk.start("SOP-04@1.0"))
    page.session.give("SLD-101", "A12345678")
    assert page.body.rows()["SLD-101"].notes.text("identity")


def test_the_history_of_an_answer_opens_with_h(desk: Desk):
    page = desk.open(desk.start())
    page.body.focus_on("CLS-104")
    desk.press(page, "1")
    page.body.focus_on("CLS-104")
    seen = []
    answer_dialog(HistoryDialog, lambda dialog: (seen.append(dialog), dialog.accept()))
    desk.press(page, "h")
    assert seen


def test_the_start_dialog_starts_what_is_selected_and_opens_it(desk: Desk):
    screen = desk.show("checklists")
    answer_dialog(StartDialog, lambda dialog: dialog.submit())
    screen.start("SOP-13@1.0")
    desk.settle()
    desk.settle()
    assert "SOP-13" in screen.page_titles()[-1]


def test_the_start_dialog_offers_what_the_shift_has_already_started(desk: Desk):
    run = desk.start("SOP-13@1.0")
    screen = desk.show("checklists")

    def take(dialog: StartDialog) -> None:
        desk.settle()
        dialog._open_known.click()

    answer_dialog(StartDialog, take)
    screen.start("SOP-13@1.0")
    desk.settle()
    desk.settle()
    assert desk.services.checklists.of_shift("SOP-13", "2026-11-23", "day")[0].id == run
    assert len(desk.services.checklists.of_shift("SOP-13", "2026-11-23", "day")) == 1


def test_the_list_shows_runs_with_their_status(desk: Desk):
    desk.completed()
    screen = desk.show("checklists")
    assert screen.panel.model.rowCount() == 1


def test_a_choice_stands_where_reading_starts(desk: Desk):
    page = desk.open(desk.start())
    bar = page.body.rows()["CLS-104"].editor
    assert isinstance(bar, ChoiceBar)
    boxes = bar._boxes(bar.width())
    assert (boxes[0].left() > boxes[1].left()) == (desk.shell.context.language == "ar")
