"""Kills in the middle of saves, imports, exports, refolds and copies: nothing that was acknowledged is lost."""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.stations import Station
from tests.e2e.test_failing_writes import COMPILER, folder, library

__all__ = ["folder", "library"]

KILLS = 50
MANY = 100
"""How often the long run kills each of five acts: five hundred times in all."""

FEW = 6
ACTS = ("save", "import", "export", "refold", "copy")
_ROOT = Path(__file__).resolve().parents[2]


def _kill_after(arguments: list[str], least: int, seconds: float) -> list[str]:
    """Run the saver, wait for ``least`` acknowledgements and then a moment, kill it; return what it acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.saver", *arguments],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    # Read without a buffer: what stood in one would be lost when the rest is read after the kill.
    pipe, told, ending = process.stdout.fileno(), b"", float("inf")
    while (left := ending - time.monotonic()) > 0:
        if select.select([pipe], [], [], left if told.count(b"\n") >= least else None)[0]:
            some = os.read(pipe, 65_536)
            told += some
            if not some:
                break
        if told.count(b"\n") >= least:
            ending = min(ending, time.monotonic() + seconds)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return [line for line in (told + rest).decode().split("\n")[:-1] if line]


@pytest.mark.timeout(300)
@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no SIGKILL; TerminateProcess is tried there by hand"
)
def test_no_acknowledged_save_is_lost_by_fifty_kills(point: Station) -> None:
    chance = random.Random(50)
    saved: list[str] = []
    for _ in range(KILLS):
        saved += _kill_after(["save", str(point.home.root)], 2, chance.uniform(0, 0.03))
    with point.open() as book:
        records = book.desk.records.many("asset", [row for row in saved if not row.endswith("!")])
        changed = [row[:-1] for row in saved if row.endswith("!")]
        lost = [row for row in saved if not row.endswith("!") and row not in records]
        undone = [row for row in changed if records[row].text("condition_note") != row]
        sound = book.check().ok
    assert (lost, undone, sound) == ([], [], True)


@pytest.mark.timeout(300)
@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no SIGKILL; TerminateProcess is tried there by hand"
)
def test_an_import_killed_fifty_times_is_whole_or_not_there(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    for number in range(6):
        for _ in range(10):
            point.add_asset(tag=f"R-{number}")
        point.act(lambda book, number=number: book.exchange.export("HQ", stick / f"{number}.gbk"))
    untouched = tmp_path / "untouched"
    shutil.copytree(hq.home.root, untouched)
    chance = random.Random(51)
    for attempt in range(KILLS):
        if attempt % 10 == 0:
            shutil.rmtree(hq.home.root)
            shutil.copytree(untouched, hq.home.root)
        _kill_after(["import", str(hq.home.root), str(stick)], 1, chance.uniform(0, 0.12))
        assert hq.sound()
    hq.take(stick)
    assert hq.act(lambda book: book.desk.records.count("asset")) == 60


def _killed(library: Path, folder: Path, act: str, kills: int) -> None:
    """Kill an act that often, at its writes and at any moment, and let each kill be judged."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.e2e.killing", act, str(folder), str(kills)],
        cwd=_ROOT,
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    print(act, ended.stdout)
    assert json.loads(ended.stdout)["killed"] == kills


needs_forks = pytest.mark.skipif(
    sys.platform != "linux" or COMPILER is None, reason="needs Linux and a C compiler to stand between"
)


@needs_forks
@pytest.mark.parametrize("act", ["export", "refold", "copy"])
def test_an_act_killed_a_few_times_loses_nothing(library: Path, folder: Path, act: str) -> None:
    _killed(library, folder, act, FEW)


@needs_forks
@pytest.mark.long
@pytest.mark.parametrize("act", ACTS)
def test_an_act_killed_a_hundred_times_loses_nothing(library: Path, folder: Path, act: str) -> None:
    _killed(library, folder, act, MANY)
