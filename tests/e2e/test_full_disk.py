"""A disk or stick without room, or one that may not be written: nothing acknowledged is lost, the next try works."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point
from tests.e2e.failing import failure_of
from tests.e2e.stations import CHIEF, Station

needs_mount = pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount"
)


@contextmanager
def _mounted(folder: Path, *options: str) -> Iterator[None]:
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", *options, str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this system does not let tests mount anything")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[None]:
    """Mount a disk of that many KiB for the length of a block."""
    with _mounted(folder, "-t", "tmpfs", "-o", f"size={kib}k", "none"):
        yield


def grow(folder: Path) -> None:
    """Give a small disk room again."""
    subprocess.run(["mount", "-o", "remount,size=64m", str(folder)], check=True)


@needs_mount
def test_a_folder_that_may_not_be_written_is_told(point: Station, tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    with _mounted(frozen, "--bind", str(point.home.root)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(frozen)], check=True)
        home = Home(frozen)
        assert failure_of(lambda: open_gatebook(home)) == ("folder_not_writable", "choose_writable_folder")
        told = failure_of(lambda: point.export("HQ", frozen))
    assert told == ("folder_not_writable", "choose_another_folder")
    assert point.sound()


def _fill(station: Station, most: int = 400) -> tuple[list[str], tuple[str, str]]:
    """Save until the disk is full; return what was acknowledged, and the failure."""
    saved: list[str] = []

    def save(book: Gatebook) -> None:
        for _ in range(most):
            row = new_id()
            values = {"point": "SLM", "tag": row[:8], "note": "x" * 4000}
            book.desk.save(CHIEF, [Put("asset", row, values)])
            saved.append(row)

    return saved, failure_of(lambda: station.act(save))


def _moved(station: Station, folder: Path) -> Station:
    """Return the same station on another disk."""
    shutil.copytree(station.home.root, folder)
    moved = object.__new__(Station)
    moved.home, moved.code = Home(folder), station.code
    return moved


@needs_mount
def test_a_full_disk_loses_no_acknowledged_save(point: Station, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 2500):
        here = _moved(point, disk / "SLM")
        saved, told = _fill(here)
        assert told == ("disk_full", "free_space_and_retry")
        assert here.sound()
        grow(disk)
        more = here.add_asset(tag="later")
        found = here.act(lambda book: book.desk.records.many("asset", [*saved, more]))
        assert (len(found), here.sound()) == (len(saved) + 1, True)


@needs_mount
def test_a_disk_without_room_for_the_mark_of_the_log_saves_nothing(point: Station, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    row = new_id()
    with small_disk(disk, 2000):
        here = _moved(point, disk / "SLM")

        def save(book: Gatebook) -> None:
            marks = book._highwater
            prepare = marks.prepare

            def filled(audience: str) -> None:
                (disk / "films").write_bytes(bytes(shutil.disk_usage(disk).free))
                prepare(audience)

            marks.prepare = filled
            book.desk.save(CHIEF, [Put("asset", row, {"point": "SLM", "tag": "A"})])

        told = failure_of(lambda: here.act(save))
        grow(disk)
        assert (told, here.asset(row)) == (("disk_full", "free_space_and_retry"), None)


@needs_mount
@pytest.mark.parametrize("kib", [120, 260])
def test_an_import_on_a_full_disk_is_whole_or_not_there_and_works_afterwards(
    point: Station, hq: Station, stick: Path, tmp_path: Path, kib: int
) -> None:
    def record(book: Gatebook) -> None:
        for number in range(150):
            values = {"point": "SLM", "tag": f"R-{number}", "note": "x" * 500}
            book.desk.save(CHIEF, [Put("asset", new_id(), values)])

    point.act(record)
    file = point.export("HQ", stick)
    disk = tmp_path / "disk"
    held = sum(one.stat().st_size for one in hq.home.root.rglob("*") if one.is_file()) // 1024
    with small_disk(disk, held + kib):
        there = _moved(hq, disk / "hq")
        assert failure_of(lambda: there.take(file))[0] == "disk_full"
        count = there.act(lambda book: book.desk.records.count("asset"))
        sound = there.sound()
        grow(disk)
        there.take(file)
        after = there.act(lambda book: book.desk.records.count("asset"))
        assert (count, sound, after, there.sound()) == (0, True, 150, True)


@needs_mount
def test_an_export_to_a_full_stick_leaves_no_half_file_and_works_on_another(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    row = point.add_asset(tag="R-014")
    disk = tmp_path / "disk"
    with small_disk(disk, 64):
        (disk / "films").write_bytes(bytes(62 * 1024))
        assert failure_of(lambda: point.export("HQ", disk)) == ("disk_full", "free_space")
        assert [path.name for path in disk.iterdir()] == ["films"]
    assert point.act(lambda book: book.exchange.status().unexported) > 0
    hq.take(point.export("HQ", stick))
    assert hq.asset(row) is not None


@needs_mount
def test_setting_up_on_a_full_disk_can_be_done_again(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 300):
        assert failure_of(lambda: init_point(Home(disk / "SLM"), "SLM"))[0] == "disk_full"
        grow(disk)
        init_point(Home(disk / "SLM"), "SLM")
