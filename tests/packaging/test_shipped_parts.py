"""The self-test in a tree as the package holds it: whole it passes, and without any one shipped part it fails."""

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

import qt_parts
from tests.gates.source import ROOT

SITE = Path(sysconfig.get_path("purelib"))
PRUNED = ("PySide6", "shiboken6")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tree is the Linux package's")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder holding the program, its resources, PySide6 as it is shipped, and links to the other packages."""
    folder = tmp_path_factory.mktemp("installed") / "lib"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "app", folder / "app", ignore=ignore)
    shutil.copytree(ROOT / "resources", folder / qt_parts.RESOURCES)
    for path in sorted(path for top in PRUNED for path in (SITE / top).rglob("*") if path.is_file()):
        place = path.relative_to(SITE)
        if qt_parts.kept_on_linux(PurePosixPath(place.as_posix())):
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / place)
    for path in SITE.iterdir():
        if path.name not in PRUNED and not path.name.endswith((".pth", ".egg-link")):
            (folder / path.name).symlink_to(path)
    return folder


@pytest.fixture
def without(tree: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Take one part away for the length of a test."""
    part = tree / request.param
    aside = tree.parent / "aside"
    part.rename(aside)
    yield request.param
    aside.rename(part)


def test_the_shipped_parts_are_enough(tree: Path):
    told = self_test(tree)
    assert told["sound"], [finding for finding in told["findings"] if not finding["ok"]]


@pytest.mark.parametrize("without", qt_parts.LINUX_PARTS, indirect=True)
def test_a_missing_part_is_found_and_named(tree: Path, without: str):
    told = self_test(tree)
    failed = [finding for finding in told["findings"] if not finding["ok"]]
    assert not told["sound"]
    assert any(Path(without).name in finding["error"]["params"]["part"] for finding in failed)


def test_everything_the_program_imports_of_qt_is_shipped():
    sources = "\n".join(file.read_text("utf-8") for file in (ROOT / "app").rglob("*.py"))
    used = {
        line.split()[1].removeprefix("PySide6.")
        for line in sources.splitlines()
        if line.lstrip().startswith("from PySide6.")
    }
    assert used <= set(qt_parts.MODULES)


def self_test(tree: Path) -> dict:
    """Run the program of the tree, and no other, and return what its self-test says of its parts."""
    start = f"import sys; sys.path.append({str(tree)!r}); sys.argv[0] = 'gatebook'; "
    code = start + "from app.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-I", "-S", "-c", code, "self-test", "--parts", "--json"]
    found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert found.stdout, found.stderr
    return json.loads(found.stdout)
