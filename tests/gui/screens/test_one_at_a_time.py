"""A checklist filled in one item at a time: keys, conditions, blocks, undo, and the change from the list and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.checklists import ItemType
from app.models.runs import RunDetail
from app.services.choices import Choices
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.checklists.signature_dialog import SignatureDialog
from app.ui.screens.checklists.single.end_page import EndPage
from app.ui.screens.checklists.single.more_page import MorePage
from app.ui.screens.checklists.single.view import SingleView
from app.ui.theme import load_fonts
from tests.gui.fitting import cut_words, wrong_way
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk
from tests.unit.models.logic_samples import SAMPLE
from tests.unit.services.checklist_room import good_answer

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST = 20


@pytest.fixture
def lang() -> str:
    return "en"


@pytest.fixture
def desk(qapp: QApplication, home: Path, lang: str) -> Iterator[Desk]:
    made = make_desk(qapp, home, lang)
    Choices(made.services.desk.settings).keep_one_at_a_time(made.officer, True)
    reference = made.services.desk.reference
    reference.__dict__["_shipped_templates"] = (*reference._shipped_templates, SAMPLE)
    yield made
    close_desk(made)


@pytest.fixture
def own_font(qapp: QApplication) -> Iterator[None]:
    """Measure words in the font of the program."""
    before = qapp.font()
    load_fonts(qapp)
    yield
    qapp.setFont(before)


def opened(desk: Desk, template: str = SAMPLE.id) -> tuple[RunPage, str]:
    run = desk.start(template)
    return desk.open(run), run


def view(page: RunPage) -> SingleView:
    assert isinstance(page.body, SingleView)
    return page.body


def card(page: RunPage) -> Any:
    return view(page).rows()[view(page).current()]


def give(desk: Desk, page: RunPage, **answers: str) -> None:
    for key, value in answers.items():
        page.session.give(key.replace("__", "/"), value)
        desk.settle()


def to_the_end(desk: Desk, page: RunPage) -> EndPage:
    while view(page).current():
        view(page).step(1)
        desk.settle()
    found = view(page).page
    assert isinstance(found, EndPage)
    return found


def shown_wrong(part: SingleView) -> list[str]:
    """Return what is cut once the layout has come to rest, and what runs the wrong way."""
    for _ in range(8):
        QTest.qWait(10)
        found = cut_words(part.window())
        if not found:
            break
    return found + wrong_way(part, part.layoutDirection())


def detail(desk: Desk, run: str) -> RunDetail:
    return desk.services.checklists.detail(run)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_checklist_of_15_items_takes_20_keys_with_completing_it(desk: Desk):
    page, run = opened(desk, "SOP-02@1.0")
    keys = 0
    while page.session.left() and keys < 40:
        item = page.session.item(view(page).current())
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
    assert (desk.status(run), keys + 1 <= MOST) == ("completed", True)


def test_a_run_opens_at_its_first_item_without_an_answer_and_makes_no_rows(desk: Desk):
    run = desk.start()
    desk.services.checklists.answer(desk.officer, run, "CLS-101", "2026-11-23T07:05")
    page = desk.open(run)
    assert (view(page).current(), len(page.views.listed.rows())) == ("CLS-102", 0)


def test_yes_goes_on_by_itself_and_page_up_comes_back(desk: Desk):
    page, run = opened(desk, "SOP-02@1.0")
    page.body.focus_on("CLS-104")
    desk.press(page, "١")
    assert (desk.value(run, "CLS-104"), view(page).current()) == ("yes", "CLS-105")
    desk.press(page, Qt.Key.Key_PageUp)
    assert view(page).current() == "CLS-104"
    desk.press(page, Qt.Key.Key_PageDown)
    assert view(page).current() == "CLS-105"


def test_page_keys_leave_a_text_and_save_it(desk: Desk):
    page, run = opened(desk)
    give(desk, page, lit="no")
    page.body.focus_on("lamp")
    desk.press(page, "B2")
    desk.press(page, Qt.Key.Key_PageDown)
    assert (desk.value(run, "lamp"), view(page).current()) == ("B2", "volts")


def test_a_number_that_is_none_keeps_its_page_with_the_reason(desk: Desk):
    page, _ = opened(desk)
    page.body.focus_on("volts")
    desk.press(page, "21,5")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_PageDown):
        desk.press(page, key)
        assert (view(page).current(), bool(card(page).notes.text("trouble"))) == ("volts", True)


def test_a_broken_rule_is_said_and_the_number_kept(desk: Desk):
    page, run = opened(desk)
    page.body.focus_on("volts")
    desk.press(page, "190")
    desk.press(page, Qt.Key.Key_Return)
    desk.press(page, Qt.Key.Key_PageUp)
    assert "Mains" in card(page).notes.text("flag")
    assert desk.value(run, "volts") == "190"


def test_an_item_appears_when_an_answer_asks_for_it_and_goes_again(desk: Desk):
    page, _ = opened(desk)
    assert "lamp" not in page.body.rows()
    desk.press(page, "2")
    assert view(page).current() == "lamp"
    give(desk, page, lit="yes")
    assert "lamp" not in page.body.rows()


def test_what_takes_no_answer_stands_with_the_item_before_it(desk: Desk):
    page, _ = opened(desk)
    give(desk, page, persons="2")
    page.body.focus_on("day")
    desk.settle()
    assert [reading.value for reading in card(page)._readings] == ["", "\u20664\u2069"]


def test_a_critical_no_asks_for_a_word_and_then_goes_on(desk: Desk):
    run = desk.start("SOP-01@1.0")
    item = next(
        one for one in detail(desk, run).template.items() if one.critical and one.type is ItemType.YES_NO_NA
    )
    page = desk.open(run)
    page.body.focus_on(item.code)
    desk.press(page, "2")
    assert view(page).current() == item.code
    desk.press(page, "torn")
    desk.press(page, Qt.Key.Key_Return)
    assert desk.services.checklists.answer_of(run, item.code).answer.comment == "torn"
    assert view(page).current() != item.code


def test_blocks_are_gone_through_added_with_plus_and_removed(desk: Desk):
    page, run = opened(desk)
    give(desk, page, persons="2", kind__01="car")
    page.body.focus_on("why/01")
    desk.press(page, "seen")
    desk.press(page, Qt.Key.Key_Return)
    assert isinstance(view(page).page, MorePage)
    desk.press(page, "+")
    added = view(page).current()
    assert added.startswith("kind/02")
    assert view(page).head._block.text() == "\u20662\u2069 of \u20662\u2069"
    desk.press(page, "3")
    assert (desk.value(run, added), view(page).current()) == ("lorry", added.replace("kind", "axles"))
    view(page).head.remove.click()
    desk.settle()
    desk.settle()
    assert added not in page.body.rows()


def test_several_options_stay_until_enter(desk: Desk):
    page, run = opened(desk)
    give(desk, page, persons="1")
    page.body.focus_on("parts/01")
    for key in ("3", "1"):
        desk.press(page, key)
    assert (desk.value(run, "parts/01"), view(page).current()) == ("car lorry", "parts/01")
    desk.press(page, Qt.Key.Key_Return)
    assert view(page).current() == "why/01"


def test_control_z_brings_the_answer_before_back_and_shows_it(desk: Desk):
    page, run = opened(desk, "SOP-02@1.0")
    for key in ("1", "2"):
        page.body.focus_on("CLS-104")
        desk.press(page, key)
    desk.press(page, Qt.Key.Key_Z, CONTROL)
    assert (desk.value(run, "CLS-104"), view(page).current()) == ("yes", "CLS-104")
    assert card(page).editor.value == "yes"


def test_f6_changes_between_list_and_single_at_the_same_item(desk: Desk):
    page, run = opened(desk, "SOP-02@1.0")
    page.body.focus_on("CLS-104")
    desk.press(page, "2")
    desk.press(page, Qt.Key.Key_F6)
    assert (page.views.single, page.body.current()) == (False, "CLS-105")
    assert page.body.rows()["CLS-104"].editor.value == "no"
    desk.press(page, "1")
    desk.press(page, Qt.Key.Key_F6)
    assert (page.views.single, page.body.current(), desk.value(run, "CLS-105")) == (True, "CLS-201", "yes")


def test_the_two_buttons_show_what_is_chosen(desk: Desk):
    page, _ = opened(desk)
    switch = page.views.switch
    switch.one_button.click()
    assert (switch.one_button.isChecked(), page.views.single) == (True, True)
    switch.list_button.click()
    assert (switch.list_button.isChecked(), page.views.single) == (True, False)


def test_the_choice_is_remembered_for_the_next_run(desk: Desk):
    page, _ = opened(desk, "SOP-02@1.0")
    desk.press(page, Qt.Key.Key_F6)
    desk.window.screen_of("checklists").go_back()
    assert not opened(desk, "SOP-13@1.0")[0].views.single


def test_what_is_being_typed_is_saved_when_the_way_of_looking_changes(desk: Desk):
    page, run = opened(desk, "SOP-02@1.0")
    page.body.focus_on("CLS-102")
    desk.press(page, "37")
    desk.press(page, Qt.Key.Key_F6)
    assert desk.value(run, "CLS-102") == "37"


def test_a_completed_run_is_a_list_and_single_again_when_it_is_taken_back(desk: Desk):
    run = desk.start()
    desk.fill(run)
    page = desk.open(run)
    to_the_end(desk, page)
    desk.press(page, Qt.Key.Key_Return)
    assert (desk.status(run), page.views.single, page.views.switch.isHidden()) == ("completed", False, True)
    page.session.act(lambda services: services.checklists.reopen(desk.officer, run))
    desk.settle()
    assert page.views.single


def test_the_end_lists_what_is_open_and_leads_there(desk: Desk):
    run = desk.start()
    desk.fill(run)
    desk.services.checklists.clear_answer(desk.officer, run, "CLS-301")
    page = desk.open(run)
    to_the_end(desk, page)
    desk.press(page, Qt.Key.Key_Return)
    assert view(page).current() == "CLS-301"


def test_completing_too_early_goes_to_the_first_missing_item(desk: Desk):
    page, _ = opened(desk)
    page.body.focus_on("volts")
    desk.press(page, Qt.Key.Key_Return, CONTROL)
    assert view(page).current() == "lit"


def test_another_language_keeps_the_place_and_is_mirrored(desk: Desk):
    page, _ = opened(desk)
    page.body.focus_on("volts")
    desk.shell.prefer(language="ar")
    desk.settle()
    assert view(page).current() == "volts"
    assert view(page).foot.back.x() > view(page).foot.next.x()
    assert view(page).layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_arrows_at_the_end_go_in_the_direction_of_reading(desk: Desk, lang: str):
    run = desk.start()
    desk.fill(run)
    page = desk.open(run)
    to_the_end(desk, page)
    desk.press(page, Qt.Key.Key_Right if lang == "ar" else Qt.Key.Key_Left)
    assert view(page).current() == list(page.body.rows())[-1]


def test_every_kind_of_item_is_answered_on_its_page(desk: Desk):
    seen = set()
    for template in ("SOP-02@1.0", SAMPLE.id):
        page, _ = opened(desk, template)
        for key in list(page.body.rows()):
            item = page.session.item(key)
            page.body.focus_on(key)
            value = good_answer(item)
            page.session.give(key, value)
            desk.settle()
            assert card(page).key == key
            seen.add(item.type)
        desk.window.screen_of("checklists").go_back()
    assert {ItemType.YES_NO_NA, ItemType.NUMBER, ItemType.TEXT, ItemType.DATE, ItemType.DATETIME} <= seen


def test_an_open_remark_is_shown_where_a_returned_run_opens(desk: Desk):
    run = desk.completed()
    desk.services.review.remark(desk.supervisor, run, "CLS-104", "look again")
    desk.services.checklists.send_back(desk.supervisor, run, "see remark")
    page = desk.open(run)
    assert view(page).current() == "CLS-104"
    assert "look again" in card(page).notes.text("remark")


def test_the_list_of_open_items_leads_to_one(desk: Desk):
    page, _ = opened(desk)
    head = view(page).head
    head._fill_menu()
    head._menu.actions()[-1].trigger()
    desk.settle()
    assert view(page).current() == "day"


@pytest.mark.parametrize("lang", ["ar", "qps"])
def test_every_page_has_room_for_its_words_in_a_small_window(desk: Desk, own_font: None):
    page, _ = opened(desk)
    give(desk, page, lit="no", persons="2", volts="190", kind__01="lorry")
    desk.window.resize(700, 520)
    desk.settle()
    found = []
    page.body.focus_on("lit")
    while view(page).current() or isinstance(view(page).page, MorePage):
        found += shown_wrong(view(page))
        view(page).step(1)
        desk.settle()
    found += shown_wrong(view(page))
    assert not found, "\n".join(found)
