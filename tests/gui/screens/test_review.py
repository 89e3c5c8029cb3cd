"""The reviewer's queue by keyboard, what a returned run shows, amending, and moving to a newer version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.models.comparing import Mark
from app.models.people import Actor
from app.ui.screens.checklists.history_dialog import HistoryDialog
from app.ui.screens.checklists.item_notes import CommentField
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.checklists.text_dialog import TextDialog
from app.ui.screens.review.page import ReviewPage
from tests.gui.screens.checklist_window import PASSWORD, Desk, answer_dialog, close_desk, make_desk
from tests.unit.services.checklist_room import good_answer

CTRL = Qt.KeyboardModifier.ControlModifier
ITEM, OTHER = "CLS-104", "CLS-105"


@pytest.fixture(params=["ar"])
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, request.param)
    yield made
    close_desk(made)


def completed(desk: Desk, value: str = "yes") -> str:
    run = desk.start()
    desk.fill(run)
    comment = "the hasp is broken" if value == "no" else ""
    desk.services.checklists.answer(desk.officer, run, ITEM, value, comment=comment)
    desk.services.checklists.complete(desk.officer, run)
    desk.clock.forward(minutes=5)
    return run


def queue(desk: Desk, actor: Actor | None = None) -> Any:
    tab = desk.show("checklists", actor or desk.supervisor).tabs.show_tab("review")
    desk.settle()
    return tab


def review(desk: Desk, run: str, actor: Actor | None = None) -> ReviewPage:
    page = queue(desk, actor).open_run(run)
    desk.settle()
    page.view.setFocus()
    return page


def write(desk: Desk, text: str) -> Any:
    def act(dialog: TextDialog) -> None:
        if hasattr(dialog.field, "setPlainText"):
            dialog.field.setPlainText(text)
        else:
            dialog.field.setText(text)
        dialog.submit()
        desk.settle()
        if shiboken6.isValid(dialog) and dialog.isVisible():
            dialog.reject()

    return act


def run_page(desk: Desk) -> RunPage:
    return next(page for page in desk.window.findChildren(RunPage) if page.isVisible())


def test_the_queue_begins_with_what_has_waited_longest(desk: Desk):
    first, second = completed(desk), completed(desk)
    model = queue(desk).panel.model
    assert [model.row(place).id for place in range(model.rowCount())] == [first, second]


def test_an_officer_has_no_queue(desk: Desk):
    screen = desk.show("checklists", desk.officer)
    assert "review" not in [spec.name for spec in screen.tabs._specs]


def test_f_goes_to_what_fails_and_d_to_what_differs(desk: Desk):
    completed(desk)
    page = review(desk, completed(desk, "no"))
    page.view.go_to(1)
    desk.press(page, "f")
    found = page.view.current_item()
    assert (found.key, found.mark) == (ITEM, Mark.NEWLY_FAILED)
    page.view.go_to(1)
    desk.press(page, "d")
    assert page.view.current_item().key == ITEM


def test_a_remark_is_written_and_the_run_returned_by_keyboard(desk: Desk):
    first, second = completed(desk), completed(desk, "no")
    page = review(desk, first)
    page.view.go_to(page.model.row_of(ITEM))
    answer_dialog(TextDialog, write(desk, "Which lock?"))
    desk.press(page, Qt.Key.Key_Return)
    assert "Which lock?" in page.model.cell(page.model.row_of(ITEM), 5).text
    answer_dialog(TextDialog, write(desk, ""))
    desk.press(page, Qt.Key.Key_R, CTRL)
    assert (desk.status(first), page.run_id) == ("returned", second)


def test_a_run_is_signed_by_keyboard_and_the_last_one_closes_the_page(desk: Desk):
    run = completed(desk)
    page = review(desk, run, desk.signatory())
    answer_dialog(TextDialog, write(desk, PASSWORD))
    desk.press(page, Qt.Key.Key_Return, CTRL)
    assert (desk.status(run), len(desk.window.screen_of("checklists").page_titles())) == ("signed", 1)


def test_ones_own_run_cannot_be_signed_from_the_queue(desk: Desk):
    run = desk.start(actor=desk.supervisor)
    for item in desk.services.checklists.detail(run).template.items():
        if item.required:
            desk.services.checklists.answer(desk.supervisor, run, item.code, _good(desk, run, item.code))
    desk.services.checklists.complete(desk.supervisor, run)
    page = review(desk, run)
    assert (page.buttons.sign_off.isEnabled(), bool(page.head.own.text())) == (False, True)


def _good(desk: Desk, run: str, code: str) -> str:
    return good_answer(desk.services.checklists.detail(run).template.item(code))


def returned(desk: Desk) -> str:
    run = completed(desk)
    desk.services.checklists.send_back(desk.supervisor, run, "", {ITEM: "Which lock?"})
    return run


def test_a_returned_run_shows_the_remark_at_its_item_and_leads_to_it(desk: Desk):
    page = desk.open(returned(desk))
    page.notices.remarks.jump()
    desk.settle()
    assert ("Which lock?" in page.body.rows()[ITEM].notes.text("remark"), page.body.current()) == (True, ITEM)


def test_a_remark_is_answered_in_words(desk: Desk):
    run = returned(desk)
    page = desk.open(run)
    page.body.focus_on(ITEM)
    answer_dialog(TextDialog, write(desk, "The one at the back"))
    page.notices.remarks.reply_here()
    desk.settle()
    assert page.body.rows()[ITEM].notes.text("remark") == ""
    assert [one.text for one in desk.services.checklists.detail(run).remarks[0].replies] == [
        "The one at the back"
    ]


def test_a_correction_that_no_remark_explains_asks_for_the_reason(desk: Desk):
    run = returned(desk)
    page = desk.open(run)
    page.body.focus_on(OTHER)
    desk.press(page, "2")
    field = QApplication.focusWidget()
    assert isinstance(field, CommentField)
    field.setText("it was open")
    desk.press(page, Qt.Key.Key_Return)
    told = desk.services.review.history(run, OTHER)
    assert ("reason", "it was open") in [(one.what, one.new) for one in told]
    assert page.body.current() != ""


def signed(desk: Desk) -> str:
    run = completed(desk)
    desk.services.checklists.sign_off(desk.supervisor, run)
    return run


def test_a_signed_run_is_amended_and_both_pages_name_each_other(desk: Desk):
    run = signed(desk)
    page = desk.open(run)
    answer_dialog(TextDialog, write(desk, "wrong lock"))
    page.steps.amend()
    desk.settle()
    amendment = run_page(desk)
    assert (amendment.session.row.amends, amendment.session.editable) == (run, True)
    assert "wrong lock" in amendment.notices.texts()[0]
    assert "wrong lock" in desk.open(run).notices.texts()[0]


def test_the_history_of_a_carried_answer_shows_both_runs(desk: Desk):
    made = desk.services.review.amend(desk.officer, signed(desk), "wrong lock").id
    page = desk.open(made)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(type(page._keys)))
        dialog.reject()

    answer_dialog(HistoryDialog, look)
    page._show_history(ITEM)
    desk.settle()
    assert sum("wrong lock" in text for text in seen) == 1
    assert sum("Ali" in text for text in seen) == 1
