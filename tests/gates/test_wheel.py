"""What is installed from the wheel is whole: it finds its fonts and reference data inside itself."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.gates.source import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder holding what the wheel holds."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("gatebook-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_an_installed_program_finds_its_resources(installed: Path):
    code = "from app.paths import resource; print(resource('reference', 'border_points.csv'))"
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, cwd=installed, check=True, capture_output=True, text=True).stdout.strip()
    assert Path(found) == installed / "app/_resources/reference/border_points.csv"


def test_the_wheel_holds_every_resource(installed: Path):
    wanted = {
        file.relative_to(ROOT / "resources") for file in (ROOT / "resources").rglob("*") if file.is_file()
    }
    inside = installed / "app/_resources"
    assert wanted <= {file.relative_to(inside) for file in inside.rglob("*")}


def test_the_wheel_holds_nothing_but_the_program(installed: Path):
    assert {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")} == {"app"}
