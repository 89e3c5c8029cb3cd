"""Copies of the database: whole, few, and good to go on with."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Environment
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.clock import SetClock
from app.services.gatebook import open_gatebook
from app.services.setup import init_point
from app.storage.copies import KEPT, copies, keep_copy
from app.storage.database import open_database
from tests.unit.storage.conftest import MakeShelf
from tests.unit.storage.shelf import open_shelf

CHIEF = Actor("chief", "Chief", Role.ADMINISTRATOR, "SLM")


def test_a_copy_opens_with_everything_that_was_saved(make_shelf: MakeShelf, tmp_path: Path) -> None:
    shelf = make_shelf("pc")
    shelf.asset(tag="R-014")
    copy = keep_copy(shelf.database, tmp_path, "2026-11-23")
    (tmp_path / "again").mkdir()
    shutil.copy(copy, tmp_path / "again" / "gatebook.db")
    again = open_shelf(tmp_path / "again", shelf.keys)
    found = (again.dump() == shelf.dump(), again.check().ok)
    again.close()
    assert found == (True, True)


def test_only_the_newest_copies_stay_whatever_the_clock_says(make_shelf: MakeShelf, tmp_path: Path) -> None:
    shelf = make_shelf("pc")
    days = ["2026-11-23", "1980-01-01", "2099-01-01", *(f"2026-11-{day}" for day in range(24, 29))]
    made = [keep_copy(shelf.database, tmp_path, day) for day in days]
    assert copies(tmp_path) == made[-KEPT:]


def test_a_damaged_database_drives_out_no_copy(make_shelf: MakeShelf, tmp_path: Path) -> None:
    shelf = make_shelf("pc")
    for _ in range(200):
        shelf.asset(tag="R", note="x" * 500)
    shelf.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    good = [keep_copy(shelf.database, tmp_path, "2026-11-23") for _ in range(KEPT)]
    shelf.close()
    path = shelf.folder / "gatebook.db"
    data = path.read_bytes()
    page = data.rindex(b"x" * 500) // 4096 * 4096
    path.write_bytes(data[:page] + b"\xff" * 4096 + data[page + 4096 :])
    broken = open_database(path)
    with pytest.raises(Environment, match="database_damaged"):
        keep_copy(broken, tmp_path, "2026-11-24")
    broken.close()
    assert copies(tmp_path) == good


def test_closing_copies_once_a_day(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    init_point(home, "SLM")
    counts = []
    for day in (23, 23, 24, 24, 25):
        book = open_gatebook(home, clock=SetClock(datetime(2026, 11, day, tzinfo=UTC)))
        book.desk.save(CHIEF, [Put("asset", new_id(), {"point": "SLM", "tag": "A"})])
        book.close()
        counts.append(len(copies(home.backups)))
    assert counts == [0, 0, 1, 1, 2]
