"""Our start-up: the program's own window, opened on a home, until a list's first page is painted.

Begins where the program begins, and prints what it has cost at the moment of painting. ``gate``: quit at the first
painting. ``equipment`` (a screen's key): enter at once, as nobody can, and quit when the list has its rows on screen.
``equipment typing``: enter as somebody who takes two seconds for the password, and print how many seconds passed from
then to the rows on screen. Nothing is imported here before the program has loaded Qt in its own way.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from app.__main__ import main as program
from app.ui.lean_qt import load_qt
from tests.bench.peak import tell_painted

if TYPE_CHECKING:
    from app.ui.application import Shell

TYPING_MS = 2000


def main(screen: str, *, typing: bool) -> int:
    """Open the window and quit when what is measured is on screen."""
    load_qt()
    from app.ui import start

    begin = start._begin

    def entering(shell: Shell, *rest: Any) -> None:
        if screen == "gate":
            tell_painted()
            _quit()
            return
        from app.ui.session import Session

        opened = Session._on_opened

        def on_opened(session: Any, found: object) -> None:
            opened(session, found)
            if typing:
                from PySide6.QtCore import QTimer

                QTimer.singleShot(TYPING_MS, lambda: _enter(session, screen, tell=True))
            else:
                _enter(session, screen, tell=False)

        Session._on_opened = on_opened
        begin(shell, *rest)

    start._begin = entering
    return program([])


def _enter(session: Any, screen: str, *, tell: bool) -> None:
    began = time.perf_counter()
    from PySide6.QtCore import QTimer

    from app.models.people import Actor, Role
    from app.ui.table.view import RowsView

    paint = RowsView.paintEvent

    def painted(view: Any, event: object) -> None:
        paint(view, event)
        if view.model().rowCount():
            passed = time.perf_counter() - began
            tell_painted(*([passed] if tell else []))
            RowsView.paintEvent = paint
            QTimer.singleShot(0, _quit)

    RowsView.paintEvent = painted
    specs = session._specs
    session._specs = lambda shell: [spec for spec in specs(shell) if spec.key == screen]
    session.enter(Actor("bench", "Bench", Role.OFFICER, "SLM", lang="en"))


def _quit() -> None:
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.instance().quit()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], typing="typing" in sys.argv))
