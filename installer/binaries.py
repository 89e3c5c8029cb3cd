"""Whether everything that the shipped libraries ask for is shipped too, or belongs to the system."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from terminal import Stop

BINARY = re.compile(r"\.(dll|pyd|exe|so(\.[0-9.]+)?)$")
NEEDED = re.compile(r"(?:DLL Name: |NEEDED\s+)(\S+)")


def require_closed(folder: Path, wheels: Iterable[Path]) -> None:
    """Raise ``Stop`` when a library below ``folder`` asks for one that a wheel brought and pruning took away."""
    kept = {path.name.lower() for path in folder.rglob("*") if path.is_file()}
    brought = {name.lower() for wheel in wheels for name in _names(wheel)}
    missing = sorted(
        f"{path.relative_to(folder)} asks for {name}"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and BINARY.search(path.name)
        for name in _needed(path)
        if name.lower() in brought and name.lower() not in kept
    )
    if missing:
        raise Stop("Pruned too far:\n" + "\n".join(missing))


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return [PurePosixPath(name).name for name in archive.namelist()]


def _needed(file: Path) -> list[str]:
    """Return the libraries that one asks for when it is loaded; ``objdump`` reads those of both systems."""
    found = subprocess.run(
        ["objdump", "-p", file], capture_output=True, text=True, errors="replace", check=False
    )
    return NEEDED.findall(found.stdout)
