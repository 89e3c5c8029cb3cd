"""Settings: what is chosen holds at once and the next time; users are managed by administrators only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.paging import Query
from app.models.shifts import DEFAULT_PATTERN
from app.paths import Home
from app.services.choices import Choices
from app.ui.application import Preferences
from app.ui.form_dialog import FormDialog
from app.ui.screens.settings.screen import SettingsScreen
from app.ui.screens.settings.shifts_card import PATTERNS
from app.ui.screens.settings.users_tab import _standing
from app.ui.screens.sign_in.code_gate import CodeGate
from app.ui.window_file import WindowFile
from tests.gui.screens.open_window import PASSWORD, Opened, make_point, opened


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def window(qapp: QApplication, home: Path, until) -> Iterator[Opened]:
    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        made.enter()
        yield made


@pytest.fixture
def screen(window: Opened) -> SettingsScreen:
    window.settle()
    return window.shell.window.screen_of("settings")


@pytest.fixture
def officer(qapp: QApplication, home: Path, until) -> Iterator[SettingsScreen]:
    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        made.enter("kawa")
        made.settle()
        yield made.shell.window.screen_of("settings")


def rows(screen: SettingsScreen) -> list[str]:
    return [row.form.login for _, row in screen.users.panel.model._store.in_memory()]


def show_users(window: Opened, screen: SettingsScreen) -> None:
    screen.tabs.setCurrentWidget(screen.users)
    window.until(lambda: screen.users.panel.model.rowCount() > 0)


def choose(window: Opened, screen: SettingsScreen, login: str) -> None:
    show_users(window, screen)
    screen.users.panel.view.selectRow(rows(screen).index(login))


def dialog(screen: SettingsScreen) -> FormDialog:
    return next(found for found in screen.users.findChildren(FormDialog) if found.isVisible())


def fill_in(window: Opened, screen: SettingsScreen, **values: str) -> FormDialog:
    form = dialog(screen)
    for key, value in values.items():
        form.form.row(key).editor.set_value(value)
    form.panel.submit()
    window.settle()
    return form


def test_colours_and_digits_hold_at_once(window: Opened, screen: SettingsScreen):
    screen.look.theme.click("dark")
    screen.look.digits.click("arabic")
    assert window.shell.context.theme.choice == "dark"
    assert window.shell.context.formats.digits == "arabic"


def test_a_language_chosen_elsewhere_is_shown_here(window: Opened, screen: SettingsScreen):
    window.shell.prefer(language="ckb")
    assert screen.look.language.value() == "ckb"


def test_the_look_is_kept_beside_the_records(tmp_path: Path):
    chosen = Preferences("ckb", "contrast", "arabic")
    WindowFile(Home(tmp_path)).save(chosen)
    assert WindowFile(Home(tmp_path)).load() == chosen


def test_a_look_file_with_nonsense_is_as_at_the_first_start(tmp_path: Path):
    (tmp_path / "window.ini").write_text("[General]\nlanguage=xx\ntheme=pink\ndigits=\n")
    assert WindowFile(Home(tmp_path)).load() == Preferences()


def test_the_minutes_until_the_lock_hold_at_once(window: Opened, screen: SettingsScreen):
    screen.lock.minutes.click("30")
    window.until(lambda: window.session._idle._timer.interval() == 30 * 60_000)
    assert Choices(window.book.desk.settings).idle_minutes() == 30


def test_a_lock_that_never_comes_stops_the_count(window: Opened, screen: SettingsScreen):
    screen.lock.minutes.click("0")
    window.until(lambda: not window.session._idle._timer.isActive())


def test_a_usual_pattern_of_shifts_is_saved(window: Opened, screen: SettingsScreen):
    screen.shifts.kind.click("three")
    screen.shifts.submit()
    window.settle()
    assert window.book.checklists.shift_pattern() == PATTERNS["three"]


def test_a_pattern_of_ones_own_takes_any_digits(window: Opened, screen: SettingsScreen):
    screen.shifts.kind.click("own")
    name, start, end = screen.shifts.lines()[0]
    name.setText("وجبة الصباح")
    start.setText("٠٦:٣٠")
    end.setText("1830")
    screen.shifts.submit()
    window.settle()
    first = window.book.checklists.shift_pattern().shifts[0]
    assert (first.name, first.start, first.end) == ("وجبة الصباح", "06:30", "18:30")


def test_a_shift_that_keeps_its_translated_name_keeps_its_code(window: Opened, screen: SettingsScreen):
    screen.shifts.lines()[0][1].setText("08:00")
    screen.shifts.submit()
    window.settle()
    assert window.book.checklists.shift_pattern().shifts[0].name == "day"


@pytest.mark.parametrize("start", ["25:00", "", "noon"])
def test_a_time_that_is_none_is_told_and_nothing_is_saved(window: Opened, screen: SettingsScreen, start: str):
    screen.shifts.lines()[0][1].setText(start)
    screen.shifts.submit()
    window.settle()
    assert screen.shifts._error.text()
    assert window.book.checklists.shift_pattern() == DEFAULT_PATTERN


def test_a_user_is_added_and_listed(window: Opened, screen: SettingsScreen):
    show_users(window, screen)
    screen.users.add()
    fill_in(window, screen, name="ئازاد", login="azad", password=PASSWORD, again=PASSWORD)
    window.until(lambda: "azad" in rows(screen))
    assert window.book.accounts.sign_in("azad", PASSWORD)


def test_a_login_that_is_taken_is_told_at_its_field(window: Opened, screen: SettingsScreen):
    show_users(window, screen)
    screen.users.add()
    form = fill_in(window, screen, name="ئازاد", login="kawa", password=PASSWORD, again=PASSWORD)
    window.until(lambda: "already signs in" in form.form.row("login").error)
    form.form.settle()
    form.reject()


def test_a_user_is_changed_and_keeps_what_the_form_does_not_show(window: Opened, screen: SettingsScreen):
    show_users(window, screen)
    row = next(row for row in window.book.accounts.users_page(Query()).rows if row.form.login == "kawa")
    screen.users.edit(row)
    fill_in(window, screen, role="supervisor", post="خفر")
    assert window.book.accounts.user(row.id).form.role == "supervisor"


def test_a_user_is_given_a_new_password(window: Opened, screen: SettingsScreen):
    choose(window, screen, "kawa")
    screen.users.give_password()
    fill_in(window, screen, password="new-pass-1", again="new-pass-1")
    assert window.book.accounts.sign_in("kawa", "new-pass-1")


def test_a_user_is_stopped_and_let_in_again(window: Opened, screen: SettingsScreen, monkeypatch):
    monkeypatch.setattr("app.ui.screens.settings.users_tab.ask", lambda *_: "yes")
    choose(window, screen, "kawa")
    user_id = screen.users._selected().id
    for active in (False, True):
        screen.users.turn()
        window.settle()
        window.until(lambda active=active: screen.users._selected().active == active)
        assert window.book.accounts.user(user_id).active is active


def test_a_user_that_two_pcs_wrote_differently_is_marked_and_led_to_the_versions(
    window: Opened, screen: SettingsScreen, monkeypatch
):
    choose(window, screen, "kawa")
    users, led = screen.users, []
    assert users.compare_button.isHidden()
    row = replace(users._selected(), conflicted=True)
    monkeypatch.setattr(users, "_selected", lambda: row)
    monkeypatch.setattr(screen.context, "show_conflicts", led.append)
    users._show_actions()
    users.compare_button.click()
    assert (led, _standing(row)[0]) == ([row.id], "Two versions")


def test_nobody_is_stopped_without_being_asked(window: Opened, screen: SettingsScreen, monkeypatch):
    monkeypatch.setattr("app.ui.screens.settings.users_tab.ask", lambda *_: "")
    choose(window, screen, "kawa")
    screen.users.turn()
    window.settle()
    assert screen.users._selected().active


def test_the_own_password_is_changed_with_the_old_one(window: Opened, screen: SettingsScreen):
    form = screen.account.form
    form.set_values({"old": PASSWORD, "password": "new-pass-1", "again": "new-pass-1"})
    form.submit()
    window.until(lambda: form.values()["old"] == "")
    assert window.book.accounts.sign_in("admin", "new-pass-1")


def test_a_wrong_old_password_is_told_at_its_field(window: Opened, screen: SettingsScreen):
    form = screen.account.form
    form.set_values({"old": "wrong-pass", "password": "new-pass-1", "again": "new-pass-1"})
    form.submit()
    window.until(lambda: bool(form.row("old").error))


def test_a_new_recovery_code_is_shown_once(window: Opened, screen: SettingsScreen):
    screen.account.new_code()
    window.until(lambda: bool(screen.account.findChildren(CodeGate)))
    page = screen.account.findChildren(CodeGate)[0]
    assert window.book.accounts.reset_with_recovery(page.code, "admin", "new-pass-1")
    page.kept.emit()


def test_about_tells_version_place_and_code(window: Opened, screen: SettingsScreen):
    shown = " ".join(label.text() for label in screen.about.findChildren(type(screen.about._words)))
    for part in ("0.1.0", "SLM", window.book.exchange.device_code(), "LGPL-3.0"):
        assert part in shown


def test_an_officer_sees_no_users_and_cannot_choose_lock_or_shifts(officer: SettingsScreen):
    assert officer.users is None
    assert officer.tabs.count() == 3
    assert not officer.lock.minutes.isEnabled()
    assert not officer.shifts.save.isEnabled()
    assert officer.account._recovery.isHidden()
