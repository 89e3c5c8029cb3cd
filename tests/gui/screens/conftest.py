"""Windows of a point and headquarters that exchange files, for the tests of the exchange screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.screens.exchange_window import World, world


@pytest.fixture(params=["en", "ar", "ckb"])
def place(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    """Return a joined point with two changes, in each language."""
    with world(qapp, tmp_path, request.param) as found:
        found.join()
        found.record(2)
        yield found


@pytest.fixture
def english(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    """Return the same in English alone."""
    with world(qapp, tmp_path) as found:
        found.join()
        found.record(2)
        yield found
