"""The window: rail, screens, pages, gate, messages and the crash dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.services.changed import Changed
from app.ui.button import Button
from app.ui.crash_dialog import CrashDialog, report_of
from app.ui.crash_guard import CrashGuard
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec
from app.ui.user_box import Who


class Plain(Screen):
    """A screen with one page that notes what happens to it."""

    def __init__(self, context):
        super().__init__(context)
        self.lets_go = True
        self.changes = []
        self.add = Button(lambda: "Add", "plus", "primary")
        self.open_page(
            QWidget(),
            lambda: translate("Test", "First"),
            actions=[self.add],
            may_leave=lambda: self.lets_go,
        )

    def on_changed(self, change):
        self.changes.append(change)


@pytest.fixture
def made():
    return []


@pytest.fixture
def window(shell, qtbot, made):
    def factory(context):
        screen = Plain(context)
        made.append(screen)
        return screen

    shell.window.set_screens(
        [
            ScreenSpec("today", lambda: translate("Test", "Today"), "today", factory),
            ScreenSpec("equipment", lambda: translate("Test", "Equipment"), "equipment", factory),
        ]
    )
    shell.window.show_user(Who("أحمد", "officer", "Shalamcha"))
    qtbot.addWidget(shell.window)
    shell.window.resize(1100, 650)
    with qtbot.waitExposed(shell.window):
        shell.window.show()
        shell.window.activateWindow()
    return shell.window


def test_only_the_screen_in_front_is_made(window, made):
    assert (len(made), window.open_key) == (1, "today")


def test_a_screen_is_made_once(window, made):
    window.open_screen("equipment")
    window.open_screen("today")
    window.open_screen("equipment")
    assert len(made) == 2


def test_alt_and_a_number_lead_to_a_screen(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.open_key == "equipment"


def test_control_tab_goes_round(window, qtbot):
    for wanted in ("equipment", "today"):
        qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert window.open_key == wanted


def test_a_screen_that_does_not_let_go_stays(window, made):
    made[0].lets_go = False
    assert not window.open_screen("equipment")
    assert window.open_key == "today"


def test_a_page_opens_on_top_and_the_way_back_leads_to_the_list(window, made):
    made[0].open_page(QLabel("detail"), lambda: "Detail")
    assert window.top_bar.title() == "Detail"
    assert made[0].go_back()
    assert window.top_bar.title() == "First"


def test_the_first_page_cannot_be_left_backwards(made, window):
    assert not made[0].go_back()


def test_the_actions_of_a_page_stand_in_the_bar_only_while_it_is_on_top(window, made):
    assert made[0].add.isVisible()
    made[0].open_page(QLabel("detail"), lambda: "Detail")
    assert not made[0].add.isVisible()
    made[0].go_back()
    assert made[0].add.isVisible()


def test_saving_from_the_guard_does_not_close_the_list_too(window, made):
    screen = made[0]

    def leave() -> bool:
        screen.close_page()
        return True

    screen.open_page(QLabel("form"), lambda: "Form", may_leave=leave)
    screen.open_page(QLabel("deeper"), lambda: "Deeper", may_leave=leave)
    screen.go_back()
    assert screen.page_titles() == ["First", "Form"]


def test_others_hear_of_a_change_and_its_maker_does_not(window, made, context):
    window.open_screen("equipment")
    change = Changed.of("assets", "a1")
    context.bus.changed(change, made[0])
    assert (made[0].changes, made[1].changes) == ([], [change])


def test_signing_out_destroys_every_screen(window, made, qtbot):
    with qtbot.waitSignal(made[0].destroyed):
        window.clear_screens()
    assert window.rail.keys == []


def test_the_gate_covers_the_work(window, made):
    window.show_gate(QLabel("Sign in"))
    assert window.gate_is_up
    assert not made[0].isVisible()
    window.lower_gate()
    assert made[0].isVisible()


def test_no_key_leads_past_the_gate(window, qtbot):
    window.show_gate(QLabel("Sign in"))
    for key, held in (
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(window, key, held)
    assert window.open_key == "today"


def test_a_badge_counts_and_is_said_aloud(window):
    window.rail.set_badge("equipment", 3)
    button = next(b for b in window.rail.findChildren(QWidget) if b.accessibleName() == "Equipment (3)")
    assert (window.rail.badge("equipment"), button.isVisible()) == (3, True)


def test_the_rail_collapses_in_a_narrow_window(window):
    wide = window.rail.width()
    window.resize(800, 600)
    assert window.rail.collapsed
    assert window.rail.width() < wide / 2


def test_the_rail_stands_at_the_right_in_kurdish(window, context, until):
    context.languages.use("ckb")
    until(lambda: window.rail.x() > window.top_bar.x())


def test_choosing_a_language_at_the_foot_switches_and_is_kept(shell, window, qtbot):
    with qtbot.waitSignal(shell.preferences_changed) as caught:
        window.rail.user_box.language_chosen.emit("ar")
    assert (caught.args[0].language, shell.context.language) == ("ar", "ar")


def test_every_text_of_the_window_is_translated(window, context, made):
    context.languages.use("qps")
    allowed = {"Gatebook", "أحمد", "", "Add", "\u2068officer\u2069 · \u2068Shalamcha\u2069"}
    texts = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert {text for text in texts if "⟦" not in text} <= allowed


def test_a_message_can_be_undone(window, context):
    undone = []
    context.notify("Archived", action_text="Undo", action=lambda: undone.append(1))
    button = next(b for b in window.toasts.findChildren(QPushButton) if b.text() == "Undo")
    button.click()
    assert (undone, window.toasts.toasts()) == ([1], [])


def test_at_most_three_messages_are_shown(window, context):
    for number in range(5):
        context.notify(f"Saved {number}")
    assert [toast.text for toast in window.toasts.toasts()] == ["Saved 2", "Saved 3", "Saved 4"]


def test_bad_news_stays_until_it_is_closed(window, context):
    context.notify("The stick is gone", tone="danger")
    context.notify("Saved")
    bad, good = window.toasts.toasts()
    assert (bad._timer.isActive(), good._timer.isActive()) == (False, True)


def test_the_foot_tells_of_saving_and_of_the_export_that_is_due(window):
    from datetime import datetime

    window.status.show_saved(datetime(2026, 11, 23, 14, 20))  # noqa: DTZ001 - a wall clock
    window.status.show_export(lambda: "Not exported since Monday", "warning")
    texts = [label.text() for label in window.status.findChildren(QLabel)]
    assert "Everything saved, 14:20" in texts
    assert window.status.findChild(QPushButton).text() == "Not exported since Monday"


def test_closing_asks_the_screen(window, made):
    made[0].lets_go = False
    assert not window.close()
    made[0].lets_go = True
    assert window.close()


def test_a_report_names_versions_the_fault_and_the_log():
    try:
        raise KeyError("tag")
    except KeyError as error:
        report = report_of(error, ["14:20 saved"])
    assert all(part in report for part in ("Python", "KeyError: 'tag'", "14:20 saved"))


def test_a_report_can_be_copied(qtbot):
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QApplication.clipboard().text() == "the report"


def test_an_uncaught_error_opens_one_dialog(qapp, monkeypatch, qtbot, until, capsys):
    import sys
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    guard = CrashGuard(lambda: ["last line"])
    guard.install()
    error = ValueError("odd")
    sys.excepthook(ValueError, error, None)
    until(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
    dialog = QApplication.activeModalWidget()
    assert "last line" in dialog.report
    dialog.accept()
    assert "odd" in capsys.readouterr().err
