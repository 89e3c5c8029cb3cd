"""A list that tells of many kinds of records leads to the page of each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.people import Actor
from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.problems import ProblemRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog
from app.ui.screen_list import screens_for
from app.ui.screens.exchange.problem_list import open_problem
from tests.gui.screens.open_window import Opened, make_point, opened


@pytest.fixture
def window(qapp: QApplication, home: Path, qtbot: QtBot) -> Iterator[Opened]:
    make_point(Home(home))

    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=20_000)

    with opened(qapp, Home(home), until, screens_for) as made:
        made.enter()
        yield made


def put(window: Opened, table: str, **values: object) -> str:
    """Record something with the program closed to hands, and return its id."""
    row, actor = new_id(), window.shell.context.actor
    window.until(lambda: not window.shell.context.jobs.running)
    window.shell.context.jobs.run(
        lambda _progress, _cancel: window.book.desk.save(actor, [Put(table, row, {"point": "SLM", **values})])
    )
    window.settle()
    return row


def problem(table: str = "", root: str = "") -> ProblemRow:
    return ProblemRow("1", "waits_for_update", table, root, "", "", "", "", "SLM", {}, table, root)


def told(context: AppContext, row: ProblemRow) -> list[str]:
    """Open the record of a problem and return what is said."""
    said: list[str] = []
    before = context.notify
    context.notify = lambda text, **_: said.append(text)
    try:
        open_problem(context, row)
    finally:
        context.notify = before
    return said


@pytest.mark.parametrize(
    "table, values, key",
    [
        ("asset", {"name": "Radio", "tag": "R-1"}, "equipment"),
        ("stock_item", {"name": "Gloves", "unit": "pair"}, "equipment"),
        ("run", {"title": "Old", "shift_date": "2026-11-23"}, "checklists"),
        ("action", {"title": "Mend it"}, "checklists"),
        ("session", {"title": "First aid", "starts_on": "2026-11-23", "days": ["2026-11-23"]}, "training"),
        ("person", {"name": "علي"}, "people"),
    ],
)
def test_a_problem_opens_its_record_on_the_screen_of_its_kind(
    window: Opened, table: str, values: dict[str, object], key: str
):
    row = put(window, table, **values)
    assert told(window.shell.context, problem(table, row)) == []
    window.settle()
    screen = window.shell.window.screen_of(key)
    assert screen is not None
    assert screen.isVisible()
    assert len(screen._pages) == 2


def test_a_user_is_opened_in_the_settings(window: Opened):
    users: list[Actor] = []
    window.shell.context.jobs.run(
        lambda _progress, _cancel: window.book.accounts.sign_in("kawa", "border-2026"), done=users.append
    )
    window.settle()
    told(window.shell.context, problem("user", users[0].id))
    window.settle()
    form = window.shell.window.findChild(FormDialog)
    assert form is not None
    assert form.form.values()["login"] == "kawa"
    form.form.settle()
    form.reject()


def test_without_a_record_or_a_page_it_is_said_so(window: Opened):
    (gone,) = told(window.shell.context, problem("asset"))
    (plain,) = told(window.shell.context, problem("location", "l1"))
    assert "not on this PC" in gone
    assert "no page" in plain
