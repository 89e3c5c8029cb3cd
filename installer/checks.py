"""The checks of the project in the order they run; the first that fails ends the run."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import environment
import package_trials
import system_packages
from terminal import Stop, heading, run, say

Step = tuple[str, Sequence[str | Path]]
"""A heading and a command."""

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def lint() -> None:
    """Check form, types and structure; raise ``Stop`` at the first failure."""
    _run([*_lint_steps(), _gates()])


def test() -> None:
    """Check everything that must hold before a change lands; raise ``Stop`` at the first failure."""
    tests = ["unit", "property", "independent", "e2e", "hostile", "packaging"]
    _run(
        [
            *_lint_steps(),
            _gates(),
            ("tests", _pytest(*(f"tests/{name}" for name in tests))),
            ("tests of the window", _pytest("tests/gui")),
        ]
    )
    heading("packages")
    package_trials.run_when_changed()


def bench() -> None:
    """Measure speed against the peers and print JSON lines."""
    _run([("benchmarks", _pytest("tests/bench", "-m", "bench", "-s", "--timeout=0"))])


def long() -> None:
    """Run the fuzzing and fault tests of many minutes."""
    _run([("long runs", _pytest("-m", "long", "--hypothesis-profile=long", "--timeout=0"))])


def _lint_steps() -> list[Step]:
    ruff = environment.tool("ruff")
    return [
        (
            "format (ruff format --check)",
            [ruff, "format", "--check", "--quiet", "--output-format", "concise", "."],
        ),
        ("rules (ruff check)", [ruff, "check", "--quiet", "--output-format", "concise", "."]),
        ("types (mypy)", [environment.tool("python"), "-m", "mypy", "--no-error-summary"]),
    ]


def _gates() -> Step:
    return ("structure (tests/gates)", _pytest("tests/gates"))


def _pytest(*arguments: str) -> list[str | Path]:
    return [environment.tool("python"), "-m", "pytest", "-q", *arguments]


def _run(steps: Sequence[Step]) -> None:
    system_packages.provide_for_tests()
    environment.prepare()
    for name, command in steps:
        heading(name)
        began = time.monotonic()
        code = run(command, OFFSCREEN)
        if code != 0:
            raise Stop(f"FAILED: {name}")
        say(f"ok, {time.monotonic() - began:.0f} s")
