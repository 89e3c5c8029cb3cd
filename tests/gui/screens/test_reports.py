"""The screen of reports: two figures everywhere, charts for the keyboard, tables that go to a file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.checklists import ItemType
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.trends import Unit
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.setup import init_point
from app.ui.application import Preferences, Shell
from app.ui.charts.spots import Mark
from app.ui.messages import message
from app.ui.screens.reports import reports_spec
from app.ui.screens.reports.saving import runs_head, runs_rows, write
from app.ui.session import Session
from app.ui.text import bare

OFFICER = Actor("u-officer", "Karwan", Role.OFFICER, "SLM", "BPC")
BOOTH = "SOP-01@1.0"


def fill(home: Home) -> None:
    """Keep seven completed checklists of this month at a point, one with a critical failure."""
    init_point(home, "SLM")
    book = open_gatebook(home)
    template = book.checklists.template(BOOTH)
    asked = [item for item in template.items() if item.type is ItemType.YES_NO_NA]
    critical = next(item.code for item in asked if item.critical)
    today = book.reports.today()
    day, opened = today.replace(day=1).isoformat(), f"{today - timedelta(days=20)}T05:00:00Z+03:00"
    changes = []
    for number in range(7):
        head = {"point": "SLM", "template": BOOTH, "shift_date": day, "shift_name": "day", "opened": opened}
        changes.append(Put("run", f"r{number}", {**head, "stage": "completed"}))
        for item in asked:
            value = "no" if number == 0 and item.code == critical else "yes"
            row = {"run": f"r{number}", "item": item.code, "value": value}
            changes.append(Put("answer", f"r{number}/{item.code}", row))
    book.desk.save(OFFICER, changes)
    book.close()


@pytest.fixture(params=["en", "ar"])
def shell(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, qtbot) -> Iterator[Shell]:
    home = Home(tmp_path / "home")
    fill(home)
    shell = Shell(qapp, Preferences(request.param, "light"), message)
    session = Session(shell, home, lambda shell: [reports_spec(shell.context)], qapp)
    shell.window.show()
    session.begin()
    qtbot.waitUntil(lambda: shell.context.opened is not None)
    session.enter(OFFICER)
    qtbot.waitUntil(lambda: not shell.window.gate_is_up)
    shell.window.open_screen("reports")
    screen = shell.window.screen_of("reports")
    qtbot.waitUntil(lambda: screen.tables is not None and not shell.context.jobs.running)
    yield shell
    qtbot.waitUntil(lambda: not shell.context.jobs.running)
    shell.window.clear_screens()
    QTest.qWait(1)
    session._close()
    shell.context.languages.use("en")
    shell.window.deleteLater()
    shell.deleteLater()
    QTest.qWait(1)


@pytest.fixture
def screen(shell: Shell):
    return shell.window.screen_of("reports")


def test_both_figures_stand_side_by_side_and_the_critical_failure_overrides(screen):
    total = screen.tables.total
    assert (total.runs, total.critical_runs, total.score.critical) == (7, 1, 1)
    assert total.score.share < 100
    assert screen.summary.standing._state == "critical"
    assert screen.summary.critical.isVisible()
    assert screen.summary.share.isVisible()


def test_what_was_missed_stands_beside_what_was_done(screen):
    row = next(row for row in screen.tables.checklists if row.code == "SOP-01")
    assert row.total.runs == 7
    assert row.missed == len([one for one in screen.found.missed if one.code == "SOP-01"]) > 0


def test_a_place_of_the_chart_with_a_critical_failure_has_another_shape(screen):
    assert Mark.ALARM in [spot.mark for spot in screen.pages[0].card.chart.spots]


def test_a_chart_is_walked_through_by_keyboard_in_the_direction_of_reading(screen, shell: Shell):
    chart = screen.pages[0].card.chart
    screen.choices.set_value("span", "year")
    screen.choices.set_value("unit", Unit.MONTH.value)
    QTest.qWait(50)
    chart.setFocus()
    chart.go(0)
    first = chart.accessibleName()
    forward = Qt.Key.Key_Left if shell.context.language == "ar" else Qt.Key.Key_Right
    last = len(chart.spots) - 1
    QTest.keyClick(chart, forward)
    assert chart.place == min(1, last)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert (chart.place, chart.accessibleName()) == (0, first)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.place == last
    assert screen.pages[0].card.told.text() == chart.spots[last].told


def test_first_places_stand_where_reading_begins(screen, shell: Shell):
    chart = screen.pages[1].card.chart
    trend = screen.pages[0].card.chart
    trend.spots = trend.spots * 3
    first, last = trend.area_of(0).center().x(), trend.area_of(2).center().x()
    assert (first > last) == (shell.context.language == "ar")
    assert chart.spots[0].label


def test_everything_in_a_chart_stands_in_the_table_below(screen, qtbot):
    page = screen.pages[0]
    qtbot.waitUntil(lambda: page.table.model.rowCount() == len(page.card.chart.spots))
    head, rows = page.table.as_text()
    assert len(rows) == len(screen.tables.steps)
    assert len(head) == len(rows[0])


def test_an_item_has_a_trend_of_its_own(screen, qtbot):
    failed = screen.tables.failed[0]
    screen.choices.set_value("code", failed.template)
    qtbot.waitUntil(lambda: screen.tables.choice.code == failed.template)
    screen.choices.set_value("item", failed.item)
    qtbot.waitUntil(lambda: screen.tables.choice.item == failed.item)
    page = screen.pages[0]
    assert page.table is page.item_table
    assert page.item_table.isVisibleTo(page)
    screen.choices.set_value("code", "")
    qtbot.waitUntil(lambda: not screen.tables.choice.code)
    assert not page.item_table.isVisibleTo(page)


def test_the_table_on_the_screen_is_saved_with_a_mark_for_spreadsheets(screen, tmp_path: Path, qtbot):
    path = tmp_path / "trend.csv"
    write(screen, path, *screen.pages[0].table.as_text())
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 1 + len(screen.tables.steps)


def test_all_runs_are_saved_with_both_figures_and_without_a_person(screen, tmp_path: Path, qtbot):
    path = tmp_path / "runs.csv"
    write(screen, path, runs_head(), runs_rows(screen.found.runs, screen.tables.choice))
    qtbot.waitUntil(path.exists)
    head, *rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 7
    assert all(len(row) == len(head) for row in rows)
    assert sorted(row[7] for row in rows) == ["0"] * 6 + ["1"]
    assert not any("Karwan" in cell for row in rows for cell in row)


def test_reading_can_be_stopped_and_what_was_read_is_shown(screen, qtbot):
    screen.refresh()
    screen.gatherer.stop()
    qtbot.waitUntil(lambda: not screen.gatherer.busy)
    assert screen._note.isVisible()
    assert bare(screen._note.text())


def test_opening_a_row_shows_its_trend(screen, qtbot):
    failed = screen.tables.failed[0]
    screen.tabs.setCurrentIndex(1)
    screen.pages[1].opened.emit(f"{failed.template}/{failed.item}")
    qtbot.waitUntil(lambda: screen.tables.choice.item == failed.item)
    assert screen.tabs.currentIndex() == 0
    screen.pages[2].opened.emit("SOP-02")
    qtbot.waitUntil(lambda: (screen.tables.choice.code, screen.tables.choice.item) == ("SOP-02", ""))
