"""A long checklist: its rows are made as they are needed, and nothing on the page shows that they were not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.checklists import Frequency, Item, ItemType, Section, Template
from app.models.records import Put
from app.models.template_doc import document_of
from app.models.values import LocalText
from app.services.publishing import exact
from app.ui.screens.checklists.run_page import RunPage
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk

LONG = "SOP-91@1.0"
ITEMS = 120


def long_template() -> Template:
    sections = tuple(
        Section(
            LocalText(en=f"Part {part}"),
            tuple(
                Item(
                    f"L-{number:03}",
                    ItemType.YES_NO_NA,
                    LocalText(en=f"Barrier {number} " * (number % 9 + 1)),
                )
                for number in range(part * 40 + 1, part * 40 + 41)
            ),
        )
        for part in range(ITEMS // 40)
    )
    return Template("SOP-91", "1.0", LocalText(en="Long"), Frequency.DAILY, "BPC", (), sections)


@pytest.fixture
def desk(qapp: QApplication, home: Path) -> Iterator[Desk]:
    made = make_desk(qapp, home, "en")
    template = long_template()
    values = {"code": template.code, "version": "1.0", "doc": exact(document_of(template)), "published": "x"}
    made.services.desk.store.save("hq", [Put("template", template.id, values)], audience="all")
    yield made
    close_desk(made)


def until_whole(page: RunPage) -> None:
    while page.body.rows().to_make():
        QTest.qWait(5)


def place_in_view(page: RunPage, key: str) -> int:
    return page.body.rows().place(key).top_in(page.body.viewport())


def answered(desk: Desk, count: int) -> str:
    run = desk.start(LONG)
    for number in range(1, count + 1):
        desk.services.checklists.answer(desk.officer, run, f"L-{number:03}", "yes")
    return run


def test_all_rows_are_made_while_nobody_does_anything(desk: Desk):
    page = desk.open(desk.start(LONG))
    until_whole(page)
    assert list(page.body.rows().made()) == [f"L-{number:03}" for number in range(1, ITEMS + 1)]


def test_a_run_goes_on_at_its_first_open_item_far_down_and_stays_there(desk: Desk):
    page = desk.open(answered(desk, 80))
    QTest.qWait(20)
    before = place_in_view(page, "L-081")
    until_whole(page)
    QTest.qWait(20)
    after = place_in_view(page, "L-081")
    assert page.body.current() == "L-081"
    assert 0 <= after < page.body.viewport().height()
    assert abs(after - before) < 60


def test_a_jump_goes_to_an_item_that_has_no_row_yet(desk: Desk):
    page = desk.open(desk.start(LONG))
    page.body.focus_on("L-110")
    QTest.qWait(20)
    assert page.body.current() == "L-110"
    assert 0 <= place_in_view(page, "L-110") < page.body.viewport().height()


def test_arrows_and_answers_go_on_through_rows_that_were_not_there(desk: Desk):
    run = desk.start(LONG)
    page = desk.open(run)
    page.body.focus_on("L-039")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_2):
        desk.press(page, key)
    assert (desk.value(run, "L-040"), desk.value(run, "L-041"), page.body.current()) == ("yes", "no", "L-042")


def test_what_is_scrolled_into_view_is_there_at_once(desk: Desk):
    page = desk.open(desk.start(LONG))
    bar = page.body.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = [key for key in page.body.rows() if 0 <= place_in_view(page, key) < page.body.viewport().height()]
    assert seen
    assert set(seen) <= set(page.body.rows().made())
