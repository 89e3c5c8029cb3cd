"""Headquarters moves people between points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.screens.people import people_spec
from tests.gui.screens.register_window import SUPERVISOR, Room, close_room, make_room


@pytest.fixture
def room(qapp: QApplication, home: Path) -> Iterator[Room]:
    made = make_room(qapp, home, "en", "")
    yield made
    close_room(made)


def test_a_person_is_moved_to_another_point(room: Room):
    room.services.people.add_person(SUPERVISOR, {"name": "علي حسن جاسم", "point": "SLM"})
    screen = room.show(people_spec)
    screen.list.view.setCurrentIndex(screen.list.model.index(0, 0))
    room.settle()
    assert screen.view.move_button.isVisibleTo(screen.view)
    room.fill(screen.move_person(screen.view.detail.row), point="SHB")
    found = room.services.desk.records.where("person")
    assert {record.text("point"): record.number("active") for record in found} == {"SLM": 0, "SHB": 1}
    assert [screen.list.model.row(place).point for place in range(screen.list.model.rowCount())] == ["SHB"]
