"""Start-up of the window against a bare window with a table, in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.records import Put
from app.models.values import new_id
from tests.bench.ratio import ROUNDS, ROWS, tell, timed
from tests.e2e.stations import CHIEF, Station

pytestmark = pytest.mark.bench
_ROOT = Path(__file__).resolve().parents[2]


def _run(home: Path, script: str, *arguments: str) -> str:
    # Compiled modules are used as an installed program does; the first round compiles them.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "GATEBOOK_HOME": str(home),
        "PYTHONPATH": str(_ROOT),
    }
    command = [sys.executable, str(_ROOT / "tests" / "bench" / script), *arguments]
    done = subprocess.run(
        command, env=environment, cwd=_ROOT, check=True, capture_output=True, timeout=60, text=True
    )
    return done.stdout


def _filled(folder: Path) -> Station:
    station = Station(folder, "SLM")
    with station.open() as book:
        for start in range(0, ROWS, 400):
            puts = [
                Put(
                    "asset",
                    new_id(),
                    {"point": "SLM", "tag": f"T-{n:07d}", "name": f"جهاز {n % 997}", "stage": "received"},
                )
                for n in range(start, min(ROWS, start + 400))
            ]
            book.desk.save(CHIEF, puts)
        book.accounts.first_administrator("علي حسن كريم", "admin", "border-2026", "ar")
    return station


def test_start_to_first_painting_and_to_the_first_page(tmp_path: Path) -> None:
    home = _filled(tmp_path / "SLM").home.root
    works = {
        "bare": lambda: _run(home, "bare_window.py"),
        "first painting": lambda: _run(home, "first_page.py", "gate"),
        "first page of a list": lambda: _run(home, "first_page.py", "equipment"),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for number in range(ROUNDS + 1):
        for name, work in works.items():
            seconds = timed(work)
            if number:
                times[name].append(seconds)
    middle = {name: statistics.median(found) for name, found in times.items()}
    peer = "bare QMainWindow + QTableView"
    tell("start to first painting", middle["first painting"], middle["bare"], peer, "<= 1.6", rows=ROWS)
    pressed = [float(_run(home, "first_page.py", "equipment", "typing")) for _ in range(ROUNDS)]
    tell("sign-in to first page", statistics.median(pressed), middle["bare"], peer, "<= 1.6", rows=ROWS)
    tell(
        "start to first page, nobody typing",
        middle["first page of a list"],
        middle["bare"],
        peer,
        "<= 1.6",
        rows=ROWS,
    )
