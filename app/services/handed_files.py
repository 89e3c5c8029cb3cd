"""A bundle opened by double click while the program runs: the second start hands its name to the first and ends."""

from __future__ import annotations

from pathlib import Path

from app.errors import Environment
from app.models.values import new_id
from app.paths import Home
from app.storage.home_lock import HomeLock

FOLDER = "open"
"""Folder in the home; each file in it names one bundle to be shown."""


def watched(home: Home) -> Path:
    """Return the folder into which names are put, made when it is not there; OSError as the disk says."""
    folder = home.root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def hand_over(home: Home, bundle: Path) -> bool:
    """Give a bundle's name to the program that has the home open; False when none has, or none can be told."""
    if not home.exists or not _in_use(home):
        return False
    name = new_id()
    try:
        part = watched(home) / f".{name}"
        part.write_text(str(bundle.resolve()), "utf-8")
        part.replace(part.with_name(name))
    except OSError:
        return False
    return True


def take(home: Home) -> list[Path]:
    """Return the bundles whose names were put there, oldest first, and forget them."""
    found = []
    for file in sorted(watched(home).iterdir(), key=lambda path: path.name):
        if file.name.startswith("."):
            continue
        found.append(Path(file.read_text("utf-8")))
        file.unlink()
    return found


def _in_use(home: Home) -> bool:
    lock = HomeLock(home.root)
    try:
        lock.acquire()
    except Environment as error:
        return error.code == "home_in_use"
    lock.release()
    return False
