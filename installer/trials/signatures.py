"""Tries the check of signatures: what was signed is let pass, and one changed bit is not."""

from __future__ import annotations

import shutil
from pathlib import Path

from release import BUILD
from terminal import Stop, heading, say
from windows import python_embed

LIBRARY = "python313.dll"


def try_signatures(python: Path) -> None:
    """Check a library below ``python`` as the build does, then a copy with one bit changed, and an unsigned one."""
    heading("Signatures")
    library = python / LIBRARY
    python_embed.check(library)
    changed = BUILD / "trials" / LIBRARY
    changed.parent.mkdir(parents=True, exist_ok=True)
    data = bytearray(library.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(data)
    _require_refused(changed)
    shutil.copyfile(python.parent.parent / "gatebook.exe", changed)
    _require_refused(changed)
    changed.unlink()
    say("a changed library and an unsigned one are refused")


def _require_refused(file: Path) -> None:
    try:
        python_embed.check(file)
    except Stop:
        return
    raise Stop(f"{file.name} was let pass")
