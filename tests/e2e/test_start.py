"""The way from the start of the program to the first list loads what this list needs, and compiles nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.stations import CHIEF, Station

_ROOT = Path(__file__).resolve().parents[2]
_TELL = """
import builtins, sys
compiled = []
compile_ = builtins.compile
def noted(source, file, *given, **options):
    if str(file).startswith("shibokensupport/") and source:
        compiled.append(str(file))
    return compile_(source, file, *given, **options)
builtins.compile = noted
from tests.bench import first_page
def told(*_more):
    print("compiled", *compiled)
    print("loaded", *sys.modules)
first_page.tell_painted = told
sys.exit(first_page.main("equipment", typing=False))
"""

_NOT_BEFORE_THE_FIRST_LIST = (
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "PIL",
    "app.printing",
    "app.sync",
    "app.models.checklists",
    "app.models.logic",
    "app.services.checklists",
    "app.services.equipment_catalogue",
    "app.services.exchange",
    "app.services.staff",
    "app.storage.fold",
    "app.ui.failures",
    "app.ui.forms.panel",
    "app.ui.messages",
    "app.ui.screens.checklists.screen",
    "app.ui.screens.equipment.asset_view",
    "app.ui.screens.today.screen",
    "argon2",
    "cryptography",
    "keyring",
    "openpyxl",
    "paramiko",
    "pyrage",
    "pyxform",
    "reportlab",
    "sqlite_utils",
    "uharfbuzz",
    "zstandard",
)


def _start(home: Path, compiled: Path) -> dict[str, set[str]]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "GATEBOOK_HOME": str(home),
        "PYTHONPATH": str(_ROOT),
        "PYTHONPYCACHEPREFIX": str(compiled),
    }
    command = [sys.executable, "-c", _TELL]
    run = subprocess.run(
        command, env=environment, cwd=_ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    lines = (line.split() for line in run.stdout.splitlines())
    return {name: set(rest) for name, *rest in lines}


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, set[str]]]:
    """Two starts to the first list, of a program that has never run here."""
    folder = tmp_path_factory.mktemp("start")
    station = Station(folder / "SLM", "SLM")
    with station.open() as book:
        book.equipment.add_asset(
            CHIEF, {"name": "Reader", "tag": "T-1", "stage": "received", "condition": "G"}
        )
        book.accounts.first_administrator("Ali Hasan", "admin", "border-2026", "en")
    return [_start(folder / "SLM", folder / "compiled") for _ in range(2)]


def test_the_first_list_is_painted_before_what_it_does_not_need_is_loaded(
    starts: list[dict[str, set[str]]],
) -> None:
    assert "app.ui.screens.equipment.screen" in starts[1]["loaded"]
    assert not starts[1]["loaded"] & set(_NOT_BEFORE_THE_FIRST_LIST)


def test_what_qt_for_python_compiles_at_every_start_is_compiled_at_the_first_alone(
    starts: list[dict[str, set[str]]],
) -> None:
    assert "shibokensupport/signature/parser.py" in starts[0]["compiled"]
    assert not starts[1]["compiled"]
