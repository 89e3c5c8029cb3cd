"""The screen of equipment under the hands of its users, in both directions of reading."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.stock import StockMoveKind, StockMovement
from app.ui.forms.fields import Pick
from app.ui.screens.equipment import equipment_spec
from app.ui.timeline import Timeline
from tests.gui.screens.register_window import OFFICER, SUPERVISOR, Room, close_room, make_room


@pytest.fixture(params=["en", "ar"])
def room(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    made = make_room(qapp, home, request.param)
    yield made
    close_room(made)


def choose(room: Room, panel: object, row: int = 0) -> None:
    panel.view.setCurrentIndex(panel.model.index(row, 0))
    room.settle()


def test_an_empty_register_offers_to_receive_the_first_asset(room: Room):
    screen = room.show(equipment_spec)
    assert screen.assets.panel.model.rowCount() == 0
    screen.receive_asset()
    assert len(screen.page_titles()) == 2


def test_a_received_asset_stands_in_the_list(room: Room):
    screen = room.show(equipment_spec)
    screen.receive_asset()
    panel = screen._stack.currentWidget()
    panel.form.row("item").editor.set_value(Pick("DOC-003", "Reader"))
    panel.form.row("tag").editor.set_value("SLM-٠٠٠٧")
    panel.submit()
    room.settle()
    assert screen.assets.panel.model.row(0).tag == "SLM-0007"


def test_a_tag_in_use_is_told_at_its_field(room: Room):
    room.asset(tag="SLM-0001")
    screen = room.show(equipment_spec)
    screen.receive_asset()
    panel = screen._stack.currentWidget()
    panel.form.row("name").editor.set_value("Lamp")
    panel.form.row("tag").editor.set_value("SLM-0001")
    panel.submit()
    room.settle()
    assert "SLM-0001" in panel.form.row("tag").error


def test_the_chosen_asset_is_shown_beside_the_list(room: Room):
    room.asset("Generator")
    screen = room.show(equipment_spec)
    choose(room, screen.assets.panel)
    assert screen.assets.view.detail.row.name == "Generator"


def test_issuing_names_the_holder_in_list_and_history(room: Room):
    asset, person = room.asset(), room.person()
    screen = room.show(equipment_spec)
    choose(room, screen.assets.panel)
    dialog = screen.asset_actions.issue(screen.assets.panel.model.row(0))
    room.fill(dialog, person=Pick(person, "علي"))
    assert screen.assets.panel.model.row(0).holder == person
    assert [move.kind for move in screen.assets.view.detail.moves] == ["issue", "receive"]
    assert room.services.equipment.asset(asset).row.holder == person


def test_an_issue_without_a_person_is_refused_at_the_field(room: Room):
    room.asset()
    screen = room.show(equipment_spec)
    dialog = screen.asset_actions.issue(screen.assets.panel.model.row(0))
    room.fill(dialog)
    assert dialog.isVisible()
    assert dialog.form.row("person").error


def test_a_write_off_is_not_offered_to_an_officer(room: Room):
    room.asset()
    screen = room.show(equipment_spec, OFFICER)
    choose(room, screen.assets.panel)
    menus = [button.menu() for button in screen.assets.view._buttons.children() if hasattr(button, "menu")]
    actions = [action for menu in menus if menu for action in menu.actions()]
    assert [action.isEnabled() for action in actions if not action.isSeparator()] == [True, False, False]


def test_a_written_off_asset_leaves_the_list(room: Room):
    room.asset()
    screen = room.show(equipment_spec)
    dialog = screen.asset_actions.write_off(screen.assets.panel.model.row(0))
    room.fill(dialog, doc_no="12/2026", note="beyond repair")
    assert screen.assets.panel.model.rowCount() == 0


def test_a_voided_movement_puts_the_asset_back(room: Room):
    asset, person = room.asset(), room.person()
    screen = room.show(equipment_spec)
    room.fill(screen.asset_actions.issue(screen.assets.panel.model.row(0)), person=Pick(person, "علي"))
    choose(room, screen.assets.panel)
    room.fill(screen.asset_actions.void(screen.assets.view.detail.moves[0]), reason="wrong person")
    assert room.services.equipment.asset(asset).row.holder == ""


def test_a_condition_chip_narrows_the_list(room: Room):
    asset = room.asset("Generator", "T1")
    room.asset("Lamp", "T2")
    room.services.equipment.change_condition(SUPERVISOR, asset, "U", "no fuel")
    screen = room.show(equipment_spec)
    screen.assets.summary.condition_clicked.emit("U")
    room.settle()
    assert [
        screen.assets.panel.model.row(place).name for place in range(screen.assets.panel.model.rowCount())
    ] == ["Generator"]


def test_enter_opens_the_asset_and_back_returns_to_the_list(room: Room):
    room.asset("Generator")
    screen = room.show(equipment_spec)
    choose(room, screen.assets.panel)
    QTest.keyClick(screen.assets.panel.view, Qt.Key.Key_Return)
    room.settle()
    assert screen.page_titles()[-1] == "Generator"
    assert screen.go_back()


def test_a_narrow_window_shows_the_list_alone(room: Room):
    room.asset()
    screen = room.show(equipment_spec, size=(720, 560))
    assert not screen.assets.beside.beside


def test_stock_below_zero_is_flagged(room: Room):
    item = room.consumable()
    screen = room.show(equipment_spec)
    screen.tabs.setCurrentIndex(1)
    room.settle()
    row = screen.stock.panel.model.row(0)
    room.fill(screen.stock_actions.move(row, StockMoveKind.ISSUE), quantity=Decimal(3))
    assert screen.stock.panel.model.row(0).negative
    assert room.services.equipment.stock.item(item).row.on_hand == -3


def test_a_count_is_saved_and_shown_in_the_book(room: Room):
    item = room.consumable()
    room.services.equipment.stock.move_stock(SUPERVISOR, item, StockMovement(StockMoveKind.RECEIVE, "10"))
    screen = room.show(equipment_spec)
    screen.tabs.setCurrentIndex(1)
    room.settle()
    choose(room, screen.stock.panel)
    row = screen.stock.panel.model.row(0)
    room.fill(screen.stock_actions.move(row, StockMoveKind.COUNT), quantity=Decimal(7))
    assert len(screen.stock.view.findChild(Timeline)._events) == 2
    assert screen.stock.view.detail.row.on_hand == 7


def test_a_new_place_is_offered_in_the_next_dialog(room: Room):
    screen = room.show(equipment_spec)
    dialog = screen.open_locations()
    room.settle()
    room.fill(dialog.add(), name="Arrival hall")
    dialog.accept()
    assert [choice.text for choice in screen.lists.locations()] == ["\u2068Arrival hall\u2069"]


def test_a_change_of_language_renames_the_tabs_without_losing_the_list(room: Room):
    room.asset("Generator")
    screen = room.show(equipment_spec)
    room.shell.prefer(language="ckb")
    room.settle()
    assert screen.assets.panel.model.rowCount() == 1


def test_headquarters_sees_whose_asset_it_is_and_filters_by_point(qapp: QApplication, home: Path):
    room = make_room(qapp, home, "en", point="")
    for point in ("SLM", "SFW"):
        room.asset(f"Generator of {point}", "", point=point)
    screen = room.show(equipment_spec)
    assert screen.assets.panel.model.columns[0].key == "point"
    screen.assets.panel.filters.set_value("point", "SFW")
    room.settle()
    assert [screen.assets.panel.model.row(0).name, screen.assets.panel.model.rowCount()] == [
        "Generator of SFW",
        1,
    ]
    close_room(room)
