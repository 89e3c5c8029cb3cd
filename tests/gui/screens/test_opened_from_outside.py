"""A bundle opened by double click leads to its preview, at the start and while the window is open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.services.handed_files import hand_over, watched
from app.ui.open_file import BundleOpener
from app.ui.screens.exchange.import_page import ImportPage
from tests.gui.screens.open_window import Opened, make_point, opened


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def window(qapp: QApplication, home: Path, until) -> Iterator[Opened]:
    make_point(Home(home))
    with opened(qapp, Home(home), until) as made:
        yield made


def preview(window: Opened) -> ImportPage | None:
    screen = window.shell.window.screen_of("exchange")
    return screen.findChild(ImportPage) if screen is not None else None


def specs(window: Opened) -> None:
    """Give the window the exchange screen too; the tests of the gates do with settings."""
    from app.ui.screen_list import screens_for

    window.session._specs = screens_for


def test_a_bundle_is_previewed_after_signing_in(window: Opened, home: Path, tmp_path: Path, until):
    specs(window)
    BundleOpener(window.shell, Home(home), [tmp_path / "a.gbk"])
    assert preview(window) is None
    window.enter()
    until(lambda: preview(window) is not None)
    window.settle()
    assert [path.name for path in preview(window)._paths] == ["a.gbk"]


def test_a_bundle_handed_over_is_previewed_in_the_open_window(
    window: Opened, home: Path, tmp_path: Path, until
):
    specs(window)
    BundleOpener(window.shell, Home(home))
    window.enter()
    assert hand_over(Home(home), tmp_path / "b.gbk")
    until(lambda: preview(window) is not None)
    window.settle()
    assert [path.name for path in preview(window)._paths] == ["b.gbk"]


def test_names_of_an_earlier_run_are_forgotten(window: Opened, home: Path, tmp_path: Path):
    specs(window)
    (watched(Home(home)) / "0").write_text(str(tmp_path / "old.gbk"), "utf-8")
    BundleOpener(window.shell, Home(home))
    window.enter()
    window.settle()
    assert preview(window) is None
