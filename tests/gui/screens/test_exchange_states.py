"""The pill that says how far a record has travelled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.paging import Query
from app.services.exchange_parts import RecordState
from app.ui.pill import Pill
from app.ui.state_pill import RecordStates, show_state, state_hint, state_sign, state_text
from app.ui.text import Formats
from app.ui.tokens import STATES
from tests.gui.screens.exchange_window import World, world


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path) as found:
        yield found


@pytest.mark.parametrize("state", list(RecordState))
def test_every_state_has_words_a_meaning_and_a_sign(qapp: QApplication, state: RecordState):
    assert all((state_text(state), state_hint(state), state_sign(state) in STATES))


def test_an_unknown_state_shows_no_pill(qapp: QApplication):
    pill = Pill()
    show_state(pill, "")
    assert pill.isHidden()


def test_a_list_shows_the_state_of_each_row(place: World, qtbot: QtBot):
    place.join()
    place.record(1)
    place.send()
    place.record(1)
    states = RecordStates(place.shell.context)
    place.at_point()
    page = states.fetching(place.point.checklists.page)(Query(sort="opened"))
    with qtbot.waitSignal(states.told):
        pass
    shown = {states.column().shown(row, Formats()) for row in page.rows}
    assert shown == {"Exported", "Saved here"}
