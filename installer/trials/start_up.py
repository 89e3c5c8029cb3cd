"""How long the installed program takes to its first painted window, beside the source checkout."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Sequence

import environment
from terminal import ROOT, Stop, child_environment, say

ROUNDS = 9
MOST = 1.1
"""The installed program may take so many times as long as the checkout."""

PAINTED = """
import os, sys
{first}
from app.ui.application import run
run(["gatebook", "-platform", "offscreen"], lambda shell: os._exit(0))
"""


def compare(installed: Sequence[str], path: str) -> None:
    """Start both by turns; ``installed`` runs a Python in which ``path`` holds the program. ``Stop`` when too slow."""
    environment.prepare()
    commands = {
        "checkout": [str(environment.tool("python")), "-X", "utf8", "-c", PAINTED.format(first="")],
        "installed": [*installed, PAINTED.format(first=f"sys.path.append({path!r})")],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS + 1):
        for name, command in commands.items():
            seconds[name].append(_timed(name, command))
    # The first round fills the caches of the disk.
    shown = {name: statistics.median(times[1:]) for name, times in seconds.items()}
    ratio = shown["installed"] / shown["checkout"]
    say(
        f"start-up to the painted window: checkout {shown['checkout'] * 1000:.0f} ms, installed "
        f"{shown['installed'] * 1000:.0f} ms, ratio {ratio:.2f} (at most {MOST})"
    )
    if ratio > MOST:
        raise Stop("the installed program starts too slowly")


def _timed(name: str, command: Sequence[str]) -> float:
    began = time.perf_counter()
    found = subprocess.run(command, cwd=ROOT, env=child_environment(), capture_output=True, check=False)
    if found.returncode != 0:
        raise Stop(f"{name} does not start\n{found.stderr.decode(errors='replace')}")
    return time.perf_counter() - began
