"""Sticks that are plugged in, as places to export to."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from app.models.dataclass import dataclass

_MOUNTED_UNDER = ("/media/", "/run/media/", "/mnt/")


@dataclass(frozen=True, slots=True)
class Stick:
    """A volume that can be taken away: its folder, its name and the bytes free on it."""

    folder: Path
    name: str
    free: int


def sticks() -> list[Stick]:
    """Return the writable volumes that look like sticks, by name; may wait for slow drives."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_removable(root):
            found.append(Stick(Path(root), volume.displayName() or root, volume.bytesAvailable()))
    return sorted(found, key=lambda stick: stick.name.casefold())


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        removable = 2  # DRIVE_REMOVABLE of GetDriveTypeW, Windows API
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\")) == removable)
    return root.startswith(_MOUNTED_UNDER)
