"""A window over a real home with an officer and a supervisor, for tests of the checklist screens."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.models.people import Actor
from app.models.records import Put
from app.paths import Home
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from app.ui.application import Preferences, Shell
from app.ui.messages import message
from app.ui.screens.checklists import checklists_spec
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.today import today_spec
from tests.unit.services.checklist_room import IRAQ, OFFICER, SUPERVISOR, good_answer

PEOPLE = (OFFICER, SUPERVISOR)
PASSWORD = "border-2026"
PATIENCE = 5.0


@dataclass
class Desk:
    """The shell with its services and the people of the place."""

    shell: Shell
    services: Gatebook
    clock: SetClock
    officer: Actor
    supervisor: Actor

    @property
    def window(self) -> Any:
        return self.shell.window

    def show(self, key: str, actor: Actor | None = None) -> Any:
        """Sign somebody in, show the window and return a screen."""
        context = self.shell.context
        context.services, context.actor = self.services, actor or self.officer
        self.window.set_screens([today_spec(context), checklists_spec(context)], key)
        self.window.resize(1180, 760)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        return self.window.screen_of(key)

    def settle(self) -> None:
        """Wait until no job is under way and its answers have been shown."""
        jobs = self.shell.context.jobs
        ends = time.monotonic() + PATIENCE
        QTest.qWait(1)
        while jobs.running:
            assert time.monotonic() < ends
            QTest.qWait(2)
        QTest.qWait(1)

    def start(self, template: str = "SOP-02@1.0", actor: Actor | None = None, **more: str) -> str:
        head = {"shift_date": "2026-11-23", "shift_name": "day", **more}
        return self.services.checklists.start(actor or self.officer, template, **head).id

    def fill(self, run: str) -> None:
        for item in self.services.checklists.detail(run).template.items():
            if item.required:
                self.services.checklists.answer(self.officer, run, item.code, good_answer(item))

    def completed(self, template: str = "SOP-02@1.0") -> str:
        run = self.start(template)
        self.fill(run)
        self.services.checklists.complete(self.officer, run)
        return run

    def signatory(self) -> Actor:
        """Make somebody who may sign off and has a password on this PC."""
        return self.services.accounts.first_administrator("Hassan", "hassan", PASSWORD, "ar")

    def open(self, run: str, actor: Actor | None = None) -> RunPage:
        """Open a run in the list's screen and return its page."""
        screen = self.show("checklists", actor)
        screen.open_run(run)
        self.settle()
        page = self.window.findChild(RunPage)
        assert page is not None
        return page

    def press(self, page: RunPage, key: Qt.Key | str, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is on the page."""
        # The display of the tests has no window manager that brings the window back after a dialog.
        ends = time.monotonic() + PATIENCE
        while QApplication.activeWindow() is not page.window() or QApplication.focusWidget() is None:
            assert time.monotonic() < ends
            page.window().activateWindow()
            QTest.qWait(5)
        target = QApplication.focusWidget() or page
        if isinstance(key, str):
            for char in key:
                type_letter(target, char)
        else:
            QTest.keyClick(target, key, held)
        self.settle()

    def value(self, run: str, item: str) -> str:
        return self.services.checklists.answer_of(run, item).answer.value

    def status(self, run: str) -> str:
        return self.services.checklists.detail(run).row.status


def type_letter(target: QWidget, char: str) -> None:
    """Type a letter of any script, as a keyboard of its language does."""
    key = ord(char.upper()) if char.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(target, event)


def make_desk(app: QApplication, home: Path, lang: str) -> Desk:
    """Set a home up and open it; ``close_desk`` when done."""
    place = Home(home)
    init_point(place, "SLM")
    clock = SetClock(datetime(2026, 11, 23, 9, 30, tzinfo=IRAQ))
    services = open_gatebook(place, clock=clock)
    known = [Put("user", actor.id, {"point": "SLM", "name": actor.name, "active": 1}) for actor in PEOPLE]
    services.desk.save(OFFICER, known)
    shell = Shell(app, Preferences(lang, "light"), message)
    return Desk(shell, services, clock, OFFICER, SUPERVISOR)


def close_desk(desk: Desk) -> None:
    desk.window.clear_screens()
    QTest.qWait(1)
    desk.shell.context.jobs.shut_down()
    desk.services.close()
    desk.window.deleteLater()
    desk.shell.context.languages.use("en")
    QTest.qWait(1)


def answer_dialog(kind: type[QDialog], act: Any) -> None:
    """Do something with the next dialog of a kind once it stands open."""
    from PySide6.QtCore import QTimer

    timer = QTimer(QApplication.instance())
    timer.setInterval(10)

    def look() -> None:
        found: QWidget | None = QApplication.activeModalWidget()
        if isinstance(found, kind):
            timer.stop()
            act(found)

    timer.timeout.connect(look)
    timer.start()
