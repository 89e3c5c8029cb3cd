"""Copies of the database beside it, whole and durable, to go back to when the disk has damaged the original."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.errors import Environment
from app.storage.database import Database, translated_errors
from app.storage.disk_trouble import disk_trouble_told

KEPT = 5
"""How many copies stay; older ones make room."""

_PART = ".part"


def keep_copy(database: Database, folder: Path, day: str) -> Path:
    """Copy the database as it stands into ``folder`` and return the copy; the oldest ones beyond ``KEPT`` go.

    Raises Environment ``disk_full`` when there is less free than two copies take, and as the disk and database say.
    """
    with translated_errors(database.path), disk_trouble_told(folder):
        needed = 2 * database.path.stat().st_size
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise Environment("disk_full", "free_space_and_retry", free=free, needed=needed)
        standing = copies(folder)
        number = 1 + max((_number(path) for path in standing), default=0)
        target = folder / f"gatebook-{number:05}-{day}.db"
        part = target.with_suffix(_PART)
        part.unlink(missing_ok=True)
        database.connection.execute("VACUUM INTO ?", (str(part),))
        _make_durable(part)
        part.replace(target)
        for old in standing[: max(0, len(standing) + 1 - KEPT)]:
            old.unlink(missing_ok=True)
    return target


def copies(folder: Path) -> list[Path]:
    """Return the copies in a folder, the oldest first; by their numbers, because clocks go wrong."""
    return sorted(folder.glob("gatebook-[0-9]*-*.db"), key=_number)


def _number(path: Path) -> int:
    number = path.name.split("-")[1]
    return int(number) if number.isascii() and number.isdigit() else 0


def _make_durable(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
