"""One program at a time opens a home."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Environment
from app.storage.home_lock import HomeLock

HOLD = """
import sys; from pathlib import Path; from app.storage.home_lock import HomeLock
lock = HomeLock(Path(sys.argv[1])); lock.acquire(); print("held", flush=True); sys.stdin.readline()
"""


def test_a_second_program_is_told_to_close_the_first(tmp_path: Path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Environment) as caught:
            HomeLock(tmp_path).acquire()
        holder.kill()
    assert (caught.value.code, caught.value.hint) == ("home_in_use", "close_other_program")


def test_a_lock_of_a_program_that_was_killed_is_free_again(tmp_path: Path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        holder.stdout.readline()
        holder.kill()
    HomeLock(tmp_path).acquire()


def test_a_released_lock_can_be_taken_by_another(tmp_path: Path):
    first = HomeLock(tmp_path)
    first.acquire()
    first.release()
    HomeLock(tmp_path).acquire()


def test_a_missing_folder_is_said_to_be_not_writable(tmp_path: Path):
    with pytest.raises(Environment, match="folder_not_writable"):
        HomeLock(tmp_path / "missing").acquire()
