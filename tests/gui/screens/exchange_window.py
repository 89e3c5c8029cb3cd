"""Headquarters, a point and a stick, with one window that can stand at either."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.people import Actor, Role
from app.paths import Home
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_hq, init_point
from app.ui.application import Preferences, Shell
from app.ui.messages import message
from app.ui.screens.exchange import exchange_spec
from app.ui.screens.exchange.screen import ExchangeScreen
from tests.unit.services.checklist_room import BOOTH, IRAQ

PATIENCE = 20.0
OFFICER = Actor("u1", "Karwan", Role.SUPERVISOR, "SLM")
ANALYST = Actor("h1", "Zainab", Role.HQ)


@dataclass
class World:
    """Two open homes and a shell."""

    shell: Shell
    hq: Gatebook
    point: Gatebook
    clock: SetClock
    stick: Path
    homes: Path

    def at_point(self) -> ExchangeScreen:
        return self._show(self.point, OFFICER)

    def at_hq(self) -> ExchangeScreen:
        return self._show(self.hq, ANALYST)

    def _show(self, book: Gatebook, actor: Actor) -> ExchangeScreen:
        context, window = self.shell.context, self.shell.window
        context.services, context.actor = book, actor
        window.set_screens([exchange_spec()])
        window.resize(1180, 760)
        window.show()
        self.settle()
        screen = window.screen_of("exchange")
        assert isinstance(screen, ExchangeScreen)
        return screen

    def settle(self) -> None:
        """Wait until no job is under way and its answers have been shown."""
        ends = time.monotonic() + PATIENCE
        QTest.qWait(1)
        while self.shell.context.jobs.running:
            assert time.monotonic() < ends
            QTest.qWait(2)
        QTest.qWait(1)

    def page(self, screen: ExchangeScreen) -> Any:
        """Return the page on top of a screen."""
        self.settle()
        return screen._pages[-1].widget

    def record(self, count: int = 3) -> int:
        """Start some checklists at the point and return how many changes that makes in its log."""
        for number in range(count):
            head = {"shift_date": "2026-11-23", "shift_name": "day", "zone": f"B{number:02}"}
            self.point.checklists.start(OFFICER, BOOTH, **head)
        return self.point.exchange.status().unexported

    def join(self) -> None:
        """Let the point's PC in, by the services alone."""
        request, answer = self.stick / "a.request", self.stick / "a.answer"
        self.point.exchange.request_join(request)
        self.hq.exchange.accept_join(ANALYST, request, answer)
        self.point.exchange.finish_join(answer)

    def send(self, to: str = "HQ") -> list[Path]:
        """Export by the services alone and return the files."""
        book = self.point if to == "HQ" else self.hq
        return [made.path for made in book.exchange.export(to, self.stick)]


@contextmanager
def world(app: QApplication, folder: Path, lang: str = "en") -> Iterator[World]:
    """Set up both homes unless they are there, and open them; everything is closed afterwards."""
    clock = SetClock(datetime(2026, 11, 23, 9, 0, tzinfo=IRAQ))
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    if not Home(folder / "hq").exists:
        init_hq(Home(folder / "hq"), "Border Ports Commission")
        init_point(Home(folder / "point"), "SLM", "Shalamcha office")
    # The jobs of the shell run on one thread, and so do the services once it is at work.
    shell = Shell(app, Preferences(lang, "light"), message)
    hq = open_gatebook(Home(folder / "hq"), clock=clock)
    point = open_gatebook(Home(folder / "point"), clock=clock)
    try:
        yield World(shell, hq, point, clock, stick, folder)
    finally:
        shell.context.jobs.shut_down()
        hq.close()
        point.close()
        shell.context.languages.use("en")
        shell.window.close()
        shell.window.deleteLater()
