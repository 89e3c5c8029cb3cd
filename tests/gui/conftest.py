"""What every test of the window gets: lasting singletons, cycles found on its own thread, no window manager."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.ui.collector import look, rest
from app.ui.lasting_singletons import keep_singletons

keep_singletons()
rest()

NO_WINDOW_MANAGER = "This plugin does not support"

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the display of the tests say that it has no window manager."""
    for item in items:
        # Only the nearest of these markers counts.
        if item.path.is_relative_to(_HERE) and item.get_closest_marker("qt_log_ignore") is None:
            item.add_marker(pytest.mark.qt_log_ignore(NO_WINDOW_MANAGER, extend=True))


def pytest_runtest_teardown() -> None:
    """Delete what earlier tests left in cycles on this thread; a worker of a later test would crash doing it."""
    look()


def pytest_sessionfinish() -> None:
    """Delete windows that are left while Python still runs; at its end Qt would do it in any order, and crash."""
    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
