"""The page of a checklist killed while somebody answers: at most the answer that was being given is lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.answering import OFFICER
from tests.e2e.stations import Station

KILLS = 4
_ROOT = Path(__file__).resolve().parents[2]


def _killed(point: Station, run: str, least: int, seconds: float) -> list[list[str]]:
    """Let a page answer, kill it a moment after so many lines; return the lines it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.answering", str(point.home.root), run],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(least)]
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return [line.split() for line in [*told, *rest.splitlines()] if line.endswith("\n") or line]


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_page_loses_at_most_the_answer_that_was_being_given(point: Station) -> None:
    template = point.act(lambda book: book.checklists.templates()[0].id)
    head = {"shift_date": "2026-11-23", "shift_name": "day"}
    run = point.act(lambda book: book.checklists.start(OFFICER, template, **head).id)
    chance, saved = random.Random(7), {}
    for _ in range(KILLS):
        told = _killed(point, run, chance.randrange(5, 30), chance.uniform(0, 0.05))
        saved |= {line[1]: line[2] for line in told if line[0] == "=" and len(line) == 3}
        being_given = told[-1][1] if told[-1][0] == "?" else ""
        with point.open() as book:
            kept = {key: given.answer.value for key, given in book.checklists.detail(run).answers.items()}
            assert book.check().ok
        lost = {key for key, value in saved.items() if kept.get(key) != value}
        assert saved
        assert lost <= {being_given}
        saved = {key: kept[key] for key in saved}
