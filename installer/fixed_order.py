"""Builds that come out the same twice: time stamps from the commit, files in one order, no trace of the builder."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_FILE_MODE = 0o644
_RUN_MODE = 0o755


def files_below(folder: Path) -> list[Path]:
    """Return every file below ``folder`` in an order that no file system can change."""
    return sorted((path for path in folder.rglob("*") if path.is_file()), key=Path.as_posix)


def settle(folder: Path, epoch: int) -> None:
    """Give everything below ``folder`` the time ``epoch`` and plain rights."""
    for path in _all_below(folder):
        if path.is_symlink():
            continue
        runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
        path.chmod(_RUN_MODE if runs else _FILE_MODE)
        os.utime(path, (epoch, epoch))


def zip_folder(folder: Path, into: Path, epoch: int) -> None:
    """Pack what is below ``folder``, under its own name, into a zip file."""
    moment = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    into.unlink(missing_ok=True)
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files_below(folder):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100000 | _FILE_MODE) << 16
            archive.writestr(entry, path.read_bytes())


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def differences(first: Path, second: Path) -> list[str]:
    """Return one line for each file below two folders that is missing in one or differs."""
    left = {path.relative_to(first).as_posix(): path for path in files_below(first)}
    right = {path.relative_to(second).as_posix(): path for path in files_below(second)}
    lines = [f"only in the first: {name}" for name in left.keys() - right.keys()]
    lines += [f"only in the second: {name}" for name in right.keys() - left.keys()]
    lines += [
        f"differs: {name}"
        for name in left.keys() & right.keys()
        if sha256(left[name]) != sha256(right[name])
        or left[name].stat().st_mode != right[name].stat().st_mode
    ]
    return sorted(lines)


def _all_below(folder: Path) -> Iterator[Path]:
    """Yield the deepest first, so that a folder's time is set after its content's."""
    yield from sorted(folder.rglob("*"), key=lambda path: len(path.parts), reverse=True)
    yield folder
