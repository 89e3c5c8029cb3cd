"""The settings in pyproject.toml do what the project counts on."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates.source import ROOT


@pytest.mark.parametrize(
    "text, rule",
    [
        ("x = 1\n", "D100"),
        ('"""M."""\n\n\nclass A:\n    x = 1\n', "D101"),
        ('"""M."""\n\n\nclass A:\n    """A."""\n\n    def f(self) -> None:\n        return None\n', "D102"),
        ('"""M."""\n\n\ndef f() -> int:\n    return 1\n', "D103"),
        ('"""M."""\n\n\ndef f(x):  # type: ignore\n    """F."""\n    return x\n', "ANN001"),
        ('"""M."""\n\ntry:\n    x = 1\nexcept Exception:\n    x = 2\n', "BLE001"),
        ('"""M."""\n\nimport datetime\n\nx = datetime.datetime.now()\n', "DTZ005"),
        ('"""M."""\n\nprint("x")\n', "T201"),
    ],
)
def test_ruff_refuses(text: str, rule: str):
    assert rule in _ruff(text, "app/services/planted.py")


def test_mypy_refuses_an_unannotated_function(tmp_path: Path):
    planted = tmp_path / "planted.py"
    planted.write_text("def f(x):\n    return x\n", "utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--config-file",
        ROOT / "pyproject.toml",
        "--no-incremental",
        planted,
    ]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "no-untyped-def" in found.stdout


def _ruff(text: str, place: str) -> str:
    ruff = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--stdin-filename",
        place,
        "--output-format",
        "concise",
        "-",
    ]
    return subprocess.run(ruff, cwd=ROOT, input=text, capture_output=True, text=True, check=False).stdout
