"""The exchange at a point: where it stands, export, joining, and the answer that comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.screens.exchange.codes_dialog import CodesDialog
from app.ui.screens.exchange.screen import ExchangeScreen
from app.ui.screens.exchange.snapshot import HistoryRow
from app.ui.screens.exchange.words import leaving_note, standing
from app.ui.text import bare
from tests.gui.screens.exchange_window import ANALYST, World, world


@pytest.fixture(params=["en", "ar"])
def place(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path, request.param) as found:
        yield found


@pytest.fixture
def english(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    with world(qapp, tmp_path) as found:
        yield found


def files(screen: ExchangeScreen) -> list[HistoryRow]:
    model = screen.page.history.model
    return [model.row(place) for place in range(model.rowCount())]


def test_a_pc_that_has_not_joined_is_led_through_joining(place: World):
    page = place.at_point().page
    assert not page.join.isHidden()
    assert page.export_button.isHidden()
    assert page.join.code.code == place.point.exchange.device_code()


def test_the_code_is_copied_with_its_dashes(english: World):
    page = english.at_point().page
    page.join.code.copy()
    assert QGuiApplication.clipboard().text() == english.point.exchange.device_code()


def test_a_code_is_shown_from_left_to_right_in_every_language(place: World):
    shown = place.at_point().page.join.code._code.text()
    assert shown.startswith("\u2066")
    assert bare(shown).split() == place.point.exchange.device_code().split("-")


def test_the_request_and_the_answer_let_a_pc_in(place: World):
    screen = place.at_point()
    screen.joining.write_request(place.stick / "slm")
    place.settle()
    place.hq.exchange.accept_join(ANALYST, place.stick / "slm.request", place.stick / "slm.answer")
    screen.joining.take_answer(place.stick / "slm.answer")
    place.settle()
    assert screen.snapshot.status.joined
    assert screen.page.join.isHidden()
    dialog = screen.findChild(CodesDialog)
    assert dialog.root.code.replace("-", "") == place.hq.exchange.status().root_code.replace("-", "")


def test_changes_on_this_pc_only_are_counted(place: World):
    place.join()
    place.record(4)
    made = place.record(1)
    status = place.at_point().snapshot.status
    assert (status.unexported, status.unacknowledged) == (made, made)


def test_an_export_says_that_the_stick_may_be_removed(place: World):
    place.join()
    made = place.record(3)
    page = place.at_point().export_into(place.stick)
    place.settle()
    assert [file.entries for file in page.outcome.files] == [made]
    assert page.outcome.files[0].path.parent == place.stick
    assert page.done_button.isVisible()


def test_after_an_export_the_same_records_are_exported(english: World):
    english.join()
    english.record(2)
    screen = english.at_point()
    english.settle()
    screen.export_into(english.stick)
    english.settle()
    screen.close_page()
    english.settle()
    assert screen.snapshot.status.unexported == 0
    assert [row.state for row in files(screen)] == ["exported"]


def test_the_folder_of_the_last_export_is_remembered(english: World):
    english.join()
    english.record(1)
    screen = english.at_point()
    screen.export_into(english.stick)
    english.settle()
    assert Path(screen.snapshot.folder) == english.stick


def test_an_export_to_a_folder_that_is_gone_says_so_and_can_be_tried_again(english: World):
    english.join()
    english.record(1)
    page = english.at_point().export_into(english.stick / "gone")
    english.settle()
    assert page.outcome is None
    (english.stick / "gone").mkdir()
    page.start()
    english.settle()
    assert len(page.outcome.files) == 1


def test_the_answer_of_headquarters_acknowledges_what_was_sent(place: World):
    place.join()
    made = place.record(3)
    place.hq.exchange.import_files(place.send())
    answer = place.send("SLM")
    screen = place.at_point()
    page = screen.start_import(answer)
    place.settle()
    page.start()
    place.settle()
    assert page._found.confirmed == made
    assert screen.snapshot.status.unacknowledged == 0
    assert [row.state for row in files(screen) if row.sent] == ["acknowledged"]


def test_the_main_action_is_reached_and_pressed_by_the_keyboard(english: World):
    english.join()
    screen = english.at_point()
    asked = []
    screen.page.export_wanted.disconnect()
    screen.page.export_wanted.connect(lambda: asked.append(True))
    screen.page.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked == [True]


def test_leaving_with_changes_on_this_pc_only_gives_a_calm_note(english: World):
    english.join()
    made = english.record(2)
    assert str(made) in leaving_note(english.point.exchange.status())
    english.send()
    assert leaving_note(english.point.exchange.status()) == ""


def test_what_went_to_another_pc_of_the_point_only_is_said_so(english: World):
    english.join()
    made = english.record(2)
    status = replace(english.point.exchange.status(), handed=made)
    assert "not gone to headquarters" in standing(status)[1]
    assert "another PC" in leaving_note(status)
