"""Files that survive a pulled stick or a power cut, and the disk's errors in the words of ``Environment``."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Environment

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn OSError into Environment: file_missing, file_not_readable or medium_failed."""
    try:
        yield
    except OSError as error:
        if error.errno in _FORBIDDEN or isinstance(error, IsADirectoryError):
            raise Environment("file_not_readable", "check_permissions", file=path.name) from error
        if error.errno == errno.ENOENT:
            raise Environment("file_missing", "plug_in_again", file=path.name) from error
        raise _failed(error, path) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn OSError into Environment: disk_full, folder_missing, folder_not_writable or medium_failed."""
    try:
        yield
    except OSError as error:
        if error.errno in _FORBIDDEN:
            raise Environment(
                "folder_not_writable", "choose_another_folder", folder=str(path.parent)
            ) from error
        if error.errno in _NO_FOLDER:
            raise Environment("folder_missing", "choose_another_folder", folder=str(path.parent)) from error
        raise _failed(error, path) from error


def _failed(error: OSError, path: Path) -> Environment:
    if error.errno in _FULL:
        return Environment("disk_full", "free_space", folder=str(path.parent))
    return Environment("medium_failed", "plug_in_again", file=path.name, errno=error.errno or 0)


def require_space(folder: Path, needed: int) -> None:
    """Raise Environment("disk_full") when ``folder`` has fewer than ``needed`` bytes free."""
    with reading(folder):
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise Environment("disk_full", "free_space", folder=str(folder), needed=needed, free=free)


@contextmanager
def replacing(path: Path, mode: int = 0o666) -> Iterator[int]:
    """Yield a file descriptor whose content becomes ``path`` at the end, whole and durable, or not at all."""
    part = path.with_name(f".{path.name}.part")
    try:
        file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
        try:
            yield file
            os.fsync(file)
        finally:
            os.close(file)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def write_all(file: int, data: bytes) -> None:
    """Write ``data`` to a descriptor completely: one system call may take only a part."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable; Windows has no such call and journals renames itself."""
    if sys.platform != "win32":
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def forget_cache(file: int) -> None:
    """Ask the system to read a file from its medium next time, where it offers that."""
    if sys.platform == "linux":
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
