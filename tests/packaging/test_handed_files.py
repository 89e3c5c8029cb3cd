"""A bundle opened by double click reaches the window that is open already."""

from pathlib import Path

import pytest

from app.paths import Home
from app.services.handed_files import hand_over, take, watched
from app.services.setup import init_point
from app.storage.home_lock import HomeLock


@pytest.fixture
def point(tmp_path: Path) -> Home:
    home = Home(tmp_path / "point")
    init_point(home, "SLM")
    return home


def test_nobody_takes_a_bundle_where_no_program_runs(point: Home):
    assert not hand_over(point, Path("a.gbk"))


def test_nobody_takes_a_bundle_where_nothing_is_set_up(tmp_path: Path):
    assert not hand_over(Home(tmp_path / "nothing"), Path("a.gbk"))


def test_the_running_program_is_told_once(point: Home, tmp_path: Path):
    lock = HomeLock(point.root)
    lock.acquire()
    assert hand_over(point, tmp_path / "a b.gbk")
    lock.release()
    assert take(point) == [tmp_path / "a b.gbk"]
    assert take(point) == []


def test_half_written_names_are_left_alone(point: Home):
    (watched(point) / ".half").write_text("a", "utf-8")
    assert take(point) == []
