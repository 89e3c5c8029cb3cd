"""Small libraries that Qt's X11 plugin needs and a fresh desktop lacks: taken from Debian, put where Qt looks first.

A border point has no network to fetch them from. Checked by apt against Debian's signed lists.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import wheels
from terminal import Stop, child_environment, must, say

BORROWED = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-util1": "libxcb-util.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
"""Debian package -> the library as it is asked for."""


def add(work: Path, into: Path) -> None:
    """Put the libraries below ``into``."""
    folder = wheels.empty(work / "borrowed")
    found = subprocess.run(
        ["apt-get", "-q", "-q", "download", *BORROWED],
        cwd=folder,
        env=child_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode != 0:
        raise Stop(f"apt-get could not download {', '.join(BORROWED)}; try apt-get update\n{found.stderr}")
    for package, library in BORROWED.items():
        (archive,) = folder.glob(f"{package}_*.deb")
        must(["dpkg-deb", "-x", archive, folder / package], f"unpacking {package}")
        (real,) = {path.resolve() for path in (folder / package).rglob(library)}
        (into / library).write_bytes(real.read_bytes())
    say(f"Borrowed from Debian: {', '.join(BORROWED.values())}")
