"""What a build needs beside Python: Debian packages by their programs, and pip with the SBOM tool in build/tools."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import system_packages
from release import BUILD
from terminal import ROOT, must, say

LOCK = ROOT / "installer" / "build-tools.lock"
_TOOLS = BUILD / "tools"
_STAMP = _TOOLS / "installed-from.sha256"

WINE = "/usr/lib/wine/wine64"
"""Debian's 64-bit Wine by path: the 32-bit half is not wanted, and ``wine`` asks for it."""

WINDOWS_BUILD = {
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "rsvg-convert": "librsvg2-bin",
    "icotool": "icoutils",
    "objdump": "binutils",
    WINE: "wine64",
}
LINUX_BUILD = {
    "dpkg-deb": "dpkg-dev",
    "xz": "xz-utils",
    "gzip": "gzip",
    "rsvg-convert": "librsvg2-bin",
    "objdump": "binutils",
}
LINUX_TRIAL = {"debootstrap": "debootstrap", "lintian": "lintian", "import": "imagemagick"}
WINDOWS_TRIAL = {"Xvfb": "xvfb", "xauth": "xauth", "import": "imagemagick", "xdotool": "xdotool"}
"""Program -> Debian package."""

GIT = {"git": "git"}


def provide(*needs: dict[str, str]) -> None:
    """Install what is missing when run as root on Debian; otherwise raise ``Stop`` with the command to type."""
    wanted = GIT | {name: package for need in needs for name, package in need.items()}
    if not Path("/etc/ssl/certs/ca-certificates.crt").is_file():
        wanted["the list of certificate authorities"] = "ca-certificates"
    system_packages.provide_programs(wanted)


def python() -> Path:
    """Return the Python of build/tools, which has the locked pip and SBOM tool and nothing of the program."""
    fingerprint = hashlib.sha256(f"{_TOOLS}\n{sys.version}\n".encode() + LOCK.read_bytes()).hexdigest()
    program = _TOOLS / "bin" / "python"
    if not (_STAMP.is_file() and _STAMP.read_text("ascii") == fingerprint):
        say("Making build/tools")
        must([sys.executable, "-m", "venv", "--clear", _TOOLS], "making build/tools")
        pip: list[str | Path] = [program, "-m", "pip", "install", "--quiet", "--progress-bar", "off"]
        must([*pip, "--require-hashes", "--only-binary=:all:", "-r", LOCK], "installing the build's tools")
        _STAMP.write_text(fingerprint, "ascii")
    return program
