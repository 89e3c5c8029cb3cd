"""What closing the window says when changes stay behind, and how it can be silenced."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from app.paths import Home
from app.services.exchange_status import ExchangeStatus
from app.ui.application import Shell
from app.ui.ask import Question
from app.ui.exchange_watch import ExchangeWatch
from app.ui.leaving import CLOSE, EXPORT, LeavingNote
from app.ui.window_file import WindowFile


@pytest.fixture
def file(tmp_path: Path) -> WindowFile:
    return WindowFile(Home(tmp_path))


@pytest.fixture
def watch(shell: Shell, file: WindowFile) -> ExchangeWatch:
    watch = ExchangeWatch(shell.context, shell.window)
    watch.status = ExchangeStatus(True, "", "", "", 3, 3, "", "", "", 0, 0)
    LeavingNote(shell.window, watch, file)
    shell.window.show()
    return watch


def note(shell: Shell) -> Question | None:
    return next((found for found in shell.window.findChildren(Question) if found.isVisible()), None)


def test_closing_with_changes_left_asks_first(shell: Shell, watch: ExchangeWatch):
    assert not shell.window.close()
    assert shell.window.isVisible()
    assert note(shell) is not None


def test_close_closes(shell: Shell, watch: ExchangeWatch):
    shell.window.close()
    note(shell)._choose(CLOSE)
    assert not shell.window.isVisible()


def test_export_now_leads_to_the_export(shell: Shell, watch: ExchangeWatch, qtbot):
    shell.window.close()
    with qtbot.waitSignal(shell.window.export_requested):
        note(shell)._choose(EXPORT)
    assert shell.window.isVisible()


def test_the_note_can_be_silenced_for_the_day(shell: Shell, watch: ExchangeWatch, file: WindowFile):
    shell.window.close()
    question = note(shell)
    question.findChild(QCheckBox).setChecked(True)
    question._choose(EXPORT)
    assert shell.window.close()


def test_the_next_day_it_speaks_again(file: WindowFile):
    file.be_silent_on(date(2026, 11, 23))
    assert not file.is_silent_on(date(2026, 11, 24))


def test_nothing_left_behind_is_nothing_to_say(shell: Shell, watch: ExchangeWatch):
    watch.status = ExchangeStatus(True, "", "", "", 0, 3, "", "", "", 0, 0)
    assert shell.window.close()
