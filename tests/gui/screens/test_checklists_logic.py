"""A checklist with conditions and repeated sections on its page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.button import Button
from app.ui.screens.checklists.run_page import RunPage
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk
from tests.unit.models.logic_samples import SAMPLE


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path):
    made = make_desk(qapp, tmp_path / "home", "en")
    reference = made.services.desk.reference
    reference.__dict__["_shipped_templates"] = (*reference._shipped_templates, SAMPLE)
    yield made
    close_desk(made)


def opened(desk: Desk) -> tuple[RunPage, str]:
    run = desk.start(SAMPLE.id)
    return desk.open(run), run


def shown(page: RunPage) -> list[str]:
    return [key for key, row in page.body.rows().items() if row.isVisible()]


def give(desk: Desk, page: RunPage, **answers: str) -> None:
    for key, value in answers.items():
        page.session.give(key.replace("__", "/"), value)
        desk.settle()


def button(page: RunPage, words: str) -> Button:
    return next(
        one for one in page.body.findChildren(Button) if one.text().strip() == words and one.isVisible()
    )


def test_an_item_appears_when_an_answer_asks_for_it_and_goes_again(desk: Desk):
    page, _ = opened(desk)
    assert "lamp" not in shown(page)
    desk.press(page, "2")
    assert "lamp" in shown(page)
    assert page.body.current() == "lamp"
    give(desk, page, lit="yes")
    assert "lamp" not in shown(page)


def test_moving_passes_what_is_not_asked_and_what_takes_no_answer(desk: Desk):
    page, _ = opened(desk)
    page.body.step("lit", 1)
    desk.settle()
    assert page.body.current() == "volts"
    page.body.focus_on("day")
    page.body.step("day", 1)
    desk.settle()
    assert page.body.current() == "day"


def test_a_rule_that_is_broken_is_said_at_the_field_and_the_answer_is_kept(desk: Desk):
    page, run = opened(desk)
    give(desk, page, volts="190")
    assert "Mains" in page.body.rows()["volts"].notes.text("flag")
    assert desk.value(run, "volts") == "190"
    give(desk, page, volts="220")
    assert not page.body.rows()["volts"].notes.text("flag")


def test_what_is_calculated_follows_at_once(desk: Desk):
    page, _ = opened(desk)
    give(desk, page, persons="2")
    assert "4" in page.body.rows()["double"].editor.text()


def test_one_more_block_is_added_filled_removed_and_brought_back(desk: Desk):
    page, run = opened(desk)
    give(desk, page, persons="2", kind__01="car")
    button(page, "Add one more").click()
    desk.settle()
    assert page.body.current().startswith("kind/02")
    added = page.body.current()
    desk.press(page, "3")
    assert desk.value(run, added) == "lorry"
    assert added.replace("kind", "axles") in shown(page)
    removers = [
        one for one in page.body.findChildren(Button) if one.text().strip() == "Remove" and one.isVisible()
    ]
    removers[-1].click()
    desk.settle()
    assert added not in page.body.rows()
    restored = desk.services.checklists.restore_block(desk.officer, run, [added])
    assert restored.ids
    page.session.load()
    desk.settle()
    assert added in shown(page)


def test_several_options_are_chosen_with_their_digits(desk: Desk):
    page, run = opened(desk)
    give(desk, page, persons="1")
    page.body.focus_on("parts/01")
    desk.settle()
    desk.press(page, "3")
    desk.press(page, "1")
    assert desk.value(run, "parts/01") == "car lorry"
    desk.press(page, "3")
    assert desk.value(run, "parts/01") == "car"
    assert page.body.current() == "parts/01"
    desk.press(page, Qt.Key.Key_Return)
    assert page.body.current() == "why/01"


def test_a_closed_run_shows_answers_that_were_kept_aside(desk: Desk):
    page, run = opened(desk)
    give(desk, page, lit="no", lamp="B2")
    give(desk, page, lit="yes")
    assert "kept" in page.header._left.text()
    desk.services.checklists.complete(desk.officer, run)
    page.session.load()
    desk.settle()
    assert "lamp" in shown(page)
    assert "does not count" in page.body.rows()["lamp"].notes.text("flag")
