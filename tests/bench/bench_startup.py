"""Start-up of the window against a bare window with a table, in the same run: time, processor time and memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bench.filled import filled_home
from tests.bench.ratio import ROUNDS, ROWS, tell

pytestmark = pytest.mark.bench
_ROOT = Path(__file__).resolve().parents[2]
_PEER = "bare QMainWindow + QTableView"


@dataclass(frozen=True)
class Run:
    """One start until it has painted: seconds on the clock and of the processor, peak in KiB, what it measured."""

    wall: float
    cpu: float
    memory: float
    told: float


def _run(home: Path, script: str, *arguments: str) -> Run:
    # Compiled modules are used as an installed program does; the first round compiles them.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "GATEBOOK_HOME": str(home),
        "PYTHONPATH": str(_ROOT),
    }
    command = [sys.executable, str(_ROOT / "tests" / "bench" / script), *arguments]
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        told = [float(word) for word in process.stdout.readline().split()]
        wall = time.perf_counter() - start
    assert process.returncode == 0
    return Run(wall, told[1], told[0], told[-1])


def _tell(name: str, ours: list[Run], bare: list[Run], goal: str) -> None:
    def middle(runs: list[Run], what: str) -> float:
        return statistics.median(getattr(run, what) for run in runs)

    cpu = [middle(runs, "cpu") for runs in (ours, bare)]
    memory = [middle(runs, "memory") for runs in (ours, bare)]
    tell(
        name,
        middle(ours, "wall"),
        middle(bare, "wall"),
        _PEER,
        goal,
        rows=ROWS,
        cpu=round(cpu[0], 3),
        cpu_floor=round(cpu[1], 3),
        cpu_ratio=round(cpu[0] / cpu[1], 2),
        memory_mib=round(memory[0] / 1024, 1),
        memory_ratio=round(memory[0] / memory[1], 2),
        memory_goal="<= 1.5",
    )


def test_start_to_first_painting_and_to_the_first_page(tmp_path: Path) -> None:
    home = filled_home(tmp_path).root
    works = {
        "bare": ("bare_window.py",),
        "start to first painting": ("first_page.py", "gate"),
        "start to first page, nobody typing": ("first_page.py", "equipment"),
    }
    runs: dict[str, list[Run]] = {name: [] for name in works}
    for number in range(ROUNDS + 1):
        for name, work in works.items():
            run = _run(home, *work)
            if number:
                runs[name].append(run)
    bare = runs.pop("bare")
    for name, found in runs.items():
        _tell(name, found, bare, "<= 1.6")
    typed = [_run(home, "first_page.py", "equipment", "typing").told for _ in range(ROUNDS)]
    floor = statistics.median(run.wall for run in bare)
    tell("sign-in to first page", statistics.median(typed), floor, _PEER, "<= 1.6", rows=ROWS)
