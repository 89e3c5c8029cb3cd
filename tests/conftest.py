"""What every test gets: no display, a data folder of its own, and failure on any warning in the log."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test writes into the password store of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if "XDG_RUNTIME_DIR" not in os.environ:
    _RUNTIME = tempfile.TemporaryDirectory(prefix="gatebook-tests-")
    os.environ["XDG_RUNTIME_DIR"] = _RUNTIME.name

settings.register_profile("quick", max_examples=60, deadline=None, derandomize=True, database=None)
settings.register_profile("long", max_examples=20_000, deadline=None, print_blob=True)
settings.load_profile("quick")


class _Warnings(logging.Handler):
    """Collects what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def warnings_logged() -> Iterator[list[str]]:
    """Lines logged at WARNING or above; a test that provokes one checks it and then clears the list."""
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield handler.lines
    logging.getLogger().removeHandler(handler)


@pytest.fixture(autouse=True)
def _no_warning_in_the_log(warnings_logged: list[str]) -> Iterator[None]:
    yield
    if warnings_logged:
        pytest.fail("logged: " + "; ".join(warnings_logged))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the data folder of the program under test, empty and thrown away afterwards."""
    folder = tmp_path / "home"
    monkeypatch.setenv("GATEBOOK_HOME", str(folder))
    return folder
