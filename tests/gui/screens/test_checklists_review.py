"""What a supervisor does with a completed checklist, and what a closed one shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.ui.ask import Question
from app.ui.screens.checklists.text_dialog import TextDialog
from tests.gui.screens.checklist_window import PASSWORD, Desk, answer_dialog, close_desk, make_desk


@pytest.fixture(params=["en", "ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    yield made
    close_desk(made)


def write(desk: Desk, text: str):
    """Return what fills a dialog in, waits for the answer and closes it if it still stands."""

    def act(dialog: TextDialog) -> None:
        if hasattr(dialog.field, "setPlainText"):
            dialog.field.setPlainText(text)
        else:
            dialog.field.setText(text)
        dialog.submit()
        desk.settle()
        if dialog.isVisible():
            dialog.setProperty("refused", dialog._error.text())
            dialog.reject()

    return act


def test_a_supervisor_signs_off_with_the_password(desk: Desk):
    run = desk.completed()
    page = desk.open(run, desk.signatory())
    answer_dialog(TextDialog, write(desk, PASSWORD))
    page.steps.sign_off()
    assert desk.status(run) == "signed"


def test_a_wrong_password_signs_nothing_off(desk: Desk):
    run = desk.completed()
    page = desk.open(run, desk.signatory())
    answer_dialog(TextDialog, write(desk, "guess-1234"))
    page.steps.sign_off()
    assert desk.status(run) == "completed"


def test_a_supervisor_returns_it_with_a_comment(desk: Desk):
    run = desk.completed()
    page = desk.open(run, desk.supervisor)
    answer_dialog(TextDialog, write(desk, "stamp number"))
    page.steps.send_back()
    assert "stamp number" in page.header.returned.text()


def test_an_officer_sees_no_button_to_sign_off(desk: Desk):
    page = desk.open(desk.completed(), desk.officer)
    assert page.buttons.sign_off.isHidden()


def test_a_reopened_checklist_takes_answers_again(desk: Desk):
    run = desk.completed()
    page = desk.open(run)
    answer_dialog(TextDialog, write(desk, "wrong booth"))
    page.steps.reopen()
    assert page.session.editable


def test_a_signed_checklist_says_who_signed_and_takes_no_keys(desk: Desk):
    run = desk.completed()
    desk.services.checklists.sign_off(desk.supervisor, run)
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    desk.press(page, "2")
    assert (desk.value(run, "CLS-104"), "Ali" in page.header.signed.text()) == ("yes", True)


def test_the_print_button_is_hidden_without_a_printer_function(desk: Desk):
    page = desk.open(desk.completed())
    assert page.buttons.print.isHidden() == (desk.shell.context.print_document is None)


def test_another_language_shows_the_items_in_it(desk: Desk):
    page = desk.open(desk.start())
    desk.shell.prefer(language="ckb")
    desk.settle()
    item = page.session.template.items()[3]
    shown = page.body.rows()[item.code]
    assert item.text.get("ckb") in shown.head.words


def test_escape_leaves_a_comment_as_it_was(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    page.body.focus_on("CLS-104")
    desk.press(page, "c")
    desk.press(page, "never")
    desk.press(page, Qt.Key.Key_Escape)
    assert desk.services.checklists.answer_of(run, "CLS-104").answer.comment == ""


def test_an_answer_that_cannot_be_written_stays_and_is_saved_again_later(desk: Desk):
    run = desk.start()
    page = desk.open(run)
    connection = desk.services._database.connection
    connection.execute("PRAGMA query_only=ON")
    page.session.give("CLS-104", "no")
    desk.settle()
    assert page.header.unsaved.text()
    connection.execute("PRAGMA query_only=OFF")
    page.session.try_again()
    desk.settle()
    assert (desk.value(run, "CLS-104"), page.header.unsaved.text()) == ("no", "")


def test_leaving_with_unsaved_answers_asks_first(desk: Desk):
    page = desk.open(desk.start())
    connection = desk.services._database.connection
    connection.execute("PRAGMA query_only=ON")
    page.session.give("CLS-104", "no")
    desk.settle()
    answer_dialog(Question, lambda dialog: dialog.reject())
    left = desk.window.screen_of("checklists").go_back()
    connection.execute("PRAGMA query_only=OFF")
    page.session.try_again()
    desk.settle()
    assert not left


def test_completing_can_be_undone_after_the_page_was_left(desk: Desk):
    run = desk.start()
    desk.fill(run)
    page = desk.open(run)
    page.steps.complete()
    desk.settle()
    undo = desk.window.toasts.toasts()[0].findChild(QPushButton, "toastAction")
    desk.window.screen_of("checklists").go_back()
    desk.settle()
    undo.click()
    desk.settle()
    assert desk.status(run) == "draft"
