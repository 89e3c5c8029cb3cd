"""A screen without a monitor (Xvfb), and pictures of what is on it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from terminal import Stop

SIZE = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """A running screen; ``display`` is what programs find in DISPLAY."""

    display: str

    def wait_for_window(self, title: str, seconds: float) -> float:
        """Wait until a window with ``title`` is there and return the seconds it took."""
        return self._wait(
            lambda: bool(self._run("xdotool", "search", "--onlyvisible", "--name", title)), seconds
        )

    def wait_for_colour(self, colour: str, least: int, most: int, picture: Path, seconds: float) -> float:
        """Wait until between ``least`` and ``most`` pixels have ``colour`` (``#RRGGBB``); keep the picture.

        Returns the seconds it took.
        """

        def drawn() -> bool:
            self.shoot(picture)
            return least <= self._count(colour, picture) <= most

        try:
            return self._wait(drawn, seconds)
        except Stop as stop:
            raise Stop(f"{stop}; see {picture}") from stop

    def settle(self, picture: Path, seconds: float) -> None:
        """Wait until two pictures in a row are the same, at most so long; keep the last."""
        pictures: list[bytes] = []

        def still() -> bool:
            time.sleep(1)
            self.shoot(picture)
            pictures.append(picture.read_bytes())
            return len(pictures) > 1 and pictures[-1] == pictures[-2]

        self._wait(still, seconds)

    def _wait(self, ready: Callable[[], bool], seconds: float) -> float:
        began = time.monotonic()
        while not ready():
            if time.monotonic() - began > seconds:
                raise Stop(f"nothing came within {seconds:.0f} s")
            time.sleep(0.25)
        return time.monotonic() - began

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

    def _count(self, colour: str, picture: Path) -> int:
        told = self._run("convert", str(picture), "-depth", "8", "-format", "%c", "histogram:info:-")
        lines = (line.split() for line in told.splitlines() if colour.upper() in line.upper())
        return sum(int(words[0].rstrip(":")) for words in lines)

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
