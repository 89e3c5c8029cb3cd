"""A screen without a monitor (Xvfb), and pictures of what is on it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from terminal import Stop

SIZE = "1280x800x24"
FEWEST_COLOURS = 40
"""A window that is drawn has at least so many; an empty one has a handful."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A running screen; ``display`` is what programs find in DISPLAY."""

    display: str

    def wait_for(self, title: str, picture: Path, seconds: float) -> float:
        """Wait until a window with ``title`` is drawn, keep a picture of the screen and return the seconds it took."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if self._run("xdotool", "search", "--onlyvisible", "--name", title):
                shown = time.monotonic() - began
                self.shoot(picture)
                if self._colours(picture) >= FEWEST_COLOURS:
                    return shown
            time.sleep(0.25)
        raise Stop(f"no window {title!r} within {seconds:.0f} s; see {picture}")

    def shoot(self, picture: Path) -> None:
        """Write a picture of the whole screen."""
        picture.parent.mkdir(parents=True, exist_ok=True)
        self._run("import", "-window", "root", str(picture))

    def type(self, text: str) -> None:
        """Type into the window that has the focus."""
        self._run("xdotool", "type", "--delay", "40", text)

    def press(self, *keys: str) -> None:
        """Press keys by their X names, such as ``Tab`` or ``Return``."""
        self._run("xdotool", "key", "--delay", "80", *keys)

    def _colours(self, picture: Path) -> int:
        told = self._run("identify", "-format", "%k", str(picture))
        return int(told) if told.isdigit() else 0

    def _run(self, *command: str) -> str:
        found = subprocess.run(
            command, env=os.environ | {"DISPLAY": self.display}, capture_output=True, text=True, check=False
        )
        return found.stdout.strip()


@contextmanager
def screen() -> Iterator[Screen]:
    """Run a screen for the length of a block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise Stop("Xvfb does not start")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(30)
