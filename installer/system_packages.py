"""Debian and Ubuntu packages that Qt and the tests need: found missing, then installed or named."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from terminal import Stop, run_quietly, say

# From `ldd` over the Qt libraries, plugins and tools that the program uses; the packages' own
# dependencies are left out.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Loaded by Qt always, also without a display."""

WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Loaded when a window opens on X11 or Wayland."""

TEST_PROGRAMS = {"pdftotext": "poppler-utils", "cc": "gcc", "/usr/include/stdio.h": "libc6-dev"}
"""Run by tests: an independent reader of the PDFs, and a compiler for what makes single writes to the disk fail."""


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide_for_program(*, window: bool) -> None:
    """See to it that the environment can be made and Qt finds its libraries."""
    _provide_missing(QT_LIBRARIES | (WINDOW_LIBRARIES if window else {}), {})


def provide_for_tests() -> None:
    """See to it that the environment can be made, and Qt without a display and the tests' programs run."""
    _provide_missing(QT_LIBRARIES, TEST_PROGRAMS)


def provide_programs(programs: Mapping[str, str]) -> None:
    """See to it that each program (a name or a path) is there; the value is the package that has it."""
    _provide_missing({}, programs)


def _provide_missing(libraries: Mapping[str, str], programs: Mapping[str, str]) -> None:
    if sys.platform != "linux":
        return
    wanted = {name: package for name, package in libraries.items() if not _loads(name)}
    wanted |= {name: package for name, package in programs.items() if not _is_there(name)}
    if importlib.util.find_spec("ensurepip") is None:
        # Debian packs the part of Python that makes virtual environments apart.
        wanted["ensurepip"] = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if wanted:
        _provide(set(wanted.values()), sorted(wanted))


def _is_there(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _provide(packages: set[str], missing: Iterable[str]) -> None:
    """Install Debian packages as root; otherwise raise ``Stop`` with the command to type."""
    names = sorted(packages)
    if shutil.which("apt-get") is None:
        raise Stop(f"This system lacks: {', '.join(missing)}\nInstall what provides it, then try again.", 3)
    if os.geteuid() != 0:
        command = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(names)}"
        raise Stop(f"Some system packages are missing. Install them, then try again:\n\n    {command}\n", 3)
    say(f"Installing system packages: {' '.join(names)}")
    apt = ["apt-get", "-q", "-q", "-o", "DPkg::Lock::Timeout=300"]
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    # A stale third-party source must not stop us: what counts is whether the install succeeds.
    run_quietly([*apt, "update"], env)
    if run_quietly([*apt, "install", "-y", "--no-install-recommends", *names], env) != 0:
        raise Stop(f"apt-get could not install: {' '.join(names)}", 3)
