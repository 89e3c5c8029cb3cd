"""The letterhead: lines in every language and an emblem, kept for every printed page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.ui.screens.settings.letterhead_card import LetterheadCard, read_letterhead
from tests.gui.screens.open_window import Opened, make_point, opened


@pytest.fixture
def window(qapp: QApplication, home: Path, qtbot: QtBot) -> Iterator[Opened]:
    make_point(Home(home))

    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=20_000)

    with opened(qapp, Home(home), until) as made:
        made.enter()
        yield made


@pytest.fixture
def card(window: Opened) -> LetterheadCard:
    window.settle()
    return window.shell.window.screen_of("settings").letterhead


def test_lines_of_each_language_belong_together(window: Opened, card: LetterheadCard):
    card.editors["ar"].setPlainText("جمهورية العراق\nهيئة المنافذ الحدودية")
    card.editors["en"].setPlainText("Republic of Iraq")
    card.submit()
    window.settle()
    lines = read_letterhead(window.book).lines
    assert [(line.ar, line.en) for line in lines] == [
        ("جمهورية العراق", "Republic of Iraq"),
        ("هيئة المنافذ الحدودية", ""),
    ]


def test_a_large_emblem_is_made_smaller_and_kept(window: Opened, card: LetterheadCard, tmp_path: Path):
    image = QImage(1200, 800, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.save(str(tmp_path / "emblem.png"))
    card.take_file(str(tmp_path / "emblem.png"))
    card.submit()
    window.settle()
    kept = QImage.fromData(read_letterhead(window.book).emblem)
    assert (kept.width(), kept.height()) == (480, 320)


def test_an_emblem_can_be_taken_away(window: Opened, card: LetterheadCard, tmp_path: Path):
    test_a_large_emblem_is_made_smaller_and_kept(window, card, tmp_path)
    card.remove.click()
    card.submit()
    window.settle()
    assert read_letterhead(window.book).emblem is None
