"""A window on a real home, driven from gate to gate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.models.people import Actor, Role
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from app.services.users import UserForm
from app.ui.application import Preferences, Shell
from app.ui.messages import message
from app.ui.screens.settings import settings_spec
from app.ui.session import Session, Specs

PASSWORD = "border-2026"
NAME = "محمد علي حسين كاظم"


@dataclass
class Opened:
    """The window with its session, and a way to wait for its jobs."""

    shell: Shell
    session: Session
    until: Callable[[Callable[[], bool]], None]

    @property
    def gate(self) -> Any:
        """The page in front of the work."""
        return self.shell.window._layers.currentWidget()

    @property
    def book(self) -> Gatebook:
        return self.shell.context.services

    def wait_for(self, kind: type[QWidget]) -> Any:
        self.until(lambda: isinstance(self.gate, kind))
        return self.gate

    def wait_for_work(self) -> None:
        self.until(lambda: not self.shell.window.gate_is_up)
        self.settle()

    def settle(self) -> None:
        self.until(lambda: not self.shell.context.jobs.running)

    def enter(self, login: str = "admin") -> None:
        """Sign in through the gate."""
        from app.ui.screens.sign_in.sign_in_gate import SignInGate

        gate = self.wait_for(SignInGate)
        gate.form.set_values({"login": login, "password": PASSWORD})
        gate.form.submit()
        self.wait_for_work()


def make_point(home: Home) -> Actor:
    """Set up a point with an administrator and an officer."""
    init_point(home, "SLM")
    book = open_gatebook(home)
    admin = book.accounts.first_administrator(NAME, "admin", PASSWORD, "en")
    book.accounts.add_user(admin, UserForm("کاوە عەزیز", "kawa", Role.OFFICER, lang="en"), PASSWORD)
    book.close()
    return admin


@contextmanager
def opened(
    qapp: QApplication,
    home: Home,
    until: Callable[[Callable[[], bool]], None],
    specs: Specs = lambda shell: [settings_spec(shell)],
) -> Iterator[Opened]:
    """Open a window on a home for the length of a block; ``specs`` are its screens, the settings alone otherwise."""
    shell = Shell(qapp, Preferences("en", "light"), message)
    session = Session(shell, home, specs, qapp)
    shell.window.show()
    session.begin()
    try:
        yield Opened(shell, session, until)
    finally:
        shell.window.clear_screens()
        shell.window.lower_gate()
        # What was taken away must be gone before the language changes once more.
        QTest.qWait(1)
        session._close()
        shell.context.languages.use("en")
        shell.window.deleteLater()
        shell.deleteLater()
        QTest.qWait(1)
