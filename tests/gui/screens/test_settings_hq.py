"""Settings at headquarters: reference lists are given out, and the trust list is shown and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.roots import sign_proposal
from app.services.setup import init_hq, init_hq_member
from app.ui.form_dialog import FormDialog
from app.ui.screens.settings import trust_acts, trust_tab
from app.ui.screens.settings.screen import SettingsScreen
from tests.gui.screens.open_window import NAME, PASSWORD, Opened, opened


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def window(qapp: QApplication, home: Path, until) -> Iterator[Opened]:
    init_hq(Home(home), "Border Points Commission")
    book = open_gatebook(Home(home))
    book.accounts.first_administrator(NAME, "admin", PASSWORD, "en")
    book.close()
    with opened(qapp, Home(home), until) as made:
        made.enter()
        yield made


@pytest.fixture
def screen(window: Opened) -> SettingsScreen:
    window.settle()
    return window.shell.window.screen_of("settings")


def form_of(screen: SettingsScreen) -> Any:
    return next(dialog for dialog in screen.findChildren(FormDialog) if dialog.isVisible())


def wait_closed(window: Opened, screen: SettingsScreen) -> None:
    window.until(lambda: not screen.findChildren(FormDialog))
    window.settle()


def test_a_new_course_is_given_out_and_taken_back(window: Opened, screen: SettingsScreen):
    screen.tabs.setCurrentWidget(screen.lists)
    window.until(lambda: screen.lists.panel.model.rowCount() > 20)
    screen.lists.add()
    window.settle()
    dialog = form_of(screen)
    dialog.form.set_values({"code": "DRONE-1", "en": "Drones", "ar": "طائرات مسيّرة", "days": "2"})
    dialog.panel.submit()
    wait_closed(window, screen)
    assert window.book.desk.reference.offered("courses")["DRONE-1"].more["days"] == "2"


def test_an_item_of_another_list_is_changed(window: Opened, screen: SettingsScreen):
    screen.tabs.setCurrentWidget(screen.lists)
    window.until(lambda: screen.lists.panel.model.rowCount() > 20)
    row = next(one for one in window.book.lists.rows("items") if one.code == "DOC-001")
    screen.lists.edit(row)
    window.settle()
    dialog = form_of(screen)
    dialog.form.set_values({"en": "Comparator", "note": "shorter"})
    dialog.panel.submit()
    wait_closed(window, screen)
    term = window.book.desk.reference.terms("items")["DOC-001"]
    assert (term.name.en, term.more["category_code"], term.more["maintenance_days"]) == (
        "Comparator",
        "DOC",
        "180",
    )


@pytest.mark.long
def test_a_key_is_copied_and_then_removed(window: Opened, screen: SettingsScreen, tmp_path, monkeypatch):
    monkeypatch.setattr(trust_acts, "ask", lambda *_given, **_more: "yes")
    screen.tabs.setCurrentWidget(screen.trust)
    window.until(lambda: len(screen.trust.keys.buttons) == 6)
    screen.trust.acts.copy("root-1", tmp_path)
    dialog = form_of(screen)
    dialog.form.set_values({"passphrase": "four words of camels"})
    dialog.panel.submit()
    wait_closed(window, screen)
    window.until(lambda: any(button.isEnabled() for button in screen.trust.keys.buttons[1::2]))
    screen.trust.acts.remove("root-1")
    window.until(lambda: len(screen.trust.keys.buttons) == 4)
    assert (tmp_path / "root-1.key").read_bytes().startswith(b"age-encryption.org")


def test_a_new_headquarters_pc_is_proposed_signed_and_put_in_force(
    window: Opened, screen: SettingsScreen, tmp_path, monkeypatch
):
    monkeypatch.setattr(trust_acts, "ask", lambda *_given, **_more: "yes")
    monkeypatch.setattr(trust_tab, "ask", lambda *_given, **_more: "yes")
    other, request, path = Home(tmp_path / "hq-2"), tmp_path / "two.request", tmp_path / "two.gbt"
    init_hq_member(other, "HQ-2")
    book = open_gatebook(other)
    book.exchange.request_join(request)
    book.close()
    screen.tabs.setCurrentWidget(screen.trust)
    screen.trust.acts.propose(request, path)
    window.until(path.exists)
    window.settle()
    sign_proposal(path, Home(window.book.home.root).keys / "root-1.key")
    screen.trust.acts.adopt([path])
    window.until(lambda: screen.trust.panel.model.rowCount() == 2)
    rows = [row for _, row in screen.trust.panel.model._store.in_memory()]
    screen.trust.panel.view.selectRow(next(place for place, row in enumerate(rows) if not row.this))
    screen.trust.withdraw()
    window.until(lambda: len(window.book.exchange.withdrawn()) == 1)
    window.settle()


def test_a_point_has_neither_tab(qapp: QApplication, home: Path, until):
    from tests.gui.screens.open_window import make_point

    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        made.enter()
        made.settle()
        screen = made.shell.window.screen_of("settings")
        assert (screen.lists, screen.trust) == (None, None)
