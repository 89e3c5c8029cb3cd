"""The largest files that are allowed take no more memory and time than an old PC has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates.source import ROOT
from tests.hostile.case import signed
from tests.hostile.corpus import CASES
from tests.hostile.fuzzing import MOST_MIB, MOST_SECONDS
from tests.hostile.ground import ground
from tests.hostile.pen import Pen, asset

LARGE = (
    "bomb_of_a_gibibyte",
    "line_of_17_mebibytes",
    "too_many_brackets",
    "blob_of_nine_mebibytes",
    "hundred_thousand_dependencies",
    "thousands_of_dependencies",
)

TRY = """
import sys, time
from pathlib import Path
from app.paths import Home
from app.services.gatebook import open_gatebook
from tests.hostile.fuzzing import peak_mib
book = open_gatebook(Home(Path(sys.argv[1])))
began = time.process_time()
path = Path(sys.argv[2])
if sys.argv[3] == "import":
    print(book.exchange.import_files([path])[0].fresh)
elif sys.argv[3] == "preview":
    print(book.exchange.preview([path])[0].fresh)
else:
    print(book.exchange.inspect(path).fresh)
print(peak_mib(), time.process_time() - began)
"""

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="reads the peak of memory as POSIX tells it"),
]


def cost(data: bytes, folder: Path, way: str = "import") -> tuple[int, int, float]:
    """Return how many changes of a file are new, and the MiB and seconds of work in a process of its own."""
    home = ground().home("HQ", folder / "HQ").home.root
    path = folder / "large.gbk"
    path.write_bytes(data)
    command = [sys.executable, "-c", TRY, str(home), str(path), way]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    return int(told[0]), int(told[1]), float(told[2])


@pytest.mark.parametrize("name", LARGE)
def test_a_hostile_file_takes_little_memory_and_time(name: str, tmp_path: Path) -> None:
    made = next(case for case in CASES if case.name == name).make(ground())
    assert isinstance(made, bytes)
    _, mib, seconds = cost(made, tmp_path)
    assert (mib < MOST_MIB, seconds < MOST_SECONDS) == (True, True), (mib, seconds)


MANY, LONG = (199_000, 10), (30_000, 5_000)


@pytest.mark.parametrize(
    "way, entries, size",
    [
        *[(way, *file) for way in ("inspect", "preview") for file in (MANY, LONG)],
        ("import", *MANY),
        ("import", *LONG),
    ],
)
def test_the_largest_honest_file_takes_little_memory_and_time(
    entries: int, size: int, way: str, tmp_path: Path
) -> None:
    pen = Pen(ground().pc, "point:SHB")
    for number in range(entries):
        pen.write(asset(f"r{number}", note="x" * size))
    fresh, mib, seconds = cost(signed(ground(), *pen.stretch()), tmp_path, way)
    assert (fresh, mib < MOST_MIB, seconds < MOST_SECONDS) == (entries, True, True), (mib, seconds)
