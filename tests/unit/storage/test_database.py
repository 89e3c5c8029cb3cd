"""What waits in the WAL, and when it goes into the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.unit.storage.shelf import open_shelf


def _rows_in_the_file_alone(path: Path, alone: Path) -> int:
    alone.write_bytes(path.read_bytes())
    with sqlite3.connect(alone) as connection:
        found: int = connection.execute("SELECT count(*) FROM asset").fetchone()[0]
    return found


def test_saves_wait_in_the_wal_and_a_pause_carries_them_over(tmp_path: Path) -> None:
    shelf = open_shelf(tmp_path / "shelf")
    shelf.database.carry_over()
    for number in range(300):
        shelf.asset(tag=f"T-{number}", name="Scanner")
    before = _rows_in_the_file_alone(shelf.database.path, tmp_path / "before.db")
    shelf.database.carry_over()
    after = _rows_in_the_file_alone(shelf.database.path, tmp_path / "after.db")
    shelf.close()
    assert (before, after) == (0, 300)


def test_every_commit_is_on_the_disk_before_it_returns(tmp_path: Path) -> None:
    shelf = open_shelf(tmp_path / "shelf")
    modes = [shelf.database.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")]
    shelf.close()
    assert modes == ["wal", 2]
