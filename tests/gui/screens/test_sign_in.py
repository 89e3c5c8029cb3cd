"""The pages in front of the work: first start, signing in, lock, recovery, and records that cannot be opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.services.gatebook import open_gatebook
from app.storage.home_lock import HomeLock
from app.ui.screens.sign_in.code_gate import CodeGate
from app.ui.screens.sign_in.first_gate import FirstGate
from app.ui.screens.sign_in.lock_gate import LockGate
from app.ui.screens.sign_in.message_gate import MessageGate
from app.ui.screens.sign_in.recovery_gate import RecoveryGate
from app.ui.screens.sign_in.set_up_gate import SetUpGate
from app.ui.screens.sign_in.sign_in_gate import SignInGate
from tests.gui.screens.open_window import NAME, PASSWORD, Opened, make_point, opened


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def window(qapp: QApplication, home: Path, until) -> Iterator[Opened]:
    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        made.wait_for(SignInGate)
        yield made


@pytest.fixture
def fresh(qapp: QApplication, home: Path, until) -> Iterator[Opened]:
    with opened(qapp, Home(home), until) as made:
        yield made


def type_in(gate, **values: str) -> None:
    gate.form.set_values(values)
    gate.form.submit()


def test_a_new_pc_is_set_up_and_its_administrator_signs_in_with_the_code_on_paper(fresh: Opened):
    gate = fresh.wait_for(SetUpGate)
    type_in(gate, point="BSH")
    gate = fresh.wait_for(FirstGate)
    type_in(gate, name=NAME, login="admin", password=PASSWORD, again=PASSWORD)
    gate = fresh.wait_for(CodeGate)
    assert not gate.go_on.isEnabled()
    gate.written.click()
    gate.go_on.click()
    fresh.wait_for_work()
    assert (fresh.shell.context.actor.name, fresh.book.desk.place.code) == (NAME, "BSH")


def test_headquarters_is_set_up_by_its_name(fresh: Opened):
    gate = fresh.wait_for(SetUpGate)
    gate.choose(1)
    type_in(gate, name="Programme")
    fresh.wait_for(FirstGate)
    assert fresh.book.desk.place.code == "HQ"


def test_a_password_typed_in_two_ways_is_told_at_its_field(fresh: Opened):
    type_in(fresh.wait_for(SetUpGate), point="BSH")
    gate = fresh.wait_for(FirstGate)
    type_in(gate, name=NAME, login="admin", password=PASSWORD, again="border-2027")
    fresh.until(lambda: bool(gate.form.row("again").error))
    assert fresh.book.accounts.needs_first


def test_enter_in_the_password_signs_in(window: Opened, qtbot: QtBot):
    gate = window.gate
    gate.form.set_values({"login": "admin", "password": PASSWORD})
    qtbot.keyClick(gate.form.row("password").editor.input(), Qt.Key.Key_Return)
    window.wait_for_work()
    assert window.shell.window.rail.user_box._who.name == NAME


def test_the_place_and_what_the_program_is_not_stand_on_the_page(window: Opened):
    window.shell.window.resize(1200, 700)
    shown = [label.text() for label in window.gate.findChildren(type(window.gate._not_this))]
    assert "Shalamcha" in shown
    assert any("not MIDAS and not PISCES" in text for text in shown)


def test_a_wrong_password_is_told_at_its_field_and_can_be_typed_over(window: Opened):
    gate = window.gate
    type_in(gate, login="admin", password="wrong-pass")
    window.until(lambda: bool(gate.form.row("password").error))
    assert gate.form.row("password").editor.input().selectedText() == "wrong-pass"
    assert window.shell.context.actor is None


def test_after_five_wrong_passwords_the_button_waits_and_counts_down(window: Opened):
    gate = window.gate
    for _ in range(6):
        type_in(gate, login="admin", password="wrong-pass")
        window.settle()
        window.until(lambda: bool(gate.form.row("password").error))
    window.until(lambda: "0:29" in gate.form.row("password").error)
    assert not gate.form.button.isEnabled()


def test_a_language_can_be_chosen_before_signing_in(window: Opened):
    window.gate._languages["ckb"].click()
    assert window.shell.context.language == "ckb"
    assert window.gate.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_language_that_a_user_chose_comes_back_with_the_user(window: Opened):
    window.enter()
    window.shell.prefer(language="ar")
    window.settle()
    window.session.sign_out()
    window.wait_for(SignInGate)
    window.shell.prefer(language="en")
    window.enter()
    assert window.shell.context.language == "ar"


def test_the_lock_keeps_the_screens_and_opens_for_its_user(window: Opened):
    window.enter()
    screen = window.shell.window.screen_of("settings")
    window.session.lock()
    gate = window.wait_for(LockGate)
    type_in(gate, password=PASSWORD)
    window.wait_for_work()
    assert window.shell.window.screen_of("settings") is screen


def test_the_lock_does_not_open_for_another_password(window: Opened):
    window.enter()
    window.session.lock()
    gate = window.wait_for(LockGate)
    type_in(gate, password="wrong-pass")
    window.until(lambda: bool(gate.form.row("password").error))
    assert window.shell.window.gate_is_up


def test_somebody_else_signs_in_from_the_lock_and_sees_no_screen_of_before(window: Opened):
    window.enter()
    window.session.lock()
    window.wait_for(LockGate).leave.click()
    window.wait_for(SignInGate)
    assert window.shell.window.screen_of("settings") is None
    window.enter("kawa")
    assert window.shell.context.actor.role == "officer"


def test_the_screen_locks_itself_when_nobody_is_there(window: Opened):
    window.enter()
    assert window.session._idle._timer.interval() == 10 * 60_000
    window.session._idle._timer.timeout.emit()
    window.wait_for(LockGate)
    assert not window.session._idle._timer.isActive()


def test_a_key_press_puts_the_lock_off(window: Opened, qtbot: QtBot):
    window.enter()
    timer = window.session._idle._timer
    window.session._idle._look_at(window.shell.window.windowHandle())
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(5_000)
    qtbot.wait(60)
    before = timer.remainingTime()
    QTest.keyClick(window.shell.window.windowHandle(), Qt.Key.Key_Shift)
    assert timer.remainingTime() > before


def test_a_user_who_may_no_longer_sign_in_is_led_out(window: Opened):
    window.enter("kawa")
    accounts = window.book.accounts
    admin = accounts.sign_in("admin", PASSWORD)
    changed = accounts.deactivate(admin, window.shell.context.actor.id)
    window.shell.context.bus.changed(changed)
    window.wait_for(SignInGate)


def test_a_forgotten_password_is_renewed_with_the_recovery_code(window: Opened):
    accounts = window.book.accounts
    code = accounts.recovery_code(accounts.sign_in("admin", PASSWORD))
    window.gate.recover.click()
    gate = window.wait_for(RecoveryGate)
    type_in(gate, code=code, login="admin", password="new-pass-1", again="new-pass-1")
    gate = window.wait_for(CodeGate)
    gate.copy_button.click()
    assert QGuiApplication.clipboard().text() == gate.code != code
    gate.written.click()
    gate.go_on.click()
    window.wait_for(SignInGate)
    assert accounts.sign_in("admin", "new-pass-1")


def test_records_in_use_by_another_program_are_told_and_can_be_tried_again(
    qapp: QApplication, home: Path, until
):
    make_point(Home(home))
    lock = HomeLock(home)
    lock.acquire()
    with opened(qapp, Home(home), until) as made:
        until(lambda: isinstance(made.gate, MessageGate) and made.gate._error is not None)
        assert "already open" in made.gate._sentence.text()
        lock.release()
        made.gate.again.emit()
        made.wait_for(SignInGate)


def test_closing_the_window_closes_the_records(qapp: QApplication, home: Path, until):
    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        made.wait_for(SignInGate)
        made.session._close()
        open_gatebook(Home(home)).close()
