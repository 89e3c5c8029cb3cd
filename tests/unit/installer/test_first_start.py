"""The two commands of the README begin on a machine that has nothing but Python."""

from __future__ import annotations

import subprocess
import sys

from tests.gates.source import ROOT


def test_the_commands_begin_before_any_package_is_installed() -> None:
    # -S leaves the installed packages out, as on a new machine.
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "installer" / "dev.py"), "--help"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_checks_load_before_any_package_is_installed() -> None:
    code = f"import sys; sys.path[:0] = [{str(ROOT / 'installer')!r}, {str(ROOT)!r}]; import checks"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
