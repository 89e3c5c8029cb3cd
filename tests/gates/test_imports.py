"""The import rules hold, and the check sees each way of breaking them."""

from pathlib import Path

import pytest

from tests.gates import imports
from tests.gates.source import ROOT


def test_every_import_follows_the_layers():
    assert not (found := imports.violations(ROOT)), "\n".join(found)


def test_models_never_read_the_clock():
    assert not (found := imports.clock_reads(ROOT)), "\n".join(found)


@pytest.mark.parametrize(
    "place, text",
    [
        ("app/services/a.py", "import app.ui.window\n"),
        ("app/services/a.py", "from app import ui\n"),
        ("app/sync/a.py", "from app.printing import page\n"),
        ("app/printing/a.py", "from app.sync.fold import fold\n"),
        ("app/printing/a.py", "from app.storage import database\n"),
        ("app/ui/a.py", "from app.storage.database import Database\n"),
        ("app/ui/a.py", "from app.sync import seals\n"),
        ("app/cli/a.py", "from app.ui import window\n"),
        ("app/models/a.py", "from app.paths import home\n"),
        ("app/models/a.py", "import pathlib\n"),
        ("app/errors.py", "from app.models import values\n"),
        ("app/services/a.py", "from PySide6.QtCore import QObject\n"),
        ("app/cli/a.py", "import PySide6\n"),
        ("app/sync/a.py", "import sqlite3\n"),
        ("app/services/a.py", "import sqlite_utils.db\n"),
        ("app/ui/a.py", "from reportlab.pdfgen import canvas\n"),
        ("app/services/a.py", "def later():\n    from app.ui import window\n"),
        ("app/services/a.py", "if TYPE_CHECKING:\n    from app.ui import window\n"),
        ("app/services/a.py", "importlib.import_module('app.ui.window')\n"),
        ("app/services/a.py", "from ..ui import window\n"),
        ("app/services/deep/__init__.py", "from ...ui import window\n"),
        ("app/extras/a.py", "from app.models import values\n"),
    ],
)
def test_a_forbidden_import_is_seen(tmp_path: Path, place: str, text: str):
    _plant(tmp_path, place, text)
    assert len(imports.violations(tmp_path)) == 1


@pytest.mark.parametrize(
    "place, text",
    [
        ("app/__main__.py", "from app.ui import application\nfrom app.cli import commands\n"),
        ("app/ui/a.py", "from PySide6.QtCore import QObject\nfrom app.services import people\n"),
        ("app/storage/a.py", "import sqlite3\nfrom app.models import values\nfrom . import b\n"),
        ("app/log.py", "from app.paths import home\n"),
        ("app/cli/a.py", "from app import __version__\n"),
    ],
)
def test_an_allowed_import_is_let_pass(tmp_path: Path, place: str, text: str):
    _plant(tmp_path, place, text)
    assert imports.violations(tmp_path) == []


def test_a_clock_in_models_is_seen(tmp_path: Path):
    _plant(tmp_path, "app/models/a.py", "from datetime import datetime\nx = datetime.now()\n")
    assert len(imports.clock_reads(tmp_path)) == 1


def _plant(root: Path, place: str, text: str) -> None:
    file = root / place
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
