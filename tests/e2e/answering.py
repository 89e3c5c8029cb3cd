"""A process that answers a checklist on its page, key by key, and says what is on the disk; made to be killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.people import Actor, Role
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.ui.application import Preferences, Shell
from app.ui.lasting_singletons import keep_singletons
from app.ui.messages import message
from app.ui.screens.checklists.run_page import RunPage

OFFICER = Actor("o1", "Ali", Role.OFFICER, "SLM")


def answer_forever(root: Path, run: str) -> None:
    """Choose yes and no in turn at every item that has them, round after round; print each that was saved."""
    app = QApplication([])
    keep_singletons()
    shell = Shell(app, Preferences("en", "light"), message)
    shell.context.services, shell.context.actor = open_gatebook(Home(root)), OFFICER
    page = RunPage(shell.context, run)
    page.show()
    while not page.session.editable:
        QTest.qWait(5)
    codes = [key for key in page.body.rows() if page.session.item(key).type.value == "yes_no_na"]
    for number in range(10_000):
        for code in codes:
            page.body.focus_on(code)
            editor = page.body.rows()[code].editor
            print("?", code, flush=True)
            QTest.keyClick(editor, Qt.Key.Key_1 if number % 2 == 0 else Qt.Key.Key_2)
            while page.session.busy:
                QTest.qWait(1)
            print("=", code, page.session.answer(code).value, flush=True)


if __name__ == "__main__":
    answer_forever(Path(sys.argv[1]), sys.argv[2])
