"""A Wine prefix of our own: its folder, its settings and how to run a Windows program in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import build_tools
from terminal import Stop, child_environment

BOOT_SECONDS = 180


@dataclass(frozen=True)
class Prefix:
    """One Wine prefix; ``settings`` go into the environment of every program run in it."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)

    def boot(self) -> None:
        """Make the prefix; raise ``Stop`` when Wine does not come up."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.run(["wineboot", "--init"], seconds=BOOT_SECONDS).returncode != 0:
            raise Stop("Wine does not start")
        self.wait()

    def run(
        self, command: Sequence[str | Path], *, seconds: float = 300, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end, at most ``seconds``, and return what it said."""
        return subprocess.run(
            [build_tools.WINE, *map(str, command)],
            cwd=cwd,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )

    def start(self, command: Sequence[str | Path]) -> subprocess.Popen[bytes]:
        """Start a Windows program and leave it running; the caller ends it and reads what it said."""
        # A pipe: Debian 12's Wine gives programs a file as output that they cannot use.
        return subprocess.Popen(
            [build_tools.WINE, *map(str, command)],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def wait(self, *, end: bool = False) -> None:
        """Wait until every program of the prefix has ended, or end them all."""
        server = str(Path(build_tools.WINE).with_name("wineserver64"))
        subprocess.run([server, "-k" if end else "-w"], env=self.environment(), check=False, timeout=120)

    def environment(self) -> dict[str, str]:
        """Return the environment of a program in the prefix."""
        own = {
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # A crash ends at once instead of waiting for a debugger; no browser or .NET is offered for download.
            "WINEDLLOVERRIDES": "winedbg.exe=d;mscoree=d;mshtml=d;winemenubuilder.exe=d",
            **self.settings,
        }
        return {key: value for key, value in child_environment().items() if key != "DISPLAY"} | own

    def drive(self, *parts: str) -> Path:
        """Return a place on the prefix's drive C."""
        return self.folder.joinpath("drive_c", *parts)


def path_in_wine(path: Path) -> str:
    """Return a path of this system as Windows programs see it."""
    return "Z:" + os.fspath(path.resolve()).replace("/", "\\")
