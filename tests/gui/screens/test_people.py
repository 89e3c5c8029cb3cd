"""The screen of people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.equipment import AssetMoveKind, AssetMovement
from app.ui.screens.people import people_spec
from tests.gui.screens.register_window import OFFICER, SUPERVISOR, Room, close_room, make_room


@pytest.fixture(params=["en", "ar"])
def room(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    made = make_room(qapp, home, request.param)
    yield made
    close_room(made)


def choose(room: Room, screen: object) -> None:
    screen.list.view.setCurrentIndex(screen.list.model.index(0, 0))
    room.settle()


def test_a_new_person_stands_in_the_list(room: Room):
    screen = room.show(people_spec)
    room.fill(screen._open_form(None), name="علي حسن جاسم", staff_no="٤٥١٢")
    assert screen.list.model.row(0).staff_no == "4512"


def test_the_view_tells_what_a_person_holds_and_was_trained_in(room: Room):
    person, asset = room.person(), room.asset("Radio")
    room.services.equipment.move_asset(SUPERVISOR, asset, AssetMovement(AssetMoveKind.ISSUE, person=person))
    room.session([person])
    screen = room.show(people_spec)
    choose(room, screen)
    detail = screen.view.detail
    assert ([row.name for row in detail.held], len(detail.trainings)) == (["Radio"], 1)


def test_a_changed_name_is_shown_at_once(room: Room):
    room.person("علي حسن")
    screen = room.show(people_spec)
    choose(room, screen)
    room.fill(screen._open_form(screen.view.detail.row), name="علي حسن جاسم")
    assert screen.view.detail.row.name == "علي حسن جاسم"


def test_who_has_left_goes_from_the_list(room: Room):
    room.person()
    screen = room.show(people_spec)
    choose(room, screen)
    screen.view.active_button.click()
    room.settle()
    assert screen.list.model.rowCount() == 0


def test_an_officer_looks_but_does_not_change(room: Room):
    room.person()
    screen = room.show(people_spec, OFFICER)
    choose(room, screen)
    assert not screen.view.edit_button.isEnabled()
