"""What the developer commands print, and how they run other programs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The source checkout."""


class Stop(Exception):
    """Ends the command with a message and an exit code (1 a check failed, 3 something must be installed)."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def say(text: str) -> None:
    """Print one progress line at once, so that it stays in order with what other programs print."""
    print(text, flush=True)


def heading(text: str) -> None:
    """Print the heading of one step."""
    say(f"\n=== {text}")


def run(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run ``command`` in the checkout without standard input and return its exit code."""
    found = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**child_environment(), **(env or {})},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return found.returncode


def must(command: Sequence[str | Path], what: str, env: Mapping[str, str] | None = None) -> None:
    """Run ``command``; raise ``Stop`` saying that ``what`` failed when its exit code is not 0."""
    code = run(command, env)
    if code != 0:
        raise Stop(f"{what} failed (exit code {code})")


def run_quietly(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run ``command`` as ``run`` does, but show what it prints only when it fails."""
    found = _captured(command, env)
    if found.returncode != 0:
        say(found.stdout + found.stderr)
    return found.returncode


def read(command: Sequence[str | Path], what: str) -> str:
    """Return what ``command`` prints; raise ``Stop`` saying that ``what`` failed when its exit code is not 0."""
    found = _captured(command, None)
    if found.returncode != 0:
        raise Stop(f"{what} failed (exit code {found.returncode})\n{found.stdout}{found.stderr}")
    return found.stdout


def _captured(
    command: Sequence[str | Path], env: Mapping[str, str] | None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**child_environment(), **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def child_environment() -> dict[str, str]:
    """Return this process's environment in UTF-8 and without settings that would reach real data."""
    env = {key: value for key, value in os.environ.items() if key not in {"GATEBOOK_HOME", "PYTHONPATH"}}
    env.update(
        PYTHONUTF8="1", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_ROOT_USER_ACTION="ignore", PIP_NO_INPUT="1"
    )
    if sys.platform == "linux":
        env["LC_ALL"] = "C.UTF-8"
    return env
