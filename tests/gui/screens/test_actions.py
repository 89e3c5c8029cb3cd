"""The board of corrective actions, the word that a critical failure asks for, and the ways to asset and checklist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.actions import POSTS, ActionStatus, Priority
from app.models.checklists import ItemType
from app.models.records import Put
from app.ui.form_dialog import FormDialog
from app.ui.screens.actions.action_view import ActionView
from app.ui.screens.actions.asset_tasks import AssetTasks
from app.ui.screens.actions.pages import open_action
from app.ui.screens.actions.run_list import RunActionList
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.exchange.field_names import word_choices
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk

BOOTH = "SOP-01@1.0"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    found = make_desk(qapp, tmp_path / "home", "en")
    yield found
    close_desk(found)


def critical(desk: Desk) -> str:
    items = desk.services.checklists.template(BOOTH).items()
    return next(item.code for item in items if item.critical and item.type is ItemType.YES_NO_NA)


def failed(desk: Desk, comment: str = "no key") -> str:
    """Return a run that is ready but for one critical failure."""
    run = desk.start(BOOTH)
    desk.fill(run)
    desk.services.checklists.answer(desk.officer, run, critical(desk), "no", comment=comment)
    return run


def an_action(desk: Desk) -> str:
    run = failed(desk)
    desk.services.checklists.complete(desk.officer, run)
    return desk.services.actions.of_run(run)[0].id


def board(desk: Desk, actor: Any = None) -> Any:
    screen = desk.show("checklists", actor)
    tab = screen.tabs.show_tab("actions")
    desk.settle()
    return tab


def view_of(desk: Desk, action: str, actor: Any = None) -> ActionView:
    tab = board(desk, actor)
    view = open_action(tab._screen, desk.shell.context, action)
    desk.settle()
    assert isinstance(view, ActionView)
    return view


def dialog(desk: Desk) -> Any:
    desk.settle()
    return next(one for one in desk.window.findChildren(FormDialog) if one.isVisible())


def status(desk: Desk, action: str) -> str:
    return desk.services.actions.detail(action).row.status


def test_a_critical_failure_asks_for_a_word_at_its_item(desk: Desk):
    run = failed(desk, comment="")
    page = desk.open(run)
    page.steps.complete()
    desk.settle()
    row = page.body.rows()[critical(desk)]
    assert "say in a comment what is wrong" in row.notes.text("flag")
    desk.press(page, "no key")
    desk.press(page, Qt.Key.Key_Return)
    desk.press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (row.notes.text("comment"), desk.status(run)) == ("\u2068no key\u2069", "completed")


def test_the_board_shows_what_waits_and_what_is_chosen_beside_it(desk: Desk):
    an_action(desk)
    tab = board(desk)
    assert tab.panel.model.rowCount() == 1
    assert "1 open" in tab.figures.text().replace("\u2066", "").replace("\u2069", "")


def test_an_action_goes_its_way_with_the_keyboard_alone(desk: Desk):
    action = an_action(desk)
    view = view_of(desk, action)
    begin = view._row.itemAt(0).widget()
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Space)
    desk.settle()
    assert status(desk, action) == "in_progress"
    view.steps.step("done")
    form = dialog(desk)
    QTest.keyClicks(QApplication.focusWidget(), "new key cut")
    form.panel.submit()
    desk.settle()
    assert status(desk, action) == "done"


def test_a_step_is_taken_back_by_its_undo(desk: Desk):
    action = an_action(desk)
    view = view_of(desk, action)
    view.steps.step("in_progress")
    desk.settle()
    desk.services.actions.take_back(desk.officer, action)
    assert status(desk, action) == "open"


def test_who_did_it_is_not_offered_to_check_it(desk: Desk):
    action = an_action(desk)
    desk.services.actions.set_status(desk.supervisor, action, "done", "mended")
    view = view_of(desk, action, desk.supervisor)
    assert "closed" not in view.steps.offered(view.detail)


def test_another_person_is_offered_to_check_it_first(desk: Desk):
    action = an_action(desk)
    desk.services.actions.set_status(desk.officer, action, "done", "mended")
    view = view_of(desk, action, desk.supervisor)
    assert view.steps.offered(view.detail)[0] == "closed"


def test_a_corrected_answer_is_told_on_the_action(desk: Desk):
    action = an_action(desk)
    run = desk.services.actions.detail(action).row.run
    desk.services.checklists.reopen(desk.officer, run)
    desk.services.checklists.answer(desk.officer, run, critical(desk), "yes")
    assert "corrected since" in view_of(desk, action)._told.text()


def test_the_checklist_behind_an_action_opens_from_it(desk: Desk):
    view = view_of(desk, an_action(desk))
    view.show_run()
    desk.settle()
    assert desk.window.findChild(RunPage) is not None


def test_an_action_is_opened_by_hand_from_the_board(desk: Desk):
    tab = board(desk)
    tab.open_new()
    form = dialog(desk)
    form.form.set_values({"title": "Paint the gate", "priority": "high"})
    form.panel.submit()
    desk.settle()
    assert tab.panel.model.rowCount() == 1


def test_a_faulty_asset_offers_to_open_an_action_and_shows_it(desk: Desk):
    desk.services.desk.save(
        desk.officer, [Put("asset", "a1", {"point": "SLM", "name": "Reader", "condition": "U"})]
    )
    desk.show("checklists")
    tasks = AssetTasks(desk.shell.context)
    tasks.show_asset(desk.services.equipment.asset("a1").row)
    desk.settle()
    empty = tasks._lines.count()
    changed = desk.services.actions.open(
        desk.officer, {"title": "Replace the glass", "due": "2026-12-01", "asset": "a1"}
    )
    desk.shell.context.bus.changed(changed)
    desk.settle()
    assert (empty, tasks._lines.count(), tasks.isHidden()) == (0, 1, False)
    tasks.deleteLater()


def test_the_actions_of_a_checklist_open_from_its_page(desk: Desk):
    action = an_action(desk)
    page = desk.open(desk.services.actions.detail(action).row.run)
    page.steps.show_actions()
    desk.settle()
    listed = desk.window.findChild(RunActionList)
    assert len(listed.card.rows()) == 1


def test_every_code_has_a_name_for_people(desk: Desk):
    named = [*word_choices("action_status"), *word_choices("action_priority"), *word_choices("post")]
    assert [code for code, name in named if code == name] == []
    assert len(named) == len(ActionStatus) + len(Priority) + len(POSTS)
