"""Entering papers with the keyboard alone, counted in key presses, in English and in Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.models.checklists import ItemType
from app.models.paging import Query
from app.models.papers import PaperBatch, PaperFacts, PaperOrder
from app.ui.form_dialog import FormDialog
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.paper.enter_dialog import EnterDialog
from app.ui.screens.paper.tab import PaperTab
from tests.gui.screens.checklist_window import Desk, answer_dialog, close_desk, make_desk, type_letter

FORM = "SOP-02@1.0"
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def desk(qapp: QApplication, home: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(qapp, home, getattr(request, "param", "en"))
    yield made
    close_desk(made)


both = pytest.mark.parametrize("desk", ["en", "ar"], indirect=True)


def printed(desk: Desk, count: int = 3) -> PaperBatch:
    papers = desk.services.papers
    batch = papers.reserve(desk.officer, PaperOrder(FORM, count, ("ar",), "2026-11-22", "day", "B04"))
    papers.record(desk.officer, batch)
    return batch


def tab_of(desk: Desk) -> PaperTab:
    screen = desk.show("checklists")
    tab = screen.tabs.show_tab("paper")
    desk.settle()
    return tab


class Keys:
    """A keyboard that counts; it types where the keyboard is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.pressed = 0

    def type(self, text: str) -> None:
        for sign in text:
            self._target().setFocus()
            type_letter(self._target(), sign)
        self.pressed += len(text)
        self._desk.settle()

    def press(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target(), key, held)
        self.pressed += 1
        self._desk.settle()

    def _target(self) -> Any:
        place = QApplication.activeModalWidget() or self._desk.window
        # The display of the tests has no window manager that brings the window back after a dialog.
        for _ in range(500):
            if QApplication.activeWindow() is place and QApplication.focusWidget() is not None:
                break
            place.activateWindow()
            QTest.qWait(5)
        return QApplication.focusWidget()


def entered(desk: Desk, tab: PaperTab, typed: str, keys: Keys, time: str = "0715") -> RunPage:
    """Scan a code, which ends with Enter, type the time, and return the page of the entry."""

    def fill(dialog: EnterDialog) -> None:
        dialog.code.setText(typed)
        QTest.keyClick(dialog.code, ENTER)
        desk.settle()
        keys.type(time)
        keys.press(ENTER)

    tab.signed_by = "Karwan"
    answer_dialog(EnterDialog, fill)
    tab.enter()
    desk.settle()
    return desk.window.findChild(RunPage)


@both
def test_a_scanned_paper_is_entered_and_completed_in_few_keys(desk: Desk):
    batch, tab, keys = printed(desk), tab_of(desk), Keys(desk)
    page = entered(desk, tab, batch.codes()[1].scanned(FORM, "SLM"), keys)
    keys.type("6 x")
    keys.press(ENTER)
    while page.session.left() and keys.pressed < 60:
        if page.session.item(page.body.current()).type is ItemType.NUMBER:
            keys.type("45")
        keys.press(ENTER)
    keys.press(ENTER, CONTROL)
    run = page.session.run_id
    assert desk.status(run) == "completed"
    assert (desk.value(run, "CLS-201"), desk.value(run, "CLS-101")) == ("no", "2026-11-22T07:15")
    assert keys.pressed <= 20


def test_after_the_last_key_the_next_paper_is_one_key_away(desk: Desk):
    batch, tab, keys = printed(desk), tab_of(desk), Keys(desk)
    page = entered(desk, tab, batch.codes()[0].shown.translate(ARABIC), keys)
    desk.fill(page.session.run_id)
    page.session.load()
    desk.settle()
    page.steps.complete()
    desk.settle()
    asked: list[bool] = []
    answer_dialog(EnterDialog, lambda dialog: (asked.append(True), dialog.reject()))
    keys.press(ENTER)
    assert asked == [True]


def test_a_number_entered_before_leads_to_its_run(desk: Desk):
    batch, tab = printed(desk), tab_of(desk)
    facts = PaperFacts("2026-11-22", "07:15", "Karwan", "2026-11-22", "day")
    run = desk.services.paper_entry.enter(desk.officer, batch.codes()[0].shown, facts).id

    def look(dialog: EnterDialog) -> None:
        dialog.look(batch.codes()[0].shown)
        desk.settle()
        assert dialog.known.text()
        assert not dialog.button.isEnabled()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)

    answer_dialog(EnterDialog, look)
    tab.enter()
    desk.settle()
    page = desk.window.findChild(RunPage)
    assert page.session.run_id == run


def test_a_mistyped_number_is_said_and_nothing_is_begun(desk: Desk):
    batch, tab = printed(desk), tab_of(desk)
    digits = batch.codes()[0].digits
    wrong = digits[:8] + ("1" if digits[8] != "1" else "2") + digits[9:]
    said: list[str] = []

    def look(dialog: EnterDialog) -> None:
        dialog.look(wrong)
        desk.settle()
        said.append(dialog.trouble.text())
        dialog.reject()

    answer_dialog(EnterDialog, look)
    tab.enter()
    desk.settle()
    assert said[0]
    assert desk.services.papers.page(Query(sort="printed")).rows[0].entered == 0


def test_blanks_are_printed_into_a_file_and_recorded(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    tab = tab_of(desk)
    file = tmp_path / "blanks.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    tab.print_blanks(FORM)
    desk.settle()
    dialog = desk.window.findChild(FormDialog)
    dialog.form.set_values({"count": Decimal(20), "zone": "B04", "to": "file"})
    dialog.panel.submit()
    qtbot.waitUntil(lambda: file.exists() and not desk.shell.context.jobs.running, timeout=20_000)
    (batch,) = desk.services.papers.page(Query(sort="printed")).rows
    assert (batch.count, batch.zone, len(PdfReader(file).pages) % 20) == (20, "B04", 0)


@both
def test_a_remark_without_a_number_is_said_before_anything_is_answered(desk: Desk):
    batch, tab, keys = printed(desk), tab_of(desk), Keys(desk)
    page = entered(desk, tab, batch.codes()[0].digits, keys)
    keys.type("lamp")
    keys.press(ENTER)
    assert page.paper.exceptions.no.property("invalid")
    assert not page.session.result().answered


def test_a_batch_shows_which_papers_are_out(desk: Desk):
    batch, tab = printed(desk), tab_of(desk)
    facts = PaperFacts("2026-11-22", "07:15", "Karwan", "2026-11-22", "day")
    desk.services.paper_entry.enter(desk.officer, batch.codes()[0].shown, facts)
    page = tab.open_batch(desk.services.papers.batch(batch.id))
    desk.settle()
    model = page.panel.model
    assert [bool(model.row(at).runs) for at in range(model.rowCount())] == [True, False, False]


def test_a_scan_of_two_pages_is_kept_with_the_run(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    batch = printed(desk)
    facts = PaperFacts("2026-11-22", "07:15", "Karwan", "2026-11-22", "day")
    run = desk.services.paper_entry.enter(desk.officer, batch.codes()[0].shown, facts).id
    scan = tmp_path / "scan.pdf"
    writer = PdfWriter()
    for _ in range(2):
        writer.add_blank_page(595, 842)
    writer.write(scan)
    page = desk.open(run)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    page.paper.attach()
    qtbot.waitUntil(lambda: page.session.detail.row.scans == 2, timeout=20_000)
    (first, second) = desk.services.paper_entry.scans(run)
    assert (first["mime"], second["name"]) == ("image/jpeg", "scan.pdf 2")
    assert page.paper.show_button.isVisible()


def test_a_paper_scanned_over_the_list_is_entered(desk: Desk):
    batch, tab, keys = printed(desk), tab_of(desk), Keys(desk)
    asked: list[str] = []

    def note(dialog: EnterDialog) -> None:
        desk.settle()
        asked.append(dialog.code.text())
        dialog.reject()

    answer_dialog(EnterDialog, note)
    tab.panel.view.setFocus()
    keys.type(batch.codes()[0].scanned(FORM, "SLM"))
    keys.press(ENTER)
    assert asked == [batch.codes()[0].scanned(FORM, "SLM")]
    assert tab.panel.filters.search.text() == ""


def test_a_time_still_to_come_is_said_and_not_refused(desk: Desk):
    batch, tab, keys = printed(desk), tab_of(desk), Keys(desk)
    said: list[bool] = []

    def fill(dialog: EnterDialog) -> None:
        dialog.look(batch.codes()[0].shown)
        desk.settle()
        dialog.form.set_values({"day": "2026-11-24"})
        keys.type("0715")
        said.append(dialog.ahead.isVisible())
        keys.press(ENTER)

    answer_dialog(EnterDialog, fill)
    tab.enter()
    desk.settle()
    assert (said, desk.window.findChild(RunPage) is not None) == ([True], True)
