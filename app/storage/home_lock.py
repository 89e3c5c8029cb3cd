"""Keeps a home to one program at a time, so that two never write one database and one key."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.errors import Environment

LOCK_NAME = "home.lock"
"""The file in the home that is locked; it stays there, empty of meaning, when nobody has it open."""


class HomeLock:
    """An exclusive lock that the system gives back by itself when the program ends, however it ends."""

    def __init__(self, home: Path) -> None:
        self._path = home / LOCK_NAME
        self._file = -1

    def acquire(self) -> None:
        """Take the lock, without waiting.

        Raises Environment ``home_in_use`` when another program has it, ``folder_not_writable`` when the folder refuses.
        """
        if self._file >= 0:
            return
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Environment(
                "folder_not_writable", "choose_writable_folder", path=str(self._path.parent)
            ) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            raise Environment("home_in_use", "close_other_program", path=str(self._path.parent)) from error
        self._file = file

    def release(self) -> None:
        """Give the lock back; nothing when it is not held."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _lock(file: int) -> None:
    """Lock an open file or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
