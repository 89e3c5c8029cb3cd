"""The program on made-up data: in its window, or without a display from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import environment
import system_packages
from terminal import ROOT, Stop, must, say

FOLDER = ROOT / "demo"
_READY = FOLDER / "ready.txt"
HEADQUARTERS = "HQ"


def show() -> None:
    """Open the window of one border point, or run the exchange and print headless without a display."""
    window = system_packages.has_display()
    system_packages.provide_for_program(window=window)
    environment.prepare()
    _make()
    if window:
        _open_window(_points()[0])
    else:
        _run_headless()


def _make() -> None:
    """Make the demonstration data once; a half-made one is made anew."""
    if _READY.is_file():
        return
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    say("Making demonstration data: 2 points and their headquarters, 7 days")
    must(_app("demo", "--points", "2", "--days", "7", "--seed", "1", "--out", FOLDER), "making demo data")
    _READY.write_text("made by installer/dev.py run; delete the folder to make it anew\n", "utf-8")


def _points() -> list[Path]:
    found = sorted(path for path in FOLDER.iterdir() if path.is_dir() and path.name != HEADQUARTERS)
    if not found:
        raise Stop(f"No border point in {FOLDER}")
    return found


def _open_window(home: Path) -> None:
    say(f"Opening {home.name}; its data is in {home}")
    must(["env"], "x")


def _run_headless() -> None:
    say("No display")


def _app(*arguments: str | Path) -> list[str | Path]:
    return [environment.tool("python"), "-m", "app", *arguments]
