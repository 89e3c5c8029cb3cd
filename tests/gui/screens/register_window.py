"""A window over a real home with equipment, training and people, for tests of their screens."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.models.people import Actor, Role
from app.models.records import Put
from app.paths import Home
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_hq, init_point
from app.ui.application import Preferences, Shell
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog
from app.ui.messages import message
from app.ui.screen import ScreenSpec

IRAQ = timezone(timedelta(hours=3))
OFFICER = Actor("u1", "Ali Hasan", Role.OFFICER, "SLM")
SUPERVISOR = Actor("u2", "Sara Karim", Role.SUPERVISOR, "SLM")
PATIENCE = 5.0

Spec = Callable[[AppContext], ScreenSpec]


@dataclass
class Room:
    """The shell with its services."""

    shell: Shell
    services: Gatebook

    @property
    def context(self) -> AppContext:
        return self.shell.context

    def show(self, spec: Spec, actor: Actor = SUPERVISOR, size: tuple[int, int] = (1240, 760)) -> Any:
        """Sign somebody in, show one screen and return it."""
        self.context.services, self.context.actor = self.services, actor
        found = spec(self.context)
        self.shell.window.set_screens([found])
        self.shell.window.resize(*size)
        self.shell.window.show()
        self.shell.window.activateWindow()
        self.settle()
        return self.shell.window.screen_of(found.key)

    def settle(self, ms: int = 1) -> None:
        """Wait until no job is under way and its answers have been shown."""
        ends = time.monotonic() + PATIENCE
        QTest.qWait(ms)
        while self.context.jobs.running:
            assert time.monotonic() < ends
            QTest.qWait(2)
        QTest.qWait(1)

    def fill(self, dialog: FormDialog, **values: object) -> None:
        """Enter values into a dialog as a user would, and save."""
        for key, value in values.items():
            dialog.form.row(key).editor.set_value(value)
        dialog.panel.submit()
        self.settle()

    def toasts(self) -> list[str]:
        return [toast.text for toast in self.shell.window.toasts.toasts()]

    # ---- records ---------------------------------------------------------------------------------------------

    def asset(self, name: str = "Passport reader", tag: str = "SLM-0001", **values: str) -> str:
        return self.services.equipment.add_asset(SUPERVISOR, {"name": name, "tag": tag, **values}).id

    def person(self, name: str = "علي حسن جاسم", **values: str) -> str:
        return self.services.people.add_person(SUPERVISOR, {"name": name, **values}).id

    def place(self, name: str = "Store") -> str:
        return self.services.equipment.locations.add(SUPERVISOR, {"name": name}).id

    def consumable(self, name: str = "Masks") -> str:
        return self.services.equipment.stock.add_stock_item(SUPERVISOR, {"name": name, "unit": "box"}).id

    def session(self, people: Sequence[str] = (), *days: str) -> str:
        found = days or ("2026-11-22", "2026-11-23", "2026-11-24")
        session = self.services.training.add_session(SUPERVISOR, {"course": "DOC-B"}, found).id
        self.services.training.add_participants(SUPERVISOR, session, people)
        return session


def type_letter(target: QWidget, char: str) -> None:
    """Type a letter of any script, as a keyboard of its language does."""
    key = ord(char.upper()) if char.isascii() else 0
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char))


def make_room(app: QApplication, home: Path, lang: str, point: str = "SLM") -> Room:
    """Set a home up, headquarters' for no point, and open it; ``close_room`` when done."""
    place = Home(home)
    if point:
        init_point(place, point)
    else:
        init_hq(place, "CBMMP")
    services = open_gatebook(place, clock=SetClock(datetime(2026, 11, 23, 9, 30, tzinfo=IRAQ)))
    users = [
        Put("user", who.id, {"point": services.desk.place.code, "name": who.name})
        for who in (OFFICER, SUPERVISOR)
    ]
    services.desk.save(SUPERVISOR, users)
    return Room(Shell(app, Preferences(lang, "light"), message), services)


def close_room(room: Room) -> None:
    for dialog in room.shell.window.findChildren(QDialog):
        dialog.done(0)
    room.shell.window.clear_screens()
    room.context.jobs.shut_down()
    room.services.close()
    room.shell.window.deleteLater()
    room.context.languages.use("en")
    QTest.qWait(1)
