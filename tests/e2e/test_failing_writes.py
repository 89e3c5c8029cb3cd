"""Each write of each act fails, for want of room or by a broken medium: that is told, and nothing is lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.faulty import ACTS, make
from tests.gates.source import ROOT

FEW = 25
"""How many failures of each act the short run tries; the long one tries them all, in four ways each."""

TOLD = {
    "", "disk_full", "disk_error", "folder_not_writable", "medium_failed", "write_not_verified", "file_not_readable",
}  # fmt: skip
"""What a try may end with: success, or one of these."""

MEMORY = Path("/dev/shm")
COMPILER = shutil.which("cc") or shutil.which("gcc")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or COMPILER is None, reason="needs Linux and a C compiler to stand between"
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that makes writes fail."""
    made = tmp_path_factory.mktemp("faults") / "faults.so"
    source = ROOT / "tests" / "e2e" / "faults.c"
    subprocess.run([str(COMPILER), "-shared", "-fPIC", "-o", str(made), str(source), "-ldl"], check=True)
    return made


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder in memory: hundreds of homes are made, and no power is cut."""
    with tempfile.TemporaryDirectory(prefix="faults-", dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)


def failing(library: Path, act: str, folder: Path, most: int) -> dict[str, int]:
    """Let writes of an act fail, ``most`` of them (0: all, in each way); return how many tries met which end."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.e2e.faulty", act, str(folder), str(most)],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    told = json.loads(ended.stdout)
    print(act, told)
    ends: dict[str, int] = told["ends"]
    assert sum(ends.values()) == told["tries"] > 0
    return ends


@pytest.mark.parametrize("act", ACTS)
def test_a_write_that_fails_is_told_and_loses_nothing(library: Path, act: str, folder: Path) -> None:
    ends = failing(library, act, folder, FEW)
    assert ends.keys() <= TOLD
    assert ends.keys() - {""}, "nothing failed"


@pytest.mark.long
@pytest.mark.parametrize("act", ACTS)
def test_every_write_that_fails_is_told_and_loses_nothing(library: Path, act: str, folder: Path) -> None:
    assert failing(library, act, folder, 0).keys() <= TOLD


@pytest.mark.parametrize("at", [1, 9])
@pytest.mark.parametrize("command", ["import", "export"])
def test_a_failing_disk_is_exit_code_3_on_the_command_line(
    library: Path, folder: Path, command: str, at: int
) -> None:
    place = make(folder)
    arguments = {
        "import": ["import", str(place.stick), "--home", str(place.hq.home.root)],
        "export": ["export", "--to", "hq", "--out", str(place.target), "--home", str(place.point.home.root)],
    }[command]
    faults = {"FAULTS_BELOW": str(folder), "FAULTS_AT": str(at), "FAULTS_ERRNO": str(errno.ENOSPC)}
    ended = subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library), **faults},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, "Traceback" in ended.stderr) == (3, False), ended
