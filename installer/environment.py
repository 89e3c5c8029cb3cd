"""The virtual environment of the checkout, filled from the lock file and nothing else."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from terminal import ROOT, must, say

VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
_STAMP = VENV / "installed-from.sha256"


def tool(name: str) -> Path:
    """Return the path of a program of the virtual environment, such as ``python`` or ``pyside6-lupdate``."""
    return VENV / "Scripts" / f"{name}.exe" if sys.platform == "win32" else VENV / "bin" / name


def prepare() -> None:
    """Make ``.venv`` and install the locked packages and the project; do nothing when done before."""
    if _STAMP.is_file() and _STAMP.read_text("ascii") == _fingerprint() and _works():
        return
    if not _works():
        say("Making the virtual environment .venv")
        must([sys.executable, "-m", "venv", "--clear", VENV], "making .venv")
    _STAMP.unlink(missing_ok=True)
    say("Installing the locked packages into .venv (about 150 MB the first time)")
    pip: list[str | Path] = [tool("python"), "-m", "pip", "install", "--quiet", "--progress-bar", "off"]
    must([*pip, "--require-hashes", "-r", LOCK], "installing the locked packages")
    must([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], "installing the project")
    _STAMP.write_text(_fingerprint(), "ascii")


def _works() -> bool:
    """Tell whether .venv starts, has pip, and was made at this place (it cannot be moved)."""
    probe = "import pip, sys; print(sys.prefix)"
    try:
        found = subprocess.run([tool("python"), "-c", probe], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return found.returncode == 0 and Path(found.stdout.strip()).resolve() == VENV.resolve()


def _fingerprint() -> str:
    """Return what the installed packages depend on, as a hash."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}\n".encode())
    for file in (LOCK, ROOT / "pyproject.toml"):
        digest.update(file.read_bytes())
    return digest.hexdigest()
